import { parts } from '../model/civil-date.ts';
import type { DocumentDate } from '../model/document.ts';

/** Room that văn thư fills in by hand or stamp, of spaces where no line breaks: as wide as three digits. */
const BLANK = '\u00A0'.repeat(6);

/** Ngày, tháng, năm in full: a day below 10 and the months 1 and 2 take a leading zero (Decree 30, Phụ lục I, II.4); a blank day is room to write in. */
export function dateWords(date: DocumentDate): string {
  const { day, month, year } =
    date.kind === 'date' ? parts(date.date) : { day: undefined, month: date.month, year: date.year };
  const dayWords = day === undefined ? BLANK : ` ${String(day).padStart(2, '0')} `;
  return `ngày${dayWords}tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
}

/** Số và ký hiệu: 05/BC-UBND, or room for the number that văn thư gives; undefined in a document without ký hiệu. */
export function numberWords(number: string | undefined, symbol: string | undefined): string | undefined {
  return symbol === undefined ? undefined : `${number ?? BLANK}/${symbol}`;
}
