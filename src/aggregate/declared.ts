import type { Place } from '../diagnostic/place.ts';
import type { Exact } from '../model/exact.ts';
import type { Fact, Indicator } from '../model/facts.ts';
import type { View } from './cells.ts';
import type { Ledger } from './ledger.ts';

/** A value that a unit gave for what is computed: held against the computed one, never counted. */
export interface Declared {
  readonly unit: string;
  readonly fact: Extract<Fact<Exact>, { kind: 'value' }>;
  readonly place: Place;
}

/** What units declared of a computed indicator (ratio, formula) in a view: one value, or one row of it; a map without its row is no declaration. */
export function declaredBy(indicator: Indicator, { units, row }: View, ledger: Ledger): readonly Declared[] {
  if (indicator.total !== 'ratio' && indicator.total !== 'formula') return [];
  return ledger
    .owing(indicator)
    .filter((unit) => units?.includes(unit) ?? true)
    .flatMap((unit) => {
      const report = ledger.said(indicator, unit)?.report;
      const fact = row === undefined ? report?.value : report?.rows?.find(({ id }) => id.value === row)?.value;
      return fact?.kind === 'value' ? [{ unit, fact, place: fact.place }] : [];
    });
}
