import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { carriesOn } from '../../model/carrying.ts';
import type { Task } from '../../model/facts.ts';
import type { EarlierReport } from '../earlier.ts';
import type { CheckContext, SubmissionRule } from '../rule.ts';
import { statusOf, type Subject } from '../subject.ts';

/** Tasks done in an earlier period that a later cumulative report does not name: they stay done, and we say so. */
export const doneNotRepeated: SubmissionRule = (subject, context) => {
  const { period, submission, about } = subject;
  if (period?.kind !== 'cumulative') return [];
  const named = new Set(subject.tasks.map(({ task }) => task));
  return ledTasks(subject, context)
    .filter((task) => !named.has(task))
    .flatMap((task) => {
      const earlier = doneEarlier(task, subject, context);
      if (earlier === undefined || !carriesOn(earlier.report, earlier.period.window)) return [];
      const args = { task: task.id, period: earlier.period.label };
      return [diagnostic('done-not-repeated', submission.place, args, { ...about, related: relatedTo(earlier) })];
    });
};

/** Tasks done in an earlier period that are open again in a later one. */
export const doneTakenBack: SubmissionRule = (subject, context) =>
  subject.tasks.flatMap(({ report, task, deadline, role }) => {
    const status = statusOf(report);
    if (role !== 'lead' || status === undefined || status === 'done' || deadline.kind === 'recurring') return [];
    const earlier = doneEarlier(task, subject, context);
    if (earlier === undefined) return [];
    const args = { task: task.id, period: earlier.period.label, status };
    return [
      diagnostic('done-taken-back', report.status.place, args, { ...subject.about, related: relatedTo(earlier) }),
    ];
  });

function ledTasks({ unit, period }: Subject, { resolver }: CheckContext): readonly Task[] {
  if (unit === undefined || period === undefined) return [];
  return resolver.tasks.filter((task) => period.plans.includes(task.plan) && resolver.isLead(task, unit));
}

function doneEarlier(task: Task, subject: Subject, context: CheckContext): EarlierReport | undefined {
  const earlier = context.earlier(task, subject);
  return earlier !== undefined && statusOf(earlier.report) === 'done' ? earlier : undefined;
}

function relatedTo({ report }: EarlierReport): { place: EarlierReport['report']['place']; note: 'submission-says' }[] {
  return [{ place: report.status.place, note: 'submission-says' }];
}
