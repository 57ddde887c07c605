import type { Area } from './book.ts';

const LETTERS = 26;

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / LETTERS);
  return (rest === 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + ((column - 1) % LETTERS));
}

/** Row and column counted from 1: C12. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** C12:D14; both corners also where there is one cell only. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
}

/** An area of a sheet that stays the same wherever it is named: 'Danh mục'!$A$1:$A$5. */
export function fixedAddress(sheet: string, { top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  return `${quoted(sheet)}!${corner(top, left)}:${corner(bottom, right)}`;
}

/** Whole rows of a sheet: 'Nhiệm vụ'!$3:$4. */
export function fixedRows(sheet: string, { first, last }: { readonly first: number; readonly last: number }): string {
  return `${quoted(sheet)}!$${first}:$${last}`;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
