import { describe, expect, it } from 'vitest';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import type { Cell, CellContent } from '../../src/ooxml/sheets/workbook.ts';
import { makeWorkbook, type MadeWorkbook } from '../support/sheets.ts';

type Around = Omit<MadeWorkbook, 'sheets'>;

/** What a single cell A1 is read as. */
function cellOf(xml: string, around: Around = {}): Cell | undefined {
  const workbook = readWorkbook(makeWorkbook({ ...around, sheets: [{ name: 'S', rows: `<row r="1">${xml}</row>` }] }));
  if (isRefusal(workbook)) throw new Error(workbook.reason);
  return workbook.sheets[0]?.rows[0]?.cells[0];
}

/** A content in a few letters: `"text"`, `12.5`, `99.9 %` (as stored), `day 2024-06-25`, `yes`, `#REF!`, `?` for what is not calculated. */
function brief(content: CellContent | undefined): string {
  switch (content?.kind) {
    case undefined:
      return 'nothing';
    case 'text':
      return JSON.stringify(content.text);
    case 'number':
      return content.shown === 'percent' ? `${content.digits} %` : content.digits;
    case 'date':
      return [content.shown ?? 'day', content.date].join(' ');
    case 'yes-no':
      return content.value ? 'yes' : 'no';
    case 'error':
      return content.text;
    case 'uncalculated':
      return '?';
  }
}

