import type { TaskClass, TaskResult } from '../../model/aggregate.ts';
import type { Appendix } from '../../model/facts.ts';
import type { Context } from '../context.ts';
import { taskValues } from '../task-words.ts';
import { numbered, type RowRequest, type Rows, type SourceRow } from './row.ts';

/** Nhiệm vụ: those of one appendix of the plan, or of all its appendices, under their groups. */
export function taskRows({ query, appendix, context }: RowRequest): Rows {
  const appendices = appendix === undefined ? context.appendices : [appendix];
  const wanted = tasksById(context, query.classes);
  const number = counter();
  const rows = appendices.flatMap((each) => {
    const inside = groupRows(each, wanted, context, number);
    return appendices.length > 1 && inside.length > 0
      ? [{ kind: 'group', text: `Phụ lục ${each.id}. ${each.title}` } as const, ...inside]
      : inside;
  });
  return { rows };
}

function tasksById({ aggregate }: Context, classes: readonly TaskClass[]): ReadonlyMap<string, TaskResult> {
  const wanted = aggregate.tasks.filter((result) => classes.length === 0 || classes.includes(result.class));
  return new Map(wanted.map((result) => [result.task.id, result]));
}

function groupRows(
  appendix: Appendix,
  wanted: ReadonlyMap<string, TaskResult>,
  context: Context,
  number: () => number,
): readonly SourceRow[] {
  const grouped = new Set(appendix.groups.flatMap((group) => group.tasks));
  const added = [...wanted.values()].filter(
    ({ task }) => task.plan === appendix.plan && task.appendix === appendix.id && !grouped.has(task.id),
  );
  const groups = [...appendix.groups, { title: '', tasks: added.map((result) => result.task.id) }];
  let printed = 0;
  return groups.flatMap((group) => {
    const rows = group.tasks
      .flatMap((id) => wanted.get(id) ?? [])
      .map((result) => numbered(number(), taskValues(result, context)));
    if (rows.length === 0 || group.title === '') return rows;
    printed += 1;
    return [{ kind: 'group' as const, text: `${printed}. ${group.title}` }, ...rows];
  });
}

function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}
