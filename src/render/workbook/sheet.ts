import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { Area, BookCell, BookSheet } from '../../model/book.ts';
import { areaAddress } from '../../model/cell-addresses.ts';
import { addCheck } from './checks.ts';
import { lookOf, TEXT_FORMAT, TYPEFACE } from './looks.ts';
import { GREATEST_HEIGHT, textHeight } from './row-height.ts';
import { linesText, LONGEST_TEXT } from './texts.ts';
import { looksLikeFormula, valueOf } from './values.ts';

/** What Excel adds to a column's width for the room beside its text, in characters. */
const COLUMN_MARGIN = 0.71;

/** ECMA-376 Part 1, 18.3.1.63: A4. */
const A4 = 9;

/** Inches: 2 cm on the side where pages are bound, 1.5 cm elsewhere, the footer half a centimetre lower. */
const MARGINS = { left: 0.79, right: 0.59, top: 0.59, bottom: 0.59, header: 0.3, footer: 0.3 };

/** Sheets of a locked workbook may be read, sorted, filtered and given other widths; only what stands in them is guarded. */
const ALLOWED = { formatColumns: true, formatRows: true, sort: true, autoFilter: true } as const;

const BAR_COLOR = { argb: 'FF9BC2E6' };

/** Adds a sheet to the library's workbook. */
export async function addSheet(workbook: Workbook, sheet: BookSheet): Promise<void> {
  const added = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    views: [viewOf(sheet)],
    pageSetup: pageSetupOf(sheet),
    headerFooter: { oddFooter: '&C&P/&N' },
  });
  added.columns = sheet.columns.map(({ width, hidden = false }) => ({ width: width + COLUMN_MARGIN, hidden }));
  fillRows(added, sheet);
  for (const { top, left, bottom, right } of sheet.merges) added.mergeCells(top, left, bottom, right);
  if (sheet.filter !== undefined) added.autoFilter = areaAddress(sheet.filter);
  for (const check of sheet.checks) addCheck(added, check);
  for (const area of sheet.bars) addBars(added, area);
  if (sheet.locked) await added.protect('', ALLOWED);
}

function viewOf({ frozen }: BookSheet): Partial<Worksheet['views'][number]> {
  return frozen.rows === 0 && frozen.columns === 0
    ? { state: 'normal', showGridLines: false }
    : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false };
}

function pageSetupOf({ print: { orientation } }: BookSheet): Partial<Worksheet['pageSetup']> {
  return {
    paperSize: A4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: MARGINS,
  };
}

function fillRows(added: Worksheet, sheet: BookSheet): void {
  sheet.rows.forEach((row, index) => {
    if (row === undefined) return;
    const into = added.getRow(index + 1);
    into.height = Math.min(row.height ?? textHeight(sheet, index + 1), GREATEST_HEIGHT);
    if (row.hidden === true) into.hidden = true;
    row.cells.forEach((cell, column) => {
      if (cell !== undefined) fillCell(into.getCell(column + 1), cell);
    });
  });
}

function fillCell(into: Cell, cell: BookCell): void {
  into.value = valueOf(cell.content);
  into.style = {
    ...(looksLikeFormula(cell.content) && { numFmt: TEXT_FORMAT }),
    ...lookOf(cell),
  };
  if (cell.note !== undefined)
    into.note = { texts: [{ font: { name: TYPEFACE, size: 12 }, text: linesText(cell.note, LONGEST_TEXT) }] };
}

function addBars(added: Worksheet, area: Area): void {
  const rule = {
    type: 'dataBar',
    priority: 1,
    gradient: false,
    color: BAR_COLOR,
    cfvo: [{ type: 'num', value: 0 }, { type: 'max' }],
  } as const;
  added.addConditionalFormatting({ ref: areaAddress(area), rules: [{ ...rule, cfvo: [...rule.cfvo] }] });
}
