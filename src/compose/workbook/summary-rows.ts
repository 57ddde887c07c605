import type { FigureScope } from '../../model/aggregate.ts';
import type { BookCell, BookRow, BookStyle } from '../../model/book.ts';
import { cellAddress, columnLetters } from '../../model/cell-address.ts';
import type { Exact } from '../../model/exact.ts';
import type { TaskClass } from '../../model/task-class.ts';
import {
  cellNumber,
  countCell,
  figureFormat,
  formulaCell,
  liveNumber,
  NOT_ARISING,
  textCell,
  valueCell,
} from './cells.ts';
import { className, type Wanted } from './counted-tasks.ts';
import { rateOf, sumOfArea, sumOfCells, type Reckoned } from './formulas.ts';
import { HEAD_ROW, type TableColumn } from './table-sheet.ts';
import type { WorkbookView } from './view.ts';

/** The states of Bảng 1 of the report in its order, with the figure that counts each, and those that nobody reported on. */
const CLASSES: readonly (readonly [TaskClass, string])[] = [
  ['done-on-time', 'plan.tasks_on_time'],
  ['done-late', 'plan.tasks_late'],
  ['in-progress', 'plan.tasks_in_progress'],
  ['ongoing', 'plan.tasks_ongoing'],
  ['not-started', 'plan.tasks_not_started'],
  ['overdue', 'plan.tasks_overdue'],
  ['not-arising', 'plan.tasks_not_arising'],
  ['unreported', 'plan.tasks_unreported'],
];

const NAME = 2;
const TOTAL = 3;
const FIRST_CLASS = 4;
const RATES_AT = FIRST_CLASS + CLASSES.length;

/** A rate with its numerator and denominator in three columns side by side; the marks that count for each. */
interface RateColumns {
  readonly id: string;
  readonly at: number;
  readonly numerator: readonly number[];
  readonly denominator: readonly number[];
}

const RATES: readonly RateColumns[] = [
  { id: 'plan.completion_rate', at: RATES_AT, numerator: [1], denominator: [0] },
  { id: 'plan.due_rate', at: RATES_AT + 3, numerator: [1, 2], denominator: [0, 2] },
];

/** The columns of the summary. */
export const SUMMARY_COLUMNS: readonly TableColumn[] = [
  { head: 'TT', width: 5 },
  { head: 'Nội dung', width: 36 },
  { head: 'Tổng số nhiệm vụ', width: 9 },
  ...CLASSES.map(([taskClass]) => ({ head: className(taskClass), width: 9.5 })),
  { head: 'Số tính là hoàn thành', width: 9 },
  { head: 'Số nhiệm vụ tính tỷ lệ', width: 9 },
  { head: 'Tỷ lệ hoàn thành', width: 10 },
  { head: 'Đến hạn, đã hoàn thành', width: 9 },
  { head: 'Số nhiệm vụ đến hạn', width: 9 },
  { head: 'Tỷ lệ hoàn thành đến hạn', width: 10 },
];

/** Numbers of the columns that hold shares. */
export const SUMMARY_BARS: readonly number[] = RATES.map(({ at }) => at + 2);

/** Where a row's name stands: what counts by it points there. */
export const nameAddress = (row: number): string => `$${cellAddress({ row, column: NAME })}`;

/** A row of the summary to be written. */
export interface SummaryRow {
  /** Number of the row on its sheet. */
  readonly row: number;
  /** TT; undefined of a row that adds up others. */
  readonly number?: number;
  readonly name: string;
  readonly style: Extract<BookStyle, 'number' | 'total'>;
  /** The part that the figures of the row are of; undefined where there are none of it. */
  readonly figures?: { readonly scope: FigureScope };
  readonly count: (wanted: Wanted, column: number) => Reckoned | undefined;
}

/** The row's numbers as they were found: what sums above and below are made of. */
export interface WrittenRow {
  readonly row: number;
  readonly cells: BookRow;
  /** By column. */
  readonly values: ReadonlyMap<number, Exact>;
}

/** A row with its counts and rates, each by a formula where that comes to the figure. */
export function summaryRow(line: SummaryRow, view: WorkbookView): WrittenRow {
  const values = new Map<number, Exact>();
  const number = (column: number, wanted: Wanted, known: Exact | undefined): BookCell => {
    const reckoned = line.count(wanted, column);
    const value = known ?? reckoned?.result;
    if (value !== undefined) values.set(column, value);
    return liveNumber(value, reckoned, line.style);
  };
  const figure = (id: string): ReturnType<WorkbookView['figure']> =>
    line.figures === undefined ? undefined : view.figure(id, line.figures.scope);
  const cells: readonly BookCell[] = [
    line.number === undefined ? textCell('', line.style) : countCell(line.number, 'centered'),
    { ...textCell(line.name, line.style === 'total' ? 'total' : 'text'), align: 'left' },
    number(TOTAL, { kind: 'all' }, figure('plan.tasks_total')?.value),
    ...CLASSES.map(([taskClass, id], index) => {
      const column = FIRST_CLASS + index;
      const wanted: Wanted = { kind: 'class', text: className(taskClass), at: `${columnLetters(column)}$${HEAD_ROW}` };
      return number(column, wanted, figure(id)?.value);
    }),
    ...RATES.flatMap((rate) => [
      number(rate.at, { kind: 'marks', marks: rate.numerator }, figure(rate.id)?.numerator),
      number(rate.at + 1, { kind: 'marks', marks: rate.denominator }, figure(rate.id)?.denominator),
      rateCell(rate, line, values, figure(rate.id)),
    ]),
  ];
  return { row: line.row, cells: { cells }, values };
}

function rateCell(
  { id, at }: RateColumns,
  { row, style }: SummaryRow,
  values: ReadonlyMap<number, Exact>,
  figure: ReturnType<WorkbookView['figure']>,
): BookCell {
  const [n, d] = [at, at + 1].map((column) => ({
    address: cellAddress({ row, column }),
    value: values.get(column),
  }));
  if (n?.value === undefined || d?.value === undefined) return valueCell(figure, style);
  const rate = rateOf(n, d);
  // Nothing to divide by: the same formula gives the dash.
  if (rate === undefined)
    return { ...formulaCell(`IF(${d.address}=0,"-",${n.address}/${d.address})`, NOT_ARISING, style), align: 'right' };
  if (figure?.value !== undefined && !figure.value.equals(rate.result)) return valueCell(figure, style);
  const shown = { ...SHARE, id, numerator: n.value, denominator: d.value, value: rate.result };
  return {
    ...formulaCell(rate.formula, cellNumber(SHARE, rate.result), style),
    format: figureFormat(shown, rate.result),
  };
}

/** How completion rates are shown: with one digit. */
const SHARE = { label: '', measure: '%', decimals: 1, status: 'ok', sources: [] } as const;

/** A row that adds up others, column by column; what its rates divide are its own sums. */
export function sumOfRows(rows: readonly WrittenRow[]): SummaryRow['count'] {
  return (_, column) => {
    const operands = rows.map(({ row, values }) => ({
      address: cellAddress({ row, column }),
      value: values.get(column),
    }));
    const [top, bottom] = [rows[0]?.row, rows.at(-1)?.row];
    if (top === undefined || bottom === undefined || bottom - top >= rows.length) return sumOfCells(operands);
    const area = { top, bottom, left: column, right: column };
    return sumOfArea(
      area,
      operands.map(({ value }) => value),
    );
  };
}
