import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CheckingArgs } from '../../diagnostic/codes/checking.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { Plan } from '../../model/facts.ts';
import { fold } from '../../model/fold.ts';
import { repeatsIn } from '../repeats.ts';
import type { PlanRule } from '../rule.ts';

type What = CheckingArgs['duplicate-id']['what'];

interface Named {
  readonly what: What;
  /** What must be unique. */
  readonly key: string;
  /** As printed. */
  readonly id: string;
  /** Absent for what the built-in sets hold. */
  readonly place: Place | undefined;
}

/** Ids of units, plans, appendices, tasks, indicators, rows and identities that stand twice. */
export const duplicateIds: PlanRule = ({ workspace, resolver }) => {
  const { plan, appendices, indicators } = workspace;
  const plans: Named[] = plan.plans.flatMap(({ key, number, place }) => [
    { what: 'plan', key: `number ${fold(number)}`, id: number, place },
    { what: 'plan', key: `key ${key}`, id: key, place },
  ]);
  const named: readonly Named[] = [
    ...plans,
    ...unitNames(plan),
    ...appendices.map(({ plan, id, place }) => ({ what: 'appendix' as const, key: `${plan}/${id}`, id, place })),
    ...resolver.tasks.map(({ id, place }) => ({ what: 'task' as const, key: id, id, place })),
    ...indicators.indicators.map(({ id, place }) => ({ what: 'indicator' as const, key: id, id, place })),
    ...indicators.identities.map(({ id, place }) => ({ what: 'identity' as const, key: id, id, place })),
  ];
  return repeatsIn(named, ({ what, key }) => `${KIND[what]} ${key}`).flatMap(([again, first]) =>
    duplicate(again, first),
  );
};

/** A name may stand for one unit or group only, however it is written; a unit may repeat its own. */
function unitNames({ units, unitGroups }: Plan): readonly Named[] {
  const ids: readonly Named[] = [...units, ...unitGroups].map(({ id, place }) => ({
    what: 'unit',
    key: fold(id),
    id,
    place,
  }));
  const aliases: readonly Named[] = units.flatMap(({ id, aliases, place }) =>
    [...new Map(aliases.map((alias) => [fold(alias), alias]))]
      .filter(([key]) => key !== fold(id))
      .map(([key, alias]) => ({ what: 'alias', key, id: alias, place })),
  );
  return [...ids, ...aliases];
}

/** What shares one space of names: an alias may not be another unit's id. */
const KIND: Readonly<Record<What, string>> = {
  plan: 'plan',
  unit: 'unit',
  alias: 'unit',
  appendix: 'appendix',
  section: 'section',
  task: 'task',
  indicator: 'indicator',
  identity: 'identity',
  row: 'row',
};

function duplicate({ what, id, place }: Named, first: Named): readonly Diagnostic[] {
  if (place === undefined) return [];
  const related = first.place === undefined ? [] : [{ place: first.place, note: 'first-here' as const }];
  return [diagnostic('duplicate-id', place, { what, id }, { related })];
}
