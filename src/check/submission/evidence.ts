import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Evidence, Window } from '../../model/facts.ts';
import { meantDate } from '../meant.ts';
import type { SubmissionRule } from '../rule.ts';
import type { Subject } from '../subject.ts';

/** Evidence (tài liệu kiểm chứng) dated after the window's end, or before its start: a plan of last December is good evidence. */
export const evidenceDates: SubmissionRule = ({ tasks, window, about }) => {
  if (window === undefined) return [];
  return tasks.flatMap(({ report, task }) => report.evidence.flatMap((one) => judgeDate(one, task.id, window, about)));
};

function judgeDate({ date }: Evidence, task: string, window: Window, about: Subject['about']): readonly Diagnostic[] {
  if (date.kind !== 'value') return [];
  if (date.value > window.to) {
    const args = { task, date: date.value, to: window.to, ...meantDate(date.value, window) };
    return [diagnostic('evidence-after-window', date.place, args, about)];
  }
  if (date.value >= window.from) return [];
  return [diagnostic('evidence-before-window', date.place, { task, date: date.value, from: window.from }, about)];
}

/** Evidence files that were not there when the workspace was read. */
export const evidenceFiles: SubmissionRule = ({ submission, about }) =>
  submission.tasks
    .flatMap((report) => report.evidence)
    .flatMap(({ file, exists, place }) =>
      file === undefined || exists !== false ? [] : [diagnostic('evidence-file-missing', place, { path: file }, about)],
    );
