import type { Figure, FigureStatus } from '../model/aggregate.ts';
import { printNumber, printRate } from './numbers.ts';

/** What stands in place of a number that is not there, in the words of documents. */
const WITHOUT_VALUE: Readonly<Record<FigureStatus, string>> = {
  ok: '',
  partial: '',
  missing: 'chưa có số liệu',
  'not-arising': 'không phát sinh',
  unverifiable: 'chưa có tử số, mẫu số',
  invalid: 'số liệu sai',
};

/** A figure's value as a document prints it ("1.344", "99,7%"), or the words for its absence. */
export function figureText({ value, measure, decimals, numerator, denominator, status }: Figure): string {
  if (value === undefined) return WITHOUT_VALUE[status];
  if (measure !== '%') return printNumber(value);
  const of = numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
  return printRate(value, decimals, of);
}

/** What a rate is of: "1.344/1.348 hồ sơ đã giải quyết"; undefined for a figure that is no ratio. */
export function shareText({ numerator, denominator, basis }: Figure): string | undefined {
  if (numerator === undefined || denominator === undefined) return undefined;
  const share = `${printNumber(numerator)}/${printNumber(denominator)}`;
  return basis === undefined ? share : `${share} ${basis}`;
}

/** The same with its đơn vị tính behind it, as it stands alone: "1.344 hồ sơ". */
export function figureWithMeasure(figure: Figure): string {
  const text = figureText(figure);
  return figure.value === undefined || figure.measure === '%' ? text : `${text} ${figure.measure}`;
}
