/** A task as the list of ids needs it. */
export interface Numbered {
  /** As printed under STT; empty where nothing is. */
  readonly number: string;
  /** Which group of its appendix it is in, from 1. */
  readonly group: number;
}

/** An id for each task of an appendix, and whether the one printed served: "I.1" of 1 in Phụ lục I; with the group's number where each group counts anew. */
export function taskIds(appendix: string, tasks: readonly Numbered[]): readonly { readonly id: string; readonly asPrinted: boolean }[] {
  const plain = underParents(tasks).map((number) => idOf(appendix, number));
  const byGroup = tasks.map(({ number, group }) => (number === '' ? '' : idOf(appendix, number.startsWith(`${group}.`) ? number : `${group}.${number}`)));
  const chosen = isUnique(plain) ? plain : isUnique(byGroup) ? byGroup : plain;
  const taken = new Set(chosen);
  const used = new Set<string>();
  return chosen.map((id, index) => {
    const isFree = id !== '' && !used.has(id);
    const given = isFree ? id : freeId(appendix, index + 1, taken, used);
    used.add(given);
    return { id: given, asPrinted: isFree };
  });
}

/** a), b) below 3 are 3.a, 3.b. */
function underParents(tasks: readonly Numbered[]): readonly string[] {
  let parent = '';
  return tasks.map(({ number }) => {
    if (/^[a-zđ]$/u.test(number) && parent !== '') return `${parent}.${number}`;
    if (/\d$/u.test(number)) parent = number;
    return number;
  });
}

function idOf(appendix: string, number: string): string {
  if (number === '') return '';
  return number.startsWith(`${appendix}.`) || number.includes('/') ? number : `${appendix}.${number}`;
}

function isUnique(ids: readonly string[]): boolean {
  const named = ids.filter((id) => id !== '');
  return new Set(named).size === named.length;
}

/** The task's place in its appendix, or the next number that nobody has. */
function freeId(appendix: string, place: number, taken: ReadonlySet<string>, used: ReadonlySet<string>): string {
  let n = place;
  while (taken.has(`${appendix}.${n}`) || used.has(`${appendix}.${n}`)) n += 1;
  return `${appendix}.${n}`;
}
