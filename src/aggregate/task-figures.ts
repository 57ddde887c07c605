import type { Figure, FigureScope, FigureSource, TaskPart, TaskResult } from '../model/aggregate.ts';
import { exact } from '../model/exact.ts';
import type { Appendix, Period } from '../model/facts.ts';
import { isDone, type TaskClass } from '../model/task-class.ts';
import { basisOf, countDueTask, countTask, DUE_BASIS, type Counted, type CountingMoment } from './counting.ts';

/**
 * The `plan.*` figures of a period: in all, per plan where there are several, per appendix, per lead unit and per index served.
 * A unit's figures count its own part of a task that several units owe.
 */
export function taskFigures(
  tasks: readonly TaskResult[],
  period: Period,
  appendices: readonly Appendix[],
  moment: CountingMoment,
): readonly Figure[] {
  const whole = tasks.map(wholeTask);
  const bases = { rate: basisOf(moment, new Set(whole.map((entry) => entry.class))), due: DUE_BASIS };
  return scopesOf(tasks, whole, period, appendices).flatMap(({ scope, entries }) =>
    figuresOf(entries, { scope, moment, bases }),
  );
}

/** A task, or one unit's part of it, as it is counted. */
interface Entry {
  readonly result: TaskResult;
  readonly class: TaskClass;
  readonly parts: readonly TaskPart[];
}

const wholeTask = (result: TaskResult): Entry => ({ result, class: result.class, parts: result.parts });

interface Scoped {
  readonly scope: FigureScope | undefined;
  readonly entries: readonly Entry[];
}

function scopesOf(
  tasks: readonly TaskResult[],
  whole: readonly Entry[],
  period: Period,
  appendices: readonly Appendix[],
): readonly Scoped[] {
  const among = (test: (result: TaskResult) => boolean): readonly Entry[] => whole.filter(({ result }) => test(result));
  const indices = [...new Set(tasks.flatMap(({ task }) => task.serves))];
  return [
    { scope: undefined, entries: whole },
    ...(period.plans.length < 2 ? [] : period.plans).map((plan) => ({
      scope: { plan },
      entries: among(({ task }) => task.plan === plan),
    })),
    ...appendices.map(({ plan, id }) => ({
      scope: { ...(plan !== '' && { plan }), appendix: id },
      entries: among(({ task }) => task.plan === plan && task.appendix === id),
    })),
    ...[...partsByUnit(tasks)].map(([unit, entries]) => ({ scope: { unit }, entries })),
    ...indices.map((serves) => ({ scope: { serves }, entries: among(({ task }) => task.serves.includes(serves)) })),
  ].filter(({ scope, entries }) => scope === undefined || entries.length > 0);
}

/** Each unit's own parts of the tasks it leads, in one walk over all: a district has a thousand units. */
function partsByUnit(tasks: readonly TaskResult[]): ReadonlyMap<string, readonly Entry[]> {
  const byUnit = new Map<string, Entry[]>();
  for (const result of tasks) {
    for (const part of result.parts) {
      const entries = byUnit.get(part.unit) ?? [];
      entries.push({ result, class: part.class, parts: [part] });
      byUnit.set(part.unit, entries);
    }
  }
  return byUnit;
}

interface FigureContext {
  readonly scope: FigureScope | undefined;
  readonly moment: CountingMoment;
  readonly bases: { readonly rate: string; readonly due: string };
}

/** The figure that counts the tasks of some classes, and what it is called. */
const COUNTS: readonly { readonly id: string; readonly label: string; readonly of: (c: TaskClass) => boolean }[] = [
  { id: 'plan.tasks_done', label: 'Số nhiệm vụ đã hoàn thành', of: isDone },
  { id: 'plan.tasks_on_time', label: 'Số nhiệm vụ hoàn thành đúng hạn', of: (c) => c === 'done-on-time' },
  { id: 'plan.tasks_late', label: 'Số nhiệm vụ hoàn thành quá hạn', of: (c) => c === 'done-late' },
  { id: 'plan.tasks_in_progress', label: 'Số nhiệm vụ đang thực hiện (trong hạn)', of: (c) => c === 'in-progress' },
  { id: 'plan.tasks_ongoing', label: 'Số nhiệm vụ thường xuyên', of: (c) => c === 'ongoing' },
  { id: 'plan.tasks_not_started', label: 'Số nhiệm vụ chưa đến hạn, chưa thực hiện', of: (c) => c === 'not-started' },
  { id: 'plan.tasks_overdue', label: 'Số nhiệm vụ quá hạn chưa hoàn thành', of: (c) => c === 'overdue' },
  { id: 'plan.tasks_not_arising', label: 'Số nhiệm vụ không phát sinh', of: (c) => c === 'not-arising' },
  { id: 'plan.tasks_unreported', label: 'Số nhiệm vụ chưa được báo cáo', of: (c) => c === 'unreported' },
];

