import type { Figure } from '../../model/aggregate.ts';
import { TASK_COLUMNS } from '../../model/row-sources.ts';
import { printTableValue } from '../print-cell.ts';
import type { Values } from './row.ts';

/** How many tasks stand where, for one row of a table, and the completion rate: the columns by their names. */
export function taskCounts(figures: ReadonlyMap<string, Figure>, of: 'plan' | 'appendix'): Values {
  return Object.fromEntries(
    TASK_COLUMNS.map((name) => {
      const id = name === 'completion_rate' ? name : `tasks_${name}`;
      return [name, printTableValue(figures.get(`${of}.${id}`))];
    }),
  );
}
