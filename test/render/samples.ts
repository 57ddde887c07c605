import type { CivilDate } from '../../src/model/civil-date.ts';
import type { AppendixPart, Block, Chart, Column, Document, Row, Table } from '../../src/model/document.ts';
import { exact } from '../../src/model/exact.ts';

/** A table with a head of one row, its columns as [title, weight, align]. */
export function table(
  columns: readonly (readonly [title: string, weight: number, align?: Column['align']])[],
  rows: readonly Row[],
): Table {
  return {
    kind: 'table',
    description: 'Bảng số liệu',
    columns: columns.map(([, weight, align = 'left']) => ({ weight, align })),
    head: [columns.map(([text]) => ({ text }))],
    rows,
  };
}

export const plain = (...cells: readonly string[]): Row => ({ kind: 'plain', cells });

/** Bảng 1 of the report of Tri Phương: 28 tasks by appendix at 25/6/2024. */
export const SUMMARY_TABLE: Table = {
  kind: 'table',
  description: 'Tổng hợp kết quả theo phụ lục',
  columns: [
    { align: 'center', weight: 1 },
    { align: 'left', weight: 5 },
    ...Array.from({ length: 9 }, () => ({ align: 'right' as const, weight: 2 })),
  ],
  head: [
    [
      { text: 'TT', rowSpan: 2 },
      { text: 'Phụ lục', rowSpan: 2 },
      { text: 'Tổng số nhiệm vụ', rowSpan: 2 },
      { text: 'Hoàn thành', columnSpan: 2 },
      { text: 'Đang thực hiện (trong hạn)', rowSpan: 2 },
      { text: 'Thường xuyên', rowSpan: 2 },
      { text: 'Chưa đến hạn', rowSpan: 2 },
      { text: 'Quá hạn chưa hoàn thành', rowSpan: 2 },
      { text: 'Không phát sinh', rowSpan: 2 },
      { text: 'Tỷ lệ hoàn thành (%)', rowSpan: 2 },
    ],
    [{ text: 'Đúng hạn' }, { text: 'Quá hạn' }],
  ],
  rows: [
    plain('1', 'Phụ lục I. Chỉ số cải cách hành chính', '14', '3', '1', '5', '4', '1', '0', '0', '28,6'),
    plain('2', 'Phụ lục II. Chỉ số hài lòng (SIPAS)', '7', '1', '0', '0', '4', '1', '1', '0', '14,3'),
    plain('3', 'Phụ lục III. Kết quả thực hiện nhiệm vụ', '7', '1', '0', '3', '1', '1', '0', '1', '14,3'),
    { kind: 'total', cells: ['', 'Cộng', '28', '5', '1', '8', '9', '3', '1', '1', '21,4'] },
  ],
};

