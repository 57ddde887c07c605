import type { HeadCell } from '../model/document.ts';

/** One place of the head's grid: the cell that covers it, from which column on, and whether its text stands here or above. */
export interface HeadPlace {
  readonly cell: HeadCell;
  readonly column: number;
  readonly continued: boolean;
}

/**
 * Lays the head's cells out on a grid of `columns`, row by row from the left, around those that reach down from above. Throws
 * when they do not fill it exactly, which is a fault of the composer.
 */
export function headGrid(head: readonly (readonly HeadCell[])[], columns: number): readonly (readonly HeadPlace[])[] {
  const reaching: { readonly place: HeadPlace; rowsLeft: number }[] = [];
  return head.map((cells, row) => {
    const queue = [...cells];
    const places: HeadPlace[] = [];
    for (let column = 0; column < columns;) {
      const above = reaching.find(({ place, rowsLeft }) => place.column === column && rowsLeft > 0);
      const cell = above?.place.cell ?? queue.shift();
      if (cell === undefined)
        throw new Error(`Row ${row + 1} of a table's head covers ${column} of ${columns} columns.`);
      const place = { cell, column, continued: above !== undefined };
      places.push(place);
      if (above !== undefined) above.rowsLeft -= 1;
      else reaching.push({ place, rowsLeft: (cell.rowSpan ?? 1) - 1 });
      column += cell.columnSpan ?? 1;
    }
    if (queue.length > 0)
      throw new Error(`Row ${row + 1} of a table's head has more cells than its ${columns} columns.`);
    return places;
  });
}
