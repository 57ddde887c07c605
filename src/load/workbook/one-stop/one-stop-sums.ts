import { diagnostic, type Diagnostic } from '../../../diagnostic/diagnostic.ts';
import type { Place } from '../../../diagnostic/place.ts';
import { exact, sumOf, type Exact } from '../../../model/exact.ts';
import { printNumber, readNumber } from '../../../vietnamese/numbers.ts';
import { clip } from '../../../vietnamese/words.ts';
import type { WorkbookContext } from '../context.ts';
import { shownText } from '../grid.ts';
import { cellLabel } from '../labels.ts';
import type { OneStopColumn, OneStopTable } from './one-stop-table.ts';

/** A whole number that stands in a cell, nothing and a dash being none. */
export function numberAt({ grid }: OneStopTable, row: number, column: number): Exact | undefined {
  const cell = grid.at(row, column);
  if (cell === undefined) return undefined;
  const text = cell.content.kind === 'number' ? cell.content.digits.replace('.', ',') : shownText(cell);
  const reading = readNumber(text, 'count');
  return reading.kind === 'value' ? reading.value : reading.kind === 'not-arising' ? exact(0) : undefined;
}

/** Whether the total row of some columns is the sum of the rows above it. */
export function addsUp(table: OneStopTable, columns: readonly number[]): boolean {
  const { rows, total } = table;
  return (
    total !== undefined &&
    columns.every((column) => {
      const given = numberAt(table, total, column);
      return (
        given !== undefined && given.equals(sumOf(rows.flatMap((row) => numberAt(table, row.number, column) ?? [])))
      );
    })
  );
}

interface Equation {
  readonly whole: OneStopColumn;
  readonly parts: readonly OneStopColumn[];
  readonly words: string;
}

/** What the identities of the indicators cannot judge, since one of its columns is no indicator of its own. */
const EQUATIONS: readonly Equation[] = [
  { whole: 'pending', parts: ['in-time', 'overdue'], words: 'đang giải quyết = trong hạn + quá hạn' },
  {
    whole: 'received',
    parts: ['online', 'direct-and-post', 'carried'],
    words: 'tiếp nhận = trực tuyến + trực tiếp, bưu chính + kỳ trước',
  },
];

/** With no column of their own, returned dossiers are in what was resolved, or not in what was received. */
const BALANCE: Equation = {
  whole: 'received',
  parts: ['resolved', 'in-time', 'overdue'],
  words: 'tiếp nhận = đã giải quyết + đang giải quyết',
};

/** Holds the total row against the rows, and in each row wholes against their parts. */
export function checkSums(
  table: OneStopTable,
  { indicators }: WorkbookContext,
  report: (fault: Diagnostic) => void,
): void {
  const { grid, rows, total, columns } = table;
  const tell = (place: Place, what: string, given: Exact, sum: Exact): void =>
    report(diagnostic('export-does-not-add', place, { what, given: printNumber(given), sum: printNumber(sum) }));
  for (const { column, header } of total === undefined ? [] : columns) {
    const given = numberAt(table, total ?? 0, column);
    const sum = sumOf(rows.flatMap((row) => numberAt(table, row.number, column) ?? []));
    if (given !== undefined && !given.equals(sum))
      tell(grid.place(total ?? 0, column, cellLabel('Tổng số', header)), `cột ${header}`, given, sum);
  }
  const balanced = indicators.returned !== undefined && !columns.some(({ holds }) => holds === 'returned');
  for (const row of rows) {
    for (const { whole, parts, words } of [...EQUATIONS, ...(balanced ? [BALANCE] : [])]) {
      const [first, ...others] = [whole, ...parts].map((holds) => columns.find((each) => each.holds === holds)?.column);
      const given = first === undefined ? undefined : numberAt(table, row.number, first);
      const numbers = others.map((column) => (column === undefined ? undefined : numberAt(table, row.number, column)));
      if (first === undefined || given === undefined || numbers.includes(undefined)) continue;
      const sum = sumOf(numbers.flatMap((number) => number ?? []));
      if (!given.equals(sum)) tell(grid.place(row.number, first, clip(row.name)), words, given, sum);
    }
  }
}