/** Completion by unit; the fourth has led nothing. */
export const UNIT_CHART: Chart = {
  kind: 'chart',
  title: 'Biểu đồ 1. Tỷ lệ hoàn thành nhiệm vụ theo đơn vị',
  description: 'Tỷ lệ hoàn thành nhiệm vụ theo đơn vị. Văn phòng: 100%; Tài chính: 28,6%.',
  measure: '%',
  categories: ['Văn phòng - Thống kê', 'Tài chính - Kế toán', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', 'Công an xã'],
  series: [{ name: 'Tỷ lệ hoàn thành', values: [exact(100), exact(143, 5), exact(0), undefined] }],
};

/** Indicators against their targets. */
export const TARGET_CHART: Chart = {
  kind: 'chart',
  title: 'Biểu đồ 2. Kết quả so với chỉ tiêu được giao',
  description: 'Kết quả so với chỉ tiêu được giao.',
  measure: '%',
  categories: ['Hồ sơ giải quyết đúng hạn', 'Hồ sơ nộp trực tuyến', 'Số hóa kết quả'],
  series: [
    { name: 'Kết quả', values: [exact(997, 10), exact(1, 3), exact(818, 10)] },
    { name: 'Chỉ tiêu được giao', values: [exact(98), exact(60), exact(80)] },
  ],
};

const TASKS: readonly (readonly string[])[] = [
  [
    'Kiện toàn Ban Chỉ đạo CCHC xã, phân công thành viên',
    'Quyết định của Chủ tịch UBND xã',
    'Tháng 6/2024',
    'Công chức Văn phòng - thống kê',
    'Các thành viên Ban Chỉ đạo',
    'Quyết định số 61/QĐ-UBND ngày 14/6/2024',
    '14/6/2024',
    'Hoàn thành',
    '',
  ],
  [
    'Quán triệt Kế hoạch đến toàn thể cán bộ, công chức, trưởng thôn',
    'Biên bản hội nghị',
    'Trước 20/6/2024',
    'Công chức Văn phòng - thống kê',
    'Các ban, ngành',
    'Biên bản hội nghị ngày 18/6/2024',
    '18/6/2024',
    'Hoàn thành',
    '',
  ],
  [
    'Tuyên truyền CCHC, các chỉ số trên truyền thanh, Trang thông tin điện tử, nhóm Zalo thôn',
    'Tin, bài, lịch phát sóng',
    'Thường xuyên',
    'Công chức Văn hóa - xã hội',
    'Ủy ban MTTQ Việt Nam xã, đoàn thể, thôn',
    'Phát 26 lượt trên hệ thống truyền thanh; 06 buổi sinh hoạt thôn với 412 lượt người tham dự',
    '',
    'Thường xuyên',
    '',
  ],
  [
    'Công khai dự toán, quyết toán ngân sách xã',
    'Quyết định công khai; biên bản niêm yết',
    'Trước 15/6/2024',
    'Công chức Tài chính - kế toán',
    'Công chức Văn phòng - thống kê',
    'Quyết định số 65/QĐ-UBND ngày 20/6/2024',
    '20/6/2024',
    'Hoàn thành quá hạn',
    'Chậm 05 ngày do phải bổ sung dự toán',
  ],
  [
    'Số hóa hồ sơ, kết quả giải quyết TTHC còn hiệu lực (từ 80%)',
    'Biểu thống kê số hóa',
    'Trước 15/12/2024',
    'Bộ phận Tiếp nhận và Trả kết quả',
    'Công chức Tư pháp - hộ tịch',
    'Đạt 55%',
    '',
    'Đang thực hiện',
    '',
  ],
];

/** A landscape appendix of `count` tasks, the five above over and over. */
export function taskAppendix(numeral: string | undefined, title: string, count: number): AppendixPart {
  const rows = Array.from({ length: count }, (_, index): Row =>
    plain(`${numeral ?? 'I'}.${index + 1}`, ...(TASKS[index % TASKS.length] ?? [])),
  );
  const grouped = rows.flatMap((row, index) =>
    index % 10 === 0
      ? [{ kind: 'group' as const, cells: [`${index / 10 + 1}. Công tác chỉ đạo, điều hành`] }, row]
      : [row],
  );
  return {
    ...(numeral === undefined ? {} : { numeral }),
    title: [title],
    orientation: 'landscape',
    blocks: [
      table(
        [
          ['TT', 1, 'center'],
          ['Nội dung nhiệm vụ, giải pháp', 5],
          ['Sản phẩm theo kế hoạch', 3],
          ['Thời hạn', 2, 'center'],
          ['Chủ trì', 3],
          ['Phối hợp', 3],
          ['Kết quả thực hiện (số, ngày văn bản)', 4],
          ['Ngày hoàn thành', 2, 'center'],
          ['Trạng thái', 2, 'center'],
          ['Nguyên nhân, ghi chú', 3],
        ],
        grouped,
      ),
    ],
  };
}

const p = (text: string): Block => ({ kind: 'paragraph', text });
const h = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });

