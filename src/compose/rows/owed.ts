import { printCount } from '../../vietnamese/numbers.ts';
import type { OwedTask, OwedUnit } from '../owed.ts';
import { taskValues } from '../task-words.ts';
import { numberedRows, type PeriodRequest, type Rows, type Values } from './row.ts';

/** Đơn vị whose report is out on the day of a letter, with the tasks that it has not told of. */
export function lateUnitRows({ context }: PeriodRequest): Rows {
  const late = context.owed.filter(({ report }) => report === 'missing');
  return { rows: numberedRows(late.map(unitValues)) };
}

function unitValues({ unit, daysLate, tasks }: OwedUnit): Values {
  return {
    name: unit.name,
    kind: unit.kind,
    days_late: daysLate === 0 ? '' : printCount(daysLate),
    tasks: tasks.map(({ result }) => result.task.printedId).join(', '),
    task_count: tasks.length === 0 ? '' : printCount(tasks.length),
  };
}

/** Nhiệm vụ past their deadline on the day of a letter, each with the unit that owes it. */
export function lateTaskRows({ context }: PeriodRequest): Rows {
  const late = context.owed.flatMap(({ unit, tasks }) =>
    tasks.filter(({ daysOverdue }) => daysOverdue > 0).map((task) => ({ unit, task })),
  );
  const rows = late.map(({ unit, task }) => ({ unit: unit.name, kind: unit.kind, ...taskLine(task, context) }));
  return { rows: numberedRows(rows) };
}

function taskLine({ result, daysOverdue, told }: OwedTask, context: PeriodRequest['context']): Values {
  const { id = '', content = '', deadline = '' } = taskValues(result, context);
  return {
    id,
    content,
    deadline,
    days_overdue: printCount(daysOverdue),
    state: told ? 'chưa hoàn thành' : 'chưa báo cáo kết quả',
  };
}
