import type { Period, Submission, Task, TaskReport, Unit } from '../model/facts.ts';
import type { Sent } from '../model/received.ts';
import type { Resolver } from '../model/resolve.ts';
import { compareTexts } from '../model/order.ts';

/** What a unit last said of a task in an earlier period. */
export interface EarlierReport {
  readonly period: Period;
  readonly submission: Submission;
  readonly report: TaskReport;
}

/** The report of a task in the unit's last earlier submission that names it: one whose window ends before that of `of`. */
export type EarlierReports = (
  task: Task,
  of: { readonly unit: Unit | undefined; readonly period: Period | undefined },
) => EarlierReport | undefined;

/** Looks earlier reports up in what was sent, which is indexed by unit once: every submission asks for every task. */
export function earlierReports(sent: readonly Sent[], resolver: Resolver): EarlierReports {
  const byUnit = latestFirstByUnit(sent);
  return (task, { unit, period }) => {
    if (unit === undefined || period === undefined) return undefined;
    for (const { period: earlier, used: submission } of byUnit.get(unit) ?? []) {
      if (submission === undefined || earlier.window.to >= period.window.to) continue;
      const report = resolver.reports(submission).get(task);
      if (report !== undefined) return { period: earlier, submission, report };
    }
    return undefined;
  };
}

function latestFirstByUnit(sent: readonly Sent[]): ReadonlyMap<Unit, readonly Sent[]> {
  const byUnit = new Map<Unit, Sent[]>();
  for (const one of [...sent].sort(latestFirst)) byUnit.set(one.unit, [...(byUnit.get(one.unit) ?? []), one]);
  return byUnit;
}

function latestFirst({ period: { window: a } }: Sent, { period: { window: b } }: Sent): number {
  return compareTexts(b.to, a.to);
}
