import type { Indicator } from '../../model/facts.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { capitalize, lowerFirst } from '../prose.ts';
import { targetWords } from '../target-words.ts';
import type { FormContext } from './form-context.ts';

/** How an indicator is counted, in a few words: of which days, of which rows, out of what, and what is asked for. */
export function definitionOf(indicator: Indicator, context: FormContext): string {
  const parts = [
    spanOf(indicator, context),
    byOf(indicator, context),
    rateOf(indicator, context),
    targetOf(indicator, context),
  ];
  return capitalize(parts.filter((part) => part !== undefined).join('; '));
}

/** Labels that speak of other days than the window's, which no indicator set says otherwise. */
const OTHER_DAYS = /cùng kỳ|kỳ trước|năm trước|đầu năm|đầu kỳ/iu;

function spanOf({ nature, type, label }: Indicator, { period: { window } }: FormContext): string | undefined {
  if (type === 'yes-no') return 'chọn Có hoặc Không';
  if (OTHER_DAYS.test(label)) return undefined;
  return nature === 'stock'
    ? `số tại ngày ${printDate(window.to)}`
    : `phát sinh từ ${printDate(window.from)} đến ${printDate(window.to)}`;
}

function byOf({ by }: Indicator, { resolver }: FormContext): string | undefined {
  return by === undefined || resolver.rowSet(by.value) === undefined
    ? undefined
    : 'ghi từng dòng dưới đây, không ghi số cộng';
}

function rateOf({ total, numerator, denominator }: Indicator, { resolver }: FormContext): string | undefined {
  if (total !== 'ratio' || numerator === undefined || denominator === undefined) return undefined;
  const of = resolver.indicator(numerator.value)?.label;
  const out = resolver.indicator(denominator.value)?.label;
  return of === undefined || out === undefined ? undefined : `${lowerFirst(of)} chia cho ${lowerFirst(out)}`;
}

function targetOf({ targets, measure }: Indicator, { period }: FormContext): string | undefined {
  const target = targets.find((each) => each.period === period.id) ?? targets.find((each) => each.period === undefined);
  return target === undefined
    ? undefined
    : `chỉ tiêu giao: ${targetWords(target)}${measure === '%' ? '%' : ` ${measure}`}`;
}
