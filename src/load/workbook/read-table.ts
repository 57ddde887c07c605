import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Task } from '../../model/facts.ts';
import { fold, foldName } from '../../model/fold.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { readStatus } from '../../vietnamese/statuses.ts';
import { clip } from '../../vietnamese/words.ts';
import { cellValue } from './cell-value.ts';
import type { Found } from './draft.ts';
import { expectedAt } from './expected.ts';
import { isFilled } from './grid.ts';
import type { Column } from './headers.ts';
import { inputAt } from './inputs.ts';
import { cellLabel, rowName } from './labels.ts';
import { indicatorCandidate, matcherOf, taskCandidate, type Matcher } from './match-rows.ts';
import { matchRows, type MatchedRow } from './table-rows.ts';
import type { InTable, TableReading, TaskRow } from './table-reading.ts';
import { readMarks } from './task-marks.ts';
import type { Table, TableColumn } from './tables.ts';

/** The values of a table whose columns and rows are known by their words. */
export function readTable(table: Table, reading: TableReading): readonly Found[] {
  const columns = inputsOf(table);
  reportColumns(table, columns, reading);
  const rows = matchRows(
    table,
    columns.map(({ column }) => column),
    { ...reading, match: reading.matcher(table.kind), rowsOf: rowLookup(reading) },
  );
  reportHidden(table, rows, columns, reading);
  const at = { table, columns, shares: new Set(rows.map(({ row }) => row)) };
  return table.kind === 'tasks'
    ? rows.flatMap((row) => readTask(row, at, reading))
    : rows.flatMap((row) => readFigure(row, at, reading));
}

/** What is read of a task, and where it goes. */
const OF_TASKS: Partial<Readonly<Record<Column, string>>> = {
  result: 'product',
  planned: 'product',
  completed: 'completed',
  progress: 'progress',
  status: 'status',
  mark: 'status',
  reason: 'reason',
  'reason/objective': 'reason/objective',
  'reason/subjective': 'reason/subjective',
  note: 'note',
  evidence: 'evidence',
};

const OF_FIGURES: Partial<Readonly<Record<Column, string>>> = { value: '', source: 'source', as_of: 'as_of' };

/** The columns that are read; of two that hold the same the second is told and left. Planned products count only where no results are given. */
function inputsOf({ kind, columns }: Table): readonly TableColumn[] {
  const known = kind === 'tasks' ? OF_TASKS : OF_FIGURES;
  const hasResult = columns.some(({ holds }) => holds === 'result');
  const wanted = columns.filter(({ holds }) => holds !== undefined && known[holds] !== undefined);
  const open = wanted.filter(({ holds }) => !(holds === 'planned' && hasResult));
  return open.filter(({ holds }, i) => holds === 'mark' || open.findIndex((each) => each.holds === holds) === i);
}

/** Columns with something in them that nobody reads: those whose heading says nothing to us, and second ones of a kind. */
function reportColumns(
  { grid, rows, columns, kind, top }: Table,
  inputs: readonly TableColumn[],
  { report }: TableReading,
): void {
  for (const { column, holds, header } of columns) {
    const row = rows.find((number) => isFilled(grid.at(number, column)));
    if (row === undefined || inputs.some((each) => each.column === column)) continue;
    const first = inputs.find((each) => holds !== undefined && each.holds === holds);
    const place = grid.place(top, column);
    if (first !== undefined) report(diagnostic('column-twice', place, { header, first: first.header }));
    else if (holds === undefined || (kind === 'indicators' && holds === 'note')) {
      report(diagnostic('column-not-read', grid.place(row, column), { header }));
    }
  }
  const hasStatus = inputs.some(({ holds }) => holds === 'status' || holds === 'mark');
  if (kind === 'tasks' && !hasStatus)
    report(diagnostic('no-status-column', grid.place(top, columns[0]?.column ?? 1), {}));
}

