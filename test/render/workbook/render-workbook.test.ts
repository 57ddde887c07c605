import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import type { Book, BookCell, BookContent, BookFormat } from '../../../src/model/book.ts';
import { renderWorkbook } from '../../../src/render/workbook/render-workbook.ts';
import { all, type Element, first, parseXml, partsOf } from '../read-docx.ts';
import { bookOf, cell, date, FULL_BOOK, number, row, sheetOf, text } from './sample-books.ts';

/** A part of the package, parsed strictly. */
async function partOf(book: Book, path: string): Promise<Element> {
  return parseXml(partsOf(await renderWorkbook(book)).get(path) ?? '');
}

const sheetXml = (book: Book, sheet = 1): Promise<Element> => partOf(book, `xl/worksheets/sheet${sheet}.xml`);

/** The workbook as another program reads it. */
async function reopen(book: Book): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const bytes = await renderWorkbook(book);
  // The library's type of a buffer is one of its own.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], {
    ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'],
  });
  return workbook;
}

async function valueOf(content: BookContent, more: Partial<BookCell> = {}): Promise<exceljs.CellValue> {
  const workbook = await reopen(row({ content, style: 'text', ...more }));
  return workbook.worksheets[0]?.getCell('A1').value ?? null;
}

/** Formats that the file format knows by number (ECMA-376 Part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = { '#,##0': '3', '#,##0.00': '4', '@': '49' };

describe('a cell', () => {
  it.each<[string, BookContent, unknown]>([
    ['text', text('Ban hành kế hoạch'), 'Ban hành kế hoạch'],
    ['lines of text, whatever ends them', text('một\r\nhai\u2028ba\u000bbốn'), 'một\nhai\nba\nbốn'],
    ['letters and marks put together', text('Tiếng Việt'), 'Tiếng Việt'],
    ['no character that XML forbids', text('a\u0000b\u0007c\uFFFEd\uFFFFe\u{1FFFE}f'), 'abcdef'],
    ['a lost half of a pair as a sign that something is lost', text('a\uD83Db\uDE00c'), 'a\uFFFDb\uFFFDc'],
    ['pairs as they are', text('👍'), '👍'],
    ['what looks like an escape of the file format as it stands', text('_x0041_ và _xABcd_'), '_x0041_ và _xABcd_'],
    ['markup as it stands', text(`<a href="b">&'`), `<a href="b">&'`],
    ['blanks around', text('  hai bên  '), '  hai bên  '],
    ['32,767 characters', text('ă'.repeat(32_767)), 'ă'.repeat(32_767)],
    ['of more, the first 32,766 and a sign', text('ă'.repeat(40_000)), `${'ă'.repeat(32_766)}…`],
    ['no half of a pair where it is cut', text(`${'a'.repeat(32_765)}👍👍`), `${'a'.repeat(32_765)}…`],
    ['nothing for an empty text', text(''), null],
    ['a number', number(1234.5), 1234.5],
    ['zero', number(0), 0],
    ['a day without clock or zone', date('2024-06-25'), new Date(Date.UTC(2024, 5, 25))],
    ['the first day that all programs count alike', date('1900-03-01'), new Date(Date.UTC(1900, 2, 1))],
    ['an older day as text', date('1900-02-28'), '28/02/1900'],
  ])('holds %s', async (_, content, expected) => {
    const format: BookFormat | undefined = content.kind === 'date' ? { kind: 'date' } : undefined;
    expect(await valueOf(content, format === undefined ? {} : { format })).toEqual(expected);
  });

  it.each(['=1+1', '+84 912', '- đã ban hành', '@xa', '=cmd|"/c calc"!A1'])(
    '%s is text, and stays so when somebody edits it',
    async (value) => {
      const workbook = await reopen(row(cell(value)));
      const read = workbook.worksheets[0]?.getCell('A1');
      expect([read?.value, read?.numFmt]).toEqual([value, '@']);
    },
  );

  it.each([Number.NaN, Infinity, -Infinity])('never holds %s, which no program could read', async (value) => {
    await expect(renderWorkbook(row(cell(number(value))))).rejects.toThrow(RangeError);
    await expect(renderWorkbook(row(cell({ kind: 'formula', formula: 'A1', result: value })))).rejects.toThrow(
      RangeError,
    );
  });

  it('of a formula carries its value', async () => {
    expect(await valueOf({ kind: 'formula', formula: 'SUM(B1:C1)', result: 7 })).toEqual({
      formula: 'SUM(B1:C1)',
      result: 7,
    });
    expect(await valueOf({ kind: 'formula', formula: 'B1&"x"', result: 'ax' })).toEqual({
      formula: 'B1&"x"',
      result: 'ax',
    });
  });

  it.each<[BookFormat, string]>([
    [{ kind: 'number', decimals: 0 }, '#,##0'],
    [{ kind: 'number', decimals: 2 }, '#,##0.00'],
    [{ kind: 'percent', decimals: 1 }, '0.0%'],
    [{ kind: 'date' }, 'd\\/m\\/yyyy'],
    [{ kind: 'text' }, '@'],
  ])('of format %j has the code %s', async (format, code) => {
    const styles = parseXml(
      partsOf(await renderWorkbook(row(cell(number(1), 'number', { format })))).get('xl/styles.xml') ?? '',
    );
    const codes = all(styles, 'numFmt').map(({ attributes }) => attributes['formatCode']);
    const used = all(first(styles, 'cellXfs'), 'xf').at(-1)?.attributes['numFmtId'];
    expect(code in BUILT_IN ? used : codes[0]).toBe(BUILT_IN[code] ?? code);
  });

  it('can be written in on a locked sheet only when it is open', async () => {
    const workbook = await reopen(FULL_BOOK);
    const sheet = workbook.worksheets[1];
    expect(sheet?.getCell('C4').protection).toMatchObject({ locked: false });
    expect(sheet?.getCell('B4').protection).toBeUndefined();
  });

  it('tells its note, of which no room is cut off', async () => {
    const parts = partsOf(await renderWorkbook(FULL_BOOK));
    expect(first(parseXml(parts.get('xl/comments2.xml') ?? ''), 't').text).toBe('Không rõ\ntrạng thái');
    // Beside C5 of a sheet whose columns D and further are 0 (hidden) and 9 × 8 px wide: 300 px end in the fifth of these, two lines and
    // their margin (52 px) end in the third row of 21 px.
    const anchor = first(parseXml(parts.get('xl/drawings/vmlDrawing2.vml') ?? ''), 'x:Anchor').text;
    expect(anchor.split(', ').map(Number).slice(0, 5)).toEqual([3, 12, 3, 4, 8]);
  });
});

describe('a sheet', () => {
  it('is A4, as wide as a page, with its heading on each', async () => {
    const page = first(await sheetXml(FULL_BOOK, 2), 'pageSetup').attributes;
    expect(page).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToWidth: '1', fitToHeight: '0' });
    expect(first(await sheetXml(FULL_BOOK, 2), 'pageSetUpPr').attributes).toEqual({ fitToPage: '1' });
    const names = all(await partOf(FULL_BOOK, 'xl/workbook.xml'), 'definedName');
    expect(names.map(({ attributes, text: area }) => [attributes['name'], attributes['localSheetId'], area])).toEqual([
      ['_xlnm.Print_Titles', '1', "'Nhiệm vụ (xã ''A'' & B)'!$3:$3"],
      ['trang_thai', undefined, "'Danh mục'!$A$1:$A$3"],
    ]);
  });

  it('keeps its heading in sight and can be filtered', async () => {
    expect(first(await sheetXml(FULL_BOOK, 2), 'pane').attributes).toMatchObject({
      xSplit: '2',
      ySplit: '3',
      topLeftCell: 'C4',
      state: 'frozen',
    });
    expect(first(await sheetXml(FULL_BOOK, 2), 'autoFilter').attributes['ref']).toBe('A3:C5');
  });

  it('hides rows, columns and itself', async () => {
    const workbook = await reopen(FULL_BOOK);
    expect(workbook.worksheets.map(({ state }) => state)).toEqual(['hidden', 'visible', 'visible']);
    expect(workbook.worksheets[1]?.getRow(1).hidden).toBe(true);
    expect(workbook.worksheets[1]?.getColumn(4).hidden).toBe(true);
    expect(workbook.views[0]?.activeTab).toBe(1);
  });

  it('is locked without a password', async () => {
    const locks = all(await sheetXml(FULL_BOOK, 2), 'sheetProtection').map(({ attributes }) => attributes);
    expect(locks).toEqual([{ sheet: '1', formatColumns: '0', formatRows: '0', sort: '0', autoFilter: '0' }]);
    expect(all(await sheetXml(FULL_BOOK, 3), 'sheetProtection')).toEqual([]);
  });

  it('says what may be written where, in as few areas as the book names', async () => {
    const checks = all(await sheetXml(FULL_BOOK, 2), 'dataValidation').map(({ attributes, children }) => [
      attributes['sqref'],
      attributes['type'],
      attributes['errorStyle'],
      ...children.map(({ text: formula }) => formula),
    ]);
    // 45292 and 45468: 1 January and 25 June 2024, counted from 30 December 1899.
    expect(checks.toSorted((a, b) => String(a[0]).localeCompare(String(b[0])))).toEqual([
      ['A7:A7', 'whole', 'stop', '0', '100'],
      ['B7:B9', 'custom', 'stop', 'LEN(B7)<5'],
      ['C4:C5', 'list', 'stop', 'trang_thai'],
      ['C6:C6', 'date', 'warning', '45292', '45468'],
    ]);
  });

  it('tells no more than Excel takes in a message', async () => {
    const long = { title: 't'.repeat(40), text: 'x'.repeat(300) };
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    const check = { area, rule: { kind: 'one-of', name: 'a' }, severity: 'stop', prompt: long, refusal: long } as const;
    const sheet = await sheetXml(bookOf([sheetOf([[cell('a')]], { checks: [check] })]));
    const { promptTitle, prompt, errorTitle, error } = first(sheet, 'dataValidation').attributes;
    expect([promptTitle, prompt, errorTitle, error].map((words) => words?.length)).toEqual([32, 255, 32, 255]);
  });

  it('shows numbers as bars', async () => {
    const bars = all(await sheetXml(FULL_BOOK, 2), 'conditionalFormatting');
    expect(bars.map(({ attributes }) => attributes['sqref'])).toEqual(['A7:B7']);
  });

  it('has rows as high as their text, that grow with what is typed, and others as high as the book says', async () => {
    const sheet = sheetOf([], {
      columns: [{ width: 10 }],
      rows: [{ cells: [cell('một\nhai\nba')] }, { cells: [cell('một\nhai\nba')], height: 20 }, { cells: [cell('a')] }],
    });
    const rows = all(await sheetXml(bookOf([sheet])), 'row').map(({ attributes }) => attributes);
    // Three lines of 12 pt × 1.3 and 1 pt around them: 47.8, rounded up; one line: 16.6.
    expect(rows.map(({ ht, customHeight }) => [ht, customHeight])).toEqual([
      ['48', undefined],
      ['20', '1'],
      ['17', undefined],
    ]);
  });

  it('marks no number as wrong that stands as text so as to stay as it is typed', async () => {
    const ignored = first(await sheetXml(FULL_BOOK, 2), 'ignoredError').attributes;
    expect(ignored).toEqual({ sqref: 'A1:C23', twoDigitTextYear: '1', numberStoredAsText: '1' });
  });
});

describe('the package', () => {
  it('is in Times New Roman', async () => {
    const fonts = all(await partOf(FULL_BOOK, 'xl/styles.xml'), 'font');
    expect(new Set(fonts.map((font) => first(font, 'name').attributes['val']))).toEqual(new Set(['Times New Roman']));
  });

  it('names its title and author, and no time', async () => {
    const parts = partsOf(await renderWorkbook(FULL_BOOK));
    const core = parts.get('docProps/core.xml') ?? '';
    expect(first(parseXml(core), 'dc:creator').text).toBe('Ủy ban nhân dân xã Tri Phương');
    expect(first(parseXml(core), 'dc:title').text).toBe('Biểu báo cáo');
    expect([...parts.values()].filter((part) => part.includes('W3CDTF'))).toEqual([]);
  });

  it('has only well-formed parts, the list of them first', async () => {
    const parts = partsOf(await renderWorkbook(FULL_BOOK));
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const part of parts.values()) expect(() => parseXml(part)).not.toThrow();
  });
});
