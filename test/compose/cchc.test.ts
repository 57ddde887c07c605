import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/compose/report.ts';
import type { AppendixPart } from '../../src/model/document.ts';
import {
  bodyText,
  day,
  figure,
  FILE,
  reportFacts,
  tableIn,
  textUnder,
  without,
  type ReportSpec,
} from '../support/report.ts';
import { TRI_PHUONG } from './tri-phuong.ts';

const IDS = [
  'tthc_received',
  'tthc_online',
  'tthc_direct',
  'tthc_post',
  'tthc_carried',
  'tthc_resolved',
  'tthc_early',
  'tthc_due',
  'tthc_late',
  'tthc_pending',
  'tthc_pending_in_time',
  'tthc_pending_overdue',
];

/** Chứng thực, hộ tịch and their sum (Tri Phương, six months), the columns of form II.06a. */
const DOSSIERS = [
  ...columns('chung_thuc', [760, 58, 702, 0, 0, 760, 612, 148, 0, 0, 0, 0]),
  ...columns('ho_tich', [410, 342, 61, 4, 3, 401, 352, 47, 2, 5, 5, 0]),
  ...totals([1170, 400, 763, 4, 3, 1161, 964, 195, 2, 5, 5, 0]),
  figure('tthc_returned', 4),
];

function columns(field: string, values: readonly number[]) {
  return values.map((value, index) => figure(IDS[index] ?? '', value, { scope: { row: field } }));
}

function totals(values: readonly number[]) {
  return values.map((value, index) => figure(IDS[index] ?? '', value));
}

function report(more: Partial<ReportSpec> = {}) {
  const facts = reportFacts({ ...TRI_PHUONG, period: { outline: 'bao-cao-cchc' }, ...more });
  return composeReport(facts.aggregate, facts.workspace, { draft: false });
}

function appendix(parts: readonly AppendixPart[], title: string): AppendixPart {
  const found = parts.find((part) => part.title[0]?.startsWith(title));
  if (found === undefined) throw new Error(`no appendix ${title}`);
  return found;
}

describe('the statistical annex', () => {
  const table = tableIn(appendix(report().document.appendices, 'Thống kê').blocks);

  it('stands upright, in the order of codes, under the names of the areas', () => {
    expect(appendix(report().document.appendices, 'Thống kê')).toMatchObject({ numeral: 'I', orientation: 'portrait' });
    expect(table.rows.map((each) => each.cells[0])).toEqual([
      'I. Công tác chỉ đạo, điều hành',
      'I.1.1',
      'I.1.2',
      'I.1.3',
      'III. Cải cách thủ tục hành chính',
      'III.3.0',
      'III.3.3',
      'III.3.10',
      'VII. Xây dựng, phát triển chính quyền điện tử, chính quyền số',
      'VII.7',
      'N.1',
    ]);
  });

  it('prints plain numbers, and beside a rate what it was computed from', () => {
    expect(table.rows.find((each) => each.cells[0] === 'I.1.3')?.cells).toEqual([
      'I.1.3',
      'Tỷ lệ hoàn thành kế hoạch',
      '%',
      '21,4',
      '6/28 nhiệm vụ của kế hoạch năm',
    ]);
    expect(table.rows.find((each) => each.cells[0] === 'III.3.0')?.cells[3]).toBe('1.381');
  });

  it('keeps apart zero, "không phát sinh" and what nobody gave', () => {
    const figures = [figure('tthc_received', 0), without('tthc_late', 'not-arising'), without('revenue', 'missing')];
    const rows = tableIn(appendix(report({ figures }).document.appendices, 'Thống kê').blocks).rows;
    const value = (code: string) => rows.find((each) => each.cells[0] === code)?.cells[3];
    expect([value('III.3.0'), value('III.3.10'), value('N.1')]).toEqual(['0', '-', '']);
  });
});

describe('the form of dossiers by field', () => {
  const { appendices } = report({ figures: DOSSIERS }).document;
  const part = appendix(appendices, 'Tình hình, kết quả giải quyết');
  const table = tableIn(part.blocks);

  it('has a head of two levels over the numbers of its thirteen columns', () => {
    expect(table.head[0]).toEqual([
      { text: 'TT', rowSpan: 2 },
      { text: 'Lĩnh vực', rowSpan: 2 },
      { text: 'Tiếp nhận', columnSpan: 4 },
      { text: 'Đã giải quyết', columnSpan: 4 },
      { text: 'Đang giải quyết', columnSpan: 3 },
    ]);
    expect(table.head[1]).toHaveLength(11);
    expect(table.head[2]?.map(({ text }) => text).join('')).toBe('(1)(2)(3)(4)(5)(6)(7)(8)(9)(10)(11)(12)(13)');
  });

  it('adds direct and post into one column, and sums up', () => {
    expect(table.rows.map((each) => each.cells)).toEqual([
      ['1', 'Chứng thực', '760', '58', '702', '0', '760', '612', '148', '0', '0', '0', '0'],
      ['2', 'Hộ tịch', '410', '342', '65', '3', '401', '352', '47', '2', '5', '5', '0'],
      ['', 'Tổng cộng', '1.170', '400', '767', '3', '1.161', '964', '195', '2', '5', '5', '0'],
    ]);
  });

  it('says below what the columns leave out', () => {
    expect(part.blocks.at(-1)).toEqual({
      kind: 'paragraph',
      style: 'note',
      text: 'Ghi chú: Có 04 hồ sơ trả lại, người nộp rút, không tính vào số đã giải quyết và đang giải quyết.',
    });
  });

  it('is not there when nobody gave a figure by field', () => {
    expect(report().document.appendices.map(({ title }) => title[0])).not.toContain(part.title[0]);
  });
});