describe('a cell holds', () => {
  const strings = ['<t>Hoàn thành</t>', '<t/>', '<t xml:space="preserve"> x </t>'];
  it.each<readonly [about: string, xml: string, holds: string]>([
    ['a shared string', '<c r="A1" t="s"><v>0</v></c>', '"Hoàn thành"'],
    ['a shared string without text', '<c r="A1" t="s"><v>1</v></c>', 'nothing'],
    ['blanks that are to be kept', '<c r="A1" t="s"><v>2</v></c>', '" x "'],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>Xong</t></is></c>', '"Xong"'],
    ['blanks of indentation', '<c r="A1" t="inlineStr"><is><t>\n   Xong\n  </t></is></c>', '"Xong"'],
    ['a text of its own where only a value may stand', '<c r="A1" t="inlineStr"><v>Xong</v></c>', '"Xong"'],
    [
      'rich text, joined',
      '<c r="A1" t="inlineStr"><is><r><t xml:space="preserve">Hoàn </t></r><r><rPr><b/></rPr><t>thành</t></r></is></c>',
      '"Hoàn thành"',
    ],
    [
      'a text without the reading above it',
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></is></c>',
      '"東京"',
    ],
    ['text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a < b]]></t></is></c>', '"a < b"'],
    ['line ends of Windows', '<c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x000d_c</t></is></c>', '"a\\nb\\nc"'],
    ['a writing of an escape', '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>', '"_x000D_"'],
    ['what only looks like an escape', '<c r="A1" t="inlineStr"><is><t>KH_x12_A</t></is></c>', '"KH_x12_A"'],
    ['a line break from Word', '<c r="A1" t="inlineStr"><is><t>a_x000B_b</t></is></c>', '"a\\nb"'],
    [
      'characters that print nothing',
      '<c r="A1" t="inlineStr"><is><t>a_x0007_b&#x200B;c_xFFFE_d</t></is></c>',
      '"abcd"',
    ],
    ['half a character', '<c r="A1" t="inlineStr"><is><t>a_xD83D_b</t></is></c>', '"ab"'],
    ['a character in two halves', '<c r="A1" t="inlineStr"><is><t>_xD83D__xDE00_</t></is></c>', '"😀"'],
    ['letters and marks apart', '<c r="A1" t="inlineStr"><is><t>Hoa\u0300n tha\u0300nh</t></is></c>', '"Hoàn thành"'],
    ['a number', '<c r="A1"><v>1234.5</v></c>', '1234.5'],
    ['a number that says that it is one', '<c r="A1" t="n"><v>-12</v></c>', '-12'],
    ['blanks around a number', '<c r="A1"><v> 12\n</v></c>', '12'],
    ['a comma where only a number may stand', '<c r="A1"><v>1,5</v></c>', '"1,5"'],
    ['what is no number', '<c r="A1"><v>NaN</v></c>', '"NaN"'],
    ['a whole day in ISO', '<c r="A1" t="d"><v>2024-06-25</v></c>', 'day 2024-06-25'],
    ['a day in ISO with a clock time', '<c r="A1" t="d"><v>2024-06-25T13:45:00Z</v></c>', 'day 2024-06-25'],
    ['a day in ISO that no calendar has', '<c r="A1" t="d"><v>2023-02-29</v></c>', '"2023-02-29"'],
    ['a clock time in ISO', '<c r="A1" t="d"><v>13:45:00</v></c>', '"13:45:00"'],
    ['TRUE', '<c r="A1" t="b"><v>1</v></c>', 'yes'],
    ['FALSE', '<c r="A1" t="b"><v>0</v></c>', 'no'],
    ['TRUE in letters', '<c r="A1" t="b"><v>true</v></c>', 'yes'],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['nothing but its format', '<c r="A1" s="1"/>', 'nothing'],
    ['nothing but a place for a value', '<c r="A1" s="1"><v></v></c>', 'nothing'],
    ['nothing but a place for a shared string', '<c r="A1" t="s"><v/></c>', 'nothing'],
    ['an extension beside its value', '<c r="A1"><v>3</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>', '3'],
  ])('%s', (_, xml, holds) => {
    expect(brief(cellOf(xml, { strings })?.content)).toBe(holds);
  });

  it.each<readonly [about: string, xml: string, holds: string, formula: string]>([
    ['a formula with its number', '<c r="A1"><f>SUM(B1:B3)</f><v>6</v></c>', '6', 'SUM(B1:B3)'],
    ['a formula with its text', '<c r="A1" t="str"><f>B1&amp;"x"</f><v>ax</v></c>', '"ax"', 'B1&"x"'],
    ['a formula that says nothing', '<c r="A1" t="str"><f>IF(B1="","",1)</f><v></v></c>', '""', 'IF(B1="","",1)'],
    ['a formula with an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!', '1/0'],
    ['a formula that says yes', '<c r="A1" t="b"><f>1=1</f><v>1</v></c>', 'yes', '1=1'],
    ['a formula that nobody has calculated', '<c r="A1"><f>SUM(B1:B3)</f></c>', '?', 'SUM(B1:B3)'],
    ['a formula with an empty value', '<c r="A1"><f>SUM(B1:B3)</f><v></v></c>', '?', 'SUM(B1:B3)'],
    ['a shared formula', '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>4</v></c>', '4', 'B1*2'],
    ['a further cell of a shared formula', '<c r="A1"><f t="shared" si="0"/><v>6</v></c>', '6', ''],
    [
      'an array formula',
      '<c r="A1"><f t="array" ref="A1:A2">TRANSPOSE(B1:C1)</f><v>7</v></c>',
      '7',
      'TRANSPOSE(B1:C1)',
    ],
    ['a data table', '<c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>8</v></c>', '8', ''],
  ])('%s', (_, xml, holds, formula) => {
    const cell = cellOf(xml);
    expect([brief(cell?.content), cell?.formula]).toEqual([holds, formula]);
  });

  it('the text that a link is shown as', () => {
    const workbook = readWorkbook(
      makeWorkbook({
        sheets: [
          {
            name: 'S',
            rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>KH 12</t></is></c></row>',
            after: '<hyperlinks><hyperlink ref="A1" display="khác" tooltip="x"/></hyperlinks>',
          },
        ],
      }),
    );
    expect(isRefusal(workbook) ? workbook : brief(workbook.sheets[0]?.rows[0]?.cells[0]?.content)).toBe('"KH 12"');
  });
});

