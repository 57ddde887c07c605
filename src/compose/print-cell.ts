import type { Figure } from '../model/aggregate.ts';
import { halfUp, type Exact } from '../model/exact.ts';
import { printNumber } from '../vietnamese/numbers.ts';
import { fractionOf, printRateOf } from './figure-fact.ts';

/** A figure in a table's cell: plain numbers (6, 21,4), a dash for "không phát sinh", nothing where there is no value. */
export function printTableValue(figure: Figure | undefined): string {
  if (figure === undefined) return '';
  if (figure.status === 'not-arising') return '-';
  const value = figure.value ?? figure.declared;
  if (value === undefined || figure.status === 'invalid') return '';
  // The column's head or the đơn vị tính column says %.
  if (figure.measure === '%') return printRateOf(figure, value).replace('%', '');
  return printNumber(value, tableDecimals(figure, value));
}

/** Digits after the comma of a figure that is no rate: none of a whole number. */
export function tableDecimals(figure: Figure, value: Exact): number {
  return value.d === 1n ? 0 : decimalsNeeded(figure);
}

/** A printed cell with its đơn vị tính behind it, where it is a number: "98,0%", "2 vụ". */
export function withMeasure(cell: string, { measure }: Pick<Figure, 'measure'>): string {
  if (cell === '' || cell === '-') return cell;
  return measure === '%' ? `${cell}%` : `${cell} ${measure}`;
}

/** Numerator and denominator of a rate, plain: 1.344/1.348. */
export function printTableFraction(figure: Figure): string {
  const fraction = fractionOf(figure);
  return fraction === undefined ? '' : `${printNumber(fraction.numerator)}/${printNumber(fraction.denominator)}`;
}

/** Digits after the comma: as many as the indicator asks for, but no fewer than keep the value from being printed as 0. */
function decimalsNeeded(figure: Figure): number {
  const { value, decimals } = figure;
  return value !== undefined && Number(halfUp(value, decimals)) === 0 ? decimals + 2 : Math.max(decimals, 1);
}
