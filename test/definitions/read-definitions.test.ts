import { describe, expect, it, test } from 'vitest';
import { readDefinitions } from '../../src/load/definitions/read-definitions.ts';
import { plainFile } from '../../src/load/definitions/load-definitions.ts';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import { workbookFromText } from '../support/text-workbook.ts';
import { meaningOf } from './read-back.ts';

interface ReadText {
  /** What each file says. */
  readonly says: Readonly<Record<string, unknown>>;
  /** `code sheet!cell`. */
  readonly told: readonly string[];
}

function read(text: string): ReadText {
  const workbook = readWorkbook(workbookFromText(text));
  if (isRefusal(workbook)) throw new Error(workbook.reason);
  const { files, diagnostics } = readDefinitions(workbook, 'ke-hoach.xlsx');
  return {
    says: Object.fromEntries(files.map(({ name, tree }) => [name, meaningOf(plainFile(tree))])),
    told: diagnostics.map(({ code, place }) =>
      place.kind === 'cell' ? `${code} ${place.sheet}!${place.cell}` : `${code} ${place.file}`,
    ),
  };
}

const UNITS = `[Đơn vị]
Tên đơn vị | Loại | Tên gọi khác | Mã
Văn phòng - Thống kê | Thuộc cơ quan | VP-TK | van_phong
Công an xã | Phối hợp | | cong_an`;

