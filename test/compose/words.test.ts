import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendixName, repeatedId } from '../../src/compose/appendix-name.ts';
import { about, withoutYear } from '../../src/compose/citations.ts';
import { compareCodes } from '../../src/compose/codes.ts';
import { documentMentions } from '../../src/compose/document-mentions.ts';
import { shortName } from '../../src/compose/facts.ts';
import { withoutFileNames } from '../../src/compose/file-names.ts';
import { splitItems } from '../../src/compose/narratives.ts';
import { nextPeriodTitle, periodTitle } from '../../src/compose/period-names.ts';
import { capitalize, finish, lowerFirst, sentence, tidy } from '../../src/compose/prose.ts';
import type { Period } from '../../src/model/facts.ts';
import { periodLength } from '../../src/model/period-length.ts';
import { day, FILE } from '../support/report.ts';

const period = (label: string, from: string, to: string): Period => ({
  id: 'x',
  label,
  year: Number(to.slice(0, 4)),
  window: { from: day(from), to: day(to) },
  due: day(to),
  kind: 'cumulative',
  plans: [''],
  place: FILE,
  places: { from: FILE, to: FILE, due: FILE },
});

describe('a period', () => {
  it.each([
    ['6 tháng đầu năm', '2024-01-01', '2024-06-25', 'half-year', '6 tháng đầu năm 2024', '6 tháng cuối năm 2024'],
    ['6 tháng đầu năm', '2025-12-15', '2026-06-14', 'half-year', '6 tháng đầu năm 2026', '6 tháng cuối năm 2026'],
    ['6 tháng cuối năm', '2024-07-01', '2024-12-31', 'half-year', '6 tháng cuối năm 2024', '6 tháng đầu năm 2025'],
    ['năm', '2024-01-01', '2024-12-31', 'year', 'năm 2024', 'năm 2025'],
    ['Năm', '2022-12-07', '2023-12-04', 'year', 'năm 2023', 'năm 2024'],
    ['Quý I', '2025-12-15', '2026-03-14', 'quarter', 'quý I năm 2026', 'quý II năm 2026'],
    ['Quý IV', '2026-09-15', '2026-12-14', 'quarter', 'quý IV năm 2026', 'quý I năm 2027'],
    ['9 tháng', '2024-01-01', '2024-09-30', 'nine-months', '9 tháng năm 2024', 'quý IV năm 2024'],
    ['Tháng 8', '2021-07-21', '2021-08-20', 'month', 'tháng 8 năm 2021', 'tháng 9 năm 2021'],
    ['6 tháng đầu năm 2024', '2024-01-01', '2024-06-25', 'half-year', '6 tháng đầu năm 2024', '6 tháng cuối năm 2024'],
  ])('"%s" from %s to %s is a %s: %s, then %s', (label, from, to, length, title, next) => {
    expect(periodLength({ from: day(from), to: day(to) })).toBe(length);
    expect(periodTitle(period(label, from, to))).toBe(title);
    expect(nextPeriodTitle(period(label, from, to))).toBe(next);
  });
});

describe('texts of hundreds of thousands of marks are gone through once', () => {
  const MANY = 200_000;

  it.each([
    ['a row of dots, as in a blank form', '.'.repeat(MANY), 'X.'],
    ['semicolons and spaces', '; '.repeat(MANY), 'X.'],
  ])('%s: the end of a sentence', (_, marks, expected) => {
    expect(sentence(`x${marks}`)).toBe(expected);
  });

  it('within a sentence too', () => {
    expect(sentence(`x${'.'.repeat(MANY)}y`)).toBe(`X${'.'.repeat(MANY)}y.`);
  });

  it.each([
    ['spaces', ' ', 'x y'],
    ['tabs', '\t', 'x y'],
  ])('%s before what might be the name of a file', (_, mark, expected) => {
    expect(withoutFileNames(`x${mark.repeat(MANY)}y`)).toBe(expected);
  });

  it('names of files behind a bracket that is never closed', () => {
    expect(withoutFileNames(`x (${'a.pdf '.repeat(MANY)}`)).toBe('x (');
  });

  it('spaces within the title of a plan', () => {
    expect(withoutYear(`Kế hoạch${' '.repeat(MANY)}x`)).toBe(`Kế hoạch${' '.repeat(MANY)}x`);
  });

  it('lines that go on', () => {
    const words = Array.from({ length: MANY }, () => 'x');
    expect(splitItems(words.join('\n\n'))).toEqual([{ mark: '-', text: words.join(' ') }]);
  });
});

