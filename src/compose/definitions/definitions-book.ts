import type { Book, BookName, BookSheet } from '../../model/book.ts';
import { FIRST_SHEETS, OTHER_SHEETS } from '../../model/definitions/definition-sheets.ts';
import { plainAt, type DefinitionFile, type Plain } from '../../model/definitions/plain.ts';
import { PERIODS_SHEET, UNITS_SHEET } from '../../model/definitions/plan-tables.ts';
import type { PairsSheet, TableSheet } from '../../model/definitions/sheet-types.ts';
import { unitNamesOf, type NamedUnit } from '../../model/definitions/unit-names.ts';
import type { DefinitionsContext } from './definitions-context.ts';
import { guideSheet } from './guide-sheet.ts';
import { LIST_NAMES, LISTS_SHEET, PERIODS_AREA, UNITS_AREA } from './lists.ts';
import { pairsSheet } from './pairs-sheet.ts';
import { restSheet } from './rest-sheet.ts';
import { FIRST_ROW, tableSheet } from './table-sheet.ts';
import { takingFrom } from './taken.ts';
import { taskSheet, taskSheetNames } from './task-sheet.ts';

/** ke-hoach.xlsx: a workspace's own definitions as one workbook, in which everything that its files say has its place. */
export function composeDefinitions(files: readonly DefinitionFile[]): Book {
  const plan = files.find(({ kind }) => kind === 'plan')?.value;
  const context: DefinitionsContext = {
    files,
    units: unitNamesOf(unitsOf(plan), groupsOf(plan)),
    taking: takingFrom(files),
  };
  const appendices = files.filter(({ kind }) => kind === 'tasks');
  const taskSheets = taskSheetNames(appendices);
  const sheet = (each: PairsSheet | TableSheet): BookSheet =>
    each.kind === 'pairs' ? pairsSheet(each, context) : tableSheet(each, context);
  const sheets = [
    ...FIRST_SHEETS.map(sheet),
    ...appendices.map((file, i) => taskSheet(file, taskSheets[i] ?? '', context)),
    ...OTHER_SHEETS.map(sheet),
  ];
  const agency = textAt(plan, ['agency', 'name']);
  const number = textAt(plan, ['plan', 'number']);
  const title = `Kế hoạch số ${number}`;
  return {
    title,
    author: agency,
    sheets: [guideSheet(title.toUpperCase(), taskSheets), ...sheets, restSheet(context.taking.left()), LISTS_SHEET],
    names: [
      ...LIST_NAMES,
      areaOf(UNITS_AREA, UNITS_SHEET, 'name', sheets),
      areaOf(PERIODS_AREA, PERIODS_SHEET, 'id', sheets),
    ],
  };
}

/** The column of a sheet as something to choose from, with its empty rows: what is added there can be chosen, too. */
function areaOf(
  name: string,
  { name: sheet, columns }: TableSheet,
  column: string,
  sheets: readonly BookSheet[],
): BookName {
  const at = columns.findIndex(({ id }) => id === column) + 2;
  const bottom = sheets.find((each) => each.name === sheet)?.rows.length ?? FIRST_ROW;
  return { name, sheet, area: { top: FIRST_ROW, left: at, bottom, right: at } };
}

function unitsOf(plan: Plain | undefined): readonly NamedUnit[] {
  const units = plainAt(plan, ['units']);
  if (!Array.isArray(units)) return [];
  // A list is the only value that is an array.
  return (units as readonly Plain[]).flatMap((unit) => namedUnit(textAt(unit, ['id']), unit));
}

function groupsOf(plan: Plain | undefined): readonly NamedUnit[] {
  const groups = plainAt(plan, ['unit_groups']);
  if (!(groups instanceof Map)) return [];
  return [...(groups as ReadonlyMap<string, Plain>)].flatMap(([id, group]) => namedUnit(id, group));
}

function namedUnit(id: string, value: Plain): readonly NamedUnit[] {
  const name = textAt(value, ['name']);
  return id === '' ? [] : [{ id, name: name === '' ? undefined : name }];
}

function textAt(value: Plain | undefined, path: readonly string[]): string {
  const text = plainAt(value, path);
  return typeof text === 'string' ? text.trim() : '';
}
