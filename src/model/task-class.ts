/**
 * Where a task stands at the window's end; every task is in exactly one class, so the classes add up to the total.
 * done-on-time HT, done-late HTQH, in-progress ĐTH (trong hạn), ongoing TX, not-started CTH (chưa đến hạn), overdue QH,
 * not-arising KPS, unreported chưa báo cáo.
 */
export const TASK_CLASSES = [
  'done-on-time',
  'done-late',
  'in-progress',
  'ongoing',
  'not-started',
  'overdue',
  'not-arising',
  'unreported',
] as const;

export type TaskClass = (typeof TASK_CLASSES)[number];

/** Whether a class is hoàn thành, in time or late. */
export function isDone(taskClass: TaskClass): boolean {
  return taskClass === 'done-on-time' || taskClass === 'done-late';
}

/** Whether a class is quá hạn, done by now or not: what has to be explained. */
export function isLate(taskClass: TaskClass): boolean {
  return taskClass === 'done-late' || taskClass === 'overdue';
}
