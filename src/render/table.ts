import type { Column, HeadCell, Row, Table } from '../model/document.ts';
import { CELL_MARGIN, type FittedColumns, fitColumns } from './columns.ts';
import { headGrid, type HeadPlace } from './head-grid.ts';
import { tableCell, tableRow, tableXml } from './tables-xml.ts';
import { escapeXml, paragraph, printableLine, printableLines, run } from './xml.ts';

/** A table as wide as the text (`width` twips); its head repeats on every page, no row splits. With `keepNext` its last row stays with what follows. */
export function renderTable(table: Table, width: number, keepNext: boolean): string {
  const fitted = fitColumns(table, width);
  const head = headGrid(table.head, table.columns.length).map((places) => headRow(places, table.head, fitted));
  const last = table.rows.length - 1;
  const rows = table.rows.map((row, index) => bodyRow(row, table.columns, fitted, keepNext && index === last));
  return tableXml([...head, ...rows].join(''), {
    columns: fitted.widths,
    borders: true,
    cellMargin: CELL_MARGIN,
    description: escapeXml(printableLine(table.description)),
  });
}

function headRow(places: readonly HeadPlace[], head: Table['head'], { widths, size }: FittedColumns): string {
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
        ...((cell.rowSpan ?? 1) > 1 && head.length > 1 ? { merge: continued ? 'continue' : 'restart' } : {}),
        center: true,
      },
    ),
  );
  return tableRow(cells.join(''), true);
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
    return tableCell(lines.join(''), { width: widths[column] ?? 0, center: align !== 'left' });
  });
  return tableRow(rendered.join(''));
}
