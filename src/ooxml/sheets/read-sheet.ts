import { RefusedError } from '../refusal.ts';
import { scanPart, type Attributes } from '../scan-part.ts';
import { columnLetters } from '../../model/cell-address.ts';
import { LAST_COLUMN, LAST_ROW, readAddress, readRow } from './addresses.ts';
import { readCell, type Shared, type StoredCell } from './cell-content.ts';
import { collectRuns } from './text-runs.ts';
import type { Cell, Sheet, SheetArea, SheetRow } from './workbook.ts';

/** Everything of a sheet but what the workbook says of it. */
export type SheetBody = Omit<Sheet, 'name' | 'hidden'>;

/** Counts what is kept of a whole workbook; throws RefusedError where it is more than memory should hold. */
export interface Budget {
  readonly take: (part: string, count?: number) => void;
}

/** Rows of a merged area that count, at most: one over whole columns is no more than one over a long table. */
const TALLEST = 2000;

/** Characters of a text that counts no more than a number does. */
const SHORT_TEXT = 200;

type Open<T> = { -readonly [K in keyof T]: T[K] };

interface OpenRow {
  number: number | undefined;
  hidden: boolean;
  /** Of the cell before. */
  column: number;
  cells: Cell[];
}

interface OpenCell extends Open<StoredCell> {
  row: number;
  column: number;
}

/** Reads the part of a sheet, cell by cell: what holds nothing costs nothing. Throws RefusedError. */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  { shared, budget }: { readonly shared: Shared; readonly budget: Budget },
): SheetBody {
  const rows: SheetRow[] = [];
  const merges: SheetArea[] = [];
  const hiddenColumns = new Set<number>();
  const runs = collectRuns();
  const path: string[] = [];
  let before = 0;
  let row: OpenRow | undefined;
  let cell: OpenCell | undefined;
  let inline = false;
  const broken = (): never => {
    throw new RefusedError('broken-xml', part);
  };

  const openRow = ({ r, hidden, ht }: Attributes): void => {
    const number = r === undefined ? undefined : (readRow(r) ?? broken());
    row = { number, hidden: isTrue(hidden) || Number(ht ?? 1) === 0, column: 0, cells: [] };
  };
  const openCell = (open: OpenRow, { r, t, s }: Attributes): void => {
    const address = r === undefined ? undefined : (readAddress(r) ?? broken());
    open.number ??= address?.row ?? before + 1;
    const column = address?.column ?? open.column + 1;
    if (open.number > LAST_ROW || column > LAST_COLUMN || (address?.row ?? open.number) !== open.number) broken();
    open.column = column;
    cell = { row: open.number, column, type: t, style: s, value: undefined, runs: [], formula: undefined };
  };
  const closeCell = (open: OpenRow, stored: OpenCell): void => {
    const read = readCell(stored, shared, part);
    if (read === undefined) return;
    const { content } = read;
    // Cells may share one long text: whoever reads them reads it again for each.
    budget.take(part, content.kind === 'text' ? 1 + Math.floor(content.text.length / SHORT_TEXT) : 1);
    const { row: number, column } = stored;
    open.cells.push({ row: number, column, address: `${columnLetters(column)}${number}`, ...read });
  };
  const closeRow = (open: OpenRow): void => {
    before = open.number ?? before + 1;
    if (before > LAST_ROW) broken();
    if (open.cells.length > 0) rows.push({ number: before, hidden: open.hidden, cells: inOrder(open.cells, broken) });
  };

  scanPart(bytes, part, {
    open: (name, attributes) => {
      const parent = path.at(-1);
      path.push(name);
      if (inline) runs.open(name, attributes);
      else if (cell !== undefined) {
        if (parent !== 'x:c') return;
        if (name === 'x:is') inline = true;
        else if (name === 'x:v') cell.value ??= '';
        else if (name === 'x:f') cell.formula ??= '';
      } else if (name === 'x:c' && parent === 'x:row') {
        if (row !== undefined) openCell(row, attributes);
      } else if (name === 'x:row' && parent === 'x:sheetData') {
        openRow(attributes);
      } else if (name === 'x:mergeCell' && parent === 'x:mergeCells') {
        const area = areaOf(attributes['ref'] ?? '') ?? broken();
        // Whoever asks what is merged in a row keeps each area once for each of its rows.
        budget.take(part, Math.min(area.bottom - area.top + 1, TALLEST));
        merges.push(area);
      } else if (name === 'x:col' && parent === 'x:cols') {
        for (const column of columnsHidden(attributes)) {
          // Each column is told of once; many sheets hide all that they don't use.
          if (hiddenColumns.has(column)) budget.take(part);
          else hiddenColumns.add(column);
        }
      }
    },
    text: (piece) => {
      if (inline) runs.text(piece);
      else if (cell !== undefined && path.at(-2) === 'x:c') {
        if (path.at(-1) === 'x:v') cell.value += piece;
        else if (path.at(-1) === 'x:f') cell.formula += piece;
      }
    },
    close: (name) => {
      path.pop();
      if (inline) {
        if (name !== 'x:is' || path.at(-1) !== 'x:c') runs.close(name);
        else {
          inline = false;
          if (cell !== undefined) cell.runs = runs.take();
        }
      } else if (cell !== undefined) {
        if (name !== 'x:c' || row === undefined) return;
        closeCell(row, cell);
        cell = undefined;
      } else if (row !== undefined && name === 'x:row') {
        closeRow(row);
        row = undefined;
      }
    },
  });
  return { rows: rowsInOrder(rows, broken), merges, hiddenColumns: [...hiddenColumns].sort((a, b) => a - b) };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** From left to right, each once. */
function inOrder(cells: readonly Cell[], broken: () => never): readonly Cell[] {
  if (cells.every((cell, i) => i === 0 || cell.column > (cells[i - 1]?.column ?? 0))) return cells;
  const sorted = cells.toSorted((a, b) => a.column - b.column);
  if (sorted.some((cell, i) => i > 0 && cell.column === sorted[i - 1]?.column)) broken();
  return sorted;
}

/** From top to bottom, each once. */
function rowsInOrder(rows: readonly SheetRow[], broken: () => never): readonly SheetRow[] {
  if (rows.every((row, i) => i === 0 || row.number > (rows[i - 1]?.number ?? 0))) return rows;
  const sorted = rows.toSorted((a, b) => a.number - b.number);
  if (sorted.some((row, i) => i > 0 && row.number === sorted[i - 1]?.number)) broken();
  return sorted;
}

/** `A1:B2`; a single cell is an area, too. Undefined for what lies on no sheet. */
function areaOf(written: string): SheetArea | undefined {
  const [first = '', last = first] = written.split(':');
  const [from, to] = [readAddress(first), readAddress(last)];
  if (from === undefined || to === undefined) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A column without width is as hidden as one that says so. */
function columnsHidden({ min, max, hidden, width }: Attributes): readonly number[] {
  if (!isTrue(hidden) && Number(width ?? 1) !== 0) return [];
  const from = Math.max(Number(min), 1);
  const to = Math.min(Number(max), LAST_COLUMN);
  return from <= to ? Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i) : [];
}
