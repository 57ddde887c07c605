import type { IndicatorSet, LateDossier, Period, RowSet, Workspace } from './facts.ts';
import { samePlans } from './period-plans.ts';

/** The indicators of late dossiers in the built-in set: resolved late (III.3.1c), and pending past their date (III.3.4b). */
export const LATE_INDICATORS = { resolved: 'tthc_late', pending: 'tthc_pending_overdue' } as const;

/** The row set of lĩnh vực: that by which late dossiers are counted. */
export function fieldsOf({ indicators, rows }: IndicatorSet): RowSet {
  const id = indicators.find((indicator) => indicator.id === LATE_INDICATORS.resolved)?.by?.value ?? 'linh_vuc';
  return rows.find((set) => set.id === id) ?? { id, rows: [] };
}

/**
 * The late dossiers (hồ sơ quá hạn) of a period: those listed for it and for the periods of the same plans inside its window,
 * since a dossier that was late in the half-year was late in the year. In the order of the row set.
 */
export function lateDossiersOf(
  { plan, indicators, records }: Pick<Workspace, 'plan' | 'indicators' | 'records'>,
  period: Period,
): readonly LateDossier[] {
  const inside = new Set(plan.periods.filter((each) => isInside(each, period)).map(({ id }) => id));
  const order = fieldsOf(indicators).rows.map(({ id }) => id);
  return records.lateDossiers
    .filter((entry) => inside.has(entry.period.value))
    .toSorted((a, b) => order.indexOf(a.row.value) - order.indexOf(b.row.value));
}

function isInside(inner: Period, outer: Period): boolean {
  return samePlans(inner, outer) && inner.window.from >= outer.window.from && inner.window.to <= outer.window.to;
}
