import type { DocumentArgs } from '../../diagnostic/codes/document.ts';
import type { Catalogue } from '../catalogue.ts';

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Có phải "${nearest}"?`);

/** Vietnamese words of the faults that `compose` finds. */
export const VI_DOCUMENT: Catalogue<DocumentArgs> = {
  'outline-syntax': {
    message: ({ detail }) => `Lời văn này viết sai cú pháp LiquidJS: ${detail}.`,
    hint: () => 'Kiểm tra các dấu {{ }}, {% %} mở phải có đóng, và tên bộ lọc sau dấu |.',
  },
  'unknown-placeholder': {
    message: ({ name, nearest }) =>
      `Không có số liệu hoặc nội dung tên "${name}" để điền vào lời văn.${meant(nearest)}`,
    hint: () =>
      'Ghi đúng mã chỉ tiêu như trong indicators.yaml, hoặc tên có sẵn như plan.number, period.title, agency.name.',
  },
  'section-empty': {
    message: ({ heading }) => `Mục "${heading}" chưa có nội dung nên không in trong báo cáo.`,
    hint: ({ section }) =>
      `Bổ sung số liệu, hoặc viết lời của cơ quan cho mục ${section} trong texts/; nếu không phát sinh thì đơn vị ghi "không phát sinh".`,
  },
  'sentence-left-out': {
    message: ({ section, names }) =>
      `${section === '' ? 'Báo cáo' : `Mục "${section}"`} bỏ một vế câu vì chưa có số liệu: ${names.join('; ')}.`,
    hint: () => 'Đề nghị đơn vị được giao bổ sung số liệu (tỷ lệ phải có tử số, mẫu số), rồi tạo lại báo cáo.',
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
};
