import type { Indicator, Measure, Period, Window } from '../../model/facts.ts';
import type { Expected } from './cell-value.ts';

const TEXT: Expected = { kind: 'text' };
const WORD: Expected = { kind: 'word' };

/** What each value of a task is (`cchc/submission/1`). */
const OF_TASKS: Readonly<Record<string, Expected>> = {
  status: WORD,
  progress: { kind: 'number', type: 'rate' },
  evidence: { kind: 'list' },
};

/** What should stand at a path of `cchc/submission/1`; `period` is the one reported on, where it is known. */
export function expectedAt(
  path: readonly string[],
  { indicators, period }: { readonly indicators: ReadonlyMap<string, Indicator>; readonly period: Period | undefined },
): Expected {
  const [head = '', id = '', key = ''] = path;
  const within = period?.window;
  if (head === 'tasks') return key === 'completed' ? { kind: 'date', within } : (OF_TASKS[key] ?? TEXT);
  if (head === 'indicators') {
    const last = path.at(-1);
    if (path.length > 2 && last === 'as_of') return { kind: 'date', within };
    if (path.length > 2 && last === 'source') return TEXT;
    return { kind: 'number', type: indicators.get(id)?.type ?? UNKNOWN };
  }
  if (head === 'submitted') return { kind: 'date', within: sendingDays(period) };
  if (head === 'window') return { kind: 'date' };
  return head === 'narrative' || head === 'source' || head === 'reporter' ? TEXT : WORD;
}

/** Of an indicator that nobody knows no number is judged; `check` says that it is unknown. */
const UNKNOWN: Measure = 'yes-no';

/** A report is sent between the first day of its window and the day it is due. */
function sendingDays(period: Period | undefined): Window | undefined {
  if (period === undefined) return undefined;
  const { window, due } = period;
  return { from: window.from, to: due > window.to ? due : window.to };
}
