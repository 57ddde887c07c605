import type { Cell, View } from '../aggregate/cell.ts';
import type { DiagnosticContext, Related, RelatedNote } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import type { Indicator } from '../model/facts.ts';
import type { Audited } from './rule.ts';

/** Where the first of some values stands; a value without a place of its own (all of it computed away) is told at the period. */
export function placeOf(cells: readonly (Cell | undefined)[], { now }: Audited): Place {
  return cells.flatMap((cell) => cell?.sources ?? [])[0]?.place ?? now.period.place;
}

/** The first place of each of some values, as what was counted with, or what came first. */
export function relatedTo(cells: readonly (Cell | undefined)[], note: RelatedNote): readonly Related[] {
  return cells.flatMap((cell) => cell?.sources[0] ?? []).map(({ place }) => ({ place, note }));
}

/** The name of the row that a view looks at, where it looks at one of an indicator's. */
export function rowLabel(indicator: Indicator, { row }: View, { now }: Audited): string | undefined {
  return now.ledger.rowSet(indicator)?.rows.find(({ id }) => id === row)?.label;
}

/** The unit that a value comes from, when it is only one, and the period. */
export function contextOf(cells: readonly Cell[], related: readonly Related[], { now }: Audited): DiagnosticContext {
  const units = [...new Set(cells.flatMap((cell) => cell.sources.flatMap(({ unit }) => unit ?? [])))];
  return { related, unit: units.length === 1 ? units[0] : undefined, period: now.period.id };
}
