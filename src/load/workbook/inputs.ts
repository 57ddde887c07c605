import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CellPosition } from '../../model/cell-address.ts';
import { areaAddress } from '../../model/cell-areas.ts';
import type { Cell, SheetArea } from '../../ooxml/sheets/workbook.ts';
import { clip } from '../../vietnamese/words.ts';
import type { Expected } from './cell-value.ts';
import { isFilled, shownText, type Grid } from './grid.ts';

/** What the cell of a row and a column is read with. */
export interface InputReading {
  /** Rows that each are about something of their own. */
  readonly shares: ReadonlySet<number>;
  readonly label: string;
  readonly expected: Expected;
  readonly report: (fault: Diagnostic) => void;
}

/**
 * The cell that says what a row has in a column. Of merged cells it is the first one: over several rows a word is taken for each of
 * them and told; a number is not, since it would be counted once for each. What a merge hides is told, never read.
 */
export function inputAt(
  grid: Grid,
  { row, column }: CellPosition,
  { shares, label, expected, report }: InputReading,
): Cell | undefined {
  const area = grid.merge(row, column);
  const own = grid.at(row, column);
  if (area === undefined) return own;
  const isFirst = area.top === row && area.left === column;
  if (!isFirst && isFilled(own)) {
    report(
      diagnostic('hidden-by-merge', grid.place(row, column, label), {
        text: clip(shownText(own)),
        cells: areaAddress(area),
      }),
    );
  }
  if (area.left !== column) return undefined;
  const first = grid.at(area.top, area.left);
  const sharing = sharingIn(area, shares);
  if (sharing.length < 2 || !isFilled(first)) return first;
  const isNumber = expected.kind === 'number';
  if (sharing[0] === row) {
    const code = isNumber ? 'merged-figure' : 'merged-value';
    report(
      diagnostic(code, grid.place(row, column, label), { text: clip(shownText(first)), cells: areaAddress(area) }),
    );
  }
  return isNumber ? undefined : first;
}

/** The first two of these rows that an area covers: more than one share what stands in it. */
function sharingIn({ top, bottom }: SheetArea, shares: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  for (let row = top; row <= bottom && found.length < 2; row += 1) if (shares.has(row)) found.push(row);
  return found;
}