/** The half-year report of xã Tri Phương as an office would send it (the first signer, number and day still open). */
export const REPORT: Document = {
  kind: 'report',
  profile: 'official',
  draft: false,
  header: {
    agency: 'Ủy ban nhân dân xã Tri Phương',
    symbol: 'BC-UBND',
    place: 'Tri Phương',
    date: { kind: 'blank-day', month: 6, year: 2024 },
  },
  medium: 'paper',
  typeName: 'BÁO CÁO',
  abstract: [
    'Kết quả thực hiện Kế hoạch số 75/KH-UBND về nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính, tiêu chí thực hiện nhiệm vụ 6 tháng đầu năm 2024',
  ],
  addressees: ['Ủy ban nhân dân huyện Tràng Định', 'Phòng Nội vụ huyện Tràng Định'],
  body: [
    p(
      'Thực hiện Kế hoạch số 75/KH-UBND ngày 05/6/2024 của Ủy ban nhân dân xã Tri Phương về nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính, tiêu chí thực hiện nhiệm vụ năm 2024, Ủy ban nhân dân xã Tri Phương báo cáo kết quả thực hiện 6 tháng đầu năm 2024 (số liệu tính từ ngày 01/01/2024 đến ngày 25/6/2024) như sau:',
    ),
    h(1, 'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH'),
    h(2, '1. Việc ban hành văn bản, phân công nhiệm vụ'),
    p(
      'Ủy ban nhân dân xã đã ban hành 14 văn bản chỉ đạo, giao nhiệm vụ cụ thể tới từng công chức, ban, ngành; tổ chức quán triệt Kế hoạch tại hội nghị giao ban ngày 18/6/2024. Chi tiết tại Phụ lục I kèm theo Báo cáo này.',
    ),
    h(2, '2. Công tác kiểm tra, đôn đốc'),
    p('Qua kiểm tra phát hiện 05 nội dung cần chấn chỉnh, đến nay đã khắc phục 04/05 nội dung (80%).'),
    h(1, 'II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP'),
    p(
      'Tổng số nhiệm vụ, giải pháp được giao: 28; đã hoàn thành 06/28, đạt 21,4% so với kế hoạch năm (trong đó đúng hạn 05, quá hạn 01); đang thực hiện trong hạn 08; thường xuyên 09; chưa đến hạn 03; quá hạn chưa hoàn thành 01; không phát sinh 01.',
    ),
    { kind: 'paragraph', style: 'caption', text: 'Bảng 1. Tổng hợp kết quả theo phụ lục' },
    SUMMARY_TABLE,
    { kind: 'paragraph', style: 'note', text: 'Tỷ lệ hoàn thành tính trên tổng số nhiệm vụ của kế hoạch năm.' },
    h(2, '1. Nâng cao Chỉ số cải cách hành chính (Phụ lục I)'),
    h(3, 'a) Kết quả chủ yếu đã đạt được'),
    p(
      'Tiếp nhận 1.381 hồ sơ (kỳ trước chuyển sang 15); đã giải quyết 1.348 hồ sơ, trong đó trước hạn và đúng hạn 1.344 hồ sơ, đạt 99,7%; quá hạn 04 hồ sơ, đã thực hiện xin lỗi bằng văn bản 04/04 hồ sơ.\nĐã số hóa 1.102/1.348 kết quả giải quyết thủ tục hành chính.',
    ),
    h(3, 'b) Tồn tại, hạn chế, nguyên nhân'),
    p('Còn 01 nhiệm vụ hoàn thành quá hạn (chậm 05 ngày) do phải bổ sung dự toán; công chức phụ trách đã giải trình.'),
    h(1, 'III. KIẾN NGHỊ, ĐỀ XUẤT'),
    p(
      'Đề nghị Ủy ban nhân dân huyện Tràng Định quan tâm bổ sung kinh phí mua sắm trang thiết bị tại Bộ phận Tiếp nhận và Trả kết quả của xã.',
    ),
    p(
      'Trên đây là Báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024, Ủy ban nhân dân xã Tri Phương kính báo cáo./.',
    ),
  ],
  signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn A' },
  recipients: [
    'Như trên',
    'Thường trực Đảng ủy xã',
    'Thường trực HĐND xã',
    'Chủ tịch, các Phó Chủ tịch UBND xã',
    'Lưu: VT, VP',
  ],
  appendices: [
    taskAppendix(
      'I',
      'Kết quả thực hiện các nhiệm vụ, giải pháp nâng cao Chỉ số cải cách hành chính của xã 6 tháng đầu năm 2024',
      14,
    ),
    {
      numeral: 'II',
      title: ['Danh mục văn bản chỉ đạo, điều hành'],
      orientation: 'portrait',
      blocks: [
        table(
          [
            ['TT', 1, 'center'],
            ['Số, ký hiệu', 3],
            ['Ngày', 2, 'center'],
            ['Trích yếu', 6],
          ],
          [
            plain('1', '61/QĐ-UBND', '14/6/2024', 'Kiện toàn Ban Chỉ đạo cải cách hành chính xã'),
            plain('2', '65/QĐ-UBND', '20/6/2024', 'Công khai dự toán ngân sách xã năm 2024'),
          ],
        ),
      ],
    },
  ],
  language: 'vi-VN',
};

