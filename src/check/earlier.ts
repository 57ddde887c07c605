import type { Period, Submission, Task, TaskReport } from '../model/facts.ts';
import type { CheckContext } from './rule.ts';
import type { Subject } from './subject.ts';

/** What a unit last said of a task in an earlier period. */
export interface EarlierReport {
  readonly period: Period;
  readonly submission: Submission;
  readonly report: TaskReport;
}

/** The report of `task` in the unit's last earlier submission that names it: one whose window ends before that of `subject`. */
export function earlierReport(task: Task, subject: Subject, context: CheckContext): EarlierReport | undefined {
  const { unit, period } = subject;
  if (unit === undefined || period === undefined) return undefined;
  const earlier = context.sent
    .filter((sent) => sent.unit === unit && sent.period.window.to < period.window.to)
    .sort((a, b) => (a.period.window.to < b.period.window.to ? 1 : -1));
  for (const sent of earlier) {
    const submission = sent.revisions.at(-1);
    const report = submission === undefined ? undefined : reportOf(task, submission, context);
    if (submission !== undefined && report !== undefined) return { period: sent.period, submission, report };
  }
  return undefined;
}

function reportOf(task: Task, submission: Submission, { resolver }: CheckContext): TaskReport | undefined {
  const plan = resolver.planOf(submission);
  return submission.tasks.find((report) => resolver.task(report.id.value, plan) === task);
}
