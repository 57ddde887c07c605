import type { Row } from '../model/document.ts';

/** How a row behaves at the end of a page. */
export interface RowBreak {
  /** It stays on the page of the next row. */
  readonly keepNext: boolean;
  /** It goes on over the end of the page. */
  readonly splits: boolean;
}

/** A table up to this share of the page's height is not broken over two pages: so it fits below a heading, and no page is left half empty. */
const WHOLE_TABLE = 1 / 3;

/** A row taller than this share of the page may split: kept whole, it would leave as much of the page before it empty. */
const TALL_ROW = 1 / 3;

/**
 * Where a table may break, by row: a group's title stays with the first row of its group, the last two rows stay together, a short
 * table stays whole. `heights` and `page` in twips; `keepLast`: the last row stays with what follows the table.
 */
export function rowBreaks(
  rows: readonly Row[],
  heights: readonly number[],
  page: number,
  keepLast: boolean,
): readonly RowBreak[] {
  const whole = heights.reduce((total, height) => total + height, 0) <= page * WHOLE_TABLE;
  const last = rows.length - 1;
  const beforeLast = rows.findLastIndex(({ kind }, index) => kind !== 'group' && index < last);
  return rows.map(({ kind }, index) => {
    const splits = (heights[index] ?? 0) > page * TALL_ROW;
    if (index === last) return { keepNext: keepLast, splits };
    const together = kind === 'group' || (index >= beforeLast && (heights[last] ?? 0) <= page * TALL_ROW);
    return { keepNext: whole || (together && !splits), splits };
  });
}
