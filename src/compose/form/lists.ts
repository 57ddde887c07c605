import type { BookName, BookSheet } from '../../model/book.ts';
import type { TaskStatus } from '../../model/facts.ts';
import { STATUS_NAMES } from '../../vietnamese/statuses.ts';
import { capitalize } from '../prose.ts';
import { said } from './cells.ts';

/** Names of the areas that hold what can be chosen. */
export const STATUS_LIST = 'ds_trang_thai';
export const YES_NO_LIST = 'ds_co_khong';

const SHEET = 'Danh mục';

/** In the order in which one looks for them. */
const STATUSES: readonly TaskStatus[] = ['done', 'in-progress', 'not-started', 'ongoing', 'not-arising'];

/** What can be chosen, as it stands in a cell. */
export const STATUS_CHOICES: readonly string[] = STATUSES.map((status) => capitalize(STATUS_NAMES[status]));
export const YES_NO_CHOICES: readonly string[] = ['Có', 'Không', 'Không phát sinh'];

const LISTS: readonly (readonly [name: string, entries: readonly string[]])[] = [
  [STATUS_LIST, STATUS_CHOICES],
  [YES_NO_LIST, YES_NO_CHOICES],
];

/** The hidden sheet with what can be chosen: a list in the check itself may have no more than 255 characters, and no comma. */
export const LISTS_SHEET: BookSheet = {
  name: SHEET,
  visibility: 'hidden',
  columns: LISTS.map(() => ({ width: 20 })),
  rows: Array.from({ length: Math.max(...LISTS.map(([, { length }]) => length)) }, (_, row) => ({
    cells: LISTS.map(([, entries]) => (entries[row] === undefined ? undefined : said(entries[row], 'plain'))),
  })),
  merges: [],
  frozen: { rows: 0, columns: 0 },
  print: { orientation: 'portrait' },
  locked: true,
  checks: [],
  bars: [],
};

export const LIST_NAMES: readonly BookName[] = LISTS.map(([name, entries], index) => ({
  name,
  sheet: SHEET,
  area: { top: 1, left: index + 1, bottom: entries.length, right: index + 1 },
}));
