import type { Area } from './book.ts';
import { cellAddress, columnLetters } from './cell-address.ts';

/** C12:D14; both corners also where there is one cell only. */
export function areaAddress({ top, left, bottom, right }: Area): string {
  return `${cellAddress({ row: top, column: left })}:${cellAddress({ row: bottom, column: right })}`;
}

/** An area of a sheet that stays the same wherever it is named: 'Danh mục'!$A$1:$A$5. */
export function fixedAddress(sheet: string, area: Area): string {
  return `${quoted(sheet)}!${areaAddress(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** Whole rows of a sheet: 'Nhiệm vụ'!$3:$4. */
export function fixedRows(sheet: string, { first, last }: { readonly first: number; readonly last: number }): string {
  return `${quoted(sheet)}!$${first}:$${last}`;
}

/** The first columns of a sheet: 'Chỉ tiêu'!$A:$B. */
export function firstColumns(sheet: string, count: number): string {
  return `${quoted(sheet)}!$A:$${columnLetters(count)}`;
}

const quoted = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;
