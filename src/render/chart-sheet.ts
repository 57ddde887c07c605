import { cellAddress, type CellPosition } from '../model/cell-address.ts';
import type { ChartValues } from './chart-values.ts';
import { RELATION_TYPES } from './package.ts';
import { escapeXml } from './xml.ts';
import { zipArchive } from './zip.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET_TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Name of the one sheet, which the chart's references repeat. */
export const SHEET = 'Sheet1';

/** The workbook behind a chart, which Word opens under "Edit data": categories in column A, each series in a column of its own. */
export function chartSheet({ categories, series }: ChartValues): Uint8Array {
  const rows = [
    ['', ...series.map(({ name }) => name)].map((text, index) => textCell(text, { row: 1, column: index + 1 })),
    ...categories.map((category, index) => [
      textCell(category, { row: index + 2, column: 1 }),
      ...series.map(({ values }, at) => numberCell(values[index], { row: index + 2, column: at + 2 })),
    ]),
  ];
  const data = rows.map((cells, index) => `<row r="${index + 1}">${cells.join('')}</row>`).join('');
  return zipArchive([
    {
      path: '[Content_Types].xml',
      text: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPES}.worksheet+xml"/></Types>`,
    },
    { path: '_rels/.rels', text: relations('officeDocument', 'xl/workbook.xml') },
    {
      path: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATION_TYPES}"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { path: 'xl/_rels/workbook.xml.rels', text: relations('worksheet', 'worksheets/sheet1.xml') },
    {
      path: 'xl/worksheets/sheet1.xml',
      text: `${HEAD}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="40" customWidth="1"/></cols><sheetData>${data}</sheetData></worksheet>`,
    },
  ]);
}

/** A part's relation to one other. */
export function relations(type: string, target: string): string {
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION_TYPES}/${type}" Target="${target}"/></Relationships>`;
}

function textCell(text: string, at: CellPosition): string {
  return text === ''
    ? ''
    : `<c r="${cellAddress(at)}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function numberCell(value: string | undefined, at: CellPosition): string {
  return value === undefined ? '' : `<c r="${cellAddress(at)}"><v>${value}</v></c>`;
}
