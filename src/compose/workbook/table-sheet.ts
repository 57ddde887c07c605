import type { Area, BookCell, BookRow, BookSheet } from '../../model/book.ts';
import { textCell } from './cells.ts';

/** A column of a table: its heading, and how wide it is, in characters. */
export interface TableColumn {
  readonly head: string;
  readonly width: number;
}

export interface TableSheet {
  readonly name: string;
  /** Tên biểu. */
  readonly title: string;
  /** Period and window; DỰ THẢO where it is one. */
  readonly subtitle: string;
  /** Cơ quan lập biểu. */
  readonly agency: string;
  readonly columns: readonly TableColumn[];
  /** From FIRST_ROW down. */
  readonly rows: readonly BookRow[];
  /** Rows that add up those above, which no filter hides. */
  readonly totals?: readonly BookRow[];
  /** Remarks under the table. */
  readonly remarks?: readonly string[];
  /** Whether rows can be filtered; a table with parts and totals cannot. */
  readonly filtered: boolean;
  /** First columns that stay in sight, on the screen and on each of several pages side by side. */
  readonly frozenColumns: number;
  /** Numbers of columns of shares. */
  readonly bars?: readonly number[];
  /** How many pages side by side it is printed on. */
  readonly across?: number;
}

/** The row of headings, and the first below it. */
export const HEAD_ROW = 4;
export const FIRST_ROW = 5;

/** A sheet with one table, ready to print: A4 across, its headings on every page. */
export function tableSheet(sheet: TableSheet): BookSheet {
  const { columns, rows, totals = [], bars = [], frozenColumns, across = 1 } = sheet;
  const last = FIRST_ROW + rows.length - 1;
  const width = columns.length;
  const lines = (sheet.remarks ?? []).filter((remark) => remark !== '');
  // What spans more than the columns that every page repeats would be cut off on all but the first.
  const titled = across > 1 ? frozenColumns : width;
  const spanned = (row: number): Area => ({ top: row, left: 1, bottom: row, right: titled });
  return {
    name: sheet.name,
    visibility: 'visible',
    columns: columns.map((column) => ({ width: column.width })),
    rows: [
      { cells: [textCell(sheet.agency, 'label')] },
      { cells: [textCell(sheet.title, 'title')] },
      { cells: [textCell(sheet.subtitle, 'subtitle')] },
      { cells: columns.map(({ head }) => textCell(head, 'heading')) },
      ...rows,
      ...totals,
      ...(lines.length === 0 ? [] : [undefined]),
      ...lines.map((remark) => ({ cells: [textCell(remark, 'hint')] })),
    ],
    merges: [...[1, 2, 3].map(spanned), ...lines.map((_, index) => spanned(last + totals.length + 2 + index))],
    frozen: { rows: HEAD_ROW, columns: frozenColumns },
    ...(sheet.filtered && rows.length > 0 && { filter: { top: HEAD_ROW, left: 1, bottom: last, right: width } }),
    print: {
      orientation: 'landscape',
      repeat: { first: HEAD_ROW, last: HEAD_ROW },
      ...(across > 1 && { across, repeatColumns: frozenColumns }),
    },
    locked: false,
    checks: [],
    bars: rows.length === 0 ? [] : bars.map((column) => columnArea(column, last)),
  };
}

/** The cells of a column below its heading, down to `last`. */
export function columnArea(column: number, last: number): Area {
  return { top: FIRST_ROW, left: column, bottom: last, right: column };
}

/** A row that titles those below it; `column` is where its words stand. */
export function sectionRow(text: string, columns: number, column = 2): BookRow {
  const cell = (index: number): BookCell => textCell(index === column - 1 ? text : '', 'section');
  return { cells: Array.from({ length: columns }, (_, index) => cell(index)) };
}
