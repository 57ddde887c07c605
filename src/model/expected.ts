import type { Period, Unit, Workspace } from './facts.ts';
import { samePlans } from './period-plans.ts';
import type { Resolver } from './resolve.ts';

/**
 * Units that owe a report for a period, in the plan's order. Under one regime (all periods report on the same plans) every unit
 * of the plan does, also one without tasks. Under several, those that lead a task of the period's plans or owe an indicator.
 */
export function expectedUnits(
  { plan, indicators }: Pick<Workspace, 'plan' | 'indicators'>,
  resolver: Resolver,
  period: Period,
): readonly Unit[] {
  if (plan.periods.every((other) => samePlans(other, period))) return plan.units;
  const tasks = resolver.tasks.filter((task) => period.plans.includes(task.plan));
  const owing = new Set([
    ...tasks.flatMap((task) => resolver.leads(task)),
    ...indicators.indicators.flatMap((indicator) => resolver.reporters(indicator)),
  ]);
  return plan.units.filter((unit) => owing.has(unit));
}
