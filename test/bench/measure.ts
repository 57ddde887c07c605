import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One command measured: medians over its samples, in seconds a run. CPU is user + system time of the whole process. */
export interface Measured {
  readonly cpu: number;
  readonly wall: number;
}

/** Clock ticks a second in /proc, fixed by the kernel's interface to programs. */
const TICKS = 100;

/** How often each command runs, in groups that are timed as one, and the exit status of each run (0 unless given). */
interface MeasureOptions {
  readonly samples: number;
  readonly group: number;
  readonly status?: number;
}

/** A program and its arguments. */
export type CommandLine = readonly [string, ...string[]];

/**
 * Runs the commands in turn (A B C A B C …), so that a drifting machine treats them alike, and returns each one's medians.
 * Linux tells the CPU of finished children in /proc to a hundredth of a second; each sample is a group of runs, so that this is
 * fine enough. Elsewhere the wall time stands in for the CPU.
 */
export function measure(
  commands: Readonly<Record<string, CommandLine>>,
  { samples, group, status = 0 }: MeasureOptions,
): Readonly<Record<string, Measured>> {
  // The first round warms the disk's cache and is not counted.
  for (const command of Object.values(commands)) runGroup(command, 1, status);
  const rounds = Array.from({ length: samples }, () =>
    Object.entries(commands).map(([name, command]) => ({ name, ...runGroup(command, group, status) })),
  ).flat();
  return Object.fromEntries(
    Object.keys(commands).map((name) => {
      const own = rounds.filter((r) => r.name === name);
      return [name, { cpu: median(own.map((r) => r.cpu)), wall: median(own.map((r) => r.wall)) }];
    }),
  );
}

/** The most memory that a script of Node has at once, in MB (10^6 bytes), as the process itself tells when it ends. */
export function peakMemory(script: string, args: readonly string[]): number {
  const dir = mkdtempSync(join(tmpdir(), 'cchc-memory-'));
  const file = join(dir, 'peak');
  const tell = `import{writeFileSync}from"node:fs";process.on("exit",()=>writeFileSync(${JSON.stringify(file)},String(process.resourceUsage().maxRSS)))`;
  spawnSync('node', ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, script, ...args]);
  const kilobytes = Number(readFileSync(file, 'utf8'));
  rmSync(dir, { recursive: true });
  return (kilobytes * 1024) / 1_000_000;
}

function runGroup([file, ...args]: CommandLine, group: number, status: number): Measured {
  const cpuBefore = childrenCpu();
  const before = performance.now();
  for (let i = 0; i < group; i += 1) runOnce(file, args, status);
  const wall = (performance.now() - before) / 1000 / group;
  const cpu = childrenCpu();
  return { wall, cpu: cpu === undefined || cpuBefore === undefined ? wall : (cpu - cpuBefore) / group };
}

/** A command that ends otherwise is a mistake of the bench, not a measurement. */
function runOnce(file: string, args: readonly string[], status: number): void {
  const result = spawnSync(file, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  if (result.error !== undefined || result.status !== status)
    throw new Error(`${file} ${args.join(' ')} failed: ${result.stderr}`);
}

function childrenCpu(): number | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  // After the program's name in brackets: fields 16 and 17 of proc(5), cutime and cstime, counted from 1.
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