describe('what a clerk adds', () => {
  test('a unit of which only the name is written has an id made of it', () => {
    const { says, told } = read(`${UNITS}\nTrạm Y tế (xã)`);
    expect(told).toEqual([]);
    expect(says['plan']).toEqual({
      units: [
        { name: 'Văn phòng - Thống kê', kind: 'member', aliases: 'VP-TK', id: 'van_phong' },
        { name: 'Công an xã', kind: 'cooperating', id: 'cong_an' },
        { name: 'Trạm Y tế (xã)', id: 'tram_y_te' },
      ],
    });
  });

  test('two units of one name have different ids', () => {
    const { says } = read(`[Đơn vị]\nTên đơn vị | Loại\nTrường Tiểu học | Phối hợp\nTrường Tiểu học | Phối hợp`);
    expect(says['plan']).toEqual({
      units: [
        { name: 'Trường Tiểu học', kind: 'cooperating', id: 'truong_tieu_hoc' },
        { name: 'Trường Tiểu học', kind: 'cooperating', id: 'truong_tieu_hoc_2' },
      ],
    });
  });

  const TASKS = `[Phụ lục I]
PHỤ LỤC I
Phụ lục | I
Mã số | Nội dung nhiệm vụ, giải pháp | Sản phẩm | Thời hạn | Chủ trì | Phối hợp`;

  test('a task between others is led by the unit whose name stands there, in any spelling of it', () => {
    const { says, told } = read(`${UNITS}
${TASKS}
Công tác chỉ đạo
I.1 | Ban hành kế hoạch | Kế hoạch | 31/01/2024 | Văn phòng - Thống kê | Các ban, ngành
I.1a | Nhiệm vụ mới | | Quý II/2024 | CÔNG AN XÃ | Văn phòng - Thống kê; cong_an
I.2 | Tuyên truyền | | Thường xuyên | van_phong |`);
    expect(told).toEqual([]);
    expect(says['tasks/phu-luc-i']).toEqual({
      appendix: 'I',
      groups: [
        {
          title: 'Công tác chỉ đạo',
          tasks: [
            {
              id: 'I.1',
              content: 'Ban hành kế hoạch',
              product: 'Kế hoạch',
              deadline: '31/01/2024',
              lead: 'van_phong',
              support: 'Các ban, ngành',
            },
            {
              id: 'I.1a',
              content: 'Nhiệm vụ mới',
              deadline: 'Quý II/2024',
              lead: 'cong_an',
              support: ['van_phong', 'cong_an'],
            },
            { id: 'I.2', content: 'Tuyên truyền', deadline: 'Thường xuyên', lead: 'van_phong' },
          ],
        },
      ],
    });
  });

  test('columns stand in any order, under headings that people use, and empty rows are none', () => {
    const { says, told } = read(`[Phụ lục I]
Đơn vị chủ trì | Nội dung | TT | Thời hạn
Văn phòng | Việc một | 1 | 31/01/2024

Văn phòng | Việc hai | 2 | 30/6/2024`);
    expect(told).toEqual([]);
    expect(says['tasks/phu-luc-i']).toEqual({
      appendix: 'I',
      tasks: [
        { id: '1', content: 'Việc một', deadline: '31/01/2024', lead: 'Văn phòng' },
        { id: '2', content: 'Việc hai', deadline: '30/6/2024', lead: 'Văn phòng' },
      ],
    });
  });

  test('a Roman number and a title without anything else begin a group', () => {
    const { says } = read(`${TASKS}
II | Cải cách thể chế
1 | Rà soát văn bản | | 30/6/2024 | Tư pháp`);
    expect(says['tasks/phu-luc-i']).toEqual({
      appendix: 'I',
      groups: [
        {
          title: 'Cải cách thể chế',
          tasks: [{ id: '1', content: 'Rà soát văn bản', deadline: '30/6/2024', lead: 'Tư pháp' }],
        },
      ],
    });
  });

  test('a copied sheet is another appendix, numbered by its name', () => {
    const sheet = (name: string, task: string): string =>
      `[${name}]\ntasks/phu-luc-1 | NHIỆM VỤ\n | Mã số | Nội dung nhiệm vụ, giải pháp | Thời hạn | Chủ trì\n | ${task} | Việc | 31/01/2024 | VP`;
    const { says, told } = read(`${sheet('Phụ lục I', 'I.1')}\n${sheet('Phụ lục II', 'II.1')}`);
    expect(told).toEqual([]);
    expect(says).toEqual({
      'tasks/phu-luc-1': { appendix: 'I', tasks: [{ id: 'I.1', content: 'Việc', deadline: '31/01/2024', lead: 'VP' }] },
      'tasks/phu-luc-ii': {
        appendix: 'II',
        tasks: [{ id: 'II.1', content: 'Việc', deadline: '31/01/2024', lead: 'VP' }],
      },
    });
  });

  test('a day and a number that Excel made of what was typed are the text that was typed', () => {
    const { says } = read(`[Kỳ báo cáo]
Mã kỳ | Tên kỳ | Số liệu từ ngày | Đến ngày | Hạn đơn vị gửi
h1 | 6 tháng đầu năm | {ngày 2024-01-01} | {ngày 2024-06-25} | 25/6
[Lĩnh vực]
Nhóm dòng | Tên
linh_vuc | {số 12}`);
    expect(says['plan']).toEqual({
      periods: { h1: { label: '6 tháng đầu năm', from: '01/01/2024', to: '25/6/2024', due: '25/6' } },
    });
    expect(says['indicators']).toEqual({ rows: { linh_vuc: [{ label: '12', id: 'so_12' }] } });
  });

  test('words for one period stand in a file of their own', () => {
    const { says } = read(`[Lời văn]
Văn bản | Mục | Lời văn | Chỉ cho kỳ
Kế hoạch | muc_dich | Nâng cao chất lượng phục vụ. |
Báo cáo | ket_qua | Đã quán triệt. | h1
Kế hoạch | yeu_cau | Đúng hạn. |`);
    expect(says).toEqual({
      'texts/loi-van': { plan: { muc_dich: 'Nâng cao chất lượng phục vụ.', yeu_cau: 'Đúng hạn.' } },
      'texts/loi-van-h1': { report: { ket_qua: 'Đã quán triệt.' }, period: 'h1' },
    });
  });

  test('a plan followed beside the main one, what the plan rests on and what asks for a report stand in one table', () => {
    const { says } = read(`[Văn bản]
Dùng làm | Loại văn bản | Số, ký hiệu | Chữ tắt | Kỳ
Căn cứ ban hành | Kế hoạch | 2300/KH-UBND
Cùng theo dõi | Kế hoạch | 119/KH-UBND | KH119
Yêu cầu báo cáo kỳ | Công văn | 88/NV | | h1`);
    expect(says['plan']).toEqual({
      plan: { basis: [{ type: 'Kế hoạch', number: '2300/KH-UBND' }] },
      also: [{ type: 'Kế hoạch', number: '119/KH-UBND', key: 'KH119' }],
      periods: { h1: { request: { type: 'Công văn', number: '88/NV' } } },
    });
  });

  test('what no other sheet has room for is said by its path', () => {
    const { says, told } = read(`${UNITS}
[Khác]
Tệp | Đường dẫn | Giá trị
plan | rules/late-submission | info
plan | units/[2]/note | ghi chú`);
    expect(told).toEqual([]);
    expect(says['plan']).toMatchObject({
      rules: { 'late-submission': 'info' },
      units: [{ id: 'van_phong' }, { id: 'cong_an', note: 'ghi chú' }],
    });
  });
});

