import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../../src/ooxml/sheets/workbook.ts';
import { read } from './commune.ts';
import { bool, day, percent, sheet, workbook, type SheetOptions, type Value } from './sheets.ts';

type Rows = readonly (readonly Value[])[];

const TITLE: Rows = [
  ['ỦY BAN NHÂN DÂN XÃ TRI PHƯƠNG'],
  ['BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2024'],
  ['Đơn vị: Công chức Tài chính - kế toán'],
];
const MOT_CUA: Rows = [['BÁO CÁO SỐ LIỆU 6 THÁNG ĐẦU NĂM 2024'], ['Đơn vị báo cáo:', 'Một cửa'], []];
const HEADER: readonly Value[] = [
  'TT',
  'Nội dung nhiệm vụ',
  'Kết quả thực hiện',
  'Ngày hoàn thành',
  'Trạng thái',
  'Ghi chú',
];
const DONE: readonly Value[] = [
  'I.13',
  'Công khai dự toán, quyết toán ngân sách xã',
  'Quyết định số 63/QĐ-UBND',
  '14/6/2024',
  'Hoàn thành',
];
const DONE_READ = { product: 'Quyết định số 63/QĐ-UBND', completed: '14/6/2024', status: 'Hoàn thành' };
const TAKEN = 'info taken-as Bảng!A3';

/** A sheet with title, heading in row 4 and rows from row 5. */
function table(
  header: readonly Value[] | Rows,
  rows: Rows,
  options: SheetOptions & { readonly title?: Rows } = {},
): Sheet {
  const headers = isRows(header) ? header : [header];
  return sheet('Bảng', [...(options.title ?? TITLE), ...headers, ...rows], options);
}

function isRows(header: readonly Value[] | Rows): header is Rows {
  return Array.isArray(header[0]);
}

interface Case {
  readonly name: string;
  readonly workbook: Workbook;
  readonly file?: string;
  readonly told: readonly string[];
  readonly values?: unknown;
}

const tasks = (id: string, values: unknown): unknown => ({ tasks: { [id]: values } });

