import type { LeftOut } from '../model/aggregate.ts';
import type { Workspace } from '../model/facts.ts';

/** What --without left out, as people call it: the unit's name, and an indicator by its label or a task by its number. */
export function choiceNames(
  { unit, id }: LeftOut,
  { plan, indicators }: Pick<Workspace, 'plan' | 'indicators'>,
): { readonly unit: string; readonly id?: string } {
  const name = plan.units.find((each) => each.id === unit)?.name ?? unit;
  if (id === undefined) return { unit: name };
  const label = indicators.indicators.find((indicator) => indicator.id === id)?.label;
  return { unit: name, id: label === undefined ? id : `"${label}"` };
}
