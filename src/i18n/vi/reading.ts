import type { ReadingArgs, ValueArgs } from '../../diagnostic/codes/reading.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { exact } from '../../model/exact.ts';
import type { Catalogue } from '../catalogue.ts';

type SyntaxKind = ReadingArgs['yaml-syntax']['kind'];
type NotSupported = ReadingArgs['yaml-not-supported']['what'];
type WrongType = ReadingArgs['wrong-type'];

const meant = (nearest: string | undefined): string => (nearest === undefined ? '' : ` Có phải "${nearest}"?`);

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** A size in MB with one digit after the comma, in bytes where that would hide what is too much. */
const megabytes = (bytes: number, limit: number): string =>
  bytes < 1.1 * limit ? `${printNumber(exact(bytes))} byte` : `${printNumber(exact(bytes, 1_048_576), 1)} MB`;

const UNREADABLE: Readonly<Record<ReadingArgs['file-unreadable']['reason'], { message: string; hint: string }>> = {
  permission: {
    message: 'Không có quyền đọc tệp hoặc thư mục này',
    hint: 'Cấp quyền đọc cho tài khoản đang dùng, hoặc chép tệp vào thư mục của mình.',
  },
  missing: { message: 'Không có tệp hoặc thư mục này', hint: 'Xem lại tên và đường dẫn.' },
  name: {
    message: 'Tên này không phải mã UTF-8 (dấu \ufffd là chỗ hỏng) nên không mở được',
    hint: 'Đổi tên tệp hoặc thư mục, tốt nhất là không dấu; tên hỏng thường do giải nén hoặc chép từ máy dùng bảng mã cũ.',
  },
  busy: {
    message: 'Tệp đang được chương trình khác giữ',
    hint: 'Đóng tệp (Word, Excel, chương trình sao lưu) rồi chạy lại.',
  },
  other: { message: 'Không đọc được tệp hoặc thư mục này', hint: 'Chép tệp sang chỗ khác rồi thử lại.' },
};

const NOT_A_FILE: Readonly<Record<ReadingArgs['not-a-file']['what'], string>> = {
  directory: 'một thư mục mang tên như tệp',
  fifo: 'một đường ống (FIFO)',
  socket: 'một socket',
  device: 'một thiết bị',
  'link-loop': 'một liên kết trỏ vòng về chính nó hoặc thư mục chứa nó',
};

const SYNTAX: Readonly<Record<SyntaxKind, { message: string; hint: string }>> = {
  indentation: {
    message: 'Dòng này thụt vào không khớp với các dòng cùng cấp',
    hint: 'Các mục cùng cấp phải bắt đầu ở cùng một cột; thụt vào bằng dấu cách.',
  },
  'colon-in-text': {
    message: 'Trong giá trị có dấu hai chấm, nên phần sau bị hiểu là một mục nữa',
    hint: 'Đặt cả giá trị trong dấu ngoặc kép: content: "Ban hành: kế hoạch".',
  },
  'colon-missing': {
    message: 'Thiếu dấu hai chấm sau tên mục, hoặc dòng này không thuộc mục nào',
    hint: 'Ghi "tên mục: giá trị"; giá trị dài nhiều dòng thì ghi dấu | sau dấu hai chấm rồi xuống dòng, thụt vào.',
  },
  'comma-missing': {
    message: 'Thiếu dấu phẩy giữa các giá trị trong ngoặc',
    hint: 'Ghi [a, b, c], hoặc mỗi giá trị một dòng bắt đầu bằng "- ".',
  },
  'space-missing': { message: 'Thiếu dấu cách', hint: 'Sau dấu hai chấm và trước dấu # phải có dấu cách.' },
  'needs-quotes': {
    message: 'Giá trị bắt đầu bằng một dấu mà YAML hiểu theo nghĩa riêng',
    hint: 'Đặt giá trị trong dấu ngoặc kép: target: ">= 98".',
  },
  'quote-not-closed': { message: 'Thiếu dấu ngoặc kép (hoặc nháy đơn) đóng', hint: 'Thêm dấu đóng ở cuối giá trị.' },
  'bracket-not-closed': {
    message: 'Thiếu ngoặc đóng ] hoặc }',
    hint: 'Thêm ngoặc đóng, hoặc ghi mỗi giá trị một dòng.',
  },
  escape: {
    message: 'Dấu \\ trong ngoặc kép có nghĩa riêng và ở đây không hiểu được',
    hint: 'Đường dẫn ghi bằng dấu /, hoặc dùng nháy đơn thay ngoặc kép.',
  },
  alias: {
    message: 'Giá trị bắt đầu bằng dấu * hoặc & nên bị hiểu là tên tham chiếu, mà không có tham chiếu nào như vậy',
    hint: 'Đặt giá trị trong dấu ngoặc kép.',
  },
  'key-missing': {
    message: 'Trước dấu hai chấm không có tên mục',
    hint: 'Ghi tên mục trước dấu hai chấm, hoặc bỏ dòng này.',
  },
  'text-after-value': {
    message: 'Sau dấu ngoặc đóng còn chữ',
    hint: 'Đặt tất cả trong một cặp dấu ngoặc, hoặc bỏ dấu ngoặc ở đầu.',
  },
  'dash-without-space': {
    message: 'Thiếu dấu cách sau gạch đầu dòng',
    hint: 'Ghi "- " (gạch rồi dấu cách) trước mỗi phần tử của danh sách.',
  },
  'list-behind-key': {
    message: 'Gạch đầu dòng đứng ngay sau dấu hai chấm',
    hint: 'Danh sách bắt đầu ở dòng dưới, mỗi phần tử một dòng; nếu dấu gạch là của nội dung thì đặt trong dấu ngoặc kép.',
  },
  unexpected: {
    message: 'Chỗ này viết không đúng cách của YAML',
    hint: 'So với một tệp mẫu (cchc init tạo ra) và sửa lại dòng này.',
  },
};

