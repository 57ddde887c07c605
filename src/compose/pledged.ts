import type { TaskResult } from '../model/aggregate.ts';
import type { Unit } from '../model/facts.ts';
import type { PeriodContext } from './context.ts';

/**
 * The tasks that a unit pledges: those recorded when it signed, else those that the plan marks as pledged; where nobody has marked or
 * recorded any, all that it leads.
 */
export function pledgedTasks({ aggregate, workspace, resolver }: PeriodContext, unit: Unit): readonly TaskResult[] {
  const { pledges } = workspace.records;
  const own = pledges.filter((pledge) => resolver.unit(pledge.unit.value)?.id === unit.id);
  const signed = new Set(own.flatMap(({ tasks }) => tasks.map(({ value }) => resolver.task(value)?.id)));
  if (signed.size > 0) return aggregate.tasks.filter(({ task }) => signed.has(task.id));
  const led = aggregate.tasks.filter(({ task }) => resolver.isLead(task, unit));
  const isMarked = pledges.length > 0 || workspace.tasks.some(({ pledged }) => pledged);
  return isMarked ? led.filter(({ task }) => task.pledged) : led;
}
