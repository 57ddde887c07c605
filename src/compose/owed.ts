import type { Aggregate, TaskPart, TaskResult, UnitReceipt } from '../model/aggregate.ts';
import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import type { Unit } from '../model/facts.ts';
import { isDone } from '../model/task-class.ts';

/** What one unit still owes on a day: its report, and the results of its tasks. */
export interface OwedUnit {
  readonly unit: Unit;
  /** missing: its report was due and has not come; sent: it came, but tasks of it are past their deadline. */
  readonly report: 'missing' | 'sent';
  /** Days since the report was due; 0 on the day itself and for a report that came. */
  readonly daysLate: number;
  /** Without a report all tasks that no earlier one reported done; else those past their deadline. */
  readonly tasks: readonly OwedTask[];
}

export interface OwedTask {
  readonly result: TaskResult;
  /** Days after its deadline; 0 when it has none or it has not passed. */
  readonly daysOverdue: number;
  /** Whether the unit has said that it is not done; else it has said nothing. */
  readonly told: boolean;
}

/** Đơn vị to be reminded on a day, in the plan's order: a report that came after that day had not come yet. */
export function owedUnits(aggregate: Aggregate, asOf: CivilDate): readonly OwedUnit[] {
  const { due } = aggregate.period;
  return aggregate.receipts.flatMap((receipt): readonly OwedUnit[] => {
    const { unit } = receipt;
    if (isOut(receipt, asOf)) {
      if (asOf < due) return [];
      return [
        { unit, report: 'missing', daysLate: daysBetween(due, asOf), tasks: tasksWithout(receipt, aggregate, asOf) },
      ];
    }
    const tasks = tasksPast(unit, aggregate, asOf);
    return tasks.length === 0 ? [] : [{ unit, report: 'sent', daysLate: 0, tasks }];
  });
}

function isOut({ state, received }: UnitReceipt, asOf: CivilDate): boolean {
  return state === 'missing' || (received !== undefined && received > asOf);
}

/** What a unit without a report owes: a report that came later says nothing yet, an earlier period's still does. */
function tasksWithout({ unit, state }: UnitReceipt, { tasks }: Aggregate, asOf: CivilDate): readonly OwedTask[] {
  return partsOf(unit, tasks)
    .filter(({ part }) => !(isDone(part.class) && (state === 'missing' || part.carriedFrom !== undefined)))
    .map(({ result }) => owedTask(result, asOf, false));
}

function tasksPast(unit: Unit, { tasks }: Aggregate, asOf: CivilDate): readonly OwedTask[] {
  return partsOf(unit, tasks)
    .filter(({ part }) => part.class === 'overdue' || part.class === 'unreported')
    .map(({ part, result }) => owedTask(result, asOf, part.class === 'overdue'))
    .filter(({ daysOverdue }) => daysOverdue > 0);
}

function partsOf(
  unit: Unit,
  tasks: readonly TaskResult[],
): readonly { readonly part: TaskPart; readonly result: TaskResult }[] {
  return tasks.flatMap((result) =>
    result.parts.filter((part) => part.unit === unit.id).map((part) => ({ part, result })),
  );
}

function owedTask(result: TaskResult, asOf: CivilDate, told: boolean): OwedTask {
  const { deadline } = result;
  const daysOverdue = deadline === undefined ? 0 : Math.max(0, daysBetween(deadline, asOf));
  return { result, daysOverdue, told };
}
