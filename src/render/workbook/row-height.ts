import type { Area, BookCell, BookSheet } from '../../model/book.ts';
import { brokenLines } from '../row-heights.ts';
import { typeOf } from './looks.ts';
import { linesText, LONGEST_TEXT } from './texts.ts';

/** Points: a line of the usual size as Excel measures it; no row is lower. */
export const USUAL_HEIGHT = 15.75;

/** Points: Excel makes no row higher. */
export const GREATEST_HEIGHT = 409;

/** Height of a line as a multiple of its size, and the room around the lines of a cell in points. */
const LINE = 1.3;
const PADDING = 1;

/** Twips of a character of the usual font (6 pt), less what the machine's own rounding may take of it. */
const CHARACTER = 115;

/**
 * How high a row must be, in points, so that all its text is seen: programs other than Excel don't see to it when they open a file,
 * and none does for merged cells. `row` counts from 1. What spans several rows is left to them.
 */
export function textHeight(sheet: BookSheet, row: number): number {
  const cells = sheet.rows[row - 1]?.cells ?? [];
  const heights = cells.map((cell, index) =>
    cell === undefined ? 0 : cellHeight(cell, widthOf(sheet, row, index + 1)),
  );
  return Math.min(GREATEST_HEIGHT, Math.max(USUAL_HEIGHT, ...heights));
}

function cellHeight({ content, style }: BookCell, width: number | undefined): number {
  if (content.kind !== 'text' || width === undefined) return 0;
  const { face, size } = typeOf(style);
  const lines = linesText(content.text, LONGEST_TEXT).split('\n');
  const count = lines.reduce((sum, line) => sum + Math.max(1, brokenLines(line, width * CHARACTER, face, size)), 0);
  return Math.ceil(count * size * LINE + PADDING);
}

/** Characters that a cell has room for, with the cells it is merged with; undefined where those stand in several rows. */
function widthOf({ columns, merges }: BookSheet, row: number, column: number): number | undefined {
  const merge = merges.find((area) => area.left === column && area.top === row);
  const { bottom, right }: Pick<Area, 'bottom' | 'right'> = merge ?? { bottom: row, right: column };
  if (bottom > row) return undefined;
  return columns.slice(column - 1, right).reduce((sum, { width, hidden }) => sum + (hidden === true ? 0 : width), 0);
}
