/** A task as the list of ids needs it. */
interface Numbered {
  /** As printed under STT; empty where nothing is. */
  readonly number: string;
  /** Which group of its appendix it is in, from 1. */
  readonly group: number;
}

export interface NumberedAppendix {
  readonly id: string;
  readonly tasks: readonly Numbered[];
}

/** An id, and whether the number printed served for it. */
export interface GivenId {
  readonly id: string;
  readonly asPrinted: boolean;
}

/** One way to make an id of a number; empty where the task has none. */
type Way = (appendix: string, task: Numbered) => string;

/**
 * As printed, where no two are alike. Where a plan counts anew in each appendix, the appendix's numeral stands before what does not
 * name its section already: I.1 of 1 in Phụ lục I; where it counts anew in each group, the group's number, too.
 */
const WAYS: readonly Way[] = [
  (_, { number }) => number,
  (appendix, { number }) => (/^[IVXL]+\./u.test(number) ? number : within(appendix, number)),
  (appendix, { number }) => within(appendix, number),
  (appendix, { number, group }) => within(appendix, number.startsWith(`${group}.`) ? number : `${group}.${number}`),
];

/** An id for each task of each appendix, all unlike one another. */
export function taskIds(appendices: readonly NumberedAppendix[]): readonly (readonly GivenId[])[] {
  const numbered = appendices.map(({ id, tasks }) => ({ id, tasks: underParents(tasks) }));
  const tried = WAYS.map((way) =>
    numbered.map(({ id, tasks }) => tasks.map((task) => (task.number === '' ? '' : way(id, task)))),
  );
  const chosen = tried.find((ids) => isUnique(ids.flat())) ?? tried[1] ?? [];
  const taken = new Set(chosen.flat());
  const used = new Set<string>();
  return chosen.map((ids, at) =>
    ids.map((id, index) => {
      const isFree = id !== '' && !used.has(id);
      const given = isFree
        ? id
        : freeId(numbered[at]?.id ?? '', index + 1, (other) => taken.has(other) || used.has(other));
      used.add(given);
      return { id: given, asPrinted: isFree };
    }),
  );
}

/** a), b) below 3 are 3.a, 3.b. */
function underParents(tasks: readonly Numbered[]): readonly Numbered[] {
  let parent = '';
  return tasks.map((task) => {
    if (/^[a-zđ]$/u.test(task.number) && parent !== '') return { ...task, number: `${parent}.${task.number}` };
    if (/\d$/u.test(task.number)) parent = task.number;
    return task;
  });
}

function within(appendix: string, number: string): string {
  return number.startsWith(`${appendix}.`) || number.includes('/') ? number : `${appendix}.${number}`;
}

function isUnique(ids: readonly string[]): boolean {
  const named = ids.filter((id) => id !== '');
  return new Set(named).size === named.length;
}

/** The task's place in its appendix, or the next number that nobody has. */
function freeId(appendix: string, place: number, isTaken: (id: string) => boolean): string {
  let n = place;
  while (isTaken(`${appendix}.${n}`)) n += 1;
  return `${appendix}.${n}`;
}
