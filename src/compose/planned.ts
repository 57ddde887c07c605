import type { Figure } from '../model/aggregate.ts';
import type { Appendix, Task, Workspace } from '../model/facts.ts';
import { exact } from '../model/exact.ts';

/** The tasks of the main plan as it was issued: what records/ changed later is no part of it. */
export function plannedTasks({ tasks }: Workspace): readonly Task[] {
  return tasks.filter((task) => task.plan === '');
}

/** The tasks of one appendix. */
export function tasksOf({ tasks }: Workspace, { plan, id }: Appendix): readonly Task[] {
  return tasks.filter((task) => task.plan === plan && task.appendix === id);
}

/** How many tasks there are, as the texts of an outline name it: plan.tasks_total, appendix.tasks_total. */
export function plannedFigures(of: 'plan' | 'appendix', tasks: readonly Task[]): ReadonlyMap<string, Figure> {
  const id = `${of}.tasks_total`;
  const total: Figure = {
    id,
    label: 'Tổng số nhiệm vụ',
    measure: 'nhiệm vụ',
    decimals: 0,
    status: 'ok',
    value: exact(tasks.length),
    sources: [],
  };
  return new Map([[id, total]]);
}
