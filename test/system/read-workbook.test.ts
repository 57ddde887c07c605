import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import type { Sheet } from '../../src/ooxml/sheets/workbook.ts';
import { makeWorkbook } from '../support/sheets.ts';
import { saveAgain } from './pdf.ts';

/** What LibreOffice opens, and saves in a shape of its own. */
const WORKBOOK = makeWorkbook({
  sheets: [
    {
      name: 'Biểu 1',
      before: '<cols><col min="4" max="4" width="9" hidden="1" customWidth="1"/></cols>',
      rows: [
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t xml:space="preserve">Rich </t></r><r><rPr><b/></rPr><t>text</t></r></is></c></row>',
        '<row r="2"><c r="A2"><v>1234.5</v></c><c r="B2" s="1"><v>0.999</v></c><c r="C2" s="2"><v>45468</v></c><c r="D2" t="b"><f>TRUE()</f><v>1</v></c></row>',
        '<row r="3" hidden="1"><c r="A3"><f>SUM(A2:A2)*2</f><v>2469</v></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
        '<row r="4"><c r="A4" s="3" t="s"><v>1</v></c><c r="B4" t="inlineStr"><is><t>a\nb</t></is></c></row>',
      ].join(''),
      after: '<mergeCells count="1"><mergeCell ref="A5:C6"/></mergeCells>',
    },
    { name: 'Ẩn', state: 'hidden', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
  ],
  strings: ['<t>Hoàn thành</t>', '<t>Hoµn thµnh</t>'],
  styles: [{ format: '0.0%' }, { format: 'dd/mm/yyyy' }, { font: '.VnTime' }],
});

function sheetsOf(bytes: Uint8Array): readonly Sheet[] {
  const workbook = readWorkbook(bytes);
  if (isRefusal(workbook)) throw new Error(workbook.reason);
  return workbook.sheets;
}

describe('a workbook that LibreOffice saved', () => {
  let again = new Uint8Array();

  beforeAll(async () => {
    again = new Uint8Array((await saveAgain({ book: WORKBOOK }, 'xlsx', 'xlsx'))['book'] ?? []);
  });

  test('is read as the one that it opened', () => {
    expect(sheetsOf(again)).toEqual(sheetsOf(WORKBOOK));
  });

  test.each([
    ['xls', 'old-excel'],
    ['ods', 'open-document'],
    ['html', 'web-page'],
    ['csv', 'plain-text'],
  ] as const)('as .%s is refused by name', async (format, reason) => {
    const saved = (await saveAgain({ book: WORKBOOK }, 'xlsx', format))['book'];
    expect(readWorkbook(new Uint8Array(saved ?? []))).toMatchObject({ kind: 'refused', reason });
  });
});
