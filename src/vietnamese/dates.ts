import { civilDate, parts, type CivilDate } from '../model/civil-date.ts';
import { fault, LONGEST, saysNotArising, value, type Fault, type Reading } from './reading.ts';
import { clip, fold } from './words.ts';

/** Day and month as written; `year` absent when none is. */
export interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** The numbers of a text in the form of a date, before they are held against the calendar. */
interface Written {
  readonly day: number;
  readonly month: number;
  readonly year?: string;
}

type LooksLike = NonNullable<Extract<Fault, { code: 'invalid-date' }>['args']['looksLike']>;

/** Years that a date of this work can lie in. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** The day that `text` says: d/m/yyyy, d-m-yyyy, d.m.yyyy, ISO, "ngày 05 tháng 6 năm 2024". */
export function readDate(text: string): Reading<CivilDate> {
  const reading = readDayMonth(text);
  if (reading.kind !== 'value') return reading;
  const { day, month, year } = reading.value;
  if (year === undefined) return invalid(text, 'no-year');
  const date = civilDate(year, month, day);
  return date === undefined ? fault('impossible-date', { text: clip(text) }) : value(date);
}

/** The day and month that `text` says, with the year where one is written ("25/6", "25/06/2024"). 29/02 without a year is left to the caller. */
export function readDayMonth(text: string): Reading<DayMonth> {
  if (text.length > LONGEST) return invalid(text);
  if (saysNotArising(text)) return { kind: 'not-arising' };
  const folded = fold(text).replace(/ ?[.,;]$/u, '');
  const written = readForm(folded);
  return written === undefined ? invalid(text, nameOf(folded)) : judge(text, written);
}

/** Whether `year` is one that documents of this work can carry (1990–2100). */
export function isLikelyYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

const NUMERIC = /^(?:ngay ?)?(\d{1,2}) ?([/.-]) ?(\d{1,2})(?: ?\2 ?(\d{1,6}))?$/u;
const IN_WORDS = /^(?:ngay ?)?(\d{1,2}) ?thang ?(\d{1,2})(?:,? ?(?:nam|\/|-|\.) ?(\d{1,6})| (\d{4}))?$/u;
const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;

function readForm(folded: string): Written | undefined {
  const numeric = NUMERIC.exec(folded);
  if (numeric !== null) return written(numeric[1], numeric[3], numeric[4]);
  const inWords = IN_WORDS.exec(folded);
  if (inWords !== null) return written(inWords[1], inWords[2], inWords[3] ?? inWords[4]);
  const iso = ISO.exec(folded);
  return iso === null ? undefined : written(iso[4], iso[3], iso[1]);
}

function written(day: string | undefined, month: string | undefined, year: string | undefined): Written {
  return { day: Number(day), month: Number(month), ...(year !== undefined && { year }) };
}

function judge(text: string, { day, month, year }: Written): Reading<DayMonth> {
  const swapped = month > 12 && month <= 31 && day >= 1 && day <= 12;
  if (year === undefined) {
    if (month > 12 && text.includes('/')) return invalid(text, 'fraction');
    // 2024 is a leap year, so that 29/02 passes.
    return civilDate(2024, month, day) === undefined
      ? fault('impossible-date', { text: clip(text) })
      : value({ day, month });
  }
  if (year.length === 2) return invalid(text, 'two-digit-year');
  if (!isLikelyYear(Number(year))) return invalid(text, 'year-out-of-range');
  if (swapped) return invalid(text, 'month-day-swapped');
  if (civilDate(Number(year), month, day) === undefined) return fault('impossible-date', { text: clip(text) });
  return value({ day, month, year: Number(year) });
}

/** What a text that is no date looks like. Excel counts days from 1900: 36526 is 01/01/2000, 73050 is 31/12/2099. */
function nameOf(folded: string): LooksLike | undefined {
  if (/^\d+ ?\/ ?\d+$/u.test(folded)) return /^\d{1,2} ?\/ ?\d{4}$/u.test(folded) ? 'no-day' : 'fraction';
  if (/^(?:thang ?)?\d{1,2}(?: ?[/.-] ?| nam )\d{4}$/u.test(folded)) return 'no-day';
  const serial = /^\d{5}$/u.test(folded) ? Number(folded) : 0;
  return serial >= 36_526 && serial <= 73_050 ? 'excel-serial' : undefined;
}

function invalid(text: string, looksLike?: LooksLike): Fault {
  return fault('invalid-date', { text: clip(text), ...(looksLike !== undefined && { looksLike }) });
}

/** A date in running text and tables: 05/6/2024; days and the months 1 and 2 with two digits (Decree 30/2020, Phụ lục I, mục II.4). */
export function printDate(date: CivilDate): string {
  const { year, month, day } = padded(date);
  return `${day}/${month}/${year}`;
}

/** A date in full, as in a document's header: ngày 05 tháng 6 năm 2024 (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export function printLongDate(date: CivilDate): string {
  const { year, month, day } = padded(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

function padded(date: CivilDate): { readonly year: string; readonly month: string; readonly day: string } {
  const { year, month, day } = parts(date);
  return { year: String(year), month: month <= 2 ? `0${month}` : String(month), day: String(day).padStart(2, '0') };
}
