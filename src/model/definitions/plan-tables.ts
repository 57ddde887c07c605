import { DOCUMENT_NAMES } from '../document-kinds.ts';
import { choice, LIST, TEXT, UNITS, YES_NO } from './codecs.ts';
import { ITEM, type TableSheet } from './sheet-types.ts';

const CITATION = [
  { id: 'type', heading: 'Loại văn bản', codec: TEXT, width: 13, hint: 'Kế hoạch, Quyết định, Công văn' },
  { id: 'number', heading: 'Số, ký hiệu', codec: TEXT, width: 17, hint: '2300/KH-UBND' },
  { id: 'date', heading: 'Ngày', codec: TEXT, width: 12, hint: '03/06/2024' },
  { id: 'issuer', heading: 'Cơ quan ban hành', codec: TEXT, width: 26 },
  { id: 'title', heading: 'Trích yếu', codec: TEXT, width: 50 },
] as const;

const BASIS = 'Căn cứ ban hành';
const ALSO = 'Cùng theo dõi';
const REQUEST = 'Yêu cầu báo cáo kỳ';

/** Văn bản: what the plan rests on, other plans whose tasks are followed, and what asks for a period's report. */
export const CITATIONS_SHEET: TableSheet = {
  kind: 'table',
  name: 'Văn bản',
  file: 'plan',
  into: 'plan',
  about:
    'Căn cứ ban hành kế hoạch; kế hoạch, công văn khác cùng theo dõi (ghi chữ tắt đứng trước mã nhiệm vụ: KH119/I.1); văn bản yêu cầu báo cáo một kỳ.',
  columns: [
    {
      id: 'role',
      heading: 'Dùng làm',
      codec: choice({ basis: BASIS, also: ALSO, request: REQUEST }),
      width: 20,
      hint: 'Chọn trong danh sách.',
    },
    ...CITATION,
    { id: 'key', heading: 'Chữ tắt', codec: TEXT, width: 10, hint: 'Của kế hoạch cùng theo dõi: KH119' },
    { id: 'period', heading: 'Kỳ', codec: TEXT, width: 10, choose: 'periods', hint: 'Của văn bản yêu cầu báo cáo' },
  ],
  variants: [
    {
      pattern: ['plan', 'basis', ITEM],
      when: { column: 'role', is: { value: 'basis' } },
      paths: { key: undefined, period: undefined },
    },
    { pattern: ['also', ITEM], when: { column: 'role', is: { value: 'also' } }, paths: { period: undefined } },
    {
      pattern: ['periods', { column: 'period' }, 'request'],
      when: { column: 'role', is: { value: 'request' } },
      paths: { key: undefined },
    },
  ],
};

/** Kỳ báo cáo. */
export const PERIODS_SHEET: TableSheet = {
  kind: 'table',
  name: 'Kỳ báo cáo',
  file: 'plan',
  into: 'plan',
  about: 'Mỗi kỳ một dòng. Mã kỳ là chữ ghi sau --period trong lệnh: h1, year. Ngày không ghi năm lấy năm kế hoạch.',
  columns: [
    {
      id: 'id',
      heading: 'Mã kỳ',
      codec: TEXT,
      width: 10,
      from: 'label',
      hint: 'h1, year; để trống thì đặt theo tên kỳ',
    },
    { id: 'label', heading: 'Tên kỳ', codec: TEXT, width: 22, hint: 'Như in trong báo cáo: 6 tháng đầu năm' },
    { id: 'from', heading: 'Số liệu từ ngày', codec: TEXT, width: 11, hint: '01/01' },
    { id: 'to', heading: 'Đến ngày', codec: TEXT, width: 11, hint: '25/6: ngày chốt số liệu' },
    { id: 'due', heading: 'Hạn đơn vị gửi', codec: TEXT, width: 12, hint: '25/6' },
    { id: 'send_by', heading: 'Hạn gửi cấp trên', codec: TEXT, width: 12, hint: 'Nếu biết' },
    {
      id: 'kind',
      heading: 'Cách tính',
      codec: choice({ cumulative: 'Lũy kế từ đầu năm', 'in-period': 'Chỉ trong kỳ' }),
      width: 18,
      hint: 'Để trống: lũy kế từ đầu năm',
    },
    { id: 'plans', heading: 'Báo cáo kế hoạch số', codec: LIST, width: 18, hint: 'Để trống: kế hoạch chính' },
    { id: 'outline', heading: 'Đề cương', codec: TEXT, width: 20, hint: 'bao-cao-ke-hoach, bao-cao-cchc' },
  ],
  variants: [{ pattern: ['periods', { column: 'id' }] }],
};

