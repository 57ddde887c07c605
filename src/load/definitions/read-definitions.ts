import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import { cellPosition } from '../../model/cell-address.ts';
import {
  FIRST_SHEETS,
  GUIDE_SHEET,
  LISTS_SHEET,
  OTHER_SHEETS,
  REST_SHEET,
  sheetNamed,
} from '../../model/definitions/definition-sheets.ts';
import { GROUPS_SHEET, UNITS_SHEET } from '../../model/definitions/plan-tables.ts';
import type { DefinitionColumn, Pair, PairsSheet, TableSheet } from '../../model/definitions/sheet-types.ts';
import { APPENDIX_PAIRS, TASK_COLUMNS, TASK_SHEET } from '../../model/definitions/task-sheet.ts';
import { unitNamesOf, type NamedUnit, type UnitNames } from '../../model/definitions/unit-names.ts';
import { fold } from '../../model/fold.ts';
import type { Workbook } from '../../ooxml/sheets/workbook.ts';
import { suggestion } from '../../vietnamese/words.ts';
import { gridOf, isFilled, type Grid } from '../workbook/grid.ts';
import { cellLabel } from '../workbook/labels.ts';
import { withoutLegacy } from '../workbook/legacy.ts';
import type { KeyCells } from './cells-of-keys.ts';
import { filedTrees, draftOf, type FiledTree, type Filing } from './filing.ts';
import { filePairs } from './file-pairs.ts';
import { fileRest } from './file-rest.ts';
import { fileTable } from './file-table.ts';
import { beginTasks, fileTasks } from './file-tasks.ts';
import { withIds } from './ids.ts';
import { sheetTable, type SheetTable } from './sheet-rows.ts';

export interface DefinitionsReading {
  readonly files: readonly FiledTree[];
  readonly diagnostics: readonly Diagnostic[];
  readonly cellOf: KeyCells;
}

/** What a sheet of the workbook holds. */
type Part =
  | { readonly kind: 'pairs'; readonly grid: Grid; readonly sheet: PairsSheet }
  | { readonly kind: 'table'; readonly sheet: TableSheet; readonly table: SheetTable }
  | { readonly kind: 'tasks'; readonly table: SheetTable }
  | { readonly kind: 'rest'; readonly grid: Grid };

/** The files that a workbook of definitions stands for, each as the tree that its YAML would give, every value at its cell. */
export function readDefinitions(workbook: Workbook, file: string): DefinitionsReading {
  const diagnostics: Diagnostic[] = [];
  const report = (fault: Diagnostic): void => void diagnostics.push(fault);
  const grids = workbook.sheets.map((sheet) => gridOf(withoutLegacy(sheet, file, report), file));
  const parts = grids.flatMap((grid) => partOf(grid, report) ?? []);
  const filing: Filing = { file, units: unitNames(parts), report, drafts: new Map() };
  const pairCells: PairCell[] = [];
  for (const part of parts.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind)))
    filePart(part, filing, pairCells);
  return { files: filedTrees(filing), diagnostics, cellOf: (place, key) => cellOf(place, key, parts, pairCells) };
}

/** The sheet "Khác" says what the others have no room for, so it comes last. */
const ORDER: readonly Part['kind'][] = ['pairs', 'table', 'tasks', 'rest'];

function partOf(grid: Grid, report: (fault: Diagnostic) => void): Part | undefined {
  const name = fold(grid.sheet.name);
  if ([GUIDE_SHEET, LISTS_SHEET].some((each) => fold(each) === name)) return undefined;
  if (name === fold(REST_SHEET)) return { kind: 'rest', grid };
  const sheet = sheetNamed(grid.sheet.name);
  if (sheet?.kind === 'pairs') return { kind: 'pairs', grid, sheet };
  if (sheet !== undefined) {
    const table = sheetTable(grid, sheet.columns, report);
    return table === undefined ? unknownSheet(grid, report) : { kind: 'table', sheet, table };
  }
  const ignored = (): void => undefined;
  const tasks = sheetTable(grid, TASK_COLUMNS, ignored);
  const isTasks = tasks !== undefined && (name.startsWith(fold(TASK_SHEET)) || tasks.columns.size > 3);
  if (isTasks) return { kind: 'tasks', table: sheetTable(grid, TASK_COLUMNS, report) ?? tasks };
  const renamed = [...FIRST_SHEETS, ...OTHER_SHEETS].find(
    (each): each is TableSheet =>
      each.kind === 'table' && sheetTable(grid, each.columns, ignored)?.columns.size === each.columns.length,
  );
  const table = renamed && sheetTable(grid, renamed.columns, report);
  return renamed === undefined || table === undefined
    ? unknownSheet(grid, report)
    : { kind: 'table', sheet: renamed, table };
}

