import type { Column, HeadCell, Row, Table } from '../model/document.ts';
import { CELL_MARGIN, type FittedColumns, fitColumns } from './columns.ts';
import { headGrid, type HeadPlace } from './head-grid.ts';
import { lineCount } from './measure.ts';
import { STYLES } from './styles.ts';
import { headerRow, tableCell, tableRow, tableXml } from './tables-xml.ts';
import { twipsOfPt } from './units.ts';
import { escapeXml, paragraph, printableLine, printableLines, run } from './xml.ts';

/** Height of a line of Times New Roman as a multiple of its size, and what its styles add above and below a cell's text, in twips. */
const SINGLE_LINE = 1.15;
const CELL_PADDING = twipsOfPt(STYLES.BangDau13.before);

/** A table of so few rows is not broken over two pages. */
const SHORT_TABLE = 8;

/** A table as wide as the text (`width` twips); its head repeats on every page, no row splits. With `keepNext` its last row stays with what follows. */
export function renderTable(table: Table, width: number, keepNext: boolean): string {
  const fitted = fitColumns(table, width);
  const grid = headGrid(table.head, table.columns.length);
  const height = headHeight(grid, fitted);
  const head = grid.map((places) => headRow(places, height, fitted));
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, index) =>
    bodyRow(row, table.columns, fitted, index === last ? keepNext : table.rows.length <= SHORT_TABLE),
  );
  return tableXml([...head, ...rows].join(''), {
    columns: fitted.widths,
    borders: true,
    cellMargin: CELL_MARGIN,
    description: escapeXml(printableLine(table.description)),
  });
}

/**
 * The least height of each row of the head, in twips, so that a cell over several rows has room for its lines: LibreOffice does not
 * see to it where the head repeats.
 */
function headHeight(grid: readonly (readonly HeadPlace[])[], { widths, size }: FittedColumns): number {
  const heights = grid.flat().map(({ cell, column }) => {
    const inner = spanWidth(widths, column, cell) - 2 * CELL_MARGIN;
    const lines = printableLines(cell.text).reduce((count, line) => count + lineCount(line, inner, 'bold', size), 0);
    return (lines * size * SINGLE_LINE * 20 + 2 * CELL_PADDING) / (cell.rowSpan ?? 1);
  });
  return Math.ceil(Math.max(0, ...heights));
}

function headRow(places: readonly HeadPlace[], height: number, { widths, size }: FittedColumns): string {
  const cells = places.map(({ cell, column, continued }) =>
    tableCell(
      continued
        ? ''
        : printableLines(cell.text)
            .map((line) => paragraph(`BangDau${size}`, run(line)))
            .join(''),
      {
        width: spanWidth(widths, column, cell),
        columnSpan: cell.columnSpan ?? 1,
        ...((cell.rowSpan ?? 1) > 1 ? { merge: continued ? 'continue' : 'restart' } : {}),
        center: true,
      },
    ),
  );
  return headerRow(cells.join(''), height);
}

function spanWidth(widths: readonly number[], column: number, { columnSpan = 1 }: HeadCell): number {
  return widths.slice(column, column + columnSpan).reduce((total, width) => total + width, 0);
}

function bodyRow(row: Row, columns: readonly Column[], fitted: FittedColumns, keepNext: boolean): string {
  switch (row.kind) {
    case 'group':
      return groupRow(row, fitted);
    case 'plain':
    case 'total':
      return cellsRow(row, columns, fitted, keepNext);
  }
}

/** The title of a group stays with the first row of its group. */
function groupRow({ cells }: Row, { widths, size }: FittedColumns): string {
  const title = cells
    .map(printableLine)
    .filter((text) => text !== '')
    .join(' ');
  const width = widths.reduce((total, one) => total + one, 0);
  return tableRow(
    tableCell(paragraph(`Bang${size}`, run(title, true), { keepNext: true }), { width, columnSpan: widths.length }),
  );
}

function cellsRow(
  { kind, cells }: Row,
  columns: readonly Column[],
  { widths, size }: FittedColumns,
  keepNext: boolean,
): string {
  if (cells.length !== columns.length)
    throw new Error(`A row of ${cells.length} cells in a table of ${columns.length} columns.`);
  const rendered = columns.map(({ align }, column) => {
    const lines = printableLines(cells[column] ?? '').map((line) =>
      paragraph(`Bang${size}`, run(line, kind === 'total'), {
        ...(keepNext ? { keepNext } : {}),
        ...(align === 'left' ? {} : { align }),
      }),
    );
    return tableCell(lines.join(''), { width: widths[column] ?? 0, center: true });
  });
  return tableRow(rendered.join(''));
}
