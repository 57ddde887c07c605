import type { DocumentArgs, TemplateFault } from '../../diagnostic/codes/document.ts';
import type { Catalogue } from '../catalogue.ts';
import { VI_KINDS } from './kinds.ts';

/** What is wrong with a text that cannot be filled. */
const TEMPLATE: Readonly<Record<TemplateFault, string>> = {
  syntax: 'Lời văn này viết sai cú pháp LiquidJS',
  'not-closed': 'Lời văn này có dấu mở mà không có dấu đóng',
  'unknown-tag': 'Lời văn này dùng thẻ không có',
  'unknown-filter': 'Lời văn này dùng bộ lọc không có',
  'not-a-text': 'Lời văn này in một thứ không phải là chữ hay số (ví dụ in cả kế hoạch thay vì tên kế hoạch)',
  'wrong-value': 'Lời văn này dùng bộ lọc cho giá trị không phù hợp (ví dụ in tên như in ngày, in số)',
  'too-long': 'Lời văn này dài quá 20.000 ký tự',
  'too-much': 'Lời văn này lặp quá nhiều lần hoặc in ra quá dài',
};

const SHORTER = 'Viết ngắn lại: tách thành nhiều câu, bỏ vòng lặp dài.';

/** Where quotes, brackets and names of filters are not what is wrong. */
const TEMPLATE_HINTS: Readonly<Partial<Record<TemplateFault, string>>> = {
  'too-long': SHORTER,
  'too-much': SHORTER,
  'not-a-text': 'Ghi rõ phần muốn in, ví dụ {{ plan.title }}; danh sách thì thêm "| list".',
};

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Có phải "${nearest}"?`);

/** Vietnamese words of the faults that `compose` finds. */
export const VI_DOCUMENT: Catalogue<DocumentArgs> = {
  'outline-syntax': {
    message: ({ fault, what, nearest }) =>
      `${TEMPLATE[fault]}${what === undefined ? '' : `: ${what}`}.${meant(nearest)}`,
    hint: ({ fault }) =>
      TEMPLATE_HINTS[fault] ?? 'Kiểm tra các dấu {{ }}, {% %} mở phải có đóng, và tên bộ lọc sau dấu |.',
  },
  'unknown-placeholder': {
    message: ({ name, nearest, columns, appendices }) =>
      columns !== undefined
        ? `Bảng này không có gì tên "${name}" để điền vào cột.${meant(nearest)}`
        : appendices !== undefined
          ? `Đề cương không có phụ lục nào để gọi là "${name}".${meant(nearest)}`
          : `Không có số liệu hoặc nội dung tên "${name}" để điền vào lời văn.${meant(nearest)}`,
    hint: ({ columns, appendices }) =>
      columns !== undefined
        ? `Ghi một trong: ${columns.join(', ')}.`
        : appendices !== undefined
          ? `Phụ lục đã bỏ thì bỏ luôn vế câu nhắc đến nó${appendices.length === 0 ? '' : `; các phụ lục còn lại: ${appendices.join(', ')}`}.`
          : 'Ghi đúng mã chỉ tiêu như trong indicators.yaml, hoặc tên có sẵn như plan.number, period.title, agency.name.',
  },
  'section-empty': {
    message: ({ heading, document = 'report' }) =>
      `Mục "${heading}" chưa có nội dung nên không in trong ${VI_KINDS[document].toLowerCase()}.`,
    hint: ({ section, document = 'report' }) =>
      document === 'plan'
        ? `Viết lời của cơ quan cho mục ${section} dưới khóa plan của một tệp trong texts/.`
        : `Bổ sung số liệu, hoặc viết lời của cơ quan cho mục ${section} trong texts/; nếu không phát sinh thì đơn vị ghi "không phát sinh".`,
  },
  'sentence-left-out': {
    message: ({ section, names }) =>
      `${section === '' ? 'Báo cáo' : `Mục "${section}"`} bỏ một vế câu vì chưa có số liệu: ${names.join('; ')}.`,
    hint: () => 'Đề nghị đơn vị được giao bổ sung số liệu (tỷ lệ phải có tử số, mẫu số), rồi tạo lại báo cáo.',
  },
  'detail-missing': {
    message: ({ label, document }) => `${VI_KINDS[document]} còn thiếu: ${label}.`,
    hint: ({ id, document }) =>
      `Ghi ${id} dưới khóa ${document} của một tệp trong texts/, hoặc thêm --set ${id}="…" khi chạy cchc document.`,
  },
  'explanation-missing': {
    message: ({ subject, units }) => `Chưa có nội dung giải trình: ${subject}${units === '' ? '' : ` (${units})`}.`,
    hint: () =>
      'Ghi nguyên nhân, biện pháp khắc phục vào records/ (cchc/explanations/1); lập phiếu giải trình gửi đơn vị bằng cchc document phieu-giai-trinh.',
  },
  'unknown-section': {
    message: ({ section, nearest }) => `Đề cương không có mục "${section}".${meant(nearest)}`,
    hint: () => 'Xem mã các mục bằng lệnh cchc outline, rồi ghi lại đúng mã.',
  },
  'left-out-by-choice': {
    message: ({ unit, id }) =>
      `Để ngoài báo cáo theo lựa chọn: ${id === undefined ? `toàn bộ báo cáo của ${unit}` : `${id} của ${unit}`}.`,
    hint: () => 'Việc này được ghi trong phiếu trình; bỏ --without để đưa trở lại.',
  },
  'late-dossiers-missing': {
    message: ({ count }) =>
      `Số liệu có ${count} hồ sơ quá hạn nhưng chưa ghi nguyên nhân, việc xin lỗi nên báo cáo thiếu phụ lục hồ sơ quá hạn.`,
    hint: () => 'Ghi từng nhóm hồ sơ quá hạn vào records/ (cchc/late-dossiers/1), không ghi tên người dân.',
  },
};
