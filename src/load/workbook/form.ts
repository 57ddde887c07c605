import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Period } from '../../model/facts.ts';
import { fold } from '../../model/fold.ts';
import { FORM_MARK, PATH_SEPARATOR, VALUE_KEY } from '../../model/form-keys.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { clip } from '../../vietnamese/words.ts';
import type { Tree } from '../tree.ts';
import { cellValue } from './cell-value.ts';
import type { WorkbookContext } from './context.ts';
import type { Found } from './draft.ts';
import { expectedAt } from './expected.ts';
import { isFilled, type Grid } from './grid.ts';
import { inputAt } from './inputs.ts';
import { cellLabel, columnName, namesOf, rowName, type Names } from './labels.ts';

/** A part of a sheet that carries our keys: what its columns and rows mean. */
export interface Form {
  readonly grid: Grid;
  /** The column of the rows' keys. */
  readonly keyColumn: number;
  /** Keys by column. */
  readonly columns: ReadonlyMap<number, string>;
  /** From top to bottom. */
  readonly rows: readonly FormRow[];
  /** What its hidden rows say: `unit`, `period`, `year`, `plan`. */
  readonly head: ReadonlyMap<string, string>;
}

export interface FormRow {
  readonly number: number;
  readonly hidden: boolean;
  /** Of its values, or of what all of them are about. */
  readonly path: readonly string[];
}

/** Keys that stand in hidden rows of every sheet of a form, and say whose it is. */
const HEAD: ReadonlySet<string> = new Set(['plan', 'unit', 'period', 'year']);

/** The forms of a sheet, wherever their mark stands; several when sheets were pasted below one another. */
export function formsOf(grid: Grid): readonly Form[] {
  const marks = grid.rows.flatMap((row) =>
    row.cells
      .filter((cell) => grid.shown(cell.row, cell.column) === FORM_MARK)
      .map(({ row: at, column }) => ({ at, column })),
  );
  return marks.map(({ at, column }) => {
    const end = marks.find((mark) => mark.column === column && mark.at > at)?.at ?? Number.POSITIVE_INFINITY;
    const keyRow = grid.rows.find(({ number }) => number === at);
    const columns = new Map(
      (keyRow?.cells ?? []).flatMap((cell): readonly (readonly [number, string])[] => {
        const key = keyText(grid, at, cell.column);
        return cell.column === column || key === '' ? [] : [[cell.column, key]];
      }),
    );
    const rows = grid.rows.flatMap(({ number, hidden }): readonly FormRow[] => {
      const key = number > at && number < end ? keyText(grid, number, column) : '';
      return key === '' ? [] : [{ number, hidden, path: pathOf(key) }];
    });
    const values = [...columns].flatMap(([at, key]) => (key === VALUE_KEY ? [at] : []));
    const head = rows.flatMap(({ number, path }): readonly (readonly [string, string])[] => {
      const [key = ''] = path;
      const text = values.map((value) => grid.shown(number, value)).find((shown) => shown !== '');
      return path.length === 1 && HEAD.has(key) && text !== undefined ? [[key, text]] : [];
    });
    return { grid, keyColumn: column, columns, rows, head: new Map(head) };
  });
}

function keyText(grid: Grid, row: number, column: number): string {
  const content = grid.at(row, column)?.content;
  return content?.kind === 'text' ? content.text.trim() : '';
}

/** The steps of a row's key: what follows `tasks/` is the id as a whole. */
function pathOf(key: string): readonly string[] {
  const [head = '', ...rest] = key.split(PATH_SEPARATOR);
  return head === 'tasks' && rest.length > 0 ? [head, rest.join(PATH_SEPARATOR)] : [head, ...rest];
}

/** Whether a sheet has row keys of ours, though no mark says what its columns mean: its hidden row was deleted. */
export function hasLostKeys(grid: Grid): boolean {
  return grid.rows.some((row) =>
    row.cells.some(
      ({ content }) => content.kind === 'text' && /^(?:tasks|indicators|narrative)\/\S+$/u.test(content.text.trim()),
    ),
  );
}

interface FormReading {
  readonly context: WorkbookContext;
  readonly names: Names;
  readonly period: Period | undefined;
  readonly report: (fault: Diagnostic) => void;
}

/** The values of forms that are of one submission. */
export function readForms(
  forms: readonly Form[],
  context: WorkbookContext,
  report: (fault: Diagnostic) => void,
): readonly Found[] {
  const id = forms.map(({ head }) => head.get('period')).find((found) => found !== undefined);
  const reading: FormReading = {
    context,
    names: namesOf(context),
    period: context.periods.find((period) => period.id === id),
    report,
  };
  const rows = forms.flatMap((form) => {
    reportHidden(form, reading);
    reportLostColumns(form, reading);
    reportStrayRows(form, reading);
    return form.rows.map((row) => ({ form, row, found: readRow(form, row, reading) }));
  });
  reportRepeated(rows, reading);
  return rows.flatMap(({ found }) => found);
}