const TABLES: readonly Case[] = [
  {
    name: 'a table of tasks by their numbers is read, and told whose it was taken for',
    workbook: workbook(table(HEADER, [DONE])),
    told: [TAKEN],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'tasks without a number are known by the very same words, listed once',
    workbook: workbook(
      table(HEADER, [
        [1, 'Công khai dự toán, quyết toán ngân sách xã', 'QĐ 63', '14/6/2024', 'Hoàn thành'],
        [2, 'Thu ngân sách trên địa bàn cao hơn năm 2023', undefined, undefined, 'Đang thực hiện'],
      ]),
    ),
    told: [TAKEN, 'info rows-matched Bảng!B5'],
    values: {
      tasks: {
        'I.13': { product: 'QĐ 63', completed: '14/6/2024', status: 'Hoàn thành' },
        'III.1': { status: 'Đang thực hiện' },
      },
    },
  },
  {
    name: 'other marks, case and tone places are the same words',
    workbook: workbook(
      table(HEADER, [[1, 'CÔNG KHAI DỰ TOÁN,  QUYẾT TOÁN NGÂN SÁCH XÃ', undefined, undefined, 'Đang TH']]),
    ),
    told: [TAKEN, 'info rows-matched Bảng!B5'],
    values: tasks('I.13', { status: 'Đang TH' }),
  },
  {
    name: 'nearly the same words are taken, and named',
    workbook: workbook(
      table(HEADER, [[1, 'Công khai các dự toán, quyết toán ngân sách xã', undefined, undefined, 'Đang thực hiện']]),
    ),
    told: [TAKEN, 'info row-matched Bảng!B5'],
    values: tasks('I.13', { status: 'Đang thực hiện' }),
  },
  {
    name: 'shortened words are taken with a warning',
    workbook: workbook(table(HEADER, [[1, 'Công khai dự toán, quyết toán', undefined, undefined, 'Đang thực hiện']])),
    told: [TAKEN, 'warning row-match-doubtful Bảng!B5'],
    values: tasks('I.13', { status: 'Đang thực hiện' }),
  },
  {
    name: 'abbreviations written out are the same',
    workbook: workbook(
      table(
        HEADER,
        [
          [
            1,
            'Kiện toàn Ban chỉ đạo cải cách hành chính xã, phân công các thành viên',
            undefined,
            undefined,
            'Đang thực hiện',
          ],
        ],
        {
          title: [...TITLE.slice(0, 2), ['Đơn vị: VP-TK']],
        },
      ),
    ),
    told: [TAKEN, 'info row-matched Bảng!B5'],
    values: tasks('I.1', { status: 'Đang thực hiện' }),
  },
  {
    name: 'words that are like no task are told row by row, and not read',
    workbook: workbook(
      table(HEADER, [
        [1, 'Tổ chức giải bóng chuyền hơi chào mừng ngày hội', undefined, undefined, 'Hoàn thành'],
        [2, 'Thăm hỏi gia đình chính sách', 'Tặng 12 suất quà', undefined, undefined],
        DONE,
      ]),
    ),
    told: [TAKEN, 'warning row-not-matched Bảng!B5', 'warning row-not-matched Bảng!B6'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'words between two tasks are refused',
    workbook: workbook(
      table(HEADER, [[1, 'Khảo sát mức độ hài lòng', undefined, undefined, 'Hoàn thành']], {
        title: [...TITLE.slice(0, 2), ['Đơn vị: VP-TK']],
      }),
    ),
    told: [TAKEN, 'error row-match-ambiguous Bảng!B5'],
  },
  {
    name: 'another number in the words is another task',
    workbook: workbook(
      table(HEADER, [[1, 'Khảo sát mức độ hài lòng của người dân đợt 2', undefined, undefined, 'Chưa thực hiện']], {
        title: [...TITLE.slice(0, 2), ['Đơn vị: VP-TK']],
      }),
    ),
    told: [TAKEN, 'info row-matched Bảng!B5'],
    values: tasks('II.8', { status: 'Chưa thực hiện' }),
  },
  {
    name: 'a number that belongs to other words is refused',
    workbook: workbook(
      table(HEADER, [['I.13', 'Thu ngân sách trên địa bàn cao hơn năm 2023', undefined, undefined, 'Đang thực hiện']]),
    ),
    told: [TAKEN, 'error row-match-ambiguous Bảng!B5'],
  },
  {
    name: 'a number beside words of no task is believed, with a warning',
    workbook: workbook(table(HEADER, [['I.13', 'Họp chi bộ tháng Sáu', undefined, undefined, 'Đang thực hiện']])),
    told: [TAKEN, 'warning row-id-contradicts Bảng!B5'],
    values: tasks('I.13', { status: 'Đang thực hiện' }),
  },
  {
    name: 'the number may stand before the words',
    workbook: workbook(table(HEADER, [[undefined, 'I.13. Công khai dự toán', undefined, undefined, 'Đang thực hiện']])),
    told: [TAKEN],
    values: tasks('I.13', { status: 'Đang thực hiện' }),
  },
  {
    name: 'plain numbers within Roman sections are the numbers of the plan',
    workbook: workbook(
      table(HEADER, [
        ['I', 'NÂNG CAO CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
        [13, 'Công khai dự toán, quyết toán của xã', undefined, undefined, 'Đang thực hiện'],
        ['III', 'NÂNG CAO KẾT QUẢ THỰC HIỆN NHIỆM VỤ'],
        [1, 'Thu ngân sách địa bàn cao hơn 2023', undefined, undefined, 'Đang thực hiện'],
      ]),
    ),
    told: [TAKEN],
    values: { tasks: { 'I.13': { status: 'Đang thực hiện' }, 'III.1': { status: 'Đang thực hiện' } } },
  },
  {
    name: 'the number of a task of another plan has its key before it',
    workbook: workbook(
      table(HEADER, [['KH119/I.1', 'Niêm yết quy trình giải quyết', undefined, undefined, 'Đang thực hiện']], {
        title: [...TITLE.slice(0, 2), ['Đơn vị: VP-TK']],
      }),
    ),
    told: [TAKEN],
    values: tasks('KH119/I.1', { status: 'Đang thực hiện' }),
  },
  {
    name: 'rows left blank are nothing, whoever owes them',
    workbook: workbook(
      table(HEADER, [DONE, ['III.3', 'Giảm số vụ tai nạn giao thông so với năm 2023'], ['', 'Việc khác']]),
    ),
    told: [TAKEN],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'signatures, remarks and what stands below them are no rows',
    workbook: workbook(
      table(HEADER, [
        DONE,
        ['Ghi chú: số liệu tính đến 25/6/2024'],
        [],
        [undefined, undefined, undefined, 'Tri Phương, ngày 24 tháng 6 năm 2024'],
        ['Người lập biểu', undefined, undefined, 'Thủ trưởng đơn vị'],
        ['Nguyễn Văn A', undefined, undefined, 'Trần Văn B'],
      ]),
    ),
    told: [TAKEN],
    values: { submitted: '24/6/2024', ...(tasks('I.13', DONE_READ) as object) },
  },
  {
    name: 'columns that are numbered below the heading are no row',
    workbook: workbook(table(HEADER, [['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'], DONE])),
    told: [TAKEN],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'marks in columns of statuses under a merged heading',
    workbook: workbook(
      table(
        [
          ['TT', 'Nội dung', 'Tình trạng', undefined, undefined, 'Nguyên nhân, ghi chú'],
          [undefined, undefined, 'Hoàn thành', 'Đang thực hiện', 'Chưa thực hiện'],
        ],
        [
          ['I.13', 'Công khai dự toán', 'x'],
          ['II.5', 'Bổ sung máy tính, máy quét', undefined, 'X', undefined, 'Chờ điều chỉnh dự toán'],
          ['III.1', 'Thu ngân sách trên địa bàn', undefined, undefined, bool(true)],
        ],
        { merges: ['A4:A5', 'B4:B5', 'C4:E4', 'F4:F5'] },
      ),
    ),
    told: [TAKEN],
    values: {
      tasks: {
        'I.13': { status: 'Hoàn thành' },
        'II.5': { status: 'Đang thực hiện', reason: 'Chờ điều chỉnh dự toán' },
        'III.1': { status: 'Chưa thực hiện' },
      },
    },
  },
  {
    name: 'two rows of heading that nobody merged',
    workbook: workbook(
      table(
        [
          ['TT', 'Nội dung', 'Tình trạng', undefined],
          [undefined, undefined, 'Hoàn thành', 'Đang thực hiện'],
        ],
        [['I.13', 'Công khai dự toán', undefined, 'x']],
      ),
    ),
    told: [TAKEN],
    values: tasks('I.13', { status: 'Đang thực hiện' }),
  },
  {
    name: 'three rows of heading: on time and late are both done',
    workbook: workbook(
      table(
        [
          ['TT', 'Nội dung', 'Tình trạng', undefined, undefined],
          [undefined, undefined, 'Hoàn thành', undefined, 'Đang thực hiện'],
          [undefined, undefined, 'Đúng hạn', 'Quá hạn', undefined],
        ],
        [['I.13', 'Công khai dự toán', undefined, 'x']],
        { merges: ['A4:A6', 'B4:B6', 'C4:E4', 'C5:D5', 'E5:E6'] },
      ),
    ),
    told: [TAKEN],
    values: tasks('I.13', { status: 'Hoàn thành Quá hạn' }),
  },
  {
    name: 'two marks in one row are told, and none is taken',
    workbook: workbook(
      table(['TT', 'Nội dung', 'Hoàn thành', 'Đang thực hiện'], [['I.13', 'Công khai dự toán', 'x', 'x']]),
    ),
    told: [TAKEN, 'error two-statuses Bảng!D5'],
    values: tasks('I.13', { status: 'x' }),
  },
  {
    name: 'a day in the column Hoàn thành is the day, a percentage in Đang thực hiện the progress',
    workbook: workbook(
      table(
        ['TT', 'Nội dung', 'Hoàn thành', 'Đang thực hiện'],
        [
          ['I.13', 'Công khai dự toán', day('2024-06-14')],
          ['II.5', 'Bổ sung máy tính', undefined, '60%'],
        ],
      ),
    ),
    told: [TAKEN],
    values: {
      tasks: {
        'I.13': { status: 'Hoàn thành', completed: '14/6/2024' },
        'II.5': { status: 'Đang thực hiện', progress: '60%' },
      },
    },
  },
  {
    name: 'words in a column of marks are asked about',
    workbook: workbook(
      table(['TT', 'Nội dung', 'Hoàn thành', 'Đang thực hiện'], [['I.13', 'Công khai dự toán', 'chờ kho bạc']]),
    ),
    told: [TAKEN, 'error mark-not-understood Bảng!C5'],
  },
  {
    name: 'a table without a column of statuses says so, and takes a status that stands alone among the results',
    workbook: workbook(
      table(
        ['STT', 'Nhiệm vụ', 'Kết quả thực hiện'],
        [
          ['I.13', 'Công khai dự toán', 'Đã hoàn thành'],
          ['II.5', 'Bổ sung máy tính', 'Đã lựa chọn nhà cung cấp'],
        ],
      ),
    ),
    told: [TAKEN, 'warning no-status-column Bảng!A4'],
    values: { tasks: { 'I.13': { status: 'Đã hoàn thành' }, 'II.5': { product: 'Đã lựa chọn nhà cung cấp' } } },
  },
  {
    name: 'tiến độ heads percentages and words alike',
    workbook: workbook(
      table(
        ['TT', 'Nội dung công việc', 'Sản phẩm', 'Thời hạn', 'Chủ trì', 'Tiến độ', 'Trạng thái'],
        [
          [
            'I.13',
            'Công khai dự toán',
            'Quyết định công khai',
            '14/6/2024',
            'Tài chính',
            percent('0.6'),
            'Đang thực hiện',
          ],
          ['II.5', 'Bổ sung máy tính', 'Hợp đồng số 05/HĐ ngày 12/6/2024', '19/6/2024', 'Tài chính', '3/5', 'Đang TH'],
        ],
      ),
    ),
    told: [TAKEN],
    values: {
      tasks: {
        'I.13': { progress: '60%', status: 'Đang thực hiện' },
        'II.5': { product: 'Hợp đồng số 05/HĐ ngày 12/6/2024', progress: '3/5', status: 'Đang TH' },
      },
    },
  },
  {
    name: 'thời gian hoàn thành that repeats the plan is no day of completion',
    workbook: workbook(
      table(
        ['TT', 'Nội dung công việc', 'Thời gian hoàn thành', 'Tình trạng'],
        [
          ['III.1', 'Thu ngân sách trên địa bàn', '31/12/2024', 'Đang thực hiện'],
          ['I.13', 'Công khai dự toán', '12/6/2024', 'Đã hoàn thành'],
        ],
      ),
    ),
    told: [TAKEN],
    values: {
      tasks: { 'III.1': { status: 'Đang thực hiện' }, 'I.13': { completed: '12/6/2024', status: 'Đã hoàn thành' } },
    },
  },
  {
    name: 'causes in two columns',
    workbook: workbook(
      table(
        [
          ['TT', 'Nội dung', 'Trạng thái', 'Nguyên nhân', undefined],
          [undefined, undefined, undefined, 'Khách quan', 'Chủ quan'],
        ],
        [['II.5', 'Bổ sung máy tính', 'Đang thực hiện', 'Chờ dự toán', 'Lập hồ sơ chậm']],
        { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4'] },
      ),
    ),
    told: [TAKEN],
    values: tasks('II.5', {
      status: 'Đang thực hiện',
      reason: { objective: 'Chờ dự toán', subjective: 'Lập hồ sơ chậm' },
    }),
  },
  {
    name: 'a column whose heading says nothing is told when something stands in it',
    workbook: workbook(table([...HEADER, 'Điểm thưởng'], [[...DONE, undefined, 2]])),
    told: [TAKEN, 'info column-not-read Bảng!G5'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'of two columns for the same nobody knows which counts',
    workbook: workbook(table([...HEADER, 'Tình trạng'], [[...DONE, undefined, 'Đang thực hiện']])),
    told: [TAKEN, 'error column-twice Bảng!G4'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'hidden rows are read and told',
    workbook: workbook(table(HEADER, [DONE], { hiddenRows: [5] })),
    told: [TAKEN, 'warning hidden-rows Bảng!B5'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'a hidden column is read and told',
    workbook: workbook(table(HEADER, [DONE], { hiddenColumns: ['E'] })),
    told: [TAKEN, 'warning hidden-column Bảng!E5'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'a hidden sheet is told and not read',
    workbook: workbook(table(HEADER, [DONE]), sheet('Cũ', [HEADER, ['I.13', 'Công khai', 'QĐ cũ']], { hidden: true })),
    told: [TAKEN, 'warning hidden-sheet Cũ!A1'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'a sheet without a table is told',
    workbook: workbook(table(HEADER, [DONE]), sheet('Danh bạ', [['Nguyễn Văn A', '0900 000 000']])),
    told: [TAKEN, 'info sheet-not-read Danh bạ!A1'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'a task over several merged rows has all their words',
    workbook: workbook(
      table(
        HEADER,
        [
          ['I.13', 'Công khai dự toán', 'Quyết định số 63/QĐ-UBND', '14/6/2024', 'Hoàn thành'],
          [undefined, undefined, 'Biên bản niêm yết ngày 15/6/2024'],
        ],
        { merges: ['A5:A6', 'B5:B6'] },
      ),
    ),
    told: [TAKEN],
    values: tasks('I.13', {
      product: 'Quyết định số 63/QĐ-UBND\nBiên bản niêm yết ngày 15/6/2024',
      completed: '14/6/2024',
      status: 'Hoàn thành',
    }),
  },
  {
    name: 'so has one whose words go on in rows without a number',
    workbook: workbook(table(HEADER, [DONE, [undefined, undefined, 'Biên bản niêm yết']])),
    told: [TAKEN],
    values: tasks('I.13', { ...DONE_READ, product: 'Quyết định số 63/QĐ-UBND\nBiên bản niêm yết' }),
  },
  {
    name: 'two rows of one task that differ are told',
    workbook: workbook(table(HEADER, [DONE, ['I.13', 'Công khai dự toán', undefined, undefined, 'Đang thực hiện']])),
    told: [TAKEN, 'error value-conflict Bảng!E6'],
    values: tasks('I.13', DONE_READ),
  },
  {
    name: 'a status merged over two tasks is of both',
    workbook: workbook(
      table(
        HEADER,
        [
          ['I.13', 'Công khai dự toán', undefined, undefined, 'Đang thực hiện'],
          ['III.1', 'Thu ngân sách trên địa bàn'],
        ],
        { merges: ['E5:E6'] },
      ),
    ),
    told: [TAKEN, 'warning merged-value Bảng!E5'],
    values: { tasks: { 'I.13': { status: 'Đang thực hiện' }, 'III.1': { status: 'Đang thực hiện' } } },
  },
  {
    name: '12/6 that Excel took for the 6th of December is told here too',
    workbook: workbook(table(HEADER, [['I.13', 'Công khai dự toán', undefined, day('2024-12-06'), 'Hoàn thành']])),
    told: [TAKEN, 'error date-perhaps-swapped Bảng!D5'],
    values: tasks('I.13', { completed: '06/12/2024', status: 'Hoàn thành' }),
  },
  {
    name: 'a table of figures by their codes',
    workbook: workbook(
      table(
        ['TT', 'Lĩnh vực, tiêu chí thống kê', 'Đơn vị tính', 'Số liệu'],
        [
          ['III.3.0', 'Tổng số hồ sơ tiếp nhận', 'hồ sơ', 1381],
          ['III.3.3', 'Tỷ lệ đúng hạn', '%', percent('0.997')],
        ],
        { title: MOT_CUA },
      ),
    ),
    told: ['info taken-as Bảng!B2'],
    values: { indicators: { received: '1.381', on_time_rate: '99,7%' } },
  },
  {
    name: 'figures by their labels, with the figures of another period beside them',
    workbook: workbook(
      table(
        ['STT', 'Chỉ tiêu', 'ĐVT', 'Kỳ trước', '6 tháng đầu năm 2024', 'Cùng kỳ năm trước', 'Nguồn'],
        [[1, 'Tổng số hồ sơ tiếp nhận', 'hồ sơ', 1200, 1381, 1100, 'Hệ thống một cửa']],
        { title: MOT_CUA },
      ),
    ),
    told: ['info taken-as Bảng!B2', 'info rows-matched Bảng!B5'],
    values: { indicators: { received: { value: '1.381', source: 'Hệ thống một cửa' } } },
  },
  {
    name: 'kết quả thực hiện is a figure where a unit of measure stands beside it',
    workbook: workbook(
      table(['TT', 'Chỉ tiêu', 'ĐVT', 'Kết quả thực hiện'], [['III.3.1', 'Hồ sơ đã giải quyết', 'hồ sơ', 1348]], {
        title: MOT_CUA,
      }),
    ),
    told: ['info taken-as Bảng!B2'],
    values: { indicators: { resolved: '1.348' } },
  },
  {
    name: 'the rows below an indicator by lĩnh vực are its rows',
    workbook: workbook(
      table(
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        [
          ['III.3.2', 'Số hồ sơ giải quyết trước và đúng hạn', 'hồ sơ'],
          [undefined, '- Hộ tịch', 'hồ sơ', 397],
          [undefined, '- Đất đai', 'hồ sơ', 35],
        ],
        { title: MOT_CUA },
      ),
    ),
    told: ['info taken-as Bảng!B2'],
    values: { indicators: { on_time: { ho_tich: '397', dat_dai: '35' } } },
  },
  {
    name: 'a figure that is no indicator is told',
    workbook: workbook(
      table(['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'], [[1, 'Số lượt xe đưa đón đại biểu', 'lượt', 5]], { title: MOT_CUA }),
    ),
    told: ['info taken-as Bảng!B2', 'warning row-not-matched Bảng!B5'],
  },
  {
    name: '1.381 that Excel took for a decimal is told here too',
    workbook: workbook(
      table(['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'], [['III.3.0', 'Tổng số hồ sơ tiếp nhận', 'hồ sơ', 1.381]], {
        title: MOT_CUA,
      }),
    ),
    told: ['info taken-as Bảng!B2', 'error thousands-lost Bảng!D5'],
    values: { indicators: { received: '1,381' } },
  },
  {
    name: 'a figure in another unit of measure is told; shortened names of the same unit are not',
    workbook: workbook(
      table(
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        [
          ['N.1', 'Thu ngân sách trên địa bàn', 'nghìn đồng', 52400],
          ['III.3.0', 'Tổng số hồ sơ tiếp nhận', 'HS', 1381],
        ],
        { title: MOT_CUA },
      ),
    ),
    told: ['info taken-as Bảng!B2', 'warning measure-differs Bảng!C5'],
    values: { indicators: { revenue: '52.400', received: '1.381' } },
  },
  {
    name: 'a section merged over the whole table gives its numeral to the plain numbers below',
    workbook: workbook(
      table(
        HEADER,
        [
          ['III. NÂNG CAO KẾT QUẢ THỰC HIỆN NHIỆM VỤ'],
          [1, 'Thu ngân sách địa bàn cao hơn 2023', undefined, undefined, 'Đang thực hiện'],
        ],
        { merges: ['A5:F5'] },
      ),
    ),
    told: [TAKEN],
    values: tasks('III.1', { status: 'Đang thực hiện' }),
  },
  {
    name: 'units, periods and years that are named below the table are not those of the report',
    workbook: workbook(
      table(
        HEADER,
        [
          DONE,
          [],
          ['Ghi chú: phối hợp với Công an xã trong quý III năm 2025'],
          ['Phương hướng: tiếp tục phối hợp với Bộ phận Tiếp nhận và Trả kết quả.'],
        ],
        { title: [['CÔNG CHỨC TÀI CHÍNH - KẾ TOÁN'], ['Kết quả 6 tháng đầu năm 2024'], []] },
      ),
    ),
    told: ['info taken-as Bảng!A1'],
    values: {
      ...(tasks('I.13', DONE_READ) as object),
      narrative: { next: 'tiếp tục phối hợp với Bộ phận Tiếp nhận và Trả kết quả.' },
    },
  },
  {
    name: 'tasks and figures below one another on one sheet',
    workbook: workbook(
      table(HEADER, [
        DONE,
        [],
        ['TT', 'Chỉ tiêu', 'ĐVT', 'Số liệu'],
        ['N.1', 'Thu ngân sách trên địa bàn', 'triệu đồng', 52.4],
      ]),
    ),
    told: [TAKEN],
    values: { ...(tasks('I.13', DONE_READ) as object), indicators: { revenue: '52,4' } },
  },
  {
    name: 'words under headings below the table are the narrative',
    workbook: workbook(
      table(HEADER, [
        DONE,
        [],
        ['Ghi chú: không'],
        ['1. Tồn tại, hạn chế:'],
        ['Công khai chậm so với thời hạn.'],
        ['2. Nguyên nhân khách quan: Kinh phí còn hạn chế.'],
        ['3. Kiến nghị, đề xuất', 'Bố trí kinh phí thay máy quét.'],
        ['Người lập biểu'],
        ['Nguyễn Văn A'],
      ]),
    ),
    told: [TAKEN],
    values: {
      ...(tasks('I.13', DONE_READ) as object),
      narrative: {
        limitations: 'Công khai chậm so với thời hạn.',
        causes: { objective: 'Kinh phí còn hạn chế.' },
        proposals: 'Bố trí kinh phí thay máy quét.',
      },
    },
  },
  {
    name: 'a workbook without any table says what one looks like',
    workbook: workbook(sheet('Sheet1', [['Danh sách đại biểu'], ['Nguyễn Văn A']])),
    told: ['error no-report-table submissions/bieu.xlsx'],
    values: {},
  },
  {
    name: 'an empty workbook too',
    workbook: workbook(sheet('Sheet1', [])),
    told: ['error no-report-table submissions/bieu.xlsx'],
    values: {},
  },
];

const titled = (title: Rows): Workbook => workbook(sheet('Bảng', [...title, HEADER, DONE]));

const HEADS: readonly (Case & { readonly head?: readonly (string | undefined)[] })[] = [
  {
    name: 'the unit may stand in the cell beside its label',
    workbook: titled([['BÁO CÁO 6 THÁNG ĐẦU NĂM 2024'], ['Đơn vị báo cáo', 'TC-KT']]),
    told: ['info taken-as Bảng!B2'],
    head: ['tai_chinh', 'h1', '2024'],
  },
  {
    name: 'đơn vị tính is no unit',
    workbook: titled([['Đơn vị tính: triệu đồng'], ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2024 CỦA CÔNG AN XÃ']]),
    told: ['info taken-as Bảng!A2'],
    head: ['cong_an', 'h1', '2024'],
  },
  {
    name: 'a unit in the title, but not the one that is written to',
    workbook: titled([
      ['CÔNG AN XÃ TRI PHƯƠNG'],
      ['Kính gửi: Công chức Văn phòng - thống kê'],
      ['Kết quả 6 tháng đầu năm 2024'],
    ]),
    told: ['info taken-as Bảng!A1'],
    head: ['cong_an', 'h1', '2024'],
  },
  {
    name: 'two units in the titles are one too many',
    workbook: titled([['CÔNG AN XÃ'], ['BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ'], ['Kết quả 6 tháng đầu năm 2024']]),
    told: ['error unit-not-told Bảng!A1'],
    head: [undefined, undefined, undefined],
  },
  {
    name: 'a unit that the plan does not know',
    workbook: titled([['Đơn vị: Hội Người cao tuổi'], ['Kết quả 6 tháng đầu năm 2024']]),
    file: 'submissions/cong_an.xlsx',
    told: ['error unit-not-told Bảng!A1'],
    head: [undefined, undefined, undefined],
  },
  {
    name: "the file's name says the unit where no title does",
    workbook: titled([['Kết quả 6 tháng đầu năm 2024']]),
    file: 'submissions/6T_TaiChinh.xlsx',
    told: ['info taken-as submissions/6T_TaiChinh.xlsx'],
    head: ['tai_chinh', 'h1', '2024'],
  },
  {
    name: "the file's name says unit, period and year",
    workbook: titled([['BIỂU BÁO CÁO']]),
    file: 'submissions/6T_2024_TaiChinh.xlsx',
    told: ['info taken-as submissions/6T_2024_TaiChinh.xlsx'],
    head: ['tai_chinh', 'h1', '2024'],
  },
  {
    name: 'the folder says the period',
    workbook: titled([['BIỂU BÁO CÁO NHIỆM VỤ'], ['Năm: 2024']]),
    file: 'submissions/h1/cong-an-xa.xlsx',
    told: ['info taken-as submissions/h1/cong-an-xa.xlsx'],
    head: ['cong_an', 'h1', '2024'],
  },
  {
    name: 'nothing says whose it is',
    workbook: titled([['Kết quả 6 tháng đầu năm 2024']]),
    told: ['error unit-not-told Bảng!A1'],
    head: [undefined, undefined, undefined],
  },
  {
    name: 'nothing says of which period',
    workbook: titled([['Đơn vị: Công an xã'], ['Kết quả thực hiện nhiệm vụ, năm 2024 và các năm tiếp theo']]),
    told: ['error period-not-told Bảng!A1'],
    head: [undefined, undefined, undefined],
  },
  {
    name: 'nothing says of which year',
    workbook: titled([['Đơn vị: Công an xã'], ['Kết quả 6 tháng đầu năm']]),
    told: ['info taken-as Bảng!A1', 'error year-not-told Bảng!A1'],
    head: ['cong_an', 'h1', undefined],
  },
  {
    name: 'the year of a plan that is cited is not the year of the report',
    workbook: titled([['Thực hiện Kế hoạch số 12/KH-UBND năm 2023'], ['Đơn vị: Công an xã'], ['BÁO CÁO NĂM 2024']]),
    told: ['info taken-as Bảng!A2'],
    head: ['cong_an', 'year', '2024'],
  },
  {
    name: 'last year’s file is read as what it says, for check to refuse',
    workbook: titled([['Đơn vị: Công an xã'], ['BÁO CÁO KẾT QUẢ 6 THÁNG ĐẦU NĂM 2023']]),
    told: ['info taken-as Bảng!A1'],
    head: ['cong_an', 'h1', '2023'],
  },
  {
    name: 'the year of the plan in a title is no period beside the half-year',
    workbook: titled([['Đơn vị: Công an xã'], ['Kết quả thực hiện Kế hoạch năm 2024'], ['(6 tháng đầu năm)']]),
    told: ['info taken-as Bảng!A1', 'error year-not-told Bảng!A1'],
    head: ['cong_an', 'h1', undefined],
  },
  {
    name: 'the days of a period name it',
    workbook: titled([['Đơn vị: Công an xã'], ['(Số liệu từ ngày 01/01/2024 đến ngày 25/6/2024)']]),
    told: ['info taken-as Bảng!A1'],
    head: ['cong_an', 'h1', '2024'],
  },
  {
    name: 'two periods in the titles are one too many',
    workbook: titled([['Đơn vị: Công an xã'], ['Kết quả 6 tháng đầu năm 2024'], ['BÁO CÁO QUÝ III NĂM 2024']]),
    told: ['error period-not-told Bảng!A2'],
    head: [undefined, undefined, undefined],
  },
  {
    name: "a file's name that speaks of another unit is told, the title is believed",
    workbook: titled([['Đơn vị: Công an xã'], ['Kết quả 6 tháng đầu năm 2024']]),
    file: 'submissions/tai_chinh.xlsx',
    told: ['warning file-name-contradicts submissions/tai_chinh.xlsx', 'info taken-as Bảng!A1'],
    head: ['cong_an', 'h1', '2024'],
  },
];

describe('a workbook that is no form of ours', () => {
  it.each(TABLES)('$name', ({ workbook: given, file, told, values = {} }) => {
    const found = read(given, file);
    expect({ told: found.told, values: found.values }).toEqual({ told, values });
  });
});

describe('whose a workbook is', () => {
  it.each(HEADS)('$name', ({ workbook: given, file, told, head = [] }) => {
    const found = read(given, file);
    const { unit, period, year } = found.head as Record<string, string | undefined>;
    expect({ told: found.told.filter((each) => !/row|column/u.test(each)), head: [unit, period, year] }).toEqual({
      told,
      head,
    });
  });
});
