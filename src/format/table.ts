import { fill, screenWidth } from './wrap.ts';

export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** A table for a terminal: columns as wide as their longest cell, a header, two spaces between; no trailing spaces. */
export function formatTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const all = [columns.map((c) => c.title), ...rows].map(onOneLine);
  const widths = widthsOf(all, columns.length);
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => pad(cells[i] ?? '', widths[i] ?? 0, column.align))
      .join('  ')
      .trimEnd();
  return all.map((cells) => `${line(cells)}\n`).join('');
}

/** A row whose cells cannot pass for several: names and texts of users may have line ends. */
function onOneLine(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.replaceAll(/[\r\n]+/gu, ' '));
}

/** Cells of the terminal that the longest line of a table takes. */
export function tableWidth(table: string): number {
  return Math.max(...table.split('\n').map(screenWidth));
}

/** The last column goes on under itself in no fewer columns of the terminal than these. */
const NARROWEST = 20;

/** Rows without a header, their cells in columns two spaces apart; the last one is broken into lines where `width` is too narrow for it. */
export function alignColumns(given: readonly (readonly string[])[], width: number | undefined): string {
  const rows = given.map(onOneLine);
  const widths = widthsOf(rows, Math.max(0, ...rows.map((row) => row.length)));
  const last = widths.length - 1;
  const start = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
  const room = width === undefined ? undefined : width - start;
  const broken = (cell: string): string =>
    room === undefined || room < NARROWEST
      ? cell
      : fill(cell.split(' '), room).replaceAll('\n', `\n${' '.repeat(start)}`);
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === last ? broken(cell) : pad(cell, widths[i] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Cells of the terminal that each column takes. */
function widthsOf(rows: readonly (readonly string[])[], columns: number): readonly number[] {
  const widths = Array.from({ length: columns }, () => 0);
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, screenWidth(cell))));
  return widths;
}

function pad(text: string, to: number, align: 'left' | 'right' = 'left'): string {
  const gap = ' '.repeat(Math.max(0, to - screenWidth(text)));
  return align === 'left' ? text + gap : gap + text;
}
