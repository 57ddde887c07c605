import type { Aggregate, Figure } from '../model/aggregate.ts';
import { halfUp, type Exact } from '../model/exact.ts';
import type { Workspace } from '../model/facts.ts';
import { isTotal } from '../model/figures.ts';
import { targetOf } from '../model/targets.ts';
import { printCount, printNumber } from '../vietnamese/numbers.ts';
import { printWithMeasure } from './figure-fact.ts';
import { withMeasure } from './print-cell.ts';
import { lowerFirst } from './prose.ts';

/** By how much a figure differs from the same period last year: "tăng 3,2 điểm phần trăm", "giảm 01 vụ", "tăng 5,2%"; empty when it does not, or nobody knows. */
export function changeSinceLastYear(figure: Figure): string {
  const { lastYear, measure, decimals } = figure;
  if (lastYear === undefined || isEqual(figure)) return '';
  const by = lastYear.by.abs();
  const direction = lastYear.by.gt(0) ? 'tăng' : 'giảm';
  const size = measure === '%' ? `${printNumber(by, decimals)} điểm phần trăm` : sizeOf(by, lastYear.value, measure);
  return `${direction} ${size}`;
}

/** The same as the end of a sentence; of a figure that did not change, that it did not. */
export function comparedWithLastYear(figure: Figure): string {
  if (figure.lastYear === undefined) return '';
  return isEqual(figure) ? `bằng ${SAME_PERIOD}` : `${changeSinceLastYear(figure)} so với ${SAME_PERIOD}`;
}

/** The column "Cùng kỳ" of a table: the value of the same period last year, and what became of it: "41,4% (tăng 3,2 điểm phần trăm)". */
export function lastYearCell(figure: Figure): string {
  if (figure.lastYear === undefined) return '';
  const { value } = figure.lastYear;
  const isRate = figure.measure === '%';
  const printed = printNumber(value, !isRate && value.d === 1n ? 0 : figure.decimals);
  const change = changeSinceLastYear(figure);
  const then = withMeasure(printed, figure);
  return change === '' ? then : `${then} (${change})`;
}

const SAME_PERIOD = 'cùng kỳ năm trước';

/** Equal as printed: a change that rounds to nothing is none. */
function isEqual({ lastYear, decimals, measure }: Figure): boolean {
  const digits = measure === '%' ? decimals : Math.max(decimals, 2);
  return lastYear !== undefined && Number(halfUp(lastYear.by.abs(), digits)) === 0;
}

/** Below this, a share says less than the number itself: one accident fewer of three is no "33,3%". */
const FEW = 20;

/** Whole numbers by how many, with their share where they are many; amounts by their share. */
function sizeOf(by: Exact, before: Exact, measure: string): string {
  const share = before.gt(0) ? `${printNumber(by.mul(100).div(before), 1)}%` : '';
  const isCount = by.d === 1n && before.d === 1n;
  if (!isCount) return share === '' ? `${printNumber(by)} ${measure}` : share;
  const number = `${printCount(by)} ${measure}`;
  return share === '' || before.lt(FEW) ? number : `${number} (${share})`;
}

/** What became better or worse since the same period last year, of the figures that show which is which: those with a target, and the completion rate. */
export interface LastYearTexts {
  readonly better: string;
  readonly worse: string;
}

/** Both lists in words: "tỷ lệ … đạt 44,6%, tăng 3,2 điểm phần trăm; … so với cùng kỳ năm trước"; empty when there is nothing to list. */
export function lastYearTexts({ figures, period }: Aggregate, { indicators }: Workspace): LastYearTexts {
  const wanted = new Map(indicators.indicators.map((indicator) => [indicator.id, targetOf(indicator, period.id)]));
  const judged = figures.flatMap((figure) => {
    if (figure.lastYear === undefined || isEqual(figure) || !isTotal(figure)) return [];
    const up = figure.id === 'plan.completion_rate' || UPWARD[wanted.get(figure.id)?.operator ?? '='];
    return up === undefined ? [] : [{ figure, reaches: up ? 'đạt' : 'là', isBetter: up === figure.lastYear.by.gt(0) }];
  });
  const said = (isBetter: boolean): string => listed(judged.filter((each) => each.isBetter === isBetter));
  return { better: said(true), worse: said(false) };
}

/** Which way is better, by the operator of the target; a figure that must be exactly something has no better. */
const UPWARD = { '>=': true, '>': true, '<=': false, '<': false, '=': undefined } as const;

/** What should be low is not reached: "tỷ lệ hồ sơ quá hạn là 1,0%". */
function listed(judged: readonly { readonly figure: Figure; readonly reaches: string }[]): string {
  const parts = judged.map(({ figure, reaches }) => {
    return `${lowerFirst(figure.label)} ${reaches} ${printWithMeasure(figure)}, ${changeSinceLastYear(figure)}`;
  });
  return parts.length === 0 ? '' : `${parts.join('; ')} so với ${SAME_PERIOD}`;
}
