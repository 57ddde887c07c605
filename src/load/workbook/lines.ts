import type { Place } from '../../diagnostic/place.ts';
import { isFilled, type Grid } from './grid.ts';
import type { Table } from './tables.ts';

/** A line of a sheet that belongs to no table, as people see it. */
export interface Line {
  readonly text: string;
  readonly place: Place;
  /** What stands in the next filled cell to the right. */
  readonly beside?: { readonly text: string; readonly place: Place };
}

/** The lines of a sheet above, between and below its tables. */
export function linesOf(grid: Grid, tables: readonly Table[]): readonly Line[] {
  // Both go from top to bottom, and no table lies within another.
  let table = 0;
  const outside = grid.rows.filter(({ number }) => {
    while ((tables[table]?.bottom ?? Number.POSITIVE_INFINITY) < number) table += 1;
    return number < (tables[table]?.top ?? Number.POSITIVE_INFINITY);
  });
  return outside.flatMap(({ number, cells }) => {
    const filled = cells
      .filter(isFilled)
      .map((cell) => ({ text: grid.shown(number, cell.column), place: grid.place(number, cell.column), raw: cell }));
    return filled.flatMap(({ text, place, raw }, i): readonly Line[] => {
      const next = filled[i + 1];
      const beside = next === undefined ? {} : { beside: { text: next.text, place: next.place } };
      const lines = raw.content.kind === 'text' ? raw.content.text.split('\n').map((line) => line.trim()) : [text];
      return lines
        .filter((line) => line !== '')
        .map((line, j, all) => ({ text: line, place, ...(j === all.length - 1 && beside) }));
    });
  });
}
