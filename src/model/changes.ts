import type { CivilDate } from './civil-date.ts';
import type { Deadline, Task, TaskChange } from './facts.ts';
import { compareTexts } from './order.ts';

/** How a task stands on a day after the approved changes (điều chỉnh) of records/. */
export interface TaskStanding {
  /** dropped: dừng, không thực hiện; not-yet: added later than that day. */
  readonly state: 'in-force' | 'dropped' | 'not-yet';
  /** The deadline after extensions (gia hạn). */
  readonly deadline: Deadline;
}

/** The standing of `task` on the day `on`, by the changes approved up to that day: an older report comes out the same after a later change. */
export function standingOf(task: Task, changes: readonly TaskChange[], on: CivilDate): TaskStanding {
  const own = changes.filter((change) => change.task.value === task.id || change.added?.id === task.id);
  const approved = own.filter((change) => change.date <= on).sort((a, b) => compareTexts(a.date, b.date));
  const last = approved.at(-1);
  const extended = approved.findLast((change) => change.action === 'extend' && change.to !== undefined);
  const addedLater = own.some((change) => change.action === 'add' && change.date > on);
  return {
    state: addedLater ? 'not-yet' : last?.action === 'drop' ? 'dropped' : 'in-force',
    deadline: extended?.to ?? task.deadline,
  };
}
