import type { BookRow, BookSheet } from '../../model/book.ts';
import { encode } from '../../model/definitions/codecs.ts';
import { plainAt, type DefinitionFile, type Plain } from '../../model/definitions/plain.ts';
import { APPENDIX_PAIRS, TASK_COLUMNS, TASK_SHEET } from '../../model/definitions/task-sheet.ts';
import { sheetNames } from '../sheet-names.ts';
import { KEY_COLUMN } from '../book-cells.ts';
import { headingRow, headRows, keyCell, room, said, sheetOf } from './cells.ts';
import type { DefinitionsContext } from './definitions-context.ts';
import { checksOf, roomRow, SPARE } from './table-sheet.ts';
import { taskRows, type TaskRow } from './task-rows.ts';

const ABOUT =
  'Mỗi nhiệm vụ một dòng, mỗi nhiệm vụ một mã số. Thêm nhiệm vụ: chèn một dòng vào đúng nhóm. Dòng chỉ ghi một ô là tên nhóm của các dòng dưới nó. Phụ lục khác: chép trang này (chuột phải, Move or Copy) rồi sửa.';

/** Phụ lục: one file of tasks, its groups as rows of their own. */
export function taskSheet(file: DefinitionFile, name: string, context: DefinitionsContext): BookSheet {
  const tasks = taskRows(file, context);
  const spare = Array.from({ length: SPARE }, (): TaskRow => ({ kind: 'task', texts: new Map() }));
  const right = TASK_COLUMNS.length + 1;
  const [title, about] = headRows(name, ABOUT);
  const head: readonly BookRow[] = [
    { cells: [keyCell(file.name), ...(title?.cells.slice(1) ?? [])] },
    ...(about === undefined ? [] : [about]),
    ...APPENDIX_PAIRS.map((pair): BookRow => {
      const value = plainAt(file.value, pair.path);
      const text = value === undefined ? undefined : encode(pair.codec, value, context.units);
      if (text !== undefined) context.taking.take(file, pair.path);
      return { cells: [undefined, said(pair.label, 'label', pair.hint), undefined, room(text)] };
    }),
    headingRow(TASK_COLUMNS),
  ];
  const rows = [...head, ...[...tasks, ...spare].map((row) => bookRow(row, right))];
  const over = (row: number, left: number): { top: number; bottom: number; left: number; right: number } => ({
    top: row,
    bottom: row,
    left,
    right,
  });
  return sheetOf(name, {
    columns: [KEY_COLUMN, ...TASK_COLUMNS.map(({ width }) => ({ width }))],
    rows,
    merges: [
      over(1, 2),
      over(2, 2),
      ...APPENDIX_PAIRS.map((_, i) => ({ top: i + 3, bottom: i + 3, left: 2, right: 2 + 1 })),
      ...APPENDIX_PAIRS.map((_, i) => over(i + 3, 4)),
      ...tasks.flatMap(({ kind }, i) => (kind === 'group' ? [over(head.length + i + 1, 2)] : [])),
    ],
    head: head.length,
    checks: checksOf(TASK_COLUMNS, { top: head.length + 1, bottom: rows.length }),
  });
}

function bookRow(row: TaskRow, right: number): BookRow {
  if (row.kind === 'task') return roomRow(row, TASK_COLUMNS);
  const rest = Array.from({ length: right - 2 }, () => said('', 'section'));
  return { cells: [keyCell(row.key), { ...said(row.title, 'section'), format: { kind: 'text' } }, ...rest] };
}

/** The names of the sheets of tasks: Phụ lục I; of two with one number the second is Phụ lục I (2). */
export function taskSheetNames(files: readonly DefinitionFile[]): readonly string[] {
  return sheetNames(files.map(({ value }) => `${TASK_SHEET} ${shortNumber(plainAt(value, ['appendix']))}`.trim()));
}

/** The number of an appendix without signs that no name of a sheet has, short enough to leave room for what tells two apart. */
function shortNumber(appendix: Plain | undefined): string {
  if (typeof appendix !== 'string') return '';
  return appendix
    .replaceAll(/[[\]:*?/\\'\s]+/gu, ' ')
    .trim()
    .slice(0, 16);
}
