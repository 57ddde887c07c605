import { basename, dirname, join, resolve } from 'node:path';
import { composeForms, compilePeriod, readWorkspace, type FormRequest, type PlannedWorkspace } from '../compile.ts';
import type { Code } from '../diagnostic/codes.ts';
import { settle, summarize, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { findWorkspace } from '../load/workspace.ts';
import { expectedUnits } from '../model/expected.ts';
import type { Period, Unit } from '../model/facts.ts';
import { reportsFolder } from '../model/reports-folder.ts';
import { resolverOf, type Resolver } from '../model/resolve.ts';
import { unreadOf } from '../model/unread.ts';
import { exitCodeOf } from './exit.ts';
import { faultWords } from './fault-words.ts';
import { tellOutput, type Output } from './output.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { submissionFiles } from './submission-files.ts';
import { unitsNamed } from './units-named.ts';
import { isPlannedFor, periodOf, workspaceDir, type WorkspaceOptions } from './workspace.ts';
import { writeOutputs, type OutputFile } from './write.ts';

export interface FormOptions extends WorkspaceOptions {
  readonly period?: string | undefined;
  /** Folder that the forms go into. */
  readonly out?: string | undefined;
  /** A submission to fill a form with. */
  readonly from?: string | undefined;
  /** Whether forms go back with what must be mended. */
  readonly return: boolean;
  readonly force: boolean;
  readonly open: boolean;
  readonly strict: boolean;
  readonly format: 'text' | 'json';
}

/** `cchc form [unit…]`: one Excel form for each unit, empty, filled from a file, or with what a unit sent and must mend. */
export async function form(units: readonly string[], options: FormOptions, shell: Shell): Promise<ExitCode> {
  const { usage } = shell.screen;
  if (options.from !== undefined && options.return) throw new UsageError(usage.oneOf('--from', '--return'));
  if (options.from !== undefined && units.length > 0) throw new UsageError(usage.excessArguments);
  const only = options.from === undefined ? undefined : await oneFile(options.from, shell);
  const dir = await folderOf(only, options, shell);
  const read = await readWorkspace(dir, { year: options.year, period: options.period, only });
  if (!isPlannedFor(read, options.period)) {
    const nothing: Output = { state: 'unreadable', files: [], diagnostics: settle(read.diagnostics) };
    await tellOutput(nothing, options, { dir, read, refused: shell.screen.form.refused }, shell);
    return exitCodeOf(read.diagnostics);
  }
  const made = await formsFor(units, { dir, read }, options, shell);
  const result = await writeForms(made, { dir, read }, options, shell);
  const { before } = made;
  await tellOutput(
    { ...result, diagnostics: options.format === 'json' ? result.diagnostics : made.told(result.diagnostics) },
    options,
    { dir, read, ...(before !== undefined && { before }), refused: shell.screen.form.refused },
    shell,
  );
  return exitCodeOf(made.counted(result.diagnostics), options);
}

interface Read {
  readonly dir: string;
  readonly read: PlannedWorkspace;
}

/** The forms that are asked for. */
interface Wanted {
  readonly requests: readonly FormRequest[];
  /** What is found of the forms beside the faults of the plan. */
  readonly diagnostics: readonly Diagnostic[];
  /** Said before the files. */
  readonly before?: string;
  /** Which faults are told on the screen, and which count for the exit code. */
  readonly told: (all: readonly Diagnostic[]) => readonly Diagnostic[];
  readonly counted: (all: readonly Diagnostic[]) => readonly Diagnostic[];
  /** Folder and first part of the names of the files. */
  readonly named: readonly [folder: string, name: string];
}

const all = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => diagnostics;

const EMPTY_FORMS = { diagnostics: [], told: all, counted: all, named: ['bieu', 'bieu'] } as const;

async function formsFor(
  names: readonly string[],
  { dir, read }: Read,
  options: FormOptions,
  shell: Shell,
): Promise<Wanted> {
  const resolver = read.resolver ?? resolverOf(read.workspace);
  if (options.from !== undefined) return filledForm({ read, resolver }, options, shell);
  const period = periodOf(read.workspace, options.period, shell);
  const units =
    names.length > 0 ? unitsNamed(names, read.workspace, shell) : expectedUnits(read.workspace, resolver, period);
  if (options.return) return returnedForms(units, period, { dir, read, resolver }, options, shell);
  return { ...EMPTY_FORMS, requests: units.map((unit) => ({ unit, period })) };
}

/** The workspace: the one above the file that a form is filled from, unless --dir names another. */
async function folderOf(only: readonly string[] | undefined, options: FormOptions, shell: Shell): Promise<string> {
  const [file] = only ?? [];
  const above = file === undefined || options.dir !== undefined ? undefined : await findWorkspace(dirname(file));
  return above ?? (await workspaceDir(options, shell));
}

/** A file, which must be one; a folder stands for no submission. */
async function oneFile(path: string, shell: Shell): Promise<readonly string[]> {
  const files = await submissionFiles([path], shell);
  if (files.length !== 1 || basename(files[0] ?? '') !== basename(resolve(shell.cwd, path)))
    throw new UsageError(shell.screen.usage.notFound(path));
  return files;
}

/** The form of the unit that a file is from, filled with what it says. */
function filledForm(
  { read, resolver }: { readonly read: PlannedWorkspace; readonly resolver: Resolver },
  options: FormOptions,
  shell: Shell,
): Wanted {
  const [submission] = read.workspace.submissions;
  const unit = submission && resolver.unit(submission.unit.value);
  const own = submission && resolver.period(submission.period.value);
  const about = settle(
    read.diagnostics.filter(
      ({ place, code }) => (submission === undefined || place.file === submission.file) && code !== 'file-ignored',
    ),
  );
  const period = options.period === undefined ? own : periodOf(read.workspace, options.period, shell);
  const requests =
    submission === undefined || unit === undefined || period === undefined ? [] : [{ unit, period, submission }];
  return { ...EMPTY_FORMS, requests, diagnostics: about };
}

/** What no unit can mend in its form: the office decides which of two files counts, and keeps the book of receipts. */
const OF_OFFICE: ReadonlySet<Code> = new Set<Code>(['duplicate-submission', 'identical-submission', 'late-submission']);

/** What each unit sent that has faults, to go back. */
async function returnedForms(
  units: readonly Unit[],
  period: Period,
  { dir, read, resolver }: Read & { readonly resolver: Resolver },
  { strict }: FormOptions,
  shell: Shell,
): Promise<Wanted> {
  const compiled = await compilePeriod(read, period, { without: [] });
  const describe = await faultWords(dir, compiled.sources, shell);
  const found = units.flatMap((unit) => {
    const submission = compiled.aggregate.submissions.find((each) => resolver.unit(each.unit.value) === unit);
    const file = submission?.file ?? unreadOf(read.workspace, resolver, { unit, period })[0]?.file;
    const own = compiled.diagnostics.filter(
      (each) => each.place.file === file && each.severity !== 'info' && !OF_OFFICE.has(each.code),
    );
    const isFaulty = own.some(({ severity }) => severity === 'error' || strict);
    return isFaulty ? [{ unit, submission, own }] : [];
  });
  const diagnostics = found.flatMap(({ own }) => own);
  const asked = new Set(units.map(({ id }) => id));
  const office = compiled.diagnostics.filter(
    ({ code, severity, unit }) =>
      OF_OFFICE.has(code) && severity === 'error' && (unit === undefined || asked.has(unit)),
  );
  const { form: words } = shell.screen;
  return {
    requests: found.map(({ unit, submission, own }) => ({ unit, period, submission, faults: own.map(describe) })),
    diagnostics: [...diagnostics, ...office],
    before: found.length === 0 ? words.nothingToReturn : words.returned(found.length, summarize(diagnostics)),
    // The forms tell them, each to its unit; that there are some is what was asked for.
    told: (each) => each.filter((one) => !diagnostics.includes(one)),
    counted: (each) => each.filter((one) => !diagnostics.includes(one)),
    named: ['tra-lai', 'sua-bieu'],
  };
}

async function writeForms(
  { requests, diagnostics: found, named: [folder, name] }: Wanted,
  { dir, read }: Read,
  { out, force }: FormOptions,
  shell: Shell,
): Promise<Output> {
  const { forms, diagnostics } = await composeForms(read, requests);
  const all = [...diagnostics, ...found];
  const isStopped = diagnostics.some(({ severity }) => severity === 'error');
  if (isStopped || (requests.length === 0 && found.some(({ severity }) => severity === 'error')))
    return { state: 'refused', files: [], diagnostics: all };
  const files = forms.map(({ unit, period, content }): OutputFile => {
    const to = out === undefined ? join(dir, reportsFolder(period), folder) : resolve(shell.cwd, out);
    return { kind: 'form', path: join(to, `${name}-${unit.id}-${period.year}-${period.id}.xlsx`), content };
  });
  return { state: 'done', files: await writeOutputs(files, { force }, shell), diagnostics: all };
}
