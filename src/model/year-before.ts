import type { CivilDate } from './civil-date.ts';
import type { Exact } from './exact.ts';
import type { Agency, Period } from './facts.ts';
import { foldName } from './fold.ts';

/** Số liệu cùng kỳ năm trước: what the figures.json of the same period one year earlier says, or why nothing can be taken from it. */
export type YearBefore =
  | {
      readonly kind: 'read';
      /** Relative to the workspace. */
      readonly file: string;
      readonly agency: string;
      /** Number of the plan reported on. */
      readonly plan: string;
      readonly period: { readonly id: string; readonly year: number; readonly from: string; readonly to: string };
      /** Totals by id; percentages in percent. */
      readonly totals: ReadonlyMap<string, { readonly value: Exact; readonly measure: string }>;
    }
  | {
      readonly kind: 'unusable';
      readonly file: string;
      readonly reason: 'unreadable' | 'too-large' | 'not-json' | 'not-figures' | 'newer';
    };

/** What keeps a file of figures from being those of the same period one year earlier. */
export interface YearMismatch {
  readonly which: 'agency' | 'period' | 'window';
  readonly found: string;
  readonly expected: string;
}

/**
 * Why figures that were read are not those of `period` one year earlier: another agency (communes were merged), another period, or
 * a window of other days, whose counts do not compare. A plan is numbered anew each year, so its number is no reason.
 */
export function yearMismatch(
  before: Extract<YearBefore, { kind: 'read' }>,
  agency: Agency,
  period: Period,
): YearMismatch | undefined {
  if (foldName(before.agency) !== foldName(agency.name))
    return { which: 'agency', found: before.agency, expected: agency.name };
  const { id, year, from, to } = before.period;
  if (id !== period.id || year !== period.year - 1)
    return { which: 'period', found: `${id} ${year}`, expected: `${period.id} ${period.year - 1}` };
  const { window } = period;
  return isYearEarlier(from, window.from) && isYearEarlier(to, window.to)
    ? undefined
    : { which: 'window', found: `${from}–${to}`, expected: `${yearEarlier(window.from)}–${yearEarlier(window.to)}` };
}

/** The same day of the year before; the last day of February stays the last. */
function isYearEarlier(found: string, day: CivilDate): boolean {
  const same = (text: string): string => text.replace(/-02-29$/u, '-02-28');
  return same(found) === same(yearEarlier(day));
}

function yearEarlier(day: CivilDate): string {
  const year = String(Number(day.slice(0, 4)) - 1).padStart(4, '0');
  return `${year}${day.slice(4)}`.replace(/-02-29$/u, '-02-28');
}
