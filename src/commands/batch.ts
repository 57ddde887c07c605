import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { summarize } from '../diagnostic/diagnostic.ts';
import { formatBatchJson, formatBatchText, type BatchLine } from '../format/batch.ts';
import { exitCodeOf, exitCodeOfError } from './exit.ts';
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
  const dirs = await workspacesBelow(root);
  if (dirs.length === 0) throw new FileError(shell.screen.batch.none(slashed(folder)));
  const ran: Ran[] = [];
  for (const [i, dir] of dirs.entries()) {
    shell.err(`${shell.screen.batch.progress(i + 1, dirs.length, shownDir(root, dir))}\n`);
    ran.push(await runOne(root, dir, options, shell));
  }
  const lines = ran.map(({ line }) => line);
  shell.out(options.format === 'json' ? formatBatchJson(lines) : formatBatchText(lines, shell.screen, shell.outStyle));
  return ran.reduce<ExitCode>((worst, { exitCode }) => (exitCode > worst ? exitCode : worst), 0);
}

/** The folders below `root` that hold a plan, in order; a workspace's own reports are not searched. */
async function workspacesBelow(root: string): Promise<readonly string[]> {
  const plans = await glob('**/plan.yaml', {
    cwd: root,
    absolute: true,
    ignore: ['**/reports/**', '**/node_modules/**'],
    followSymbolicLinks: false,
  });
  return plans.map((plan) => dirname(plan)).sort();
}

async function runOne(root: string, dir: string, options: BatchOptions, shell: Shell): Promise<Ran> {
  const name = shownDir(root, dir);
  try {
    const read = await readWorkspace(dir, { year: options.year, period: options.period });
    const { state, files, diagnostics } = await reportWorkspace(dir, read, reportOptions(options), shell);
    const stopping = diagnostics.filter((d) => d.severity === 'error');
    await tellDiagnostics(stopping, dir, read.sources, shell);
    const paths = files.map(({ path }) => slashed(relative(root, path)));
    const { errors, warnings } = summarize(diagnostics);
    const line = { dir: name, state, files: paths, errors, warnings };
    return { line, exitCode: exitCodeOf(diagnostics, options) };
  } catch (error) {
    // One workspace's failure is one line of the summary; a fault of ours is told as such by its exit code.
    const reason = error instanceof Error ? error.message : String(error);
    shell.err(`${name}: ${reason}\n`);
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
