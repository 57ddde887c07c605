import type { HeadCell, Row } from '../model/document.ts';
import { CELL_MARGIN, type FittedColumns } from './columns.ts';
import type { HeadPlace } from './head-grid.ts';
import { linesIn, spaceWidth, wordWidths } from '../law/measure.ts';
import { STYLES } from './styles.ts';
import type { Face } from '../law/times-widths.ts';
import { twipsOfPt } from './units.ts';
import { printableLine, printableLines } from './xml.ts';

/** Height of a line of Times New Roman as a multiple of its size. */
const SINGLE_LINE = 1.15;

/** What the styles of tables add above and below each paragraph, in twips; they are alike in every size. */
const PARAGRAPH_PADDING = twipsOfPt(STYLES.Bang13.before + STYLES.Bang13.after);

/**
 * The least height of each row of the head, in twips, so that a cell over several rows has room for its lines: LibreOffice does not
 * see to it where the head repeats. What such a cell needs beyond the rows that it spans goes to the last of them.
 */
export function headHeights(grid: readonly (readonly HeadPlace[])[], fitted: FittedColumns): readonly number[] {
  const heights = grid.map((places) =>
    Math.max(
      0,
      ...places.filter(({ cell }) => (cell.rowSpan ?? 1) === 1).map((place) => headCellHeight(place, fitted)),
    ),
  );
  grid.forEach((places, row) => {
    for (const place of places.filter(({ cell, continued }) => (cell.rowSpan ?? 1) > 1 && !continued)) {
      const last = row + (place.cell.rowSpan ?? 1) - 1;
      const given = heights.slice(row, last + 1).reduce((total, height) => total + height, 0);
      heights[last] = (heights[last] ?? 0) + Math.max(0, headCellHeight(place, fitted) - given);
    }
  });
  return heights.map(Math.ceil);
}

/** Width of a cell of the head, in twips: that of the columns it spans. */
export function spanWidth(widths: readonly number[], column: number, { columnSpan = 1 }: HeadCell): number {
  return widths.slice(column, column + columnSpan).reduce((total, width) => total + width, 0);
}

/** Height of a row of the body in twips, as its text fills the columns. */
export function rowHeight({ kind, cells }: Row, { widths, size }: FittedColumns): number {
  const face = kind === 'plain' ? 'regular' : 'bold';
  if (kind === 'group') {
    const whole = widths.reduce((total, width) => total + width, 0);
    return textHeight(cells.map(printableLine).join(' '), whole, face, size);
  }
  return Math.max(...widths.map((width, column) => textHeight(cells[column] ?? '', width, face, size)));
}

function headCellHeight({ cell, column }: HeadPlace, { widths, size }: FittedColumns): number {
  return textHeight(cell.text, spanWidth(widths, column, cell), 'bold', size);
}

/** An empty cell is one line high. */
function textHeight(text: string, width: number, face: Face, size: number): number {
  const paragraphs = printableLines(text).map((line) => brokenLines(line, width - 2 * CELL_MARGIN, face, size));
  const lines = Math.max(
    1,
    paragraphs.reduce((total, count) => total + count, 0),
  );
  return lines * size * SINGLE_LINE * 20 + Math.max(1, paragraphs.length) * PARAGRAPH_PADDING;
}

/** How many lines a text makes; words wider than the cell (links, lines without spaces) are broken anywhere, as Word does. */
export function brokenLines(line: string, room: number, face: Face, size: number): number {
  const widths = wordWidths(line, face, size);
  const more = widths.reduce((sum, width) => (width > room ? sum + Math.ceil(width / room) - 1 : sum), 0);
  return linesIn(widths, spaceWidth(size), room) + more;
}
