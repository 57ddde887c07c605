import { strFromU8, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import type { Workbook } from '../../src/ooxml/sheets/workbook.ts';
import { renderWorkbook } from '../../src/render/workbook/render-workbook.ts';
import { FULL_BOOK } from '../render/workbook/sample-books.ts';
import { cells, makeWorkbook, partsOf, zipParts, type MadeWorkbook } from '../support/sheets.ts';

function read(bytes: Uint8Array): Workbook {
  const workbook = readWorkbook(bytes);
  if (isRefusal(workbook)) throw new Error(`${workbook.reason} ${workbook.part ?? ''}`);
  return workbook;
}

/** Every cell that holds something, as `Sheet!A1 text`; of a number its digits, of a day the day. */
function listed({ sheets }: Workbook): readonly string[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row) =>
      row.cells.map(({ address, content }) => {
        const held =
          content.kind === 'text'
            ? content.text
            : content.kind === 'number'
              ? content.digits
              : content.kind === 'date'
                ? content.date
                : content.kind;
        return `${name}!${address} ${held}`;
      }),
    ),
  );
}

/** A table as any program may write it: heading, two rows. */
const TABLE: MadeWorkbook = {
  sheets: [
    {
      name: 'Biểu 1',
      rows: [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        '<row r="3"><c r="A3"><v>12</v></c><c r="B3" s="1"><v>45468</v></c></row>',
      ].join(''),
    },
  ],
  strings: ['<t>Số hồ sơ</t>', '<t>Ngày</t>'],
  styles: [{ format: 14 }],
};
const TABLE_READ = ['Biểu 1!A1 Số hồ sơ', 'Biểu 1!B1 Ngày', 'Biểu 1!A3 12', 'Biểu 1!B3 2024-06-25'];

/** The same table with every part written otherwise. */
function rewritten(change: (part: string, name: string) => string | Uint8Array): Uint8Array {
  return zipParts(Object.fromEntries(Object.entries(partsOf(TABLE)).map(([name, part]) => [name, change(part, name)])));
}

const isXml = (name: string): boolean => name.startsWith('xl/') && !name.includes('_rels');

