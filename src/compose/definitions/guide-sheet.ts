import type { BookRow, BookSheet } from '../../model/book.ts';
import { FIRST_SHEETS, GUIDE_SHEET, OTHER_SHEETS, REST_SHEET } from '../../model/definitions/definition-sheets.ts';
import { KEY_COLUMN } from '../book-cells.ts';
import { said, sheetOf } from './cells.ts';

const WAYS: readonly string[] = [
  'Ghi vào các ô nền vàng, lưu lại, rồi chạy cchc như thường: không phải xuất ra tệp nào khác.',
  'Thêm dòng ở cuối bảng hoặc chèn vào giữa đều được; dòng trống được bỏ qua; sắp xếp, lọc tùy ý. Không đổi tên trang và tiêu đề cột.',
  'Một ô ghi nhiều mục thì mỗi mục một dòng (Alt+Enter) hoặc cách nhau dấu chấm phẩy.',
  'Ngày ghi ngày/tháng/năm: 05/06/2024. Số ghi như thường: 1.234,5.',
  'Sai ở đâu, lệnh cchc check chỉ ra đúng trang, đúng ô.',
];

/** How the workbook is filled in, and what stands in which sheet. */
export function guideSheet(title: string, taskSheets: readonly string[]): BookSheet {
  const sheets = [
    ...FIRST_SHEETS.map(({ name, about }) => [name, about] as const),
    ...taskSheets.map((name) => [name, 'Nhiệm vụ, giải pháp của phụ lục; mỗi phụ lục một trang.'] as const),
    ...OTHER_SHEETS.map(({ name, about }) => [name, about] as const),
    [REST_SHEET, 'Khóa ít dùng; bình thường để trống.'] as const,
  ];
  const wide = (text: string, style: 'title' | 'plain' | 'section'): BookRow => ({
    cells: [undefined, said(text, style), said('', style)],
  });
  const rows = [wide(title, 'title'), ...WAYS.map((way) => wide(`- ${way}`, 'plain')), wide('CÁC TRANG', 'section')];
  return sheetOf(GUIDE_SHEET, {
    columns: [KEY_COLUMN, { width: 26 }, { width: 100 }],
    rows: [
      ...rows,
      ...sheets.map(([name, about]) => ({ cells: [undefined, said(name, 'label'), said(about, 'plain')] })),
    ],
    merges: rows.map((_, i) => ({ top: i + 1, bottom: i + 1, left: 2, right: 3 })),
    head: 0,
  });
}
