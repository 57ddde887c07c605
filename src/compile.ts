/**
 * The pipeline, in order. Each stage takes what the one before it gives; only `load` touches the disk.
 *
 *   folder ─ load ─ check ─ aggregate ─ audit ─ compose ─ render ─ .docx
 *             facts   └──── diagnostics ───┴──────┘
 *
 * `readWorkspace` runs the first two, `compilePeriods` the next two, `composeDocuments` and its like (the plan itself, letters, other
 * documents of a period) and `renderDocuments` the last two. What a command does not need is not loaded.
 */
import { checkWorkspace } from './check/check.ts';
import type { ComposedLetters, Letter } from './compose/letter.ts';
import type { ComposedPeriodDocuments, PeriodDocument } from './compose/period-documents.ts';
import type { PreviousFigure } from './compose/note/changes.ts';
import type { NoteFinding } from './compose/note/findings.ts';
import type { Code } from './diagnostic/codes.ts';
import { hasErrors, settle, type Diagnostic } from './diagnostic/diagnostic.ts';
import type { Sources } from './diagnostic/place.ts';
import { loadWorkspace } from './load/workspace.ts';
import type { Aggregate, LeftOut } from './model/aggregate.ts';
import { civilDate, type CivilDate } from './model/civil-date.ts';
import type { Document } from './model/document.ts';
import type { Period, Unit, Workspace } from './model/facts.ts';
import type { Outline } from './model/outline.ts';
import { resolverOf, type Resolver } from './model/resolve.ts';
import { relevanceTo, relevanceToPlan } from './relevance.ts';
import { applyWaivers, type Waived } from './waivers.ts';

export interface ReadOptions {
  /** Overrides the plan's year. */
  readonly year?: number | undefined;
  /** Absolute paths of the submissions to read in place of those in submissions/. */
  readonly only?: readonly string[] | undefined;
  /** The period whose missing units are judged. */
  readonly period?: string | undefined;
  /** Today, for what lies in the future; a report has none, so that it can be made again on any day. */
  readonly today?: CivilDate | undefined;
}

