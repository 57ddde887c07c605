import type { Figure } from '../../model/aggregate.ts';
import { printTableValue } from '../print-cell.ts';
import type { Values } from './row.ts';

/** Names of the columns of counts, with the figure of each behind plan. or appendix. */
const COUNTS: Readonly<Record<string, string>> = {
  total: 'tasks_total',
  on_time: 'tasks_on_time',
  late: 'tasks_late',
  in_progress: 'tasks_in_progress',
  ongoing: 'tasks_ongoing',
  not_started: 'tasks_not_started',
  overdue: 'tasks_overdue',
  not_arising: 'tasks_not_arising',
  unreported: 'tasks_unreported',
  completion_rate: 'completion_rate',
};

/** How many tasks stand where, for one row of a table. */
export function taskCounts(figures: ReadonlyMap<string, Figure>, of: 'plan' | 'appendix'): Values {
  return Object.fromEntries(
    Object.entries(COUNTS).map(([name, id]) => [name, printTableValue(figures.get(`${of}.${id}`))]),
  );
}
