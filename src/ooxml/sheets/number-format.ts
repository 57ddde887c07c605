/**
 * What a number format makes of a number, as far as it changes what the number says. day: a whole date; day-month and month-year: a
 * date of which that is shown; clock: a time of the day, or a length of time.
 */
export type Shown = 'number' | 'percent' | 'day' | 'day-month' | 'month-year' | 'clock';

/** The formats that a workbook names by number and does not define (ECMA-376 Part 1, 18.8.30), those of East Asia with them. */
const BUILT_IN: readonly (readonly [from: number, to: number, shown: Shown])[] = [
  [9, 10, 'percent'],
  [14, 15, 'day'],
  [16, 16, 'day-month'],
  [17, 17, 'month-year'],
  [18, 21, 'clock'],
  [22, 22, 'day'],
  [27, 31, 'day'],
  [32, 35, 'clock'],
  [36, 36, 'day'],
  [45, 47, 'clock'],
  [50, 58, 'day'],
];

/** What the built-in format of that number shows. */
export function builtInFormat(id: number): Shown {
  return BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2] ?? 'number';
}

/** Texts, single characters behind a sign that takes them as they are, the width of one, and what stands in brackets but lengths of time. */
const LITERAL = /"[^"]*"?|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/giu;

/** What a format code shows: `dd/mm/yyyy`, `[$-42A]d" tháng "m`, `0,0%`. */
export function formatShows(code: string): Shown {
  // The part for positive numbers; a code that is longer than any is not looked at to its end.
  const [positive = ''] = code.slice(0, LONGEST).replaceAll(LITERAL, '').split(';');
  if (/general|standard/iu.test(positive)) return 'number';
  const letters = positive.toLowerCase().replaceAll(/e[+-]/gu, '');
  if (/\[[hms]/u.test(letters)) return 'clock';
  const clock = /[hs]|a\/p|am\/pm/u.test(letters);
  const tokens = letters.replaceAll(/am\/pm|a\/p/gu, '');
  const day = /d/u.test(tokens);
  const year = /[yeb]/u.test(tokens);
  if (day && !year && !clock) return 'day-month';
  if (day || (year && clock)) return 'day';
  if (year) return 'month-year';
  if (clock) return 'clock';
  if (/m/u.test(tokens)) return 'month-year';
  return tokens.includes('%') ? 'percent' : 'number';
}

/** Excel allows 255 characters. */
const LONGEST = 1000;
