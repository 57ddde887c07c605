import { pledgedTasks } from '../pledged.ts';
import { taskValues } from '../task-words.ts';
import { numberedRows, type PeriodRequest, type Rows } from './row.ts';

/** Nhiệm vụ that the document's unit pledges, or all units where it is for all. */
export function pledgedRows({ context }: PeriodRequest): Rows {
  const units = context.unit === undefined ? context.workspace.plan.units : [context.unit];
  const tasks = new Set(units.flatMap((unit) => pledgedTasks(context, unit)));
  return { rows: numberedRows([...tasks].map((result) => taskValues(result, context))) };
}
