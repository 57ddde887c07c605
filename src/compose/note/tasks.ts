import type { Aggregate, TaskResult } from '../../model/aggregate.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import type { TaskClass } from '../../model/task-class.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { asPhrase, joinClauses } from '../prose.ts';
import { lateUnits } from '../lateness.ts';
import { listed } from './lines.ts';

/** Tasks the leader should know of: overdue, done late, and those nobody reported on, each with who is behind it and whether it is explained. */
export function taskBlocks({ tasks, period }: Aggregate, { plan, records }: Workspace): readonly Block[] {
  const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const explained = new Set(records.explanations.map(({ task }) => task?.value));
  const of = (wanted: TaskClass): readonly string[] =>
    tasks
      .filter((result) => result.class === wanted)
      .map(
        (result) =>
          `${describe(result, names, period.window.to)}${owes(result, explained) ? ' Chưa có giải trình.' : ''}`,
      );
  return [
    ...listed('Nhiệm vụ quá hạn chưa hoàn thành:', of('overdue')),
    ...listed('Nhiệm vụ hoàn thành quá hạn:', of('done-late')),
    ...listed('Nhiệm vụ chưa có báo cáo (báo cáo ghi là đang tổng hợp):', of('unreported')),
  ];
}

/** Whether the unit behind a task must still explain it: overdue or done late, without an entry in records/. */
function owes({ task, class: taskClass }: TaskResult, explained: ReadonlySet<string | undefined>): boolean {
  return taskClass !== 'unreported' && !explained.has(task.id);
}

function describe(result: TaskResult, names: ReadonlyMap<string, string>, windowEnd: CivilDate): string {
  const { task, reasons } = result;
  const why = joinClauses(reasons.map((reason) => asPhrase(reason.text)));
  return `Nhiệm vụ ${task.printedId}: ${asPhrase(task.content)} (${whose(result, names, windowEnd)})${why === '' ? '' : `. Lý do: ${why}`}.`;
}

/** Who is behind a task; of one owed by many, only those who are late or silent, each with its own days. */
function whose(result: TaskResult, names: ReadonlyMap<string, string>, windowEnd: CivilDate): string {
  const between = result.parts.length > 1 ? ' ' : ', ';
  const units = lateUnits(result, windowEnd).map(
    ({ unit, days }) =>
      `${names.get(unit) ?? unit}${days === undefined ? '' : `${between}chậm ${printCount(days)} ngày`}`,
  );
  return [...new Set(units)].join('; ');
}