describe('what is wrong is told at its cell', () => {
  const cases: readonly { readonly name: string; readonly text: string; readonly told: readonly string[] }[] = [
    {
      name: 'a word that its list has not',
      text: `[Đơn vị]\nTên đơn vị | Loại\nCông an xã | Bạn`,
      told: ['word-not-listed Đơn vị!B3'],
    },
    {
      name: 'a row of which nobody can tell what it is for',
      text: `[Văn bản]\nDùng làm | Loại văn bản | Số, ký hiệu\n | Kế hoạch | 1/KH-UBND`,
      told: ['cell-missing Văn bản!A3'],
    },
    {
      name: 'figures without the name of who reports them',
      text: `[Phân công số liệu]\nĐơn vị | Báo cáo các chỉ tiêu\n | III.3`,
      told: ['cell-missing Phân công số liệu!A3'],
    },
    {
      name: 'a column that the sheet does not have',
      text: `[Đơn vị]\nTên đơn vị | Loại | Điện thoại\nCông an xã | Phối hợp | 0912`,
      told: ['column-ignored Đơn vị!C2'],
    },
    {
      name: 'two columns of one heading',
      text: `[Đơn vị]\nTên đơn vị | Loại | Loại\nCông an xã | Phối hợp | Phối hợp`,
      told: ['column-twice Đơn vị!C2'],
    },
    {
      name: 'a name in the left column that is none of the sheet',
      text: `[Kế hoạch]\nKẾ HOẠCH\nTên cơ qan | UBND xã`,
      told: ['label-unknown Kế hoạch!A3'],
    },
    {
      name: 'a sheet that is none of the workbook',
      text: `[Ghi chú]\nGọi cho huyện | 0912`,
      told: ['sheet-unknown Ghi chú!A1'],
    },
    {
      name: 'two rows that say different things of one period',
      text: `[Kỳ báo cáo]\nMã kỳ | Tên kỳ\nh1 | 6 tháng\nh1 | 6 tháng đầu năm`,
      told: ['value-conflict Kỳ báo cáo!B4'],
    },
    {
      name: 'a value of the sheet "Khác" that a visible cell contradicts',
      text: `${UNITS}\n[Khác]\nTệp | Đường dẫn | Giá trị\nplan | units/[2]/kind | member`,
      told: ['value-conflict Khác!C3'],
    },
    {
      name: 'a file in the sheet "Khác" that there is not',
      text: `[Khác]\nTệp | Đường dẫn | Giá trị\nkế hoạch | rules/x | info`,
      told: ['rest-file-unknown Khác!A3'],
    },
    {
      name: 'a cell that shows an error',
      text: `[Đơn vị]\nTên đơn vị | Loại\nCông an xã | {lỗi #REF!}`,
      told: ['cell-error Đơn vị!B3'],
    },
  ];
  // The helper writes the first row of a sheet as row 1; a title stands above the headings as in the real one.
  it.each(cases)('$name', ({ text, told }) => {
    expect(read(text.replaceAll(/^(\[.*\])$/gmu, '$1\nTIÊU ĐỀ')).told).toEqual(told);
  });

  test('a sheet that was renamed is known by its headings', () => {
    const { says, told } = read(`[Danh sách]\nNhóm dòng | Tên | Mã\nlinh_vuc | Hộ tịch | ho_tich`);
    expect(told).toEqual([]);
    expect(says['indicators']).toEqual({ rows: { linh_vuc: [{ label: 'Hộ tịch', id: 'ho_tich' }] } });
  });
});
