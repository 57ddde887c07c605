import type { Place } from '../diagnostic/place.ts';
import { diagnostic, type Diagnostic, type DiagnosticContext } from '../diagnostic/diagnostic.ts';
import type { Located } from '../model/facts.ts';
import type { Resolver } from '../model/resolve.ts';
import { nearest, suggestion } from '../vietnamese/words.ts';
import type { CheckContext } from './rule.ts';

/** `unknown-unit` for a name that stands for no unit; ids, aliases and printed names are compared, the id is offered. */
export function unknownUnit(name: Located<string>, context: CheckContext, about: DiagnosticContext = {}): Diagnostic {
  const { units } = context.workspace.plan;
  const idByName = new Map(
    units.flatMap((unit) => [unit.name, ...unit.aliases, unit.id].map((known) => [known, unit.id])),
  );
  const found = nearest(name.value, [...idByName.keys()]);
  const id = found === undefined ? undefined : idByName.get(found);
  return diagnostic('unknown-unit', name.place, { id: name.value, ...(id !== undefined && { nearest: id }) }, about);
}

/** `unknown-unit` for every name that stands for neither a unit nor a group. */
export function unknownUnitsOrGroups(names: readonly Located<string>[], context: CheckContext): readonly Diagnostic[] {
  return names.filter((name) => !context.resolver.isUnitOrGroup(name.value)).map((name) => unknownUnit(name, context));
}

/** `unknown-period` for an id that no period of the plan has; nothing of one that the plan has with dates that are wrong, which is told there. */
export function unknownPeriod(id: string, place: Place, context: CheckContext): readonly Diagnostic[] {
  const { periods, brokenPeriods = [] } = context.workspace.plan;
  if (context.resolver.period(id) !== undefined || brokenPeriods.includes(id)) return [];
  const ids = [...periods.map((period) => period.id), ...brokenPeriods];
  return [diagnostic('unknown-period', place, { id, known: ids.slice(0, MOST_KNOWN), ...suggestion(id, ids) })];
}

/** So many periods are listed; a year has twelve months and four quarters. */
const MOST_KNOWN = 16;

/** `unknown-task` for an id that no task has; ids of the plan `key` are offered without their prefix. */
export function unknownTask(
  id: Located<string>,
  resolver: Resolver,
  key = '',
  about: DiagnosticContext = {},
): Diagnostic {
  const ids = resolver.tasks.map((task) => (task.plan === key ? task.printedId : task.id));
  return diagnostic('unknown-task', id.place, { id: id.value, ...suggestion(id.value, ids) }, about);
}

/** `unknown-indicator` for an id that no indicator of the workspace has. */
export function unknownIndicator(
  id: string,
  place: Place,
  context: CheckContext,
  about: DiagnosticContext = {},
): Diagnostic {
  const ids = context.workspace.indicators.indicators.map((indicator) => indicator.id);
  return diagnostic('unknown-indicator', place, { id, ...suggestion(id, ids) }, about);
}

/** The place of `length` characters of a text from `at`, when the text stands in its file as it was read; else the place of the whole text. */
export function placeWithin({ value, place }: Located<string>, at: number, length: number): Place {
  if (place.kind !== 'text') return place;
  const quotes = (place.end - place.start - value.length) / 2;
  if (quotes !== 0 && quotes !== 1) return place;
  return { ...place, start: place.start + quotes + at, end: place.start + quotes + at + length };
}
