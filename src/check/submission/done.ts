import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { daysBetween } from '../../model/civil-date.ts';
import type { Evidence, TaskReport } from '../../model/facts.ts';
import type { SubmissionRule } from '../rule.ts';
import { statusOf, type ReportedTask, type Subject } from '../subject.ts';

/**
 * What a task reported done must say: when, and by which document, because the report names both. A recurring task (thường
 * xuyên) has no day of completion and its result may be told in a note.
 */
export const doneIsDocumented: SubmissionRule = ({ tasks, about }) =>
  doneByLead(tasks).flatMap(({ report, task, deadline }) => {
    const recurring = deadline.kind === 'recurring';
    const found: Diagnostic[] = [];
    if (!recurring && isAbsent(report.completed)) {
      found.push(diagnostic('done-without-date', report.status.place, { task: task.id }, about));
    }
    if (!hasProduct(report) && !(recurring && hasAnyResult(report))) {
      const args = { task: task.id, product: task.product };
      found.push(diagnostic('done-without-product', report.status.place, args, about));
    }
    return found;
  });

/** Done after its deadline (hoàn thành quá hạn), by how many days. */
export const doneLate: SubmissionRule = ({ tasks, about }) =>
  doneByLead(tasks).flatMap(({ report: { completed }, task, deadline }) => {
    if (completed.kind !== 'value' || deadline.kind !== 'date' || completed.value <= deadline.by) return [];
    const days = daysBetween(deadline.by, completed.value);
    const args = { task: task.id, completed: completed.value, deadline: deadline.by, days };
    const related = [{ place: deadline.place, note: 'plan-says' as const }];
    return [diagnostic('done-late', completed.place, args, { ...about, related })];
  });

/** A completion date beside a status that says the task is not completed. An ongoing task may date its last result. */
export const completedButNotDone: SubmissionRule = ({ tasks, about }) =>
  tasks.flatMap(({ report, task, role }) => {
    const status = statusOf(report);
    if (role !== 'lead' || report.completed.kind !== 'value') return [];
    if (status === undefined || status === 'done' || status === 'ongoing') return [];
    return [
      diagnostic(
        'completed-but-not-done',
        report.completed.place,
        { task: task.id, status },
        withStatus(report, about),
      ),
    ];
  });

function doneByLead(tasks: readonly ReportedTask[]): readonly ReportedTask[] {
  return tasks.filter(({ report, role }) => role === 'lead' && statusOf(report) === 'done');
}

/** A value that cannot be read is a fault already told; one left out, or "-", is absent. */
const isAbsent = ({ kind }: TaskReport['completed'] | TaskReport['product']): boolean =>
  kind === 'missing' || kind === 'not-arising';

/** Words for the report: the result itself, or a document named as evidence. A bare file name is nothing to print. */
function hasProduct({ product, evidence }: TaskReport): boolean {
  return !isAbsent(product) || evidence.some(namesDocument);
}

const namesDocument = ({ document, title }: Evidence): boolean => document !== undefined || title !== undefined;

const hasAnyResult = ({ evidence, note }: TaskReport): boolean => evidence.length > 0 || note !== undefined;

function withStatus(report: TaskReport, about: Subject['about']): Subject['about'] {
  return { ...about, related: [{ place: report.status.place, note: 'submission-says' }] };
}
