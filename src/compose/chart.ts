import type { Aggregate, Figure } from '../model/aggregate.ts';
import type { Chart } from '../model/document.ts';
import { type Exact, exactFromDecimal } from '../model/exact.ts';
import type { Indicator } from '../model/facts.ts';
import type { OutlineBlock } from '../model/outline.ts';
import { targetOf } from '../model/targets.ts';
import { printNumber } from '../vietnamese/numbers.ts';
import { compareCodes } from './codes.ts';
import type { PeriodContext } from './context.ts';
import { printRateOf } from './figure-fact.ts';
import { unitFigures } from './figures.ts';

type ChartBlock = Extract<OutlineBlock, { kind: 'chart' }>;

/** What a chart is drawn from: its bars by series, and the names of both. */
type Bars = Pick<Chart, 'categories' | 'series'>;

/** Fewer than two bars compare nothing. */
const FEWEST = 2;

/** The chart that an outline asks for, or undefined where too little or too much would stand in it. */
export function writeChart(
  block: ChartBlock,
  title: string,
  { aggregate, workspace, scope }: PeriodContext,
): Chart | undefined {
  const bars =
    block.of === 'units'
      ? unitBars(aggregate)
      : targetBars(workspace.indicators.indicators, scope.figures, aggregate.period.id);
  const { length } = bars.categories;
  if (length < FEWEST || length > block.atMost) return undefined;
  return { kind: 'chart', title, description: describe(title, bars), measure: '%', ...bars };
}

/** Tỷ lệ hoàn thành of each unit that leads tasks, in the plan's order. */
function unitBars(aggregate: Aggregate): Bars {
  const rates = aggregate.receipts.flatMap(({ unit }) => {
    const figure = unitFigures(aggregate, unit.id).get('plan.completion_rate');
    const value = figure && shownValue(figure);
    return value === undefined ? [] : [{ name: unit.name, value }];
  });
  return {
    categories: rates.map(({ name }) => name),
    series: [{ name: 'Tỷ lệ hoàn thành', values: rates.map(({ value }) => value) }],
  };
}

/** Indicators in percent that have both a result and a target, in the order of their codes: other measures share no axis with them. */
function targetBars(indicators: readonly Indicator[], figures: ReadonlyMap<string, Figure>, period: string): Bars {
  const entries = [...indicators]
    .sort((a, b) => compareCodes(a.code ?? '', b.code ?? ''))
    .flatMap((indicator) => {
      const target = targetOf(indicator, period);
      const figure = figures.get(indicator.id);
      const reached = figure?.measure === '%' ? shownValue(figure) : undefined;
      if (target === undefined || reached === undefined) return [];
      return [{ name: indicator.label, reached, target: target.value }];
    });
  return {
    categories: entries.map(({ name }) => name),
    series: [
      { name: 'Kết quả', values: entries.map(({ reached }) => reached) },
      { name: 'Chỉ tiêu được giao', values: entries.map(({ target }) => target) },
    ],
  };
}

/** The value of a rate as sentences and tables print it, so that the chart never says another number. */
function shownValue(figure: Figure): Exact | undefined {
  if (figure.value === undefined) return undefined;
  const printed = printRateOf(figure, figure.value);
  return exactFromDecimal(printed.replace('%', '').replaceAll('.', '').replace(',', '.'));
}

/** Alternative text: what the bars show, for who does not see them. */
function describe(name: string, { categories, series }: Bars): string {
  const words = categories.map((category, index) => {
    const values = series.map(({ name: of, values: all }) => {
      const value = printed(all[index]);
      return series.length > 1 ? `${of.toLowerCase()} ${value}` : value;
    });
    return `${category}: ${values.join(', ')}`;
  });
  return `${name}. ${words.join('; ')}.`;
}

function printed(value: Exact | undefined): string {
  return value === undefined ? 'chưa có số liệu' : `${printNumber(value)}%`;
}
