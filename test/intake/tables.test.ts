import { describe, expect, it } from 'vitest';
import {
  compiled,
  docxTable,
  doubtsOf,
  drawnTasks,
  planInExcel,
  planInWord,
  planOf,
  readBody,
  title,
  type Drawn,
} from './made-plans.ts';

interface Case {
  readonly name: string;
  readonly table: Drawn;
  /** Id, content, product, deadline, lead, support. */
  readonly tasks: readonly string[];
  /** Codes with the row of the table. */
  readonly doubts?: readonly string[];
}

const HEAD = 'STT | Nội dung nhiệm vụ | Sản phẩm | Thời hạn | Chủ trì | Phối hợp';

const CASES: readonly Case[] = [
  {
    name: 'a plain table',
    table: [
      HEAD,
      '1 | Ban hành Kế hoạch CCHC | Kế hoạch | Tháng 01/2024 | Công chức Văn phòng - thống kê | Công chức Tư pháp - hộ tịch',
      '2 | Niêm yết TTHC | Biên bản | Thường xuyên | Công chức Tư pháp - hộ tịch | -',
    ],
    tasks: [
      '1 | Ban hành Kế hoạch CCHC | Kế hoạch | Tháng 01/2024 | van_phong | tu_phap',
      '2 | Niêm yết TTHC | Biên bản | Thường xuyên | tu_phap',
    ],
  },
  {
    name: 'chủ trì and phối hợp under one merged heading, with numbered columns below',
    table: [
      'TT | Nhiệm vụ, giải pháp | Kết quả, sản phẩm | Thời gian hoàn thành | Cơ quan, đơn vị thực hiện | <',
      '^ | ^ | ^ | ^ | Chủ trì | Phối hợp',
      '(1) | (2) | (3) | (4) | (5) | (6)',
      '1 | Công khai ngân sách | Quyết định | Trước 15/6/2024 | Tài chính - Kế toán | Văn phòng - Thống kê',
    ],
    tasks: ['1 | Công khai ngân sách | Quyết định | Trước 15/6/2024 | tai_chinh | van_phong'],
  },
  {
    name: 'Roman sections over the whole row, tasks counted anew in each',
    table: [
      HEAD,
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH | < | < | < | < | <',
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I | Văn phòng | ',
      '2 | Kiểm tra | Báo cáo | Quý III | Văn phòng | ',
      'II. CẢI CÁCH THỂ CHẾ | < | < | < | < | <',
      '1 | Rà soát văn bản | Báo cáo | Quý IV | Tư pháp | ',
    ],
    tasks: [
      '# CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'I.1.1 | Ban hành Kế hoạch | Kế hoạch | Quý I | van_phong',
      'I.1.2 | Kiểm tra | Báo cáo | Quý III | van_phong',
      '# CẢI CÁCH THỂ CHẾ',
      'I.2.1 | Rà soát văn bản | Báo cáo | Quý IV | tu_phap',
    ],
  },
  {
    name: 'sections whose numeral stands under STT, and tasks numbered through',
    table: [
      HEAD,
      'I | Công tác chỉ đạo | | | | ',
      '1 | Ban hành Kế hoạch | Kế hoạch | 31/01/2024 | VP-TK | ',
      'II | Cải cách thể chế | | | | ',
      '2 | Rà soát văn bản | Báo cáo | 15/11/2024 | TP-HT | ',
    ],
    tasks: [
      '# Công tác chỉ đạo',
      '1 | Ban hành Kế hoạch | Kế hoạch | 31/01/2024 | van_phong',
      '# Cải cách thể chế',
      '2 | Rà soát văn bản | Báo cáo | 15/11/2024 | tu_phap',
    ],
  },
  {
    name: 'headings in headings',
    table: [
      HEAD,
      'A | NHIỆM VỤ CHUNG | | | | ',
      'I | Chỉ đạo, điều hành | | | | ',
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I | Văn phòng | ',
      'B | NHIỆM VỤ RIÊNG | | | | ',
      '2 | Rà soát văn bản | Báo cáo | Quý IV | Tư pháp | ',
    ],
    tasks: [
      '# NHIỆM VỤ CHUNG – Chỉ đạo, điều hành',
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I | van_phong',
      '# NHIỆM VỤ RIÊNG',
      '2 | Rà soát văn bản | Báo cáo | Quý IV | tu_phap',
    ],
  },
  {
    name: 'numbered groups above tasks 1.1, 1.2',
    table: [
      HEAD,
      '1 | Công tác chỉ đạo | | | | ',
      '1.1 | Ban hành Kế hoạch | Kế hoạch | Quý I | Văn phòng | ',
      '1.2 | Kiểm tra | Báo cáo | Quý III | Văn phòng | ',
      '2 | Cải cách thể chế | | | | ',
      '2.1 | Rà soát văn bản | Báo cáo | Quý IV | Tư pháp | ',
    ],
    tasks: [
      '# Công tác chỉ đạo',
      '1.1 | Ban hành Kế hoạch | Kế hoạch | Quý I | van_phong',
      '1.2 | Kiểm tra | Báo cáo | Quý III | van_phong',
      '# Cải cách thể chế',
      '2.1 | Rà soát văn bản | Báo cáo | Quý IV | tu_phap',
    ],
  },
  {
    name: '"nt", "như trên", ditto signs, dashes and empty cells',
    table: [
      HEAD,
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I | Văn phòng | Tư pháp',
      '2 | Ban hành Quy chế | nt | Như trên | " | -',
      '3 | Tuyên truyền | | Thường xuyên | Văn hóa - TTTT | …',
    ],
    tasks: [
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I | van_phong | tu_phap',
      '2 | Ban hành Quy chế | Kế hoạch | Quý I | van_phong',
      '3 | Tuyên truyền |  | Thường xuyên | van_hoa',
    ],
    doubts: ['ditto 3', 'ditto 3', 'ditto 3'],
  },
  {
    name: 'a lead and a deadline merged over several tasks',
    table: [
      HEAD,
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I/2024 | Văn phòng | ',
      '2 | Phân công nhiệm vụ | Thông báo | ^ | ^ | ',
      '3 | Kiện toàn Ban Chỉ đạo | Quyết định | ^ | ^ | ',
    ],
    tasks: [
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I/2024 | van_phong',
      '2 | Phân công nhiệm vụ | Thông báo | Quý I/2024 | van_phong',
      '3 | Kiện toàn Ban Chỉ đạo | Quyết định | Quý I/2024 | van_phong',
    ],
  },
  {
    name: 'a task over several rows: its products are one, another deadline is told',
    table: [
      HEAD,
      '1 | Tự kiểm tra CCHC | Kế hoạch kiểm tra | Quý II/2024 | Văn phòng | ',
      '^ | ^ | Báo cáo kết quả | Quý III/2024 | ^ | ',
      '2 | Rà soát văn bản | Báo cáo | Quý IV | Tư pháp | ',
    ],
    tasks: [
      '1 | Tự kiểm tra CCHC | Kế hoạch kiểm tra; Báo cáo kết quả | Quý II/2024 | van_phong',
      '2 | Rà soát văn bản | Báo cáo | Quý IV | tu_phap',
    ],
    doubts: ['row-continues 3', 'rows-differ 3'],
  },
  {
    name: 'a row without number that goes on with the one above it',
    table: [
      HEAD,
      '1 | Tuyên truyền trên hệ thống truyền thanh, | Tin, bài | Thường xuyên | Văn hóa - TTTT | ',
      ' | trang thông tin điện tử của xã | | | | ',
    ],
    tasks: [
      '1 | Tuyên truyền trên hệ thống truyền thanh, trang thông tin điện tử của xã | Tin, bài | Thường xuyên | van_hoa',
    ],
    doubts: ['row-continues 3'],
  },
  {
    name: 'the heading again on the next page, empty rows, and notes below',
    table: [
      HEAD,
      '1 | Ban hành Kế hoạch | Kế hoạch | Quý I | Văn phòng | ',
      ' | | | | | ',
      HEAD,
      '2 | Rà soát văn bản | Báo cáo | Quý IV | Tư pháp | ',
      'Ghi chú: thời hạn tính theo ngày làm việc. | < | < | < | < | <',
    ],
    tasks: ['1 | Ban hành Kế hoạch | Kế hoạch | Quý I | van_phong', '2 | Rà soát văn bản | Báo cáo | Quý IV | tu_phap'],
    doubts: ['row-not-taken 6'],
  },
  {
    name: 'a table without STT, the numbers before the contents',
    table: [
      'Nhiệm vụ | Thời hạn | Đơn vị chủ trì',
      '1. Ban hành Kế hoạch | Quý I | Văn phòng',
      '2. Rà soát văn bản | Quý IV | Tư pháp',
    ],
    tasks: ['1 | Ban hành Kế hoạch |  | Quý I | van_phong', '2 | Rà soát văn bản |  | Quý IV | tu_phap'],
  },
  {
    name: 'chủ trì and phối hợp in one column, said or only in order',
    table: [
      'TT | Nội dung | Thời hạn | Đơn vị chủ trì, phối hợp',
      '1 | Khảo sát hài lòng | Quý II | Chủ trì: Văn phòng / Phối hợp: Một cửa, Đoàn Thanh niên xã',
      '2 | Đối thoại | Quý III | Văn phòng; UBMTTQ xã',
      '3 | Rà soát văn bản | Quý IV | Tư pháp',
    ],
    tasks: [
      '1 | Khảo sát hài lòng |  | Quý II | van_phong | mot_cua + doan_tn',
      '2 | Đối thoại |  | Quý III | van_phong | mttq',
      '3 | Rà soát văn bản |  | Quý IV | tu_phap',
    ],
    doubts: ['lead-first 3'],
  },
  {
    name: 'the deadline as marks under quarters',
    table: [
      'TT | Nội dung | Thời gian thực hiện | < | < | < | Chủ trì',
      '^ | ^ | Quý I | Quý II | Quý III | Quý IV | ^',
      '1 | Ban hành Kế hoạch | x | | | | Văn phòng',
      '2 | Tự kiểm tra | | x | x | | Văn phòng',
    ],
    tasks: ['1 | Ban hành Kế hoạch |  | Quý I | van_phong', '2 | Tự kiểm tra |  | Quý III | van_phong'],
    doubts: ['deadline-from-marks 3', 'deadline-from-marks 4'],
  },
  {
    name: 'only the end of a time counts',
    table: [
      'TT | Nội dung | Thời gian thực hiện | < | Chủ trì',
      '^ | ^ | Bắt đầu | Kết thúc | ^',
      '1 | Số hóa hồ sơ | 01/3/2024 | 30/11/2024 | Một cửa',
    ],
    tasks: ['1 | Số hóa hồ sơ |  | 30/11/2024 | mot_cua'],
    doubts: ['column-not-taken 1'],
  },
  {
    name: 'several leads: each of them owes it',
    table: [
      HEAD,
      '1 | Đăng ký nhiệm vụ trọng tâm | Bản đăng ký | Tháng 01 | Tư pháp - Hộ tịch; Địa chính; Công an xã | ',
      '2 | Thực hiện văn hóa công sở | | Thường xuyên | Văn phòng, Tư pháp - Hộ tịch và Công an xã | ',
    ],
    tasks: [
      '1 | Đăng ký nhiệm vụ trọng tâm | Bản đăng ký | Tháng 01 | tu_phap + dia_chinh + cong_an',
      '2 | Thực hiện văn hóa công sở |  | Thường xuyên | van_phong + tu_phap + cong_an',
    ],
    doubts: ['several-leads 2', 'several-leads 3'],
  },
  {
    name: 'names with commas and "và" of their own stay whole',
    table: [
      HEAD,
      '1 | Hướng dẫn | Văn bản | Quý I | Sở Văn hóa, Thể thao và Du lịch | Văn phòng HĐND và UBND, Bộ phận Tiếp nhận và Trả kết quả',
      '2 | Tuyên truyền | Tin, bài | Quý I | Phòng Kinh tế, Hạ tầng và Đô thị | Công chức Văn hóa - xã hội (phụ trách văn hóa, thông tin), Trạm Y tế',
    ],
    tasks: [
      '1 | Hướng dẫn | Văn bản | Quý I | so_van_hoa_the_thao_va_du_lich | van_phong + mot_cua',
      '2 | Tuyên truyền | Tin, bài | Quý I | kinh_te | van_hoa + tram_y_te',
    ],
    doubts: ['one-unit 2', 'one-unit 3'],
  },
  {
    name: 'one unit under many names',
    table: [
      HEAD,
      '1 | Việc một | | Quý I | Công chức VP-TK | UBMTTQ',
      '2 | Việc hai | | Quý I | Văn phòng – Thống kê | Ủy ban Mặt trận Tổ quốc Việt Nam xã',
      '3 | Việc ba | | Quý I | UBMTTQ và các đoàn thể xã | ',
    ],
    tasks: [
      '1 | Việc một |  | Quý I | van_phong | mttq',
      '2 | Việc hai |  | Quý I | van_phong | mttq',
      '3 | Việc ba |  | Quý I | mttq + cac_doan_the_xa',
    ],
    doubts: ['same-unit 2', 'same-unit 4', 'several-leads 4', 'unit-of-many 4'],
  },
  {
    name: 'names for many: words under phối hợp, a unit of its own under chủ trì, a group where its members are named',
    table: [
      HEAD,
      '1 | Quán triệt Kế hoạch | | Quý I | Văn phòng | Các công chức; Công chức để quá hạn; Các thành viên Ban Chỉ đạo',
      '2 | Đăng ký thi đua | | Quý I | Các ban, ngành, đoàn thể xã | ',
      '3 | Hỗ trợ nộp hồ sơ | | Quý II | Thôn Nà Lẹng | ',
      '4 | Hỗ trợ thanh toán | | Quý II | Thôn Bản Chu | ',
      '5 | Họp thôn | | Quý III | Các thôn | ',
    ],
    tasks: [
      '1 | Quán triệt Kế hoạch |  | Quý I | van_phong | Các công chức + Công chức để quá hạn + Các thành viên Ban Chỉ đạo',
      '2 | Đăng ký thi đua |  | Quý I | cac_ban_nganh_doan_the_xa',
      '3 | Hỗ trợ nộp hồ sơ |  | Quý II | thon_na_leng',
      '4 | Hỗ trợ thanh toán |  | Quý II | thon_ban_chu',
      '5 | Họp thôn |  | Quý III | cac_thon',
    ],
    doubts: ['group-made 6', 'support-in-words 2', 'unit-of-many 3'],
  },
  {
    name: 'deadlines without a date and such as no calendar has',
    table: [
      HEAD,
      '1 | Việc một | | Theo kế hoạch của huyện | Văn phòng | ',
      '2 | Việc hai năm 2024 | | Tháng 13/2024 | Văn phòng | ',
      '3 | Việc ba | | 31/6/2024 | Văn phòng | ',
      '4 | Việc bốn | | Hằng quý | Văn phòng | ',
    ],
    tasks: [
      '1 | Việc một |  | Theo kế hoạch của huyện | van_phong',
      '2 | Việc hai năm 2024 |  | Tháng 13/2024 (2024-12-31) | van_phong',
      '3 | Việc ba |  | 31/6/2024 (2024-12-31) | van_phong',
      '4 | Việc bốn |  | Hằng quý | van_phong',
    ],
    doubts: ['deadline-in-words 2', 'deadline-unreadable 3', 'deadline-unreadable 4'],
  },
  {
    name: 'no lead in the row: that of its section, or nobody',
    table: [
      HEAD,
      'I | Tài chính công | | | Tài chính - Kế toán | ',
      '1 | Công khai ngân sách | Quyết định | Quý I | | ',
      'II | Chính quyền số | | | | ',
      '2 | Ký số văn bản | | Thường xuyên | | ',
    ],
    tasks: [
      '# Tài chính công',
      '1 | Công khai ngân sách | Quyết định | Quý I | tai_chinh',
      '# Chính quyền số',
      '2 | Ký số văn bản |  | Thường xuyên | chua_ro',
    ],
    doubts: ['lead-of-group 2', 'no-lead 5'],
  },
  {
    name: 'tasks without number or with one that stands twice have the next free one',
    table: [
      HEAD,
      '1 | Việc một | | Quý I | Văn phòng | ',
      ' | Việc hai | | Quý I | Tư pháp | ',
      '3 | Việc ba | | Quý I | Văn phòng | ',
      '3 | Việc bốn | | Quý I | Văn phòng | ',
    ],
    tasks: [
      'I.1 | Việc một |  | Quý I | van_phong',
      'I.2 | Việc hai |  | Quý I | tu_phap',
      'I.3 | Việc ba |  | Quý I | van_phong',
      'I.4 | Việc bốn |  | Quý I | van_phong',
    ],
    doubts: ['number-given 3', 'number-given 5'],
  },
  {
    name: 'who leads and who supports in one sentence',
    table: [
      HEAD,
      '1 | Công khai TTHC | | Quý I | Bộ phận Một cửa chủ trì, phối hợp với Công an xã và Trạm Y tế | ',
      '2 | Ký số văn bản | | Quý I | Văn phòng chủ trì | Công an xã',
    ],
    tasks: [
      '1 | Công khai TTHC |  | Quý I | mot_cua | cong_an + tram_y_te',
      '2 | Ký số văn bản |  | Quý I | van_phong | cong_an',
    ],
  },
  {
    name: 'persons: their posts where they have one',
    table: [
      HEAD,
      '1 | Việc một | | Quý I | Đ/c Nguyễn Văn A - Công chức Tư pháp - Hộ tịch | ',
      '2 | Việc hai | | Quý I | Nguyễn Văn B | ',
      '3 | Việc ba | | Quý I | Tư Pháp | ',
    ],
    tasks: [
      '1 | Việc một |  | Quý I | tu_phap',
      '2 | Việc hai |  | Quý I | nguyen_van_b',
      '3 | Việc ba |  | Quý I | tu_phap',
    ],
    doubts: ['person-as-unit 3', 'post-of-person 2', 'same-unit 2'],
  },
  {
    name: 'a table by the criteria of an index, the criteria its headings',
    table: [
      'STT | Tiêu chí, tiêu chí thành phần | Điểm | Giải pháp | Người phụ trách | Thời gian',
      '1 | Công tác chỉ đạo, điều hành | 10 | | | ',
      '1.1 | Kế hoạch CCHC năm | 2 | Ban hành trong tháng 1 | VP-TK | 31/01',
    ],
    tasks: ['# Công tác chỉ đạo, điều hành', '1.1 | Ban hành trong tháng 1 |  | 31/01 | van_phong'],
    doubts: ['column-not-taken 1', 'criterion-without-set 1'],
  },
  {
    name: 'items of a cell, and lines that were only broken',
    table: [
      HEAD,
      '1 | Niêm yết thủ tục hành chính / đầy đủ, kịp thời | - Biên bản niêm yết; / - Ảnh chụp. | Trước ngày / 20/6/2024 | Công chức Tư pháp - / hộ tịch | - Công an xã; / - Trạm Y tế xã.',
    ],
    tasks: [
      '1 | Niêm yết thủ tục hành chính đầy đủ, kịp thời | Biên bản niêm yết; Ảnh chụp | Trước ngày 20/6/2024 | tu_phap | cong_an + tram_y_te',
    ],
  },
];

