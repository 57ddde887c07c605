import type { Unit, Workspace } from '../model/facts.ts';
import { resolverOf } from '../model/resolve.ts';
import { nearest } from '../vietnamese/words.ts';
import { UsageError, type Shell } from './shell.ts';

/** The units that somebody named by id, alias or printed name; throws a UsageError with the nearest name for one that there is not. */
export function unitsNamed(
  names: readonly string[],
  workspace: Workspace,
  { screen: { usage } }: Pick<Shell, 'screen'>,
): readonly Unit[] {
  const resolver = resolverOf(workspace);
  const known = workspace.plan.units.flatMap(({ id, name }) => [id, name]);
  const named = names.map((name) => {
    const unit = resolver.unit(name);
    if (unit === undefined) throw new UsageError(usage.noSuchUnit(name, nearest(name, known)));
    return unit;
  });
  // Its id and its name are one unit, and one document.
  return [...new Map(named.map((unit) => [unit.id, unit])).values()];
}
