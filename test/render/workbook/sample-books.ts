import type { Book, BookCell, BookContent, BookSheet, BookStyle } from '../../../src/model/book.ts';
import type { CivilDate } from '../../../src/model/civil-date.ts';

export const text = (value: string): BookContent => ({ kind: 'text', text: value });
export const number = (value: number): BookContent => ({ kind: 'number', value });
// Tests write dates as ISO text.
export const date = (iso: string): BookContent => ({ kind: 'date', date: iso as CivilDate });

export function cell(content: BookContent | string, style: BookStyle = 'text', more: Partial<BookCell> = {}): BookCell {
  return { content: typeof content === 'string' ? text(content) : content, style, ...more };
}

export function sheetOf(
  cells: readonly (readonly (BookCell | undefined)[])[],
  more: Partial<BookSheet> = {},
): BookSheet {
  return {
    name: 'Trang 1',
    visibility: 'visible',
    columns: [{ width: 10 }, { width: 40 }, { width: 12 }],
    rows: cells.map((row) => ({ cells: row })),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'portrait' },
    locked: false,
    checks: [],
    bars: [],
    ...more,
  };
}

export function bookOf(sheets: readonly BookSheet[], more: Partial<Book> = {}): Book {
  return { title: 'Biểu báo cáo', author: 'Ủy ban nhân dân xã Tri Phương', sheets, names: [], ...more };
}

/** One row of cells in a sheet of its own. */
export const row = (...cells: readonly (BookCell | undefined)[]): Book => bookOf([sheetOf([cells])]);

/** Every style there is, so that a new one is looked at. */
const STYLES: Readonly<Record<BookStyle, true>> = {
  plain: true,
  title: true,
  subtitle: true,
  label: true,
  heading: true,
  section: true,
  text: true,
  centered: true,
  number: true,
  total: true,
  input: true,
  faulty: true,
  reference: true,
  hint: true,
  signature: true,
};

const MESSAGE = { title: 'Trạng thái', text: 'Chọn một trạng thái trong danh sách.' };
const LISTS = 'Danh mục';
const TASKS = "Nhiệm vụ (xã 'A' & B)";

const TASK_ROWS: BookSheet['rows'] = [
  { hidden: true, cells: [cell('cchc/form/1', 'plain'), cell('content', 'plain'), cell('status', 'plain')] },
  { height: 30, cells: [cell('BIỂU BÁO CÁO NHIỆM VỤ', 'title'), undefined, undefined] },
  { cells: [cell('TT', 'heading'), cell('Nội dung', 'heading'), cell('Trạng thái', 'heading')] },
  { cells: [cell('I.1', 'centered'), cell('Ban hành kế hoạch'), cell({ kind: 'empty' }, 'input', { open: true })] },
  {
    cells: [
      cell('I.2', 'centered'),
      cell('- gạch đầu dòng\ndòng hai'),
      cell('xong', 'faulty', { open: true, note: 'Không rõ\ntrạng thái', format: { kind: 'text' } }),
    ],
  },
  {
    cells: [
      cell(number(1234.5), 'number', { format: { kind: 'number', decimals: 1 } }),
      cell(number(0.999), 'number', { format: { kind: 'percent', decimals: 1 } }),
      cell(date('2024-06-25'), 'text', { format: { kind: 'date' }, align: 'center' }),
    ],
  },
  {
    cells: [
      cell(number(3), 'number'),
      cell(number(4), 'number'),
      cell({ kind: 'formula', formula: 'SUM(A7:B7)', result: 7 }, 'total'),
    ],
  },
  undefined,
  // Keys of a record of styles are styles.
  ...(Object.keys(STYLES) as BookStyle[]).map((style) => ({ cells: [cell(style, style)] })),
];

/** A workbook with everything that a book may hold. */
export const FULL_BOOK: Book = bookOf(
  [
    sheetOf([[cell('Hoàn thành', 'plain')], [cell('Đang thực hiện', 'plain')], [cell('Chưa thực hiện', 'plain')]], {
      name: LISTS,
      visibility: 'hidden',
    }),
    sheetOf([], {
      name: TASKS,
      rows: TASK_ROWS,
      columns: [{ width: 10 }, { width: 40 }, { width: 12 }, { width: 8, hidden: true }],
      merges: [{ top: 2, left: 1, bottom: 2, right: 3 }],
      frozen: { rows: 3, columns: 2 },
      filter: { top: 3, left: 1, bottom: 5, right: 3 },
      print: { orientation: 'landscape', repeat: { first: 3, last: 3 } },
      locked: true,
      checks: [
        {
          area: { top: 4, left: 3, bottom: 5, right: 3 },
          rule: { kind: 'one-of', name: 'trang_thai' },
          severity: 'stop',
          prompt: MESSAGE,
          refusal: MESSAGE,
        },
        {
          area: { top: 6, left: 3, bottom: 6, right: 3 },
          rule: { kind: 'date', from: '2024-01-01' as CivilDate, to: '2024-06-25' as CivilDate },
          severity: 'warn',
          prompt: { title: '', text: '' },
          refusal: MESSAGE,
        },
        {
          area: { top: 7, left: 1, bottom: 7, right: 1 },
          rule: { kind: 'whole', least: 0, most: 100 },
          severity: 'stop',
          prompt: MESSAGE,
          refusal: MESSAGE,
        },
        {
          area: { top: 7, left: 2, bottom: 9, right: 2 },
          rule: { kind: 'formula', formula: 'LEN(B7)<5' },
          severity: 'stop',
          prompt: MESSAGE,
          refusal: MESSAGE,
        },
      ],
      bars: [{ top: 7, left: 1, bottom: 7, right: 2 }],
    }),
    sheetOf([[cell(number(5), 'number')]], { name: 'Số liệu', bars: [{ top: 1, left: 1, bottom: 1, right: 1 }] }),
  ],
  { names: [{ name: 'trang_thai', sheet: LISTS, area: { top: 1, left: 1, bottom: 3, right: 1 } }] },
);
