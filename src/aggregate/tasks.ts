import type { TaskPart, TaskResult, UnitReceipt } from '../model/aggregate.ts';
import { standingOf } from '../model/changes.ts';
import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import type { Deadline, Period, Task, TaskReport, Unit, Workspace } from '../model/facts.ts';
import type { Resolver } from '../model/resolve.ts';
import { countTask, type CountingMoment } from './counting.ts';
import { periodsWithin } from './periods.ts';
import { receiptsOf } from './receipts.ts';
import { classOf, isDone, worstOf } from './task-class.ts';

/** Kết quả of every task of the period's plans, in printed order, after the changes approved by the window's end. */
export function taskResults(
  workspace: Workspace,
  resolver: Resolver,
  { period, receipts, moment }: TasksOfPeriod,
): readonly TaskResult[] {
  const reports = reportsOf(receipts, resolver);
  const earlier = earlierReports(workspace, resolver, period);
  return resolver.tasks.flatMap((task) => {
    if (!period.plans.includes(task.plan)) return [];
    const { state, deadline } = standingOf(task, workspace.records.changes, period.window.to);
    if (state === 'not-yet' || (state === 'dropped' && moment.counting.dropped === 'exclude')) return [];
    const parts = resolver.leads(task).map((unit) => partOf(task, unit, { deadline, reports, earlier, moment }));
    const support = resolver.supporters(task).flatMap((unit) => reports.get(task.id)?.get(unit.id) ?? []);
    return [resultOf(task, parts, { deadline, support, moment })];
  });
}

export interface TasksOfPeriod {
  readonly period: Period;
  readonly receipts: readonly UnitReceipt[];
  readonly moment: CountingMoment;
}

/** What units say of tasks: by task id, then unit id. */
type Reports = ReadonlyMap<string, ReadonlyMap<string, TaskReport>>;

function reportsOf(receipts: readonly UnitReceipt[], resolver: Resolver): Reports {
  const reports = new Map<string, Map<string, TaskReport>>();
  for (const { unit, submission } of receipts) {
    if (submission === undefined) continue;
    for (const [{ id }, report] of resolver.reports(submission)) {
      const byUnit = reports.get(id) ?? new Map<string, TaskReport>();
      reports.set(id, byUnit.set(unit.id, report));
    }
  }
  return reports;
}

interface EarlierReports {
  readonly period: string;
  readonly reports: Reports;
}

function earlierReports(workspace: Workspace, resolver: Resolver, period: Period): readonly EarlierReports[] {
  return periodsWithin(workspace.plan.periods, period).map((earlier) => ({
    period: earlier.id,
    reports: reportsOf(receiptsOf(workspace, resolver, earlier, []), resolver),
  }));
}

interface PartContext {
  readonly deadline: Deadline;
  readonly reports: Reports;
  readonly earlier: readonly EarlierReports[];
  readonly moment: CountingMoment;
}

function partOf(task: Task, unit: Unit, { deadline, reports, earlier, moment }: PartContext): TaskPart {
  const own = reports.get(task.id)?.get(unit.id);
  const carried = own === undefined ? carriedOn(task, unit, earlier) : undefined;
  const report = own ?? carried?.report;
  return {
    unit: unit.id,
    class: classOf(report, deadline, moment.windowEnd),
    ...(report?.status.kind === 'value' && { status: report.status.value }),
    ...(report !== undefined && { report }),
    ...(carried !== undefined && { carriedFrom: carried.period }),
  };
}

/** The last earlier report that names the task, if it says done: nobody has to repeat what is finished. */
function carriedOn(
  task: Task,
  unit: Unit,
  earlier: readonly EarlierReports[],
): { readonly period: string; readonly report: TaskReport } | undefined {
  for (const { period, reports } of earlier) {
    const report = reports.get(task.id)?.get(unit.id);
    if (report !== undefined) return saysDone(report) ? { period, report } : undefined;
  }
  return undefined;
}

function saysDone({ status }: TaskReport): boolean {
  return status.kind === 'value' && status.value === 'done';
}

interface ResultContext {
  readonly deadline: Deadline;
  readonly support: readonly TaskReport[];
  readonly moment: CountingMoment;
}

function resultOf(task: Task, parts: readonly TaskPart[], { deadline, support, moment }: ResultContext): TaskResult {
  const own = parts.flatMap((part) => part.report ?? []);
  const all = [...own, ...support];
  const taskClass = worstOf(parts.map((part) => part.class));
  const due = deadline.kind === 'date' ? deadline.by : undefined;
  const completed = isDone(taskClass) ? lastCompleted(own) : undefined;
  const daysLate = daysPast(due, taskClass === 'overdue' ? moment.windowEnd : completed);
  const products = own.flatMap(({ product }) => (product.kind === 'value' ? [product.value] : []));
  const evidence = all.flatMap((report) => report.evidence);
  const notes = all.flatMap(({ note }) => note?.value ?? []);
  const hasResults = products.length + evidence.length + notes.length > 0;
  const judged = { class: taskClass, hasResults, ...(due !== undefined && { deadline: due }) };
  const [only, ...others] = own;
  return {
    task,
    ...judged,
    ...(completed !== undefined && { completed }),
    ...(daysLate !== undefined && { daysLate }),
    ...(only?.progress.kind === 'value' && others.length === 0 && { progress: only.progress.value }),
    products,
    evidence,
    reasons: own.flatMap(reasonsOf),
    notes,
    ...countTask(judged, moment),
    parts,
  };
}

/** A task of several units is completed when the last of them is. */
function lastCompleted(reports: readonly TaskReport[]): CivilDate | undefined {
  return reports
    .flatMap(({ completed }) => (completed.kind === 'value' ? [completed.value] : []))
    .sort()
    .at(-1);
}

function daysPast(due: CivilDate | undefined, on: CivilDate | undefined): number | undefined {
  return due !== undefined && on !== undefined && on > due ? daysBetween(due, on) : undefined;
}

function reasonsOf({ reason }: TaskReport): TaskResult['reasons'] {
  return [
    ...(reason.objective === undefined ? [] : [{ kind: 'objective' as const, text: reason.objective.value }]),
    ...(reason.subjective === undefined ? [] : [{ kind: 'subjective' as const, text: reason.subjective.value }]),
    ...(reason.text === undefined ? [] : [{ kind: 'other' as const, text: reason.text.value }]),
  ];
}
