import type { Aggregate, Figure, FigureScope, TaskResult } from '../model/aggregate.ts';
import type { Appendix } from '../model/facts.ts';
import { exact } from '../model/exact.ts';
import { isTotal } from '../model/figures.ts';
import type { TaskClass } from '../model/task-class.ts';
import { sumOfFigures } from './figure-fact.ts';

/** What is counted of tasks for the plan, its appendices and its units (built-in figures of cchc/figures/1). */
const TASK_COUNTS = [
  'total',
  'done',
  'on_time',
  'late',
  'overdue',
  'in_progress',
  'not_started',
  'ongoing',
  'not_arising',
  'unreported',
];

/** The ids of the figures that no indicator set defines, under the name of what they count (plan, appendix). */
export function builtInIds(of: 'plan' | 'appendix'): readonly string[] {
  return [
    ...TASK_COUNTS.map((count) => `${of}.tasks_${count}`),
    `${of}.tasks_open`,
    `${of}.completion_rate`,
    `${of}.due_rate`,
  ];
}

/** The totals of a period by id, with those that texts need and no stage before computes. */
export function totalFigures(aggregate: Aggregate): ReadonlyMap<string, Figure> {
  const totals = new Map(aggregate.figures.filter(isTotal).map((figure) => [figure.id, figure]));
  return new Map([
    ...totals,
    ...openTasks(totals, 'plan'),
    ...countingCounts(aggregate, 'plan'),
    ...targetCounts(aggregate),
  ]);
}

/** The figures of one appendix of the plan, named appendix.… instead of plan.…. */
export function appendixFigures(aggregate: Aggregate, appendix: Appendix): ReadonlyMap<string, Figure> {
  const own = aggregate.figures.filter(
    (figure) => figure.id.startsWith('plan.') && isOfAppendix(figure.scope, appendix),
  );
  const named = new Map(own.map((figure) => [figure.id.replace(/^plan\./u, 'appendix.'), figure]));
  const counts = countingCounts({ ...aggregate, tasks: tasksOfAppendix(aggregate, appendix) }, 'appendix');
  return new Map([...named, ...openTasks(named, 'appendix'), ...counts]);
}

/** The tasks of one appendix of the plan. */
export function tasksOfAppendix({ tasks }: Aggregate, { plan, id }: Appendix): readonly TaskResult[] {
  return tasks.filter(({ task }) => task.plan === plan && task.appendix === id);
}

/** The figures of one unit, by id. */
export function unitFigures(aggregate: Aggregate, unit: string): ReadonlyMap<string, Figure> {
  const own = aggregate.figures.filter(
    ({ scope }) => scope?.unit === unit && scope.appendix === undefined && scope.row === undefined,
  );
  return new Map(own.map((figure) => [figure.id, figure]));
}

/** The figures of one row of a row set (lĩnh vực), by indicator. */
export function rowFigures(aggregate: Aggregate, row: string): ReadonlyMap<string, Figure> {
  const own = aggregate.figures.filter(({ scope }) => scope?.row === row && scope.unit === undefined);
  return new Map(own.map((figure) => [figure.id, figure]));
}

function isOfAppendix(scope: FigureScope | undefined, appendix: Appendix): boolean {
  return (
    scope?.appendix === appendix.id &&
    (scope.plan ?? '') === appendix.plan &&
    scope.unit === undefined &&
    scope.serves === undefined
  );
}

/** Tasks still to be done: in progress, not started, or not yet reported on. */
function openTasks(
  figures: ReadonlyMap<string, Figure>,
  of: 'plan' | 'appendix',
): readonly (readonly [string, Figure])[] {
  const id = `${of}.tasks_open`;
  const classes = ['in_progress', 'not_started', 'unreported'];
  const sum = sumOfFigures(
    id,
    classes.map((name) => figures.get(`${of}.tasks_${name}`)),
  );
  return sum === undefined ? [] : [[id, sum]];
}

/**
 * How the completion rate treats a class, where it parts one: what it counts as done and what it leaves beside it, so that a
 * sentence can name parts that add up to all tasks; the rate's numerator as a figure of its own (I.1.2 of the national annex); and
 * the tasks due in the window that nobody has reported on.
 */
function countingCounts({ tasks, period }: Aggregate, of: 'plan' | 'appendix'): readonly (readonly [string, Figure])[] {
  const number = (test: (result: TaskResult) => boolean): number => tasks.filter(test).length;
  const isDue = ({ deadline }: TaskResult): boolean => deadline !== undefined && deadline <= period.window.to;
  const parted = PARTED.flatMap(({ of: taskClass, name, label }) => [
    [
      `${of}.${name}_done`,
      number((r) => r.class === taskClass && r.countedDone),
      `${label} tính là hoàn thành`,
    ] as const,
    [
      `${of}.${name}_beside`,
      number((r) => r.class === taskClass && !r.countedDone),
      `${label} không tính là hoàn thành`,
    ] as const,
  ]);
  const counts = [
    ...parted,
    [`${of}.counted_done`, number((r) => r.countedDone), 'Số nhiệm vụ tính là hoàn thành'] as const,
    [
      `${of}.due_unreported`,
      number((r) => r.class === 'unreported' && isDue(r)),
      'Số nhiệm vụ đến hạn chưa được báo cáo',
    ] as const,
  ];
  return counts.map(([id, value, label]) => count(id, value, label, 'nhiệm vụ'));
}

/** Classes that the plan's `counting` may count as done or not. */
const PARTED: readonly { readonly of: TaskClass; readonly name: string; readonly label: string }[] = [
  { of: 'done-on-time', name: 'on_time', label: 'Số nhiệm vụ hoàn thành đúng hạn' },
  { of: 'done-late', name: 'late', label: 'Số nhiệm vụ hoàn thành quá hạn' },
  { of: 'ongoing', name: 'ongoing', label: 'Số nhiệm vụ thường xuyên' },
  { of: 'not-arising', name: 'not_arising', label: 'Số nhiệm vụ không phát sinh' },
];

/** Chỉ tiêu được giao: how many figures have a target and how many meet it; none of these exists without targets. */
function targetCounts(aggregate: Aggregate): readonly (readonly [string, Figure])[] {
  const judged = aggregate.figures.filter((figure) => isTotal(figure) && figure.met !== undefined);
  if (judged.length === 0) return [];
  const met = judged.filter((figure) => figure.met === true).length;
  return [
    count('targets.total', judged.length, 'Số chỉ tiêu được giao', 'chỉ tiêu'),
    count('targets.met', met, 'Số chỉ tiêu đạt', 'chỉ tiêu'),
    count('targets.unmet', judged.length - met, 'Số chỉ tiêu chưa đạt', 'chỉ tiêu'),
  ];
}

function count(id: string, value: number, label: string, measure: string): readonly [string, Figure] {
  return [id, { id, label, measure, decimals: 0, status: 'ok', value: exact(value), sources: [] }];
}