function readRow(form: Form, row: FormRow, reading: FormReading): readonly Found[] {
  const { grid } = form;
  const { names, report } = reading;
  const name = rowName(row.path, names);
  const subject = grid.place(row.number, subjectColumn(form, row), name);
  const found = [...form.columns].flatMap(([column, key]): readonly Found[] => {
    const path = key === VALUE_KEY ? row.path : [...row.path, ...key.split(PATH_SEPARATOR)];
    if (row.path[0] === 'tasks' && key === VALUE_KEY) return [];
    const expected = expectedAt(path, { indicators: names.indicators, period: reading.period });
    const label = cellLabel(name, isTable(row) ? headerOf(form, row, column, key) : undefined);
    const shares = form.rows.map(({ number }) => number);
    const cell = inputAt(grid, { row: row.number, column }, { shares, label, expected, report });
    const value = cell && cellValue(cell, expected, { place: grid.place(row.number, column, label), report });
    return value === undefined ? [] : [{ path, value, subject }];
  });
  if (found.length > 0) reportShuffled(form, row, reading);
  return found;
}

/** Whether a row is one of many like it, so that its columns must be named. */
function isTable({ path: [head] }: FormRow): boolean {
  return head === 'tasks' || head === 'indicators';
}

/** The column in which a row says for people what it is about: the first with words that is none of our keys' columns. */
function subjectColumn({ grid, keyColumn, columns }: Form, { number }: FormRow): number {
  const cells = cellsOf(grid, number);
  const visible = cells.filter(({ column }) => column !== keyColumn && !grid.isHiddenColumn(column)).filter(isFilled);
  const named = visible.find((cell) => !columns.has(cell.column)) ?? visible[0] ?? cells[0];
  return named?.column ?? 1;
}

function cellsOf(grid: Grid, row: number): readonly Cell[] {
  return grid.rows.find(({ number }) => number === row)?.cells ?? [];
}

/** What stands above a column for people: the nearest words above the row that are in no row with a key. */
function headerOf({ grid, rows }: Form, { number }: FormRow, column: number, key: string): string {
  const keyed = new Set(rows.map((row) => row.number));
  const above = grid.rows.filter((row) => row.number < number && !row.hidden && !keyed.has(row.number));
  for (const row of above.toReversed()) {
    const area = grid.merge(row.number, column);
    // A heading over the whole table names no column.
    if (area !== undefined && area.right - area.left > 2) continue;
    const text = grid.shown(row.number, column);
    if (text !== '' && /\p{L}/u.test(text)) return clip(text);
  }
  return columnName(key);
}

/** Hidden sheets, rows and columns in which somebody wrote something: read all the same, and told. */
function reportHidden({ grid, rows, columns }: Form, { report }: FormReading): void {
  const [first] = grid.rows;
  const place = grid.place(first?.number ?? 1, first?.cells[0]?.column ?? 1);
  if (grid.sheet.hidden) report(diagnostic('hidden-sheet', place, { sheet: grid.sheet.name, read: true }));
  const filled = (row: number, column: number): boolean => isFilled(grid.at(row, column));
  const table = rows.filter(
    ({ path: [head = ''] }) => head === 'tasks' || head === 'indicators' || head === 'narrative',
  );
  const hidden = table.filter((row) => row.hidden && [...columns.keys()].some((column) => filled(row.number, column)));
  const [hiddenRow] = hidden;
  if (hiddenRow !== undefined) {
    const column = [...columns.keys()].find((each) => filled(hiddenRow.number, each)) ?? 1;
    const numbers = hidden.map(({ number }) => number);
    report(diagnostic('hidden-rows', grid.place(hiddenRow.number, column), { rows: numbers }));
  }
  for (const [column, key] of columns) {
    const row = grid.isHiddenColumn(column) ? table.find(({ number }) => filled(number, column)) : undefined;
    if (row !== undefined)
      report(diagnostic('hidden-column', grid.place(row.number, column), { column: columnName(key) }));
  }
}

