import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The built program, as users run it. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** The example workspaces. */
export const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `cchc` with these arguments in `cwd`, without colours and without the machine's own settings; as another user where `uid` says so. */
export function cchc(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  uid?: number,
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', NO_COLOR: '1', ...env },
    timeout: 60_000,
    ...(uid !== undefined && { uid }),
  });
  return { status, stdout, stderr };
}

/** An empty folder that goes when the test ends. */
export function temporaryFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'cchc-test-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** A copy of an example in a folder of its own, so that what commands write stays out of the repository; returns that folder. */
export function withExamples(...names: readonly string[]): string {
  const dir = temporaryFolder();
  for (const name of names)
    cpSync(join(EXAMPLES, name), join(dir, name), { recursive: true, filter: (from) => !from.endsWith('/reports') });
  return dir;
}