describe.each([
  { format: 'Word', plan: planInWord },
  { format: 'Excel', plan: planInExcel },
])('a table of tasks in $format', ({ plan }) => {
  it.each(CASES)('$name', ({ table, tasks, doubts = [] }) => {
    const read = plan(table);
    expect({ tasks: drawnTasks(read), doubts: doubtsOf(read) }).toEqual({ tasks, doubts });
  });

  it.each(CASES)('makes a workspace without errors of $name', async ({ table }) => {
    const { told, silent } = await compiled(plan(table));
    expect({ told, silent }).toEqual({ told: [], silent: [] });
  });
});

describe('tables of a document', () => {
  const row = (number: string, content: string): string => `${number} | ${content} | | Quý I | Văn phòng | `;

  it('go on over a page without their heading', () => {
    const plan = planOf(readBody(docxTable([HEAD, row('1', 'Việc một')]) + docxTable([row('2', 'Việc hai')])));
    expect(drawnTasks(plan)).toEqual(['1 | Việc một |  | Quý I | van_phong', '2 | Việc hai |  | Quý I | van_phong']);
  });

  it('are of the appendix above them, whose numeral stands before numbers that each counts anew', () => {
    const body = ['I', 'II', 'III'].map((numeral) =>
      [
        title(`PHỤ LỤC ${numeral}`),
        title(`Nhiệm vụ phần ${numeral}`),
        docxTable([HEAD, row('1', `Việc của ${numeral}`)]),
      ].join(''),
    );
    const plan = planOf(readBody(body.join('')));
    expect(plan.appendices.map(({ id, title: own }) => [id, own])).toEqual([
      ['I', 'Nhiệm vụ phần I'],
      ['II', 'Nhiệm vụ phần II'],
      ['III', 'Nhiệm vụ phần III'],
    ]);
    expect(drawnTasks(plan).map((line) => line.split(' ')[0])).toEqual(['I.1', 'II.1', 'III.1']);
  });

  it('that hold no tasks are told', () => {
    const plan = planOf(
      readBody(
        docxTable(['STT | Họ và tên | Chức vụ', '1 | Nguyễn Văn A | Trưởng ban']) +
          docxTable([HEAD, row('1', 'Việc một')]),
      ),
    );
    expect(drawnTasks(plan)).toEqual(['1 | Việc một |  | Quý I | van_phong']);
    expect(doubtsOf(plan)).toEqual(['table-not-taken 1']);
  });
});
