import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { FORM_MARK } from '../../model/form-keys.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { clip } from '../../vietnamese/words.ts';
import { isTable, type Form, type FormRow } from './form.ts';
import { isFilled, type Grid } from './grid.ts';
import { isEndOfTable } from './tables.ts';

type Report = (fault: Diagnostic) => void;

/** What somebody wrote on a sheet of a form where nothing is read: rows put in or added, and cells beside the columns. */
export function reportStrays(form: Form, report: Report): void {
  const rows = form.rows.filter((row) => isTable(row) || row.path[0] === 'narrative');
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return;
  reportRows(form, { from: first.number, to: last.number }, report);
  reportBeside(form, rows, report);
}

/** Rows without a key between those with one, or below them down to the signatures, with something in a column that is filled in. */
function reportRows({ grid, columns, keyed }: Form, { from, to }: Span, report: Report): void {
  const inputs = new Set([...columns.keys()].filter((column) => !grid.isHiddenColumn(column)));
  const headers = new Set(
    grid.rows
      .filter(({ number }) => number < from)
      .flatMap((row) => [...inputs].map((column) => grid.shown(row.number, column))),
  );
  for (const { number, hidden, cells } of grid.rows) {
    if (number < from || hidden || keyed.has(number)) continue;
    if (number > to && isEnd(grid, cells)) return;
    const cell = cells.find(
      ({ column }) => inputs.has(column) && isWritten(grid, number, column) && !headers.has(grid.shown(number, column)),
    );
    if (cell === undefined || grid.merge(number, cell.column) !== undefined) continue;
    const text = cells.map(({ column }) => grid.shown(number, column)).find((shown) => /\p{L}{2}/u.test(shown));
    report(diagnostic('row-without-key', grid.place(number, cell.column), { text: clip(text ?? '') }));
  }
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Signatures, or another form that was pasted below. */
function isEnd(grid: Grid, cells: readonly Cell[]): boolean {
  const shown = cells.map(({ row, column }) => grid.shown(row, column));
  return shown.some((text) => text === FORM_MARK || isEndOfTable(text));
}

/** What stands to the right of the table in a row of it: a remark that nobody reads, or a calculation of the unit's own. */
function reportBeside({ grid, columns, unkeyed }: Form, rows: readonly FormRow[], report: Report): void {
  const from = rows[0]?.number ?? 0;
  const headings = unkeyed
    .filter((number) => number < from)
    .flatMap((number) => grid.cellsOf(number).map(({ column }) => grid.merge(number, column)?.right ?? column));
  // Not spread: a sheet can have more cells than a call takes arguments.
  const right = [...columns.keys(), ...headings].reduce((a, b) => Math.max(a, b), 0);
  const beside = rows
    .flatMap(({ number, hidden }) => (hidden ? [] : grid.cellsOf(number)))
    .filter(({ row, column }) => column > right && !grid.isHiddenColumn(column) && isWritten(grid, row, column));
  const [first] = beside;
  if (first === undefined) return;
  const args = { text: clip(grid.shown(first.row, first.column)), cells: beside.length };
  report(diagnostic('cell-beside-form', grid.place(first.row, first.column), args));
}

function isWritten(grid: Grid, row: number, column: number): boolean {
  return isFilled(grid.at(row, column));
}
