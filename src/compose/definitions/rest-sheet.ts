import type { BookSheet } from '../../model/book.ts';
import { pathText, REST_COLUMNS, REST_SHEET } from '../../model/definitions/definition-sheets.ts';
import { KEY_COLUMN } from '../book-cells.ts';
import { headRows, room, said, sheetOf } from './cells.ts';
import type { Left } from './taken.ts';

const WIDTHS = [24, 50, 80];
const SPARE = 10;

/** What no other sheet has room for. */
export function restSheet(left: readonly Left[]): BookSheet {
  const about = 'Khóa ít dùng, như trong tệp YAML: tệp, đường dẫn, giá trị. Bình thường để trống trang này.';
  const lines = left.map(({ file, path, text }) => [file.name, pathText(path), text]);
  const spare = Array.from({ length: SPARE }, () => ['', '', '']);
  return sheetOf(REST_SHEET, {
    columns: [KEY_COLUMN, ...WIDTHS.map((width) => ({ width }))],
    rows: [
      ...headRows(REST_SHEET, about),
      { cells: [undefined, ...REST_COLUMNS.map((heading) => said(heading, 'heading'))] },
      ...[...lines, ...spare].map((line) => ({ cells: [undefined, ...line.map(room)] })),
    ],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 2, right: 4 })),
    head: 3,
  });
}
