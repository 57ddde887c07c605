import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline, TaskReport } from '../model/facts.ts';
import type { TaskClass } from '../model/task-class.ts';

/** Where a task stands at the window's end by what one lead reported of it; a unit that said nothing is never overdue, but unreported. */
export function classOf(report: TaskReport | undefined, deadline: Deadline, windowEnd: CivilDate): TaskClass {
  if (report?.status.kind === 'not-arising') return 'not-arising';
  if (report?.status.kind !== 'value') return 'unreported';
  switch (report.status.value) {
    case 'done':
      return isDoneLate(report, deadline) ? 'done-late' : 'done-on-time';
    case 'in-progress':
      if (deadline.kind === 'recurring') return 'ongoing';
      return isPast(deadline, windowEnd) ? 'overdue' : 'in-progress';
    case 'not-started':
      return isPast(deadline, windowEnd) ? 'overdue' : 'not-started';
    case 'ongoing':
      // Thường xuyên is no way round a deadline that the plan gives.
      return isPast(deadline, windowEnd) ? 'overdue' : 'ongoing';
    case 'not-arising':
      return 'not-arising';
  }
}

/** Classes that keep a task owed by several units (`each`) from being done, the worst first. */
const WORST_FIRST = ['overdue', 'unreported', 'in-progress', 'not-started', 'ongoing'] as const;

/** The class of a whole task from those of its leads: done only when all have done it; not-arising parts stand aside unless all are. */
export function worstOf(parts: readonly TaskClass[]): TaskClass {
  if (parts.length === 0) return 'unreported';
  if (parts.every((part) => part === 'not-arising')) return 'not-arising';
  const worst = WORST_FIRST.find((candidate) => parts.includes(candidate));
  return worst ?? (parts.includes('done-late') ? 'done-late' : 'done-on-time');
}

function isDoneLate({ completed }: TaskReport, deadline: Deadline): boolean {
  return deadline.kind === 'date' && completed.kind === 'value' && completed.value > deadline.by;
}

/** A deadline later than the window's end is never past: judged on that day, not on today. */
function isPast(deadline: Deadline, windowEnd: CivilDate): boolean {
  return deadline.kind === 'date' && deadline.by <= windowEnd;
}
