import { unitTaskCounts, type TaskCounts } from '../model/task-counts.ts';
import type { Aggregate, UnitReceipt } from '../model/aggregate.ts';
import type { FormatContext } from './finding.ts';
import { jsonText } from './json.ts';

/** Who has sent, for scripts: `cchc/status/1`. Dates ISO. */
export function formatStatusJson(aggregate: Aggregate, { show }: Pick<FormatContext, 'show'>): string {
  const { id, label, year, window, due, kind } = aggregate.period;
  const period = { id, label, year, from: window.from, to: window.to, due, kind };
  const units = aggregate.receipts.map((receipt) =>
    unitJson(receipt, unitTaskCounts(aggregate, receipt.unit.id), show),
  );
  return jsonText({ schema: 'cchc/status/1', period, units });
}

function unitJson(
  { unit, state, received, daysLate, submission, unseen, unreadable = unseen }: UnitReceipt,
  tasks: TaskCounts,
  show: FormatContext['show'],
): object {
  return {
    id: unit.id,
    name: unit.name,
    state,
    ...(received !== undefined && { submitted: received }),
    ...(daysLate !== undefined && { days_late: daysLate }),
    ...(submission !== undefined && { file: show(submission.file) }),
    ...(unreadable !== undefined && { unreadable: show(unreadable) }),
    tasks: {
      total: tasks.total,
      done_on_time: tasks['done-on-time'],
      done_late: tasks['done-late'],
      in_progress: tasks['in-progress'],
      overdue: tasks.overdue,
      not_started: tasks['not-started'],
      ongoing: tasks.ongoing,
      not_arising: tasks['not-arising'],
      unreported: tasks.unreported,
    },
  };
}
