import type { Book, BookCell, BookCheck, BookSheet } from '../../src/model/book.ts';
import { cellAddress } from '../../src/model/cell-address.ts';
import { FORM_MARK, VALUE_KEY } from '../../src/model/form-keys.ts';

/** A cell of a form that its keys name. */
export interface KeyedCell {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell | undefined;
}

/** The cells of a form by their path, found as form-keys.ts says: by the hidden row and the hidden column of each sheet. */
export function keyedCells(book: Book): ReadonlyMap<string, KeyedCell> {
  return new Map(book.sheets.flatMap((sheet) => [...keyedIn(sheet)]));
}

/** The same of one sheet; a sheet without keys has none. */
export function keyedIn(sheet: BookSheet): ReadonlyMap<string, KeyedCell> {
  const marked = sheet.rows.findIndex((row) => textOf(row?.cells[0]) === FORM_MARK);
  if (marked === -1) return new Map();
  const keys = (sheet.rows[marked]?.cells ?? []).map((cell) => textOf(cell));
  return new Map(
    sheet.rows.flatMap((row, index) => {
      const rowKey = index > marked ? textOf(row?.cells[0]) : '';
      if (rowKey === '') return [];
      return keys.flatMap((key, column) => {
        if (column === 0 || key === '') return [];
        const path = key === VALUE_KEY ? rowKey : `${rowKey}/${key}`;
        const at = { row: index + 1, column: column + 1 };
        return [[path, { sheet: sheet.name, address: cellAddress(at), ...at, cell: row?.cells[column] }] as const];
      });
    }),
  );
}

/** What a cell shows. */
export function textOf(cell: BookCell | undefined): string {
  return cell?.content.kind === 'text' ? cell.content.text : '';
}

/** The texts of a sheet's rows that people see. */
export function shownRows({ rows, columns }: BookSheet): readonly (readonly string[])[] {
  return rows.flatMap((row) =>
    row === undefined || row.hidden === true
      ? []
      : [row.cells.filter((_, column) => columns[column]?.hidden !== true).map((cell) => textOf(cell))],
  );
}

/** The sheet of a name. */
export function sheetNamed({ sheets }: Book, name: string): BookSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}.`);
  return found;
}

/** What may be written in a cell. */
export function checkAt({ checks }: BookSheet, { row, column }: KeyedCell): BookCheck | undefined {
  return checks.find(
    ({ area }) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right,
  );
}
