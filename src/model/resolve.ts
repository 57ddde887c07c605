import type {
  Indicator,
  Period,
  Plan,
  PlanDocument,
  RowSet,
  Submission,
  Task,
  TaskReport,
  Unit,
  Workspace,
} from './facts.ts';
import { foldName, foldNumber } from './fold.ts';
import { operandIds } from './operands.ts';

/**
 * What the names in a workspace's files stand for. Names that stand for nothing give undefined (or are left out of a list);
 * `check` says so, every other stage goes on without them.
 */
export interface Resolver {
  /** Tasks of all plans in printed order, with those that records/ added. */
  readonly tasks: readonly Task[];
  /** Đơn vị by id, alias or printed name, in any case, with or without marks. */
  readonly unit: (name: string) => Unit | undefined;
  /** Units that ids, aliases, group ids and `all` stand for, each once, in the order named. */
  readonly units: (names: readonly string[]) => readonly Unit[];
  /** Whether a name stands for a unit, a group or `all`. */
  readonly isUnitOrGroup: (name: string) => boolean;
  readonly period: (id: string) => Period | undefined;
  /** Plan by number (75/KH-UBND) or by the key of an `also` entry. */
  readonly plan: (name: string) => PlanDocument | undefined;
  /** Task by id; `plan` is the key of the plan that a submission speaks of, whose own ids need no prefix there. */
  readonly task: (id: string, plan?: string) => Task | undefined;
  readonly indicator: (id: string) => Indicator | undefined;
  readonly rowSet: (id: string) => RowSet | undefined;
  /** Units that owe a task: those of `lead`, groups expanded. */
  readonly leads: (task: Task) => readonly Unit[];
  /** Whether a unit owes a task, without a walk over all that do. */
  readonly isLead: (task: Task, unit: Unit) => boolean;
  /** Units that may add words and evidence to a task. */
  readonly supporters: (task: Task) => readonly Unit[];
  /** Units that owe an indicator. */
  readonly reporters: (indicator: Indicator) => readonly Unit[];
  /** Whether a unit owes an indicator, without a walk over all that do. */
  readonly isReporter: (indicator: Indicator, unit: Unit) => boolean;
  /** Indicators that an indicator is computed from in one step: numerator and denominator, or those its formula names. */
  readonly operands: (indicator: Indicator) => readonly Indicator[];
  /** Key of the plan whose task ids a submission may write without prefix. */
  readonly planOf: (submission: Submission) => string;
  /** What a submission says of known tasks; the first of two reports of one task counts. */
  readonly reports: (submission: Submission) => ReadonlyMap<Task, TaskReport>;
}

/** Lookups over one workspace, built once in time linear in its size. The first of two things with the same name wins. */
export function resolverOf(workspace: Pick<Workspace, 'plan' | 'tasks' | 'indicators' | 'records'>): Resolver {
  const { plan, indicators } = workspace;
  const tasks = tasksWithAdded(workspace);
  const taskById = firstBy(tasks, (task) => task.id);
  const periodById = firstBy(plan.periods, (period) => period.id);
  const indicatorById = firstBy(indicators.indicators, (indicator) => indicator.id);
  const rowSetById = firstBy(indicators.rows, (set) => set.id);
  const unit = unitLookup(plan);
  const members = groupLookup(plan, unit);
  const units = (names: readonly string[]): readonly Unit[] => [
    ...new Set(names.flatMap((name) => members(name) ?? [])),
  ];
  const planNamed = planLookup(plan.plans);
  const period = (id: string): Period | undefined => periodById.get(id);
  const indicator = (id: string): Indicator | undefined => indicatorById.get(id);
  const task = (id: string, key = ''): Task | undefined =>
    (key === '' ? undefined : taskById.get(`${key}/${id}`)) ?? taskById.get(id);
  const planOf = (submission: Submission): string => planKeyOf(submission, planNamed, period(submission.period.value));
  const leads = remembered((of: Task) => units(of.lead.map((lead) => lead.value)));
  const reporters = remembered((of: Indicator) => units(of.reporters.map((reporter) => reporter.value)));
  const leadSet = remembered((of: Task) => new Set(leads(of)));
  const reporterSet = remembered((of: Indicator) => new Set(reporters(of)));

  return {
    tasks,
    unit,
    units,
    isUnitOrGroup: (name) => members(name) !== undefined,
    period,
    plan: planNamed,
    task,
    indicator,
    rowSet: (id) => rowSetById.get(id),
    leads,
    isLead: (of, unit) => leadSet(of).has(unit),
    supporters: remembered((task) => units(task.support.map((support) => support.value))),
    reporters,
    isReporter: (of, unit) => reporterSet(of).has(unit),
    operands: (of) => operandIds(of).flatMap((id) => indicator(id) ?? []),
    planOf,
    reports: remembered((submission) => reportsByTask(submission, (id) => task(id, planOf(submission)))),
  };
}

