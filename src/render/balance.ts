import { linesIn, spaceWidth, wordWidths } from '../law/measure.ts';
import type { Face } from '../law/times-widths.ts';
import { printableLines } from './xml.ts';

/** What a cell holds, as far as its height goes. */
export interface CellText {
  readonly text: string;
  readonly face: Face;
  /** Of the table's head. */
  readonly head: boolean;
}

/** The cells of a row by column; undefined where another cell reaches over. */
export type RowTexts = readonly (CellText | undefined)[];

/** Widths of columns in twips, and how narrow each may become for its longest word and its margins. */
export interface Bounds {
  readonly least: readonly number[];
  /** Of each cell's width, what is not for its text. */
  readonly margins: number;
}

/** Only so many rows, from the longest to the shortest, decide about the widths: a table of thousands is laid out as quickly as one of a hundred. */
const DECIDING_ROWS = 60;

/** The shares of the table's width that are tried, largest first, to be taken from one column and given to another. */
const STEPS = [1 / 8, 1 / 16, 1 / 32, 1 / 64] as const;

/**
 * The widths, changed as long as the rows become lower by it: width goes to the columns whose cells make rows tall, from those that
 * can spare it. The sum stays; widths that nothing gains from stay as they were. All in whole twips.
 */
export function balance(
  start: readonly number[],
  { least, margins }: Bounds,
  rows: readonly RowTexts[],
  size: number,
): readonly number[] {
  const deciding = sampleOf(rows);
  const lines = start.map((_, column) => columnLines(deciding, column, margins, size));
  const total = start.reduce((sum, width) => sum + width, 0);
  return STEPS.reduce((widths, share) => descend(widths, Math.max(1, Math.round(total * share)), least, lines), start);
}

/** Rows of every length in the proportion in which the table has them, the longest among them. */
function sampleOf(rows: readonly RowTexts[]): readonly RowTexts[] {
  if (rows.length <= DECIDING_ROWS) return rows;
  const sorted = rows.map((row) => ({ row, length: lengthOf(row) })).sort((a, b) => b.length - a.length);
  const step = (sorted.length - 1) / (DECIDING_ROWS - 1);
  return Array.from({ length: DECIDING_ROWS }, (_, at) => sorted[Math.round(at * step)]?.row ?? []);
}

function lengthOf(row: RowTexts): number {
  return row.reduce((length, cell) => length + (cell?.text.length ?? 0), 0);
}

/** By width, how many lines each row's cell makes in a column. */
type ColumnLines = (width: number) => readonly number[];

function columnLines(rows: readonly RowTexts[], column: number, margins: number, size: number): ColumnLines {
  const space = spaceWidth(size);
  const cells = rows.map((row) => measured(row[column], size));
  const known = new Map<number, readonly number[]>();
  return (width) => {
    const lines =
      known.get(width) ?? cells.map((cell) => sum(cell.map((line) => linesIn(line, space, width - margins))));
    known.set(width, lines);
    return lines;
  };
}

function measured(cell: CellText | undefined, size: number): readonly (readonly number[])[] {
  return cell === undefined ? [] : printableLines(cell.text).map((line) => wordWidths(line, cell.face, size));
}

/** Moves `step` twips from one column to another, each time where it helps most, until it helps no more. */
function descend(
  start: readonly number[],
  step: number,
  least: readonly number[],
  lines: readonly ColumnLines[],
): readonly number[] {
  let best = { widths: start, cost: costOf(start, lines) };
  for (;;) {
    const better = moves(best.widths, step, least)
      .map((widths) => ({ widths, cost: costOf(widths, lines) }))
      .reduce((one, other) => (other.cost < one.cost ? other : one), best);
    if (better === best) return best.widths;
    best = better;
  }
}

function moves(widths: readonly number[], step: number, least: readonly number[]): readonly (readonly number[])[] {
  return widths.flatMap((width, from) =>
    width - step < (least[from] ?? 0)
      ? []
      : widths.flatMap((_, to) =>
          to === from ? [] : [widths.map((one, at) => one + (at === to ? step : at === from ? -step : 0))],
        ),
  );
}

/** The squares of the rows' heights in lines: of two ways with as many lines in all, that without a row far taller than the others. */
function costOf(widths: readonly number[], lines: readonly ColumnLines[]): number {
  const columns = widths.map((width, column) => lines[column]?.(width) ?? []);
  const rows = columns[0]?.length ?? 0;
  let cost = 0;
  for (let row = 0; row < rows; row += 1) {
    let height = 1;
    for (const column of columns) height = Math.max(height, column[row] ?? 0);
    cost += height * height;
  }
  return cost;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