/** A workspace read and checked. `workspace` is undefined when there is no plan to read the rest by. */
export interface ReadWorkspace {
  readonly workspace: Workspace | undefined;
  /** What the workspace's names stand for: built once for all stages. */
  readonly resolver?: Resolver | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** A workspace whose plan could be read. */
export type PlannedWorkspace = ReadWorkspace & { readonly workspace: Workspace };

/** load, check: every file of the workspace as facts, judged one by one and together. */
export async function readWorkspace(dir: string, options: ReadOptions): Promise<ReadWorkspace> {
  const { year, only, period, today } = options;
  const { workspace, diagnostics, sources } = await loadWorkspace(dir, {
    ...(year !== undefined && { year }),
    ...(only !== undefined && { only }),
  });
  if (workspace === undefined || !hasSoundPlan(workspace, diagnostics)) return { workspace, diagnostics, sources };
  const resolver = resolverOf(workspace);
  const checked = checkWorkspace(workspace, {
    resolver,
    ...(period !== undefined && { period }),
    ...(today !== undefined && { today }),
  });
  return { workspace, resolver, diagnostics: [...diagnostics, ...checked], sources };
}

/** Faults of shape, after which the names in a plan cannot be relied on. */
const SHAPE: ReadonlySet<Code> = new Set<Code>([
  'unknown-key',
  'missing-key',
  'wrong-type',
  'duplicate-key',
  'invalid-id',
]);

/** Judging tasks and submissions by a plan that is half read would only repeat its faults in other words. */
function hasSoundPlan({ plan }: Workspace, diagnostics: readonly Diagnostic[]): boolean {
  return !diagnostics.some((d) => d.place.file === plan.file && SHAPE.has(d.code));
}

export interface CompileOptions {
  readonly without: readonly LeftOut[];
  /** The day on which waivers must be in force; default: the window's end, so that an old report can be made again. */
  readonly day?: CivilDate;
}

/** One period of a workspace: its aggregate, and what is wrong with what it is made of. */
export interface CompiledPeriod {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly aggregate: Aggregate;
  /** What concerns this period, settled. Its errors are what stops the official report. */
  readonly diagnostics: readonly Diagnostic[];
  readonly waived: readonly Waived[];
  readonly sources: Sources;
  readonly without: readonly LeftOut[];
}

/** aggregate, audit: some periods of a workspace. Nothing in it throws on user data: what is missing or broken is a status or a diagnostic. */
export async function compilePeriods(
  { workspace, resolver = resolverOf(workspace), diagnostics, sources }: PlannedWorkspace,
  periods: readonly Period[],
  { without, day }: CompileOptions,
): Promise<readonly CompiledPeriod[]> {
  const [{ aggregateWorkspace }, { reckonerOf }, { compileRules }, { auditFigures }, { auditRules }] =
    await Promise.all([
      import('./aggregate/aggregate.ts'),
      import('./aggregate/reckoning.ts'),
      import('./aggregate/rules.ts'),
      import('./audit/audit.ts'),
      import('./audit/audit-rules.ts'),
    ]);
  const { plan, indicators, records } = workspace;
  // Formulas and identities are compiled once for all periods, and each period is reckoned once.
  const rules = await compileRules(indicators);
  const reckoner = reckonerOf(workspace, rules, resolver);
  const found = [...diagnostics, ...auditRules(workspace, rules)];
  return periods.map((period) => {
    const aggregate = aggregateWorkspace(workspace, period, { without, rules, reckoner });
    const all = [...found, ...auditFigures(aggregate, workspace, rules, reckoner)];
    const relevant = settle(all.filter(relevanceTo(workspace, aggregate, without, resolver)), plan.rules);
    const { kept, waived } = applyWaivers(relevant, records.waivers, day ?? period.window.to);
    return { workspace, period, aggregate, diagnostics: kept, waived, sources, without };
  });
}

/** audit, where nothing has been sent yet: the formulas and identities of the plan themselves. */
export async function judgeRules({ workspace }: PlannedWorkspace): Promise<readonly Diagnostic[]> {
  const [{ compileRules }, { auditRules }] = await Promise.all([
    import('./aggregate/rules.ts'),
    import('./audit/audit-rules.ts'),
  ]);
  return auditRules(workspace, await compileRules(workspace.indicators));
}

/** aggregate, audit: one period of a workspace. */
export async function compilePeriod(
  read: PlannedWorkspace,
  period: Period,
  options: CompileOptions,
): Promise<CompiledPeriod> {
  const [compiled] = await compilePeriods(read, [period], options);
  if (compiled === undefined) throw new Error('compilePeriods gives one result for each period');
  return compiled;
}

/** Whether anything stops the official report: an error in the plan and its files, or in a submission the period uses. */
export function isStopped({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }): boolean {
  return hasErrors(diagnostics);
}

export interface DocumentOptions {
  /** Name of an outline; default: the period's, else the plan's. */
  readonly outline?: string;
  /** Số of the document; blank when absent. */
  readonly number?: string;
  /** Date of the document; the day is blank when absent. */
  readonly date?: CivilDate;
  /** Whether it is marked DỰ THẢO. */
  readonly draft: boolean;
  /** The figures of the last run that differed, to tell the leader what changed. */
  readonly previous?: readonly PreviousFigure[];
  /** A diagnostic in the words of the note, which is always Vietnamese. */
  readonly describe: (diagnostic: Diagnostic) => NoteFinding;
}

/** The two documents of a period, and what composing them found. */
export interface ComposedDocuments {
  readonly report: Document;
  readonly note: Document;
  /** All that concerns the period, now with what the outline left unsaid. */
  readonly diagnostics: readonly Diagnostic[];
}

/** compose: the official report, which goes up, and the phiếu trình, which stays with the leader. */
export async function composeDocuments(compiled: CompiledPeriod, options: DocumentOptions): Promise<ComposedDocuments> {
  const [{ composeReport }, { composeNote }] = await Promise.all([
    import('./compose/report.ts'),
    import('./compose/note.ts'),
  ]);
  const { aggregate, workspace, period, without } = compiled;
  const { describe, previous, date, ...rest } = options;
  const dated = date === undefined ? {} : { date };
  const report = composeReport(aggregate, workspace, { ...rest, ...dated, without });
  const found = settle([...compiled.diagnostics, ...report.diagnostics], workspace.plan.rules);
  const { kept, waived } = applyWaivers(found, workspace.records.waivers, period.window.to);
  const note = composeNote(aggregate, workspace, kept.map(describe), {
    report: report.document,
    ...dated,
    without,
    waived: [...compiled.waived, ...waived].map(({ diagnostic, waiver }) => ({
      finding: describe(diagnostic),
      waiver,
    })),
    ...(previous !== undefined && { previous }),
  });
  return { report: report.document, note, diagnostics: kept };
}

/** What a document of its own is written with. */
export interface OwnOptions {
  /** Số of the document; blank when absent. */
  readonly number?: string;
  /** Date of the document. */
  readonly date?: CivilDate;
  /** Whether it is marked DỰ THẢO. */
  readonly draft: boolean;
}

export type { Letter, PeriodDocument };

export interface LetterOptions extends OwnOptions {
  /** The day on which units are late. */
  readonly asOf: CivilDate;
  /** The new time limit. */
  readonly deadline: CivilDate;
  readonly to: 'all' | 'each';
}

/** compose: letters that remind units of what they owe. Notes and warnings on what was sent are no matter of theirs. */
export async function composeReminders(compiled: CompiledPeriod, options: LetterOptions): Promise<ComposedLetters> {
  const { composeLetters } = await import('./compose/letter.ts');
  const { letters, diagnostics } = composeLetters(compiled.aggregate, compiled.workspace, options);
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  return { letters, diagnostics: withComposed({ ...compiled, diagnostics: errors }, diagnostics) };
}

export interface PeriodDocumentOptions extends OwnOptions {
  /** Units to write for, of an outline that is repeated by unit; none: all that it concerns. */
  readonly units: readonly Unit[];
  /** What the outline must be told, by the ids of its details. */
  readonly details: ReadonlyMap<string, string>;
}

/** compose: the documents of a period that one outline makes. Errors stop them as they stop the report. */
export async function composeOwnDocuments(
  compiled: CompiledPeriod,
  outline: Outline,
  options: PeriodDocumentOptions,
): Promise<ComposedPeriodDocuments> {
  const { composePeriodDocuments } = await import('./compose/period-documents.ts');
  const { documents, diagnostics } = composePeriodDocuments(outline, compiled.aggregate, compiled.workspace, options);
  return { documents, diagnostics: withComposed(compiled, diagnostics) };
}

/** What concerns a period, with what composing a document of it found. */
function withComposed(
  { workspace, period, diagnostics }: CompiledPeriod,
  found: readonly Diagnostic[],
): readonly Diagnostic[] {
  const all = settle([...diagnostics, ...found], workspace.plan.rules);
  return applyWaivers(all, workspace.records.waivers, period.window.to).kept;
}

/** A document, and what stops it or is to be told of it. */
export interface ComposedDocument {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** compose: the plan itself. Nothing that units sent can stop it. */
export async function composePlanDocument(
  { workspace, diagnostics }: PlannedWorkspace,
  options: OwnOptions,
): Promise<ComposedDocument> {
  const { composePlan } = await import('./compose/plan.ts');
  const { plan, records } = workspace;
  const composed = composePlan(workspace, options);
  const found = [...diagnostics.filter(relevanceToPlan(workspace)), ...composed.diagnostics];
  const day = options.date ?? plan.plans[0]?.date ?? civilDate(plan.year, 1, 1);
  const settled = settle(found, plan.rules);
  const { kept } = day === undefined ? { kept: settled } : applyWaivers(settled, records.waivers, day);
  return { document: composed.document, diagnostics: kept };
}

/** render: the bytes of some documents, in their order. */
export async function renderDocuments(documents: readonly Document[]): Promise<readonly Uint8Array[]> {
  const [{ renderDocx }, { readFrame }] = await Promise.all([
    import('./render/docx.ts'),
    import('./render/read-frame.ts'),
  ]);
  const frame = await readFrame();
  return documents.map((document) => renderDocx(document, frame));
}
