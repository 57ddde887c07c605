import { LIST, TEXT, UNITS, YES_NO } from './codecs.ts';
import type { DefinitionColumn, Pair } from './sheet-types.ts';

/** Phụ lục: what stands above its table. */
export const APPENDIX_PAIRS: readonly Pair[] = [
  { label: 'Phụ lục', file: 'tasks', path: ['appendix'], codec: TEXT, hint: 'I' },
  { label: 'Tên phụ lục', file: 'tasks', path: ['title'], codec: TEXT },
  { label: 'Của kế hoạch số', file: 'tasks', path: ['plan'], codec: TEXT, hint: 'Để trống: kế hoạch chính' },
];

/** Nhiệm vụ, giải pháp: the columns of an appendix's table. */
export const TASK_COLUMNS: readonly DefinitionColumn[] = [
  {
    id: 'id',
    heading: 'Mã số',
    also: ['TT', 'STT', 'Số TT', 'Mã nhiệm vụ'],
    codec: TEXT,
    width: 9,
    hint: 'Như in trong kế hoạch: I.1. Mỗi nhiệm vụ một mã.',
  },
  {
    id: 'content',
    heading: 'Nội dung nhiệm vụ, giải pháp',
    also: ['Nội dung', 'Nhiệm vụ', 'Nội dung công việc', 'Nội dung nhiệm vụ'],
    codec: TEXT,
    width: 46,
  },
  { id: 'product', heading: 'Sản phẩm', also: ['Kết quả, sản phẩm', 'Sản phẩm dự kiến'], codec: TEXT, width: 24 },
  {
    id: 'deadline',
    heading: 'Thời hạn',
    also: ['Thời hạn hoàn thành', 'Thời gian hoàn thành'],
    codec: TEXT,
    width: 16,
    hint: '31/01/2024, Trước 20/11/2024, Tháng 4/2024, Quý II/2024, 6 tháng đầu năm, Thường xuyên',
  },
  {
    id: 'lead',
    heading: 'Chủ trì',
    also: ['Đơn vị chủ trì', 'Cơ quan chủ trì'],
    codec: UNITS,
    width: 28,
    choose: 'units',
    hint: 'Chọn trong danh sách, hoặc ghi tên ở trang Đơn vị, trang Nhóm đơn vị.',
  },
  {
    id: 'each',
    heading: 'Từng đơn vị đều làm',
    codec: UNITS,
    width: 22,
    choose: 'units',
    hint: 'Thay cho Chủ trì, khi mỗi đơn vị (mỗi thôn, mỗi trường) đều phải làm; xong khi tất cả đã xong.',
  },
  {
    id: 'support',
    heading: 'Phối hợp',
    also: ['Đơn vị phối hợp', 'Cơ quan phối hợp'],
    codec: UNITS,
    width: 28,
    hint: 'Mỗi dòng một đơn vị, hoặc lời như in trong kế hoạch',
  },
  { id: 'by', heading: 'Ngày phải xong', codec: TEXT, width: 12, hint: 'Khi thời hạn chỉ ghi bằng lời' },
  { id: 'serves', heading: 'Chỉ số phục vụ', codec: LIST, width: 14, hint: 'PAR INDEX, SIPAS' },
  { id: 'criterion', heading: 'Tiêu chí', codec: LIST, width: 14, hint: 'par-2024:1.1' },
  { id: 'pledged', heading: 'Cam kết', codec: YES_NO, width: 9 },
];

/** The columns of one of which a row that holds nothing else names a group. */
export const GROUP_COLUMNS: readonly string[] = ['id', 'content'];

/** What the hidden column says of a row that would be taken for another kind. */
export const GROUP_MARK = 'nhom';
export const TASK_MARK = 'viec';

/** How the sheets of tasks are named: Phụ lục I. */
export const TASK_SHEET = 'Phụ lục';

/** A number of a group, which is none of a task where nothing but a title stands behind it. */
export const GROUP_NUMBER = /^(?:[IVXLC]+|[A-Z])[.)]?$/u;
