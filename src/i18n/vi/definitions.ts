import type { DefinitionsArgs } from '../../diagnostic/codes/definitions.ts';
import type { Catalogue } from '../catalogue.ts';

const quoted = (text: string): string => `"${text}"`;

/** Vietnamese words for what is found in ke-hoach.xlsx. */
export const VI_DEFINITIONS: Catalogue<DefinitionsArgs> = {
  'two-definitions': {
    message: ({ other }) => `Thư mục có cả ke-hoach.xlsx và ${other}, không rõ tệp nào là kế hoạch`,
    hint: ({ other }) =>
      `Giữ một trong hai: bỏ ${other} (và tasks/, indicators.yaml, texts/ đi cùng) hoặc bỏ ke-hoach.xlsx.`,
  },
  'cell-missing': {
    message: ({ heading }) => `Ô ${quoted(heading)} để trống`,
    hint: () => 'Ghi vào ô này; nếu cả dòng không dùng thì xóa dòng.',
  },
  'word-not-listed': {
    message: ({ text }) => `${quoted(text)} không có trong danh sách của ô này`,
    hint: ({ choices }) => `Chọn một trong: ${choices.join('; ')}.`,
  },
  'label-unknown': {
    message: ({ label }) => `Không rõ ${quoted(label)} là mục gì nên giá trị bên cạnh không được đọc`,
    hint: ({ nearest }) =>
      nearest === undefined
        ? 'Giữ nguyên tên các mục ở cột bên trái.'
        : `Có phải mục ${quoted(nearest)}? Sửa lại đúng tên mục.`,
  },
  'column-ignored': {
    message: ({ header }) => `Cột ${quoted(header)} không được đọc: không có trong mẫu của trang này`,
    hint: () => 'Nếu là cột của mẫu thì sửa lại đúng tiêu đề; nếu là ghi chú riêng thì để vậy cũng được.',
  },
  'sheet-unknown': {
    message: ({ sheet }) => `Trang ${quoted(sheet)} không được đọc: không phải trang nào của mẫu`,
    hint: ({ nearest }) =>
      nearest === undefined
        ? 'Trang nhiệm vụ đặt tên là Phụ lục I, Phụ lục II…'
        : `Có phải trang ${quoted(nearest)}? Sửa lại đúng tên trang.`,
  },
  'rest-file-unknown': {
    message: ({ text }) => `Không rõ ${quoted(text)} là tệp nào`,
    hint: () => 'Ghi plan, indicators, tasks/tên hoặc texts/tên.',
  },
};
