import { dirname, join, resolve } from 'node:path';
import { applyWaivers, compilePeriod, compilePeriods } from '../compile.ts';
import { settle, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { FORMATTERS, type CheckFormat } from '../format/formats.ts';
import { findWorkspace } from '../load/workspace.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { exitCodeOf } from './exit.ts';
import { formatContext } from './show.ts';
import { submissionFiles } from './submission-files.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import {
  isPlanned,
  periodOf,
  readAt,
  workspaceDir,
  type PlannedWorkspace,
  type WorkspaceOptions,
} from './workspace.ts';

export interface CheckOptions extends WorkspaceOptions {
  readonly period?: string | undefined;
  readonly format: CheckFormat;
  readonly strict: boolean;
  readonly asOf?: CivilDate | undefined;
}

/** `cchc check [files…]`: the diagnostics of a workspace, or of just these files, on stdout. */
export async function check(files: readonly string[], options: CheckOptions, shell: Shell): Promise<ExitCode> {
  const only = files.length === 0 ? undefined : await submissionFiles(files, shell);
  const dir = await dirOf(only, options, shell);
  const today = options.asOf ?? shell.today();
  // The files are judged beside all others: a second report of the same unit is a fault only beside the first.
  const beside = only === undefined ? undefined : [join(dir, 'submissions'), ...only];
  const read = await readAt(dir, { year: options.year, only: beside, period: options.period, today }, shell);
  const all = isPlanned(read) ? await judge(read, options, today, shell) : settle(read.diagnostics);
  // Without a plan nothing can be said of the files: what is wrong with the plan is then the answer.
  const shown = only === undefined || !isPlanned(read) ? all : all.filter((d) => aboutFiles(d, only, dir));
  shell.out(FORMATTERS[options.format](shown, formatContext(dir, read.sources, shell.outStyle, shell)));
  return exitCodeOf(shown, options);
}

/** For file arguments the workspace is the one above the first file. */
async function dirOf(only: readonly string[] | undefined, options: CheckOptions, shell: Shell): Promise<string> {
  const [first] = only ?? [];
  if (first === undefined || options.dir !== undefined) return workspaceDir(options, shell);
  const found = await findWorkspace(dirname(first));
  if (found === undefined) throw new UsageError(shell.screen.usage.noWorkspace(dirname(first)));
  return found;
}

/** Everything wrong with the period named, or with every period that has submissions. */
async function judge(
  read: PlannedWorkspace,
  options: CheckOptions,
  today: CivilDate,
  shell: Shell,
): Promise<readonly Diagnostic[]> {
  const { workspace } = read;
  if (options.period !== undefined) {
    return (await compilePeriod(read, periodOf(workspace, options.period, shell), { without: [] })).diagnostics;
  }
  const sent = new Set(workspace.submissions.map((s) => s.period.value));
  const periods = workspace.plan.periods.filter((p) => sent.has(p.id));
  const compiled = await compilePeriods(read, periods, { without: [] });
  const found = settle([...read.diagnostics, ...compiled.flatMap((c) => c.diagnostics)], workspace.plan.rules);
  return applyWaivers(found, workspace.records.waivers, today).kept;
}

/** Whether a fault lies in one of the files, or has to do with one: two reports of one unit are told at the later one. */
function aboutFiles({ place, related = [] }: Diagnostic, only: readonly string[], dir: string): boolean {
  return [place, ...related.map((r) => r.place)].some(({ file }) => only.includes(resolve(dir, file)));
}
