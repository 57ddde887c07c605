import { lastDayOfMonth, parts } from '../model/civil-date.ts';
import type { DocumentDate } from '../model/document.ts';
import { printLongDate } from '../vietnamese/dates.ts';

/** Room that văn thư fills in by hand or stamp, of spaces where no line breaks: as wide as three digits. */
const BLANK = '\u00A0'.repeat(6);

/** Ngày, tháng, năm in full (Decree 30, Phụ lục I, II.4); a blank day is room to write in. */
export function dateWords(date: DocumentDate): string {
  if (date.kind === 'date') return printLongDate(date.date);
  return printLongDate(lastDayOfMonth(date.year, date.month)).replace(/^ngày \d+ /u, `ngày${BLANK}`);
}

/** The same month and year with its day left blank. */
export function withoutDay(date: DocumentDate): DocumentDate {
  if (date.kind !== 'date') return date;
  const { month, year } = parts(date.date);
  return { kind: 'blank-day', month, year };
}

/** Số và ký hiệu: 05/BC-UBND, or room for the number that văn thư gives; undefined in a document without ký hiệu. */
export function numberWords(number: string | undefined, symbol: string | undefined): string | undefined {
  return symbol === undefined ? undefined : `${number ?? BLANK}/${symbol}`;
}
