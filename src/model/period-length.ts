import { type CivilDate, daysBetween } from './civil-date.ts';

/** How long a reporting period is: what decides which parts of an outline it has (báo cáo tháng, quý, 6 tháng, 9 tháng, năm). */
export type PeriodLength = 'month' | 'quarter' | 'half-year' | 'nine-months' | 'year';

/** All of them, from the shortest. */
export const PERIOD_LENGTHS = [
  'month',
  'quarter',
  'half-year',
  'nine-months',
  'year',
] as const satisfies readonly PeriodLength[];

/** Longest window of each length, in days: real windows are cut early or run over (01/01–25/6, 07/12–04/12), so the bounds lie half-way. */
const LONGEST: readonly (readonly [PeriodLength, number])[] = [
  ['month', 60],
  ['quarter', 135],
  ['half-year', 228],
  ['nine-months', 318],
];

/** The length of the period that a window covers. */
export function periodLength(window: { readonly from: CivilDate; readonly to: CivilDate }): PeriodLength {
  const days = daysBetween(window.from, window.to) + 1;
  return LONGEST.find(([, longest]) => days <= longest)?.[0] ?? 'year';
}
