import type { IndicatorReport, Period, Submission, TaskReport, Unit, Workspace } from '../../model/facts.ts';
import { sharePlans } from '../../model/period-plans.ts';
import { sentReports } from '../../model/received.ts';
import type { Resolver } from '../../model/resolve.ts';
import { yearMismatch } from '../../model/year-before.ts';
import { printNumber, printRate } from '../../vietnamese/numbers.ts';
import { STATUS_NAMES } from '../../vietnamese/statuses.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { periodTitle } from '../period-names.ts';
import { capitalize } from '../prose.ts';

/** What a unit reported before, to compare with. */
export interface PreviousValues {
  /** Of which period: "6 tháng đầu năm 2024". */
  readonly title: string;
  /** The value of an indicator, or of one row of it, as printed. */
  readonly indicator: (id: string, row?: string) => string | undefined;
  /** How a task stood; absent where it is not known of tasks. */
  readonly task?: (id: string) => string | undefined;
}

/**
 * What a unit reported for the period before (kỳ trước) on the same plans; where there is none in the plan, the totals of the same
 * period one year earlier, of indicators that this unit alone reports. Undefined when neither is at hand.
 */
export function previousValues(
  workspace: Workspace,
  resolver: Resolver,
  { unit, period }: { readonly unit: Unit; readonly period: Period },
): PreviousValues | undefined {
  const earlier = sentReports(workspace, resolver)
    .filter((sent) => sent.unit.id === unit.id && sent.period.id !== period.id && sharePlans(sent.period, period))
    .filter((sent) => sent.period.window.to < period.window.to && sent.used !== undefined)
    .reduce<ReturnType<typeof sentReports>[number] | undefined>(
      (last, sent) => (last === undefined || sent.period.window.to > last.period.window.to ? sent : last),
      undefined,
    );
  return earlier?.used === undefined
    ? yearBefore(workspace, resolver, period)
    : ofSubmission(earlier.used, earlier.period, resolver);
}

function ofSubmission(submission: Submission, period: Period, resolver: Resolver): PreviousValues {
  const indicators = new Map(submission.indicators.map((report) => [report.id.value, report]));
  const tasks = new Map([...resolver.reports(submission)].map(([task, report]) => [task.id, report]));
  return {
    title: periodTitle(period),
    indicator: (id, row) => {
      const report = indicators.get(id);
      return report === undefined ? undefined : printReport(report, row, resolver);
    },
    task: (id) => {
      const report = tasks.get(id);
      return report === undefined ? undefined : printTask(report);
    },
  };
}

function printReport(
  { id, value, rows }: IndicatorReport,
  row: string | undefined,
  resolver: Resolver,
): string | undefined {
  const fact = row === undefined ? value : rows?.find((each) => each.id.value === row)?.value;
  if (fact?.kind === 'not-arising') return 'không phát sinh';
  if (fact?.kind !== 'value') return undefined;
  const indicator = resolver.indicator(id.value);
  return indicator?.type === 'rate' ? printRate(fact.value, indicator.decimals) : printNumber(fact.value);
}

function printTask({ status, completed, progress }: TaskReport): string | undefined {
  if (status.kind !== 'value') return undefined;
  const detail =
    completed.kind === 'value'
      ? ` ${printDate(completed.value)}`
      : progress.kind === 'value'
        ? ` ${progress.text}`
        : '';
  return `${capitalize(STATUS_NAMES[status.value])}${detail}`;
}

function yearBefore(workspace: Workspace, resolver: Resolver, period: Period): PreviousValues | undefined {
  const before = workspace.yearBefore?.(period);
  if (before?.kind !== 'read' || yearMismatch(before, workspace.plan.agency, period) !== undefined) return undefined;
  return {
    title: `cùng kỳ năm ${before.period.year}`,
    indicator: (id, row) => {
      const indicator = resolver.indicator(id);
      const total = before.totals.get(id);
      if (indicator === undefined || total === undefined || row !== undefined) return undefined;
      if (total.measure !== indicator.measure || resolver.reporters(indicator).length !== 1) return undefined;
      return indicator.type === 'rate' ? printRate(total.value, indicator.decimals) : printNumber(total.value);
    },
  };
}
