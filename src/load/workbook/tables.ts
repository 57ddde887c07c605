import type { Period } from '../../model/facts.ts';
import { fold } from '../../model/fold.ts';
import type { SheetRow } from '../../ooxml/sheets/workbook.ts';
import { clip } from '../../vietnamese/words.ts';
import { isFilled, type Grid } from './grid.ts';
import { columnOf, headsNames, markOf, type Column } from './headers.ts';

/** A table of a sheet that carries no keys of ours. */
export interface Table {
  readonly grid: Grid;
  readonly kind: 'tasks' | 'indicators';
  /** From left to right, with those whose heading says nothing to us. */
  readonly columns: readonly TableColumn[];
  /** Rows below the heading, up to the signatures or the next table. */
  readonly rows: readonly number[];
  /** First and last row that belong to it, heading included. */
  readonly top: number;
  readonly bottom: number;
}

export interface TableColumn {
  readonly column: number;
  readonly holds: Column | undefined;
  /** As people read it: "Hoàn thành đúng hạn". */
  readonly header: string;
  /** What a mark in it says, for a column of marks. */
  readonly status?: string;
}

/** The tables of a sheet, from top to bottom. `periodNames` head columns of figures ("6 tháng đầu năm 2024"). */
export function tablesOf(grid: Grid, periodNames: readonly string[]): readonly Table[] {
  const tables: Table[] = [];
  let from = 0;
  for (const [index, { number }] of grid.rows.entries()) {
    if (number <= from || !isHeading(grid, number)) continue;
    const table = tableAt(grid, { row: number, index }, periodNames);
    if (table === undefined) continue;
    tables.push(table);
    from = table.bottom;
  }
  return tables;
}

/** Words of a table's heading beside the name of its rows, at least one of which no row of data has. */
function isHeading(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row);
  // Most rows are none, and this is asked of all of them.
  if (!filled.some((column) => headsNames(grid.shown(row, column)))) return false;
  const holds = filled.map((column) => columnOf(grid.shown(row, column)));
  const known = new Set(holds.filter((each) => each !== undefined && each !== 'mark'));
  const marks = new Set(filled.filter((_, i) => holds[i] === 'mark'));
  return known.has('name') && (known.size >= 2 || marks.size >= 2);
}

/** Columns of a row in which something is shown that begins there: cells that a merge covers show nothing of their own. */
function filledColumns(grid: Grid, row: number): readonly number[] {
  return grid
    .cellsOf(row)
    .filter(isFilled)
    .map(({ column }) => column);
}

/** The table whose heading stands in `row`, which is that of `index` among the rows of the sheet. */
function tableAt(
  grid: Grid,
  { row, index }: { readonly row: number; readonly index: number },
  periodNames: readonly string[],
): Table | undefined {
  const { top, bottom } = headingBand(grid, row);
  const own: SheetRow[] = [];
  for (let at = index + 1; at < grid.rows.length; at += 1) {
    const next = grid.rows[at];
    if (next === undefined || next.number <= bottom) continue;
    if (isHeading(grid, next.number) || isEnd(grid, next.number)) break;
    own.push(next);
  }
  const columns = columnsOf(grid, { top, bottom, row, own }, periodNames);
  const kind = kindOf(columns);
  if (kind === undefined) return undefined;
  const numbers = own.map(({ number }) => number);
  const body = numbers.filter((number, i) => !(i === 0 && isColumnNumbers(grid, number)));
  return { grid, kind, columns: settled(columns, kind), rows: body, top, bottom: numbers.at(-1) ?? bottom };
}

/** Rows that a heading takes, at most: a merge over more of them is none of its parts. */
const TALLEST_HEADING = 20;

/** Rows of a heading: those its merged cells reach down to, those with words under a wider heading, and one above that names several. */
function headingBand(grid: Grid, row: number): { readonly top: number; readonly bottom: number } {
  const merged = filledColumns(grid, row).map((column) => grid.merge(row, column)?.bottom ?? row);
  let bottom = Math.max(row, ...merged.filter((last) => last - row < TALLEST_HEADING));
  while (bottom - row < TALLEST_HEADING && isSubHeading(grid, bottom + 1, row)) bottom += 1;
  return { top: groupsAbove(grid, row) ? row - 1 : row, bottom };
}

/** Whether a row has only headings in it, and none where the rows are named. */
function isSubHeading(grid: Grid, row: number, heading: number): boolean {
  const filled = filledColumns(grid, row);
  const name = filledColumns(grid, heading).find((column) => columnOf(grid.shown(heading, column)) === 'name');
  if (filled.length < 2 || (name !== undefined && filled.includes(name))) return false;
  return filled.every((column) => columnOf(grid.shown(row, column), grid.shown(row - 1, column)) !== undefined);
}

/** Whether the row above has headings that each stand over several columns, but not over all. */
function groupsAbove(grid: Grid, row: number): boolean {
  const width = filledColumns(grid, row).length;
  return filledColumns(grid, row - 1).some((column) => {
    const area = grid.merge(row - 1, column);
    return area !== undefined && area.right > area.left && area.right - area.left + 1 < width - 1;
  });
}

