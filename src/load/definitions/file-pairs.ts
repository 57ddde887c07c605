import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Pair } from '../../model/definitions/sheet-types.ts';
import { fold } from '../../model/fold.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { suggestion } from '../../vietnamese/words.ts';
import { isFilled, type Grid } from '../workbook/grid.ts';
import type { DraftMap } from './draft.ts';
import { fileCell, type Filing } from './filing.ts';
import { textOf } from './sheet-rows.ts';

export interface PairsOptions {
  readonly draft: (pair: Pair) => DraftMap;
  /** Rows from here on hold something else. */
  readonly before?: number;
  readonly filing: Filing;
  /** Where each value stands, also those that are empty. */
  readonly found: (pair: Pair, cell: { readonly row: number; readonly column: number }) => void;
}

/** Files values that have a name beside them: in each row the first words name what the next cell holds. */
export function filePairs(grid: Grid, pairs: readonly Pair[], { draft, before, filing, found }: PairsOptions): void {
  for (const { number, cells } of grid.rows) {
    if (before !== undefined && number >= before) return;
    const label = cells.find((cell) => isFilled(cell) && !isFileKey(cell));
    if (label === undefined) continue;
    const words = grid.shown(number, label.column).replace(/[\s:*]+$/u, '');
    const pair = pairs.find((each) => fold(each.label) === fold(words));
    const column = (grid.merge(number, label.column)?.right ?? label.column) + 1;
    const cell = grid.at(number, column);
    if (pair === undefined) {
      if (cell !== undefined && isFilled(cell)) {
        const near = suggestion(
          words,
          pairs.map((each) => each.label),
        );
        filing.report(diagnostic('label-unknown', grid.place(number, label.column), { label: words, ...near }));
      }
      continue;
    }
    found(pair, { row: number, column });
    const place = grid.place(number, column, pair.label);
    const text = cell === undefined ? undefined : textOf(cell, { place, isId: false, report: filing.report });
    if (text === undefined) continue;
    fileCell(draft(pair), pair.path, { text, place }, { codec: pair.codec, above: place, filing });
  }
}

/** The hidden first cell of a sheet of tasks, which names its file. */
function isFileKey({ row, column }: Cell): boolean {
  return row === 1 && column === 1;
}
