import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { daysBetween, parts } from '../../model/civil-date.ts';
import type { Period } from '../../model/facts.ts';
import type { PlanRule } from '../rule.ts';

/** Days of the longest window that can be of one year: a leap year. */
const LONGEST_WINDOW = 366;

/** Windows (thời gian chốt số liệu) that cannot be meant: of another year, ending before they begin, longer than a year, begun last summer. */
export const windows: PlanRule = ({ workspace: { plan } }) =>
  plan.periods.flatMap((period) => judgeWindow(period, plan.year));

function judgeWindow(period: Period, planYear: number): readonly Diagnostic[] {
  const { id, window, places, year } = period;
  const about = { period: id };
  if (year !== planYear) return [diagnostic('wrong-year', places.to, { year, planYear }, about)];
  if (window.from > window.to) return [diagnostic('window-empty', places.from, { period: id, ...window }, about)];
  const days = daysBetween(window.from, window.to) + 1;
  if (days > LONGEST_WINDOW) return [diagnostic('window-too-long', places.from, { period: id, days }, about)];
  if (!startsTooEarly(period)) return [];
  return [diagnostic('window-starts-year-before', places.from, { period: id, from: window.from, year }, about)];
}

/**
 * Real windows that begin in the year before begin in its December (15/12 by Decree 09/2019, Art. 12; 01/12 and 07/12 in
 * provinces' own regimes) and are right. One that begins earlier nearly always comes of `from` and `to` given the wrong way
 * round (`from: 25/6`, `to: 1/1`), which no other rule would see.
 */
function startsTooEarly({ window, year }: Period): boolean {
  const { year: fromYear, month } = parts(window.from);
  return fromYear < year && month < 12;
}
