/**
 * The pipeline, in order. Each stage takes what the one before it gives; only `load` touches the disk.
 *
 *   folder ─ load ─ check ─ aggregate ─ audit ─ compose ─ render ─ .docx
 *             facts   └──── diagnostics ───┴──────┘
 *
 * `readWorkspace` runs the first two, `compilePeriods` the next two, the functions named compose… the fifth, and `documentRenderer`
 * gives the last. What a command does not need is not loaded.
 */
import { checkWorkspace } from './check/check.ts';
import type { DocumentOptions } from './compose/document-options.ts';
import type { FormFault, FormFilling } from './compose/form/form-context.ts';
import type { FormSubject } from './compose/form/form.ts';
import type { ComposedLetters, LetterOptions } from './compose/letter.ts';
import type { PreviousFigure } from './compose/note/changes.ts';
import type { NoteFinding } from './compose/note/findings.ts';
import type { ComposedPeriodDocuments, PeriodDocumentOptions } from './compose/period-documents.ts';
import type { ReportOptions } from './compose/report.ts';
import type { WorkbookFinding } from './compose/workbook/findings-sheet.ts';
import type { Code } from './diagnostic/codes.ts';
import { hasErrors, settle, type Diagnostic } from './diagnostic/diagnostic.ts';
import type { Sources } from './diagnostic/place.ts';
import { loadWorkspace } from './load/workspace.ts';
import type { Aggregate, LeftOut } from './model/aggregate.ts';
import { firstDayOfYear, type CivilDate } from './model/civil-date.ts';
import type { Book } from './model/book.ts';
import type { DefinitionFile } from './model/definitions/plain.ts';
import type { Document } from './model/document.ts';
import type { Period, Workspace } from './model/facts.ts';
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
  const { workspace, diagnostics, sources } = await loadWorkspace(dir, options);
  if (workspace === undefined || !hasSoundPlan(workspace, diagnostics)) return { workspace, diagnostics, sources };
  const resolver = resolverOf(workspace);
  const checked = checkWorkspace(workspace, { ...options, resolver });
  return { workspace, resolver, diagnostics: [...diagnostics, ...checked], sources };
}

