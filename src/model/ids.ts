import { fold } from './fold.ts';

/** Letters of an id that a person still reads and types. */
const LONGEST = 40;

/**
 * An id made of words: ASCII, `[a-z][a-z0-9_]*`, at most 40 letters, without what stands in brackets. Where no letter would come
 * first, `before` does.
 */
export function idOf(words: string, before: string): string {
  const ascii = fold(words.replaceAll(/\([^)]*\)/gu, ' '))
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .slice(0, LONGEST)
    .replaceAll(/^_+|_+$/gu, '');
  return /^[a-z]/u.test(ascii) ? ascii : `${before}_${ascii}`.replace(/_$/u, '');
}

/** The id itself, or the first of `id_2`, `id_3`… that is not taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n += 1) free = `${id}_${n}`;
  return free;
}
