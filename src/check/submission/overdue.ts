import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { daysBetween } from '../../model/civil-date.ts';
import type { Task, TaskReport } from '../../model/facts.ts';
import type { CheckContext, SubmissionRule } from '../rule.ts';
import { statusOf, type Subject } from '../subject.ts';

/** Overdue at the window's end (quá hạn chưa hoàn thành) and nobody says why. A deadline after the window's end is never overdue. */
export const overdueHasReason: SubmissionRule = (subject, context) => {
  const { window, tasks, about } = subject;
  if (window === undefined) return [];
  return tasks.flatMap(({ report, task, deadline, role }) => {
    if (role !== 'lead' || !isOpen(report) || deadline.kind !== 'date' || deadline.by > window.to) return [];
    if (givesReason(report) || isExplained(task, subject, context)) return [];
    const args = { task: task.id, deadline: deadline.by, days: daysBetween(deadline.by, window.to) };
    const related = [{ place: deadline.place, note: 'plan-says' as const }];
    return [diagnostic('overdue-without-reason', report.status.place, args, { ...about, related })];
  });
};

/** Thường xuyên reported for a task that the plan gives a day to be done by. */
export const ongoingHasNoDeadline: SubmissionRule = ({ tasks, about }) =>
  tasks.flatMap(({ report, task, deadline, role }) => {
    if (role !== 'lead' || statusOf(report) !== 'ongoing' || deadline.kind !== 'date') return [];
    const related = [{ place: deadline.place, note: 'plan-says' as const }];
    const args = { task: task.id, deadline: deadline.by };
    return [diagnostic('ongoing-with-deadline', report.status.place, args, { ...about, related })];
  });

function isOpen(report: TaskReport): boolean {
  const status = statusOf(report);
  return status === 'in-progress' || status === 'not-started';
}

const givesReason = ({ reason }: TaskReport): boolean =>
  [reason.objective, reason.subjective, reason.text].some((text) => text !== undefined);

/** Giải trình in records/ is a reason too. */
function isExplained(task: Task, { unit }: Subject, { workspace, resolver }: CheckContext): boolean {
  return workspace.records.explanations.some(
    (explanation) =>
      explanation.task !== undefined &&
      resolver.task(explanation.task.value) === task &&
      resolver.unit(explanation.unit.value) === unit,
  );
}