/** Faults of shape, after which the names in a plan cannot be relied on. */
const SHAPE: ReadonlySet<Code> = new Set<Code>([
  'unknown-key',
  'missing-key',
  'wrong-type',
  'duplicate-key',
  'invalid-id',
  'cell-missing',
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
  // Formulas and identities are compiled once for all periods, and each period is reckoned once.
  const rules = await compileRules(workspace.indicators);
  const reckoner = reckonerOf(workspace, rules, resolver);
  const found = [...diagnostics, ...auditRules(workspace, rules)];
  return periods.map((period) => {
    const aggregate = aggregateWorkspace(workspace, period, { without, rules, reckoner });
    const all = [...found, ...auditFigures(aggregate, workspace, rules, reckoner)];
    const relevant = all.filter(relevanceTo(workspace, aggregate, without, resolver));
    const { kept, waived } = judge(relevant, workspace, day ?? period.window.to);
    return { workspace, period, aggregate, diagnostics: kept, waived, sources, without };
  });
}

interface Judgement {
  readonly kept: readonly Diagnostic[];
  readonly waived: readonly Waived[];
}

/** Diagnostics as the plan's `rules` weigh them, in reading order, without those that a waiver in force on `day` lets pass. */
export function judge(found: readonly Diagnostic[], { plan, records }: Workspace, day: CivilDate): Judgement {
  return applyWaivers(settle(found, plan.rules), records.waivers, day);
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

export interface ReportAndNoteOptions extends Omit<ReportOptions, 'without'> {
  /** The figures of the last run that differed, to tell the leader what changed. */
  readonly previous?: readonly PreviousFigure[] | undefined;
  /** A diagnostic in the words of the note, which is always Vietnamese. */
  readonly describe: (diagnostic: Diagnostic) => NoteFinding;
}

/** The two documents of a period, and what composing them found. */
export interface ReportAndNote {
  readonly report: Document;
  readonly note: Document;
  /** All that concerns the period, now with what the outline left unsaid. */
  readonly diagnostics: readonly Diagnostic[];
}

/** compose: the official report, which goes up, and the phiếu trình, which stays with the leader. */
export async function composeReportAndNote(
  compiled: CompiledPeriod,
  { describe, previous, ...options }: ReportAndNoteOptions,
): Promise<ReportAndNote> {
  const [{ composeReport }, { composeNote }] = await Promise.all([
    import('./compose/report.ts'),
    import('./compose/note.ts'),
  ]);
  const { aggregate, workspace, without } = compiled;
  const report = composeReport(aggregate, workspace, { ...options, without });
  const { kept, waived } = withComposed(compiled, report.diagnostics);
  const note = composeNote(aggregate, workspace, kept.map(describe), {
    report: report.document,
    date: options.date,
    without,
    waived: [...compiled.waived, ...waived].map(({ diagnostic, waiver }) => ({
      finding: describe(diagnostic),
      waiver,
    })),
    previous,
  });
  return { report: report.document, note, diagnostics: kept };
}

export interface WorkbookOptions {
  readonly draft: boolean;
  /** A diagnostic in the words of the workbook, which is always Vietnamese. */
  readonly describe: (diagnostic: Diagnostic) => WorkbookFinding;
}

/** compose: the figures of a period as a workbook, beside the report that `diagnostics` were found in. */
export async function composeFiguresBook(
  { aggregate, workspace, sources, without, waived }: CompiledPeriod,
  diagnostics: readonly Diagnostic[],
  { draft, describe }: WorkbookOptions,
): Promise<Book> {
  const { composeWorkbook } = await import('./compose/workbook/workbook.ts');
  return composeWorkbook(aggregate, workspace, {
    sources,
    draft,
    without,
    findings: diagnostics.map(describe),
    waived: waived.map(({ diagnostic, waiver }) => ({ finding: describe(diagnostic), waiver })),
  });
}

/** compose: letters that remind units of what they owe. Notes and warnings on what was sent are no matter of theirs. */
export async function composeReminders(compiled: CompiledPeriod, options: LetterOptions): Promise<ComposedLetters> {
  const { composeLetters } = await import('./compose/letter.ts');
  const { letters, diagnostics } = composeLetters(compiled.aggregate, compiled.workspace, options);
  const errors = compiled.diagnostics.filter(({ severity }) => severity === 'error');
  return { letters, diagnostics: withComposed({ ...compiled, diagnostics: errors }, diagnostics).kept };
}

/** compose: the documents of a period that one outline makes. Errors stop them as they stop the report. */
export async function composeOwnDocuments(
  compiled: CompiledPeriod,
  outline: Outline,
  options: PeriodDocumentOptions,
): Promise<ComposedPeriodDocuments> {
  const { composePeriodDocuments } = await import('./compose/period-documents.ts');
  const { documents, diagnostics } = composePeriodDocuments(outline, compiled.aggregate, compiled.workspace, options);
  return { documents, diagnostics: withComposed(compiled, diagnostics).kept };
}

/** What concerns a period, with what composing a document of it found. */
function withComposed({ workspace, period, diagnostics }: CompiledPeriod, found: readonly Diagnostic[]): Judgement {
  return judge([...diagnostics, ...found], workspace, period.window.to);
}

/** A document, and what stops it or is to be told of it. */
export interface ComposedDocument {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** compose: the plan itself. Nothing that units sent can stop it. */
export async function composePlanDocument(
  { workspace, diagnostics }: PlannedWorkspace,
  options: DocumentOptions,
): Promise<ComposedDocument> {
  const { composePlan } = await import('./compose/plan.ts');
  const { plan } = workspace;
  const composed = composePlan(workspace, options);
  const found = [...diagnostics.filter(relevanceToPlan(workspace)), ...composed.diagnostics];
  const day = options.date ?? plan.plans[0]?.date ?? firstDayOfYear(plan.year);
  return { document: composed.document, diagnostics: judge(found, workspace, day).kept };
}

/** A form that is asked for: of a unit, empty or with what it sent. */
export type FormRequest = FormSubject & Partial<FormFilling>;
export type { FormFault };

/** A form as a file. */
export interface WrittenForm extends FormSubject {
  readonly content: Uint8Array;
}

/** compose, render: the forms of units, and the faults of the plan that they are made of; notes on it are no matter of theirs. Nothing that units sent can stop them. */
export async function composeForms(
  { workspace, resolver = resolverOf(workspace), diagnostics }: PlannedWorkspace,
  requests: readonly FormRequest[],
): Promise<{ readonly forms: readonly WrittenForm[]; readonly diagnostics: readonly Diagnostic[] }> {
  const [{ composeForm }, { renderWorkbook }] = await Promise.all([
    import('./compose/form/form.ts'),
    import('./render/workbook/render-workbook.ts'),
  ]);
  const isAbout = relevanceToPlan(workspace);
  const about = diagnostics.filter((each) => each.severity !== 'info' && isAbout(each));
  const day = requests[0]?.period.window.to ?? firstDayOfYear(workspace.plan.year);
  const { kept } = judge(about, workspace, day);
  const forms: WrittenForm[] = [];
  if (hasErrors(kept)) return { forms, diagnostics: kept };
  for (const request of requests) {
    const { unit, period } = request;
    forms.push({ unit, period, content: await renderWorkbook(composeForm(workspace, resolver, request)) });
  }
  return { forms, diagnostics: kept };
}

/** compose, render: ke-hoach.xlsx, a workspace's own definitions as one workbook. */
export async function definitionsWorkbook(files: readonly DefinitionFile[]): Promise<Uint8Array> {
  const [{ composeDefinitions }, { renderWorkbook }] = await Promise.all([
    import('./compose/definitions/definitions-book.ts'),
    import('./render/workbook/render-workbook.ts'),
  ]);
  return renderWorkbook(composeDefinitions(files));
}

/** render: what makes the bytes of a document. */
export async function documentRenderer(): Promise<(document: Document) => Uint8Array> {
  const [{ renderDocx }, { readFrame }] = await Promise.all([
    import('./render/docx.ts'),
    import('./render/read-frame.ts'),
  ]);
  const frame = await readFrame();
  return (document) => renderDocx(document, frame);
}

/** render: what makes the bytes of a workbook. */
export async function bookRenderer(): Promise<(book: Book) => Promise<Uint8Array>> {
  const { renderWorkbook } = await import('./render/workbook/render-workbook.ts');
  return renderWorkbook;
}
