import type { Aggregate, TaskClass, TaskResult } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { inOneLine, tidy, withoutEnd } from '../prose.ts';
import { listed } from './lines.ts';

/** Tasks the leader should know of: overdue, done late, and those nobody reported on, each with who leads it. */
export function taskBlocks({ tasks }: Aggregate, { plan }: Workspace): readonly Block[] {
  const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const of = (wanted: TaskClass): readonly string[] =>
    tasks.filter((result) => result.class === wanted).map((result) => describe(result, names));
  return [
    ...listed('Nhiệm vụ quá hạn chưa hoàn thành:', of('overdue')),
    ...listed('Nhiệm vụ hoàn thành quá hạn:', of('done-late')),
    ...listed('Nhiệm vụ chưa có báo cáo (báo cáo ghi là đang tổng hợp):', of('unreported')),
  ];
}

function describe(
  { task, parts, daysLate, reasons, class: taskClass }: TaskResult,
  names: ReadonlyMap<string, string>,
): string {
  const silent = taskClass === 'unreported' ? parts.filter((part) => part.class === 'unreported') : parts;
  const leads = [...new Set(silent.map(({ unit }) => names.get(unit) ?? unit))].join('; ');
  const late = daysLate === undefined ? '' : `, chậm ${printCount(daysLate)} ngày`;
  const why = inOneLine(reasons.map((reason) => withoutEnd(tidy(reason.text))));
  return `Nhiệm vụ ${task.printedId}: ${withoutEnd(tidy(task.content))} (${leads}${late})${why === '' ? '' : `. Lý do: ${why}`}.`;
}
