import type { Place } from '../../diagnostic/place.ts';
import { cellAddress } from '../../model/cell-address.ts';
import type { Cell, Sheet, SheetArea, SheetRow } from '../../ooxml/sheets/workbook.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { decimalText } from './decimal-text.ts';

/** A sheet that can be asked what stands where. */
export interface Grid {
  readonly sheet: Sheet;
  readonly file: string;
  /** The cell as it was read, also one that a merge hides. */
  readonly at: (row: number, column: number) => Cell | undefined;
  /** What a reader sees there as one line: of merged cells the first one's text. */
  readonly shown: (row: number, column: number) => string;
  readonly merge: (row: number, column: number) => SheetArea | undefined;
  readonly rows: readonly SheetRow[];
  /** The cells of a row, from left to right. */
  readonly cellsOf: (row: number) => readonly Cell[];
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
  readonly place: (row: number, column: number, label?: string) => Extract<Place, { kind: 'cell' }>;
}

/** A sheet as a grid; `file` is the path that places carry. */
export function gridOf(sheet: Sheet, file: string): Grid {
  const cells = new Map(
    sheet.rows.flatMap((row) => row.cells.map((cell) => [key(cell.row, cell.column), cell] as const)),
  );
  const rows = new Map(sheet.rows.map((row) => [row.number, row.cells]));
  const merges = mergesByRow(sheet.merges);
  const hidden = new Set(sheet.hiddenColumns);
  const hiddenRows = new Set(sheet.rows.filter((row) => row.hidden).map(({ number }) => number));
  const at = (row: number, column: number): Cell | undefined => cells.get(key(row, column));
  const merge = (row: number, column: number): SheetArea | undefined =>
    merges.get(row)?.find(({ left, right }) => left <= column && column <= right);
  return {
    sheet,
    file,
    at,
    merge,
    shown: (row, column) => {
      const area = merge(row, column);
      return shownText(area === undefined ? at(row, column) : at(area.top, area.left));
    },
    rows: sheet.rows,
    cellsOf: (row) => rows.get(row) ?? [],
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: (column) => hidden.has(column),
    place: (row, column, label) => ({
      kind: 'cell',
      file,
      sheet: sheet.name,
      cell: cellAddress({ row, column }),
      ...(label !== undefined && label !== '' && { label }),
    }),
  };
}

/** A cell's content as one line of text, as people see it; nothing for an empty one. */
export function shownText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { content } = cell;
  switch (content.kind) {
    case 'text':
      return oneLine(content.text);
    case 'number':
      return decimalText(content.digits, content.shown);
    case 'date':
      return printDate(content.date);
    case 'yes-no':
      return content.value ? 'có' : 'không';
    case 'error':
      return content.text;
    case 'uncalculated':
      return '';
  }
}

/** Text without line breaks and blanks that stand twice or at the ends. */
export function oneLine(text: string): string {
  return UNEVEN.test(text) ? even(text) : text;
}

/** Blanks that are no single space between words; most texts have none. */
const UNEVEN = /[^\S ]|[\u200B\uFEFF]| {2}|^ | $/u;

function even(text: string): string {
  return text.replace(/[\s\u200B\uFEFF]+/gu, ' ').trim();
}

/** Whether anybody would see something in the cell. */
export function isFilled(cell: Cell | undefined): cell is Cell {
  return cell !== undefined && (cell.content.kind === 'uncalculated' || shownText(cell) !== '');
}

/** Rows that a merge is looked for in, at most: one over a whole column says nothing about any row. */
const TALLEST_MERGE = 2000;

function mergesByRow(merges: readonly SheetArea[]): ReadonlyMap<number, readonly SheetArea[]> {
  const byRow = new Map<number, SheetArea[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, area.top + TALLEST_MERGE); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [area]);
      else known.push(area);
    }
  }
  return byRow;
}

function key(row: number, column: number): number {
  // Excel has 16384 columns.
  return row * 16_384 + column;
}
