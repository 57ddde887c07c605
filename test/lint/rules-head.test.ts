import { describe, expect, test } from 'vitest';
import type { DocxLayout } from '../../src/lint/layout.ts';
import { LINT_RULES } from '../../src/law/lint-rules.ts';
import type { Issuer } from '../../src/lint/rule.ts';
import { RULES_HEAD } from '../../src/lint/rules-head.ts';
import { A4, change, fired, layout, p, PAGE_NUMBER, section, subjectOf, table } from './build.ts';
import { abstractLine, bodyText, border, letter, MOTTO_LINE, type Pieces, pledge, report } from './documents.ts';

const NATIONAL = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

const ISSUER: Issuer = {
  agency: 'Ủy ban nhân dân xã Lai Vung',
  code: 'UBND',
  office: 'VHXH',
  place: 'Lai Vung',
  signers: [],
};

const page = (over: Partial<typeof A4>): Partial<Pieces> => ({ section: { page: { ...A4, ...over } } });
const header = (...blocks: readonly ReturnType<typeof p>[]): Partial<Pieces> => ({
  section: { headers: { default: blocks, first: [] } },
});
const number = (text: string, look = 'c 13'): Partial<Pieces> => ({ number: [p(text, look)] });
const date = (text: string, look = 'i c 14'): Partial<Pieces> => ({ placeDate: [p(text, look)] });
const agency = (text: string, look = 'b c 13'): Partial<Pieces> => ({ agency: [p(text, look)], agencyLine: [] });
/** A line as long as a share of an agency's one-line name, in 13 pt bold: drawn as a shape. */
const drawn = (width: number) => p('', 'c', { drawings: [{ kind: 'line', width }] });
const LONG = bodyText('Ủy ban nhân dân xã đã chỉ đạo các đơn vị thực hiện nhiệm vụ được giao. '.repeat(100));
const LYING = { ...A4, width: 16838, height: 11906, landscape: true };
const FIGURES = table([[[p('1', '12')], [p('2', '12')]]], { widths: [4000, 5000], bordered: true });

