import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Window } from '../../model/facts.ts';
import { meantDate } from '../meant.ts';
import type { CheckContext, SubmissionRule } from '../rule.ts';
import { statusOf, type ReportedTask, type Subject } from '../subject.ts';

/** Completion dates (ngày hoàn thành) outside the window. The plan's own date does not matter: work done before it counts. */
export const completedInWindow: SubmissionRule = (subject, context) => {
  const { window } = subject;
  return window === undefined ? [] : subject.tasks.flatMap((reported) => judge(reported, window, subject, context));
};

function judge(reported: ReportedTask, window: Window, subject: Subject, context: CheckContext): readonly Diagnostic[] {
  const { report, task } = reported;
  const { completed } = report;
  if (completed.kind !== 'value') return [];
  const related = subject.period === undefined ? [] : endPlace(subject.period, completed.value > window.to);
  const about = { ...subject.about, related };
  const args = { task: task.id, completed: completed.value, ...meantDate(completed.value, window) };
  if (completed.value > window.to) {
    return [diagnostic('completed-after-window', completed.place, { ...args, to: window.to }, about)];
  }
  if (completed.value >= window.from || wasReported(reported, completed.value, subject, context)) return [];
  return [diagnostic('completed-before-window', completed.place, { ...args, from: window.from }, about)];
}

function endPlace(
  { places }: NonNullable<Subject['period']>,
  after: boolean,
): { place: typeof places.to; note: 'period-says' }[] {
  return [{ place: after ? places.to : places.from, note: 'period-says' }];
}

/** A quarter's report may repeat what an earlier period's said: that is no slip of the pen. */
function wasReported({ task }: ReportedTask, completed: CivilDate, subject: Subject, context: CheckContext): boolean {
  const earlier = context.earlier(task, subject)?.report;
  return (
    earlier !== undefined &&
    statusOf(earlier) === 'done' &&
    earlier.completed.kind === 'value' &&
    earlier.completed.value === completed
  );
}
