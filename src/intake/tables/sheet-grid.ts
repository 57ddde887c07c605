import { parts } from '../../model/civil-date.ts';
import type { Cell, CellContent, Sheet, SheetArea } from '../../ooxml/sheets/workbook.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';

/** A sheet as a grid: every row that holds something; hidden ones too, as nobody else reads them. */
export function gridOfSheet(sheet: Sheet): Grid {
  const cells = new Map(
    sheet.rows.flatMap((row) => row.cells.map((cell) => [key(cell.row, cell.column), cell] as const)),
  );
  const areas = areasByRow(sheet);
  const rows = sheet.rows.map((row): GridRow => {
    const here = areas.get(row.number) ?? [];
    const own = row.cells.flatMap((cell) => readCell(cell, here));
    return {
      number: row.number,
      cells: [...own, ...continuedIn(row.number, here, cells)].toSorted((a, b) => a.column - b.column),
    };
  });
  return { rows, columns: sheet.rows.reduce((most, row) => Math.max(most, row.cells.at(-1)?.column ?? 0), 0) };
}

const key = (row: number, column: number): string => `${row}:${column}`;

/** The merged areas that reach into each row. */
function areasByRow({ rows, merges }: Sheet): ReadonlyMap<number, readonly SheetArea[]> {
  const areas = new Map<number, SheetArea[]>();
  for (const { number } of rows) areas.set(number, []);
  // A merge may reach below the last row that holds something, down to the end of the sheet.
  const last = rows.at(-1)?.number ?? 0;
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, last); row += 1) areas.get(row)?.push(area);
  }
  return areas;
}

/** The cell itself; nothing for one that a merged area hides. */
function readCell(cell: Cell, areas: readonly SheetArea[]): readonly GridCell[] {
  const area = areas.find(({ left, right }) => left <= cell.column && cell.column <= right);
  if (area !== undefined && (area.top !== cell.row || area.left !== cell.column)) return [];
  return [
    {
      column: cell.column - 1,
      span: area === undefined ? 1 : area.right - area.left + 1,
      text: textOf(cell.content),
      continued: false,
      bold: false,
      address: cell.address,
    },
  ];
}

/** What areas that begin above put into a row. */
function continuedIn(row: number, areas: readonly SheetArea[], cells: ReadonlyMap<string, Cell>): readonly GridCell[] {
  return areas
    .filter(({ top }) => top < row)
    .map(({ top, left, right }) => {
      const first = cells.get(key(top, left));
      return {
        column: left - 1,
        span: right - left + 1,
        text: first === undefined ? '' : textOf(first.content),
        continued: true,
        bold: false,
        ...(first !== undefined && { address: first.address }),
      };
    });
}

/** As a person would have typed it: 25/6/2024, 99,9%, 1,5. */
function textOf(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text
        .normalize('NFC')
        .split('\n')
        .map((line) => line.replace(/\s+/gu, ' ').trim())
        .filter((line) => line !== '')
        .join('\n');
    case 'number':
      return content.digits.replace('.', ',');
    case 'date': {
      const { day, month, year } = parts(content.date);
      return `${day}/${month}/${year}`;
    }
    case 'yes-no':
      return content.value ? 'x' : '';
    // Told by readWorkbookPlan.
    case 'error':
    case 'uncalculated':
      return '';
  }
}
