import type { Figure } from '../../model/aggregate.ts';
import type { Indicator, Target } from '../../model/facts.ts';
import { targetOf } from '../../model/targets.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { compareCodes } from '../codes.ts';
import { lastYearCell } from '../last-year.ts';
import { printTableFraction, printTableValue, withMeasure } from '../print-cell.ts';
import { targetWords } from '../target-words.ts';
import { numberedRows, type PeriodRequest, type Rows, type Values } from './row.ts';

/** Chỉ tiêu được giao: what was set, what was reached, and whether that is enough. */
export function targetRows({ context }: PeriodRequest): Rows {
  const entries = context.workspace.indicators.indicators
    .flatMap((indicator) => {
      const target = targetOf(indicator, context.aggregate.period.id);
      const figure = context.scope.figures.get(indicator.id);
      return target === undefined || figure === undefined ? [] : [{ indicator, target, figure }];
    })
    .sort((a, b) => compareCodes(a.indicator.code ?? '', b.indicator.code ?? ''));
  return { rows: numberedRows(entries.map(({ indicator, target, figure }) => valuesOf(indicator, target, figure))) };
}

function valuesOf(indicator: Indicator, target: Target, figure: Figure): Values {
  const fraction = printTableFraction(figure);
  const value = withMeasure(printTableValue(figure), figure);
  return {
    code: indicator.code ?? '',
    label: indicator.label,
    document: target.document ?? '',
    target: withMeasure(targetWords(target), figure),
    value: fraction === '' || value === '' ? value : `${fraction} (${value})`,
    before: figure.change === undefined ? '' : withMeasure(printNumber(figure.change.before, figure.decimals), figure),
    last_year: lastYearCell(figure),
    verdict: verdictOf(figure, target),
  };
}

/** Đạt and by how much beyond, or by how much it falls short: in percentage points for a rate. */
function verdictOf(figure: Figure, target: Target): string {
  if (figure.met === undefined || figure.value === undefined) return '';
  const digits = figure.measure === '%' ? figure.decimals : undefined;
  const gap = printNumber(figure.value.sub(target.value).abs(), digits);
  const size = `${gap} ${figure.measure === '%' ? 'điểm phần trăm' : figure.measure}`;
  if (!figure.met) return `Chưa đạt (chênh ${size})`;
  const isBeyond = target.operator.startsWith('>') && !/^[0,]+$/u.test(gap);
  return isBeyond ? `Đạt (vượt ${size})` : 'Đạt';
}
