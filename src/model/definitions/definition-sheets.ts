import { fold } from '../fold.ts';
import { INDICATOR_SHEETS } from './indicator-sheets.ts';
import { PLAN_SHEET } from './plan-sheet.ts';
import { CITATIONS_SHEET, DOCUMENTS_SHEET, GROUPS_SHEET, PERIODS_SHEET, UNITS_SHEET } from './plan-tables.ts';
import { RECORD_SHEETS } from './record-sheets.ts';
import type { PairsSheet, TableSheet } from './sheet-types.ts';

/** Before the sheets of tasks, in order. */
export const FIRST_SHEETS: readonly (PairsSheet | TableSheet)[] = [
  PLAN_SHEET,
  UNITS_SHEET,
  GROUPS_SHEET,
  PERIODS_SHEET,
];

/** Behind them. */
export const OTHER_SHEETS: readonly (PairsSheet | TableSheet)[] = [
  CITATIONS_SHEET,
  DOCUMENTS_SHEET,
  ...INDICATOR_SHEETS,
  ...RECORD_SHEETS,
];

/** Sheets without definitions of their own: how the workbook is filled in, and what may be chosen. */
export const GUIDE_SHEET = 'Hướng dẫn';
export const LISTS_SHEET = 'Danh mục';

/** What no other sheet has room for: by file, path and value. */
export const REST_SHEET = 'Khác';
export const REST_COLUMNS = ['Tệp', 'Đường dẫn', 'Giá trị'] as const;

/** The sheet of this name, whatever its marks, its case and the blanks around it. */
export function sheetNamed(name: string): PairsSheet | TableSheet | undefined {
  return [...FIRST_SHEETS, ...OTHER_SHEETS].find((sheet) => fold(sheet.name) === fold(name));
}

/** A value's place in the sheet "Khác": periods/h1/request/title, units/[2]/kind. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : step.replaceAll(/[%/[]/gu, encodeURIComponent)))
    .join('/');
}

/** The steps of such a place. */
export function pathSteps(text: string): readonly (string | number)[] {
  return text.split('/').map((step) => {
    const position = /^\[([1-9]\d{0,3})\]$/u.exec(step.trim())?.[1];
    return position === undefined
      ? step.trim().replaceAll(/%(?:25|2F|5B)/giu, decodeURIComponent)
      : Number(position) - 1;
  });
}