const NOT_SUPPORTED: Readonly<Record<NotSupported, { message: (text: string) => string; hint: string }>> = {
  tag: {
    message: (text) => `"${text}" là thẻ kiểu của YAML, ở đây không dùng`,
    hint: 'Bỏ thẻ; nếu dấu ! là của nội dung thì đặt cả giá trị trong dấu ngoặc kép.',
  },
  directive: { message: (text) => `Dòng "${text}" là chỉ thị của YAML, ở đây không dùng`, hint: 'Bỏ dòng này.' },
  'several-documents': {
    message: () => 'Tệp có nhiều tài liệu YAML (ngăn bằng dòng ---), chỉ tài liệu đầu được đọc',
    hint: 'Mỗi tệp một tài liệu: tách ra, hoặc bỏ dòng ---.',
  },
  'merge-key': { message: () => 'Mục "<<" (gộp mục) không dùng ở đây', hint: 'Ghi đủ các mục vào từng chỗ.' },
  'alias-cycle': {
    message: (text) => `Tham chiếu ${text} trỏ vòng về chính nó`,
    hint: 'Ghi giá trị thay cho tham chiếu.',
  },
  'too-many-aliases': {
    message: () => 'Tệp dùng quá nhiều tham chiếu (dấu *)',
    hint: 'Ghi giá trị thay cho tham chiếu.',
  },
  'complex-key': {
    message: (text) => `Tên mục "${text}" không phải là chữ`,
    hint: 'Tên mục là chữ đứng trước dấu hai chấm.',
  },
};

const EXPECTED: Readonly<Record<WrongType['expected'], { what: string; hint: string }>> = {
  text: { what: 'một giá trị', hint: 'Ghi giá trị ngay sau dấu hai chấm.' },
  map: { what: 'các mục con', hint: 'Ghi các mục con ở dòng dưới, thụt vào, mỗi mục "tên: giá trị".' },
  list: { what: 'một danh sách', hint: 'Ghi mỗi phần tử một dòng, bắt đầu bằng "- ".' },
  'text-or-list': {
    what: 'một giá trị hoặc một danh sách',
    hint: 'Ghi giá trị sau dấu hai chấm, hoặc mỗi phần tử một dòng bắt đầu bằng "- ".',
  },
  'text-or-map': {
    what: 'một giá trị hoặc các mục con',
    hint: 'Ghi giá trị sau dấu hai chấm, hoặc các mục con ở dòng dưới, thụt vào.',
  },
};

const FOUND: Readonly<Record<WrongType['found'], string>> = {
  text: 'đang ghi một giá trị',
  map: 'đang ghi các mục con',
  list: 'đang ghi một danh sách',
  nothing: 'đang bỏ trống',
};

const IGNORED: Readonly<Record<ReadingArgs['file-ignored']['reason'], { message: string; hint: string }>> = {
  'unknown-extension': {
    message:
      'Tệp không được đọc: không phải biểu Excel hay tệp .yaml, và không báo cáo nào nêu làm tài liệu kiểm chứng',
    hint: 'Nếu là báo cáo của đơn vị thì nhập thay vào biểu Excel (cchc form) hoặc tệp .yaml, ghi người nhập thay và nguồn (entered_by, source).',
  },
  archive: {
    message: 'Tệp nén không được mở: báo cáo ở trong đó chưa được đọc',
    hint: 'Giải nén, chép biểu Excel vào thư mục này rồi bỏ tệp nén đi.',
  },
  'not-a-schema-folder': {
    message: 'Tệp không được đọc: thư mục này không phải tasks, submissions, records, texts, templates hay criteria',
    hint: 'Nếu là báo cáo của đơn vị thì chuyển vào thư mục submissions.',
  },
};

