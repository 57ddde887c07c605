import type { WorkbookArgs } from '../../diagnostic/codes/workbook.ts';
import type { Catalogue } from '../catalogue.ts';

type Reason = WorkbookArgs['workbook-unreadable']['reason'];

/** What is done with most files that Excel opens and cchc does not. */
const SAVE_AGAIN = 'Mở bằng Excel, chọn Lưu thành (Save As), kiểu Excel Workbook (.xlsx), rồi gửi lại.';
const GET_AGAIN = 'Xin đơn vị gửi lại tệp gốc; nếu Excel vẫn mở được thì lưu lại thành .xlsx.';

const REFUSED: Readonly<Record<Reason, readonly [message: string, hint: string]>> = {
  encrypted: [
    'Tệp Excel đặt mật khẩu',
    'Mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu rồi gửi lại.',
  ],
  'old-excel': ['Tệp Excel đời cũ (.xls), dù mang đuôi gì', SAVE_AGAIN],
  'binary-workbook': ['Tệp Excel nhị phân (.xlsb)', SAVE_AGAIN],
  'open-document': ['Bảng tính OpenDocument (.ods)', 'Mở bằng LibreOffice hoặc Excel, lưu thành .xlsx, rồi gửi lại.'],
  'web-page': ['Trang web (HTML) mang đuôi của Excel, thường do phần mềm xuất ra', SAVE_AGAIN],
  'old-xml': ['Bảng tính XML của Excel 2003', SAVE_AGAIN],
  'plain-text': ['Tệp chữ (CSV, TXT), không phải sổ làm việc Excel', SAVE_AGAIN],
  'old-word': [
    'Tệp Word hoặc tệp Office đời cũ, không phải sổ làm việc Excel',
    'Chép bảng vào Excel, lưu thành .xlsx.',
  ],
  'not-word': ['Không phải sổ làm việc Excel', GET_AGAIN],
  'not-workbook': [
    'Tệp Office nhưng không phải sổ làm việc Excel (có thể là Word, PowerPoint đổi đuôi)',
    'Chép bảng vào Excel, lưu thành .xlsx.',
  ],
  'not-zip': ['Không phải tệp Excel', GET_AGAIN],
  'no-document': ['Tệp không có sổ làm việc nào bên trong', GET_AGAIN],
  'broken-zip': ['Tệp hỏng hoặc gửi, tải về chưa đủ', GET_AGAIN],
  'broken-xml': ['Nội dung bên trong tệp bị hỏng', 'Mở bằng Excel để sửa (Open and Repair), lưu lại thành .xlsx.'],
  'unsafe-zip': ['Tệp nén bất thường, có thể được tạo ra để gây hại; không mở', GET_AGAIN],
  entities: ['Bên trong tệp có khai báo DTD mà Excel không bao giờ ghi; không mở', GET_AGAIN],
  'too-deep': ['Nội dung bên trong tệp lồng nhau quá sâu; không mở', GET_AGAIN],
  'too-large': [
    'Tệp chứa quá nhiều số liệu',
    'Chỉ gửi mẫu biểu của kỳ này; bảng kê chi tiết để thành tệp riêng và nêu làm tài liệu kiểm chứng.',
  ],
  empty: ['Tệp rỗng', GET_AGAIN],
  'lock-file': ['Tệp tạm ~$ mà Excel tạo ra khi đang mở tệp', 'Chọn tệp cùng tên không có ~$.'],
};

/** Vietnamese words for workbooks as files. */
export const VI_WORKBOOK: Catalogue<WorkbookArgs> = {
  'workbook-unreadable': {
    message: ({ reason }) => REFUSED[reason][0],
    hint: ({ reason }) => REFUSED[reason][1],
  },
  'workbook-macros': {
    message: () => 'Tệp có macro; chương trình chỉ đọc số liệu, không chạy macro',
    hint: () => 'Mẫu biểu không cần macro: lưu thành .xlsx để gửi.',
  },
  'workbook-links': {
    message: ({ cells }) =>
      cells === 0
        ? 'Tệp liên kết đến tệp Excel khác'
        : `${cells} ô lấy số liệu từ tệp Excel khác; đọc theo số đã tính lần cuối, có thể đã cũ`,
    hint: () =>
      'Trong Excel: Dữ liệu (Data) › Sửa liên kết (Edit Links) › Ngắt liên kết (Break Link), soát lại số, lưu rồi gửi.',
  },
};
