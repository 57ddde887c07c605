import { screenWidth } from './wrap.ts';

export interface TextColumn {
  readonly title: string;
  readonly align?: 'left' | 'right';
}

/** A table for a terminal: columns as wide as their longest cell, a header, two spaces between; no trailing spaces. */
export function formatTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map((c) => c.title);
  const widths = columns.map((_, i) => Math.max(...[titles, ...rows].map((row) => screenWidth(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => pad(cells[i] ?? '', widths[i] ?? 0, column.align ?? 'left'))
      .join('  ')
      .trimEnd();
  return [line(titles), ...rows.map(line)].map((text) => `${text}\n`).join('');
}

/** Cells of the terminal that the longest line of a table takes. */
export function tableWidth(table: string): number {
  return Math.max(...table.split('\n').map(screenWidth));
}

function pad(text: string, to: number, align: 'left' | 'right'): string {
  const gap = ' '.repeat(Math.max(0, to - screenWidth(text)));
  return align === 'left' ? text + gap : gap + text;
}