/** What breaks a rule, and only that. */
const BROKEN: readonly (readonly [string, string, DocxLayout, Issuer?])[] = [
  ['PG-01', 'a page of Letter size', report(page({ width: 12240, height: 15840 }))],
  ['PG-02', 'a lying page without a table', report({ more: [section([p('Phụ lục', 'b c 14')], { page: LYING })] })],
  ['PG-03', 'a left margin of 25 mm', report(page({ left: 1417 }))],
  ['PG-04', 'a right margin of 10 mm', report(page({ right: 567 }))],
  ['PG-05', 'a top margin of 15 mm', report(page({ top: 850 }))],
  ['PG-06', 'a bottom margin of 30 mm', report(page({ bottom: 1701 }))],
  ['PG-07', 'a gutter', report(page({ gutter: 284 }))],
  ['PG-07', 'margins that change sides', report({ file: { mirrorMargins: true } })],
  ['PG-08', 'two pages without a number', report({ body: [LONG], section: { headers: {} } })],
  ['PG-08', 'a number at the right', report(header(change(PAGE_NUMBER, { align: 'right' })))],
  ['PG-09', 'a number below the text', report({ section: { footers: { default: [PAGE_NUMBER] } } })],
  ['PG-10', 'a number on page 1', report({ section: { titlePage: false } })],
  [
    'PG-10',
    'a number in the first page’s own header',
    report({ section: { headers: { default: [PAGE_NUMBER], first: [PAGE_NUMBER] } } }),
  ],
  ['PG-11', 'a small number', report(header(change(PAGE_NUMBER, { run: { size: 11 } })))],
  ['PG-11', 'a bold number', report(header(change(PAGE_NUMBER, { run: { bold: true } })))],
  [
    'PG-11',
    'a number in Calibri',
    report(
      header(
        change(PAGE_NUMBER, {
          run: { fonts: { ascii: 'Calibri', hAnsi: 'Calibri', cs: undefined, eastAsia: undefined } },
        }),
      ),
    ),
  ],
  [
    'PG-12',
    'a number with words',
    report(header(p('Trang 2', 'c 14', { runs: [...p('Trang ').runs, ...PAGE_NUMBER.runs] }))),
  ],
  ['PG-12', 'Roman numbers', report({ section: { pageNumber: { start: 1, format: 'lowerRoman' } } })],
  ['PG-12', 'numbers from 5', report({ section: { pageNumber: { start: 5, format: 'decimal' } } })],
  ['PG-13', 'a header below the top margin', report(page({ header: 1200 }))],
  ['PG-14', 'a file name above the text', report(header(PAGE_NUMBER, p('bao-cao-final.docx', '11')))],
  ['PG-14', 'a logo above the text', report(header(PAGE_NUMBER, p('', 'c', { drawings: [{ kind: 'picture' }] })))],

  [
    'FT-01',
    'a sentence in Arial',
    report({
      body: [
        bodyText('Đã xong./.', {
          run: { fonts: { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: undefined } },
        }),
      ],
    }),
  ],
  ['FT-02', 'red letters', report({ body: [bodyText('Đã xong./.', { run: { color: 'FF0000' } })] })],
  ['FT-02', 'a marked sentence', report({ body: [bodyText('Đã xong./.', { run: { highlighted: true } })] })],
  ['FT-03', 'letters and marks apart', report({ body: [bodyText('Đã hoàn thành./.'.normalize('NFD'))] })],
  [
    'FT-04',
    'a font from before Unicode',
    report({
      body: [
        bodyText('Da xong./.', {
          run: { fonts: { ascii: '.VnTime', hAnsi: '.VnTime', cs: undefined, eastAsia: undefined } },
        }),
      ],
    }),
  ],
  ['FT-04', 'TCVN3 read as Latin letters', report({ body: [bodyText('Hoµn thµnh nhiÖm vô ®­îc giao')] })],
  ['FT-05', 'Quốc hiệu 13, Tiêu ngữ 14, địa danh 13', report(date('Lai Vung, ngày 05 tháng 6 năm 2026', 'i c 13'))],
  ['FT-06', 'a note in 9 pt', report({ body: [bodyText('Đã xong./.'), p('Ghi chú: số liệu đến ngày 14/6.', '9')] })],
  ['FT-07', 'Tiêu ngữ underlined in place of its line', report({ motto: [p(MOTTO, 'b u c 14')], mottoLine: [] })],
  [
    'FT-07',
    'trích yếu underlined in place of its line',
    report({ abstract: [p('Kết quả năm 2026', 'b u c 14')], abstractLine: [] }),
  ],
  [
    'FT-08',
    'letters pushed together by 1 pt',
    report({ nationalTitle: [p(NATIONAL, 'b c 13', { run: { letterSpacing: -20 } })] }),
  ],
  ['FT-08', 'narrow letters', report({ body: [bodyText('Đã xong./.', { run: { scale: 90 } })] })],
  ['FT-09', 'small capitals', report({ body: [bodyText('Đã xong./.', { run: { smallCaps: true } })] })],
  [
    'FT-09',
    'capitals by format beside typed ones',
    report({ typeName: [p('Báo cáo', 'b c 14', { run: { caps: true } })] }),
  ],

  [
    'HD-01',
    'a letter too few in Quốc hiệu',
    report({ nationalTitle: [p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NA', 'b c 13')] }),
  ],
  ['HD-02', 'Quốc hiệu not bold', report({ nationalTitle: [p(NATIONAL, 'c 13')] })],
  [
    'HD-02',
    'Quốc hiệu in small letters',
    report({ nationalTitle: [p('Cộng hòa xã hội chủ nghĩa Việt Nam', 'b c 13')] }),
  ],
  ['HD-02', 'Quốc hiệu at the left', report({ nationalTitle: [p(NATIONAL, 'b 13')] })],
  [
    'HD-03',
    'a column that Quốc hiệu does not fit into',
    report({ nationalTitle: [p(NATIONAL, 'b c 13', { indent: { left: 300 } })] }),
  ],
  ['HD-04', 'en dashes in Tiêu ngữ', report({ motto: [p('Độc lập – Tự do – Hạnh phúc', 'b c 14')] })],
  [
    'HD-04',
    'capitals in Tiêu ngữ',
    report({ motto: [p('Độc Lập - Tự Do - Hạnh Phúc', 'b c 14')], mottoLine: [drawn(3560)] }),
  ],
  ['HD-05', 'Tiêu ngữ in italics', report({ motto: [p(MOTTO, 'b i c 14')] })],
  ['HD-06', 'no line below Tiêu ngữ', report({ mottoLine: [] })],
  ['HD-06', 'a line half as long', report({ mottoLine: [border(1714, 5700)] })],
  ['HD-07', 'a gap below Quốc hiệu', report({ nationalTitle: [p(NATIONAL, 'b c 13', { spacing: { after: 120 } })] })],
  ['HD-07', 'an empty line below Quốc hiệu', report({ nationalTitle: [p(NATIONAL, 'b c 13'), p('')] })],
  ['HD-07', 'one and a half lines', report({ motto: [p(MOTTO, 'b c 14', { spacing: { line: 360 } })] })],
  ['HD-08', 'an issuer that is not bold', report({ agency: [p('ỦY BAN NHÂN DÂN', 'c 13'), p('XÃ LAI VUNG', 'c 13')] })],
  [
    'HD-08',
    'an issuer in small letters',
    report({ agency: [p('Ủy ban nhân dân', 'b c 13'), p('xã Lai Vung', 'b c 13')], agencyLine: [drawn(700)] }),
  ],
  ['HD-08', 'no issuer', report({ agency: [], agencyLine: [] })],
  [
    'HD-09',
    'a governing body in bold',
    report({ parent: [p('UBND XÃ LAI VUNG', 'b c 13')], ...agency('PHÒNG KINH TẾ'), agencyLine: [drawn(800)] }),
  ],
  ['HD-10', 'no line below the issuer', report({ agencyLine: [] })],
  ['HD-10', 'a line as long as the issuer', report({ agencyLine: [border(2449, 3654)] })],
  [
    'HD-10',
    'a line that is not in the middle',
    report({ agencyLine: [p('', '', { borders: ['top'], indent: { right: 2554 } })] }),
  ],
  [
    'HD-11',
    'a line below the governing body',
    report({
      parent: [p('UBND XÃ LAI VUNG', 'c 13', { borders: ['bottom'] })],
      ...agency('PHÒNG KINH TẾ'),
      agencyLine: [drawn(800)],
    }),
  ],
  ['HD-12', 'an issuer abbreviated', report({ agency: [p('UBND XÃ LAI VUNG', 'b c 13')], agencyLine: [drawn(1000)] })],
  ['HD-13', 'a body above a commune’s UBND', report({ parent: [p('UBND TỈNH ĐỒNG THÁP', 'c 13')] })],
  [
    'HD-14',
    'a town’s UBND in 2026',
    report({
      agency: [p('ỦY BAN NHÂN DÂN', 'b c 13'), p('THỊ TRẤN LAI VUNG', 'b c 13')],
      agencyLine: [border(1100, 3654)],
    }),
  ],
  ['HD-15', 'a head in a table with borders', report({ bordered: true })],

  ['NO-01', 'the order of Party numbers', report(number('Số: 75-BC/UBND'))],
  ['NO-01', 'a ký hiệu without a kind', report(number('Số: 75/UBND'))],
  ['NO-01', 'a report without Số', report({ number: [] })],
  ['NO-02', 'CV in a công văn', letter(number('Số: 12/CV-UBND'))],
  ['NO-02', 'a kind in a công văn', letter(number('Số: 12/KH-UBND'))],
  ['NO-02', 'a công văn without a unit', letter(number('Số: 12/UBND'))],
  ['NO-03', 'Số in capitals', report(number('SỐ: 75/BC-UBND'))],
  ['NO-03', 'Số without its colon', report(number('Số 75/BC-UBND'))],
  ['NO-03', 'Số in 14 pt', report(number('Số: 75/BC-UBND', 'c 14'))],
  ['NO-03', 'Số in bold', report(number('Số: 75/BC-UBND', 'b c 13'))],
  ['NO-04', 'a number below 10 without zero', report(number('Số: 5/BC-UBND'))],
  ['NO-04', 'a number with two zeros', report(number('Số: 005/BC-UBND'))],
  ['NO-05', 'blanks around the hyphen', report(number('Số: 75/BC - UBND'))],
  ['NO-05', 'a blank before the stroke', report(number('Số: 75 /BC-UBND'))],
  ['NO-05', 'an en dash', report(number('Số: 75/BC–UBND'))],
  ['NO-06', 'a kind in the wrong case', report(number('Số: 75/Bc-UBND'))],
  ['NO-06', 'a kind that the decree does not know', report(number('Số: 75/BCAO-UBND'))],
  ['NO-07', 'KH on a báo cáo', report(number('Số: 75/KH-UBND'))],
  ['NO-08', 'a year in the number', report(number('Số: 75/2026/BC-UBND'))],
  ['NO-09', 'another agency’s code', report(number('Số: 75/BC-HĐND')), ISSUER],
  ['NO-10', 'dots in place of the number', report(number('Số: ..../BC-UBND'))],
  ['NO-10', 'a number without a day', report(date('Lai Vung, ngày      tháng 6 năm 2026'))],

  ['DT-01', 'a date that is not italic', report(date('Lai Vung, ngày 05 tháng 6 năm 2026', 'c 14'))],
  [
    'DT-01',
    'a date above the row of Số',
    report({ placeDate: [], mottoLine: [MOTTO_LINE, p('Lai Vung, ngày 05 tháng 6 năm 2026', 'i c 14')] }),
  ],
  ['DT-02', 'a date in figures', report(date('Lai Vung, 05/6/2026'))],
  ['DT-02', 'no comma behind the place', report(date('Lai Vung ngày 05 tháng 6 năm 2026'))],
  ['DT-02', 'Ngày with a capital', report(date('Lai Vung, Ngày 05 tháng 6 năm 2026'))],
  ['DT-02', 'no date', report({ placeDate: [] })],
  ['DT-03', 'a day below 10 without zero', report(date('Lai Vung, ngày 5 tháng 6 năm 2026'))],
  ['DT-04', 'February without zero', report(date('Lai Vung, ngày 05 tháng 2 năm 2026'))],
  ['DT-05', 'March with a zero', report(date('Lai Vung, ngày 05 tháng 03 năm 2026'))],
  ['DT-06', 'the province in place of the commune', report(date('Đồng Tháp, ngày 05 tháng 6 năm 2026')), ISSUER],
  [
    'DT-07',
    'a person’s name without Phường',
    report(date('Điện Biên Phủ, ngày 05 tháng 6 năm 2026')),
    { ...ISSUER, place: 'Phường Điện Biên Phủ' },
  ],
  ['DT-08', '31 June', report(date('Lai Vung, ngày 31 tháng 6 năm 2026'))],
  ['DT-08', '29 February 2026', report(date('Lai Vung, ngày 29 tháng 02 năm 2026'))],

  ['TT-01', 'a tên loại that is not bold', report({ typeName: [p('BÁO CÁO', 'c 14')] })],
  ['TT-01', 'a tên loại in small letters', report({ typeName: [p('Báo cáo', 'b c 14')] })],
  ['TT-02', 'a kind that is none of the 29', report({ typeName: [p('BẢN KIỂM ĐIỂM', 'b c 14')] })],
  ['TT-03', 'CÔNG VĂN above a công văn', letter({ typeName: [p('CÔNG VĂN', 'b c 14')] })],
  [
    'TT-04',
    'a trích yếu in italics',
    report({ abstract: [p('Kết quả năm 2026', 'b i c 14')], abstractLine: [abstractLine('Kết quả năm 2026')] }),
  ],
  [
    'TT-04',
    'a trích yếu in capitals',
    report({ abstract: [p('KẾT QUẢ NĂM 2026', 'b c 14')], abstractLine: [abstractLine('KẾT QUẢ NĂM 2026')] }),
  ],
  ['TT-04', 'no trích yếu', report({ abstract: [], abstractLine: [] })],
  ['TT-05', 'no line below the trích yếu', report({ abstractLine: [] })],
  [
    'TT-06',
    'V/v in a report',
    report({ abstract: [p('V/v kết quả năm 2026', 'b c 14')], abstractLine: [abstractLine('V/v kết quả năm 2026')] }),
  ],
  [
    'TT-07',
    'V/v with a colon',
    letter({ letterAbstract: [p('V/v: đôn đốc gửi báo cáo', 'c 12', { spacing: { before: 120 } })] }),
  ],
  [
    'TT-07',
    'V/v về việc',
    letter({ letterAbstract: [p('V/v Về việc gửi báo cáo', 'c 12', { spacing: { before: 120 } })] }),
  ],
  ['TT-07', 'a công văn without a trích yếu', letter({ letterAbstract: [] })],
  [
    'TT-08',
    'a V/v in italics',
    letter({ letterAbstract: [p('V/v đôn đốc gửi báo cáo', 'i c 12', { spacing: { before: 120 } })] }),
  ],
  ['TT-09', 'no gap above V/v', letter({ letterAbstract: [p('V/v đôn đốc gửi báo cáo', 'c 12')] })],
  [
    'TT-10',
    'a full stop behind the trích yếu',
    report({ abstract: [p('Kết quả năm 2026.', 'b c 14')], abstractLine: [abstractLine('Kết quả năm 2026.')] }),
  ],
];

describe('a document that breaks one rule raises exactly that rule', () => {
  test.each(BROKEN.map(([rule, what, document, issuer]) => ({ rule, what, document, issuer })))(
    '$rule: $what',
    ({ rule, document, issuer }) => {
      expect(fired(document, issuer)).toEqual([rule]);
    },
  );

  test('there is a document for every rule of these groups', () => {
    const ids = Object.keys(LINT_RULES).filter((id) => /^(?:PG|FT|HD|NO|DT|TT)-/u.test(id));
    expect(Object.keys(RULES_HEAD).sort()).toEqual(ids.sort());
    expect([...new Set(BROKEN.map(([rule]) => rule))].sort()).toEqual(ids.sort());
  });
});

describe('a document that is right raises nothing', () => {
  const RIGHT: readonly (readonly [string, DocxLayout, Issuer?])[] = [
    ['a report', report(), ISSUER],
    ['a công văn', letter(), ISSUER],
    ['a bản cam kết', pledge(), ISSUER],
    ['a file with nothing in it', layout([section([])])],
    ['a story', layout([section([bodyText('Ngày xưa có một cô bé sống bên rừng.')])])],
    ['an appendix in a file of its own', layout([section([p('Phụ lục', 'b c 14'), p('DANH MỤC', 'b c 14'), FIGURES])])],

    // Names and numbers as real offices have them.
    [
      'letters in small inside a name',
      report({ agency: [p('ỦY BAN NHÂN DÂN', 'b c 13'), p('XÃ EA H’leo', 'b c 13')] }),
    ],
    [
      'MTTQ’s number',
      report({
        agency: [p('ỦY BAN MẶT TRẬN', 'b c 13'), p('TỔ QUỐC VIỆT NAM', 'b c 13'), p('XÃ LAI VUNG', 'b c 13')],
        ...number('Số: 15/BC-MTTQ-BTT'),
      }),
    ],
    [
      'a Party’s number on a Party body’s paper',
      report({ ...agency('ĐẢNG ỦY XÃ LAI VUNG'), agencyLine: [drawn(1200)], ...number('Số: 36-BC/ĐU') }),
    ],
    [
      'an ampersand in the agency’s code',
      report({
        agency: [p('SỞ GIÁO DỤC', 'b c 13'), p('VÀ ĐÀO TẠO', 'b c 13')],
        agencyLine: [drawn(800)],
        ...number('Số: 75/BC-SGD&ĐT'),
      }),
    ],
    [
      'TTg in a number',
      report({
        ...agency('THỦ TƯỚNG CHÍNH PHỦ'),
        agencyLine: [drawn(1200)],
        ...number('Số: 729/QĐ-TTg'),
        typeName: [p('QUYẾT ĐỊNH', 'b c 14')],
      }),
    ],
    ['QyĐ', report({ ...number('Số: 05/QyĐ-UBND'), typeName: [p('QUY ĐỊNH', 'b c 14')] })],
    [
      'a resolution of the council that is law, with its year',
      report({
        agency: [p('HỘI ĐỒNG NHÂN DÂN', 'b c 13'), p('XÃ LAI VUNG', 'b c 13')],
        ...number('Số: 02/2026/NQ-HĐND'),
        typeName: [p('NGHỊ QUYẾT', 'b c 14')],
      }),
    ],
    [
      'a công văn of Cục Thuế, whose code is that of chỉ thị',
      letter({
        parent: [p('BỘ TÀI CHÍNH', 'c 13')],
        ...agency('CỤC THUẾ'),
        agencyLine: [drawn(500)],
        ...number('Số: 1234/CT-TTHT'),
      }),
    ],
    ['a tên loại with more behind it', report({ typeName: [p('BÁO CÁO GIẢI TRÌNH', 'b c 14')] })],
    [
      'the older tones',
      report({
        nationalTitle: [p('CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'b c 13')],
        agency: [p('UỶ BAN NHÂN DÂN', 'b c 13'), p('XÃ LAI VUNG', 'b c 13')],
      }),
    ],
    [
      'an office under a commune',
      report({
        parent: [p('UBND XÃ LAI VUNG', 'c 13')],
        agency: [p('PHÒNG VĂN HÓA - XÃ HỘI', 'b c 13')],
        agencyLine: [drawn(1300)],
        ...number('Số: 08/BC-PVHXH'),
      }),
    ],
    [
      'an office in two rows',
      report({
        parent: [p('UBND XÃ LAI VUNG', 'c 13')],
        agency: [p('TRUNG TÂM PHỤC VỤ', 'b c 13'), p('HÀNH CHÍNH CÔNG', 'b c 13')],
        ...number('Số: 08/BC-TTPVHCC'),
      }),
    ],
    [
      'a committee of the council below it',
      report({
        parent: [p('HĐND XÃ LAI VUNG', 'c 13')],
        ...agency('BAN KINH TẾ - XÃ HỘI'),
        agencyLine: [drawn(1100)],
        ...number('Số: 08/BC-BKTXH'),
      }),
    ],
    [
      'a town before 01/7/2025',
      report({
        agency: [p('ỦY BAN NHÂN DÂN', 'b c 13'), p('THỊ TRẤN LAI VUNG', 'b c 13')],
        ...date('Lai Vung, ngày 24 tháng 6 năm 2025'),
      }),
    ],
    [
      'a school that is named after a town, in 2026',
      report({
        parent: [p('SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'c 13')],
        ...agency('TRƯỜNG THPT THỊ XÃ QUẢNG TRỊ'),
        agencyLine: [drawn(1200)],
        ...number('Số: 08/BC-THPT'),
      }),
    ],
    [
      'a ward named after an event, in full',
      report(date('Phường Điện Biên Phủ, ngày 05 tháng 6 năm 2026')),
      { ...ISSUER, place: 'Phường Điện Biên Phủ' },
    ],
    ['a city named after a person', report(date('Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026'))],
    [
      'the smaller set of sizes',
      report({
        nationalTitle: [p(NATIONAL, 'b c 12')],
        motto: [p(MOTTO, 'b c 13')],
        mottoLine: [border(3183, 5700)],
        ...date('Lai Vung, ngày 05 tháng 6 năm 2026', 'i c 13'),
      }),
    ],
    [
      'the Chairman’s own act, without TM.',
      report({ signing: [p('CHỦ TỊCH', 'b c 14'), p(''), p('Nguyễn Văn A', 'b c 14')] }),
    ],
    ['the months of two figures', report(date('Lai Vung, ngày 22 tháng 11 năm 2026'))],

    // Blanks that are lawful.
    [
      'number and day left to văn thư',
      report({ ...number('Số:        /BC-UBND'), ...date('Lai Vung, ngày      tháng 6 năm 2026') }),
    ],
    [
      'a draft with dots',
      report({
        ...number('Số: …/BC-UBND'),
        ...date('Lai Vung, ngày … tháng … năm 2026'),
        typeName: [p('DỰ THẢO', 'b c 13'), p('BÁO CÁO', 'b c 14')],
      }),
    ],

    // Texts that only look wrong.
    [
      'English words, links and figures',
      report({
        body: [
          bodyText('Cập nhật trên website https://laivung.gov.vn, đạt 99,9% (17,5/20 điểm) qua mobile app VNeID./.'),
        ],
      }),
    ],
    [
      'Party and union numbers where they are cited',
      report({
        body: [bodyText('Thực hiện Chỉ thị số 36-CT/TU, Báo cáo số 15/BC-MTTQ-BTT và Báo cáo số 12-BC/ĐTN./.')],
      }),
    ],
    [
      'signs of a symbol font',
      report({
        body: [
          bodyText('☐', {
            run: { fonts: { ascii: 'MS Gothic', hAnsi: 'MS Gothic', cs: undefined, eastAsia: undefined } },
          }),
        ],
      }),
    ],
    [
      'fonts that nothing names',
      report({
        body: [
          bodyText('Đã xong./.', {
            run: { fonts: { ascii: undefined, hAnsi: undefined, cs: undefined, eastAsia: undefined } },
          }),
        ],
      }),
    ],
    [
      'a mark of a footnote',
      report({
        body: [
          p('Đã xong', 'j 14', { runs: [...p('Đã xong').runs, ...p('1', '9', { run: { superscript: true } }).runs] }),
        ],
      }),
    ],
    [
      'small type in a table',
      report({
        body: [
          bodyText('Đã xong./.'),
          table([[[p('Ngày 12/6', '9')], [p('2', '9')]]], { widths: [4000, 5000], bordered: true }),
        ],
      }),
    ],

    // Pages.
    ['a short text without a page number', report({ section: { headers: {} } })],
    ['two pages with one', report({ body: [LONG] })],
    ['margins at their ends, rounded down', report(page({ top: 1417, bottom: 1418, left: 1984, right: 850 }))],
    [
      'a lying page with a table and less below it, as the decree’s own',
      report({
        more: [
          section([p('Phụ lục', 'b c 14'), FIGURES], {
            page: { ...LYING, bottom: 850 },
            pageNumber: { start: 1, format: 'decimal' },
          }),
        ],
      }),
    ],
    [
      'a lying page that goes on with its table',
      report({
        more: [
          section([p('Phụ lục', 'b c 14')], { page: LYING }),
          section([FIGURES], { page: LYING, continuous: true }),
        ],
      }),
    ],
    [
      'an appendix that goes on with the numbers',
      report({ more: [section([p('Phụ lục', 'b c 14'), bodyText('Một câu.')], { titlePage: false })] }),
    ],
    [
      'an address below page 1',
      report({ section: { footers: { first: [p('Địa chỉ: xã Lai Vung; ĐT: 0277', 'c 11')] } } }),
    ],
    [
      'a page number set by a tab',
      report(
        header(
          p('\t2', '14', { tabs: [{ position: 4677, align: 'center' }], runs: [...p('\t').runs, ...PAGE_NUMBER.runs] }),
        ),
      ),
    ],
    ['a stored page number without a result', report(header(change(PAGE_NUMBER, { text: '', run: { text: '' } })))],
    ['DỰ THẢO in the margin', report(header(PAGE_NUMBER, p('DỰ THẢO', 'b c 13')))],
  ];

  test.each(RIGHT.map(([what, document, issuer]) => ({ what, document, issuer })))('$what', ({ document, issuer }) => {
    expect(fired(document, issuer)).toEqual([]);
  });
});

describe('the lines below Tiêu ngữ, the issuer and the trích yếu', () => {
  const underscores = (count: number, over: Parameters<typeof p>[2] = {}) => p('_'.repeat(count), 'c 14', over);
  const both = (agencyLine: Pieces['agencyLine'], mottoLine: Pieces['mottoLine']): Partial<Pieces> => ({
    agencyLine,
    mottoLine,
  });
  const leader = (from: number, to: number) =>
    p('\t\t', '14', {
      tabs: [
        { position: from, align: 'left' },
        { position: to, align: 'left', leader: 'underscore' },
      ],
    });
  const shape = (text: string, look: string, width: number) => p(text, look, { drawings: [{ kind: 'line', width }] });

  // Tiêu ngữ is 3428 twips long in 14 pt; an underscore of 14 pt is half of it: 140 twips, about 91 (65 %) as superscript.
  test.each<[string, Partial<Pieces>]>([
    ['borders of paragraphs of their own', {}],
    ['drawings in paragraphs of their own', both([drawn(1100)], [drawn(3400)])],
    [
      'drawings anchored in the text above',
      {
        agency: [p('ỦY BAN NHÂN DÂN', 'b c 13'), shape('XÃ LAI VUNG', 'b c 13', 800)],
        nationalTitle: [shape(NATIONAL, 'b c 13', 3428)],
        ...both([], []),
      },
    ],
    [
      'drawings anchored in the line of Số and of the date',
      {
        number: [shape('Số: 75/BC-UBND', 'c 13', 1100)],
        placeDate: [shape('Lai Vung, ngày 05 tháng 6 năm 2026', 'i c 14', 3428)],
        ...both([], []),
      },
    ],
    ['underscores: 8 and 24 of them', both([underscores(8)], [underscores(24)])],
    [
      'superscript underscores: 12 and 38 of them',
      both([underscores(12, { run: { superscript: true } })], [underscores(38, { run: { superscript: true } })]),
    ],
    ['tabs that draw up to their stop', both([leader(1277, 2377)], [leader(1136, 4564)])],
    [
      'borders of the text itself, set in from both sides',
      {
        agency: [
          p('ỦY BAN NHÂN DÂN', 'b c 13'),
          p('XÃ LAI VUNG', 'b c 13', { borders: ['bottom'], indent: { left: 1277, right: 1277 } }),
        ],
        agencyLine: [],
      },
    ],
    [
      'a shape of a kind whose length the file does not say',
      both([p('', 'c', { drawings: [{ kind: 'shape' }] })], [p('', 'c', { drawings: [{ kind: 'shape' }] })]),
    ],
  ])('are lawful as %s', (_, over) => {
    expect(fired(report(over))).toEqual([]);
  });

  test.each<[string, string, Partial<Pieces>]>([
    ['HD-06', 'a drawing of half the length', { mottoLine: [drawn(1714)] }],
    ['HD-06', '12 underscores', { mottoLine: [underscores(12)] }],
    ['HD-06', '24 superscript underscores', { mottoLine: [underscores(24, { run: { superscript: true } })] }],
    [
      'HD-06',
      'a tab that draws over the whole column',
      { mottoLine: [p('\t', '14', { tabs: [{ position: 5700, align: 'left', leader: 'underscore' }] })] },
    ],
    ['HD-10', '18 underscores', { agencyLine: [underscores(18)] }],
    ['HD-10', 'underscores at the left', { agencyLine: [p('_'.repeat(8), '14')] }],
    ['TT-05', 'a line over the whole page', { abstractLine: [border(9354, 9354)] }],
  ])('%s tells of %s', (rule, _, over) => {
    expect(fired(report(over))).toEqual([rule]);
  });

  test('what is found is a share of the text', () => {
    const [found] = RULES_HEAD['HD-06']?.(subjectOf(report({ mottoLine: [drawn(1714)] }))) ?? [];
    expect(found).toMatchObject({ found: { kind: 'percent', value: 50 }, lawful: { kind: 'percent', value: 100 } });
  });

  test('a trích yếu of two lines has a line that is right for the longer or for the last', () => {
    const abstract = [p('Kết quả thực hiện Kế hoạch số 15/KH-UBND', 'b c 14'), p('năm 2026', 'b c 14')];
    for (const width of [480, 2000]) expect(fired(report({ abstract, abstractLine: [drawn(width)] }))).toEqual([]);
  });
});
