import type { Document } from '../model/document.ts';
import { dateWords, numberWords } from './dates.ts';
import { printableLine } from './xml.ts';

/** Tri Phương, ngày 05 tháng 6 năm 2024. */
export function placeAndDate({ header }: Document): string {
  const place = printableLine(header.place);
  const date = dateWords(header.date);
  return place === '' ? `${date.slice(0, 1).toUpperCase()}${date.slice(1)}` : `${place}, ${date}`;
}

/** Số: 05/BC-UBND; undefined in an internal document, which has none. */
export function numberLine({ header, profile }: Document): string | undefined {
  if (profile === 'internal') return undefined;
  const number = numberWords(
    header.number && printableLine(header.number),
    header.symbol && printableLine(header.symbol),
  );
  return number === undefined ? undefined : `Số: ${number}`;
}
