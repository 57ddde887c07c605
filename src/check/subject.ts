import type { DiagnosticContext } from '../diagnostic/diagnostic.ts';
import { standingOf } from '../model/changes.ts';
import type {
  Deadline,
  Period,
  Plan,
  Submission,
  Task,
  TaskReport,
  TaskStatus,
  Unit,
  Window,
  Workspace,
} from '../model/facts.ts';
import { ofAnotherYear } from '../model/received.ts';
import type { Resolver } from '../model/resolve.ts';

/** One submission with what its names stand for, as the rules over a submission see it. */
export interface Subject {
  readonly submission: Submission;
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
  /** The window its dates are held against; undefined when the period is unknown or not sound, or the file is of another year (said once, not at every date). */
  readonly window: Window | undefined;
  /** Key of the plan whose task ids it may write without prefix. */
  readonly plan: string;
  /** What it says of known tasks. */
  readonly tasks: readonly ReportedTask[];
  /** Unit and period, for the diagnostics. */
  readonly about: DiagnosticContext;
}

/** A task report beside its task. */
export interface ReportedTask {
  readonly report: TaskReport;
  readonly task: Task;
  /** The deadline in force at the window's end. */
  readonly deadline: Deadline;
  /** Chủ trì, phối hợp, or neither. */
  readonly role: 'lead' | 'support' | 'none';
}

/** The subject that the rules see of `submission`. */
export function subjectOf(submission: Submission, workspace: Workspace, resolver: Resolver): Subject {
  const unit = resolver.unit(submission.unit.value);
  const period = resolver.period(submission.period.value);
  const plan = resolver.planOf(submission);
  const tasks = submission.tasks.flatMap((report) => {
    const task = resolver.task(report.id.value, plan);
    return task === undefined ? [] : [reportedTask(report, task, { unit, period, workspace, resolver })];
  });
  return {
    submission,
    unit,
    period,
    window:
      period !== undefined && isSound(period, workspace.plan) && !ofAnotherYear(submission, period)
        ? period.window
        : undefined,
    plan,
    tasks,
    about: { unit: unit?.id ?? submission.unit.value, period: period?.id ?? submission.period.value },
  };
}

interface Surroundings {
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
  readonly workspace: Workspace;
  readonly resolver: Resolver;
}

function reportedTask(
  report: TaskReport,
  task: Task,
  { unit, period, workspace, resolver }: Surroundings,
): ReportedTask {
  const deadline =
    period === undefined ? task.deadline : standingOf(task, workspace.records.changes, period.window.to).deadline;
  return { report, task, deadline, role: unit === undefined ? 'none' : roleOf(unit, task, resolver) };
}

/** What a unit has to do with a task; words such as "Các công chức" among the supporting units stand for anyone. */
export function roleOf(unit: Unit, task: Task, resolver: Resolver): ReportedTask['role'] {
  if (resolver.isLead(task, unit)) return 'lead';
  return task.supportText !== undefined || resolver.supporters(task).includes(unit) ? 'support' : 'none';
}

/** Whether a period is of the plan's year and its days are in order; where it is not, the fault is the plan's. */
export function isSound({ window, year }: Period, plan: Plan): boolean {
  return year === plan.year && window.from <= window.to;
}

/** The status a report gives, or undefined when it gives none that can be read. */
export function statusOf(report: TaskReport): TaskStatus | undefined {
  if (report.status.kind === 'value') return report.status.value;
  return report.status.kind === 'not-arising' ? 'not-arising' : undefined;
}
