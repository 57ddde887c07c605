import type { Chart } from '../model/document.ts';
import { type Exact, halfUp } from '../model/exact.ts';
import { printableLine } from './xml.ts';

/** Digits after the comma that a bar's label has at most. */
const MOST_DECIMALS = 2;

/** A chart's numbers as decimal text with `.`, and its names as they are printed. */
export interface ChartValues {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (string | undefined)[] }[];
}

/** What both the chart and the sheet behind it hold. */
export function chartValues({ categories, series }: Chart): ChartValues {
  return {
    categories: categories.map(printableLine),
    series: series.map(({ name, values }) => ({
      name: printableLine(name),
      values: categories.map((_, index) => shown(values[index])),
    })),
  };
}

/** With the digits that it needs to be exact, or the most that are shown. */
function shown(value: Exact | undefined): string | undefined {
  if (value === undefined) return undefined;
  return halfUp(value, MOST_DECIMALS).replace(/\.?0+$/u, '');
}
