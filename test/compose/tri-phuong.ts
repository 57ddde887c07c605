import { exact } from '../../src/model/exact.ts';
import type { Figure } from '../../src/model/aggregate.ts';
import type { Indicator, IndicatorSet } from '../../src/model/facts.ts';
import { day, figure, FILE, type ReportSpec, type TaskSpec } from '../support/report.ts';

const leads = 'van_phong';

/** The 28 tasks of Tri Phương as they stood on 25/6/2024, in few words. */
const TASKS: readonly TaskSpec[] = [
  {
    id: 'I.1',
    class: 'done-on-time',
    group: 'Công tác chỉ đạo, điều hành',
    content: 'Kiện toàn Ban Chỉ đạo CCHC xã, phân công thành viên',
    product: 'Quyết định của Chủ tịch UBND xã',
    deadline: 'Tháng 6/2024',
    lead: leads,
    support: 'Các thành viên BCĐ',
    made: 'Quyết định số 61/QĐ-UBND ngày 14/6/2024',
    completed: '2024-06-14',
  },
  {
    id: 'I.2',
    class: 'done-on-time',
    group: 'Công tác chỉ đạo, điều hành',
    content: 'Quán triệt Kế hoạch',
    made: 'Biên bản hội nghị ngày 18/6/2024',
    completed: '2024-06-18',
  },
  { id: 'I.3', class: 'ongoing' },
  { id: 'I.4', class: 'in-progress', progress: 40, made: 'Kế hoạch số 42/KH-UBND ngày 22/3/2024 về tự kiểm tra CCHC' },
  { id: 'I.5', class: 'in-progress' },
  { id: 'I.6', class: 'ongoing' },
  { id: 'I.7', class: 'not-started' },
  { id: 'I.8', class: 'done-on-time', made: 'Biên bản niêm yết ngày 12/6/2024', completed: '2024-06-12' },
  { id: 'I.9', class: 'ongoing', lead: 'mot_cua' },
  { id: 'I.10', class: 'ongoing', lead: 'mot_cua' },
  { id: 'I.11', class: 'in-progress' },
  { id: 'I.12', class: 'in-progress' },
  {
    id: 'I.13',
    class: 'done-late',
    content: 'Công khai dự toán, quyết toán ngân sách xã',
    deadline: 'Trước 15/6/2024',
    lead: 'tai_chinh',
    made: 'Quyết định số 63/QĐ-UBND ngày 20/6/2024 về công khai ngân sách',
    completed: '2024-06-20',
    daysLate: 5,
    reason: 'Phải chờ đối chiếu số liệu với Kho bạc Nhà nước huyện',
  },
  { id: 'I.14', class: 'in-progress', lead: 'mot_cua' },
  {
    id: 'II.1',
    class: 'done-on-time',
    content: 'Khảo sát mức độ hài lòng (đợt 1)',
    made: 'Báo cáo số 118/BC-UBND ngày 21/6/2024',
    completed: '2024-06-21',
  },
  { id: 'II.2', class: 'not-started' },
  { id: 'II.3', class: 'ongoing' },
  { id: 'II.4', class: 'ongoing', lead: 'mot_cua' },
  {
    id: 'II.5',
    class: 'overdue',
    content: 'Bổ sung máy tính, máy quét',
    deadline: 'Trước 20/6/2024',
    lead: 'tai_chinh',
    daysLate: 5,
    reason: 'Phải chờ điều chỉnh dự toán',
  },
  { id: 'II.6', class: 'ongoing' },
  { id: 'II.7', class: 'ongoing' },
  { id: 'III.1', class: 'in-progress', lead: 'tai_chinh' },
  { id: 'III.2', class: 'in-progress' },
  { id: 'III.3', class: 'in-progress' },
  { id: 'III.4', class: 'ongoing' },
  { id: 'III.5', class: 'not-started' },
  { id: 'III.6', class: 'not-arising' },
  { id: 'III.7', class: 'done-on-time', made: 'Biên bản hội nghị ngày 17/6/2024', completed: '2024-06-17' },
];

