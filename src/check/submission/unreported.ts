import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { carriesOn } from '../../model/carrying.ts';
import { standingOf } from '../../model/changes.ts';
import { exportsFor } from '../../model/exported.ts';
import { isComputed } from '../../model/computed.ts';
import type { IndicatorReport, Task } from '../../model/facts.ts';
import type { CheckContext, SubmissionRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Tasks that the unit leads and its submission gives no status of, unless an earlier one reported them done. */
export const unreportedTasks: SubmissionRule = (subject, context) => {
  const { unit, submission, about } = subject;
  if (unit === undefined) return [];
  return context.resolver.tasks.flatMap((task) => {
    if (!isOwed(task, subject, context)) return [];
    const named = subject.tasks.find((reported) => reported.task === task);
    if (named !== undefined && named.report.status.kind !== 'missing') return [];
    if (named === undefined && wasDone(task, subject, context)) return [];
    const place = named?.report.id.place ?? submission.place;
    const related = [{ place: task.place, note: 'plan-says' as const }];
    return [diagnostic('unreported-task', place, { task: task.id, content: task.content }, { ...about, related })];
  });
};

function isOwed(task: Task, { unit, period }: Subject, { workspace, resolver }: CheckContext): boolean {
  if (unit === undefined || period === undefined || !period.plans.includes(task.plan)) return false;
  if (!resolver.isLead(task, unit)) return false;
  return standingOf(task, workspace.records.changes, period.window.to).state === 'in-force';
}

function wasDone(task: Task, subject: Subject, context: CheckContext): boolean {
  const earlier = context.earlier(task, subject);
  return earlier !== undefined && carriesOn(earlier.report, earlier.period.window);
}

/** Indicators that the unit owes and its submission leaves out or leaves empty. */
export const unreportedIndicators: SubmissionRule = ({ unit, period, submission, about }, { workspace, resolver }) => {
  if (unit === undefined || period === undefined) return [];
  const exported = new Set(exportsFor({ unit, period }, workspace, resolver).map(({ id }) => id.value));
  const owed = workspace.indicators.indicators.filter(
    (indicator) => !isComputed(indicator) && resolver.isReporter(indicator, unit),
  );
  return owed.flatMap((indicator): readonly Diagnostic[] => {
    const report = submission.indicators.find((one) => one.id.value === indicator.id);
    if (report === undefined && exported.has(indicator.id)) return [];
    const args = { indicator: indicator.id, label: indicator.label };
    if (report === undefined) return [diagnostic('unreported-indicator', submission.place, args, about)];
    return emptyValues(report).map((place) => diagnostic('unreported-indicator', place, args, about));
  });
};

/** The value, or each row, that stands there without a number. */
function emptyValues({ value, rows }: IndicatorReport): readonly Diagnostic['place'][] {
  const values = rows === undefined ? [value] : rows.map((row) => row.value);
  return values.filter((one) => one.kind === 'missing').map((one) => one.place);
}
