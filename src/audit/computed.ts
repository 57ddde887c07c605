import type { Cell, View } from '../aggregate/cell.ts';
import { declaredOf, type Written } from '../aggregate/declared.ts';
import type { Indicator } from '../model/facts.ts';
import type { Audited } from './rule.ts';

/**
 * What a declared value is to be held against: the unit's own numerator and denominator; where others gave those, the total,
 * provided nobody else declared it and it is whole. Undefined when there is nothing to hold it against.
 */
export function computedFor(
  indicator: Indicator,
  { unit, row }: Written,
  { now }: Audited,
): { readonly cell: Cell; readonly view: View } | undefined {
  const inRow = row === undefined ? {} : { row };
  const alone = declaredOf(indicator, now.ledger).filter((written) => written.row === row).length === 1;
  const views: readonly View[] = [{ ...inRow, units: [unit] }, ...(alone ? [inRow] : [])];
  return views
    .map((view) => ({ view, cell: now.cells(indicator, view) }))
    .find(({ cell }) => cell.origin === 'computed' && cell.status !== 'partial');
}
