import type { Aggregate } from './aggregate.ts';
import type { TaskClass } from './task-class.ts';

/** How many tasks stand in each class, and in all. */
export type TaskCounts = Readonly<Record<TaskClass | 'total', number>>;

/** The tasks a unit leads, by class: of a task owed by `each`, the unit's own part counts. */
export function unitTaskCounts(aggregate: Aggregate, unit: string): TaskCounts {
  return countTasks(aggregate.tasks.flatMap((t) => t.parts.filter((p) => p.unit === unit).map((p) => p.class)));
}

/** The units' parts of all tasks: one that several owe (`each`) stands with each of them. */
export function allPartsCounts({ tasks }: Aggregate): TaskCounts {
  return countTasks(tasks.flatMap((t) => t.parts.map((p) => p.class)));
}

/** The tasks of the plan, each once. */
export function planTaskCounts({ tasks }: Aggregate): TaskCounts {
  return countTasks(tasks.map((t) => t.class));
}

/** Classes counted. */
function countTasks(classes: readonly TaskClass[]): TaskCounts {
  const count = (wanted: TaskClass): number => classes.filter((c) => c === wanted).length;
  return {
    total: classes.length,
    'done-on-time': count('done-on-time'),
    'done-late': count('done-late'),
    'in-progress': count('in-progress'),
    ongoing: count('ongoing'),
    'not-started': count('not-started'),
    overdue: count('overdue'),
    'not-arising': count('not-arising'),
    unreported: count('unreported'),
  };
}
