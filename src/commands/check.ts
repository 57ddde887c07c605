import { dirname, join, resolve } from 'node:path';
import { compilePeriods, judge, judgeRules, readWorkspace, type PlannedWorkspace } from '../compile.ts';
import { settle, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { findingsOf, type Finding } from '../format/finding.ts';
import { FORMATTERS, type CheckFormat } from '../format/formats.ts';
import { findWorkspace } from '../load/workspace.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { exitCodeOf } from './exit.ts';
import { formatContext } from './show.ts';
import { submissionFiles } from './submission-files.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { isPlannedFor, periodOf, workspaceDir, type WorkspaceOptions } from './workspace.ts';

export interface CheckOptions extends WorkspaceOptions {
  readonly period?: string | undefined;
  readonly format: CheckFormat;
  readonly strict: boolean;
  readonly asOf?: CivilDate | undefined;
}

/** `cchc check [files…]`: the diagnostics of a workspace, or of just these files, on stdout. */
export async function check(files: readonly string[], options: CheckOptions, shell: Shell): Promise<ExitCode> {
  const found: Finding[] = [];
  for (const wanted of await workspacesOf(files, options, shell))
    found.push(...(await checkOne(wanted, options, shell)));
  shell.out(FORMATTERS[options.format](found, { screen: shell.screen, style: shell.outStyle }));
  const [first] = ['error', 'warning'].flatMap((severity) => found.filter((f) => f.severity === severity));
  if (options.format === 'text' && first !== undefined)
    shell.err(`${shell.errStyle.faint(shell.screen.explainHint(first.code))}\n`);
  return exitCodeOf(found, options);
}

/** A workspace to check, and the files of it that were named. */
interface Wanted {
  readonly dir: string;
  readonly only: readonly string[] | undefined;
}

/** Files belong to the nearest workspace above them, unless --dir names one; several workspaces may be checked at once. */
async function workspacesOf(files: readonly string[], options: CheckOptions, shell: Shell): Promise<readonly Wanted[]> {
  if (files.length === 0) return [{ dir: await workspaceDir(options, shell), only: undefined }];
  const paths = await submissionFiles(files, shell);
  const dirs = new Map<string, string[]>();
  for (const path of paths) {
    const dir = options.dir === undefined ? await findWorkspace(dirname(path)) : await workspaceDir(options, shell);
    if (dir === undefined) throw new UsageError(shell.screen.usage.noWorkspace(dirname(path)));
    dirs.set(dir, [...(dirs.get(dir) ?? []), path]);
  }
  return [...dirs].map(([dir, only]) => ({ dir, only }));
}

async function checkOne({ dir, only }: Wanted, options: CheckOptions, shell: Shell): Promise<readonly Finding[]> {
  const today = options.asOf ?? shell.today();
  // Files are judged beside all others: a second report of the same unit is a fault only beside the first.
  const beside = only === undefined ? undefined : [join(dir, 'submissions'), ...only];
  const read = await readWorkspace(dir, { year: options.year, only: beside, period: options.period, today });
  const isPlanned = isPlannedFor(read, options.period);
  const all = isPlanned ? await faultsOf(read, options, today, shell) : settle(read.diagnostics);
  // Without a plan nothing can be said of the files: what is wrong with the plan is then the answer.
  const kept = only === undefined || !isPlanned ? all : all.filter((d) => isAbout(d, only, dir));
  return findingsOf(kept, await formatContext(dir, read.sources, shell.outStyle, shell));
}

/** Everything wrong with the period named, or with every period that has submissions. */
async function faultsOf(
  read: PlannedWorkspace,
  options: CheckOptions,
  day: CivilDate,
  shell: Shell,
): Promise<readonly Diagnostic[]> {
  const { plan, submissions } = read.workspace;
  const sent = new Set(submissions.map((s) => s.period.value));
  const periods =
    options.period === undefined
      ? plan.periods.filter((p) => sent.has(p.id))
      : [periodOf(read.workspace, options.period, shell)];
  const compiled = await compilePeriods(read, periods, { without: [], day });
  const found = periods.length > 0 ? compiled.flatMap((c) => c.diagnostics) : await judgeRules(read);
  if (options.period !== undefined) return found;
  return judge([...read.diagnostics, ...found], read.workspace, day).kept;
}

/** Whether a fault lies in one of the files, or has to do with one: two reports of one unit are told at the later one. */
function isAbout({ place, related = [] }: Diagnostic, only: readonly string[], dir: string): boolean {
  return [place, ...related.map((r) => r.place)].some(({ file }) => only.includes(resolve(dir, file)));
}
