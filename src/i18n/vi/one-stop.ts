import type { OneStopArgs } from '../../diagnostic/codes/one-stop.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { joinList } from '../../vietnamese/words.ts';
import type { Catalogue } from '../catalogue.ts';

const quoted = (text: string): string => `"${text}"`;

const RETURNED: Readonly<Record<'resolved' | 'deducted', string>> = {
  resolved: 'Hồ sơ trả lại, rút tính trong số đã giải quyết nên không có số riêng.',
  deducted: 'Hồ sơ trả lại, rút đã trừ khỏi số tiếp nhận nên không có số riêng.',
};

/** Vietnamese words for what is found in an export of the one-stop system. */
export const VI_ONE_STOP: Catalogue<OneStopArgs> = {
  'export-taken': {
    message: ({ unit, period, isPostWithin, returned }) =>
      [
        `Đọc là biểu của hệ thống một cửa: bổ sung số liệu ${period} cho ${unit}, không thay báo cáo của đơn vị.`,
        ...(isPostWithin ? ['Trực tiếp và bưu chính gộp một cột nên chỉ lấy được tổng tiếp nhận mới trong kỳ.'] : []),
        ...(returned === undefined ? [] : [RETURNED[returned]]),
      ].join(' '),
    hint: ({ isPostWithin, returned }) =>
      isPostWithin || returned !== undefined
        ? 'Cần số riêng thì đơn vị ghi trong báo cáo của mình.'
        : 'Không phải sửa; nếu đây là báo cáo của đơn vị thì dùng biểu mẫu (cchc form).',
  },
  'export-window-unknown': {
    message: ({ from, to }) =>
      from === undefined || to === undefined
        ? 'Biểu không ghi số liệu từ ngày nào đến ngày nào nên không rõ là của kỳ nào'
        : `Số liệu từ ${printDate(from)} đến ${printDate(to)} không đúng thời gian chốt số liệu của kỳ nào`,
    hint: ({ known }) => `Xuất lại biểu đúng thời gian của kỳ: ${joinList(known, 'hoặc')}.`,
  },
  'export-unit-unclear': {
    message: ({ units }) =>
      units.length === 0
        ? 'Chưa rõ số liệu này của đơn vị nào: chưa giao đơn vị nào báo cáo các chỉ tiêu của biểu'
        : `Chưa rõ số liệu này của đơn vị nào: ${joinList(units, 'hay')}`,
    hint: ({ units }) =>
      units.length === 0
        ? 'Giao một đơn vị ở mục reporters của indicators.yaml (trang Phân công số liệu của ke-hoach.xlsx), ví dụ mot_cua: [III.3].'
        : 'Ghi tên đơn vị vào một dòng phía trên bảng.',
  },
  'export-row-matched': {
    message: ({ text, name, likeness }) => `Lĩnh vực ${quoted(text)} được hiểu là ${quoted(name)} (giống ${likeness}%)`,
    hint: () => 'Nếu không phải, thêm lĩnh vực này vào danh sách (rows trong indicators.yaml, trang Lĩnh vực).',
  },
  'export-row-unknown': {
    message: ({ text, nearest }) =>
      `Không rõ ${quoted(text)} là lĩnh vực nào trong danh sách${nearest === undefined ? '' : `, gần nhất là ${quoted(nearest)}`}`,
    hint: () =>
      'Thêm lĩnh vực này vào danh sách (rows trong indicators.yaml, trang Lĩnh vực của ke-hoach.xlsx), mỗi dòng của biểu một lĩnh vực.',
  },
  'export-rows-zero': {
    message: ({ rows }) => `Biểu không có ${joinList(rows, 'và')}: tính là 0, vì dòng cộng bằng tổng các dòng đang có`,
    hint: () => 'Không phải sửa nếu các lĩnh vực này không có hồ sơ.',
  },
  'export-does-not-add': {
    message: ({ what, given, sum }) => `Số không khớp (${what}): biểu ghi ${given}, cộng lại được ${sum}`,
    hint: () => 'Xuất lại biểu từ hệ thống; không sửa tay số trong tệp.',
  },
  'export-returned-not-told': {
    message: ({ convention }) =>
      convention === undefined
        ? 'Biểu không có cột hồ sơ trả lại, rút, và chưa rõ cơ quan tính các hồ sơ ấy vào đâu'
        : 'Cơ quan ghi quy ước hồ sơ trả lại, rút có cột riêng, nhưng biểu không có cột ấy',
    hint: () =>
      'Ghi returned trong indicators.yaml (mục Hồ sơ trả lại, rút ở trang Kế hoạch của ke-hoach.xlsx): resolved nếu tính vào đã giải quyết, deducted nếu trừ khỏi tiếp nhận; hoặc xuất biểu có cột trả lại, rút.',
  },
  'export-contradicts': {
    message: ({ label, file, first, second }) =>
      `${label}: biểu của hệ thống một cửa ghi ${second}, ${file} ghi ${first}`,
    hint: () => 'Đối chiếu với hệ thống rồi sửa nơi sai, hoặc bỏ số liệu này khỏi báo cáo của đơn vị.',
  },
};