it('assigned targets are printed with n/d, met or by how much they fall short', () => {
  expect(
    tableIn(appendix(report().document.appendices, 'Kết quả thực hiện các chỉ tiêu').blocks).rows.map(
      ({ cells }) => cells,
    ),
  ).toEqual([
    ['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '', 'từ 98%', '1.344/1.348 (99,7%)', 'Đạt (vượt 1,7 điểm phần trăm)'],
    [
      '2',
      'Tỷ lệ sử dụng lại dữ liệu số hóa',
      'Quyết định số 599/QĐ-UBND',
      'từ 50%',
      '604/1.296 (46,6%)',
      'Chưa đạt (chênh 3,4 điểm phần trăm)',
    ],
  ]);
});

it('tasks are told in the annex in the words of the sentence that counts them', () => {
  const rows = tableIn(appendix(report().document.appendices, 'Tình hình thực hiện nhiệm vụ').blocks).rows;
  const state = (id: string) => rows.find(({ cells }) => cells[0] === id)?.cells[6];
  expect(['I.1', 'I.3', 'I.7', 'II.5', 'III.6'].map(state)).toEqual([
    'Đã hoàn thành',
    'Thường xuyên',
    'Chưa thực hiện (chưa đến hạn)',
    'Quá hạn chưa hoàn thành',
    'Không phát sinh',
  ]);
});

describe('a sentence on the plan', () => {
  it('tells ongoing tasks with results apart when the rate counts them', () => {
    const tasks = [
      { id: 'I.1', class: 'done-on-time' as const },
      { id: 'I.2', class: 'ongoing' as const, counted: true },
    ];
    const year = {
      id: 'year',
      label: 'năm',
      window: { from: day('2024-01-01'), to: day('2024-12-31') },
      outline: 'bao-cao-cchc',
    };
    const { document } = report({ period: year, tasks, appendices: { I: 'Nhiệm vụ' }, completion: [2, 2] });
    expect(textUnder(document, '1. Về kế hoạch')[0]).toBe(
      'Ủy ban nhân dân xã triển khai thực hiện Kế hoạch số 75/KH-UBND ngày 05/6/2024 gồm 02 nhiệm vụ; đến nay đã hoàn thành 02/02 nhiệm vụ, đạt 100% so với kế hoạch năm (trong đó đúng hạn 01, thường xuyên có kết quả 01).',
    );
  });

  it('keeps the sum right where units have not reported, without saying that figures are missing', () => {
    const tasks = [
      { id: 'I.1', class: 'done-on-time' as const },
      { id: 'I.2', class: 'unreported' as const },
    ];
    const text = textUnder(report({ tasks, appendices: { I: 'Nhiệm vụ' } }).document, '1. Về kế hoạch')[0];
    expect(text).toMatch(/đạt 50% so với kế hoạch năm .*; đang tổng hợp kết quả 01\.$/u);
  });
});

/** What a report with these texts of the office says of the revenue. */
const own = (texts: ReportSpec['texts'] & {}) =>
  bodyText(report({ texts, period: {} }).document).filter((text) => text.includes('52,4'));

it("figures that the office's own words name are not listed again", () => {
  expect(own([])).toEqual(['- Thu ngân sách trên địa bàn: 52,4 triệu đồng.']);
  expect(own([{ section: 'phu_luc_iii', text: 'Thu ngân sách đạt {{ revenue }} triệu đồng' }])).toEqual([
    'Thu ngân sách đạt 52,4 triệu đồng.',
  ]);
});

it('what more than four units did is told by their number, and their papers are listed one by one', () => {
  const by = ['a', 'b', 'c', 'd', 'e'].map((unit, index) => ({
    unit,
    made: `Kế hoạch số ${index + 10}/KH-UBND ngày 0${index + 1}/3/2024`,
  }));
  const { document } = report({
    period: {},
    units: by.map(({ unit }) => unit),
    tasks: [{ id: 'I.1', class: 'done-on-time', content: 'Ban hành kế hoạch', by }],
    appendices: { I: 'Nhiệm vụ' },
  });
  expect(bodyText(document)).toContain(
    '- Ban hành kế hoạch: 05/05 đơn vị đã hoàn thành; văn bản của từng đơn vị nêu tại danh mục văn bản kèm theo.',
  );
  expect(tableIn(appendix(document.appendices, 'Danh mục văn bản').blocks).rows).toHaveLength(5);
  expect(tableIn(document.appendices[0]?.blocks ?? []).rows[0]?.cells[4]).toBe('05 đơn vị được giao');
});

describe('the annex of late dossiers', () => {
  const located = (value: string) => ({ value, place: FILE });
  const entry = (row: string, count: number, more: object = {}) => ({
    period: located('h1'),
    row: located(row),
    count,
    cause: 'Phải xác minh tại nơi đăng ký trước đây.',
    place: FILE,
    ...more,
  });
  const lateDossiers = [
    entry('ho_tich', 2, { days: 3, apology: 'Phiếu xin lỗi số 04, 05', newDate: day('2024-03-16') }),
    entry('chung_thuc', 1),
  ];

  it('stands behind the table of dossiers, in the order of the lĩnh vực, with a total and no name of a citizen', () => {
    const { document } = report({ figures: DOSSIERS, records: { lateDossiers } });
    const part = appendix(document.appendices, 'Hồ sơ quá hạn');
    expect(part).toMatchObject({ numeral: 'IV', orientation: 'landscape' });
    const table = tableIn(part.blocks);
    expect(table.head).toEqual([
      [
        'TT',
        'Lĩnh vực',
        'Số hồ sơ quá hạn',
        'Số ngày quá hạn',
        'Nguyên nhân',
        'Số, ngày văn bản xin lỗi',
        'Ngày hẹn lại',
      ].map((text) => ({ text })),
    ]);
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'Chứng thực', '1', '', 'Phải xác minh tại nơi đăng ký trước đây', '', ''],
      ['2', 'Hộ tịch', '2', '3', 'Phải xác minh tại nơi đăng ký trước đây', 'Phiếu xin lỗi số 04, 05', '16/3/2024'],
      ['', 'Cộng', '3', '', '', '', ''],
    ]);
    expect(bodyText(document)).toContain(
      'Chi tiết tại Phụ lục III kèm theo Báo cáo này; nguyên nhân hồ sơ quá hạn, việc xin lỗi tại Phụ lục IV.',
    );
  });

  it('is left out where nothing was late, and missed where something was', () => {
    const codes = (figures: ReportSpec['figures'] & object) =>
      report({ figures }).diagnostics.flatMap(({ code, args }) => (code === 'late-dossiers-missing' ? [args] : []));
    const titles = report({ figures: DOSSIERS }).document.appendices.map(({ title }) => title[0]);
    expect(titles).not.toContain('Hồ sơ quá hạn: Nguyên nhân, xin lỗi');
    expect(codes([figure('tthc_late', 0), figure('tthc_pending_overdue', 0)])).toEqual([]);
    expect(codes([figure('tthc_late', 4), figure('tthc_pending_overdue', 1)])).toEqual([{ count: '05' }]);
  });
});

