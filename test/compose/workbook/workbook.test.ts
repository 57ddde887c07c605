import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LeftOut } from '../../../src/model/aggregate.ts';
import type { Book, BookCell } from '../../../src/model/book.ts';
import { EXAMPLES } from '../../support/cli.ts';
import { bookOf, periodsOf, rowWhere, sheetOf, shown } from '../../support/figures-book.ts';
import { workspaceWith } from '../../support/workspace.ts';

const TWO_UNITS = join(import.meta.dirname, '../../scenarios/bases/two-units');

const INDICATORS = `schema: cchc/indicators/1
rows:
  linh_vuc:
    - { id: ho_tich, label: Hộ tịch }
    - { id: dat_dai, label: Đất đai }
indicators:
  - { id: xong, code: "1", label: Đã giải quyết, measure: hồ sơ, type: count, nature: flow, total: sum, reporters: [all] }
  - { id: dung, code: "2", label: Đúng hạn, measure: hồ sơ, type: count, nature: flow, total: sum, reporters: [all] }
  - { id: ty_le, code: "3", label: Tỷ lệ đúng hạn, measure: "%", type: rate, total: ratio, numerator: dung, denominator: xong, basis: hồ sơ đã giải quyết, decimals: 1, target: ">= 98" }
  - { id: moi, code: "4", label: Số mới nhất, measure: người, type: count, nature: stock, total: latest, reporters: [all] }
  - { id: lon, code: "5", label: Số lớn nhất, measure: người, type: count, nature: stock, total: max, reporters: [all] }
  - { id: tb, code: "6", label: Bình quân, measure: điểm, type: amount, nature: stock, total: mean, reporters: [all], decimals: 1 }
  - { id: tre, code: "7", label: Quá hạn, measure: hồ sơ, type: count, nature: flow, total: formula, formula: xong - dung }
  - { id: hon, code: "8", label: Phần hơn, measure: hồ sơ, type: count, nature: flow, total: formula, formula: "xong > dung ? xong - dung : 0" }
  - { id: theo, code: "9", label: Tiếp nhận, measure: hồ sơ, type: count, nature: flow, total: sum, by: linh_vuc, reporters: [all] }
`;

const submission = (unit: string, values: readonly string[], day = 25): string =>
  [
    'schema: cchc/submission/1',
    `unit: ${unit}`,
    'period: h1',
    `submitted: ${day}/6/2024`,
    'indicators:',
    ...values.map((value) => `  ${value}`),
    '',
  ].join('\n');

/** The workbook of two units that sent these values. */
async function book(
  first: readonly string[],
  second: readonly string[],
  without: readonly LeftOut[] = [],
): Promise<Book> {
  const dir = await workspaceWith(
    {
      'indicators.yaml': INDICATORS,
      'submissions/mot-cua.yaml': submission('mot_cua', first),
      'submissions/cong-an.yaml': submission('cong_an', second, 24),
    },
    { over: TWO_UNITS },
  );
  const compiled = (await periodsOf(dir, without)).find(({ period }) => period.id === 'h1');
  if (compiled === undefined) throw new Error('no h1');
  return bookOf(compiled, true);
}

/** The line of an indicator: total, numerator, denominator, rate, verdict, remark, then each unit. */
function line(of: Book, code: string): readonly string[] {
  const row = rowWhere(sheetOf(of, 'Chỉ tiêu'), 'Mã', code);
  const { Mã: _, 'Chỉ tiêu': __, 'Đơn vị tính': ___, 'Chỉ tiêu giao': ____, ...rest } = row;
  return Object.values(rest);
}