/** Vietnamese words of the faults that `load` finds in files, their YAML and their keys. */
export const VI_READING: Catalogue<Omit<ReadingArgs, keyof ValueArgs>> = {
  'plan-not-found': {
    message: ({ dir }) => `Không tìm thấy plan.yaml hay ke-hoach.xlsx trong thư mục "${dir}"`,
    hint: () => 'Chạy trong thư mục làm việc của kế hoạch, chỉ thư mục bằng -C, hoặc tạo mới bằng cchc init.',
  },
  'several-plans': {
    message: ({ other }) => `Thư mục đã có kế hoạch ở ${other}, tệp này không được dùng`,
    hint: () => 'Mỗi thư mục làm việc một kế hoạch chính; kế hoạch khác ghi ở mục also của plan.yaml.',
  },
  'file-unreadable': {
    message: ({ reason, detail }) => `${UNREADABLE[reason].message}${reason === 'other' ? ` (${detail})` : ''}`,
    hint: ({ reason }) => UNREADABLE[reason].hint,
  },
  'not-a-file': {
    message: ({ what }) => `Đây là ${NOT_A_FILE[what]}, không phải tệp báo cáo`,
    hint: () => 'Đổi tên hoặc chuyển ra khỏi thư mục làm việc.',
  },
  'outside-workspace': {
    message: ({ path }) => `"${path}" nằm ngoài thư mục làm việc`,
    hint: () => 'Chép tệp vào thư mục làm việc và ghi đường dẫn tính từ tệp này.',
  },
  'file-too-large': {
    message: ({ size, limit }) => `Tệp quá lớn: ${megabytes(size, limit)}, giới hạn ${printNumber(exact(limit))} byte`,
    hint: () => 'Xem có phải tệp khác bị đổi tên không; tài liệu kiểm chứng để thành tệp riêng.',
  },
  'file-empty': { message: () => 'Tệp không có nội dung', hint: () => 'Ghi nội dung, hoặc xóa tệp.' },
  'not-utf8': {
    message: ({ guess }) =>
      guess === 'utf-16' ? 'Tệp lưu theo bảng mã UTF-16, không phải UTF-8' : 'Tệp có ký tự không thuộc bảng mã UTF-8',
    hint: () => 'Mở bằng Notepad, chọn Lưu thành (Save As), Mã hóa (Encoding): UTF-8.',
  },
  'file-not-supported': {
    message: ({ extension }) => `Chưa đọc được loại tệp ${extension === '' ? 'này' : extension} làm báo cáo của đơn vị`,
    hint: () =>
      'Ghi số liệu vào biểu Excel (cchc form) hoặc tệp .yaml; nếu là tài liệu kiểm chứng thì nêu tên tệp ở tài liệu kiểm chứng (evidence).',
  },
  'file-ignored': { message: ({ reason }) => IGNORED[reason].message, hint: ({ reason }) => IGNORED[reason].hint },
  'yaml-syntax': {
    message: ({ kind, detail }) => `${SYNTAX[kind].message}: ${detail}`,
    hint: ({ kind }) => SYNTAX[kind].hint,
  },
  'yaml-not-supported': {
    message: ({ what, text }) => NOT_SUPPORTED[what].message(text),
    hint: ({ what }) => NOT_SUPPORTED[what].hint,
  },
  'too-many-lines': {
    message: ({ lines, limit }) =>
      `Tệp có ${printNumber(exact(lines))} dòng, nhiều hơn giới hạn ${printNumber(exact(limit))} dòng`,
    hint: () => 'Xóa các dòng trống thừa, đoạn bị chép lặp; hoặc tách thành nhiều tệp.',
  },
  'too-many-values': {
    message: ({ limit }) => `Tệp có quá nhiều giá trị (hơn ${printNumber(exact(limit))})`,
    hint: () => 'Xem có phải tệp khác bị đổi tên không, hoặc tách thành nhiều tệp.',
  },
  'too-deep': {
    message: ({ limit }) => `Các mục lồng nhau quá sâu (hơn ${limit} cấp)`,
    hint: () => 'Xem có phải tệp khác bị đổi tên không.',
  },
  'control-character': {
    message: ({ codePoint }) => `Có ký tự điều khiển ${codePoint} không nhìn thấy được`,
    hint: () => 'Xóa ký tự này; nếu sao chép từ nơi khác thì gõ lại đoạn chữ.',
  },
  'tab-indentation': {
    message: () => 'Dòng thụt vào bằng phím Tab',
    hint: () => 'Thụt vào bằng dấu cách (phím cách), mỗi cấp hai dấu.',
  },
  'nbsp-indentation': {
    message: () => 'Dấu cách ở đây là dấu cách không ngắt (thường do sao chép từ Word hoặc trang web)',
    hint: () => 'Xóa rồi gõ lại bằng phím cách.',
  },
  'comment-cuts-text': {
    message: ({ kept, lost }) =>
      kept === ''
        ? `Giá trị "${lost}" bị bỏ: sau dấu # là ghi chú`
        : `Giá trị bị cắt còn "${kept}": phần "${lost}" sau dấu # thành ghi chú`,
    hint: () => 'Đặt cả giá trị trong dấu ngoặc kép; nếu là ghi chú thì để một dấu cách sau dấu #.',
  },
  'dash-without-space': {
    message: ({ text }) => `Thiếu dấu cách sau gạch đầu dòng: ${text}`,
    hint: () => 'Ghi "- " (gạch rồi dấu cách) trước mỗi phần tử của danh sách.',
  },
  'comma-in-braces': {
    message: ({ key, rest }) => `Dấu phẩy trong ngoặc { } cắt đôi giá trị của "${key}": phần "${rest}" bị tách ra`,
    hint: () => 'Đặt giá trị trong dấu ngoặc kép, hoặc ghi mỗi mục một dòng, không dùng { }.',
  },
  'schema-missing': {
    message: () => 'Tệp không có mục schema nên không biết là loại tệp gì',
    hint: ({ known }) => `Thêm dòng đầu "schema: …", một trong: ${known.join(', ')}.`,
  },
  'schema-unknown': {
    message: ({ found, nearest }) => `Không có loại tệp "${found}".${meant(nearest)}`,
    hint: () => 'Xem các loại tệp bằng cchc schema.',
  },
  'schema-newer': {
    message: ({ found, known }) => `Tệp theo bản "${found}", chương trình này chỉ đọc được "${known}"`,
    hint: () => 'Cài bản cchc mới hơn, hoặc sửa lại mục schema nếu ghi nhầm.',
  },
  'unknown-key': {
    message: ({ key, nearest }) => `Không có mục "${key}" ở đây.${meant(nearest)}`,
    hint: () => 'Sửa tên mục, hoặc bỏ mục này; các mục có thể ghi: cchc schema.',
  },
  'duplicate-key': {
    message: ({ key }) => `Mục "${key}" ghi hai lần; chỉ lần đầu được dùng`,
    hint: () => 'Bỏ một trong hai.',
  },
  'missing-key': {
    message: ({ key }) => `Thiếu mục "${key}"`,
    hint: ({ key }) => `Thêm dòng "${key}: …" ở cùng cấp với dòng này.`,
  },
  'reserved-key': {
    message: ({ key }) => `Không dùng được tên mục "${key}"`,
    hint: () => 'Đặt tên khác.',
  },
  'more-faults': {
    message: ({ count }) => `Tệp còn ${count} nội dung nữa cần sửa, không liệt kê hết`,
    hint: () => 'Sửa các nội dung đã nêu rồi chạy lại.',
  },
  'wrong-type': {
    message: ({ expected, found }) => `Ở đây cần ${EXPECTED[expected].what}, ${FOUND[found]}`,
    hint: ({ expected }) => EXPECTED[expected].hint,
  },
  'invalid-value': {
    message: ({ text, nearest }) => `Không dùng được giá trị "${text}".${meant(nearest)}`,
    hint: ({ choices }) => `Ghi một trong: ${quoted(choices)}.`,
  },
  'invalid-id': {
    message: ({ text }) => `Mã "${text}" không dùng được`,
    hint: () =>
      'Mã gồm chữ thường không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ: van_phong; không trùng từ của công thức (in, has, map…).',
  },
  'invalid-target': {
    message: ({ text }) => `Chỉ tiêu giao "${text}" không đọc được`,
    hint: () => 'Ghi dấu so sánh và con số, đặt trong dấu ngoặc kép: ">= 98", "<= 5".',
  },
  'invalid-authority': {
    message: ({ text, meant: right }) =>
      `Quyền hạn người ký "${text}" không đúng thể thức${right === undefined ? '' : `. Có phải "${right}"?`}`,
    hint: () =>
      'Ghi TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền) hoặc Q. (quyền), có dấu chấm và dấu cách, rồi đến tên; Chủ tịch ký với tư cách cá nhân thì bỏ mục authority.',
  },
  'invalid-document-number': {
    message: ({ text }) => `"${text}" không phải là số, ký hiệu văn bản`,
    hint: () => 'Ghi số, dấu gạch chéo, ký hiệu, không có chữ "Số" và dấu cách: 75/KH-UBND.',
  },
};