/** Matchers of the rows of tables, each built when a table first asks for it, however many tables there are. */
export function matchersFor(about: Pick<TableReading, 'context' | 'unit'>): TableReading['matcher'] {
  const known = new Map<Table['kind'], Matcher>();
  return (kind) => {
    const matcher = known.get(kind) ?? matcherOf(candidatesOf(kind, about));
    known.set(kind, matcher);
    return matcher;
  };
}

function candidatesOf(
  kind: Table['kind'],
  { context, unit }: Pick<TableReading, 'context' | 'unit'>,
): ReturnType<typeof taskCandidate>[] {
  const names = unit === undefined ? [] : [unit.id, unit.name, ...unit.aliases].map(foldName);
  const isOwn = (owners: Task['lead']): boolean => owners.some(({ value }) => names.includes(foldName(value)));
  return kind === 'tasks'
    ? context.tasks.map((task) => taskCandidate(task, isOwn(task.lead)))
    : context.indicators.indicators.map((indicator) => indicatorCandidate(indicator, isOwn(indicator.reporters)));
}

/** Hidden rows and columns in which somebody wrote something. */
function reportHidden(
  { grid }: Table,
  rows: readonly MatchedRow[],
  inputs: readonly TableColumn[],
  { report }: TableReading,
): void {
  const hidden = [...new Set(rows.map(({ row }) => row))].filter(grid.isHiddenRow).sort((a, b) => a - b);
  const [first] = hidden;
  const column = rows.find(({ row }) => row === first)?.column ?? 1;
  if (first !== undefined) report(diagnostic('hidden-rows', grid.place(first, column), { rows: hidden }));
  for (const input of inputs) {
    const row = grid.isHiddenColumn(input.column)
      ? rows.find((each) => isFilled(grid.at(each.row, input.column)))
      : undefined;
    if (row !== undefined)
      report(diagnostic('hidden-column', grid.place(row.row, input.column), { column: input.header }));
  }
}

function readTask({ row, id, column }: MatchedRow, at: InTable, reading: TableReading): readonly Found[] {
  const { grid } = at.table;
  const path = ['tasks', id];
  const name = rowName(path, reading.names);
  const subject = grid.place(row, column, name);
  const marks = at.columns.filter(({ holds }) => holds === 'mark');
  const found = at.columns
    .filter(({ holds }) => holds !== 'mark')
    .flatMap((each) => readTaskCell(each, { row, id, name, subject }, at, reading));
  const marked = readMarks(marks, { row, id, name, subject }, at, reading);
  const all = [...marked.filter(({ path: own }) => !found.some((each) => each.path.join() === own.join())), ...found];
  return statusFromResult(all, at);
}

function readTaskCell(
  { column, holds, header }: TableColumn,
  { row, id, name, subject }: TaskRow,
  { table: { grid }, shares }: InTable,
  { names, period, report }: TableReading,
): readonly Found[] {
  const task = names.tasks.get(id);
  const label = cellLabel(name, header);
  const shown = grid.shown(row, column);
  const key =
    holds === 'progress'
      ? progressKey(shown, grid.at(row, column))
      : holds === undefined
        ? ''
        : (OF_TASKS[holds] ?? '');
  if (key === '' || isPlanned(shown, holds, header, task)) return [];
  const path = ['tasks', id, ...key.split('/')];
  const expected = expectedAt(path, { indicators: names.indicators, period });
  const cell = inputAt(grid, { row, column }, { shares, label, expected, report });
  const value = cell && cellValue(cell, expected, { place: grid.place(row, column, label), report });
  return value === undefined ? [] : [{ path, value, subject }];
}

/** "Tiến độ" heads percentages with one, words of status with another, and deadlines with a third. */
function progressKey(shown: string, cell: Cell | undefined): string {
  if (cell?.content.kind === 'date') return '';
  if (/^[\d.,/ ]+%?$/u.test(shown)) return 'progress';
  const reading = readStatus(shown);
  if (reading.kind === 'value' || (reading.kind === 'fault' && reading.code === 'ambiguous-status')) return 'status';
  return readDate(shown).kind === 'value' ? '' : 'progress';
}