describe('the sheet of indicators', () => {
  it('adds up units, divides sums and not rates, and holds the result against the target: 95/150', async () => {
    const made = await book(['xong: 100', 'dung: 90'], ['xong: 50', 'dung: 5']);
    expect(line(made, '1')).toEqual(['=SUM(K5:L5) → 150', '', '', '', '', '', '100', '50']);
    expect(line(made, '3')).toEqual([
      '',
      '=D6 → 95',
      '=D5 → 150',
      `=IF(F7=0,"-",E7/F7) → ${95 / 150}`,
      '=IF(G7>=0.98,"Đạt","Chưa đạt") → Chưa đạt',
      'Mẫu số: hồ sơ đã giải quyết',
      '=IF(K5=0,"-",K6/K5) → 0.9',
      '=IF(L5=0,"-",L6/L5) → 0.1',
    ]);
    expect(line(made, '7')).toEqual(['=D5-D6 → 55', '', '', '', '', '', '=K5-K6 → 10', '=L5-L6 → 45']);
  });

  it('keeps missing, 0 and không phát sinh apart, in the cells of units and in the total', async () => {
    const both = await book(['xong: không phát sinh', 'dung: không phát sinh'], ['xong: "-"', 'dung: "-"']);
    expect(line(both, '1')).toEqual(['-', '', '', '', '', '', '-', '-']);
    expect(line(both, '3').slice(0, 4)).toEqual(['', '', '', '-']);
    const none = await book(['lon: 1'], ['lon: 1']);
    expect(line(none, '1')).toEqual(['', '', '', '', '', expect.stringMatching(/^Chưa có số liệu: /), '', '']);
    const zero = await book(['xong: 0', 'dung: 0'], ['xong: không phát sinh', 'dung: không phát sinh']);
    expect(line(zero, '1')).toEqual(['=SUM(K5:L5) → 0', '', '', '', '', '', '0', '-']);
  });

  it('says whom a partial total waits for', async () => {
    const made = await book(['xong: 100'], []);
    const [total, , , , , remark] = line(made, '1');
    expect(total).toBe('=SUM(K5:L5) → 100');
    expect(remark).toMatch(/^Mới có một phần, còn thiếu: Công an xã$/);
  });

  it('counts for a rate only units that gave both, and says so', async () => {
    const made = await book(['xong: 100', 'dung: 90'], ['xong: 50']);
    expect(line(made, '3').slice(1, 4)).toEqual(['=D6 → 90', '=SUM(K5) → 100', '=IF(F7=0,"-",E7/F7) → 0.9']);
    expect(line(made, '3')[5]).toContain('Chỉ tính các đơn vị báo đủ cả tử số và mẫu số');
  });

  it('reckons with what a unit that was left out by choice has left', async () => {
    const made = await book(['xong: 100', 'dung: 90'], ['xong: 50', 'dung: 5'], [{ unit: 'cong_an', id: 'dung' }]);
    expect(line(made, '3').slice(1, 4)).toEqual(['=D6 → 90', '=SUM(K5) → 100', '=IF(F7=0,"-",E7/F7) → 0.9']);
    const remarks = sheetOf(made, 'Chỉ tiêu').rows.flatMap((row) => row?.cells.map(shown) ?? []);
    expect(remarks).toContain('Để ngoài theo lựa chọn của người tổng hợp: nội dung "Đúng hạn" của Công an xã.');
  });

  it('holds a plain value and says why where the cells do not lead to it: the latest of several, a formula with conditions', async () => {
    const made = await book(['moi: 7', 'xong: 9', 'dung: 4'], ['moi: 12', 'xong: 1', 'dung: 1']);
    // mot_cua reported on the 25th, cong_an on the 24th.
    expect(line(made, '4')).toEqual([
      '7',
      '',
      '',
      '',
      '',
      'Lấy số của đơn vị báo cáo sau cùng, không phải công thức',
      '7',
      '12',
    ]);
    expect(line(made, '8')[0]).toBe('5');
    expect(line(made, '8')[5]).toBe('Giá trị tính sẵn theo công thức xong > dung ? xong - dung : 0');
  });

  it('knows the greatest and the mean: of 7,5 and 8 it is 7,75', async () => {
    const made = await book(['lon: 7', 'tb: 7,5'], ['lon: 12', 'tb: 8']);
    expect(line(made, '5')[0]).toBe('=MAX(K9:L9) → 12');
    expect(line(made, '6')[0]).toBe('=AVERAGE(K10:L10) → 7.75');
  });

  it('has a line for each row, added up over units, and adds up the rows of each unit', async () => {
    const rows = ['theo:', '  ho_tich: 3', '  dat_dai: không phát sinh'];
    const made = await book(rows, ['theo:', '  ho_tich: 4', '  dat_dai: 5']);
    expect(line(made, '9')).toEqual([
      '=SUM(K13:L13) → 12',
      '',
      '',
      '',
      '',
      '',
      '=SUM(K14:K15) → 3',
      '=SUM(L14:L15) → 9',
    ]);
    const sheet = sheetOf(made, 'Chỉ tiêu');
    expect(sheet.rows.slice(13, 15).map((row) => [1, 3, 10, 11].map((at) => shown(row?.cells[at]).trim()))).toEqual([
      ['- Hộ tịch', '=SUM(K14:L14) → 7', '3', '4'],
      ['- Đất đai', '=SUM(K15:L15) → 5', '-', '5'],
    ]);
  });

  it('never shows a part as 100%: 1.999 of 2.000 with one digit would be 100,0%', async () => {
    const made = await book(['xong: 1.999', 'dung: 1.998'], ['xong: 1', 'dung: 1']);
    const rate = sheetOf(made, 'Chỉ tiêu').rows[6]?.cells[6];
    // 99,95% with one digit is 100,0%; with two it is 99,95%.
    expect(rate?.format).toEqual({ kind: 'percent', decimals: 2 });
  });

  it('shows a declared rate as given, and says that nothing stands behind it', async () => {
    const made = await book(['ty_le: 99%'], []);
    expect(line(made, '3').slice(0, 4)).toEqual(['', '', '', '0.99']);
    expect(line(made, '3')[5]).toContain('Ghi như đơn vị báo, chưa có tử số, mẫu số để tính lại');
  });
});

