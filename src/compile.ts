/**
 * The pipeline, in order. Each stage takes what the one before it gives; only `load` touches the disk.
 *
 *   folder ─ load ─ check ─ aggregate ─ audit ─ compose ─ render ─ .docx
 *             facts   └──── diagnostics ───┴──────┘
 *
 * `readWorkspace` runs the first two, `compilePeriod` the next two, `composeDocuments` and `renderDocuments` the last two. What a
 * command does not need is not loaded.
 */
import type { Code } from './diagnostic/codes.ts';
import { hasErrors, settle, type Diagnostic } from './diagnostic/diagnostic.ts';
import type { Place, Sources } from './diagnostic/place.ts';
import { loadWorkspace } from './load/workspace.ts';
import { checkWorkspace } from './check/check.ts';
import type { Aggregate } from './model/aggregate.ts';
import type { CivilDate } from './model/civil-date.ts';
import type { NoteFinding } from './compose/note/findings.ts';
import type { PreviousFigure } from './compose/note/changes.ts';
import type { Document } from './model/document.ts';
import type { Period, Submission, Waiver, Workspace } from './model/facts.ts';
import { resolverOf } from './model/resolve.ts';

/** A workspace read and checked. `workspace` is undefined when there is no plan to read the rest by. */
export interface ReadWorkspace {
  readonly workspace: Workspace | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

export interface ReadOptions {
  /** Overrides the plan's year. */
  readonly year?: number | undefined;
  /** Absolute paths of the only submissions to read. */
  readonly only?: readonly string[] | undefined;
  /** The period whose missing units are judged. */
  readonly period?: string | undefined;
  /** Today, for what lies in the future. */
  readonly today?: CivilDate | undefined;
}

/** The first two stages: every file of the workspace as facts, judged one by one and together. */
export async function readWorkspace(dir: string, options: ReadOptions): Promise<ReadWorkspace> {
  const { workspace, diagnostics, sources } = await loadWorkspace(dir, {
    ...(options.year !== undefined && { year: options.year }),
    ...(options.only !== undefined && { only: options.only }),
  });
  const checked =
    workspace === undefined
      ? []
      : checkWorkspace(workspace, {
          ...(options.period !== undefined && { period: options.period }),
          ...(options.today !== undefined && { today: options.today }),
        });
  return { workspace, diagnostics: [...diagnostics, ...checked], sources };
}

/** What is left out by choice: a unit's submission, or one task or indicator of it. */
export interface LeftOut {
  readonly unit: string;
  readonly id?: string;
}

/** One period of a workspace: its aggregate, and what is wrong with what it is made of. */
export interface CompiledPeriod {
  readonly workspace: Workspace;
  readonly period: Period;
  readonly aggregate: Aggregate;
  /** What concerns this period, settled: faults in submissions of other periods are not among them. */
  readonly diagnostics: readonly Diagnostic[];
  /** Let pass by a record, with who allowed it. */
  readonly waived: readonly { readonly diagnostic: Diagnostic; readonly waiver: Waiver }[];
  readonly sources: Sources;
  readonly without: readonly LeftOut[];
}

/** The next two stages for some periods. Nothing in it throws on user data: what is missing or broken is a status or a diagnostic. */
export async function compilePeriods(
  read: ReadWorkspace & { readonly workspace: Workspace },
  periods: readonly Period[],
  options: { readonly without: readonly LeftOut[] },
): Promise<readonly CompiledPeriod[]> {
  const [{ aggregateWorkspace }, { compileRules }, { auditFigures }, { auditRules }] = await Promise.all([
    import('./aggregate/aggregate.ts'),
    import('./aggregate/rules.ts'),
    import('./audit/audit.ts'),
    import('./audit/audit-rules.ts'),
  ]);
  const { workspace, sources } = read;
  // Formulas and identities are compiled once for all periods.
  const rules = await compileRules(workspace.indicators);
  return periods.map((period) => {
    const aggregate = aggregateWorkspace(workspace, period, { ...options, rules });
    const all = [...read.diagnostics, ...auditRules(workspace, rules), ...auditFigures(aggregate, workspace, rules)];
    const relevant = all.filter(
      (d) => concerns(d, workspace, aggregate) && !isLeftOut(d, workspace, period, options.without),
    );
    const { kept, waived } = applyWaivers(
      settle(relevant, workspace.plan.rules),
      workspace.records.waivers,
      period.window.to,
    );
    return { workspace, period, aggregate, diagnostics: kept, waived, sources, without: options.without };
  });
}

/** The next two stages for one period. */
export async function compilePeriod(
  read: ReadWorkspace & { readonly workspace: Workspace },
  period: Period,
  options: { readonly without: readonly LeftOut[] },
): Promise<CompiledPeriod> {
  const [compiled] = await compilePeriods(read, [period], options);
  if (compiled === undefined) throw new Error('compilePeriods gives one result for each period');
  return compiled;
}

/** Whether anything stops the official report: an error in the plan and its files, or in a submission the period uses. */
export function isStopped(compiled: CompiledPeriod): boolean {
  return hasErrors(compiled.diagnostics);
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
  /** The figures of the last run, to tell the leader what changed. */
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

/** Compose: the official report, which goes up, and the phiếu trình, which stays with the leader. */
export async function composeDocuments(compiled: CompiledPeriod, options: DocumentOptions): Promise<ComposedDocuments> {
  const [{ composeReport }, { composeNote }] = await Promise.all([
    import('./compose/report.ts'),
    import('./compose/note.ts'),
  ]);
  const { aggregate, workspace, without } = compiled;
  const { describe, previous, date, ...rest } = options;
  const dated = date === undefined ? {} : { date };
  const report = composeReport(aggregate, workspace, { ...rest, ...dated, without });
  const found = settle([...compiled.diagnostics, ...report.diagnostics], workspace.plan.rules);
  const { kept } = applyWaivers(found, workspace.records.waivers, compiled.period.window.to);
  const note = composeNote(aggregate, workspace, kept.map(describe), {
    report: report.document,
    ...dated,
    without,
    ...(previous !== undefined && { previous }),
  });
  return { report: report.document, note, diagnostics: kept };
}

/** Render: the bytes of both documents. */
export async function renderDocuments({
  report,
  note,
}: ComposedDocuments): Promise<{ readonly report: Uint8Array; readonly note: Uint8Array }> {
  const [{ renderDocx }, { readFrame }] = await Promise.all([
    import('./render/docx.ts'),
    import('./render/read-frame.ts'),
  ]);
  const frame = await readFrame();
  return { report: renderDocx(report, frame), note: renderDocx(note, frame) };
}

/** A fault concerns a period unless all it points at lies in submissions that the period does not use. */
function concerns(diagnostic: Diagnostic, workspace: Workspace, aggregate: Aggregate): boolean {
  const used = new Set(aggregate.submissions.map((s) => s.file));
  const unused = new Set(workspace.submissions.map((s) => s.file).filter((file) => !used.has(file)));
  const places: readonly Place[] = [diagnostic.place, ...(diagnostic.related ?? []).map((r) => r.place)];
  const inSubmissions = places.filter((p) => used.has(p.file) || unused.has(p.file));
  if (diagnostic.period !== undefined && !unused.has(diagnostic.place.file))
    return diagnostic.period === aggregate.period.id;
  return inSubmissions.length === 0 || inSubmissions.some((p) => used.has(p.file));
}

/** Whether a fault lies in what `--without` leaves out. */
function isLeftOut(diagnostic: Diagnostic, workspace: Workspace, period: Period, without: readonly LeftOut[]): boolean {
  const { unit: unitNamed } = resolverOf(workspace);
  return without.some(({ unit, id }) =>
    workspace.submissions
      .filter((s) => s.period.value === period.id && unitNamed(s.unit.value)?.id === unit)
      .some((s) =>
        id === undefined
          ? diagnostic.place.file === s.file
          : placesOf(s, id).some((p) => contains(p, diagnostic.place)),
      ),
  );
}

function placesOf(submission: Submission, id: string): readonly Place[] {
  return [...submission.tasks, ...submission.indicators].filter((r) => r.id.value === id).map((r) => r.place);
}

function contains(outer: Place, inner: Place): boolean {
  if (outer.file !== inner.file) return false;
  if (outer.kind === 'text' && inner.kind === 'text') return outer.start <= inner.start && inner.end <= outer.end;
  return outer.kind === 'cell' && inner.kind === 'cell' && outer.sheet === inner.sheet && outer.cell === inner.cell;
}

/** Splits diagnostics into those that stand and those a waiver in force on `day` lets pass. */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
  day: CivilDate,
): { readonly kept: readonly Diagnostic[]; readonly waived: CompiledPeriod['waived'] } {
  const waiverOf = (d: Diagnostic): Waiver | undefined =>
    waivers.find(
      (w) =>
        w.until >= day &&
        w.code.value === (d.code satisfies Code) &&
        (w.file === undefined || w.file === d.place.file) &&
        (w.figure === undefined || figureOf(d) === w.figure),
    );
  const waived = diagnostics.flatMap((diagnostic) => {
    const waiver = waiverOf(diagnostic);
    return waiver === undefined ? [] : [{ diagnostic, waiver }];
  });
  return { kept: diagnostics.filter((d) => waiverOf(d) === undefined), waived };
}

/** The figure a diagnostic is about, if it is about one. */
function figureOf({ args }: Diagnostic): string | undefined {
  if ('indicator' in args) return args.indicator;
  return 'identity' in args ? args.identity : undefined;
}
