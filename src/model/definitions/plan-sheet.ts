import { choice, LIST, SHORT_LIST, TEXT, type Codec } from './codecs.ts';
import type { Pair, PairsSheet } from './sheet-types.ts';

const pair = (file: Pair['file'], path: string, label: string, more: Partial<Pair> = {}): Pair => ({
  label,
  file,
  path: path.split('.'),
  codec: TEXT,
  ...more,
});
const ofPlan = (path: string, label: string, hint?: string, codec?: Codec): Pair =>
  pair('plan', path, label, { ...(hint !== undefined && { hint }), ...(codec !== undefined && { codec }) });

const OPEN = 'Tính là chưa xong';
const DONE = 'Tính là hoàn thành';
const EXCLUDE = 'Không tính vào mẫu số';

/** Kế hoạch: the agency, the plan's head and how its rate is counted. */
export const PLAN_SHEET: PairsSheet = {
  kind: 'pairs',
  name: 'Kế hoạch',
  about: 'Ghi vào cột bên phải. Ô để trống là không có; chỉ cần đủ tên cơ quan, số, ngày, năm và tên kế hoạch.',
  sections: [
    {
      title: 'CƠ QUAN',
      pairs: [
        ofPlan('agency.name', 'Tên cơ quan', 'Ủy ban nhân dân xã Tri Phương'),
        ofPlan('agency.code', 'Chữ viết tắt trong số văn bản', 'UBND, để thành Số: …/BC-UBND'),
        ofPlan('agency.office', 'Bộ phận soạn thảo', 'VP: chữ viết tắt, in ở số công văn và dòng Lưu'),
        ofPlan('agency.place', 'Địa danh', 'Tri Phương'),
        ofPlan('agency.parent', 'Cơ quan chủ quản', 'In phía trên tên cơ quan; UBND các cấp để trống'),
        ofPlan('agency.contact', 'Đầu mối nhận báo cáo', 'Họ tên, bộ phận, điện thoại: ghi trên biểu gửi đơn vị'),
        ofPlan(
          'agency.signer.authority',
          'Quyền hạn ký',
          'TM. ỦY BAN NHÂN DÂN; mỗi dòng một quyền hạn (TM., KT.)',
          LIST,
        ),
        ofPlan('agency.signer.title', 'Chức vụ người ký', 'CHỦ TỊCH'),
        ofPlan('agency.signer.name', 'Họ tên người ký'),
        ofPlan('superior.name', 'Cơ quan cấp trên', 'Nơi nhận báo cáo'),
        ofPlan('superior.office', 'Bộ phận của cấp trên', 'Phòng Nội vụ huyện'),
      ],
    },
    {
      title: 'KẾ HOẠCH',
      pairs: [
        ofPlan('plan.type', 'Loại văn bản', 'Kế hoạch'),
        ofPlan('plan.number', 'Số, ký hiệu', '75/KH-UBND'),
        ofPlan('plan.date', 'Ngày văn bản', '05/06/2024'),
        ofPlan('plan.issuer', 'Cơ quan ban hành', 'Để trống nếu là cơ quan ghi ở trên'),
        ofPlan('plan.year', 'Năm kế hoạch', '2024'),
        ofPlan('plan.title', 'Trích yếu', 'Tên kế hoạch, không ghi chữ "Kế hoạch" ở đầu'),
      ],
    },
    {
      title: 'SỐ LIỆU',
      pairs: [
        pair('indicators', 'include', 'Bộ chỉ tiêu có sẵn', {
          codec: SHORT_LIST,
          hint: 'thong-ke-cchc: biểu thống kê cải cách hành chính',
        }),
        pair('indicators', 'returned', 'Hồ sơ trả lại, rút', {
          codec: choice({
            column: 'Có cột riêng',
            resolved: 'Tính vào đã giải quyết',
            deducted: 'Trừ khỏi số tiếp nhận',
          }),
          hint: 'Trong biểu xuất từ hệ thống một cửa',
        }),
        ofPlan(
          'counting.denominator',
          'Mẫu số của tỷ lệ hoàn thành',
          'Để trống: mọi nhiệm vụ của năm',
          choice({ year: 'Mọi nhiệm vụ của năm', due: 'Nhiệm vụ đến hạn trong kỳ' }),
        ),
        ofPlan(
          'counting.ongoing',
          'Nhiệm vụ thường xuyên',
          'Để trống: trong năm chưa xong, cuối năm có kết quả thì hoàn thành',
          choice({ 'year-end': 'Cuối năm có kết quả thì hoàn thành', exclude: EXCLUDE, done: DONE, open: OPEN }),
        ),
        ofPlan(
          'counting.not_arising',
          'Nhiệm vụ không phát sinh',
          'Để trống: trong năm vẫn tính, cuối năm bỏ ra',
          choice({ 'year-end': 'Cuối năm không tính vào mẫu số', exclude: EXCLUDE, done: DONE, open: OPEN }),
        ),
        ofPlan(
          'counting.dropped',
          'Nhiệm vụ dừng thực hiện',
          'Để trống: không tính',
          choice({ exclude: EXCLUDE, keep: 'Vẫn tính vào mẫu số' }),
        ),
        ofPlan(
          'counting.done_late',
          'Nhiệm vụ hoàn thành quá hạn',
          'Để trống: tính là hoàn thành',
          choice({ done: DONE, open: OPEN }),
        ),
      ],
    },
  ],
};
