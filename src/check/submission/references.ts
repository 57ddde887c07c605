import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { suggestion } from '../../vietnamese/words.ts';
import { unknownIndicator, unknownPeriod, unknownTask, unknownUnit } from '../names.ts';
import type { SubmissionRule } from '../rule.ts';

/** The unit, period and plan that a submission names and the plan has not. */
export const submissionHead: SubmissionRule = ({ submission, unit }, context) => {
  const { plan } = submission;
  const numbers = context.workspace.plan.plans.map((document) => document.number);
  return [
    ...(unit === undefined ? [unknownUnit(submission.unit, context)] : []),
    ...unknownPeriod(submission.period.value, submission.period.place, context),
    ...(plan === undefined || context.resolver.plan(plan.value) !== undefined
      ? []
      : [diagnostic('unknown-plan', plan.place, { number: plan.value, ...suggestion(plan.value, numbers) })]),
  ];
};

/** A submission, or one of its tasks, of a plan that its period does not report on. */
export const otherPlan: SubmissionRule = ({ submission, period, tasks, about }, { resolver }) => {
  if (period === undefined) return [];
  const related = [{ place: period.places.plans ?? period.place, note: 'period-says' as const }];
  const named = submission.plan === undefined ? undefined : resolver.plan(submission.plan.value);
  const isOther = (key: string): boolean => !period.plans.includes(key);
  if (submission.plan !== undefined && named !== undefined && isOther(named.key)) {
    const args = { plan: named.number, period: period.label };
    return [diagnostic('submission-of-other-plan', submission.plan.place, args, { ...about, related })];
  }
  return tasks
    .filter(({ task }) => isOther(task.plan))
    .map(({ report, task }) => {
      const plan = resolver.plan(task.plan)?.number ?? task.plan;
      return diagnostic(
        'submission-of-other-plan',
        report.id.place,
        { plan, period: period.label },
        { ...about, related },
      );
    });
};

/** Tasks that a submission reports and no plan has. */
export const reportedTasks: SubmissionRule = ({ submission, plan, about }, { resolver }) =>
  submission.tasks
    .filter((report) => resolver.task(report.id.value, plan) === undefined)
    .map((report) => unknownTask(report.id, resolver, plan, about));

/** Indicators and rows that a submission reports and no set has. */
export const reportedIndicators: SubmissionRule = ({ submission, about }, context) =>
  submission.indicators.flatMap((report): readonly Diagnostic[] => {
    const indicator = context.resolver.indicator(report.id.value);
    if (indicator === undefined) return [unknownIndicator(report.id.value, report.id.place, context, about)];
    const set = indicator.by === undefined ? undefined : context.resolver.rowSet(indicator.by.value);
    const ids = set?.rows.map((row) => row.id) ?? [];
    return (report.rows ?? [])
      .filter((row) => !ids.includes(row.id.value))
      .map(({ id }) => {
        const args = { id: id.value, rows: set?.id ?? indicator.id, ...suggestion(id.value, ids) };
        return diagnostic('unknown-row', id.place, args, about);
      });
  });
