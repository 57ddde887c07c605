import type { Carried, LeftOut, TaskPart, TaskResult, UnitReceipt } from '../model/aggregate.ts';
import { carriesOn } from '../model/carrying.ts';
import { standingOf } from '../model/changes.ts';
import { daysBetween, type CivilDate } from '../model/civil-date.ts';
import type { Deadline, Period, Submission, Task, TaskReport, Unit, Workspace } from '../model/facts.ts';
import type { Resolver } from '../model/resolve.ts';
import { isDone } from '../model/task-class.ts';
import { countTask, type CountingMoment } from './counting.ts';
import { periodsWithin } from './periods.ts';
import { receiptsOf } from './receipts.ts';
import { classOf, worstOf } from './task-class.ts';

/** Kết quả of every task of the period's plans, in printed order, after the changes approved by the window's end. */
export function taskResults(
  workspace: Workspace,
  resolver: Resolver,
  { period, receipts, without, moment }: TasksOfPeriod,
): { readonly tasks: readonly TaskResult[]; readonly carried: readonly Carried[] } {
  const reports = reportsOf(receipts, resolver);
  const earlier = earlierReports(workspace, resolver, { period, without });
  const carried: Carried[] = [];
  const tasks = resolver.tasks.flatMap((task) => {
    if (!period.plans.includes(task.plan)) return [];
    const { state, deadline } = standingOf(task, workspace.records.changes, period.window.to);
    if (state === 'not-yet' || (state === 'dropped' && moment.counting.dropped === 'exclude')) return [];
    const told = resolver.leads(task).map((unit) => partOf(task, unit, { deadline, reports, earlier, moment }));
    const parts = told.map(({ part }) => part);
    carried.push(...told.flatMap((one) => one.carried ?? []));
    const support = resolver.supporters(task).flatMap((unit) => reports.get(task.id)?.get(unit.id) ?? []);
    return [resultOf(task, parts, { deadline, support, moment })];
  });
  return { tasks, carried };
}

export interface TasksOfPeriod {
  readonly period: Period;
  readonly receipts: readonly UnitReceipt[];
  readonly without: readonly LeftOut[];
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
  readonly period: Period;
  readonly reports: Reports;
  readonly submissions: ReadonlyMap<string, Submission>;
}

/** What was left out by choice is left out there too: it is not carried on behind the user's back. */
function earlierReports(
  workspace: Workspace,
  resolver: Resolver,
  { period, without }: Pick<TasksOfPeriod, 'period' | 'without'>,
): readonly EarlierReports[] {
  return periodsWithin(workspace.plan.periods, period).map((earlier) => {
    const receipts = receiptsOf(workspace, resolver, earlier, without);
    const used = receipts.flatMap(({ unit, submission }) => (submission ? [[unit.id, submission] as const] : []));
    return { period: earlier, reports: reportsOf(receipts, resolver), submissions: new Map(used) };
  });
}

interface PartContext {
  readonly deadline: Deadline;
  readonly reports: Reports;
  readonly earlier: readonly EarlierReports[];
  readonly moment: CountingMoment;
}

interface ToldPart {
  readonly part: StandingPart;
  readonly carried?: Carried;
}

function partOf(task: Task, unit: Unit, { deadline, reports, earlier, moment }: PartContext): ToldPart {
  const own = reports.get(task.id)?.get(unit.id);
  const before = own === undefined ? doneEarlier(task, unit, earlier) : undefined;
  const carried = before !== undefined && carriesOn(before.report, before.period.window) ? before : undefined;
  const report = own ?? carried?.report;
  return {
    part: {
      unit: unit.id,
      class: classOf(report, deadline, moment.windowEnd),
      ...(report?.status.kind === 'value' && { status: report.status.value }),
      ...(report !== undefined && { report }),
      ...(carried !== undefined && { carriedFrom: carried.period.id }),
    },
    ...(before !== undefined && { carried: { submission: before.submission, task, report: before.report } }),
  };
}

interface DoneEarlier {
  readonly period: Period;
  readonly submission: Submission;
  readonly report: TaskReport;
}

/** The last earlier report that names the task, if it says done: nobody has to repeat what is finished. */
function doneEarlier(task: Task, unit: Unit, earlier: readonly EarlierReports[]): DoneEarlier | undefined {
  for (const { period, reports, submissions } of earlier) {
    const report = reports.get(task.id)?.get(unit.id);
    const submission = submissions.get(unit.id);
    if (report === undefined || submission === undefined) continue;
    return saysDone(report) ? { period, submission, report } : undefined;
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

/** A part before it is known whether it counts, which depends on the task as a whole. */
type StandingPart = Omit<TaskPart, 'counted' | 'countedDone'>;

function resultOf(
  task: Task,
  parts: readonly StandingPart[],
  { deadline, support, moment }: ResultContext,
): TaskResult {
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
    parts: parts.map((part) => ({ ...part, ...countTask({ ...judged, class: part.class }, moment) })),
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
