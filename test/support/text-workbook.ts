import { cellAddress } from '../../src/model/cell-address.ts';
import { civilDate, daysBetween, isCivilDate } from '../../src/model/civil-date.ts';
import { escaped, makeWorkbook, type MadeSheet } from './sheets.ts';

/**
 * The bytes of a workbook that is written as text, as the pages of `cchc explain` and the goldens of the command line show one:
 *
 *   [Biểu]                 a sheet; [Biểu, ẩn] a hidden one
 *   TT | Nội dung | …      a row; nothing between two bars is a cell in which nothing stands
 *   {số 1.234}             a number as Excel keeps it; {phần trăm 0.68} one that is shown as 68%
 *   {ngày 2024-12-06}      a day; {lỗi #REF!} an error; {công thức A1+A2} a formula that was never calculated
 *   {TCVN3 Hoµn thµnh}     text in the font .VnTime
 *   (gộp D5:D6)            merged cells; (ẩn dòng 5), (ẩn cột D) what is hidden
 */
export function workbookFromText(text: string): Uint8Array {
  const sheets: { title: string; lines: string[] }[] = [];
  for (const line of text.trimEnd().split('\n')) {
    const title = /^\[(.+)\]$/u.exec(line)?.[1];
    if (title !== undefined) sheets.push({ title, lines: [] });
    else sheets.at(-1)?.lines.push(line);
  }
  return makeWorkbook({ sheets: sheets.map(sheetFrom), styles: [{ format: 14 }, { format: 10 }, { font: '.VnTime' }] });
}

/** The styles above, as cells name them. */
const DATE = 1;
const PERCENT = 2;
const OLD_FONT = 3;

function sheetFrom({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): MadeSheet {
  const [, name = title, hidden] = /^(.*?)(, ẩn)?$/u.exec(title) ?? [];
  const said = (pattern: RegExp): readonly string[] => lines.flatMap((line) => pattern.exec(line)?.[1] ?? []);
  const merges = said(/^\(gộp (\S+)\)$/u);
  const hiddenRows = new Set(said(/^\(ẩn dòng (\d+)\)$/u).map(Number));
  const hiddenColumns = said(/^\(ẩn cột ([A-Z]+)\)$/u).map((letter) => letter.charCodeAt(0) - 64);
  const rows = lines.filter((line) => !/^\((?:gộp|ẩn) .*\)$/u.test(line));
  return {
    name,
    ...(hidden !== undefined && { state: 'hidden' as const }),
    before:
      hiddenColumns.length === 0
        ? ''
        : `<cols>${hiddenColumns.map((n) => `<col min="${n}" max="${n}" width="9" hidden="1"/>`).join('')}</cols>`,
    rows: rows.map((line, i) => rowFrom(line, i + 1, hiddenRows.has(i + 1))).join(''),
    after:
      merges.length === 0
        ? ''
        : `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`,
  };
}

function rowFrom(line: string, row: number, hidden: boolean): string {
  const texts = line.split('|').map((text) => text.trim());
  const cells = texts.map((text, i) => (text === '' ? '' : cellFrom(text, cellAddress({ row, column: i + 1 }))));
  return `<row r="${row}"${hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

function cellFrom(text: string, address: string): string {
  const [, kind = '', rest = ''] = /^\{(số|phần trăm|ngày|lỗi|công thức|TCVN3) (.+)\}$/u.exec(text) ?? [];
  switch (kind) {
    case 'số':
      return `<c r="${address}"><v>${rest}</v></c>`;
    case 'phần trăm':
      return `<c r="${address}" s="${PERCENT}"><v>${rest}</v></c>`;
    case 'ngày':
      return `<c r="${address}" s="${DATE}"><v>${serial(rest)}</v></c>`;
    case 'lỗi':
      return `<c r="${address}" t="e"><v>${escaped(rest)}</v></c>`;
    case 'công thức':
      return `<c r="${address}"><f>${escaped(rest)}</f></c>`;
    case 'TCVN3':
      return textCell(rest, address, OLD_FONT);
    default:
      return textCell(text, address, 0);
  }
}

function textCell(text: string, address: string, style: number): string {
  const shown = escaped(text.replaceAll('\\n', '\n'));
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${shown}</t></is></c>`;
}

function serial(day: string): number {
  const zero = civilDate(1899, 12, 30);
  if (zero === undefined || !isCivilDate(day)) throw new Error(`no date: ${day}`);
  return daysBetween(zero, day);
}
