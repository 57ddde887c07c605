import type { FileKind } from '../file-kinds.ts';
import { choice, SHORT_LIST, TEXT, UNIT as ONE_UNIT, UNITS } from './codecs.ts';
import { ITEM, type DefinitionColumn, type TableSheet, type Variant } from './sheet-types.ts';

type More = Partial<Omit<DefinitionColumn, 'id' | 'heading' | 'width'>>;

const column = (id: string, heading: string, width: number, more: More = {}): DefinitionColumn => ({
  id,
  heading,
  width,
  codec: TEXT,
  ...more,
});

const UNIT = column('unit', 'Đơn vị', 36, { codec: ONE_UNIT, choose: 'units' });
const PERIOD = column('period', 'Kỳ', 10, { choose: 'periods' });

interface Entries extends Pick<TableSheet, 'name' | 'about' | 'columns'> {
  readonly file: FileKind;
  readonly into: string;
  readonly paths?: Variant['paths'];
}

const entries = ({ file, into, paths = {}, ...sheet }: Entries): TableSheet => ({
  kind: 'table',
  file,
  into: `records/${into}`,
  ...sheet,
  variants: [{ pattern: [file.replaceAll('-', '_'), ITEM], paths }],
});

const added = (key: string): readonly string[] => ['added', key];

/** Sổ sách: what happened to the plan and who answers for it, one sheet for each kind of record. */
export const RECORD_SHEETS: readonly TableSheet[] = [
  entries({
    file: 'receipts',
    into: 'so-nhan',
    name: 'Sổ nhận',
    about: 'Ngày nhận báo cáo lần đầu của từng đơn vị; không ghi thì lấy ngày gửi trong báo cáo.',
    columns: [UNIT, PERIOD, column('received', 'Ngày nhận', 14)],
  }),
  entries({
    file: 'changes',
    into: 'dieu-chinh',
    name: 'Điều chỉnh nhiệm vụ',
    about: 'Gia hạn, dừng hoặc bổ sung nhiệm vụ, có người hoặc văn bản cho phép.',
    columns: [
      column('task', 'Mã nhiệm vụ', 12),
      column('action', 'Điều chỉnh', 14, { codec: choice({ extend: 'Gia hạn', add: 'Bổ sung', drop: 'Dừng' }) }),
      column('to', 'Thời hạn mới', 14, { hint: 'Khi gia hạn' }),
      column('approved_by', 'Người, văn bản cho phép', 36),
      column('date', 'Ngày cho phép', 14),
      column('content', 'Nội dung nhiệm vụ bổ sung', 44),
      column('product', 'Sản phẩm', 24),
      column('deadline', 'Thời hạn', 14),
      column('lead', 'Chủ trì', 30, { codec: UNITS, choose: 'units' }),
      column('appendix', 'Phụ lục', 10),
      column('group', 'Nhóm', 20),
    ],
    paths: {
      content: added('content'),
      product: added('product'),
      deadline: added('deadline'),
      lead: added('lead'),
      appendix: added('appendix'),
      group: added('group'),
    },
  }),
  entries({
    file: 'pledges',
    into: 'cam-ket',
    name: 'Cam kết',
    about: 'Bản cam kết đã ký của từng đơn vị.',
    columns: [
      UNIT,
      column('signed', 'Ngày ký', 14),
      column('signer', 'Người ký', 26),
      column('tasks', 'Các nhiệm vụ cam kết', 50, { codec: SHORT_LIST, hint: 'I.1; I.2' }),
    ],
  }),
  entries({
    file: 'findings',
    into: 'ton-tai',
    name: 'Tồn tại',
    about: 'Tồn tại phát hiện qua kiểm tra và việc khắc phục.',
    columns: [
      column('finding', 'Nội dung tồn tại', 50),
      column('found_by', 'Đoàn kiểm tra, văn bản kết luận', 36),
      column('date', 'Ngày phát hiện', 14),
      UNIT,
      column('deadline', 'Hạn khắc phục', 14),
      column('remedied', 'Ngày đã khắc phục', 14),
    ],
  }),
  entries({
    file: 'explanations',
    into: 'giai-trinh',
    name: 'Giải trình',
    about: 'Nguyên nhân, biện pháp của nhiệm vụ chậm, tiêu chí bị giảm điểm.',
    columns: [
      UNIT,
      column('task', 'Nhiệm vụ', 12),
      column('criterion', 'Tiêu chí', 16),
      column('objective', 'Nguyên nhân khách quan', 40),
      column('subjective', 'Nguyên nhân chủ quan', 40),
      column('remedy', 'Biện pháp khắc phục', 40),
    ],
  }),
  entries({
    file: 'initiatives',
    into: 'sang-kien',
    name: 'Sáng kiến, mô hình',
    about: 'Sáng kiến, mô hình mới về cải cách hành chính.',
    columns: [
      column('title', 'Tên sáng kiến, mô hình', 40),
      UNIT,
      column('document', 'Văn bản công nhận', 36),
      column('summary', 'Nội dung tóm tắt', 50),
      column('result', 'Kết quả, phạm vi áp dụng', 50),
    ],
  }),
  entries({
    file: 'late-dossiers',
    into: 'ho-so-qua-han',
    name: 'Hồ sơ quá hạn',
    about: 'Nguyên nhân hồ sơ quá hạn và việc xin lỗi; không ghi tên, số định danh của người dân.',
    columns: [
      PERIOD,
      column('row', 'Lĩnh vực', 20, { hint: 'Mã ở trang Lĩnh vực' }),
      UNIT,
      column('count', 'Số hồ sơ', 10),
      column('days', 'Số ngày quá hạn', 12),
      column('cause', 'Nguyên nhân', 50),
      column('apology', 'Văn bản xin lỗi', 36),
      column('new_date', 'Ngày hẹn lại', 14),
    ],
  }),
  entries({
    file: 'waivers',
    into: 'cho-qua',
    name: 'Cho qua',
    about: 'Nội dung kiểm tra được lãnh đạo cho qua, có lý do và thời hạn.',
    columns: [
      column('code', 'Mã nội dung kiểm tra', 26),
      column('file', 'Tệp', 30),
      column('figure', 'Số liệu', 24),
      column('reason', 'Lý do', 44),
      column('by', 'Người duyệt', 24),
      column('until', 'Đến ngày', 14),
    ],
  }),
];
