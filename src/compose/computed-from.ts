import type { Figure } from '../model/aggregate.ts';
import type { IndicatorSet } from '../model/facts.ts';
import { isTotal } from '../model/figures.ts';
import { operandIds } from '../model/operands.ts';
import { joinList } from '../vietnamese/words.ts';
import { printTableValue } from './print-cell.ts';

/** What a rate without numerator and denominator is computed from by its formula: "tính từ 52,4 và 49,8 triệu đồng"; empty for any other figure. */
export function computedFrom(figure: Figure, { indicators }: IndicatorSet, figures: Iterable<Figure>): string {
  const indicator = indicators.find(({ id }) => id === figure.id);
  if (figure.denominator !== undefined || indicator?.formula === undefined) return '';
  const totals = new Map([...figures].filter(isTotal).map((each) => [each.id, each]));
  const operands = operandIds(indicator).flatMap((id) => totals.get(id) ?? []);
  const values = operands.map(printTableValue);
  if (values.length === 0 || values.includes('')) return '';
  const measures = new Set(operands.map(({ measure }) => measure));
  const same = measures.size === 1 ? ` ${[...measures].join('')}` : '';
  return `tính từ ${joinList(values)}${same}`;
}
