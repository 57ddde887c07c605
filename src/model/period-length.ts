import { type CivilDate, daysBetween } from './civil-date.ts';

/** How long a reporting period is, from the shortest: what decides which parts of an outline it has (báo cáo tháng, quý, 6 tháng, 9 tháng, năm). */
export const PERIOD_LENGTHS = ['month', 'quarter', 'half-year', 'nine-months', 'year'] as const;

export type PeriodLength = (typeof PERIOD_LENGTHS)[number];

/** Longest window of each length, in days: real windows are cut early or run over (01/01–25/6, 07/12–04/12), so the bounds lie half-way. */
const LONGEST: readonly (readonly [PeriodLength, number])[] = [
  ['month', 60],
  ['quarter', 135],
  ['half-year', 228],
  ['nine-months', 318],
];

/**
 * A window of at least this many days closes the plan's year: the `year-end` rules of counting apply, and the shorter windows of
 * its plan lie inside it. More than it takes to be called a year's report: the last month's work is in it too.
 */
const YEAR_END_DAYS = 350;

/** Whether a window is long enough to close the plan's year. */
export function isYearEnd({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }): boolean {
  return daysBetween(from, to) + 1 >= YEAR_END_DAYS;
}

/** The length of the period that a window covers. */
export function periodLength(window: { readonly from: CivilDate; readonly to: CivilDate }): PeriodLength {
  const days = daysBetween(window.from, window.to) + 1;
  return LONGEST.find(([, longest]) => days <= longest)?.[0] ?? 'year';
}
