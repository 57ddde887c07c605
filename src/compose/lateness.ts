import type { TaskPart, TaskResult } from '../model/aggregate.ts';
import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import { isLate } from '../model/task-class.ts';
import { printCount } from '../vietnamese/numbers.ts';

/** A unit that finished after the deadline, or has not finished although it has passed. */
export interface LateUnit {
  readonly unit: string;
  /** Days after the deadline: of completion, or of the window's end; absent when either day is not known. */
  readonly days?: number;
}

/** The units behind a task that is done late or overdue: of one owed by many, only those, each with its own days. */
export function lateUnits(result: TaskResult, windowEnd: CivilDate): readonly LateUnit[] {
  const late = result.parts.filter((part) => part.class === result.class);
  return late.map((part) => {
    const days =
      late.length === 1 ? (daysOf(part, result, windowEnd) ?? result.daysLate) : daysOf(part, result, windowEnd);
    return { unit: part.unit, ...(days !== undefined && { days }) };
  });
}

function daysOf(
  { class: taskClass, report }: TaskPart,
  { deadline }: TaskResult,
  windowEnd: CivilDate,
): number | undefined {
  if (deadline === undefined) return undefined;
  if (taskClass === 'overdue') return daysBetween(deadline, windowEnd);
  return report?.completed.kind === 'value' ? daysBetween(deadline, report.completed.value) : undefined;
}

/** How late a task was, in words: "chậm 05 ngày"; of one owed by many, how many were: "trong đó 01 đơn vị chậm 07 ngày". Empty when it was not. */
export function lateness(result: TaskResult, windowEnd: CivilDate): string {
  const { daysLate, parts } = result;
  if (daysLate === undefined || !isLate(result.class)) return '';
  const days = `${printCount(daysLate)} ngày`;
  if (parts.length < 2) return `chậm ${days}`;
  const late = lateUnits(result, windowEnd);
  const same = new Set(late.map((unit) => unit.days)).size === 1;
  return `trong đó ${printCount(late.length)} đơn vị chậm${same ? '' : ' nhiều nhất'} ${days}`;
}
