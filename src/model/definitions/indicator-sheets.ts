import { choice, KEYED, LIST, SHORT_LIST, TEXT, UNIT, UNITS } from './codecs.ts';
import { DOCUMENT_CHOICE } from './plan-tables.ts';
import { ITEM, type TableSheet } from './sheet-types.ts';

const table = (sheet: Omit<TableSheet, 'kind' | 'file' | 'into'>): TableSheet => ({
  kind: 'table',
  file: 'indicators',
  into: 'indicators',
  ...sheet,
});

/** Chỉ tiêu: the office's own, beside those of a built-in set. */
const INDICATORS = table({
  name: 'Chỉ tiêu',
  about: 'Chỉ tiêu riêng của cơ quan, ngoài bộ có sẵn ghi ở trang Kế hoạch.',
  columns: [
    { id: 'code', heading: 'Số thứ tự', codec: TEXT, width: 10, hint: 'Như in trong biểu: III.3.2' },
    { id: 'label', heading: 'Tên chỉ tiêu', codec: TEXT, width: 44 },
    { id: 'measure', heading: 'Đơn vị tính', codec: TEXT, width: 12, hint: 'hồ sơ, %, triệu đồng' },
    {
      id: 'type',
      heading: 'Kiểu số',
      codec: choice({ count: 'Số đếm', amount: 'Số lượng có lẻ', rate: 'Tỷ lệ', 'yes-no': 'Có hoặc không' }),
      width: 15,
    },
    { id: 'reporters', heading: 'Đơn vị báo cáo', codec: UNITS, width: 36, choose: 'units' },
    {
      id: 'nature',
      heading: 'Tính chất',
      codec: choice({ flow: 'Phát sinh trong kỳ', stock: 'Tại thời điểm' }),
      width: 18,
    },
    {
      id: 'total',
      heading: 'Cách tổng hợp',
      codec: choice({
        sum: 'Cộng',
        latest: 'Số mới nhất',
        max: 'Số lớn nhất',
        mean: 'Trung bình',
        ratio: 'Tử số trên mẫu số',
        formula: 'Theo công thức',
      }),
      width: 18,
    },
    { id: 'by', heading: 'Theo các dòng', codec: TEXT, width: 14, hint: 'Mã ở trang Lĩnh vực: linh_vuc' },
    { id: 'numerator', heading: 'Tử số', codec: TEXT, width: 18, hint: 'Mã chỉ tiêu' },
    { id: 'denominator', heading: 'Mẫu số', codec: TEXT, width: 18, hint: 'Mã chỉ tiêu' },
    { id: 'basis', heading: 'Tên của mẫu số', codec: TEXT, width: 22, hint: 'hồ sơ đã giải quyết' },
    { id: 'other_bases', heading: 'Mẫu số khác', codec: KEYED, width: 26, hint: 'Mỗi dòng: mã: tên' },
    { id: 'formula', heading: 'Công thức', codec: TEXT, width: 26 },
    { id: 'decimals', heading: 'Số lẻ', codec: TEXT, width: 8, hint: 'Số chữ số sau dấu phẩy' },
    {
      id: 'target',
      heading: 'Mức giao',
      codec: KEYED,
      width: 14,
      hint: '>= 98; mỗi kỳ một mức thì mỗi dòng: mã kỳ: mức',
    },
    { id: 'id', heading: 'Mã', codec: TEXT, width: 22, from: 'label', hint: 'Chữ thường không dấu' },
  ],
  variants: [{ pattern: ['indicators', ITEM] }],
});

/** Phân công số liệu: who owes which indicators of a built-in set. */
const REPORTERS = table({
  name: 'Phân công số liệu',
  about: 'Đơn vị nào báo cáo chỉ tiêu nào của bộ có sẵn: ghi số thứ tự trong biểu (III.3 là cả mục III.3) hoặc mã.',
  columns: [
    { id: 'unit', heading: 'Đơn vị', codec: UNIT, width: 50, choose: 'units' },
    { id: 'codes', heading: 'Báo cáo các chỉ tiêu', codec: SHORT_LIST, width: 70, hint: 'I.1.4; I.2; III.3' },
  ],
  variants: [{ pattern: ['reporters', { column: 'unit' }], paths: { codes: [] } }],
});

