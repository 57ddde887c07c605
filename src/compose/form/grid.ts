import type { Area, BookCheck, BookRow, BookSheet } from '../../model/book.ts';
import { cellAddress } from '../../model/cell-address.ts';
import { FORM_MARK, VALUE_KEY } from '../../model/form-keys.ts';
import { KEY_COLUMN } from '../book-cells.ts';
import type { CellCheck, FormCell } from './cells.ts';
import { said } from './cells.ts';

/** A column of a sheet of a form. */
interface FormColumn {
  readonly width: number;
  readonly hidden?: true;
  /** What its cells say of the thing that their row is about; absent where nothing is read. */
  readonly key?: string;
}

/** A row of a sheet of a form. */
export interface FormRow {
  readonly cells: readonly (FormCell | undefined)[];
  /** What the row is about; absent where nothing is read. */
  readonly key?: string;
  readonly height?: number;
  /** Cells that are one, by their first and last place in the row, from 0. */
  readonly merges?: readonly (readonly [first: number, last: number])[];
}

/** A sheet of a form, without what all sheets carry. */
export interface FormSheet {
  readonly name: string;
  readonly orientation: 'portrait' | 'landscape';
  readonly columns: readonly FormColumn[];
  /** Above the table. */
  readonly top: readonly FormRow[];
  /** Titles of the columns, printed again on every page and kept in sight; a sheet without a table has none. */
  readonly heading?: FormRow;
  readonly rows: readonly FormRow[];
  /** Below the table. */
  readonly bottom: readonly FormRow[];
  /** How many columns stay in sight. */
  readonly frozen: number;
}

/** Whose form it is, of which plan and period: by key. */
export type Identity = readonly (readonly [key: string, value: string])[];

/**
 * The sheet with its hidden keys (model/form-keys.ts): before its own columns the keys of rows, then one for the values of the hidden
 * rows where none of its own holds values.
 */
export function formSheet(sheet: FormSheet, identity: Identity): BookSheet {
  const own = sheet.columns.some(({ key }) => key === VALUE_KEY) ? [] : [{ ...KEY_COLUMN, key: VALUE_KEY }];
  const columns = [...own, ...sheet.columns];
  const offset = 1 + own.length;
  const hidden = [
    hiddenRow([FORM_MARK, ...columns.map(({ key }) => key)]),
    ...identity.map(([key, value]) =>
      hiddenRow([key, ...columns.map((column) => (column.key === VALUE_KEY ? value : undefined))]),
    ),
  ];
  const { top, heading, rows, bottom } = sheet;
  const visible = [...top, ...(heading === undefined ? [] : [heading]), ...rows, ...bottom];
  const head = hidden.length + top.length + (heading === undefined ? 0 : 1);
  return {
    name: sheet.name,
    visibility: 'visible',
    columns: [
      KEY_COLUMN,
      ...columns.map(({ width, hidden }) => (hidden === undefined ? { width } : { width, hidden })),
    ],
    rows: [...hidden, ...visible.map((row) => bookRow(row, offset))],
    merges: visible.flatMap((row, index) => mergesOf(row, hidden.length + index + 1, offset)),
    frozen: heading === undefined ? { rows: 0, columns: 0 } : { rows: head, columns: offset + sheet.frozen },
    print: { orientation: sheet.orientation, ...(heading !== undefined && { repeat: { first: head, last: head } }) },
    locked: true,
    checks: checksOf(visible, { row: hidden.length + 1, column: offset + 1 }),
    bars: [],
  };
}

function hiddenRow(texts: readonly (string | undefined)[]): BookRow {
  return { hidden: true, cells: texts.map((text) => (text === undefined ? undefined : said(text, 'plain'))) };
}

function bookRow({ key, cells, height }: FormRow, offset: number): BookRow {
  const before = [
    key === undefined ? undefined : said(key, 'plain'),
    ...Array.from({ length: offset - 1 }, () => undefined),
  ];
  return { cells: [...before, ...cells.map(withoutCheck)], ...(height !== undefined && { height }) };
}

function withoutCheck(cell: FormCell | undefined): FormCell | undefined {
  if (cell === undefined) return undefined;
  const { check: _, ...bare } = cell;
  return bare;
}

function mergesOf({ merges = [] }: FormRow, row: number, offset: number): readonly Area[] {
  return merges.map(([first, last]) => ({ top: row, bottom: row, left: first + offset + 1, right: last + offset + 1 }));
}

/** One check for each run of cells below one another in which the same may be written. */
function checksOf(
  rows: readonly FormRow[],
  first: { readonly row: number; readonly column: number },
): readonly BookCheck[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const column = first.column + index;
    return runs(rows.map(({ cells }) => cells[index]?.check)).map(({ from, to, check }): BookCheck => {
      const top = first.row + from;
      const area = { top, bottom: first.row + to, left: column, right: column };
      return { area, ...check(cellAddress({ row: top, column })) };
    });
  });
}

function runs(
  checks: readonly (CellCheck | undefined)[],
): readonly { readonly from: number; readonly to: number; readonly check: CellCheck }[] {
  const found: { from: number; to: number; check: CellCheck }[] = [];
  checks.forEach((check, index) => {
    const last = found.at(-1);
    if (check === undefined) return;
    if (last !== undefined && last.check === check && last.to === index - 1) last.to = index;
    else found.push({ from: index, to: index, check });
  });
  return found;
}
