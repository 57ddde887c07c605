import type { Period } from '../../model/facts.ts';
import { fold } from '../../model/fold.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { NOTHING, wordsOf, type Choice } from './choice.ts';
import type { Line } from './lines.ts';

/** The period that titles name. */
export function periodIn(lines: readonly Line[], periods: readonly Period[]): Choice<Period> {
  const found = lines.flatMap((line) => {
    const period = periodNamed(line.text, periods) ?? periodOfDays(line.text, periods);
    return period === undefined ? [] : [{ period, place: line.place }];
  });
  // "Kế hoạch năm 2024 … 6 tháng đầu năm": the year is that of the plan.
  const parts = found.filter(({ period }) => !isYear(wordsOf(period.label)));
  const told = parts.length > 0 ? parts : found;
  const [first] = told;
  if (first === undefined) return NOTHING;
  const labels = [...new Set(told.map(({ period }) => period.label))];
  return labels.length > 1
    ? { value: undefined, place: first.place, found: labels }
    : { value: first.period, place: first.place, found: [] };
}

/** Words that name a part of a year: where they stand, "năm 2024" beside them names no period. */
const PART = /\b(?:(?:\d|ba|sau|chin) ?(?:thang|t)|thang \d|quy(?: \d| [iv]+))\b/u;

/** Spellings of the labels of periods, as the words of a title or a file's name have them. */
export function periodNamed(text: string, periods: readonly Period[]): Period | undefined {
  const words = wordsOf(text)
    .replace(/ (\d) ?t(?:hang)? /gu, ' $1 thang ')
    .replace(/ sau thang /gu, ' 6 thang ')
    .replace(/ chin thang /gu, ' 9 thang ')
    .replace(/ q(?:uy)? ?(\d|i{1,3}|iv) /gu, ' quy $1 ');
  const isPart = PART.test(words);
  const found = periods.flatMap((period) => {
    const names = [period.id, ...spellingsOf(period.label)].map(wordsOf);
    const long = names.filter((name) => words.includes(name) && (!isYear(name) || (!isPart && isReportOfYear(words))));
    return long.map((name) => ({ period, length: name.length }));
  });
  return found.sort((a, b) => b.length - a.length)[0]?.period;
}

function isYear(name: string): boolean {
  return /^ (?:ca )?nam $/u.test(name);
}

/** "Báo cáo … năm 2024", "cả năm": not a date, nor "kế hoạch năm". */
function isReportOfYear(words: string): boolean {
  return / ca nam | (?:bao cao|ket qua|tong ket) .*nam 20\d\d $/u.test(words) && !/ thang \d+ nam /u.test(words);
}

const QUARTERS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };

function spellingsOf(label: string): readonly string[] {
  const folded = fold(label);
  const short = folded.replace(/^(\d) thang dau nam$/u, '$1 thang').replace(/ nam$/u, '');
  const quarter = /^quy (iv|i{1,3})$/u.exec(folded)?.[1];
  return [
    folded,
    ...(short === folded || short === '' ? [] : [short]),
    ...(quarter === undefined ? [] : [`quy ${QUARTERS[quarter] ?? ''}`]),
    ...(folded === 'nam' ? ['ca nam'] : []),
  ];
}

/** "từ ngày 01/01/2024 đến ngày 25/6/2024" names the period with that window. */
function periodOfDays(text: string, periods: readonly Period[]): Period | undefined {
  const [from, to] = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/gu)].map(([day]) => {
    const reading = readDate(day);
    return reading.kind === 'value' ? reading.value : undefined;
  });
  return periods.find(({ window }) => window.from === from && window.to === to);
}

/** "năm 2024" in a title; dates of documents cited there say nothing. */
export function yearIn(lines: readonly Line[]): Choice<string> {
  const titles = lines.flatMap(({ text, place }) => {
    const folded = fold(text);
    if (/^(?:can cu|thuc hien|theo|kinh gui)\b/u.test(folded)) return [];
    const bare = folded
      .replace(/ngay \d{1,2} ?(?:thang|\/) ?\d{1,2} ?(?:nam|\/) ?\d{4}/gu, '')
      .replace(/ke hoach.*?nam 20\d\d/u, '');
    const year = /\bnam:? ?(20\d\d)\b/u.exec(bare)?.[1] ?? /^(20\d\d)$/u.exec(bare)?.[1];
    return year === undefined ? [] : [{ year, place }];
  });
  const [first] = titles;
  if (first === undefined) return yearOfDays(lines);
  return { value: first.year, place: first.place, found: [] };
}

function yearOfDays(lines: readonly Line[]): Choice<string> {
  for (const { text, place } of lines) {
    const days = [...text.matchAll(/\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)/gu)];
    const last = days.at(-1)?.[1];
    if (days.length >= 2 && last !== undefined) return { value: last, place, found: [] };
  }
  return NOTHING;
}
