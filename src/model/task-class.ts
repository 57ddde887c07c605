/**
 * Where a task stands at the window's end; every task is in exactly one class, so the classes add up to the total.
 * done-on-time HT, done-late HTQH, in-progress ĐTH (trong hạn), ongoing TX, not-started CTH (chưa đến hạn), overdue QH,
 * not-arising KPS, unreported chưa báo cáo.
 */
export type TaskClass =
  'done-on-time' | 'done-late' | 'in-progress' | 'ongoing' | 'not-started' | 'overdue' | 'not-arising' | 'unreported';
