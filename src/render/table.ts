import type { Column, Row, Table } from '../model/document.ts';
import { CELL_MARGIN, type FittedColumns, fitColumns } from './columns.ts';
import { headGrid, type HeadPlace } from './head-grid.ts';
import type { TextArea } from './page.ts';
import { type RowBreak, rowBreaks } from './row-breaks.ts';
import { headHeights, rowHeight, spanWidth } from './row-heights.ts';
import { headerRow, tableCell, tableRow, tableXml } from './tables-xml.ts';
import { escapeXml, paragraph, printableLine, printableLines, run } from './xml.ts';

/** A table as wide as the text; its head repeats on every page. With `keepNext` its last row stays with what follows. */
export function renderTable(table: Table, area: TextArea, keepNext: boolean): string {
  const fitted = fitColumns(table, area.width);
  const grid = headGrid(table.head, table.columns.length);
  const heights = headHeights(grid, fitted);
  const head = grid.map((places, row) => headRow(places, heights[row] ?? 0, fitted));
  const breaks = rowBreaks(
    table.rows,
    table.rows.map((row) => rowHeight(row, fitted)),
    area.height,
    keepNext,
  );
  const rows = table.rows.map((row, index) =>
    bodyRow(row, table.columns, fitted, breaks[index] ?? { keepNext, splits: false }),
  );
  return tableXml([...head, ...rows].join(''), {
    columns: fitted.widths,
    borders: true,
    cellMargin: CELL_MARGIN,
    description: escapeXml(printableLine(table.description)),
  });
}

function headRow(places: readonly HeadPlace[], height: number, { widths, size }: FittedColumns): string {
  const cells = places.map(({ cell, column, continued }) =>
    tableCell(
      continued
        ? paragraph(`BangDau${size}`, '')
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

function bodyRow(row: Row, columns: readonly Column[], fitted: FittedColumns, breaks: RowBreak): string {
  switch (row.kind) {
    case 'group':
      return groupRow(row, fitted);
    case 'plain':
    case 'total':
      return cellsRow(row, columns, fitted, breaks);
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
  { keepNext, splits }: RowBreak,
): string {
  if (cells.length !== columns.length)
    throw new Error(`A row of ${cells.length} cells in a table of ${columns.length} columns.`);
  const rendered = columns.map(({ align }, column) => {
    const layout = { ...(keepNext ? { keepNext } : {}), ...(align === 'left' ? {} : { align }) };
    const lines = printableLines(cells[column] ?? '').map((line) => run(line, kind === 'total'));
    // An empty cell has a paragraph of the table's size too: one of the body's size would make its row taller.
    const paragraphs = (lines.length === 0 ? [''] : lines).map((runs) => paragraph(`Bang${size}`, runs, layout));
    return tableCell(paragraphs.join(''), { width: widths[column] ?? 0, center: !splits });
  });
  return tableRow(rendered.join(''), splits);
}