/** Columns without which a form's tasks or indicators say nothing. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  tasks: ['status', 'completed', 'product'],
  indicators: [VALUE_KEY],
};

function reportLostColumns({ grid, rows, columns }: Form, { report }: FormReading): void {
  for (const [head, keys] of Object.entries(NEEDED)) {
    const row = rows.find(({ path }) => path[0] === head);
    const known = new Set(columns.values());
    const lost = keys.filter((key) => !known.has(key));
    if (row === undefined || lost.length === 0) continue;
    report(diagnostic('form-keys-lost', grid.place(row.number, 1), { columns: lost.map(columnName) }));
  }
}

/** Rows that somebody put between those with keys, with something in the columns that are filled in: nobody knows what they are about. */
function reportStrayRows({ grid, rows, columns }: Form, { report }: FormReading): void {
  const keyed = new Map(rows.map((row) => [row.number, row]));
  const inputs = [...columns].flatMap(([column, key]) => (key === VALUE_KEY ? [] : [column]));
  const tasks = rows.filter(({ path }) => path[0] === 'tasks').map(({ number }) => number);
  const [from = 0, to = -1] = [Math.min(...tasks), Math.max(...tasks)];
  const headers = new Set(
    grid.rows
      .filter(({ number }) => number < from)
      .flatMap((row) => inputs.map((column) => grid.shown(row.number, column))),
  );
  for (const row of grid.rows) {
    if (row.number < from || row.number > to + 1 || keyed.has(row.number)) continue;
    const cell = row.cells.find(
      (each) => inputs.includes(each.column) && isFilled(each) && !headers.has(grid.shown(row.number, each.column)),
    );
    if (cell === undefined || grid.merge(row.number, cell.column) !== undefined) continue;
    const text = row.cells.map((each) => grid.shown(row.number, each.column)).find((shown) => /\p{L}{2}/u.test(shown));
    report(diagnostic('row-without-key', grid.place(row.number, cell.column), { text: clip(text ?? '') }));
  }
}

/** A row whose words are another's: its cells were sorted without the hidden ones. */
function reportShuffled(form: Form, { number, path }: FormRow, { names, report }: FormReading): void {
  const { grid, columns } = form;
  const [head = '', id = ''] = path;
  const known =
    head === 'tasks' ? taskWords(names) : head === 'indicators' && path.length === 2 ? indicatorWords(names) : [];
  const own = known.find((each) => each.id === id);
  if (own === undefined) return;
  const texts = cellsOf(grid, number)
    .filter((cell) => cell.column !== form.keyColumn && !columns.has(cell.column) && !grid.isHiddenColumn(cell.column))
    .map((cell) => ({ cell, text: fold(grid.shown(number, cell.column)) }));
  if (texts.some(({ text }) => own.words.includes(text))) return;
  const other = texts.flatMap(({ cell, text }) => {
    const meant = known.find((each) => each !== own && each.words.includes(text));
    return meant === undefined ? [] : [{ cell, meant }];
  })[0];
  if (other === undefined) return;
  const args = { name: rowName(path, names), seen: rowName([head, other.meant.id], names) };
  report(diagnostic('row-not-its-own', grid.place(number, other.cell.column), args));
}

interface Words {
  readonly id: string;
  readonly words: readonly string[];
}

function taskWords({ tasks }: Names): readonly Words[] {
  return [...tasks.values()].map(({ id, printedId, content }) => ({ id, words: [id, printedId, content].map(fold) }));
}

function indicatorWords({ indicators }: Names): readonly Words[] {
  return [...indicators.values()].map(({ id, code, label }) => ({
    id,
    words: [label, ...(code === undefined ? [] : [code])].map(fold),
  }));
}

/** Rows that stand twice (copied ones); where they say different things, each such value is told on its own. */
function reportRepeated(
  rows: readonly { readonly form: Form; readonly row: FormRow; readonly found: readonly Found[] }[],
  { names, report }: FormReading,
): void {
  const seen = new Map<string, (typeof rows)[number]>();
  for (const each of rows) {
    if (!isTable(each.row) || each.found.length === 0) continue;
    const key = each.row.path.join('\u0000');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, each);
    else if (!contradicts(first.found, each.found)) {
      const [{ subject }] = each.found as readonly [Found];
      const related =
        first.found[0] === undefined ? [] : [{ place: first.found[0].subject, note: 'first-here' as const }];
      report(diagnostic('row-repeated', subject, { name: rowName(each.row.path, names) }, { related }));
    }
  }
}

function contradicts(first: readonly Found[], second: readonly Found[]): boolean {
  const values = new Map(first.map(({ path, value }) => [path.join('\u0000'), JSON.stringify(textsOf(value))]));
  return second.some(({ path, value }) => {
    const before = values.get(path.join('\u0000'));
    return before !== undefined && before !== JSON.stringify(textsOf(value));
  });
}

function textsOf(value: Tree): unknown {
  if (value.kind === 'scalar') return value.text;
  return value.kind === 'list' ? value.items.map(textsOf) : value.entries.map((entry) => textsOf(entry.value));
}
