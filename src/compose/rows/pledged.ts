import { pledgedTasks } from '../pledged.ts';
import { taskValues } from '../task-words.ts';
import { numbered, type PeriodRequest, type Rows } from './row.ts';

/** Nhiệm vụ that the document's unit pledges, or all units where it is for all. */
export function pledgedRows({ context }: PeriodRequest): Rows {
  const units = context.unit === undefined ? context.workspace.plan.units : [context.unit];
  const tasks = new Set(units.flatMap((unit) => pledgedTasks(context, unit)));
  return { rows: [...tasks].map((result, index) => numbered(index + 1, taskValues(result, context))) };
}
