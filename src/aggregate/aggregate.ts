import type { Aggregate, LeftOut } from '../model/aggregate.ts';
import type { Period, Workspace } from '../model/facts.ts';
import { isYearEnd } from '../model/period-length.ts';
import type { CountingMoment } from './counting.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { withLastYear } from './last-year.ts';
import { periodBefore } from './periods.ts';
import { receiptsOf } from './receipts.ts';
import { reckonerOf, type Reckoner } from './reckoning.ts';
import type { Rules } from './rules.ts';
import { submissionFigures } from './submission-figures.ts';
import { taskFigures } from './task-figures.ts';
import { taskResults } from './tasks.ts';

export interface AggregateOptions {
  /** What `--without` leaves out. */
  readonly without: readonly LeftOut[];
  /** The workspace's own rules, from compileRules. */
  readonly rules: Rules;
  /** The workspace's reckoner under these rules, where it is there already. */
  readonly reckoner?: Reckoner | undefined;
}

/**
 * Everything known of one period: who sent what, where each task stands, and every figure. It is total: whatever is missing or
 * broken in the user's data becomes a status, never a throw.
 */
export function aggregateWorkspace(
  workspace: Workspace,
  period: Period,
  { without, rules, reckoner = reckonerOf(workspace, rules) }: AggregateOptions,
): Aggregate {
  const yearEnd = isYearEnd(period.window);
  const moment: CountingMoment = { counting: workspace.plan.counting, yearEnd, windowEnd: period.window.to };
  const { resolver } = reckoner;
  const receipts = without.length === 0 ? reckoner.receipts(period) : receiptsOf(workspace, resolver, period, without);
  const { tasks, carried } = taskResults(workspace, resolver, { period, receipts, without, moment });
  const now = reckoner.reckon(period, receipts);
  const before = reckoner.reckonEarlier(periodBefore(workspace.plan.periods, period));
  return {
    period,
    yearEnd,
    receipts,
    tasks,
    figures: withLastYear(
      [
        ...submissionFigures(receipts),
        ...taskFigures(tasks, period, workspace.appendices, moment),
        ...indicatorFigures(now, before),
      ],
      workspace,
      period,
    ),
    submissions: receipts.flatMap(({ submission }) => submission ?? []),
    carried,
  };
}