/** Its indicators of six months. */
const FIGURES: readonly Figure[] = [
  figure('directive_documents', 14),
  figure('broadcasts', 26),
  figure('articles', 18),
  figure('propaganda_sessions', 6),
  figure('propaganda_participants', 412),
  figure('inspected_units', 5),
  figure('inspectable_units', 9),
  figure('inspection_rate', [5, 9]),
  figure('inspection_findings', 5),
  figure('inspection_remedied', 4),
  figure('inspection_remedy_rate', [4, 5]),
  figure('tthc_received', 1381),
  figure('tthc_carried', 15),
  figure('tthc_resolved', 1348),
  figure('tthc_on_time_rate', [1344, 1348], {
    label: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
    basis: 'hồ sơ đã giải quyết',
    met: true,
  }),
  figure('tthc_late', 4),
  figure('apologies', 4),
  figure('tthc_pending', 25),
  figure('tthc_pending_overdue', 1),
  figure('tthc_returned', 8),
  figure('survey_issued', 120),
  figure('survey_returned', 116),
  figure('survey_valid', 114),
  figure('survey_satisfied_rate', [109, 114]),
  figure('revenue', 52, { label: 'Thu ngân sách trên địa bàn', measure: 'triệu đồng', value: exact(524, 10) }),
  figure('data_reused_rate', [604, 1296], {
    label: 'Tỷ lệ sử dụng lại dữ liệu số hóa',
    basis: 'hồ sơ đã số hóa',
    met: false,
  }),
];

const indicator = (id: string, label: string, code: string, more: Partial<Indicator> = {}): Indicator => ({
  id,
  label,
  code,
  measure: '%',
  type: 'rate',
  nature: 'flow',
  total: 'ratio',
  reporters: [],
  otherBases: [],
  decimals: 1,
  targets: [],
  place: undefined,
  ...more,
});

const INDICATORS: IndicatorSet = {
  indicators: [
    indicator('revenue', 'Thu ngân sách trên địa bàn', 'N.1', { measure: 'triệu đồng', type: 'amount', total: 'sum' }),
    indicator('data_reused_rate', 'Tỷ lệ sử dụng lại dữ liệu số hóa', 'VII.7', {
      targets: [{ operator: '>=', value: exact(50), text: '>= 50', document: 'Quyết định số 599/QĐ-UBND' }],
    }),
    indicator('tthc_on_time_rate', 'Tỷ lệ hồ sơ giải quyết đúng hạn', 'III.3.3', {
      targets: [{ operator: '>=', value: exact(98), text: '>= 98' }],
    }),
    indicator('tthc_received', 'Tổng số hồ sơ tiếp nhận', 'III.3.0', { measure: 'hồ sơ', type: 'count', total: 'sum' }),
    indicator('tthc_late', 'Hồ sơ giải quyết quá hạn', 'III.3.10', { measure: 'hồ sơ', type: 'count', total: 'sum' }),
  ],
  rows: [
    {
      id: 'linh_vuc',
      rows: [
        { id: 'chung_thuc', label: 'Chứng thực' },
        { id: 'ho_tich', label: 'Hộ tịch' },
      ],
    },
  ],
  identities: [],
};

export const TRI_PHUONG: ReportSpec = {
  units: ['van_phong', 'mot_cua', 'tai_chinh'],
  appendices: {
    I: 'Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số cải cách hành chính của xã năm 2024',
    II: 'Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số SIPAS của xã năm 2024',
    III: 'Các nhiệm vụ, giải pháp nhằm nâng cao kết quả thực hiện nhiệm vụ xã năm 2024',
  },
  basis: [
    {
      type: 'Kế hoạch',
      number: '2300/KH-UBND',
      date: day('2024-06-03'),
      issuer: 'UBND huyện Tràng Định',
      title: 'Nâng cao chỉ số cải cách hành chính và chỉ số về sự phục vụ hành chính huyện Tràng Định năm 2024',
      place: FILE,
    },
  ],
  superior: { name: 'Ủy ban nhân dân huyện Tràng Định', office: 'Phòng Nội vụ huyện' },
  report: { recipients: ['Thường trực Đảng ủy xã'] },
  tasks: TASKS,
  figures: FIGURES,
  indicators: INDICATORS,
  narratives: [
    { unit: 'van_phong', section: 'limitations', text: 'Chưa có sáng kiến, mô hình mới được công nhận.' },
    {
      unit: 'mot_cua',
      section: 'limitations',
      text: '- Tỷ lệ thanh toán trực tuyến còn thấp\n- Chưa có sáng kiến, mô hình mới được công nhận',
    },
    { unit: 'mot_cua', section: 'results', text: 'Thái độ phục vụ được người dân đánh giá tốt' },
    { unit: 'tai_chinh', section: 'causes.objective', text: 'Kinh phí bố trí cho CCHC còn hạn chế;' },
    { unit: 'tai_chinh', section: 'proposals', text: 'Không có.' },
    { unit: 'van_phong', section: 'next', text: 'Tổ chức đối thoại với Nhân dân trong quý III/2024.' },
  ],
};
