import type { Area, BookCheck, BookRow, BookSheet } from '../../model/book.ts';
import type { DefinitionColumn, TableSheet } from '../../model/definitions/sheet-types.ts';
import { KEY_COLUMN } from '../book-cells.ts';
import { headingRow, headRows, keyCell, room, sheetOf } from './cells.ts';
import type { DefinitionsContext } from './definitions-context.ts';
import { checkFor } from './lists.ts';
import { tableRows, type DefinitionRow } from './table-rows.ts';

/** Empty rows below what is there, with their dropdowns, for what the clerk adds. */
export const SPARE = 15;

/** The row below the title, the purpose and the headings. */
export const FIRST_ROW = 4;

/** A sheet with a row for each thing of its kind, and empty ones below. */
export function tableSheet(sheet: TableSheet, context: DefinitionsContext): BookSheet {
  const rows = withFixed(sheet, tableRows(sheet, context));
  const spare = sheet.fixed === undefined ? SPARE : 0;
  const all = [...rows, ...Array.from({ length: spare }, (): DefinitionRow => ({ texts: new Map() }))];
  const right = sheet.columns.length + 1;
  const bottom = FIRST_ROW - 1 + all.length;
  return sheetOf(sheet.name, {
    columns: [KEY_COLUMN, ...sheet.columns.map(({ width }) => ({ width }))],
    rows: [
      ...headRows(sheet.name, sheet.about),
      headingRow(sheet.columns),
      ...all.map((row) => roomRow(row, sheet.columns)),
    ],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 2, right })),
    head: FIRST_ROW - 1,
    checks: checksOf(sheet.columns, { top: FIRST_ROW, bottom }),
    ...(sheet.fixed === undefined && { filter: { top: FIRST_ROW - 1, left: 2, bottom, right } }),
  });
}

/** Rows of a fixed set in its order, the others behind them. */
function withFixed({ fixed, columns: [first] }: TableSheet, rows: readonly DefinitionRow[]): readonly DefinitionRow[] {
  if (fixed === undefined || first === undefined) return rows;
  const nameOf = ({ texts }: DefinitionRow): string => texts.get(first.id) ?? '';
  return [
    ...fixed.map((name) => rows.find((row) => nameOf(row) === name) ?? { texts: new Map([[first.id, name]]) }),
    ...rows.filter((row) => !fixed.includes(nameOf(row))),
  ];
}

/** A row to write in. */
export function roomRow({ key, texts }: DefinitionRow, columns: readonly DefinitionColumn[]): BookRow {
  return { cells: [keyCell(key), ...columns.map(({ id }) => room(texts.get(id)))] };
}

/** What may be written in the columns between two rows. */
export function checksOf(
  columns: readonly DefinitionColumn[],
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
): readonly BookCheck[] {
  return columns.flatMap((column, index) => {
    const at = index + 2;
    return checkFor({ ...column, title: column.heading }, { top, bottom, left: at, right: at }) ?? [];
  });
}
