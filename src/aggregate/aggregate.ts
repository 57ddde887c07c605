import type { Aggregate, UnitReceipt } from '../model/aggregate.ts';
import type { Period, Workspace } from '../model/facts.ts';
import { resolverOf, type Resolver } from '../model/resolve.ts';
import { cellsOf } from './cells.ts';
import type { CountingMoment } from './counting.ts';
import { indicatorFigures, type Reckoning } from './indicator-figures.ts';
import { ledgerOf } from './ledger.ts';
import { isYearEnd, periodBefore } from './periods.ts';
import { receiptsOf, type LeftOut } from './receipts.ts';
import { NO_RULES, type Rules } from './rules.ts';
import { submissionFigures } from './submission-figures.ts';
import { taskFigures } from './task-figures.ts';
import { taskResults } from './tasks.ts';

/**
 * Everything known of one period: who sent what, where each task stands, and every figure. It is total: whatever is missing or
 * broken in the user's data becomes a status. `rules` are the workspace's own (compileRules); without them formulas are invalid.
 */
export function aggregateWorkspace(
  workspace: Workspace,
  period: Period,
  options: { readonly without: readonly LeftOut[]; readonly rules?: Rules },
): Aggregate {
  const resolver = resolverOf(workspace);
  const yearEnd = isYearEnd(period.window);
  const moment: CountingMoment = { counting: workspace.plan.counting, yearEnd, windowEnd: period.window.to };
  const receipts = receiptsOf(workspace, resolver, period, options.without);
  const tasks = taskResults(workspace, resolver, { period, receipts, moment });
  const now = reckon(workspace, resolver, { period, receipts, rules: options.rules });
  return {
    period,
    yearEnd,
    receipts,
    tasks,
    figures: [
      ...submissionFigures(receipts),
      ...taskFigures(tasks, period, workspace.appendices, moment),
      ...indicatorFigures(now, earlierReckoning(workspace, resolver, { period, rules: options.rules })),
    ],
    submissions: receipts.flatMap(({ submission }) => submission ?? []),
  };
}

interface ReckoningOptions {
  readonly period: Period;
  readonly receipts: readonly UnitReceipt[];
  readonly rules: Rules | undefined;
}

/** The values of one period's indicators, from the submissions that its receipts use. */
export function reckon(
  workspace: Workspace,
  resolver: Resolver,
  { period, receipts, rules = NO_RULES }: ReckoningOptions,
): Reckoning {
  const ledger = ledgerOf(workspace.indicators, receipts, resolver);
  return { period, ledger, cells: cellsOf(ledger, rules) };
}

function earlierReckoning(
  workspace: Workspace,
  resolver: Resolver,
  { period, rules }: Omit<ReckoningOptions, 'receipts'>,
): Reckoning | undefined {
  const earlier = periodBefore(workspace.plan.periods, period);
  if (earlier === undefined) return undefined;
  return reckon(workspace, resolver, {
    period: earlier,
    receipts: receiptsOf(workspace, resolver, earlier, []),
    rules,
  });
}
