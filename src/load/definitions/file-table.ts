import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { decode } from '../../model/definitions/codecs.ts';
import type { PlainPath } from '../../model/definitions/plain.ts';
import {
  ITEM,
  type DefinitionColumn,
  type Step,
  type TableSheet,
  type Variant,
} from '../../model/definitions/sheet-types.ts';
import { idOf } from '../../model/ids.ts';
import { countAt, mapAt, type DraftMap } from './draft.ts';
import { draftOf, fileCell, notListed, type Filing } from './filing.ts';
import { withIds } from './ids.ts';
import type { SheetRow, SheetTable } from './sheet-rows.ts';

/** Files the rows of a table: each says something of what its variant's pattern leads to. */
export function fileTable(sheet: TableSheet, table: SheetTable, filing: Filing): void {
  const roots = new Map<string, string>();
  for (const row of withIds(table.rows, sheet.columns)) {
    if (row.cells.size < (sheet.fixed === undefined ? 1 : 2)) continue;
    const variant = sheet.variants.find((each) => isOf(row, each, sheet, filing));
    if (variant === undefined) reportEmpty(row, roleColumn(sheet), { sheet, table }, filing);
    else fileRow(row, { sheet, variant, table, roots }, filing);
  }
}

interface Row {
  readonly sheet: TableSheet;
  readonly variant: Variant;
  readonly table: SheetTable;
  /** What the files of the sheet say of all their rows. */
  readonly roots: Map<string, string>;
}

function isOf({ cells }: SheetRow, { when }: Variant, { columns }: TableSheet, { units }: Filing): boolean {
  if (when === undefined) return true;
  const cell = cells.get(when.column);
  if (when.is === 'filled' || cell === undefined) return cell !== undefined;
  const codec = columns.find(({ id }) => id === when.column)?.codec;
  return codec !== undefined && decode(codec, cell.text, units) === when.is.value;
}

/** The column that says what a row is. */
function roleColumn({ variants: [first] }: TableSheet): string {
  return first?.when?.column ?? '';
}

function fileRow(row: SheetRow, { sheet, variant, table, roots }: Row, filing: Filing): void {
  const draft = draftOf(filing, fileName(row, sheet, roots), sheet.file);
  const base = basePath(row, { sheet, variant, table, draft }, filing);
  if (base === undefined) return;
  const isKeyed = typeof variant.pattern.at(-1) === 'object';
  const own = sheet.columns.filter((column) => isOwn(column, variant));
  // A row of which only the key is filled says that there is something, and what it lacks is told.
  if (isKeyed && !own.some((column) => belowOf(column, variant)?.length === 0)) mapAt(draft, base, row.place);
  for (const column of sheet.columns) {
    const cell = row.cells.get(column.id);
    const below = isOwn(column, variant) ? belowOf(column, variant) : undefined;
    if (cell === undefined) continue;
    if (column.root !== undefined)
      fileCell(draft, column.root, cell, { codec: column.codec, above: row.place, filing });
    else if (below !== undefined)
      fileCell(draft, [...base, ...below], cell, { codec: column.codec, above: row.place, filing });
  }
}

/** Whether a column says something of what the row is about, and not what that is. */
function isOwn({ id, root }: DefinitionColumn, { pattern, when }: Variant): boolean {
  const isKey = pattern.some((step) => typeof step === 'object' && step.column === id);
  return root === undefined && !isKey && !(when !== undefined && when.is !== 'filled' && when.column === id);
}

function belowOf({ id }: DefinitionColumn, { paths }: Variant): readonly string[] | undefined {
  return paths !== undefined && id in paths ? paths[id] : [id];
}

/** The file of a row: that which it came from, else that of the sheet; rows of which all is said otherwise have a file of their own. */
function fileName({ key, cells }: SheetRow, { into, columns }: TableSheet, roots: Map<string, string>): string {
  const said = columns.flatMap(({ id, root }) => (root === undefined ? [] : [cells.get(id)?.text ?? ''])).join('\n');
  const name = key ?? into;
  const before = roots.get(name);
  if (before === undefined || before === said) {
    roots.set(name, said);
    return name;
  }
  const other = `${name}-${said === '' ? 'chung' : idOf(said, 'so').replaceAll('_', '-')}`;
  roots.set(other, said);
  return other;
}

interface Based extends Omit<Row, 'roots'> {
  readonly draft: DraftMap;
}

/** Where in its file a row belongs; undefined, and told, when a cell that says so is empty. */
function basePath(row: SheetRow, { sheet, variant, table, draft }: Based, filing: Filing): PlainPath | undefined {
  return variant.pattern.reduce<PlainPath | undefined>((path, step) => {
    if (path === undefined) return undefined;
    const next = stepOf(step, path, { row, sheet, draft, filing });
    if (next === undefined && typeof step === 'object') reportEmpty(row, step.column, { sheet, table }, filing);
    return next === undefined ? undefined : [...path, next];
  }, []);
}

function stepOf(
  step: Step,
  path: PlainPath,
  { row, sheet, draft, filing }: { row: SheetRow; sheet: TableSheet; draft: DraftMap; filing: Filing },
): string | number | undefined {
  if (step === ITEM) return countAt(draft, path);
  if (typeof step === 'string') return step;
  const cell = row.cells.get(step.column);
  const codec = sheet.columns.find(({ id }) => id === step.column)?.codec;
  const said = cell === undefined || codec === undefined ? undefined : decode(codec, cell.text, filing.units);
  return typeof said === 'string' ? said : undefined;
}

/** That a cell which says what its row is about is empty, or holds none of the words that it may. */
function reportEmpty(
  { number, place, cells }: SheetRow,
  id: string,
  { sheet, table: { grid, heading, columns } }: Pick<Row, 'sheet' | 'table'>,
  { report }: Filing,
): void {
  const at = columns.get(id);
  const cell = cells.get(id);
  const column = sheet.columns.find((each) => each.id === id);
  if (cell !== undefined && column !== undefined) return report(notListed(column.codec, cell));
  const args = { heading: column?.heading ?? id };
  report(diagnostic('cell-missing', at === undefined ? place : grid.place(number, at, grid.shown(heading, at)), args));
}
