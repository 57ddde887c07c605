import { FORM_MARK, keyAsWritten, PATH_SEPARATOR, VALUE_KEY } from '../../model/form-keys.ts';
import type { Grid } from './grid.ts';

/** A part of a sheet that carries our keys: what its columns and rows mean. */
export interface Form {
  readonly grid: Grid;
  /** The column of the rows' keys. */
  readonly keyColumn: number;
  /** Keys by column. */
  readonly columns: ReadonlyMap<number, string>;
  /** From top to bottom. */
  readonly rows: readonly FormRow[];
  /** Numbers of the rows with a key. */
  readonly keyed: ReadonlySet<number>;
  /** Numbers of the rows that people see and that have no key: headings stand in them. */
  readonly unkeyed: readonly number[];
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

/** Where rows and columns with keys may meet in a sheet, at most: a hundred thousand rows of forty columns. */
const MOST_CELLS = 4_000_000;

/** Whether so many marks, or so many columns beside one, stand in a sheet that its forms are not to be read one by one. */
export function hasTooManyKeys(grid: Grid): boolean {
  const columns = marksOf(grid).reduce((sum, { at }) => sum + grid.cellsOf(at).length, 0);
  return columns * grid.rows.length > MOST_CELLS;
}

/** The forms of a sheet, wherever their mark stands; several when sheets were pasted below one another. */
export function formsOf(grid: Grid): readonly Form[] {
  const marks = marksOf(grid);
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
      const text = values
        .map((value) => keyText(grid, number, value) || grid.shown(number, value))
        .find((shown) => shown !== '');
      return path.length === 1 && HEAD.has(key) && text !== undefined ? [[key, text]] : [];
    });
    const keyed = new Set(rows.map(({ number }) => number));
    const unkeyed = grid.rows.filter((row) => !row.hidden && !keyed.has(row.number)).map(({ number }) => number);
    return { grid, keyColumn: column, columns, rows, keyed, unkeyed, head: new Map(head) };
  });
}

interface Mark {
  readonly at: number;
  readonly column: number;
}

function marksOf(grid: Grid): readonly Mark[] {
  return grid.rows.flatMap(({ cells }) =>
    cells
      .filter(({ content }) => content.kind === 'text')
      .filter((cell) => grid.shown(cell.row, cell.column) === FORM_MARK)
      .map(({ row: at, column }) => ({ at, column })),
  );
}

function keyText(grid: Grid, row: number, column: number): string {
  const content = grid.at(row, column)?.content;
  return content?.kind === 'text' ? keyAsWritten(content.text) : '';
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

/** Whether a row is one of many like it, so that its columns must be named. */
export function isTable({ path: [head] }: FormRow): boolean {
  return head === 'tasks' || head === 'indicators';
}