/** Chỉ tiêu giao. */
const TARGETS = table({
  name: 'Chỉ tiêu giao',
  about: 'Mức được cấp trên giao. Chỉ tiêu ghi bằng mã (lệnh cchc figures liệt kê mã).',
  columns: [
    { id: 'indicator', heading: 'Chỉ tiêu', codec: TEXT, width: 30, hint: 'tthc_on_time_rate' },
    { id: 'value', heading: 'Mức giao', codec: TEXT, width: 14, hint: '>= 98' },
    { id: 'period', heading: 'Kỳ', codec: TEXT, width: 10, choose: 'periods', hint: 'Để trống: mọi kỳ' },
    { id: 'document', heading: 'Văn bản giao', codec: TEXT, width: 60 },
  ],
  variants: [{ pattern: ['targets', ITEM] }],
});

/** Lĩnh vực: the rows of figures that are reported by rows. */
const ROWS = table({
  name: 'Lĩnh vực',
  about: 'Các dòng của biểu báo cáo theo lĩnh vực. Mã nhóm dòng thường là linh_vuc.',
  columns: [
    { id: 'set', heading: 'Nhóm dòng', codec: TEXT, width: 16, hint: 'linh_vuc' },
    { id: 'label', heading: 'Tên', codec: TEXT, width: 50, hint: 'Hộ tịch' },
    { id: 'id', heading: 'Mã', codec: TEXT, width: 24, from: 'label' },
  ],
  variants: [{ pattern: ['rows', { column: 'set' }, ITEM] }],
});

/** Đẳng thức. */
const IDENTITIES = table({
  name: 'Đẳng thức',
  about: 'Điều phải đúng giữa các số liệu, ghi bằng mã chỉ tiêu: tthc_resolved == tthc_early + tthc_due + tthc_late.',
  columns: [
    { id: 'rule', heading: 'Đẳng thức', codec: TEXT, width: 56 },
    { id: 'message', heading: 'Lời giải thích', codec: TEXT, width: 50 },
    {
      id: 'severity',
      heading: 'Mức độ',
      codec: choice({ error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' }),
      width: 12,
      hint: 'Để trống: lỗi',
    },
    { id: 'scope', heading: 'Nơi phải đúng', codec: LIST, width: 12, hint: 'unit, total, periods; mỗi dòng một chữ' },
    { id: 'id', heading: 'Mã', codec: TEXT, width: 24, from: 'rule' },
  ],
  variants: [{ pattern: ['identities', ITEM] }],
});

/** Lời văn: the office's own paragraphs. */
const TEXTS: TableSheet = {
  kind: 'table',
  name: 'Lời văn',
  file: 'texts',
  into: 'texts/loi-van',
  about: 'Đoạn văn của cơ quan cho từng mục của văn bản. Mã mục: lệnh cchc outline in ra đề cương có mã từng mục.',
  columns: [
    { id: 'kind', heading: 'Văn bản', codec: DOCUMENT_CHOICE, width: 20 },
    { id: 'section', heading: 'Mục', codec: TEXT, width: 20, hint: 'muc_dich, yeu_cau, to_chuc_thuc_hien' },
    { id: 'part', heading: 'Phần của mục', codec: TEXT, width: 14 },
    { id: 'text', heading: 'Lời văn', codec: TEXT, width: 90 },
    {
      id: 'period',
      heading: 'Chỉ cho kỳ',
      codec: LIST,
      width: 12,
      choose: 'periods',
      root: ['period'],
      hint: 'Để trống: mọi kỳ',
    },
  ],
  variants: [
    {
      pattern: [{ column: 'kind' }, { column: 'section' }, { column: 'part' }],
      when: { column: 'part', is: 'filled' },
      paths: { text: [] },
    },
    { pattern: [{ column: 'kind' }, { column: 'section' }], paths: { part: undefined, text: [] } },
  ],
};

/** The sheets of numbers and words. */
export const INDICATOR_SHEETS: readonly TableSheet[] = [INDICATORS, REPORTERS, TARGETS, ROWS, IDENTITIES, TEXTS];
