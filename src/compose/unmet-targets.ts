import type { Aggregate } from '../model/aggregate.ts';
import type { Workspace } from '../model/facts.ts';
import { isTotal } from './figures.ts';
import { printFigure } from './figure-fact.ts';
import { lowerFirst } from './prose.ts';
import { targetOf } from '../model/targets.ts';
import { targetWords } from './target-words.ts';

/** Chỉ tiêu chưa đạt, each with what was reached and what was set: "tỷ lệ … đạt 46,6%, chỉ tiêu từ 50%"; empty when all are met. */
export function unmetTargets({ figures, period }: Aggregate, { indicators }: Workspace): string {
  const unmet = indicators.indicators.flatMap((indicator) => {
    const figure = figures.find((each) => each.id === indicator.id && isTotal(each.scope) && each.met === false);
    if (figure === undefined) return [];
    const target = targetOf(indicator, period.id);
    const measure = figure.measure === '%' ? '' : ` ${figure.measure}`;
    const wanted = target === undefined ? '' : `, chỉ tiêu ${targetWords(target)}${measure === '' ? '%' : measure}`;
    const reaches = target?.operator.startsWith('<') === true ? 'là' : 'đạt';
    return [`${lowerFirst(figure.label)} ${reaches} ${printFigure(figure)}${measure}${wanted}`];
  });
  return unmet.join('; ');
}
