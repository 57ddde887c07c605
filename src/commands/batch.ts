import { stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { summarize, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { jsonText } from '../format/json.ts';
import { formatTable } from '../format/table.ts';
import { exitCodeOf } from './exit.ts';
import { reportWorkspace, type ReportOptions, type ReportResult } from './report.ts';
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

/** One workspace's line in the summary. */
interface BatchLine {
  readonly dir: string;
  readonly state: ReportResult['state'];
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
  readonly exitCode: ExitCode;
  readonly reason?: string;
}

/** `cchc batch DIR`: the report of every workspace below DIR, one after another; one that fails never stops the others. */
export async function batch(folder: string, options: BatchOptions, shell: Shell): Promise<ExitCode> {
  if (options.period === undefined) throw new UsageError(shell.screen.usage.missingPeriodOfAll);
  const root = resolve(shell.cwd, folder);
  if ((await stat(root).catch(() => undefined)) === undefined)
    throw new FileError(shell.screen.usage.notFound(slashed(folder)));
  const dirs = await workspacesBelow(root);
  if (dirs.length === 0) throw new FileError(shell.screen.batch.none(slashed(folder)));
  const lines: BatchLine[] = [];
  for (const [i, dir] of dirs.entries()) {
    shell.err(`${shell.screen.batch.progress(i + 1, dirs.length, shownDir(root, dir))}\n`);
    lines.push(await runOne(root, dir, options, shell));
  }
  shell.out(options.format === 'json' ? batchJson(lines) : batchText(lines, shell));
  return lines.reduce<ExitCode>((worst, line) => (line.exitCode > worst ? line.exitCode : worst), 0);
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

async function runOne(root: string, dir: string, options: BatchOptions, shell: Shell): Promise<BatchLine> {
  const name = shownDir(root, dir);
  try {
    const read = await readWorkspace(dir, { year: options.year, period: options.period });
    const result = await reportWorkspace(dir, read, reportOptions(options), shell);
    const errors = result.diagnostics.filter((d) => d.severity === 'error');
    tellDiagnostics(errors, dir, read.sources, shell);
    return line(
      name,
      result.state,
      result.diagnostics,
      result.files.map((f) => slashed(relative(root, f.path))),
      exitCodeOf(result.diagnostics, options),
    );
  } catch (error) {
    // One workspace's failure is one line of the summary; a fault of ours is told as such by its exit code.
    const reason = error instanceof Error ? error.message : String(error);
    shell.err(`${name}: ${reason}\n`);
    const exitCode = error instanceof UsageError ? 2 : error instanceof FileError ? 3 : 70;
    return { ...line(name, error instanceof UsageError ? 'refused' : 'unreadable', [], [], exitCode), reason };
  }
}

function reportOptions({ period, draft, force, strict, format, year }: BatchOptions): ReportOptions {
  return { period, draft, force, strict, format, year, open: false, without: [] };
}

function line(
  dir: string,
  state: BatchLine['state'],
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  exitCode: ExitCode,
): BatchLine {
  const { errors, warnings } = summarize(diagnostics);
  return { dir, state, files, errors, warnings, exitCode };
}

function shownDir(root: string, dir: string): string {
  return slashed(relative(root, dir)) || '.';
}

function batchText(lines: readonly BatchLine[], { screen, outStyle }: Shell): string {
  const [workspace, state, errors, warnings, report] = screen.batch.columns;
  const table = formatTable(
    [
      { title: workspace ?? '' },
      { title: state ?? '' },
      { title: errors ?? '', align: 'right' },
      { title: warnings ?? '', align: 'right' },
      { title: report ?? '' },
    ],
    lines.map((l) => [
      l.dir,
      outStyle[l.state === 'done' ? 'good' : 'error'](screen.batch.states[l.state]),
      String(l.errors),
      String(l.warnings),
      l.files[0] ?? l.reason ?? '',
    ]),
  );
  const done = lines.filter((l) => l.state === 'done' || l.state === 'draft').length;
  return `${table}${outStyle.strong(screen.batch.totals({ all: lines.length, done, failed: lines.length - done }))}\n`;
}

function batchJson(lines: readonly BatchLine[]): string {
  const workspaces = lines.map(({ dir, state, files, errors, warnings, reason }) => ({
    dir,
    state,
    files,
    errors,
    warnings,
    ...(reason !== undefined && { reason }),
  }));
  const sum = (key: 'errors' | 'warnings'): number => lines.reduce((total, l) => total + l[key], 0);
  const count = (state: BatchLine['state']): number => lines.filter((l) => l.state === state).length;
  const summary = {
    workspaces: lines.length,
    done: count('done'),
    draft: count('draft'),
    refused: count('refused'),
    unreadable: count('unreadable'),
    errors: sum('errors'),
    warnings: sum('warnings'),
  };
  return jsonText({ schema: 'cchc/batch/1', workspaces, summary });
}
