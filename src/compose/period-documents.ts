import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Aggregate } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Document, DocumentDate } from '../model/document.ts';
import type { Pledge, Unit, Workspace } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { readDate } from '../vietnamese/dates.ts';
import { periodContext, type PeriodContext } from './context.ts';
import { withDetails, type GivenDetails } from './details.ts';
import type { DocumentOptions } from './document-options.ts';
import { fillOutline, PROFILES } from './fill-outline.ts';
import { documentDate, internalHeader, officialHeader, superiorOf } from './frame-parts.ts';
import { pledgedTasks } from './pledged.ts';
import { extend } from './scope.ts';
import { toExplain } from './to-explain.ts';
import { unknownSections } from './unknown-sections.ts';

export interface PeriodDocumentOptions extends DocumentOptions {
  /** Units to write for, of an outline that is repeated by unit; none: all that it concerns. */
  readonly units: readonly Unit[];
  readonly details: GivenDetails;
}

interface PeriodDocument {
  /** The unit it is for. */
  readonly unit?: string;
  readonly document: Document;
}

export interface ComposedPeriodDocuments {
  /** None when there is nothing to explain or to pledge. */
  readonly documents: readonly PeriodDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The documents of a period that an outline makes: one, or one for each unit that it concerns. */
export function composePeriodDocuments(
  outline: Outline,
  aggregate: Aggregate,
  workspace: Workspace,
  options: PeriodDocumentOptions,
): ComposedPeriodDocuments {
  const { context: bare, diagnostics } = withDetails(
    periodContext(aggregate, workspace, outline, options.draft),
    options.details,
  );
  const wanted = options.units.length > 0 ? options.units : workspace.plan.units;
  const contexts = outline.repeat === 'unit' ? wanted.map((unit) => forUnit(unit, bare)) : [bare];
  const composed = contexts.filter(hasMatter).map((context) => compose(context, options));
  return {
    documents: composed.map(({ document }) => document),
    diagnostics: [...diagnostics, ...composed.flatMap((each) => each.diagnostics), ...unknownSections(bare)],
  };
}

function compose(
  context: PeriodContext,
  options: PeriodDocumentOptions,
): { readonly document: PeriodDocument; readonly diagnostics: readonly Diagnostic[] } {
  const { outline, workspace, unit } = context;
  const { agency } = workspace.plan;
  const date = dateOf(context, options.date);
  const header =
    PROFILES[outline.document] === 'internal'
      ? internalHeader(agency, date)
      : officialHeader(agency, outline.abbreviation, date, options.number);
  const { document, diagnostics } = fillOutline(context, { header, addressees: addresseesOf(context), isFor: 'any' });
  return {
    document: { ...(unit !== undefined && { unit: unit.id }), document },
    diagnostics: [...diagnostics, ...unexplained(context)],
  };
}

/** An explanation goes where the report goes; the other documents stay in the office. */
function addresseesOf({ outline, workspace: { plan } }: PeriodContext): readonly string[] {
  if (outline.document !== 'explanation') return [];
  const report = plan.documents.get('report')?.to ?? [];
  return report.length > 0 ? report : superiorOf(plan);
}

function forUnit(unit: Unit, context: PeriodContext): PeriodContext {
  const signer = pledgeOf(unit, context)?.signer ?? '';
  const texts = { unit: { id: unit.id, name: unit.name, kind: unit.kind, signer } };
  return { ...context, unit, scope: extend(context.scope, texts) };
}

function pledgeOf(unit: Unit, { workspace, resolver }: PeriodContext): Pledge | undefined {
  return workspace.records.pledges.find((pledge) => resolver.unit(pledge.unit.value)?.id === unit.id);
}

/** Whether there is anything to explain or to pledge; other documents always have something to say. */
function hasMatter(context: PeriodContext): boolean {
  switch (context.outline.document) {
    case 'explanation':
    case 'slip':
      return toExplain(context).length > 0;
    case 'pledge': {
      const units = context.unit === undefined ? context.workspace.plan.units : [context.unit];
      return units.some((unit) => pledgedTasks(context, unit).length > 0);
    }
    case 'report':
    case 'plan':
    case 'letter':
    case 'notice':
    case 'summary':
      return true;
  }
}

/** A pledge has the day on which it was signed, or room for it in the month of its plan; a notice room in the month of the meeting, other documents in that of the period's report. */
function dateOf(context: PeriodContext, date: CivilDate | undefined): DocumentDate {
  const { outline, unit, workspace, aggregate } = context;
  if (outline.document !== 'pledge') return documentDate(meetingDay(context) ?? aggregate.period.due, date);
  const signed = date ?? (unit === undefined ? undefined : pledgeOf(unit, context)?.signed.value);
  return documentDate(workspace.plan.plans[0]?.date ?? aggregate.period.due, signed);
}

/** Ngày họp, where the outline asks for it under that id and it is told as a date. */
function meetingDay({ scope }: PeriodContext): CivilDate | undefined {
  const { details } = scope.texts;
  const told = typeof details === 'object' && 'ngay_hop' in details ? details['ngay_hop'] : undefined;
  const day = typeof told === 'string' ? readDate(told) : undefined;
  return day?.kind === 'value' ? day.value : undefined;
}

/** What goes up without an explanation. */
function unexplained(context: PeriodContext): readonly Diagnostic[] {
  if (context.outline.document !== 'explanation') return [];
  return toExplain(context)
    .filter(({ explanation }) => explanation === '')
    .map(({ subject, units, place }) =>
      diagnostic('explanation-missing', place ?? context.place, { subject, units: units.join('; ') }),
    );
}
