import type { Table } from '../model/document.ts';
import { balance, type CellText, type RowTexts } from './balance.ts';
import { headGrid } from './head-grid.ts';
import { lineWidth, spaceWidth, wordWidths } from '../law/measure.ts';
import { TABLE_SIZES, type TableSize } from './styles.ts';
import { printableLines } from './xml.ts';

/** Left and right of each cell's text, in twips (1 mm), and what a border takes. */
export const CELL_MARGIN = 57;
const BORDER = 16;

/** Above this many columns a table starts one size smaller. */
const WIDE_TABLE = 6;

/** Words may take up to this share of the width before the next smaller size is tried: below it, columns are tall and thin. */
const CROWDED = 0.8;

/** No column is widened past this share of the width for the sake of one word (a link, a line without spaces): that word breaks. */
const LONGEST_SHARE = 1 / 4;

/** Column widths in twips, which add up to the text's width exactly, and the size of the text in pt. */
export interface FittedColumns {
  readonly widths: readonly number[];
  readonly size: TableSize;
}

/**
 * The largest size of text at which the longest words fit side by side, and the columns: shared out by weight, none narrower than its
 * longest word nor wider than its longest text while another lacks room, then balanced so that no row is taller than it need be.
 */
export function fitColumns(table: Table, width: number): FittedColumns {
  const sizes = table.columns.length > WIDE_TABLE ? TABLE_SIZES.slice(1) : TABLE_SIZES;
  const rows = rowTexts(table);
  const extents = table.columns.map((_, column) => extentOf(rows.flatMap((row) => row[column] ?? [])));
  const leastAt = (size: TableSize): readonly number[] =>
    extents.map(({ word }) => Math.min(word * size + 2 * CELL_MARGIN + BORDER, width * LONGEST_SHARE));
  const size = sizes.find((candidate) => sum(leastAt(candidate)) <= width * CROWDED) ?? 11;
  const total = sum(table.columns.map(({ weight }) => weight));
  const least = leastAt(size).map((one, column) => {
    const { weight = 0, toFill = false } = table.columns[column] ?? {};
    return toFill ? Math.max(one, Math.floor((weight / total) * width)) : one;
  });
  const most = extents.map(({ word, line }, column) => {
    const breaks = word * size > width * LONGEST_SHARE;
    return Math.max(breaks ? 0 : line * size + 2 * CELL_MARGIN + BORDER, least[column] ?? 0);
  });
  const weights = table.columns.map(({ weight }) => weight);
  const shared = wholeTwips(passOn(share(weights, least, width), most), width);
  return { widths: balance(shared, { least, margins: 2 * CELL_MARGIN + BORDER }, rows, size), size };
}

/** The texts that a column must hold alone, by row; cells over several columns take what they get. */
function rowTexts({ columns, head, rows }: Table): readonly RowTexts[] {
  const heads = headGrid(head, columns.length).map((places) => {
    const texts: (CellText | undefined)[] = columns.map(() => undefined);
    for (const { column, cell, continued } of places) {
      if ((cell.columnSpan ?? 1) === 1 && !continued) texts[column] = { text: cell.text, face: 'bold', head: true };
    }
    return texts;
  });
  const body = rows
    .filter(({ kind }) => kind !== 'group')
    .map(({ kind, cells }) =>
      cells.map((text): CellText => ({ text, face: kind === 'total' ? 'bold' : 'regular', head: false })),
    );
  return [...heads, ...body];
}

/** The longest word and the longest line of a column, in twips at 1 pt. */
interface Extent {
  readonly word: number;
  /** Of its body: a heading may wrap over what is short. */
  readonly line: number;
}

/** Both are at least as wide as two digits. */
function extentOf(column: readonly CellText[]): Extent {
  const digits = lineWidth('00', 'bold', 1);
  const space = spaceWidth(1);
  const extent = { word: digits, line: digits };
  for (const { text, face, head } of column) {
    for (const line of printableLines(text)) {
      let length = -space;
      for (const width of wordWidths(line, face, 1)) {
        extent.word = Math.max(extent.word, width);
        length += width + space;
      }
      if (!head) extent.line = Math.max(extent.line, length);
    }
  }
  return extent;
}

/** What columns have beyond the most that they can fill goes to those that can use it, in the proportion in which they lack. */
function passOn(widths: readonly number[], most: readonly number[]): readonly number[] {
  const lacking = widths.map((width, column) => Math.max(0, (most[column] ?? 0) - width));
  const spare = widths.map((width, column) => Math.max(0, width - (most[column] ?? 0)));
  const moved = Math.min(sum(lacking), sum(spare));
  if (moved === 0) return widths;
  return widths.map(
    (width, column) =>
      width + (moved * (lacking[column] ?? 0)) / sum(lacking) - (moved * (spare[column] ?? 0)) / sum(spare),
  );
}

/** Shares `width` by weight; a column whose share is less than its least gets that, and the others share the rest. */
function share(weights: readonly number[], least: readonly number[], width: number): readonly number[] {
  if (sum(least) >= width) return least.map((one) => (one / sum(least)) * width);
  const fixed = new Set<number>();
  for (;;) {
    const free = width - sum(least.filter((_, column) => fixed.has(column)));
    const total = sum(weights.filter((_, column) => !fixed.has(column)));
    const shares = weights.map((weight, column) =>
      fixed.has(column) ? (least[column] ?? 0) : (weight / total) * free,
    );
    const short = shares.findIndex((one, column) => !fixed.has(column) && one < (least[column] ?? 0));
    if (short === -1) return shares;
    fixed.add(short);
  }
}

/** Rounds each to whole twips and gives the last column what is left over. */
function wholeTwips(widths: readonly number[], width: number): readonly number[] {
  const floors = widths.map(Math.floor);
  return floors.map((one, column) => (column === floors.length - 1 ? one + Math.round(width) - sum(floors) : one));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