describe('the workbook of the 2024 half-year of Tri Phương', async () => {
  const compiled = (await periodsOf(join(EXAMPLES, 'tri-phuong-2024'))).find(({ period }) => period.id === 'h1');
  if (compiled === undefined) throw new Error('no h1');
  const made = await bookOf(compiled);

  it('has the sheets that practice knows, ready to print', () => {
    expect(made.sheets.map(({ name }) => name)).toEqual([
      'Tổng hợp',
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Nhiệm vụ theo đơn vị',
      'Chỉ tiêu',
      'Tình hình gửi báo cáo',
      'Nguồn số liệu',
      'Lỗi và cảnh báo',
    ]);
    for (const { print, frozen } of made.sheets) {
      expect([print.orientation, print.repeat, frozen.rows]).toEqual(['landscape', { first: 4, last: 4 }, 4]);
    }
    expect(made.sheets.filter(({ filter }) => filter === undefined).map(({ name }) => name)).toEqual(['Tổng hợp']);
  });

  it('counts 28 tasks: 06/28 done, 21,4%', () => {
    const total = rowWhere(sheetOf(made, 'Tổng hợp'), 'Nội dung', 'Cộng');
    expect(Object.values(total).map((text) => text.split(' → ')[1] ?? text)).toEqual(
      ['', 'Cộng', 28, 5, 1, 8, 9, 3, 1, 1, 0, 6, 28, 6 / 28, 2, 3, 2 / 3].map(String),
    );
    expect(total['Tổng số nhiệm vụ']).toBe('=SUM(C6:C8) → 28');
  });

  it('counts each appendix on its own sheet, and each unit among the tasks of units', () => {
    const sheet = sheetOf(made, 'Tổng hợp');
    expect(rowWhere(sheet, 'Nội dung', 'Phụ lục II. Nâng cao Chỉ số SIPAS của xã')['Thường xuyên']).toMatch(
      /^=COUNTIF\('Phụ lục II'!\$I\$5:\$I\$12,G\$4\) → 4$/,
    );
    expect(rowWhere(sheet, 'Nội dung', 'Công an xã')['Thường xuyên']).toMatch(
      /^=COUNTIFS\('Nhiệm vụ theo đơn vị'!\$B\$5:\$B\$32,\$B\d+,'Nhiệm vụ theo đơn vị'!\$H\$5:\$H\$32,G\$4\) → 1$/,
    );
  });

  it('says of every figure where it comes from, and who sent it when', () => {
    const sheet = sheetOf(made, 'Nguồn số liệu');
    const heads = sheet.rows[3]?.cells.map(shown) ?? [];
    const text = (cells: readonly (BookCell | undefined)[], head: string): string => shown(cells[heads.indexOf(head)]);
    const rows = sheet.rows.slice(4).flatMap((row) => (row === undefined ? [] : [row.cells]));
    const ids = new Set(rows.map((cells) => text(cells, 'Mã số liệu')));
    expect(compiled.aggregate.figures.filter(({ id }) => !ids.has(id))).toEqual([]);
    const found = rows.find(
      (cells) => text(cells, 'Mã số liệu') === 'tthc_late' && text(cells, 'Phạm vi') === 'Hộ tịch',
    );
    expect(found?.map(shown).slice(1, 6)).toEqual(['tthc_late', 'Hồ sơ giải quyết quá hạn', 'Hộ tịch', '2', 'hồ sơ']);
    expect(['Tệp', 'Người báo cáo', 'Ngày ghi trong báo cáo'].map((head) => text(found ?? [], head))).toEqual([
      'submissions/h1/mot-cua.yaml',
      'Lê Thị C',
      '2024-06-25',
    ]);
  });

  it('counts who sent in time by the words beside the units', () => {
    const sheet = sheetOf(made, 'Tình hình gửi báo cáo');
    expect(rowWhere(sheet, 'Đơn vị', 'Số đơn vị đã gửi')['Ngày gửi']).toBe(
      '=COUNTIF(\'Tình hình gửi báo cáo\'!$D$5:$D$18,"Đúng hạn")+COUNTIF(\'Tình hình gửi báo cáo\'!$D$5:$D$18,"Chậm")+COUNTIF(\'Tình hình gửi báo cáo\'!$D$5:$D$18,"Chưa rõ ngày gửi") → 14',
    );
    expect(rowWhere(sheet, 'Đơn vị', 'Trong đó: đúng hạn')['Ngày gửi']).toMatch(/ → 13$/);
  });

  it('lists what was found, errors first, with how to mend it', () => {
    const sheet = sheetOf(made, 'Lỗi và cảnh báo');
    expect(sheet.rows.slice(4).map((row) => [1, 2, 4, 5].map((at) => shown(row?.cells[at])))).toEqual([
      ['Cảnh báo', 'late-submission', 'records/lan-nhan.yaml', '9:15'],
      ['Lưu ý', 'due-without-working-day', 'plan.yaml', '32:10'],
      ['Lưu ý', 'done-late', 'submissions/h1/tai-chinh.yaml', '17:16'],
      ['Lưu ý', 'deadline-without-date', 'tasks/phu-luc-1.yaml', '106:19'],
    ]);
  });
});