/** Puts a prefix before every name of an element, as some libraries do. */
function prefixed(part: string, name: string): string {
  if (!isXml(name)) return part;
  return part.replaceAll(/<(\/?)([a-zA-Z])/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
}

function inUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`, 'utf16le');
  return new Uint8Array(littleEndian ? bytes : bytes.swap16());
}

describe('the same table is read alike', () => {
  it.each<readonly [about: string, bytes: Uint8Array]>([
    ['as Excel writes it', makeWorkbook(TABLE)],
    ['with prefixes before all names', rewritten(prefixed)],
    [
      'with what newer Excels add',
      rewritten((part) =>
        part
          .replace(
            '<worksheet ',
            '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{00000000-0001-0000-0000-000000000000}" ',
          )
          .replaceAll('<row ', '<row spans="1:2" x14ac:dyDescent="0.25" '),
      ),
    ],
    [
      'with what WPS adds',
      rewritten((part) =>
        part
          .replace('<sheetData>', '<sheetPr/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData>')
          .replaceAll('<row ', '<row s="1" customFormat="1" ht="14.4" customHeight="1" ')
          .replace(
            '</sheetData>',
            '<row r="4" s="1"><c r="A4" s="1"/></row></sheetData><phoneticPr fontId="1" type="noConversion"/>',
          ),
      ),
    ],
    [
      'with what Google Sheets adds',
      rewritten((part) =>
        part
          .replace(
            '<worksheet ',
            '<worksheet xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ',
          )
          .replace('</row>', '<c r="C1" s="1"/><c r="D1" s="1"/></row>')
          .replace(
            '</sheetData>',
            '</sheetData><drawing r:id="rId1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>',
          ),
      ),
    ],
    [
      'with days from 1904, as Excel for Mac once counted',
      rewritten((part) =>
        part.replace('<workbookPr/>', '<workbookPr date1904="true"/>').replace('<v>45468</v>', '<v>44006</v>'),
      ),
    ],
    [
      'in strict OOXML',
      rewritten((part) =>
        part
          .replaceAll(
            'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
            'http://purl.oclc.org/ooxml/spreadsheetml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ],
    ['in UTF-16, the low byte first', rewritten((part, name) => (isXml(name) ? inUtf16(part, true) : part))],
    ['in UTF-16, the high byte first', rewritten((part, name) => (isXml(name) ? inUtf16(part, false) : part))],
    ['in UTF-8 with a mark before it', rewritten((part) => `\ufeff${part}`)],
    ['with line ends of Windows and indentation', rewritten((part) => part.replaceAll('><', '>\r\n  <'))],
    ['with comments and instructions', rewritten((part) => part.replaceAll('><', '><!-- x --><?y z?><'))],
    [
      'without numbers of rows and cells',
      rewritten((part) =>
        part
          .replace('<row r="1"><c r="A1"', '<row><c')
          .replace('<c r="B1"', '<c')
          .replace('<row r="3">', '<row></row><row>')
          .replace('<c r="A3"', '<c')
          .replace('<c r="B3"', '<c'),
      ),
    ],
    ['without numbers of rows', rewritten((part) => part.replaceAll(/<row r="\d">/g, '<row>'))],
    [
      'with rows and cells out of order',
      rewritten((part) => part.replace(/(<row r="1">)(<c.*?<\/c>)(<c.*?<\/c>)(<\/row>)(<row.*<\/row>)/, '$5$1$3$2$4')),
    ],
    [
      'with addresses in small letters',
      rewritten((part) => part.replaceAll(/r="([AB]\d)"/g, (_, at: string) => `r="${at.toLowerCase()}"`)),
    ],
    [
      'with backslashes and capitals in the names of parts',
      zipParts(
        Object.fromEntries(
          Object.entries(partsOf(TABLE)).map(([name, part]) => [
            name.replace('xl/worksheets/', 'XL\\Worksheets\\'),
            part,
          ]),
        ),
      ),
    ],
    [
      'with links from the root of the package',
      rewritten((part) => part.replaceAll('Target="worksheets', 'Target="/xl/worksheets')),
    ],
    [
      'without size and dimension of anything',
      rewritten((part) => part.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>')),
    ],
  ])('%s', (_, bytes) => {
    expect(listed(read(bytes))).toEqual(TABLE_READ);
  });

  it('by the program that wrote them: our own', async () => {
    const workbook = read(new Uint8Array(await renderWorkbook(FULL_BOOK)));
    const [lists, tasks] = workbook.sheets;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(FULL_BOOK.sheets.map(({ name }) => name));
    expect([lists?.hidden, tasks?.hidden, tasks?.rows[0]?.hidden, tasks?.hiddenColumns]).toEqual([
      true,
      false,
      true,
      [4],
    ]);
    expect(tasks?.rows[0]?.cells.map(({ content }) => content)).toContainEqual({ kind: 'text', text: 'cchc/form/1' });
  });
});

describe('a workbook says of its sheets', () => {
  const sheet = (made: MadeWorkbook['sheets'][number]): Workbook['sheets'][number] | undefined =>
    read(makeWorkbook({ sheets: [made] })).sheets[0];

  it('which are hidden, by hand or so that only a macro can show them', () => {
    const { sheets } = read(
      makeWorkbook({ sheets: [{ name: 'A' }, { name: 'B', state: 'hidden' }, { name: 'C', state: 'veryHidden' }] }),
    );
    expect(sheets.map(({ name, hidden }) => `${name} ${hidden}`)).toEqual(['A false', 'B true', 'C true']);
  });

  it('their names in NFC', () => {
    expect(sheet({ name: 'Bie\u0302\u0309u & "1"' })?.name).toBe('Biểu & "1"');
  });

  it('none that is a chart', () => {
    const workbook = read(
      makeWorkbook({ sheets: [{ name: 'Biểu đồ', type: 'chartsheet', xml: '<chartsheet/>' }, { name: 'A' }] }),
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['A']);
  });

  it('which rows are hidden, or without height', () => {
    const rows = ['', ' hidden="1"', ' hidden="true"', ' ht="0" customHeight="1"', ' hidden="0" ht="15"'].map(
      (attributes, i) => `<row r="${i + 1}"${attributes}><c r="A${i + 1}"><v>1</v></c></row>`,
    );
    expect(sheet({ name: 'A', rows: rows.join('') })?.rows.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  it('which columns are hidden, or without width', () => {
    const before =
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="0"/><col min="7" max="7" width="9"/></cols>';
    expect(sheet({ name: 'A', before })?.hiddenColumns).toEqual([2, 3, 5]);
  });

  it('which cells are merged', () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="$E$5:$D$4"/></mergeCells>';
    expect(sheet({ name: 'A', after })?.merges).toEqual([
      { top: 1, left: 1, bottom: 2, right: 3 },
      { top: 4, left: 4, bottom: 5, right: 5 },
    ]);
  });

  it('nothing of rows that are only formatted, however many', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `<row r="${i + 1}" s="1" customFormat="1"><c r="A${i + 1}" s="1"/></row>`,
    );
    expect(sheet({ name: 'A', rows: `${rows.join('')}<row r="50001"><c><v>1</v></c></row>` })?.rows).toHaveLength(1);
  });

  it('nothing of validations and formats over whole columns', () => {
    const after =
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    expect(sheet({ name: 'A', rows: cells(['x']), after })?.rows).toHaveLength(1);
  });
});

it('tells macros, sheets of macros and links to other workbooks, and follows none', () => {
  const carried = (...types: readonly string[]): Workbook['carries'] =>
    read(makeWorkbook({ sheets: [{ name: 'A' }], links: types.map((type) => ({ type, target: `${type}.xml` })) }))
      .carries;
  expect(carried()).toEqual([]);
  expect(carried('vbaProject')).toEqual(['macros']);
  expect(carried('xlMacrosheet')).toEqual(['macros']);
  expect(carried('externalLink', 'vbaProject', 'theme')).toEqual(['macros', 'external-links']);
});

it('reads fifty thousand rows of twenty columns', () => {
  const row = (y: number): string =>
    `<row r="${y}">${Array.from({ length: 20 }, (_, x) => `<c r="${String.fromCharCode(65 + x)}${y}"><v>${y * x}</v></c>`).join('')}</row>`;
  const rows = Array.from({ length: 50_000 }, (_, i) => row(i + 1)).join('');
  const { sheets } = read(makeWorkbook({ sheets: [{ name: 'A', rows }] }));
  expect(sheets[0]?.rows.length).toBe(50_000);
  expect(sheets[0]?.rows.at(-1)?.cells.at(-1)).toMatchObject({ address: 'T50000', content: { digits: '950000' } });
});

it('leaves the bytes as they were', () => {
  const bytes = makeWorkbook(TABLE);
  const before = strFromU8(bytes, true);
  read(bytes);
  expect(bytes).toEqual(strToU8(before, true));
});

it('lists to choose from and colours over whole columns and over the whole sheet are no cells', () => {
  const everywhere = [
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>',
    '<dataValidations count="2"><dataValidation type="list" sqref="B1:B1048576"><formula1>"HT,TX"</formula1></dataValidation>',
    '<dataValidation type="whole" sqref="A1:XFD1048576"><formula1>0</formula1></dataValidation></dataValidations>',
  ].join('');
  const [sheet] = TABLE.sheets;
  expect(listed(read(makeWorkbook({ ...TABLE, sheets: [{ name: 'Biểu 1', ...sheet, after: everywhere }] })))).toEqual(
    TABLE_READ,
  );
});
