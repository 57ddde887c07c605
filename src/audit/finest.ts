import type { View } from '../aggregate/cell.ts';
import type { Ledger } from '../aggregate/ledger.ts';
import type { Indicator, RowSet } from '../model/facts.ts';

/** Where a rule over some indicators is judged. */
export interface Reach {
  readonly indicators: readonly Indicator[];
  readonly ledger: Ledger;
  readonly units: boolean;
  readonly total: boolean;
}

/**
 * What `judge` finds, in the smallest views in which it finds anything: rows before their sum, units before all of them. One
 * slip of the pen is told once, at the number to mend, and not again for every total above it.
 */
export function findFinest<T>(reach: Reach, judge: (view: View) => readonly T[]): readonly T[] {
  const { indicators, ledger } = reach;
  const rows = sharedRows(indicators, ledger)?.rows ?? [];
  const rowsFirst = (view: View): readonly T[] => {
    const inRows = rows.flatMap((row) => judge({ ...view, row: row.id }));
    return inRows.length > 0 ? inRows : judge(view);
  };
  const units = [...new Set(indicators.flatMap((indicator) => ledger.behind(indicator)))];
  // One unit alone is the whole.
  if (units.length === 1) return rowsFirst({});
  const inUnits = reach.units ? units.flatMap((unit) => rowsFirst({ units: [unit] })) : [];
  return inUnits.length > 0 || !reach.total ? inUnits : rowsFirst({});
}

/** The row set that all of the indicators are given by, if they are. */
function sharedRows(indicators: readonly Indicator[], ledger: Ledger): RowSet | undefined {
  const [first, ...others] = indicators.map(ledger.rowSet);
  return others.every((set) => set?.id === first?.id) ? first : undefined;
}
