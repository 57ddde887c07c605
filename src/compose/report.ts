import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Aggregate, LeftOut } from '../model/aggregate.ts';
import type { Workspace } from '../model/facts.ts';
import { chooseOutline } from './choose-outline.ts';
import { choiceNames } from './choice-names.ts';
import { periodContext } from './context.ts';
import { withDetails } from './details.ts';
import type { DocumentOptions } from './document-options.ts';
import { fillOutline, type Composed } from './fill-outline.ts';
import { documentDate, officialHeader, superiorOf } from './frame-parts.ts';
import { unlistedLateDossiers } from './unlisted-late-dossiers.ts';
import { unknownSections } from './unknown-sections.ts';

export interface ReportOptions extends DocumentOptions {
  /** Name of the outline; default: the period's, then the plan's for reports, then bao-cao-ke-hoach. */
  readonly outline?: string | undefined;
  /** What --without left out of the aggregate. */
  readonly without?: readonly LeftOut[];
}

export type ComposedReport = Composed;

/** Báo cáo: the official text of a period, and what its outline got wrong or had to leave unsaid. */
export function composeReport(aggregate: Aggregate, workspace: Workspace, options: ReportOptions): ComposedReport {
  const { plan } = workspace;
  const { outline, diagnostics } = chooseOutline('report', workspace, {
    asked: options.outline,
    period: aggregate.period,
  });
  const { context, ...told } = withDetails(periodContext(aggregate, workspace, outline, options.draft), new Map());
  const date = documentDate(aggregate.period.due, options.date);
  const header = officialHeader(plan.agency, outline.abbreviation, date, options.number);
  const report = fillOutline(context, { header, addressees: superiorOf(plan), isFor: 'any' });
  return {
    document: report.document,
    diagnostics: [
      ...diagnostics,
      ...told.diagnostics,
      ...report.diagnostics,
      ...unknownSections(context),
      ...unlistedLateDossiers(context),
      ...leftOutByChoice(aggregate, workspace, options),
    ],
  };
}

function leftOutByChoice(
  { period }: Aggregate,
  workspace: Workspace,
  { without = [] }: ReportOptions,
): readonly Diagnostic[] {
  return without.map((choice) =>
    diagnostic('left-out-by-choice', period.place, choiceNames(choice, workspace), {
      unit: choice.unit,
      period: period.id,
    }),
  );
}
