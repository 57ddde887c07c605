import { addDays } from '../model/civil-date.ts';
import type { Period } from '../model/facts.ts';
import { sharePlans } from '../model/period-plans.ts';
import { compareTexts } from '../model/order.ts';

/** Periods that end inside a cumulative (lũy kế) window before it does, the latest first: what was done in them stays done. Empty for an in-period one. */
export function periodsWithin(periods: readonly Period[], { kind, window }: Period): readonly Period[] {
  if (kind !== 'cumulative') return [];
  return latestFirst(periods.filter((p) => p.window.to < window.to && p.window.to >= window.from));
}

/** The period that figures are compared with (kỳ trước): the last one of the same kind and a common plan that ends earlier. */
export function periodBefore(periods: readonly Period[], period: Period): Period | undefined {
  const comparable = (p: Period): boolean =>
    p.kind === period.kind && p.window.to < period.window.to && sharePlans(p, period);
  return latestFirst(periods.filter(comparable))[0];
}

/** The last earlier period that this one contains, both counting from the same day (6 tháng for năm): flows can only have grown since. */
export function periodInside(periods: readonly Period[], period: Period): Period | undefined {
  return periodsWithin(periods, period).find((p) => p.kind === 'cumulative' && p.window.from === period.window.from);
}

/** The period whose window ends on the day before this one's begins: its closing stock is this one's opening stock. */
export function periodAdjoining(periods: readonly Period[], period: Period): Period | undefined {
  return periods.find((p) => p.window.to === addDays(period.window.from, -1));
}

function latestFirst(periods: readonly Period[]): readonly Period[] {
  return [...periods].sort((a, b) => compareTexts(b.window.to, a.window.to));
}
