import type { CivilDate } from '../model/civil-date.ts';
import type { Counting } from '../model/facts.ts';
import type { TaskClass } from '../model/task-class.ts';

/** Whether a task is in the denominator of the completion rate, and in its numerator. */
export interface Counted {
  readonly counted: boolean;
  readonly countedDone: boolean;
}

/** What counting a task depends on, beside its class. */
export interface CountingMoment {
  readonly counting: Counting;
  readonly yearEnd: boolean;
  readonly windowEnd: CivilDate;
}

const DONE: Counted = { counted: true, countedDone: true };
const OPEN: Counted = { counted: true, countedDone: false };
const LEFT_OUT: Counted = { counted: false, countedDone: false };

/** How the plan's `counting` treats a task of a class; `deadline` is the one judged by, if dated. */
export function countTask(
  task: { readonly class: TaskClass; readonly deadline?: CivilDate; readonly hasResults: boolean },
  moment: CountingMoment,
): Counted {
  if (moment.counting.denominator === 'due' && !isDue(task.deadline, moment.windowEnd)) return LEFT_OUT;
  return countClass(task, moment);
}

/** The same when only tasks due by the window's end are counted, whatever the plan's denominator (nhiệm vụ đến hạn). */
export function countDueTask(task: Parameters<typeof countTask>[0], moment: CountingMoment): Counted {
  return isDue(task.deadline, moment.windowEnd) ? countClass(task, moment) : LEFT_OUT;
}

function countClass(
  { class: taskClass, hasResults }: Parameters<typeof countTask>[0],
  { counting, yearEnd }: CountingMoment,
): Counted {
  switch (taskClass) {
    case 'done-on-time':
      return DONE;
    case 'done-late':
      return counting.doneLate === 'done' ? DONE : OPEN;
    case 'ongoing':
      return countOngoing(counting.ongoing, yearEnd && hasResults);
    case 'not-arising':
      return countNotArising(counting.notArising, yearEnd);
    case 'in-progress':
    case 'not-started':
    case 'overdue':
    case 'unreported':
      return OPEN;
  }
}

function countOngoing(rule: Counting['ongoing'], closesWithResults: boolean): Counted {
  switch (rule) {
    case 'year-end':
      return closesWithResults ? DONE : OPEN;
    case 'exclude':
      return LEFT_OUT;
    case 'done':
      return DONE;
    case 'open':
      return OPEN;
  }
}

function countNotArising(rule: Counting['notArising'], yearEnd: boolean): Counted {
  switch (rule) {
    case 'year-end':
      return yearEnd ? LEFT_OUT : OPEN;
    case 'exclude':
      return LEFT_OUT;
    case 'done':
      return DONE;
    case 'open':
      return OPEN;
  }
}

function isDue(deadline: CivilDate | undefined, windowEnd: CivilDate): boolean {
  return deadline !== undefined && deadline <= windowEnd;
}

/** Cách tính: what the denominator of the completion rate is, in the words printed beside the number. */
export function basisOf({ counting, yearEnd }: CountingMoment, classes: ReadonlySet<TaskClass>): string {
  const leftOut = [
    ...(classes.has('ongoing') && counting.ongoing === 'exclude' ? ['nhiệm vụ thường xuyên'] : []),
    ...(classes.has('not-arising') && !countNotArising(counting.notArising, yearEnd).counted
      ? ['nhiệm vụ không phát sinh']
      : []),
  ];
  const base = counting.denominator === 'due' ? DUE_BASIS : 'nhiệm vụ của kế hoạch năm';
  return leftOut.length === 0 ? base : `${base}, không tính ${leftOut.join(' và ')}`;
}

/** The basis of a rate over tasks due by the window's end. */
export const DUE_BASIS = 'nhiệm vụ đến hạn trong kỳ';
