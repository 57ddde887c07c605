import { dirname, join, posix, resolve } from 'node:path';
import { diagnostic, settle, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Sources } from '../diagnostic/place.ts';
import type { IndicatorSet, Plan, Records, Submission, UnreadSubmission, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { PLAN_FILES } from '../model/definitions/plan-files.ts';
import type { FileKind } from '../model/file-kinds.ts';
import { foldName } from '../model/fold.ts';
import type { YearBefore } from '../model/year-before.ts';
import { resolverOf } from '../model/resolve.ts';
import { suggestion } from '../vietnamese/words.ts';
import { builtInIndicators, builtInOutlines, indicatorIds, indicatorSetNames } from './built-in.ts';
import { entryKind } from './disk.ts';
import { evidencePaths, lookForEvidence } from './evidence-files.ts';
import { optional } from './fields.ts';
import { incompleteParts } from './incomplete.ts';
import { findFiles, type FoundFile } from './folder.ts';
import { joinIndicators } from './indicator-set.ts';
import { readIndicators } from './indicators.ts';
import type { Loading } from './loading.ts';
import { noteOtherFiles } from './other-files.ts';
import { overlayOutlines, readOutline } from './outlines.ts';
import { isDefinitions, isReadable, isSentWorkbook, parseFile, type ParsedFile } from './parsed.ts';
import { planKeys, readPlan } from './plan.ts';
import { isRecordKind, readRecords } from './records.ts';
import { loadSubmissions, type Read } from './submissions.ts';
import { readAppendix } from './tasks.ts';
import { readTexts } from './texts.ts';
import { unreadSubmissions } from './unread.ts';
import { readYearBefore } from './year-before.ts';

export interface LoadOptions {
  /** In place of the plan's own year. */
  readonly year?: number | undefined;
  /** Absolute paths of submissions (files or folders) to read in place of all that `submissions/` holds. */
  readonly only?: readonly string[] | undefined;
}

/** A workspace as far as it can be read. */
export interface Loaded {
  /** Undefined when there is no plan that could be read: nothing else means anything without one. */
  readonly workspace: Workspace | undefined;
  /** What is wrong with any file, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** Who owes an indicator is no matter of records. */
const NO_RECORDS: Records = {
  receipts: [],
  changes: [],
  waivers: [],
  pledges: [],
  findings: [],
  explanations: [],
  initiatives: [],
  lateDossiers: [],
};

/** Deadlines of a workspace without a plan are read only to find their faults; in a leap year every day is one. */
const ANY_YEAR = 2024;

/** Reads everything in a workspace folder. Faults are collected, never thrown, and one broken file hides no other's. */
export async function loadWorkspace(dir: string, options: LoadOptions = {}): Promise<Loaded> {
  const root = resolve(dir);
  const found = findFiles(root, options.only);
  const parsed = [...found.files.filter(isReadable).map(parseFile), ...(await parseWorkbooks(found.files))];
  const faults: Diagnostic[] = [...found.faults, ...parsed.flatMap((file) => file.diagnostics)];
  const report = (fault: Diagnostic): void => void faults.push(fault);
  const files = parsed.flatMap(({ file, content }) => (content === undefined ? [] : { ...content, path: file.path }));

  const plan = loadPlan(files, dir, { year: options.year, report, known: faults });
  const year = plan?.year ?? options.year ?? ANY_YEAR;
  const loading: Loading = { report, year, planKey: planKeys(plan?.plans ?? []), isUnit: unitNames(plan) };
  const appendices = ofKind(files, 'tasks').map(({ tree }) => readAppendix(tree, loading));
  const indicators = loadIndicators(files, loading);
  const tasks = appendices.flatMap((each) => each.tasks);
  const context = plan && {
    year,
    plans: plan.plans,
    units: plan.units,
    periods: plan.periods,
    tasks,
    indicators,
    owing: resolverOf({ plan, tasks: [], indicators, records: NO_RECORDS }).reporters,
  };
  const sheets = found.files.filter(isSentWorkbook);
  const indicatorsById = new Map(indicators.indicators.map((indicator) => [indicator.id, indicator]));
  const read = await loadSubmissions(files, sheets, { ...loading, indicators: indicatorsById, context });
  const submissions = lookForEvidence(read.submissions, root, found, loading);
  const records = readRecords(
    files.flatMap(({ kind, tree }) => (isRecordKind(kind) ? { kind, tree } : [])),
    loading,
  );
  const texts = ofKind(files, 'texts').flatMap(({ tree }) => readTexts(tree));
  const ownOutlines = loadOutlines(files, loading);
  faults.push(
    ...noteOtherFiles(
      found.files.filter((file) => !isReadable(file) && !isSentWorkbook(file) && !isDefinitions(file)),
      evidencePaths(submissions),
    ),
  );

  const unread = unreadSubmissions([...parsed, ...read.workbooks], faults, submissions);
  const workspace = plan && {
    plan,
    appendices: appendices.map(({ appendix }) => appendix),
    tasks,
    indicators,
    submissions,
    exports: read.exports,
    records,
    texts,
    incomplete: incompleteParts(parsed, faults),
    unread,
    yearBefore: yearsBefore(root),
    // Read when first asked for: a check of submissions needs none, and reading them takes as long as the rest.
    get outlines() {
      return overlayOutlines(builtInOutlines(), ownOutlines);
    },
  };
  return {
    workspace,
    diagnostics: settle(withSenders(faults, [...submissions.map(headOf), ...read.exports.map(headOf), ...unread])),
    sources: sourcesOf(parsed),
  };
}

/** The nearest folder at or above `from` (a file or a folder) that has a plan.yaml or a ke-hoach.xlsx, or undefined. */
export async function findWorkspace(from: string): Promise<string | undefined> {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (PLAN_FILES.some((name) => entryKind(join(folder, name), name).ok)) return folder;
    if (folder === dirname(folder)) return undefined;
  }
}

/** Reads ke-hoach.xlsx, where there is one: beside a plan in YAML nobody can tell which of them holds, and it is only told. */
async function parseWorkbooks(files: readonly FoundFile[]): Promise<readonly ParsedFile[]> {
  const workbook = files.find(isDefinitions);
  if (workbook === undefined) return [];
  const other = files.find(({ path }) => PLAN_YAML.test(path))?.path;
  if (other !== undefined) {
    const place = { kind: 'file', file: workbook.path } as const;
    const related = [{ place: { kind: 'file', file: other }, note: 'also-here' }] as const;
    const told = diagnostic('two-definitions', place, { other }, { related });
    return [{ file: workbook, content: undefined, diagnostics: [told], text: undefined }];
  }
  // Most workspaces have none, and their commands should not pay for reading one.
  const { parseDefinitions } = await import('./definitions/parse-definitions.ts');
  return parseDefinitions(workbook);
}

function ofKind(files: readonly Read[], kind: FileKind): readonly Read[] {
  return files.filter((file) => file.kind === kind);
}

const PLAN_YAML = /^plan\.ya?ml$/iu;

interface PlanLoading {
  readonly year: number | undefined;
  readonly report: Loading['report'];
  readonly known: readonly Diagnostic[];
}

/** The plan is the file that says it is one; plan.yaml before any other, which is reported. */
function loadPlan(files: readonly Read[], dir: string, { year, report, known }: PlanLoading): Plan | undefined {
  const plans = ofKind(files, 'plan');
  const main = plans.find(({ path }) => PLAN_YAML.test(path)) ?? plans[0];
  if (main === undefined) {
    const place = { kind: 'file', file: 'plan.yaml' } as const;
    const said = known.some(
      ({ place: { file }, severity }) => [...PLAN_FILES, '.'].includes(file) && severity === 'error',
    );
    if (!said) report(diagnostic('plan-not-found', place, { dir }));
    return undefined;
  }
  for (const { path } of plans.filter((plan) => plan !== main)) {
    report(diagnostic('several-plans', { kind: 'file', file: path }, { other: main.path }));
  }
  return readPlan(main.tree, { file: main.path, year, report });
}

/** Whether a name can be meant as a unit or group, in any spelling; what it stands for, and whether it is one, the resolver says. */
function unitNames(plan: Plan | undefined): Loading['isUnit'] {
  const units = (plan?.units ?? []).flatMap((unit) => [unit.id, unit.name, ...unit.aliases]);
  const groups = (plan?.unitGroups ?? []).map((group) => group.id);
  const names = new Set([...units, ...groups, 'all'].map(foldName));
  return (name) => names.has(foldName(name));
}

function loadIndicators(files: readonly Read[], loading: Loading): IndicatorSet {
  const own = ofKind(files, 'indicators').map(({ tree }) => readIndicators(tree, loading));
  const names = new Map(own.flatMap((file) => file.include).map((name) => [name.value, name]));
  const included = [...names.values()].flatMap((name) => {
    const set = builtInIndicators(name.value);
    if (set !== undefined) return [set];
    const near = suggestion(name.value, indicatorSetNames());
    loading.report(diagnostic('unknown-set', name.place, { id: name.value, ...near }));
    return [];
  });
  return joinIndicators(own, included, loading);
}

/** The agency's own outlines, named by their files in templates/. */
function loadOutlines(files: readonly Read[], { report }: Loading): readonly Outline[] {
  return ofKind(files, 'outline').flatMap(({ path, tree }) => {
    const { outline, diagnostics } = readOutline(tree, posix.parse(path).name, indicatorIds);
    diagnostics.forEach(report);
    return outline ?? [];
  });
}

type Head = Pick<UnreadSubmission, 'file' | 'unit' | 'period'>;

function headOf({ file, unit, period }: Submission): Head {
  return { file, unit: unit.value, period: period.value };
}

/** A fault in a submission's file concerns that unit and period: reports that do not use it are not stopped by it. */
function withSenders(faults: readonly Diagnostic[], heads: readonly Head[]): readonly Diagnostic[] {
  const byFile = new Map(heads.map((head) => [head.file, head]));
  return faults.map((fault) => {
    const { unit, period } = byFile.get(fault.place.file) ?? {};
    return { ...optional('unit', unit), ...optional('period', period), ...fault };
  });
}

/** Figures of the year before by period, each file read once, when it is asked for. */
function yearsBefore(root: string): NonNullable<Workspace['yearBefore']> {
  const read = new Map<string, YearBefore | undefined>();
  return (period) => {
    const key = `${period.year} ${period.id}`;
    if (!read.has(key)) read.set(key, readYearBefore(root, period));
    return read.get(key);
  };
}

function sourcesOf(parsed: readonly ParsedFile[]): Sources {
  return new Map(parsed.flatMap(({ file, text }) => (text === undefined ? [] : [[file.path, text] as const])));
}
