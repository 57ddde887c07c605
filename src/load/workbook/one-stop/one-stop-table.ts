import { fold } from '../../../model/fold.ts';
import { isFilled, type Grid } from '../grid.ts';

/** What a column of biểu II.06a holds; `direct-and-post` where it holds both. */
export type OneStopColumn =
  | 'received'
  | 'online'
  | 'direct'
  | 'post'
  | 'direct-and-post'
  | 'carried'
  | 'resolved'
  | 'early'
  | 'due'
  | 'late'
  | 'pending'
  | 'in-time'
  | 'overdue'
  | 'returned';

export interface OneStopTable {
  readonly grid: Grid;
  /** The column of lĩnh vực. */
  readonly name: number;
  /** With the words above it; what is returned and what is withdrawn may have two. */
  readonly columns: readonly { readonly holds: OneStopColumn; readonly column: number; readonly header: string }[];
  /** The first row of its heading. */
  readonly top: number;
  readonly rows: readonly OneStopRow[];
  /** Dòng cộng. */
  readonly total: number | undefined;
}

export interface OneStopRow {
  readonly number: number;
  readonly name: string;
}

/** The words of a column, its group's before its own: the narrower ones first (biểu II.06a, Thông tư 01/2020/TT-VPCP, and how systems print it). */
const COLUMNS: readonly (readonly [OneStopColumn, RegExp])[] = [
  ['returned', /tra lai|tra ho so|\brut\b|tu choi/u],
  ['direct-and-post', /truc tiep.*(?:buu chinh|bcci)/u],
  ['online', /truc tuyen/u],
  ['post', /buu chinh|bcci/u],
  ['direct', /truc tiep/u],
  ['carried', /ky truoc|ton dau/u],
  ['early', /truoc han/u],
  ['due', /dung han/u],
  ['in-time', /(?:dang|chua) (?:giai quyet|xu ly).*(?:trong|chua den) han|^(?:trong|chua den) han$/u],
  ['overdue', /(?:dang|chua) (?:giai quyet|xu ly).*qua han/u],
  ['late', /qua han/u],
  ['pending', /(?:dang|chua) (?:giai quyet|xu ly)/u],
  ['resolved', /da (?:duoc )?(?:giai quyet|xu ly)|^giai quyet/u],
  ['received', /tiep nhan/u],
];

const NAME = /^(?:ten )?linh vuc/u;

/** The rows that hold headings are not more than these. */
const MOST_HEADING_ROWS = 6;

/** The table of a sheet that is one of the one-stop system; undefined where there is none. */
export function oneStopTable(grid: Grid): OneStopTable | undefined {
  const name = grid.rows
    .flatMap(({ cells }) => cells)
    .find((cell) => NAME.test(fold(grid.shown(cell.row, cell.column))));
  if (name === undefined) return undefined;
  const body = grid.rows.map(({ number }) => number).filter((number) => number > name.row);
  const first = body.find((number) => isData(grid, number, name.column));
  if (first === undefined || first - name.row > MOST_HEADING_ROWS) return undefined;
  const top = topOf(grid, name.row);
  const heading = grid.rows.map(({ number }) => number).filter((n) => n >= top && n < first && !isNumbers(grid, n));
  const columns = columnsOf(grid, heading, name.column);
  const known = new Set(columns.map(({ holds }) => holds));
  const needed: readonly OneStopColumn[] = ['received', 'resolved', 'late'];
  if (!needed.every((holds) => known.has(holds))) return undefined;
  const data = body.filter((number) => number >= first && isData(grid, number, name.column));
  const rows = data.flatMap((number) => rowAt(grid, number, name.column) ?? []);
  const total = rows.find((row) => isTotal(row.name));
  return {
    grid,
    name: name.column,
    columns,
    top,
    rows: rows.filter((row) => !isTotal(row.name)),
    total: total?.number,
  };
}

/** A row with at least three numbers: signatures have none. */
function isData(grid: Grid, row: number, name: number): boolean {
  const cells = grid.rows.find(({ number }) => number === row)?.cells ?? [];
  const numbers = cells.filter(
    ({ column, content }) => column > name && (content.kind === 'number' || isNumeral(content)),
  );
  return numbers.length >= 3 && !isNumbers(grid, row);
}

function isNumeral(content: { readonly kind: string; readonly text?: string }): boolean {
  return content.kind === 'text' && /^\s*[\d.]+\s*$|^\s*-\s*$/u.test(content.text ?? '');
}

/** Whether a row holds the numbers of the columns: (1) (2) (3)=(4)+(5)+(6), or 1 2 3. */
function isNumbers(grid: Grid, row: number): boolean {
  const texts = (grid.rows.find(({ number }) => number === row)?.cells ?? [])
    .map((cell) => grid.shown(cell.row, cell.column).replaceAll(' ', ''))
    .filter((text) => text !== '');
  if (texts.length < 3) return false;
  const bracketed = texts.filter((text) => /^\(\d{1,2}\)/u.test(text));
  return bracketed.length * 2 > texts.length || texts.every((text, i) => text === String(i + 1));
}

/** A heading may have wider words one row above that of lĩnh vực. */
function topOf(grid: Grid, row: number): number {
  const above = grid.rows.find(({ number }) => number === row - 1)?.cells.filter(isFilled) ?? [];
  return above.length >= 2 ? row - 1 : row;
}

function columnsOf(grid: Grid, heading: readonly number[], name: number): OneStopTable['columns'] {
  const all = heading.flatMap((row) => grid.rows.find(({ number }) => number === row)?.cells ?? []);
  const last = Math.max(...all.map(({ column }) => column), ...mergedTo(grid, heading));
  const columns = Array.from({ length: Math.max(0, last - name) }, (_, i) => name + 1 + i);
  return columns.flatMap((column) => {
    const words = heading.map((row) => grid.shown(row, column)).filter((text) => text !== '');
    const path = words.filter((text, i) => text !== words[i - 1]);
    const own = fold(path.at(-1) ?? '');
    const folded = fold(path.join(' '));
    const holds = (COLUMNS.find(([, said]) => said.test(own)) ?? COLUMNS.find(([, said]) => said.test(folded)))?.[0];
    // "Quá hạn" alone is of what was resolved or of what is pending: its group says which.
    const settled = holds === 'late' ? COLUMNS.find(([, said]) => said.test(folded))?.[0] : holds;
    return settled === undefined ? [] : [{ holds: settled, column, header: path.join(' › ') }];
  });
}

function mergedTo(grid: Grid, heading: readonly number[]): readonly number[] {
  return grid.sheet.merges.filter(({ top }) => heading.includes(top)).map(({ right }) => right);
}

/** A row by its name; that of the total may stand in another column. */
function rowAt(grid: Grid, number: number, name: number): OneStopRow | undefined {
  const before = Array.from({ length: name }, (_, i) => grid.shown(number, name - i));
  const words = before.find((text) => /\p{L}/u.test(text));
  return words === undefined ? undefined : { number, name: words };
}

function isTotal(name: string): boolean {
  return /^(?:tong|cong)\b/u.test(fold(name));
}