describe('a number is kept in plain digits, to fifteen that count', () => {
  it.each([
    ['0', '0'],
    ['1.2345E+3', '1234.5'],
    ['1E-7', '0.0000001'],
    ['-2.5e2', '-250'],
    ['1e21', '1000000000000000000000'],
    ['0.30000000000000004', '0.3'],
    ['99.949999999999989', '99.95'],
    // 123456789012345 are kept; 678 behind them round the last one up.
    ['123456789012345678', '123456789012346000'],
    ['9999999999999995', '10000000000000000'],
    ['0.000123456789012345678', '0.000123456789012346'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['+7', '7'],
    ['007', '7'],
    ['12.50', '12.5'],
  ])('%s is %s', (stored, digits) => {
    expect(brief(cellOf(`<c r="A1"><v>${stored}</v></c>`)?.content)).toBe(digits);
  });

  it.each(['-', '.', 'e5', '1e', '1e1000', '0x10', '1 000', '1.2.3', 'INF', '١٢'])('%s is no number', (stored) => {
    expect(brief(cellOf(`<c r="A1"><v>${stored}</v></c>`)?.content)).toBe(JSON.stringify(stored));
  });
});

describe('the format of a cell says what its number is', () => {
  // 45468 is 25/6/2024: 45292 is 1/1/2024, and 31+29+31+30+31+24 = 176 days follow it.
  it.each<readonly [format: number | string, stored: string, holds: string]>([
    [0, '45468', '45468'],
    [1, '45468', '45468'],
    [49, '45468', '45468'],
    [9, '0.68', '0.68 %'],
    [10, '0.999', '0.999 %'],
    ['0.0%', '0.999', '0.999 %'],
    ['#,##0.00" %"', '68', '68'],
    ['0\\%', '68', '68'],
    [14, '45468', 'day 2024-06-25'],
    [15, '45468', 'day 2024-06-25'],
    [16, '45468', 'day-month 2024-06-25'],
    [17, '45474', 'month-year 2024-07-01'],
    [22, '45468.75', 'day 2024-06-25'],
    [30, '45468', 'day 2024-06-25'],
    [57, '45468', 'day 2024-06-25'],
    ['dd/mm/yyyy', '45468', 'day 2024-06-25'],
    ['dd\\/mm\\/yyyy;@', '45468', 'day 2024-06-25'],
    ['[$-42A]dd mmmm yyyy', '45468', 'day 2024-06-25'],
    ['[$-vi-VN]dd/mm/yyyy', '45468', 'day 2024-06-25'],
    ['[$-1010000]d/m/yyyy;@', '45468', 'day 2024-06-25'],
    ['"ngày" dd "tháng" mm "năm" yyyy', '45468', 'day 2024-06-25'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '45468', 'day 2024-06-25'],
    ['yyyy\\-mm\\-dd\\Thh:mm', '45468.5', 'day 2024-06-25'],
    ['D/M/YYYY', '45468', 'day 2024-06-25'],
    ['[Red]dd/mm/yy', '45468', 'day 2024-06-25'],
    ['d-mmm', '45468', 'day-month 2024-06-25'],
    ['dd/mm', '45468', 'day-month 2024-06-25'],
    ['mm/yyyy', '45474', 'month-year 2024-07-01'],
    ['"Tháng" m/yyyy', '45474', 'month-year 2024-07-01'],
    ['yyyy', '45468', 'month-year 2024-06-25'],
    [20, '0.3090277777777778', '"7:25"'],
    [46, '1.5', '"36:00"'],
    ['[h]:mm', '1.5', '"36:00"'],
    ['mm:ss', '0.5', '"12:00"'],
    ['h:mm AM/PM', '0.75', '"18:00"'],
    ['[$-F400]h:mm:ss\\ AM/PM', '45468.5', 'day 2024-06-25'],
    ['General', '45468', '45468'],
    ['GENERAL" hồ sơ"', '12', '12'],
    ['0.00E+00', '12', '12'],
    ['#,##0\\ "₫"', '12000', '12000'],
    ['#,##0 [$₫-42A]', '12000', '12000'],
    ['_-* #,##0\\ _₫_-;\\-* #,##0\\ _₫_-;_-* "-"\\ _₫_-;_-@_-', '12000', '12000'],
    ['#,##0 đ', '12000', '12000'],
    ['"dd/mm"0', '12', '12'],
    ['0;[Red]-0;"ngày"', '12', '12'],
    ['# ?/?', '0.5', '0.5'],
  ])('%s shows %s as %s', (format, stored, holds) => {
    expect(brief(cellOf(`<c r="A1" s="1"><v>${stored}</v></c>`, { styles: [{ format }] })?.content)).toBe(holds);
  });

  it('a format that the file defines anew is what the file says', () => {
    const styles =
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="14" formatCode="0"/></numFmts><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>';
    expect(
      brief(cellOf('<c r="A1" s="0"><v>45468</v></c>', { styles: [], parts: { 'xl/styles.xml': styles } })?.content),
    ).toBe('45468');
  });

  it('a style that is not there is none', () => {
    expect(brief(cellOf('<c r="A1" s="7"><v>45468</v></c>', { styles: [{ format: 14 }] })?.content)).toBe('45468');
  });
});

describe('a day is counted as the workbook counts', () => {
  const styles = [{ format: 14 }];
  it.each([
    ['the first day', '1', 'day 1900-01-01'],
    ['the last of February', '59', 'day 1900-02-28'],
    ['the day that never was', '60', '"29/02/1900"'],
    ['the first of March', '61', 'day 1900-03-01'],
    ['the last day', '2958465', 'day 9999-12-31'],
    ['what lies behind the last day', '2958466', '2958466'],
    ['no day', '0', '0'],
    ['a negative number', '-1', '-1'],
    ['a day with its clock time', '45468.75', 'day 2024-06-25'],
    ['a day that arithmetic left just below it', '45467.9999999999', 'day 2024-06-25'],
  ])('from 1900: %s', (_, stored, holds) => {
    expect(brief(cellOf(`<c r="A1" s="1"><v>${stored}</v></c>`, { styles })?.content)).toBe(holds);
  });

  it.each([
    ['the first day', '0', 'day 1904-01-01'],
    // 1462 days fewer than from 1900.
    ['a day of ours', '44006', 'day 2024-06-25'],
    ['a day that there is', '60', 'day 1904-03-01'],
    ['a negative number', '-1', '-1'],
  ])('from 1904: %s', (_, stored, holds) => {
    const cell = cellOf(`<c r="A1" s="1"><v>${stored}</v></c>`, { styles, date1904: true });
    expect(brief(cell?.content)).toBe(holds);
  });
});

describe('text in a font from before Unicode is Unicode', () => {
  it.each<readonly [about: string, font: string, written: string, text: string, legacy: string | undefined]>([
    ['TCVN3 by its font', '.VnTime', 'Hoµn thµnh', 'Hoàn thành', 'TCVN3'],
    ['TCVN3 in capitals by its font', '.VnTimeH', 'Hoµn thµnh', 'HOÀN THÀNH', 'TCVN3'],
    ['VNI by its font', 'VNI-Times', 'Hoaøn thaønh', 'Hoàn thành', 'VNI'],
    ['TCVN3 that lost its font', 'Calibri', 'Hoµn thµnh', 'Hoàn thành', 'TCVN3'],
    ['VNI that lost its font', 'Arial', 'Hoaøn thaønh', 'Hoàn thành', 'VNI'],
    ['Unicode in the name of an old font', '.VnTime', 'Đã hoàn thành', 'Đã hoàn thành', undefined],
    ['Unicode with letters of Latin-1 only', '.VnTime', 'Công tác', 'Công tác', undefined],
    ['Unicode in a font of ours', 'Times New Roman', 'Hoàn thành', 'Hoàn thành', undefined],
    ['figures in an old font', '.VnTime', '12/KH-UBND', '12/KH-UBND', undefined],
  ])('%s', (_, font, written, text, legacy) => {
    const cell = cellOf('<c r="A1" s="1" t="s"><v>0</v></c>', { styles: [{ font }], strings: [`<t>${written}</t>`] });
    expect([cell?.content, cell?.legacy]).toEqual([{ kind: 'text', text }, legacy]);
  });

  it('by the font of each piece of rich text', () => {
    const rich =
      '<r><rPr><rFont val=".VnTime"/></rPr><t xml:space="preserve">Hoµn thµnh </t></r><r><rPr><rFont val="Arial"/></rPr><t>tốt</t></r>';
    const cell = cellOf('<c r="A1" t="s"><v>0</v></c>', { strings: [rich] });
    expect([cell?.content, cell?.legacy]).toEqual([{ kind: 'text', text: 'Hoàn thành tốt' }, 'TCVN3']);
  });

  it('a shared string is read in the font of each cell', () => {
    const rows = '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const made = makeWorkbook({
      sheets: [{ name: 'S', rows }],
      styles: [{ font: '.VnTimeH' }],
      strings: ['<t>abc</t>'],
    });
    const workbook = readWorkbook(made);
    const cells = isRefusal(workbook) ? [] : (workbook.sheets[0]?.rows[0]?.cells ?? []);
    expect(cells.map(({ content }) => brief(content))).toEqual(['"ABC"', '"abc"']);
  });
});