function unknownSheet(grid: Grid, report: (fault: Diagnostic) => void): undefined {
  const first = grid.rows.flatMap(({ cells }) => cells).find(isFilled);
  if (first === undefined || grid.sheet.hidden) return undefined;
  const { name: sheet } = grid.sheet;
  const near = suggestion(
    sheet,
    [...FIRST_SHEETS, ...OTHER_SHEETS].map(({ name }) => name),
  );
  report(diagnostic('sheet-unknown', grid.place(first.row, first.column), { sheet, ...near }));
  return undefined;
}

function unitNames(parts: readonly Part[]): UnitNames {
  const named = (sheet: TableSheet): readonly NamedUnit[] =>
    parts.flatMap((part) => {
      if (part.kind !== 'table' || part.sheet !== sheet) return [];
      return withIds(part.table.rows, sheet.columns).flatMap(({ cells }) => {
        const id = cells.get('id')?.text;
        return id === undefined ? [] : [{ id, name: cells.get('name')?.text }];
      });
    });
  return unitNamesOf(named(UNITS_SHEET), named(GROUPS_SHEET));
}

/** Where the value of a pair stands or would stand. */
interface PairCell {
  readonly pair: Pair;
  readonly place: Extract<Place, { kind: 'cell' }>;
}

function filePart(part: Part, filing: Filing, pairCells: PairCell[]): void {
  const found =
    (grid: Grid) =>
    (pair: Pair, at: { readonly row: number; readonly column: number }): void =>
      void pairCells.push({ pair, place: grid.place(at.row, at.column, pair.label) });
  switch (part.kind) {
    case 'pairs': {
      const pairs = part.sheet.sections.flatMap((section) => section.pairs);
      filePairs(part.grid, pairs, {
        draft: ({ file }) => draftOf(filing, file, file),
        filing,
        found: found(part.grid),
      });
      return;
    }
    case 'table':
      fileTable(part.sheet, part.table, filing);
      return;
    case 'tasks': {
      const { grid, heading } = part.table;
      const draft = beginTasks(part.table, filing);
      filePairs(grid, APPENDIX_PAIRS, { draft: () => draft, before: heading, filing, found: found(grid) });
      fileTasks(part.table, draft, filing);
      return;
    }
    case 'rest':
      fileRest(part.grid, filing);
  }
}

/** Of a row the cell below the heading of the key; of names and values the cell beside the name, among those of the same thing. */
function cellOf(place: Place, key: string, parts: readonly Part[], pairs: readonly PairCell[]): ReturnType<KeyCells> {
  if (place.kind !== 'cell') return undefined;
  const row = cellPosition(place.cell)?.row ?? 0;
  for (const part of parts) {
    const table = part.kind === 'table' || part.kind === 'tasks' ? part.table : undefined;
    if (table === undefined || table.grid.sheet.name !== place.sheet || row <= table.heading) continue;
    const columns: readonly DefinitionColumn[] = part.kind === 'table' ? part.sheet.columns : TASK_COLUMNS;
    const column = columns.find(({ id }) => id === key);
    const at = table.columns.get(key);
    if (column === undefined || at === undefined) return undefined;
    const named = table.rows.find(({ number }) => number === row)?.place;
    const label = cellLabel(named?.kind === 'cell' ? (named.label ?? '') : '', column.heading);
    return { place: table.grid.place(row, at, label), heading: column.heading };
  }
  const beside = pairs.find((each) => each.place.sheet === place.sheet && each.place.cell === place.cell)?.pair;
  const path = [...(beside?.path.slice(0, -1) ?? []), key].join('/');
  const cell = pairs.find(({ pair, place: at }) => at.sheet === place.sheet && pair.path.join('/') === path);
  return cell && { place: cell.place, heading: cell.pair.label };
}