function tasksWithAdded({ tasks, records }: Pick<Workspace, 'tasks' | 'records'>): readonly Task[] {
  const known = new Set(tasks.map((task) => task.id));
  const added = records.changes.flatMap((change) => change.added ?? []);
  return [...tasks, ...added.filter((task) => !known.has(task.id))];
}

function unitLookup({ units }: Plan): (name: string) => Unit | undefined {
  const byId = firstBy(units, (unit) => unit.id);
  const byName = new Map<string, Unit>();
  // Ids go in before aliases and aliases before printed names, so that the nearer name wins.
  for (const namesOf of [idOf, aliasesOf, nameOf]) {
    for (const unit of units)
      for (const name of namesOf(unit)) if (!byName.has(foldName(name))) byName.set(foldName(name), unit);
  }
  return (name) => byId.get(name) ?? byName.get(foldName(name));
}

const idOf = (unit: Unit): readonly string[] => [unit.id];
const aliasesOf = (unit: Unit): readonly string[] => unit.aliases;
const nameOf = (unit: Unit): readonly string[] => [unit.name];

/** Groups hold units, not groups. */
function groupLookup(
  plan: Plan,
  unit: (name: string) => Unit | undefined,
): (name: string) => readonly Unit[] | undefined {
  const groups = new Map(
    plan.unitGroups.map((group) => [group.id, group.members.flatMap((member) => unit(member.value) ?? [])]),
  );
  return (name) => {
    if (name === 'all') return plan.units;
    const single = groups.has(name) ? undefined : unit(name);
    return single === undefined ? groups.get(name) : [single];
  };
}

/** Finds a plan by the key of an `also` entry, or by its number however it is written. */
export function planLookup(plans: readonly PlanDocument[]): (name: string) => PlanDocument | undefined {
  const byKey = firstBy(plans, (plan) => plan.key);
  const byNumber = firstBy(plans, (plan) => foldNumber(plan.number));
  return (name) => (name === '' ? undefined : byKey.get(name)) ?? byNumber.get(foldNumber(name));
}

function reportsByTask(
  submission: Submission,
  taskNamed: (id: string) => Task | undefined,
): ReadonlyMap<Task, TaskReport> {
  const reports = new Map<Task, TaskReport>();
  for (const report of submission.tasks) {
    const task = taskNamed(report.id.value);
    if (task !== undefined && !reports.has(task)) reports.set(task, report);
  }
  return reports;
}

/** The plan a submission names; else the main plan, or, for a period that does not report on it, the first one it reports on. */
function planKeyOf(
  submission: Submission,
  plan: (name: string) => PlanDocument | undefined,
  period: Period | undefined,
): string {
  const named = submission.plan === undefined ? undefined : plan(submission.plan.value);
  if (named !== undefined) return named.key;
  if (period === undefined || period.plans.includes('')) return '';
  return period.plans[0] ?? '';
}

/** `answer`, worked out once for each thing asked about: every unit of a province is asked about every task. */
function remembered<T extends object, R>(answer: (thing: T) => R): (thing: T) => R {
  const known = new Map<T, R>();
  return (thing) => {
    const before = known.get(thing);
    if (before !== undefined) return before;
    const now = answer(thing);
    known.set(thing, now);
    return now;
  };
}

function firstBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const item of items) if (!map.has(key(item))) map.set(key(item), item);
  return map;
}
