import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { fold } from '../../model/fold.ts';
import { VALUE_KEY } from '../../model/form-keys.ts';
import { clip } from '../../vietnamese/words.ts';
import type { Tree } from '../tree.ts';
import type { Found } from './draft.ts';
import { isTable, type Form, type FormRow } from './form.ts';
import { isFilled } from './grid.ts';
import { columnName, rowName, type Names } from './labels.ts';

type Report = (fault: Diagnostic) => void;

/** What is wrong with a form as somebody left it: what is hidden in it, columns that were deleted, rows that were put in. */
export function reportShape(form: Form, report: Report): void {
  reportHidden(form, report);
  reportLostColumns(form, report);
  reportStrayRows(form, report);
}

interface Knowing {
  readonly names: Names;
  readonly words: Words;
  readonly report: Report;
}

/** The words of tasks and of indicators. */
export interface Words {
  readonly tasks: WordsOf;
  readonly indicators: WordsOf;
}

/** Hidden sheets, rows and columns in which somebody wrote something: read all the same, and told. */
function reportHidden({ grid, rows, columns }: Form, report: Report): void {
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

function reportLostColumns({ grid, rows, columns }: Form, report: Report): void {
  for (const [head, keys] of Object.entries(NEEDED)) {
    const row = rows.find(({ path }) => path[0] === head);
    const known = new Set(columns.values());
    const lost = keys.filter((key) => !known.has(key));
    if (row === undefined || lost.length === 0) continue;
    report(diagnostic('form-keys-lost', grid.place(row.number, 1), { columns: lost.map(columnName) }));
  }
}

/** Rows that somebody put between those with keys, with something in the columns that are filled in: nobody knows what they are about. */
function reportStrayRows({ grid, rows, columns }: Form, report: Report): void {
  const keyed = new Map(rows.map((row) => [row.number, row]));
  const inputs = new Set([...columns].flatMap(([column, key]) => (key === VALUE_KEY ? [] : [column])));
  // From top to bottom, as rows are.
  const tasks = rows.filter(({ path }) => path[0] === 'tasks').map(({ number }) => number);
  const [from = Number.POSITIVE_INFINITY, to = -1] = [tasks[0], tasks.at(-1)];
  const headers = new Set(
    grid.rows
      .filter(({ number }) => number < from)
      .flatMap((row) => [...inputs].map((column) => grid.shown(row.number, column))),
  );
  for (const row of grid.rows) {
    if (row.number < from || row.number > to + 1 || keyed.has(row.number)) continue;
    const cell = row.cells.find(
      (each) => inputs.has(each.column) && isFilled(each) && !headers.has(grid.shown(row.number, each.column)),
    );
    if (cell === undefined || grid.merge(row.number, cell.column) !== undefined) continue;
    const text = row.cells.map((each) => grid.shown(row.number, each.column)).find((shown) => /\p{L}{2}/u.test(shown));
    report(diagnostic('row-without-key', grid.place(row.number, cell.column), { text: clip(text ?? '') }));
  }
}

/** A row whose words are another's: its cells were sorted without the hidden ones. */
export function reportShuffled(form: Form, { number, path }: FormRow, { names, words, report }: Knowing): void {
  const { grid, columns } = form;
  const [head = '', id = ''] = path;
  const known = head === 'tasks' ? words.tasks : words.indicators;
  const own = known.own.get(id);
  if (own === undefined || path.length > 2) return;
  const texts = grid
    .cellsOf(number)
    .filter(({ column }) => column !== form.keyColumn && !columns.has(column) && !grid.isHiddenColumn(column))
    .map(({ column }) => ({ column, text: fold(grid.shown(number, column)) }));
  if (texts.some(({ text }) => own.includes(text))) return;
  const other = texts.find(({ text }) => known.meant.has(text));
  if (other === undefined) return;
  const args = { name: rowName(path, names), seen: rowName([head, known.meant.get(other.text) ?? ''], names) };
  report(diagnostic('row-not-its-own', grid.place(number, other.column), args));
}

/** The folded words that stand in rows of tasks or indicators, by id, and what they mean. */
interface WordsOf {
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly meant: ReadonlyMap<string, string>;
}

function wordsOf(things: readonly { readonly id: string; readonly texts: readonly (string | undefined)[] }[]): WordsOf {
  const own = things.map(
    ({ id, texts }) => [id, texts.flatMap((text) => (text === undefined ? [] : [fold(text)]))] as const,
  );
  return { own: new Map(own), meant: new Map(own.flatMap(([id, words]) => words.map((word) => [word, id] as const))) };
}

export function allWords({ tasks, indicators }: Names): Words {
  return {
    tasks: wordsOf([...tasks.values()].map(({ id, printedId, content }) => ({ id, texts: [id, printedId, content] }))),
    indicators: wordsOf([...indicators.values()].map(({ id, code, label }) => ({ id, texts: [label, code] }))),
  };
}

/** Rows that stand twice (copied ones); where they say different things, each such value is told on its own. */
export function reportRepeated(
  rows: readonly { readonly form: Form; readonly row: FormRow; readonly found: readonly Found[] }[],
  { names, report }: Omit<Knowing, 'words'>,
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
