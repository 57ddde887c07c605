import type { Task, Unit } from '../../model/facts.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { plannedTasks } from '../planned.ts';
import { numberedRows, type RowRequest, type Rows } from './row.ts';

/** Đơn vị with the tasks it leads (chủ trì) and those it helps with (phối hợp), as the plan sets them; units without any are left out. */
export function dutyRows({ context }: RowRequest): Rows {
  const { workspace, resolver } = context;
  const tasks = context.about === 'plan' ? plannedTasks(workspace) : context.aggregate.tasks.map(({ task }) => task);
  const duties = workspace.plan.units.flatMap((unit) => {
    const led = tasks.filter((task) => resolver.isLead(task, unit));
    const supported = tasks.filter((task) => resolver.supporters(task).includes(unit));
    return led.length + supported.length === 0 ? [] : [valuesOf(unit, led, supported)];
  });
  return { rows: numberedRows(duties) };
}

function valuesOf({ name, kind }: Unit, led: readonly Task[], supported: readonly Task[]): Record<string, string> {
  return { name, kind, ...listed('led', led), ...listed('supported', supported) };
}

/** The numbers of tasks in the plan and how many there are; nothing when there are none. */
function listed(name: 'led' | 'supported', tasks: readonly Task[]): Record<string, string> {
  if (tasks.length === 0) return {};
  return {
    [name]: tasks.map((task) => task.printedId).join(', '),
    [`${name}_count`]: printCount(tasks.length),
  };
}