it('the opening names the letter that asks for the report', () => {
  const request = {
    type: 'Công văn',
    number: '1120/SNV-CCHC',
    date: day('2024-05-25'),
    issuer: 'Sở Nội vụ',
    title: 'Báo cáo công tác cải cách hành chính',
    place: FILE,
  };
  for (const outline of ['bao-cao-cchc', 'bao-cao-ke-hoach']) {
    const [opening] = report({ period: { outline, request } }).document.body;
    expect(opening).toMatchObject({
      text: expect.stringContaining(
        '; theo yêu cầu tại Công văn số 1120/SNV-CCHC ngày 25/5/2024 của Sở Nội vụ về báo cáo công tác cải cách hành chính, Ủy ban nhân dân xã Tri Phương báo cáo',
      ),
    });
  }
});

it('an initiative is told in short where somebody wrote what it is', () => {
  const initiative = {
    title: 'Ngày thứ bảy',
    unit: { value: 'mot_cua', place: FILE },
    document: 'Quyết định số 26/QĐ-UBND',
    result: 'Giảm chờ',
    place: FILE,
  };
  const tableOf = (more: object) =>
    tableIn(
      appendix(report({ records: { initiatives: [{ ...initiative, ...more }] } }).document.appendices, 'Sáng kiến')
        .blocks,
    );
  expect(tableOf({ summary: 'Tiếp dân ngày thứ bảy' }).rows[0]?.cells.slice(3)).toEqual([
    'Quyết định số 26/QĐ-UBND',
    'Tiếp dân ngày thứ bảy',
    'Giảm chờ',
  ]);
  expect(tableOf({}).rows[0]?.cells.slice(3)).toEqual(['Quyết định số 26/QĐ-UBND', 'Giảm chờ']);
});
