import { civilDate, lastDayOfMonth, type CivilDate } from '../model/civil-date.ts';
import { isLikelyYear } from './dates.ts';

/** A stretch of days that words name ("quý II/2024"), both ends belonging to it. */
export interface Span {
  /** First day; undefined where the words do not say when it begins ("cuối năm"). */
  readonly from: CivilDate | undefined;
  readonly to: CivilDate;
}

/** First and last month (1–12) of a stretch. */
type Months = readonly [first: number, last: number];

/** One way of naming months: how the folded words look, and which months they are. */
interface Form {
  readonly words: RegExp;
  readonly months: (groups: Readonly<Record<string, string | undefined>>) => Months | undefined;
}

/** The year behind the words: "/2024", " năm 2024", ", năm 2024", "-2024", " 2024". */
const YEAR = String.raw`(?:(?: ?[/.-] ?|,? (?:cua |trong )?(?:nam )?)(?<year>\d{4})|(?: (?:cua |trong )?nam(?: nay)?)?)`;
const QUARTER = String.raw`q(?:uy)? ?\.? ?`;
const PART_OF_YEAR = String.raw`(?<count>3|6|9|ba|sau|chin) ?t(?:hang)?\.?`;

const FORMS: readonly Form[] = [
  { words: whole(String.raw`t(?:hang)?\.? ?(?<first>\d{1,2})`), months: ({ first }) => monthSpan(first, first) },
  {
    words: whole(String.raw`t(?:hang)?\.? ?(?<first>\d{1,2}) ?(?:-|–|den) ?(?:t(?:hang)?\.? ?)?(?<last>\d{1,2})`),
    months: ({ first, last }) => monthSpan(first, last),
  },
  { words: /^(?<first>\d{1,2}) ?[/-] ?(?<year>\d{4})$/u, months: ({ first }) => monthSpan(first, first) },
  { words: whole(String.raw`${QUARTER}(?<first>\d|[ivx]+)`), months: ({ first }) => quarterSpan(first, first) },
  {
    words: whole(String.raw`${QUARTER}(?<first>\d|[ivx]+) ?(?:-|–|den) ?(?:${QUARTER})?(?<last>\d|[ivx]+)`),
    months: ({ first, last }) => quarterSpan(first, last),
  },
  { words: whole(`${PART_OF_YEAR} dau`), months: ({ count }) => [1, countOf(count)] },
  { words: whole(`${PART_OF_YEAR} cuoi`), months: ({ count }) => [13 - countOf(count), 12] },
  // Nine months can only be the first nine; "6 tháng" alone can be either half and is not read.
  { words: whole(String.raw`(?:9|chin) ?t(?:hang)?\.?`), months: () => [1, 9] },
  { words: /^(?:ca )?nam(?: nay)?$|^(?:(?:ca )?nam ?)?(?<year>\d{4})$/u, months: () => [1, 12] },
];

/** The days that folded words name, in `year` unless they name another; undefined when they name none, or one that cannot be. */
export function readSpan(folded: string, year: number): Span | undefined {
  const end = /^cuoi (?<rest>.+)$/u.exec(folded)?.groups?.['rest'];
  if (end !== undefined) return endOf(readSpan(end, year));
  for (const { words, months } of FORMS) {
    const groups = words.exec(folded)?.groups;
    if (groups !== undefined) return spanOf(months(groups), Number(groups['year'] ?? year));
  }
  return undefined;
}

function whole(words: string): RegExp {
  return new RegExp(`^${words}${YEAR}$`, 'u');
}

/** "Cuối quý II" is the last day of it; when that end begins, nobody says. */
function endOf(span: Span | undefined): Span | undefined {
  return span === undefined ? undefined : { from: undefined, to: span.to };
}

function spanOf(months: Months | undefined, year: number): Span | undefined {
  if (months === undefined || !isLikelyYear(year)) return undefined;
  return { from: civilDate(year, months[0], 1), to: lastDayOfMonth(year, months[1]) };
}

function monthSpan(first: string | undefined, last: string | undefined): Months | undefined {
  return ordered(Number(first), Number(last), 12);
}

function quarterSpan(first = '', last = ''): Months | undefined {
  const quarters = ordered(quarterOf(first), quarterOf(last), 4);
  return quarters === undefined ? undefined : [quarters[0] * 3 - 2, quarters[1] * 3];
}

function ordered(first: number, last: number, most: number): Months | undefined {
  return first >= 1 && first <= last && last <= most ? [first, last] : undefined;
}

/** 1 to 4 for a quarter in figures or Roman numerals, 0 for what is none. */
function quarterOf(text: string): number {
  return /^\d$/u.test(text) ? Number(text) : ['i', 'ii', 'iii', 'iv'].indexOf(text) + 1;
}

function countOf(text = ''): number {
  const words: Readonly<Record<string, number>> = { ba: 3, sau: 6, chin: 9 };
  return words[text] ?? Number(text);
}
