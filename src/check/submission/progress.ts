import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { TaskStatus } from '../../model/facts.ts';
import { exact, type Exact } from '../../model/exact.ts';
import type { SubmissionRule } from '../rule.ts';
import { statusOf } from '../subject.ts';

const NONE = exact(0);
const ALL = exact(100);

/** Progress (tiến độ) outside 0–100 %, or saying something else than the status. */
export const progress: SubmissionRule = ({ tasks, about }) =>
  tasks.flatMap(({ report, task }): readonly Diagnostic[] => {
    const { progress } = report;
    if (progress.kind !== 'value') return [];
    const { value, text, place } = progress;
    if (value.lt(NONE) || value.gt(ALL))
      return [diagnostic('progress-out-of-range', place, { task: task.id, text }, about)];
    const status = statusOf(report);
    if (status === undefined || !contradicts(value, status)) return [];
    const related = [{ place: report.status.place, note: 'submission-says' as const }];
    return [
      diagnostic(
        'progress-contradicts-status',
        place,
        { task: task.id, progress: text, status },
        { ...about, related },
      ),
    ];
  });

function contradicts(progress: Exact, status: TaskStatus): boolean {
  switch (status) {
    case 'done':
      return progress.lt(ALL);
    case 'in-progress':
      return progress.equals(ALL);
    case 'not-started':
    case 'not-arising':
      return progress.gt(NONE);
    case 'ongoing':
      return false;
  }
}