function figuresOf(entries: readonly Entry[], context: FigureContext): readonly Figure[] {
  const { moment, bases } = context;
  return [
    {
      ...common(entries, context),
      id: 'plan.tasks_total',
      label: 'Tổng số nhiệm vụ, giải pháp được giao',
      status: 'ok',
      value: exact(entries.length),
      sources: entries.map(plannedSource),
    },
    ...COUNTS.map(({ id, label, of }): Figure => {
      const members = entries.filter((entry) => of(entry.class));
      const value = exact(members.length);
      return { ...common(entries, context), id, label, value, sources: members.flatMap(statusSources) };
    }),
    {
      ...rateOf(entries, (judged) => countTask(judged, moment), context),
      id: 'plan.completion_rate',
      label: 'Tỷ lệ hoàn thành nhiệm vụ',
      basis: bases.rate,
    },
    {
      ...rateOf(entries, (judged) => countDueTask(judged, moment), context),
      id: 'plan.due_rate',
      label: 'Tỷ lệ hoàn thành nhiệm vụ đến hạn',
      basis: bases.due,
    },
  ];
}

function common(entries: readonly Entry[], { scope }: FigureContext): Omit<Figure, 'id' | 'label' | 'sources'> {
  const coverage = coverageOf(entries);
  return {
    ...(scope !== undefined && { scope }),
    measure: 'nhiệm vụ',
    decimals: 0,
    status: coverage.missing.length > 0 ? 'partial' : 'ok',
    coverage,
  };
}

/** Lead units: one is missing when it left any of its tasks unreported. */
function coverageOf(entries: readonly Entry[]): NonNullable<Figure['coverage']> {
  const parts = entries.flatMap((entry) => entry.parts);
  const units = new Set(parts.map((part) => part.unit));
  const missing = new Set(parts.filter((part) => part.class === 'unreported').map((part) => part.unit));
  return {
    expected: units.size,
    reported: units.size - missing.size,
    notArising: 0,
    missing: [...units].filter((unit) => missing.has(unit)),
  };
}

function rateOf(
  entries: readonly Entry[],
  count: (judged: Parameters<typeof countTask>[0]) => Counted,
  context: FigureContext,
): Omit<Figure, 'id' | 'label'> {
  const counts = entries.map((entry) => ({ entry, ...count({ ...entry.result, class: entry.class }) }));
  const counted = counts.filter((c) => c.counted);
  const done = counted.filter((c) => c.countedDone);
  const [n, d] = [done.length, counted.length];
  return {
    ...common(entries, context),
    measure: '%',
    decimals: 1,
    ...(d === 0 ? { status: 'not-arising' } : { value: exact(100 * n, d) }),
    numerator: exact(n),
    denominator: exact(d),
    sources: [
      ...done.flatMap((c) => statusSources(c.entry)).map((source) => ({ ...source, part: 'numerator' as const })),
      // Every part of the whole would name its tasks once more: there plan.tasks_total does.
      ...(context.scope === undefined ? counted : []).map((c) => ({
        ...plannedSource(c.entry),
        part: 'denominator' as const,
      })),
    ],
  };
}

function plannedSource({ result: { task } }: Entry): FigureSource {
  return { place: task.place, text: task.content, via: task.id };
}

/** Where the status stands in each submission; a task nobody reported has only its line in the plan. */
function statusSources(entry: Entry): readonly FigureSource[] {
  const via = entry.result.task.id;
  const sources = entry.parts.flatMap(({ unit, report }): readonly FigureSource[] => {
    if (report === undefined) return [];
    const { status } = report;
    return [{ place: status.place, unit, text: 'text' in status ? status.text : '', via }];
  });
  return sources.length > 0 ? sources : [plannedSource(entry)];
}
