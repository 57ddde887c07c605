import type { Figure } from '../../model/aggregate.ts';
import type { BookCell, BookFormat, BookStyle } from '../../model/book.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import { exact, type Exact } from '../../model/exact.ts';
import { rateDecimals } from '../../vietnamese/numbers.ts';
import { wordsCell } from '../book-cells.ts';
import { fractionOf } from '../figure-fact.ts';
import { tableDecimals } from '../print-cell.ts';
import type { Reckoned } from './formulas.ts';

/** Không phát sinh, as it stands in a cell: neither 0 nor nothing. */
export const NOT_ARISING = '-';

/** A cell with words; an empty text is an empty cell of the table. */
export function textCell(text: string, style: BookStyle = 'text'): BookCell {
  return wordsCell(text, style);
}

/** A whole number; undefined is an empty cell. */
export function countCell(value: number | undefined, style: BookStyle = 'number'): BookCell {
  return value === undefined
    ? textCell('', style)
    : { content: { kind: 'number', value }, style, format: { kind: 'number', decimals: 0 } };
}

/** A day; undefined is an empty cell. */
export function dateCell(date: CivilDate | undefined): BookCell {
  return date === undefined
    ? textCell('', 'centered')
    : { content: { kind: 'date', date }, style: 'centered', format: { kind: 'date' } };
}

/** A mark in a column that is counted. */
export function markCell(marked: boolean): BookCell {
  return textCell(marked ? MARK : '', 'centered');
}

/** What `markCell` writes and formulas count. */
export const MARK = 'x';

/** A figure as plain value: a number, "-" where nothing arose, an empty cell where there is none. A rate is a share (0,999 shown as 99,9%). */
export function valueCell(figure: Figure | undefined, style: BookStyle = 'number'): BookCell {
  if (figure === undefined) return textCell('', style);
  if (figure.status === 'not-arising') return dashCell(style);
  const value = figure.status === 'invalid' ? undefined : (figure.value ?? figure.declared);
  if (value === undefined) return textCell('', style);
  return { content: { kind: 'number', value: cellNumber(figure, value) }, style, format: figureFormat(figure, value) };
}

/** A figure computed in the workbook itself, where the formula comes to it exactly; else as plain value. */
export function liveCell(
  figure: Figure | undefined,
  reckoned: Reckoned | undefined,
  style: BookStyle = 'number',
): BookCell {
  const value = figure?.value;
  if (figure === undefined || value === undefined || !isThat(reckoned, value)) return valueCell(figure, style);
  return { ...formulaCell(reckoned.formula, cellNumber(figure, value), style), format: figureFormat(figure, value) };
}

/** Whether a formula comes to a value. */
export function isThat(reckoned: Reckoned | undefined, value: Exact | undefined): reckoned is Reckoned {
  return reckoned !== undefined && value !== undefined && reckoned.result.equals(value);
}

/** A formula with what it comes to. */
export function formulaCell(formula: string, result: number | string, style: BookStyle): BookCell {
  return { content: { kind: 'formula', formula, result }, style };
}

/** A count by a formula. */
function liveCount({ formula, result }: Reckoned, style: BookStyle = 'number'): BookCell {
  const decimals = result.d === 1n ? 0 : 2;
  return { ...formulaCell(formula, result.valueOf(), style), format: { kind: 'number', decimals } };
}

/** A dash on the side where the numbers of its column stand. */
export function dashCell(style: BookStyle = 'number'): BookCell {
  return { ...textCell(NOT_ARISING, style), align: 'right' };
}

/** A figure's number as its cell holds it: a rate in percent as a share. */
export function cellNumber({ measure }: Pick<Figure, 'measure'>, value: Exact): number {
  return (measure === '%' ? value.div(100) : value).valueOf();
}

/** A plain exact number of a figure: its numerator, its denominator, one unit's part of it. */
export function exactCell(value: Exact | undefined, style: BookStyle = 'number'): BookCell {
  if (value === undefined) return textCell('', style);
  const decimals = value.d === 1n ? 0 : 2;
  return { content: { kind: 'number', value: value.valueOf() }, style, format: { kind: 'number', decimals } };
}

/** How a figure's number is shown: with the figure's own digits, never a part of a whole as 100%. */
export function figureFormat(figure: Figure, value: Exact): BookFormat {
  if (figure.measure !== '%') return { kind: 'number', decimals: tableDecimals(figure, value) };
  return { kind: 'percent', decimals: rateDecimals(value, figure.decimals, fractionOf(figure)) };
}

/** What a value counts for in a sum: nothing where nothing arose. */
export const ZERO = exact(0);

/** A plain number by a formula, where the formula comes to it; else the number itself. */
export function liveNumber(
  value: Exact | undefined,
  reckoned: Reckoned | undefined,
  style: BookStyle = 'number',
): BookCell {
  return isThat(reckoned, value) ? liveCount(reckoned, style) : exactCell(value, style);
}