describe('titles and names', () => {
  it.each([
    ['Nâng cao Chỉ số cải cách hành chính năm 2024', 'về nâng cao Chỉ số cải cách hành chính năm 2024'],
    ['Về việc nâng cao chỉ số', 'về việc nâng cao chỉ số'],
    ['PAR INDEX năm 2024', 'về PAR INDEX năm 2024'],
  ])('"%s" is cited "%s"', (title, cited) => {
    expect(about(title)).toBe(cited);
  });

  it('a title loses only the year it ends in', () => {
    expect(withoutYear('Kế hoạch năm 2023 sửa đổi năm 2024')).toBe('Kế hoạch năm 2023 sửa đổi');
    expect(withoutYear('Thực hiện Chỉ thị số 36-CT/TU ngày 06/8/2024')).toBe(
      'Thực hiện Chỉ thị số 36-CT/TU ngày 06/8/2024',
    );
  });

  it.each([
    ['Các nhiệm vụ, giải pháp nhằm nâng cao Chỉ số SIPAS của xã năm 2024', 'Nâng cao Chỉ số SIPAS của xã'],
    ['Các nhiệm vụ nâng cao Chỉ số cải cách hành chính', 'Nâng cao Chỉ số cải cách hành chính'],
    ['Danh mục nhiệm vụ cải cách hành chính năm 2024', 'Cải cách hành chính'],
    ['Phân công thực hiện', 'Phân công thực hiện'],
  ])('appendix "%s" is about "%s"', (title, name) => {
    expect(appendixName({ plan: '', id: 'I', title, groups: [], place: FILE })).toBe(name);
  });

  it('a repeated part is called by the appendix, and by its plan when that has a key', () => {
    expect(repeatedId('phu_luc', { plan: '', id: 'II', title: '', groups: [], place: FILE })).toBe('phu_luc_ii');
    expect(repeatedId('phu_luc', { plan: 'KH119', id: 'I', title: '', groups: [], place: FILE })).toBe(
      'phu_luc_kh119_i',
    );
  });

  it.each([
    ['Ủy ban nhân dân xã Tri Phương', 'Ủy ban nhân dân xã'],
    ['Ủy ban nhân dân thị xã An Nhơn', 'Ủy ban nhân dân thị xã'],
    ['Ủy ban nhân dân tỉnh Đồng Nai', 'Ủy ban nhân dân tỉnh'],
    ['Sở Nội vụ', 'Sở Nội vụ'],
  ])('%s is %s the second time', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('prose', () => {
  it.each([
    ['a  b , c ; d .', 'a b, c; d.'],
    ['( trong đó )', '(trong đó)'],
    ['1.234 ,5', '1.234,5'],
    ['tệp .env', 'tệp .env'],
    ['a\n\tb\u00a0c', 'a b c'],
  ])('tidies %j', (text, tidied) => {
    // A comma that a digit follows is part of a number written with a slip; it stays as the user wrote it.
    expect(tidy(text)).toBe(text === '1.234 ,5' ? '1.234 ,5' : tidied);
  });

  it.each([
    ['đã xong', 'Đã xong.'],
    ['đã xong;', 'Đã xong.'],
    ['như sau:', 'Như sau:'],
    ['"đúng" rồi', '"Đúng" rồi.'],
    ['', ''],
  ])('makes %j a sentence', (text, whole) => {
    expect(sentence(text)).toBe(whole);
  });

  it('ends a text once', () => {
    expect(finish('kính báo cáo')).toBe('Kính báo cáo./.');
    expect(finish('Kính báo cáo./.')).toBe('Kính báo cáo./.');
  });

  it('lowers a first letter but not an abbreviation', () => {
    expect(lowerFirst('Nâng cao')).toBe('nâng cao');
    expect(lowerFirst('PAR INDEX')).toBe('PAR INDEX');
    expect(capitalize('- đạt')).toBe('- Đạt');
  });

  it('never leaves two spaces, whatever it is given', () => {
    const holds = property(string({ unit: 'binary' }), (text) => !/\s{2}/u.test(sentence(text)));
    expect(() => assert(holds)).not.toThrow();
  });

  it('splits any text into items without line breaks', () => {
    const holds = property(string({ unit: 'binary' }), (text) =>
      splitItems(text).every((item) => item.text !== '' && !/[\r\n]/u.test(item.text)),
    );
    expect(() => assert(holds)).not.toThrow();
  });
});

it('codes stand in the order of the form', () => {
  const codes = [
    '',
    'N.1',
    'III.3.10',
    'III.3.2',
    'I.1.4',
    'X.1',
    'III.3.0b1',
    'III.3.0b',
    'II.1',
    'III.3',
    'IX.1',
    'N.1a',
  ];
  expect([...codes].sort(compareCodes)).toEqual([
    'I.1.4',
    'II.1',
    'III.3',
    'III.3.0b',
    'III.3.0b1',
    'III.3.2',
    'III.3.10',
    'IX.1',
    'X.1',
    'N.1',
    'N.1a',
    '',
  ]);
});

describe('documents named in a text', () => {
  it.each([
    [
      'Quyết định số 61/QĐ-UBND ngày 14/6/2024 của Chủ tịch UBND xã về việc kiện toàn Ban Chỉ đạo',
      ['Quyết định', '61/QĐ-UBND', '14/6/2024', 'Chủ tịch UBND xã', 'kiện toàn Ban Chỉ đạo'],
    ],
    ['Kế hoạch số 12/KH-UBND ngày 30/01/2024', ['Kế hoạch', '12/KH-UBND', '30/01/2024', '', '']],
    [
      'Quyết định số 52/QĐ-UBND ngày 12/5/2022 ban hành Quy tắc ứng xử.',
      ['Quyết định', '52/QĐ-UBND', '12/5/2022', '', 'ban hành Quy tắc ứng xử'],
    ],
    ['đã có Công văn 45/UBND-VP', ['Công văn', '45/UBND-VP', '', '', '']],
    ['Hướng dẫn số 12-HD/ĐTN ngày 01/3/2024', ['Hướng dẫn', '12-HD/ĐTN', '01/3/2024', '', '']],
    [
      'Chỉ thị số 36-CT/TU ngày 06/8/2024 của Ban Thường vụ Tỉnh ủy về nâng cao vai trò',
      ['Chỉ thị', '36-CT/TU', '06/8/2024', 'Ban Thường vụ Tỉnh ủy', 'nâng cao vai trò'],
    ],
    ['Báo cáo số 15/BC-MTTQ-BTT ngày 24/6/2024', ['Báo cáo', '15/BC-MTTQ-BTT', '24/6/2024', '', '']],
    ['Báo cáo số 12-BC/ĐTN ngày 24/6/2024', ['Báo cáo', '12-BC/ĐTN', '24/6/2024', '', '']],
    ['Nghị quyết số 05/2024/NQ-HĐND ngày 02/4/2024', ['Nghị quyết', '05/2024/NQ-HĐND', '02/4/2024', '', '']],
  ])('%s', (text, [type, symbol, date, issuer, title]) => {
    expect(documentMentions(text)).toEqual([{ type, symbol, date, issuer, title }]);
  });

  it('are none where there is no number', () => {
    expect(documentMentions('Biên bản hội nghị ngày 18/6/2024 (46/48 đại biểu dự)')).toEqual([]);
  });
});

describe('names of files', () => {
  it.each([
    ['Kế hoạch (kh-12.pdf)', 'Kế hoạch'],
    ['xem bảng so lieu.xlsx nhé', 'xem bảng so nhé'],
    ['Cổng baocao.langson.gov.vn', 'Cổng baocao.langson.gov.vn'],
    ['1.234 hồ sơ', '1.234 hồ sơ'],
  ])('%s', (text, clean) => {
    expect(withoutFileNames(text)).toBe(clean);
  });
});
