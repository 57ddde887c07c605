import type { Wanted } from '../../intake/doubt.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import type { IntakeWords } from '../intake-words.ts';
import { shortened } from '../lint-words.ts';

const quoted = (text: string): string => `"${shortened(text, 80)}"`;
const all = (texts: readonly string[]): string => texts.map(quoted).join('; ');

const WANTED: Readonly<Record<Wanted, string>> = {
  date: 'Không thấy ngày ban hành; ghi ở date của plan',
  superior: 'Không thấy cơ quan cấp trên nhận báo cáo; ghi ở superior',
  'signer-name': 'Không thấy họ tên người ký; ghi ở signer, name',
  'signer-title': 'Không thấy chức vụ người ký nên ghi CHỦ TỊCH',
  recipients: 'Không thấy Nơi nhận; ghi ở documents, plan, recipients',
  basis: 'Không thấy văn bản căn cứ có số, ký hiệu; ghi ở basis',
  office: 'Không thấy bộ phận soạn thảo ở dòng Lưu; ghi ở agency, office',
  'appendix-title': 'Không thấy tên phụ lục; ghi ở title',
};

/** Everything `cchc init --from` says, in Vietnamese. */
export const VI_INTAKE: IntakeWords = {
  doubts: {
    'agency-composed': ({ name }) =>
      `Văn bản không có phần đầu; tên cơ quan ${quoted(name)} ghép từ địa danh và lời văn`,
    'place-from-agency': ({ place }) => `Không thấy địa danh trước ngày tháng; lấy ${quoted(place)} theo tên cơ quan`,
    'from-capitals': ({ text }) =>
      `Bản in viết toàn chữ hoa; ghi lại thành ${quoted(text)}, xem lại chữ hoa, chữ thường`,
    'not-found': ({ what }) => WANTED[what],
    'year-from': ({ from, year }) =>
      `Trích yếu không ghi năm; lấy năm ${year} theo ${from === 'date' ? 'ngày ban hành' : 'thời hạn của nhiều nhiệm vụ nhất'}`,
    'superior-from': ({ from, name }) =>
      ({
        basis: `Cơ quan cấp trên lấy theo nơi ban hành văn bản căn cứ: ${name}`,
        text: `Cơ quan cấp trên lấy theo câu văn nói báo cáo về đâu: ${name}`,
        head: `Cơ quan cấp trên lấy theo dòng cơ quan chủ quản: ${name}`,
      })[from],
    'basis-not-taken': ({ text }) => `Căn cứ không có số, ký hiệu đọc được nên không lấy: ${quoted(text)}`,
    'periods-by-default': () => 'Kế hoạch không ghi thời gian chốt số liệu, hạn gửi báo cáo; đang để mặc định',
    'period-not-set': ({ period }) =>
      `Kế hoạch không ghi thời gian chốt số liệu, hạn gửi báo cáo ${period === 'h1' ? '6 tháng đầu năm' : 'năm'}; cần kỳ ấy thì thêm vào`,
    'text-not-taken': ({ sections }) =>
      `Lời văn của các mục không lấy: ${all(sections)}; cần thì chép vào texts/ (plan: muc_dich, yeu_cau, to_chuc_thuc_hien)`,
    'tasks-in-text': ({ count, first }) =>
      `${printCount(count)} đoạn văn có vẻ giao nhiệm vụ nhưng không nằm trong bảng nên không lấy; đoạn đầu: ${quoted(first)}`,
    'table-not-taken': ({ first }) => `Một bảng không phải bảng nhiệm vụ nên không lấy; dòng đầu: ${quoted(first)}`,
    'column-not-taken': ({ column }) => `Cột ${quoted(column)} không lấy`,
    'row-not-taken': ({ text }) => `Dòng không phải nhiệm vụ nên không lấy: ${quoted(text)}`,
    'sheet-not-taken': ({ sheet }) => `Trang ${quoted(sheet)} không có bảng nhiệm vụ nên không lấy`,
    'hidden-read': ({ what }) =>
      what === 'rows' ? 'Có dòng đang ẩn; vẫn đọc như dòng thường' : 'Trang đang ẩn; vẫn đọc như trang thường',
    'cell-unreadable': ({ text }) => `Ô báo lỗi ${text} nên coi như trống`,
    'row-continues': ({ task, text }) =>
      `Dòng không có số thứ tự, coi là phần tiếp của nhiệm vụ ${task}: ${quoted(text)}`,
    'rows-differ': ({ task, text }) => `Nhiệm vụ ${task} ghi ở nhiều dòng khác nhau; không lấy ${quoted(text)}`,
    ditto: ({ meant }) => `Ô ghi "nt" (như trên), lấy theo dòng trên: ${quoted(meant)}`,
    'number-given': ({ id, printed }) =>
      printed === ''
        ? `Không có số thứ tự; đặt mã ${id}`
        : `Số thứ tự ${quoted(printed)} trùng với nhiệm vụ khác; đặt mã ${id}`,
    'deadline-in-words': ({ text }) => `Thời hạn ${quoted(text)} không có ngày; giữ nguyên lời, không xét quá hạn`,
    'deadline-unreadable': ({ text, by }) =>
      `Thời hạn ${quoted(text)} chưa rõ là ngày nào; giữ nguyên lời, tạm tính đến ${by}, sửa ở by`,
    'deadline-from-marks': ({ text }) => `Thời hạn đánh dấu theo cột; lấy cột sau cùng có dấu: ${text}`,
    'several-leads': ({ names }) =>
      `Cột chủ trì ghi ${printCount(names.length)} đơn vị (${all(names)}); ghi each: từng đơn vị đều phải làm. Nếu chỉ một đơn vị chủ trì, ghi lead, đơn vị khác chuyển xuống support`,
    'lead-of-group': ({ name }) => `Dòng không ghi chủ trì; lấy theo dòng nhóm: ${quoted(name)}`,
    'person-as-unit': ({ name }) =>
      `${quoted(name)} có vẻ là tên người, tạm để như một đơn vị; nên ghi chức danh hoặc bộ phận`,
    'post-of-person': ({ name, post }) => `${quoted(name)}: lấy chức danh ${quoted(post)}, không lấy tên người`,
    'no-lead': () => 'Không thấy đơn vị chủ trì; tạm ghi đơn vị chua_ro, sửa lại trước khi dùng',
    'lead-first': ({ lead, support }) =>
      `Chủ trì và phối hợp chung một ô; lấy ${quoted(lead)} chủ trì, ${all(support)} phối hợp`,
    'unit-of-many': ({ name }) =>
      `${quoted(name)} là tên chung, văn bản không kể từng đơn vị; tạm để một đơn vị. Khi cần từng đơn vị báo cáo, ghi các đơn vị vào units và lập nhóm ở unit_groups`,
    'group-made': ({ name, members }) =>
      `${quoted(name)} là nhóm gồm các đơn vị có trong văn bản: ${all(members)}; thiếu đơn vị nào thì thêm`,
    'support-in-words': ({ texts }) => `Phối hợp giữ nguyên lời, không thành đơn vị: ${all(texts)}`,
    'same-unit': ({ names }) => `Coi là cùng một đơn vị: ${all(names)}`,
    'one-unit': ({ name }) => `${quoted(name)} coi là một đơn vị; nếu là hai đơn vị thì tách ra`,
    'kind-by-place': ({ name, kind }) =>
      `${name} ghi là ${kind === 'member' ? 'thuộc cơ quan (member)' : 'phối hợp (cooperating)'}; tùy từng tỉnh, xem lại`,
    'criterion-without-set': ({ column }) =>
      `Cột ${quoted(column)} không nói tiêu chí của bộ nào; thêm mã bộ ở trước, ví dụ par-2024:1.1`,
  },
  parts: {
    head: 'phần đầu văn bản',
    title: 'trích yếu',
    opening: 'căn cứ, đoạn mở đầu',
    text: 'nội dung',
    signature: 'chữ ký',
    recipients: 'Nơi nhận',
    heading: 'tên phụ lục',
  },
  row: (table, row, column) => `${table}, dòng ${row} của bảng${column === undefined ? '' : `, cột ${column}`}`,
  cell: (sheet, cell, column) => `trang "${sheet}" › ô ${cell}${column === undefined ? '' : `, cột ${column}`}`,
  inPlan: (place, more) => `Trong kế hoạch: ${place}${more === 0 ? '' : ` (và ${printCount(more)} chỗ khác như vậy)`}`,
  comment: (said, place) => `XEM LẠI: ${said}${place === undefined ? '' : ` (${place})`}`,
  title: (count, file) =>
    `${printCount(count)} chỗ trong "${file}" chưa chắc, cần xem lại (cũng ghi thành dòng "# XEM LẠI" trong tệp):`,
  sure: (file) => `Đọc được hết "${file}", không có chỗ nào phải đoán.`,
  rest: (count) => `… và ${printCount(count)} chỗ nữa: tìm "XEM LẠI" trong plan.yaml và tasks/.`,
  read: ({ appendices, tasks, units }) =>
    `Đã đọc ${printCount(appendices)} phụ lục, ${printCount(tasks)} nhiệm vụ, ${printCount(units)} đơn vị.`,
  next: ({ dir, inside, option }) =>
    [
      `Đã tạo thư mục làm việc "${dir}". Việc tiếp theo:`,
      `  1. Xem các dòng "# XEM LẠI" trong ${inside}plan.yaml và ${inside}tasks/; xong chỗ nào xóa dòng ấy.`,
      `  2. Kiểm tra:          cchc check${option}`,
      `  3. So với bản gốc:    cchc plan${option}`,
      `  4. Chỉ tiêu đơn vị phải báo cáo: ghi vào ${inside}indicators.yaml (xem README); chưa có thì biểu chỉ có nhiệm vụ, lời văn.`,
      `  5. Lập biểu gửi các đơn vị: cchc form --period h1${option}`,
    ].join('\n'),
  unreadable: (path, reason) => `Không đọc được "${path}": ${reason}`,
  notAPlan: {
    'no-text': 'tệp không có chữ nào, có thể chỉ là ảnh chụp (scan) của văn bản',
    'other-kind': (found) => `văn bản là ${found}, không phải kế hoạch giao nhiệm vụ`,
    'no-table': (tables, inText) =>
      `không thấy bảng nhiệm vụ (bảng có cột nội dung và cột chủ trì, thời hạn hoặc sản phẩm)` +
      (tables === 0 ? '' : `; có ${printCount(tables)} bảng nhưng tiêu đề cột khác`) +
      (inText === 0 ? '' : `; có ${printCount(inText)} đoạn văn giao nhiệm vụ, hãy đưa vào bảng`) +
      '. Chưa tạo gì.',
  },
  unsupported: (ending) =>
    `cchc đọc .docx và .xlsx, không đọc ${ending}; ${
      ['.doc', '.odt', '.rtf', '.pdf'].includes(ending)
        ? 'mở bằng Word rồi lưu thành .docx (Word Document)'
        : 'lưu lại thành .docx hoặc .xlsx'
    }`,
  tooLarge: 'tệp quá lớn',
  cannotOpen: 'tệp đang bị khóa hoặc không có quyền đọc',
  saveAgain: 'mở bằng Excel, lưu lại thành .xlsx rồi chạy lại',
  notWithFrom: (flag) => `${flag} không dùng cùng --from: đơn vị lấy từ kế hoạch`,
};
