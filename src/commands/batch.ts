import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { settle, summarize, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { PLAN_FILES } from '../model/definitions/plan-files.ts';
import { formatBatchJson, formatBatchText, type BatchLine } from '../format/batch.ts';
import { oneLine } from '../format/one-line.ts';
import { exitCodeOf, exitCodeOfError } from './exit.ts';
import { everythingBelow } from './folders.ts';
import { tellEdited } from './output.ts';
import { reportWorkspace, type ReportOptions } from './report.ts';
import { tellDiagnostics } from './show.ts';
import { slashed } from './shown-path.ts';
import { FileError, UsageError, type ExitCode, type Shell } from './shell.ts';
import { readWorkspace } from '../compile.ts';

export interface BatchOptions {
  readonly period?: string | undefined;
  readonly format: 'text' | 'json';
  readonly draft: boolean;
  readonly force: boolean;
  readonly strict: boolean;
  readonly year?: number | undefined;
}

/** A workspace's line, and the exit code it would have had alone. */
interface Ran {
  readonly line: BatchLine;
  readonly exitCode: ExitCode;
}

/** `cchc batch DIR`: the report of every workspace below DIR, one after another; one that fails never stops the others. */
export async function batch(folder: string, options: BatchOptions, shell: Shell): Promise<ExitCode> {
  if (options.period === undefined) throw new UsageError(shell.screen.usage.missingPeriodOfAll);
  const root = resolve(shell.cwd, folder);
  if ((await stat(root).catch(() => undefined)) === undefined)
    throw new FileError(shell.screen.usage.notFound(slashed(folder)));
  const { dirs, locked } = workspacesBelow(root);
  if (dirs.length + locked.length === 0) throw new FileError(shell.screen.batch.none(slashed(folder)));
  await tellDiagnostics(locked, root, new Map(), shell);
  const ran = locked.map(notLookedInto);
  for (const [i, dir] of dirs.entries()) {
    shell.err(`${shell.screen.batch.progress(i + 1, dirs.length, oneLine(shownDir(root, dir)))}\n`);
    ran.push(await runOne(root, dir, options, shell));
  }
  const lines = ran.map(({ line }) => line);
  shell.out(options.format === 'json' ? formatBatchJson(lines) : formatBatchText(lines, shell.screen, shell.outStyle));
  return ran.reduce<ExitCode>((worst, { exitCode }) => (exitCode > worst ? exitCode : worst), 0);
}

/** The folders below `root` that hold a plan, in order, and the faults of those that may not be looked into; a workspace's own reports are not searched. */
function workspacesBelow(root: string): { readonly dirs: readonly string[]; readonly locked: readonly Diagnostic[] } {
  const { entries, refused } = everythingBelow(root, (absolute) => shownDir(root, absolute));
  const plans = entries.filter(({ name }) => PLAN_FILES.includes(name)).map(({ absolute }) => dirname(absolute));
  const dirs = [...new Set(plans)].sort();
  // What a workspace may not read of its own, it tells itself.
  const alone = refused.filter(({ absolute }) => !dirs.some((dir) => absolute.startsWith(join(dir, sep))));
  return { dirs, locked: settle(alone.map(({ fault }) => fault)) };
}

/** Nobody knows what a folder holds that may not be looked into. */
function notLookedInto(fault: Diagnostic): Ran {
  const line = { dir: fault.place.file, state: 'unreadable', files: [], errors: 1, warnings: 0 } as const;
  return { line, exitCode: exitCodeOf([fault]) };
}

async function runOne(root: string, dir: string, options: BatchOptions, shell: Shell): Promise<Ran> {
  const name = shownDir(root, dir);
  try {
    const read = await readWorkspace(dir, { year: options.year, period: options.period });
    const { state, files, diagnostics } = await reportWorkspace(dir, read, reportOptions(options), shell);
    const stopping = diagnostics.filter((d) => d.severity === 'error');
    await tellDiagnostics(stopping, dir, read.sources, shell);
    tellEdited(files, shell);
    const paths = files.map(({ path }) => slashed(relative(root, path)));
    const { errors, warnings } = summarize(diagnostics);
    const line = { dir: name, state, files: paths, errors, warnings };
    return { line, exitCode: exitCodeOf(diagnostics, options) };
  } catch (error) {
    // One workspace's failure is one line of the summary; a fault of ours is told as such by its exit code.
    const reason = error instanceof Error ? error.message : String(error);
    shell.err(`${oneLine(name)}: ${reason}\n`);
    const exitCode = exitCodeOfError(error);
    const state = exitCode === 2 ? 'refused' : 'unreadable';
    return { line: { dir: name, state, files: [], errors: 0, warnings: 0, reason }, exitCode };
  }
}

function reportOptions({ period, draft, force, strict, format, year }: BatchOptions): ReportOptions {
  return { period, draft, force, strict, format, year, open: false, xlsx: false, without: [] };
}

function shownDir(root: string, dir: string): string {
  return slashed(relative(root, dir)) || '.';
}
