import type { TaskResult } from '../../model/aggregate.ts';
import type { Appendix, Plan } from '../../model/facts.ts';
import type { Resolver } from '../../model/resolve.ts';
import type { TaskClass } from '../../model/task-class.ts';
import type { PeriodContext } from '../context.ts';
import { tasksOf } from '../planned.ts';
import { plannedValues, taskValues } from '../task-words.ts';
import { numbered, type PeriodRequest, type RowRequest, type Rows, type SourceRow, type Values } from './row.ts';

/** Nhiệm vụ and what came of them: those of one appendix of the plan, or of all its appendices, under their groups. */
export function taskRows({ query, appendix, context }: PeriodRequest): Rows {
  const wanted = tasksById(context, query.classes);
  const added = (of: Appendix): readonly string[] =>
    [...wanted.values()]
      .filter(({ task }) => task.plan === of.plan && task.appendix === of.id)
      .map(({ task }) => task.id);
  const valuesOf = (id: string): Values | undefined => {
    const result = wanted.get(id);
    return result === undefined ? undefined : taskValues(result, context);
  };
  return { rows: underGroups(appendix === undefined ? context.appendices : [appendix], added, valuesOf) };
}

/** Nhiệm vụ as the plan sets them. */
export function plannedTaskRows({ appendix, context }: RowRequest): Rows {
  const { workspace, resolver } = context;
  const nameOf = unitNamer(workspace.plan, resolver);
  const appendices = appendix === undefined ? context.appendices : [appendix];
  const tasks = new Map(appendices.flatMap((each) => tasksOf(workspace, each)).map((task) => [task.id, task]));
  const valuesOf = (id: string): Values | undefined => {
    const task = tasks.get(id);
    return task === undefined ? undefined : plannedValues(task, nameOf);
  };
  return { rows: underGroups(appendices, () => [], valuesOf) };
}

/** A unit by its name, a group by its own where it has one, else by its members'. */
function unitNamer({ unitGroups }: Plan, { units }: Resolver): (id: string) => string {
  return (id) =>
    unitGroups.find((group) => group.id === id)?.name ??
    units([id])
      .map((unit) => unit.name)
      .join('; ');
}

/** Results by task; in a document for one unit only of those that it leads. */
function tasksById({ aggregate, unit }: PeriodContext, classes: readonly TaskClass[]): ReadonlyMap<string, TaskResult> {
  const ofUnit = aggregate.tasks.filter(
    ({ parts }) => unit === undefined || parts.some((part) => part.unit === unit.id),
  );
  const wanted = ofUnit.filter((result) => classes.length === 0 || classes.includes(result.class));
  return new Map(wanted.map((result) => [result.task.id, result]));
}

/** The tasks that have values, numbered throughout, each appendix under its title where there are several. */
function underGroups(
  appendices: readonly Appendix[],
  allOf: (appendix: Appendix) => readonly string[],
  valuesOf: (id: string) => Values | undefined,
): readonly SourceRow[] {
  const number = counter();
  return appendices.flatMap((appendix) => {
    const inside = groupRows(appendix, allOf(appendix), valuesOf, number);
    return appendices.length > 1 && inside.length > 0
      ? [{ kind: 'group', text: `Phụ lục ${appendix.id}. ${appendix.title}` } as const, ...inside]
      : inside;
  });
}

/** Groups with their tasks, then tasks of no group: those that were added later. */
function groupRows(
  appendix: Appendix,
  all: readonly string[],
  valuesOf: (id: string) => Values | undefined,
  number: () => number,
): readonly SourceRow[] {
  const grouped = new Set(appendix.groups.flatMap((group) => group.tasks));
  const groups = [...appendix.groups, { title: '', tasks: all.filter((id) => !grouped.has(id)) }];
  let printed = 0;
  return groups.flatMap((group) => {
    const rows = group.tasks
      .map(valuesOf)
      .filter((values) => values !== undefined)
      .map((values) => numbered(number(), values));
    if (rows.length === 0 || group.title === '') return rows;
    printed += 1;
    return [{ kind: 'group' as const, text: `${printed}. ${group.title}` }, ...rows];
  });
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}