function columnsOf(
  grid: Grid,
  {
    top,
    bottom,
    row,
    own,
  }: { readonly top: number; readonly bottom: number; readonly row: number; readonly own: readonly SheetRow[] },
  periodNames: readonly string[],
): readonly TableColumn[] {
  const used = new Set<number>();
  for (let line = top; line <= bottom; line += 1) for (const column of filledColumns(grid, line)) used.add(column);
  for (const { cells } of own) {
    for (const cell of cells) if (grid.shown(row, cell.column) !== '') used.add(cell.column);
  }
  return [...used]
    .sort((a, b) => a - b)
    .map((column) => columnAt(column, headingsOf(grid, column, top, bottom), periodNames));
}

/** The words over a column from top to bottom, those of a merged cell once; what stands over a wider group lies in its first column. */
function headingsOf(grid: Grid, column: number, top: number, bottom: number): readonly string[] {
  const texts: string[] = [];
  for (let line = top; line <= bottom; line += 1) {
    const own = grid.shown(line, column);
    const text = own === '' && line < bottom ? groupLeftOf(grid, line, column, bottom) : own;
    if (text !== '' && texts.at(-1) !== text) texts.push(text);
  }
  return texts;
}

/** A group's heading that nobody merged stands only over its first column. */
function groupLeftOf(grid: Grid, line: number, column: number, bottom: number): string {
  for (let left = column - 1; left > 0 && left > column - 8; left -= 1) {
    const text = grid.shown(line, left);
    if (text !== '') return grid.merge(line, left) === undefined && grid.at(bottom, left) !== undefined ? text : '';
  }
  return '';
}

function columnAt(column: number, headings: readonly string[], periodNames: readonly string[]): TableColumn {
  const leaf = headings.at(-1) ?? '';
  const parent = headings.at(-2) ?? '';
  const holds = periodNames.includes(fold(leaf)) ? 'value' : columnOf(leaf, parent);
  const status = holds === 'mark' ? markOf(leaf, parent) : undefined;
  return { column, holds, header: clip(headings.join(' ')), ...(status !== undefined && { status }) };
}

/** Tables of figures have a unit of measure or a column of figures, and no word on how far a task is. */
function kindOf(columns: readonly TableColumn[]): Table['kind'] | undefined {
  const has = (...kinds: readonly Column[]): boolean =>
    columns.some(({ holds }) => holds !== undefined && kinds.includes(holds));
  if (has('measure') || (has('value') && !has('status', 'mark', 'completed'))) {
    return has('value', 'result') ? 'indicators' : undefined;
  }
  return has('status', 'mark', 'result', 'completed', 'progress', 'reason', 'note') ? 'tasks' : undefined;
}

/** "Kết quả thực hiện" is a figure in a table of figures, and a document made in one of tasks. */
function settled(columns: readonly TableColumn[], kind: Table['kind']): readonly TableColumn[] {
  const hasValue = columns.some(({ holds }) => holds === 'value');
  return columns.map((column) => {
    if (kind === 'tasks') return column.holds === 'value' ? { ...column, holds: 'result' } : column;
    return column.holds === 'result' && !hasValue ? { ...column, holds: 'value' } : column;
  });
}

/** A row that numbers the columns: (1), (2), A, B. */
function isColumnNumbers(grid: Grid, row: number): boolean {
  const texts = filledColumns(grid, row).map((column) => grid.shown(row, column));
  return texts.length >= 3 && texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?: ?=.*)?$/u.test(text));
}

const SIGNATURE =
  /^(?:nguoi (?:lap|bao cao|tong hop)|thu truong|noi nhan|lanh dao|tm\.|kt\.|tl\.|tuq\.|ky ten|\(ky|xac nhan|chu tich|pho chu tich|truong (?:ban|cong an|phong)|phu trach don vi|ke toan)/u;
/** With the day, dots in its place, or room for it: words are folded, and blanks with them. */
const DATE_LINE = /ngay (?:(?:\d{1,2}|[….\s]+) ?)?thang(?: (?:\d{1,2}|[….\s]+))? ?nam/u;
const REMARK = /^(?:ghi chu|chu thich|luu y|\*|\(\*\)|chu giai)(?: ?:|\b)/u;

/** Most cells that a line of signatures or a remark has. */
const FEW = 3;

/** Whether signatures or remarks begin: the table ends above. */
function isEnd(grid: Grid, row: number): boolean {
  const filled = filledColumns(grid, row);
  if (filled.length === 0 || filled.length > FEW) return false;
  const texts = filled.map((column) => grid.shown(row, column));
  return texts.some(isEndOfTable) || REMARK.test(fold(texts[0] ?? ''));
}

/** Whether a line is of the signatures: who made the report, where and when. */
export function isEndOfTable(text: string): boolean {
  const folded = fold(text);
  return SIGNATURE.test(folded) || DATE_LINE.test(folded);
}

/** How a period heads a column of figures, folded: "6 thang dau nam", "6 thang dau nam 2024". */
export function periodHeadings(period: Period | undefined): readonly string[] {
  if (period === undefined) return [];
  const label = fold(period.label);
  return [label, `${label} ${period.year}`, `so lieu ${label} ${period.year}`, `${label} nam ${period.year}`];
}
