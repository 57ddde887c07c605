import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';
import utc from 'dayjs/plugin/utc.js';

dayjs.extend(customParseFormat);
dayjs.extend(utc);

/** A day of the calendar without clock or zone, as ISO text `yyyy-mm-dd`: two of them compare with `<`. */
export type CivilDate = string & { readonly __civilDate: never };

/** The only way dates are computed: always in UTC, where every day has 24 hours. */
const at = (date: CivilDate): dayjs.Dayjs => dayjs.utc(date);
const from = (day: dayjs.Dayjs): CivilDate => day.format('YYYY-MM-DD') as CivilDate;

/** The date of `year`, `month` (1–12) and `day`, or undefined when the calendar has no such day (29/02/2023). */
export function civilDate(year: number, month: number, day: number): CivilDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return dayjs.utc(text, 'YYYY-MM-DD', true).isValid() ? (text as CivilDate) : undefined;
}

/** Year, month (1–12) and day of a date. */
export function parts(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The date `days` later (earlier when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return from(at(date).add(days, 'day'));
}

/** Whole days from `a` to `b`; negative when b is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return at(b).diff(at(a), 'day');
}

/** The first of January. */
export function firstDayOfYear(year: number): CivilDate {
  return from(dayjs.utc(`${String(year).padStart(4, '0')}-01-01`));
}

/** The last day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): CivilDate {
  return from(dayjs.utc(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`).endOf('month'));
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: CivilDate): boolean {
  return at(date).day() % 6 === 0;
}

/** The day it is in Viet Nam (UTC+7, no summer time) at the instant `now`. */
export function todayInVietnam(now: Date): CivilDate {
  return from(dayjs.utc(now).add(7, 'hour'));
}

/** Whether a text is a date in our form: ISO, and a day of the calendar. */
export function isCivilDate(text: string): text is CivilDate {
  return text.length === 10 && dayjs.utc(text, 'YYYY-MM-DD', true).isValid();
}
