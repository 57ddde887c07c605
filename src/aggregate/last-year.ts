import type { Figure } from '../model/aggregate.ts';
import type { Period, Workspace } from '../model/facts.ts';
import { isBuiltIn, isTotal } from '../model/figures.ts';
import { yearMismatch, type YearBefore } from '../model/year-before.ts';

/**
 * Totals beside those of the same period one year earlier (cùng kỳ), where the workspace keeps its figures. Tasks compare only
 * within one plan: that of another year has other tasks.
 */
export function withLastYear(figures: readonly Figure[], workspace: Workspace, period: Period): readonly Figure[] {
  const before = workspace.yearBefore?.(period);
  if (before?.kind !== 'read' || yearMismatch(before, workspace.plan.agency, period) !== undefined) return figures;
  const samePlan = isSamePlan(before, workspace, period);
  return figures.map((figure) => {
    const lastYear = isTotal(figure) && (samePlan || !isBuiltIn(figure.id)) ? compared(figure, before) : undefined;
    return lastYear === undefined ? figure : { ...figure, lastYear };
  });
}

function isSamePlan({ plan }: { readonly plan: string }, { plan: { plans } }: Workspace, period: Period): boolean {
  return plans.find(({ key }) => key === (period.plans[0] ?? ''))?.number === plan;
}

function compared(
  { id, value, measure }: Figure,
  { totals }: Extract<YearBefore, { kind: 'read' }>,
): Figure['lastYear'] {
  const earlier = totals.get(id);
  if (value === undefined || earlier === undefined || earlier.measure !== measure) return undefined;
  return { value: earlier.value, by: value.sub(earlier.value) };
}
