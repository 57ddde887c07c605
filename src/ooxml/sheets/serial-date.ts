import { addDays, civilDate, type CivilDate } from '../../model/civil-date.ts';

/** The day that a number is, or the day that no calendar has (29/02/1900). */
export type SerialDay = CivilDate | 'never' | undefined;

/** Excel takes 1900 for a leap year, as Lotus 1-2-3 did: day 60 never was, and the days before it count from one day later. */
const NEVER = 60;
const BEFORE_NEVER = civilDate(1899, 12, 31) as CivilDate;
const AFTER_NEVER = civilDate(1899, 12, 30) as CivilDate;
/** Day 0 of the calendar of old Macs. */
const IN_1904 = civilDate(1904, 1, 1) as CivilDate;

/** 31/12/9999, the last day that Excel shows, in each of its calendars. */
const LAST = 2_958_465;
const LAST_IN_1904 = 2_957_003;

/** Half a millisecond: a day that arithmetic left just below a whole number is that day. */
const NOISE = 0.5 / 86_400_000;

/** Reads numbers as days of the workbook's calendar; the clock time is left out. Each day is computed once. */
export function serialDays(is1904: boolean): (serial: number) => SerialDay {
  const known = new Map<number, SerialDay>();
  return (serial) => {
    const whole = Math.floor(serial + NOISE);
    if (!known.has(whole)) known.set(whole, is1904 ? dayIn1904(whole) : dayIn1900(whole));
    return known.get(whole);
  };
}

function dayIn1900(whole: number): SerialDay {
  if (whole === NEVER) return 'never';
  if (!(whole >= 1 && whole <= LAST)) return undefined;
  return addDays(whole < NEVER ? BEFORE_NEVER : AFTER_NEVER, whole);
}

function dayIn1904(whole: number): SerialDay {
  return whole >= 0 && whole <= LAST_IN_1904 ? addDays(IN_1904, whole) : undefined;
}

/** What a length of time shows, in hours and minutes: 0.5 is 12:00. */
export function clockText(serial: number): string {
  const minutes = Math.round(serial * 24 * 60);
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
