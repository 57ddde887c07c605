import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { addDays, daysBetween } from '../../model/civil-date.ts';
import type { Period, Plan, Window } from '../../model/facts.ts';
import { isYearEnd } from '../../model/period-length.ts';
import { sharePlans } from '../../model/period-plans.ts';
import type { PlanRule } from '../rule.ts';
import { isSound } from '../subject.ts';

/** Cumulative windows (lũy kế) that are not inside the year's window of the same plan. */
export const insideYear: PlanRule = ({ workspace: { plan } }) => {
  const cumulative = soundPeriods(plan).filter((period) => period.kind === 'cumulative');
  const years = cumulative.filter((period) => isYearEnd(period.window));
  return cumulative.flatMap((period) => {
    const year = years.find((other) => other !== period && sharePlans(other, period));
    return year === undefined || years.includes(period) ? [] : outsideYear(period, year);
  });
};

/** In-period windows (trong kỳ) of the same plan that overlap, and days between two of them that no window holds. */
export const consecutiveWindows: PlanRule = ({ workspace: { plan } }) => {
  const sound = soundPeriods(plan);
  const inOrder = sound
    .filter((period) => period.kind === 'in-period')
    .sort((a, b) => daysBetween(b.window.from, a.window.from) || daysBetween(b.window.to, a.window.to));
  return inOrder.flatMap((period, index) => {
    const before = inOrder.slice(0, index).filter((other) => sharePlans(other, period));
    const last = before.reduce<Period | undefined>(laterEnd, undefined);
    return last === undefined ? [] : betweenWindows(last, period, sound);
  });
};

/** Periods that another rule has not already refused. */
const soundPeriods = (plan: Plan): readonly Period[] => plan.periods.filter((period) => isSound(period, plan));

const laterEnd = (a: Period | undefined, b: Period): Period => (a !== undefined && a.window.to >= b.window.to ? a : b);

function outsideYear(period: Period, year: Period): readonly Diagnostic[] {
  const { id, window, places } = period;
  const startsBefore = window.from < year.window.from;
  if (!startsBefore && window.to <= year.window.to) return [];
  const args = { period: id, year: year.id, ...window, yearFrom: year.window.from, yearTo: year.window.to };
  const related = [{ place: startsBefore ? year.places.from : year.places.to, note: 'period-says' as const }];
  return [diagnostic('half-year-outside-year', startsBefore ? places.from : places.to, args, { period: id, related })];
}

function betweenWindows(last: Period, period: Period, all: readonly Period[]): readonly Diagnostic[] {
  const { id, window, places } = period;
  const about = { period: id, related: [{ place: last.places.to, note: 'period-says' as const }] };
  if (window.from <= last.window.to) {
    const to = window.to < last.window.to ? window.to : last.window.to;
    return [
      diagnostic('overlapping-windows', places.from, { period: id, other: last.id, from: window.from, to }, about),
    ];
  }
  const gap = { from: addDays(last.window.to, 1), to: addDays(window.from, -1) };
  if (gap.from > gap.to || isCovered(gap, period, all)) return [];
  return [diagnostic('window-gap', places.from, { period: id, other: last.id, ...gap }, about)];
}

/** Quarters I and III of the national regime stand alone: the half-year between them is reported cumulatively. */
function isCovered(gap: Window, period: Period, all: readonly Period[]): boolean {
  return all.some(
    (other) =>
      other.kind === 'cumulative' &&
      !isYearEnd(other.window) &&
      sharePlans(other, period) &&
      other.window.from <= gap.from &&
      other.window.to >= gap.to,
  );
}