/** A phiếu trình for the leader: no Số, no recipients, marked as a draft. */
export const NOTE: Document = {
  ...REPORT,
  kind: 'note',
  profile: 'internal',
  header: {
    agency: 'Ủy ban nhân dân xã Tri Phương',
    place: 'Tri Phương',
    date: { kind: 'date', date: '2024-06-05' as CivilDate },
  },
  typeName: 'PHIẾU TRÌNH',
  abstract: ['Về dự thảo Báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024'],
  addressees: ['Chủ tịch Ủy ban nhân dân xã'],
  body: [
    h(1, 'I. Đơn vị chưa gửi báo cáo'),
    table(
      [
        ['TT', 1, 'center'],
        ['Đơn vị', 5],
        ['Hạn gửi', 2, 'center'],
        ['Tình trạng', 3],
      ],
      [plain('1', 'Công an xã', '25/6/2024', 'Chưa gửi'), plain('2', 'Trạm Y tế xã', '25/6/2024', 'Chậm 02 ngày')],
    ),
    h(1, 'II. Chỗ còn để ngỏ'),
    { kind: 'paragraph', style: 'flag', text: 'Mục II.3: chưa có số liệu thu ngân sách.' },
    p('Kính trình Chủ tịch Ủy ban nhân dân xã xem xét, cho ý kiến./.'),
  ],
  signature: { authority: [], title: 'CÔNG CHỨC VĂN PHÒNG - THỐNG KÊ', name: 'Trần Thị B' },
  recipients: [],
  appendices: [],
};

const { typeName: _, ...UNNAMED } = REPORT;

/** A công văn đôn đốc: what it is about stands under Số, behind V/v. */
export const LETTER: Document = {
  ...UNNAMED,
  kind: 'letter',
  header: {
    agency: 'Ủy ban nhân dân xã Tri Phương',
    number: '05',
    symbol: 'UBND-VP',
    place: 'Tri Phương',
    date: { kind: 'date', date: '2024-06-26' as CivilDate },
  },
  abstract: ['đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024'],
  addressees: ['Công an xã', 'Trạm Y tế xã', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
  body: [
    p(
      'Thực hiện Kế hoạch số 75/KH-UBND ngày 05/6/2024, đến hết ngày 25/6/2024, Ủy ban nhân dân xã Tri Phương chưa nhận được báo cáo của các đơn vị nêu trên.',
    ),
    p(
      'Ủy ban nhân dân xã yêu cầu Công an xã, đề nghị Trạm Y tế xã, Ủy ban Mặt trận Tổ quốc Việt Nam xã gửi báo cáo trước 16 giờ 00 phút ngày 28/6/2024 để tổng hợp, báo cáo Ủy ban nhân dân huyện theo quy định./.',
    ),
  ],
  appendices: [],
};

/** A bản cam kết: no Số, no Nơi nhận, two who sign side by side. */
export const PLEDGE: Document = {
  ...NOTE,
  kind: 'pledge',
  typeName: 'BẢN CAM KẾT',
  abstract: ['Thực hiện Kế hoạch số 75/KH-UBND ngày 05/6/2024 về nâng cao Chỉ số cải cách hành chính năm 2024'],
  addressees: [],
  body: [
    p('Tôi là: Nguyễn Văn A, công chức Văn phòng - Thống kê xã Tri Phương, cam kết thực hiện các nội dung sau:'),
    p('1. Hoàn thành 05/05 nhiệm vụ được giao chủ trì tại Phụ lục I đúng thời hạn.'),
    p('Bản cam kết được lập thành 02 bản, có giá trị như nhau./.'),
  ],
  signature: { authority: [], title: 'XÁC NHẬN CỦA CHỦ TỊCH UBND XÃ TRI PHƯƠNG', name: 'Trần Thị B' },
  counterpart: { authority: [], title: 'NGƯỜI CAM KẾT', name: 'Nguyễn Văn A' },
};

/** A kế hoạch of an office under a commune, with its bases set out one by one. */
export const PLAN: Document = {
  ...REPORT,
  kind: 'plan',
  header: {
    parent: 'UBND xã Lai Vung',
    agency: 'Phòng Văn hóa - Xã hội',
    number: '12',
    symbol: 'KH-VHXH',
    place: 'Lai Vung',
    date: { kind: 'date', date: '2026-03-05' as CivilDate },
  },
  typeName: 'KẾ HOẠCH',
  abstract: ['Nâng cao Chỉ số cải cách hành chính năm 2026'],
  addressees: [],
  body: [
    { kind: 'paragraph', style: 'basis', text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025' },
    {
      kind: 'paragraph',
      style: 'basis',
      text: 'Căn cứ Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Lai Vung về cải cách hành chính năm 2026;',
    },
    p('Phòng Văn hóa - Xã hội ban hành Kế hoạch nâng cao Chỉ số cải cách hành chính năm 2026 như sau:'),
    h(1, 'I. Mục đích, yêu cầu'),
    h(2, '1. Mục đích'),
    p('Nâng cao chất lượng phục vụ người dân, doanh nghiệp./.'),
  ],
  signature: { authority: [], title: 'TRƯỞNG PHÒNG', name: 'Nguyễn Văn A' },
  recipients: ['UBND xã', 'Lưu: VT'],
  appendices: [],
};
