import { parts, type CivilDate } from '../model/civil-date.ts';

/** The year of a plan: the one its title names; that of most deadlines; that of its date. */
export function yearOf(
  title: string | undefined,
  date: CivilDate | undefined,
  deadlines: readonly string[],
): { readonly year: number; readonly from: 'title' | 'deadlines' | 'date' } | undefined {
  const named = [...(title ?? '').matchAll(/năm\s+(20\d\d)/giu)].at(-1)?.[1];
  if (named !== undefined) return { year: Number(named), from: 'title' };
  const counts = new Map<number, number>();
  for (const text of deadlines) {
    const year = /(?<!\d)(20\d\d)(?!\d)/u.exec(text)?.[1];
    if (year !== undefined) counts.set(Number(year), (counts.get(Number(year)) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  if (most !== undefined) return { year: most[0], from: 'deadlines' };
  return date === undefined ? undefined : { year: parts(date).year, from: 'date' };
}
