import { fold } from '../../model/fold.ts';
import { cellAt, type Grid, type GridRow } from './grid.ts';

/** What a column of an appendix holds; `mark` is a quarter or a month with an x in it. */
export type ColumnKind =
  | 'number'
  | 'content'
  | 'product'
  | 'deadline'
  | 'lead'
  | 'support'
  | 'lead-and-support'
  | 'criterion'
  | 'serves'
  | 'mark'
  | 'other';

export interface Column {
  readonly kind: ColumnKind;
  /** From 0. */
  readonly index: number;
  /** Its heading as printed, on one line. */
  readonly label: string;
}

/** The heading of a table of tasks: what its columns are, and where its rows begin. */
export interface Heading {
  readonly columns: readonly Column[];
  /** Index of the first row of the heading, and of the first row below it. */
  readonly start: number;
  readonly end: number;
}

/** Words that head columns, folded; the first kind that fits is taken. Gathered from plans of communes, districts and provinces. */
const WORDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['number', /^(?:s ?\.? ?tt|tt|t\.t|so tt|so thu tu|thu tu|no\.?|#)$/u],
  [
    'other',
    /^(?:ghi chu|kinh phi|ket qua thuc hien|ket qua dat duoc|trang thai|tinh trang|ngay hoan thanh|diem|can cu)/u,
  ],
  ['mark', /^(?:quy|q)\.? ?(?:[1-4]|iv|i{1,3})(?:[ /].*)?$|^(?:thang|t) ?\.?(?:\d{1,2})(?:[ /].*)?$/u],
  ['lead-and-support', /chu tri.*phoi hop|chu tri ?[/,;-]/u],
  ['support', /phoi hop/u],
  [
    'lead',
    /chu tri|(?:don vi|co quan|bo phan|nguoi|cong chuc|can bo|to chuc)(?:,? [a-z]+)* (?:thuc hien|phu trach|tham muu|chiu trach nhiem)|phu trach|trach nhiem|phan cong|dau moi|^don vi$|^co quan, don vi$/u,
  ],
  [
    'deadline',
    /thoi han|thoi gian|tien do|^han\b|han (?:hoan thanh|xong|bao cao)|thoi diem|moc|^ket thuc$|^hoan thanh$/u,
  ],
  ['content', /^(?:cac )?(?:ten )?(?:noi dung|nhiem vu|cong viec|giai phap|hoat dong|dau viec|viec)/u],
  ['product', /san pham|ket qua|dau ra|tai lieu kiem chung/u],
  ['criterion', /tieu chi/u],
  ['serves', /^(?:phuc vu )?(?:cac )?chi so/u],
  ['content', /noi dung|nhiem vu|giai phap|cong viec/u],
];

/** Rows from the top of a table among which its heading is looked for, and rows of a heading. */
const DEPTH = 40;
const MOST_ROWS = 4;

/** The first heading of a table of tasks in a grid: contents, and who does them, until when or with what product. */
export function findHeading(grid: Grid, from = 0): Heading | undefined {
  const last = Math.min(grid.rows.length, from + DEPTH);
  for (let start = from; start < last; start += 1) {
    const found = headingAt(grid, start);
    if (found !== undefined) return found;
  }
  return undefined;
}

function headingAt(grid: Grid, start: number): Heading | undefined {
  const first = grid.rows[start];
  if (first === undefined || !first.cells.some(({ text, continued }) => !continued && kindOf(text) === 'content')) {
    return undefined;
  }
  let end = start + 1;
  while (end < start + MOST_ROWS && goesOn(grid.rows[end], grid.rows.slice(start, end))) end += 1;
  const columns = columnsOf(grid, start, end);
  const has = (...kinds: readonly ColumnKind[]): boolean => columns.some(({ kind }) => kinds.includes(kind));
  const isTasks = has('lead', 'lead-and-support', 'deadline', 'product', 'support') || (has('mark') && has('number'));
  return has('content') && isTasks ? { columns, start, end: isNumbering(grid.rows[end]) ? end + 1 : end } : undefined;
}

/** Whether a row belongs to the heading above it: it goes on with cells of it, or says what parts of a merged cell hold. */
function goesOn(row: GridRow | undefined, above: readonly GridRow[]): boolean {
  if (row === undefined || isNumbering(row)) return false;
  const own = row.cells.filter(({ text, continued }) => !continued && text !== '');
  if (own.length === 0) return row.cells.some(({ continued }) => continued);
  const isUnderMerged = own.every(({ column, span, text }) => {
    const over = cellAt(above.at(-1) ?? row, column);
    return (over !== undefined && over.span > span) || kindOf(text) !== 'other';
  });
  return isUnderMerged && own.every(({ text }) => text.length <= 60) && !own.some(({ column }) => column === 0);
}

/** (1) (2) (3) …, A B 1 2 … under a heading. */
export function isNumbering(row: GridRow | undefined): boolean {
  const texts = row?.cells.filter(({ text }) => text !== '').map(({ text }) => text) ?? [];
  return texts.length >= 3 && texts.every((text) => /^\(?(?:\d{1,2}|[A-ZĐ])\)?$/u.test(text)) && !texts.every(isRoman);
}

const isRoman = (text: string): boolean => /^[IVX]+$/u.test(text);

function columnsOf(grid: Grid, start: number, end: number): readonly Column[] {
  const rows = grid.rows.slice(start, end);
  const columns: Column[] = [];
  for (let index = 0; index < grid.columns; index += 1) {
    const texts = rows.flatMap((row) => {
      const cell = cellAt(row, index);
      return cell === undefined || cell.continued || cell.text === '' ? [] : [oneLine(cell.text)];
    });
    const label = [...new Set(texts)].join(' – ');
    if (label !== '') columns.push({ kind: kindOfColumn(texts), index, label });
  }
  return withoutRepeats(columns);
}

/** By its lowest heading; where that says nothing, by those above it. */
function kindOfColumn(texts: readonly string[]): ColumnKind {
  for (const text of texts.toReversed()) {
    const kind = kindOf(text);
    if (kind !== 'other') return kind;
    // "Bắt đầu" under "Thời gian" is no deadline; "Ghi chú" is none of what stands above it.
    if (/^(?:bat dau|tu|tu ngay|ghi chu|kinh phi)/u.test(fold(text))) return 'other';
  }
  return 'other';
}

/** A heading over several columns is that of the first; marks may be many. */
function withoutRepeats(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<ColumnKind>();
  return columns.map((column) => {
    if (column.kind === 'mark' || column.kind === 'other') return column;
    if (seen.has(column.kind)) return { ...column, kind: 'other' };
    seen.add(column.kind);
    return column;
  });
}

function kindOf(text: string): ColumnKind {
  if (text.length > 120) return 'other';
  const folded = fold(oneLine(text)).replace(/[.:*]+$/u, '');
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? 'other';
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
