import exceljs from 'exceljs';
import { compilePeriod, composeFiguresBook, readWorkspace, type CompiledPeriod } from '../../src/compile.ts';
import { workbookFinding } from '../../src/commands/describe.ts';
import { finding } from '../../src/format/finding.ts';
import { PLAIN } from '../../src/format/style.ts';
import { VI, VI_SCREEN } from '../../src/i18n/vi.ts';
import type { LeftOut } from '../../src/model/aggregate.ts';
import type { Book, BookCell, BookSheet } from '../../src/model/book.ts';

/** Every period of a workspace, compiled. */
export async function periodsOf(dir: string, without: readonly LeftOut[] = []): Promise<readonly CompiledPeriod[]> {
  const read = await readWorkspace(dir, {});
  const { workspace } = read;
  if (workspace === undefined) throw new Error(`${dir} has no plan`);
  return Promise.all(
    workspace.plan.periods.map((period) => compilePeriod({ ...read, workspace }, period, { without })),
  );
}

/** The workbook of a period, with what compiling found. */
export async function bookOf(compiled: CompiledPeriod, draft = false): Promise<Book> {
  const context = {
    sources: compiled.sources,
    style: PLAIN,
    catalogue: VI,
    screen: VI_SCREEN,
    show: (file: string) => file,
  };
  return composeFiguresBook(compiled, compiled.diagnostics, {
    draft,
    describe: (found) => workbookFinding(finding(found, context)),
  });
}

/** The sheet of that name. */
export function sheetOf({ sheets }: Book, name: string): BookSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/** What a cell holds, for people: a text, a number, `=formula → result`, or nothing. */
export function shown(cell: BookCell | undefined): string {
  const content = cell?.content;
  switch (content?.kind) {
    case 'text':
      return content.text;
    case 'number':
      return String(content.value);
    case 'date':
      return content.date;
    case 'formula':
      return `=${content.formula} → ${content.result}`;
    case 'empty':
    case undefined:
      return '';
  }
}

/** The row whose cell in a column holds this text, as `shown`; by the heading of each column. */
export function rowWhere(sheet: BookSheet, column: string, text: string): Readonly<Record<string, string>> {
  const heads = (sheet.rows[3]?.cells ?? []).map(shown);
  const at = heads.indexOf(column);
  const row = sheet.rows.slice(4).find((each) => shown(each?.cells[at]).trim() === text);
  if (row === undefined) throw new Error(`no row with ${text} in ${column} of ${sheet.name}`);
  return Object.fromEntries(heads.map((head, index) => [head, shown(row.cells[index])]));
}

/** A workbook opened by another reader. */
export async function reopened(bytes: Uint8Array): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  // The library's type of a buffer is one of its own.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], {
    ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'],
  });
  return workbook;
}

/** A formula of an opened workbook, with its result as it was stored. */
export interface StoredFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly result: number | string;
}

/** All formulas of an opened workbook. */
export function formulasOf(workbook: exceljs.Workbook): readonly StoredFormula[] {
  return workbook.worksheets.flatMap((sheet) => {
    const found: StoredFormula[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== exceljs.ValueType.Formula) return;
        const result = cell.result as number | string | undefined;
        found.push({ sheet: sheet.name, address: cell.address, formula: cell.formula, result: result ?? '' });
      }),
    );
    return found;
  });
}
