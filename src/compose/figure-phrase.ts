import type { Figure } from '../model/aggregate.ts';
import { isPrintable } from './clause.ts';
import { comparedWithLastYear } from './last-year.ts';
import { fractionOf, printFraction, printWithMeasure } from './figure-fact.ts';

/** A figure as a phrase of running text: "Số vụ tai nạn giao thông: 02 vụ", "Tỷ lệ …: 1.344/1.348 hồ sơ đã giải quyết, đạt 99,7%"; empty without a value. */
export function figurePhrase(figure: Figure): string {
  if (!isPrintable(figure)) return '';
  const compared = comparedWithLastYear(figure);
  const since = compared === '' ? '' : `, ${compared}`;
  return `${figure.label}: ${valuePhrase(figure)}${since}${targetPhrase(figure)}`;
}

function valuePhrase(figure: Figure): string {
  const printed = printWithMeasure(figure);
  const fraction = figure.measure === '%' ? fractionOf(figure) : undefined;
  return fraction === undefined ? printed : `${printFraction(fraction)} ${figure.basis ?? ''}, đạt ${printed}`;
}

function targetPhrase({ met }: Figure): string {
  if (met === undefined) return '';
  return met ? ', đạt chỉ tiêu được giao' : ', chưa đạt chỉ tiêu được giao';
}
