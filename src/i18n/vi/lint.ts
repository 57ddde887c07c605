import { printCount } from '../../vietnamese/numbers.ts';
import type { LintWords } from '../lint-words.ts';
import { shortened } from '../lint-words.ts';
import { VI_LINT_RULES } from './lint-rules.ts';

/** A number as it is written in Vietnamese, to two decimals. */
const number = (value: number): string => String(Math.round(value * 100) / 100).replace('.', ',');
const quoted = (text: string): string => `"${shortened(text, 80)}"`;
const chosen = (value: boolean | undefined, yes: string, no: string): readonly string[] =>
  value === undefined ? [] : [value ? yes : no];

const ALIGN = { left: 'căn trái', center: 'căn giữa', right: 'căn phải', both: 'căn đều hai bên' } as const;

/** Everything `cchc lint` says, in Vietnamese as a văn thư speaks it. */
export const VI_LINT: LintWords = {
  rules: VI_LINT_RULES,
  regions: {
    page: 'Trang giấy',
    header: 'Đầu trang',
    footer: 'Chân trang',
    head: 'Phần đầu văn bản',
    title: 'Tên loại, trích yếu, kính gửi',
    body: 'Nội dung',
    table: 'Bảng',
    signature: 'Chữ ký, nơi nhận',
    appendix: 'Phụ lục',
    file: 'Tệp',
  },
  values: {
    mm: ({ value }) => `${number(value)} mm`,
    'mm-range': ({ min, max }) => `${number(min)}–${number(max)} mm`,
    pt: ({ value }) => `${number(value)} pt`,
    'pt-range': ({ min, max }) => `${number(min)}–${number(max)} pt`,
    paper: ({ widthMm, heightMm }) => `${number(widthMm)} × ${number(heightMm)} mm`,
    looks: ({ bold, italic, capitals, underline }) =>
      [
        ...chosen(capitals, 'chữ in hoa', 'chữ in thường'),
        ...chosen(italic, 'kiểu chữ nghiêng', 'kiểu chữ đứng'),
        ...chosen(bold, 'đậm', 'không đậm'),
        ...chosen(underline, 'gạch chân', 'không gạch chân'),
      ].join(', '),
    align: ({ align }) => ALIGN[align],
    times: ({ value }) => `${number(value)} dòng`,
    'times-range': ({ min, max }) => `${number(min)}–${number(max)} dòng`,
    percent: ({ value }) => `${number(value)}%`,
    'percent-range': ({ min, max }) => `${number(min)}–${number(max)}%`,
    'first-page': ({ value }) => `bắt đầu từ ${number(value)}`,
    text: ({ text }) => quoted(text),
    texts: ({ texts }) => texts.map(quoted).join('; '),
  },
  phrases: {
    absent: 'không có',
    present: 'có',
    'below-this': 'có, ngay dưới đoạn này',
    'blank-line-between': 'có dòng trống ở giữa',
    'header-not-repeated': 'dòng đầu bảng không lặp lại ở trang sau',
    'rows-split': 'có dòng bị cắt đôi khi sang trang',
    macros: 'macro',
    'tracked-changes': 'chỗ sửa còn theo dõi (Track Changes)',
    comments: 'bình luận (Comments)',
  },
  section: (number) => `phần (section) ${number} của tệp`,
  right: 'đúng',
  more: (places) => `và ${places} chỗ khác như vậy`,
  moreFindings: (rule, findings) => `… và ${findings} chỗ khác cũng sai ${rule}; xem hết bằng --format json`,
  clean: 'Không thấy chỗ nào sai thể thức.',
  fixed: (path) => `Đã lưu bản sửa thành "${path}" (tệp gốc giữ nguyên):`,
  notFixed: 'Không có chỗ nào tự sửa được mà không đụng đến câu chữ; chưa lưu bản sửa.',
  leftAfterFix: 'Còn phải sửa tay:',
  places: (places) => `${places} chỗ`,
  unreadable: 'không đọc được',
  unreadableFiles: (files) => `${printCount(files)} tệp không đọc được.`,
  refusals: {
    encrypted: 'tệp đặt mật khẩu; bỏ mật khẩu trong Word (Tệp › Thông tin › Bảo vệ tài liệu) rồi chạy lại',
    'old-word': 'tệp .doc đời cũ dù mang tên .docx; mở bằng Word, lưu lại thành .docx (Word Document)',
    'not-zip': 'không phải tệp Word .docx',
    'broken-zip': 'tệp hỏng hoặc tải về chưa đủ; lấy lại tệp gốc',
    'unsafe-zip': 'tệp nén bất thường, có thể được tạo ra để gây hại; không mở',
    'too-large': 'phần chữ của tệp quá lớn',
    'no-document': 'tệp không có phần văn bản',
    'not-word': 'không phải văn bản Word (bảng tính, trình chiếu hoặc loại khác)',
    'broken-xml': 'nội dung bên trong tệp bị hỏng; mở bằng Word để sửa rồi lưu lại',
    entities: 'bên trong tệp có khai báo DTD mà Word không bao giờ ghi; không mở',
    'too-deep': 'nội dung lồng nhau quá sâu',
    'old-excel': 'tệp Excel đời cũ (.xls), không phải văn bản Word',
    'not-workbook': 'không phải tệp Excel',
    'binary-workbook': 'tệp Excel nhị phân (.xlsb), không phải văn bản Word',
    'open-document': 'tệp OpenDocument; mở bằng Word hoặc LibreOffice, lưu lại thành .docx',
    'web-page': 'trang web (HTML) mang tên tệp Office',
    'old-xml': 'tệp XML của Office 2003; mở bằng Office, lưu lại theo dạng mới',
    'plain-text': 'tệp chữ (CSV, TXT) mang tên tệp Office',
    empty: 'tệp rỗng; lấy lại tệp gốc',
    'lock-file': 'tệp tạm ~$ mà Office tạo ra khi đang mở; chọn tệp cùng tên không có ~$',
    'no-text': 'tệp không có chữ nào, có thể chỉ là ảnh chụp (scan) của văn bản',
    'not-found': 'không thấy tệp này',
    'not-a-file': 'không phải là tệp (thư mục, thiết bị hoặc đường ống của máy)',
    'cannot-open': 'không mở được; tệp đang bị khóa hoặc không có quyền đọc',
  },
};
