import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Period, Unit } from '../../model/facts.ts';
import type { Workbook } from '../../ooxml/sheets/workbook.ts';
import type { Tree } from '../tree.ts';
import type { WorkbookContext } from './context.ts';
import { treeOf, type Found } from './draft.ts';
import { formsOf, hasLostKeys, hasTooManyKeys, type Form } from './form.ts';
import { gridOf, isFilled, type Grid } from './grid.ts';
import { readHead } from './head.ts';
import { namesOf } from './labels.ts';
import { linesOf, type Line } from './lines.ts';
import { withoutLegacy } from './legacy.ts';
import { narrativesIn } from './narrative.ts';
import { readForms } from './read-forms.ts';
import { matchersFor, readTable } from './read-table.ts';
import { isEndOfTable, periodHeadings, tablesOf, type Table } from './tables.ts';

/** What a workbook that a unit sent says, and what is wrong with it; no tree when it cannot be told whose report it is, or nothing was found. */
export interface SubmissionReading {
  readonly tree: Tree | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A workbook as the tree of `cchc/submission/1` that YAML would have given, every value at its cell. Our own form says by its keys
 * what its cells mean; of any other workbook the headings of its tables, the words of its rows and its titles are read, and every
 * such match is told.
 */
export function readSubmissionWorkbook(workbook: Workbook, context: WorkbookContext): SubmissionReading {
  const diagnostics: Diagnostic[] = [];
  const report = (fault: Diagnostic): void => void diagnostics.push(fault);
  const grids = workbook.sheets.map((sheet) => gridOf(withoutLegacy(sheet, context.file, report), context.file));
  if (grids.some(hasTooManyKeys)) {
    report(diagnostic('workbook-unreadable', { kind: 'file', file: context.file }, { reason: 'too-large' }));
    return { tree: undefined, diagnostics };
  }
  const forms = grids.flatMap(formsOf);
  const tree = forms.length > 0 ? readOurs(grids, forms, context, report) : readOther(grids, context, report);
  return { tree, diagnostics };
}

/** A workbook with our keys. Sheets without are told; one that has lost its key row is read by its words. */
function readOurs(
  grids: readonly Grid[],
  forms: readonly Form[],
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): Tree | undefined {
  const identities = identitiesOf(forms, context);
  if (identities.length > 1) {
    const [first] = forms;
    const place = first?.grid.place(1, 1) ?? { kind: 'file' as const, file: context.file };
    report(diagnostic('several-submissions', place, { found: identities }));
    return undefined;
  }
  const found = readForms(forms, context, report);
  if (!forms.some(isFilledIn) && others(grids, forms).length === 0) {
    report(diagnostic('form-blank', { kind: 'file', file: context.file }, {}));
    return undefined;
  }
  const head = new Map(forms.flatMap((form) => [...form.head]));
  const unit = context.units.find(({ id }) => id === head.get('unit'));
  const period = context.periods.find(({ id }) => id === head.get('period'));
  const lost = others(grids, forms).flatMap((grid) => readUnkeyed(grid, { unit, period }, context, report));
  return treeOf([...found, ...lost], { file: context.file, joins: false, report });
}

/** The visible sheets beside those with forms in which something stands. */
function others(grids: readonly Grid[], forms: readonly Form[]): readonly Grid[] {
  return grids.filter((grid) => !forms.some((form) => form.grid === grid) && !grid.sheet.hidden && isUsed(grid));
}

/** What a form says before anybody has written in it: whose it is, of which period and plan, and that it is sent for the first time. */
const PREPRINTED: ReadonlySet<string> = new Set(['unit', 'period', 'year', 'plan', 'window', 'revision']);

/** Whether anybody has written in a form, be it wrong. */
function isFilledIn({ grid, rows, columns }: Form): boolean {
  const own = rows.filter(({ path: [head = ''] }) => !PREPRINTED.has(head));
  return own.some(({ number }) => [...columns.keys()].some((column) => isFilled(grid.at(number, column))));
}

/** Whose reports stand in a workbook, one name for each: of its unit, period, year and plan. A sheet that has lost what says so belongs to the others. */
function identitiesOf(forms: readonly Form[], { units, periods }: WorkbookContext): readonly string[] {
  const told = forms.filter(({ head }) => head.has('unit') || head.has('period'));
  const names = told.map(({ head }) => {
    const unit = units.find(({ id }) => id === head.get('unit'))?.name ?? head.get('unit');
    const period = periods.find(({ id }) => id === head.get('period'))?.label ?? head.get('period');
    return [unit, period, head.get('year'), head.get('plan')].filter((part) => part !== undefined).join(', ');
  });
  return [...new Set(names)];
}

/** A sheet without mark beside forms: with keys of rows left, what its words say; without, a note that it is not read. */
function readUnkeyed(
  grid: Grid,
  { unit, period }: { readonly unit: Unit | undefined; readonly period: Period | undefined },
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): readonly Found[] {
  const first = firstPlace(grid);
  if (!hasLostKeys(grid)) {
    report(diagnostic('sheet-not-read', first, { sheet: grid.sheet.name }));
    return [];
  }
  report(diagnostic('form-keys-lost', first, { columns: [] }));
  const about = { context, names: namesOf(context), unit, period, report };
  const reading = { ...about, matcher: matchersFor(about) };
  return tablesOf(grid, periodHeadings(period)).flatMap((table) => readTable(table, reading));
}

/** A workbook that is not our form. */
function readOther(
  grids: readonly Grid[],
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): Tree | undefined {
  const used = grids.filter(isUsed);
  for (const grid of used.filter(({ sheet }) => sheet.hidden)) {
    report(diagnostic('hidden-sheet', firstPlace(grid), { sheet: grid.sheet.name, read: false }));
  }
  for (const grid of used.filter(hasLostKeys)) report(diagnostic('form-keys-lost', firstPlace(grid), { columns: [] }));
  const visible = used.filter(({ sheet }) => !sheet.hidden);
  const sheets = visible.map((grid) => ({ grid, tables: tablesOf(grid, headingsOfAll(context)) }));
  if (sheets.every(({ tables }) => tables.length === 0)) {
    report(diagnostic('no-report-table', { kind: 'file', file: context.file }, {}));
    return undefined;
  }
  const lines = sheets.flatMap(({ grid, tables }) => linesOf(grid, tables));
  const titles = sheets.flatMap(({ grid, tables }) => [...titlesOf(grid, tables), sheetLine(grid)]);
  const head = readHead({ titles, lines }, context, report);
  const about = { context, names: namesOf(context), unit: head.unit, period: head.period, report };
  const reading = { ...about, matcher: matchersFor(about) };
  const found = sheets.flatMap(({ grid, tables }) => {
    const below = linesOf(grid, tables).filter((line) => isBelow(line, tables));
    const narratives = narrativesIn(below, ({ text }) => isEndOfTable(text));
    const values = tables.flatMap((table) => readTable(table, reading));
    if (tables.length === 0 && narratives.length === 0)
      report(diagnostic('sheet-not-read', firstPlace(grid), { sheet: grid.sheet.name }));
    return [...values, ...narratives];
  });
  if (head.unit === undefined || head.period === undefined) return undefined;
  return treeOf([...head.found, ...found], { file: context.file, joins: true, report });
}

/** Lines of a sheet without a table that can be its titles. */
const TITLES = 10;

/** What stands above the first table: what is written below speaks of other units, periods and years, too. */
function titlesOf(grid: Grid, tables: readonly Table[]): readonly Line[] {
  const lines = linesOf(grid, tables);
  return tables.length === 0 ? lines.slice(0, TITLES) : lines.filter((line) => !isBelow(line, tables));
}

/** What stands below the first table, or anywhere on a sheet without one. */
function isBelow({ place }: Line, tables: readonly Table[]): boolean {
  const [first] = tables;
  const row = place.kind === 'cell' ? Number(/\d+$/u.exec(place.cell)?.[0]) : 0;
  return first === undefined || row > first.bottom;
}

/** The name of a sheet may say whose it is. */
function sheetLine(grid: Grid): Line {
  return { text: grid.sheet.name, place: firstPlace(grid) };
}

/** Any period may head a column of figures before it is known which one is reported on. */
function headingsOfAll({ periods }: WorkbookContext): readonly string[] {
  return periods.flatMap(periodHeadings);
}

function isUsed(grid: Grid): boolean {
  return grid.rows.some(({ cells }) => cells.some(isFilled));
}

/** Where a sheet's first words stand. */
function firstPlace(grid: Grid): ReturnType<Grid['place']> {
  const row = grid.rows.find(({ cells }) => cells.some(isFilled));
  const first = row?.cells.find(isFilled);
  return grid.place(first?.row ?? 1, first?.column ?? 1);
}