/** What the plan itself says of a task, repeated in the table: its product, or its deadline under "Thời gian hoàn thành". */
function isPlanned(shown: string, holds: Column | undefined, header: string, task: Task | undefined): boolean {
  if (task === undefined) return false;
  if (holds === 'planned' || holds === 'result') return holds === 'planned' && sameWords(shown, task.product);
  if (holds !== 'completed' || !/^thoi (?:gian|diem)/u.test(fold(header))) return false;
  return 'text' in task.deadline && sameWords(shown, task.deadline.text);
}

function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

/** Where no column is for the status, one that stands alone in the column of results. */
function statusFromResult(found: readonly Found[], { columns }: InTable): readonly Found[] {
  if (columns.some(({ holds }) => holds === 'status' || holds === 'mark')) return found;
  return found.map((each) => {
    const isResult =
      each.path[2] === 'product' && each.value.kind === 'scalar' && readStatus(each.value.text).kind === 'value';
    return isResult ? { ...each, path: ['tasks', each.path[1] ?? '', 'status'] } : each;
  });
}

/** The rows of an indicator that is reported by rows (lĩnh vực), by their folded labels. */
function rowLookup({ context, names }: TableReading): (id: string) => ReadonlyMap<string, string> {
  return (id) => {
    const set = context.indicators.rows.find((each) => each.id === names.indicators.get(id)?.by?.value);
    return new Map((set?.rows ?? []).map((row) => [fold(row.label), row.id]));
  };
}

function readFigure(
  { row, column: at, id, rowId }: MatchedRow,
  { table, columns, shares }: InTable,
  reading: TableReading,
): readonly Found[] {
  const { grid } = table;
  const path = ['indicators', id, ...(rowId === undefined ? [] : [rowId])];
  const { names, period, report } = reading;
  const name = rowName(path, names);
  const subject = grid.place(row, at, name);
  reportMeasure({ row, id, name }, table, reading);
  return columns.flatMap(({ column, holds, header }): readonly Found[] => {
    const key = holds === undefined ? undefined : OF_FIGURES[holds];
    if (key === undefined) return [];
    const own = key === '' ? path : [...path, key];
    const expected = expectedAt(own, { indicators: names.indicators, period });
    const label = cellLabel(name, header);
    const cell = inputAt(grid, { row, column }, { shares, label, expected, report });
    const value = cell && cellValue(cell, expected, { place: grid.place(row, column, label), report });
    return value === undefined ? [] : [{ path: own, value, subject }];
  });
}

/** How offices shorten units of measure (đơn vị tính), folded. */
const MEASURES: Readonly<Record<string, string>> = {
  hs: 'ho so',
  vb: 'van ban',
  tr: 'trieu dong',
  trd: 'trieu dong',
  'tr.d': 'trieu dong',
  'tr.dong': 'trieu dong',
  trieu: 'trieu dong',
  'ty le': '%',
  'phan tram': '%',
};

/** A figure in nghìn đồng where triệu đồng is due is a thousand times too large. */
function reportMeasure(
  { row, id, name }: { readonly row: number; readonly id: string; readonly name: string },
  { grid, columns }: Table,
  { names, report }: TableReading,
): void {
  const column = columns.find(({ holds }) => holds === 'measure');
  const wanted = names.indicators.get(id)?.measure ?? '';
  const found = column === undefined ? '' : grid.shown(row, column.column);
  if (column === undefined || found === '' || wanted === '' || measureKey(found) === measureKey(wanted)) return;
  const place = grid.place(row, column.column, cellLabel(name, column.header));
  report(diagnostic('measure-differs', place, { found: clip(found), wanted }));
}

function measureKey(text: string): string {
  const folded = fold(text).replace(/[()]/gu, '').trim();
  return MEASURES[folded] ?? folded;
}
