import type { Aggregate, Figure } from '../model/aggregate.ts';
import type { Indicator, Target, Workspace } from '../model/facts.ts';
import { isTotal } from '../model/figures.ts';
import { targetOf } from '../model/targets.ts';
import { printWithMeasure } from './figure-fact.ts';
import { lowerFirst } from './prose.ts';
import { targetWords } from './target-words.ts';

/** Chỉ tiêu chưa đạt: the figure that misses its target. */
export interface UnmetTarget {
  readonly indicator: Indicator;
  readonly figure: Figure;
  readonly target: Target | undefined;
}

/** The targets of a period that are not met, in the order of the indicators. */
export function unmetTargets({ figures, period }: Aggregate, { indicators }: Workspace): readonly UnmetTarget[] {
  const unmet = new Map(figures.filter((f) => isTotal(f) && f.met === false).map((figure) => [figure.id, figure]));
  return indicators.indicators.flatMap((indicator) => {
    const figure = unmet.get(indicator.id);
    return figure === undefined ? [] : [{ indicator, figure, target: targetOf(indicator, period.id) }];
  });
}

/** All of them in a sentence: "tỷ lệ … đạt 46,6%, chỉ tiêu từ 50%"; empty when all are met. */
export function unmetList(aggregate: Aggregate, workspace: Workspace): string {
  const parts = unmetTargets(aggregate, workspace).map((unmet) => {
    const reaches = unmet.target?.operator.startsWith('<') === true ? 'là' : 'đạt';
    return `${lowerFirst(unmet.figure.label)} ${reaches} ${reachedAndWanted(unmet)}`;
  });
  return parts.join('; ');
}

/** What was reached and what was set: "46,6%, chỉ tiêu từ 50%". */
export function reachedAndWanted({ figure, target }: UnmetTarget): string {
  const reached = printWithMeasure(figure);
  if (target === undefined) return reached;
  return `${reached}, chỉ tiêu ${targetWords(target)}${figure.measure === '%' ? '%' : ` ${figure.measure}`}`;
}