/** Đơn vị. */
export const UNITS_SHEET: TableSheet = {
  kind: 'table',
  name: 'Đơn vị',
  file: 'plan',
  into: 'plan',
  about: 'Mỗi đơn vị phải báo cáo một dòng. Thêm đơn vị: thêm một dòng, chỉ cần tên.',
  columns: [
    { id: 'name', heading: 'Tên đơn vị', codec: TEXT, width: 50, hint: 'Như in trong văn bản' },
    {
      id: 'kind',
      heading: 'Loại',
      codec: choice({ member: 'Thuộc cơ quan', cooperating: 'Phối hợp' }),
      width: 16,
      hint: 'Thuộc cơ quan: giao, yêu cầu. Phối hợp: đề nghị.',
    },
    {
      id: 'aliases',
      heading: 'Tên gọi khác',
      codec: LIST,
      width: 40,
      hint: 'Mỗi dòng một tên, hoặc cách nhau dấu chấm phẩy',
    },
    {
      id: 'id',
      heading: 'Mã',
      codec: TEXT,
      width: 18,
      from: 'name',
      hint: 'Chữ thường không dấu: van_phong. Để trống thì đặt theo tên. Đã gửi biểu đi rồi thì không đổi.',
    },
  ],
  variants: [{ pattern: ['units', ITEM] }],
};

/** Nhóm đơn vị. */
export const GROUPS_SHEET: TableSheet = {
  kind: 'table',
  name: 'Nhóm đơn vị',
  file: 'plan',
  into: 'plan',
  about: 'Tên một nhóm đơn vị có thể ghi ở cột chủ trì, phối hợp thay cho tên từng đơn vị.',
  columns: [
    { id: 'name', heading: 'Tên chung', codec: TEXT, width: 36, hint: 'Các sở, ban, ngành; không có thì ghi mã' },
    { id: 'members', heading: 'Các đơn vị', codec: UNITS, width: 50, hint: 'Mỗi dòng một đơn vị' },
    { id: 'id', heading: 'Mã', codec: TEXT, width: 18, from: 'name', hint: 'Chữ thường không dấu: cac_thon' },
  ],
  variants: [
    {
      pattern: ['unit_groups', { column: 'id' }],
      when: { column: 'name', is: 'filled' },
      paths: { name: ['name'], members: ['members'] },
    },
    { pattern: ['unit_groups', { column: 'id' }], paths: { name: undefined, members: [] } },
  ],
};

/** Loại văn bản, as sheets of definitions name the kinds of documents. */
export const DOCUMENT_CHOICE = choice(DOCUMENT_NAMES);

/** Nơi gửi, nơi nhận: for each kind of document. */
export const DOCUMENTS_SHEET: TableSheet = {
  kind: 'table',
  name: 'Nơi gửi, nơi nhận',
  file: 'plan',
  into: 'plan',
  about:
    'Kính gửi, Nơi nhận, người ký của từng loại văn bản; mỗi nơi một dòng trong ô (Alt+Enter). Để trống thì theo mẫu có sẵn.',
  columns: [
    { id: 'kind', heading: 'Loại văn bản', codec: DOCUMENT_CHOICE, width: 20 },
    { id: 'to', heading: 'Kính gửi', codec: LIST, width: 36 },
    { id: 'recipients', heading: 'Nơi nhận', codec: LIST, width: 40 },
    { id: 'authority', heading: 'Quyền hạn ký', codec: LIST, width: 24, hint: 'Khác người ký chung thì ghi' },
    { id: 'title', heading: 'Chức vụ người ký', codec: TEXT, width: 18 },
    { id: 'name', heading: 'Họ tên người ký', codec: TEXT, width: 18 },
    {
      id: 'name_units',
      heading: 'Nêu tên đơn vị',
      codec: YES_NO,
      width: 10,
      hint: 'Nêu tên đơn vị gửi chậm, chưa gửi',
    },
    {
      id: 'urgency',
      heading: 'Độ khẩn',
      codec: choice({ KHẨN: 'Khẩn', 'THƯỢNG KHẨN': 'Thượng khẩn', 'HỎA TỐC': 'Hỏa tốc' }),
      width: 14,
    },
    {
      id: 'circulation',
      heading: 'Phạm vi lưu hành',
      codec: choice({ 'XEM XONG TRẢ LẠI': 'Xem xong trả lại', 'LƯU HÀNH NỘI BỘ': 'Lưu hành nội bộ' }),
      width: 18,
    },
    { id: 'electronic', heading: 'Văn bản điện tử', codec: YES_NO, width: 10 },
    { id: 'outline', heading: 'Đề cương', codec: TEXT, width: 20 },
  ],
  variants: [
    {
      pattern: ['documents', { column: 'kind' }],
      paths: { authority: ['signer', 'authority'], title: ['signer', 'title'], name: ['signer', 'name'] },
    },
  ],
  fixed: Object.values(DOCUMENT_NAMES),
};
