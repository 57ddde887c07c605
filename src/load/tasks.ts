import type { Appendix, Deadline, Located, Task } from '../model/facts.ts';
import { field, flagAt, itemsAt, locatedAt, locatedListAt, optional, placeOf, textAt, textListAt } from './fields.ts';
import type { Loading } from './loading.ts';
import type { Tree } from './tree.ts';
import { deadlineAt, plainDateAt, reportMissing } from './values.ts';

/** One phụ lục and its tasks. */
export interface AppendixReading {
  readonly appendix: Appendix;
  readonly tasks: readonly Task[];
}

/** Where a task stands. */
export interface TaskHome {
  readonly plan: string;
  readonly appendix: string;
  readonly group: string;
}

/** What a task file holds. Tasks outside of groups come first, under no title. */
export function readAppendix(tree: Tree, loading: Loading): AppendixReading {
  const plan = loading.planKey(textAt(tree, 'plan'));
  const appendix = textAt(tree, 'appendix') ?? '';
  const groups = [
    ...(itemsAt(tree, 'tasks').length > 0 ? [{ title: '', from: tree }] : []),
    ...itemsAt(tree, 'groups').map((group) => ({ title: textAt(group, 'title') ?? '', from: group })),
  ].map(({ title, from }) => ({ title, tasks: readTasks(from, { plan, appendix, group: title }, loading) }));
  return {
    appendix: {
      plan,
      id: appendix,
      title: textAt(tree, 'title') ?? '',
      groups: groups.map(({ title, tasks }) => ({ title, tasks: tasks.map((task) => task.id) })),
      place: placeOf(tree, 'appendix'),
    },
    tasks: groups.flatMap(({ tasks }) => tasks),
  };
}

function readTasks(from: Tree, home: TaskHome, loading: Loading): readonly Task[] {
  return itemsAt(from, 'tasks').flatMap((item) => {
    const id = locatedAt(item, 'id');
    return id === undefined ? [] : [readTask(item, id, home, loading)];
  });
}

/** A task from the keys of a map (nhiệm vụ), in a task file or in a record that adds it. */
export function readTask(tree: Tree, id: Located<string>, home: TaskHome, loading: Loading): Task {
  const each = locatedListAt(tree, 'each');
  const lead = each.length > 0 ? each : locatedListAt(tree, 'lead');
  // Nobody would owe it, and nobody would miss it.
  if (lead.length === 0) reportMissing(tree, 'lead', loading);
  return {
    id: home.plan === '' ? id.value : `${home.plan}/${id.value}`,
    printedId: id.value,
    ...home,
    content: textAt(tree, 'content') ?? '',
    product: textAt(tree, 'product') ?? '',
    deadline: taskDeadline(tree, id.value, loading),
    lead,
    each: each.length > 0,
    ...readSupport(tree, loading),
    serves: textListAt(tree, 'serves'),
    criteria: textListAt(tree, 'criterion'),
    pledged: flagAt(tree, 'pledged', false),
    place: id.place,
  };
}

/** `by` is the day of a deadline whose words hold none. */
function taskDeadline(tree: Tree, task: string, loading: Loading): Deadline {
  const by = plainDateAt(tree, 'by', loading);
  if (by === undefined) return deadlineAt(tree, 'deadline', task, loading);
  const key = field(tree, 'deadline') === undefined ? 'by' : 'deadline';
  return { kind: 'date', by, text: textAt(tree, key) ?? '', place: placeOf(tree, key) };
}

/** A unit's id mistyped is still meant as one; words ("Các công chức") have blanks or capitals. */
const LIKE_ID = /^[a-z][a-z0-9_-]*$/u;

/** Who supports: units, and in words whatever no unit stands for. */
function readSupport(tree: Tree, { isUnit }: Loading): Pick<Task, 'support' | 'supportText'> {
  const named = locatedListAt(tree, 'support');
  const units = named.filter(({ value }) => isUnit(value) || LIKE_ID.test(value));
  const words = named.filter((name) => !units.includes(name)).map(({ value }) => value);
  return { support: units, ...optional('supportText', words.length === 0 ? undefined : words.join(', ')) };
}
