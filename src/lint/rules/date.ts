import { ELEMENTS } from '../../law/decree30.ts';
import { type DateLine, readDateLine } from '../date-line.ts';
import type { Found } from '../elements.ts';
import type { Finding, Where } from '../finding.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { plain } from '../text.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, words } from './findings.ts';
import { shownText } from './shown.ts';

/** Địa danh và thời gian ban hành. */
export const DATE_RULES = {
  'DT-01': (subject) => {
    const { placeDate, number } = subject.elements;
    if (placeDate === undefined) return [];
    return [
      ...lookFindings('DT-01', placeDate, {
        region: 'head',
        element: ELEMENTS['place-date'],
        aspects: ['size', 'bold', 'italic', 'align'],
      }),
      ...(number === undefined || isBeside(placeDate, number)
        ? []
        : [finding('DT-01', at(placeDate, 'head'), text(placeDate), AS_RULE)]),
    ];
  },
  'DT-02': formFindings,
  'DT-03': (subject) =>
    ofDate(subject, (found, { day }) => {
      const lawful = day === '' ? '' : String(Number(day)).padStart(2, '0');
      return day === lawful ? [] : [finding('DT-03', at(found, 'head'), words(day), words(lawful))];
    }),
  'DT-04': (subject) =>
    ofDate(subject, (found, { month }) => {
      const lawful = monthAs(month);
      if (month === lawful || Number(month) > LAST_PADDED_MONTH) return [];
      return [finding('DT-04', at(found, 'head'), words(month), words(lawful))];
    }),
  'DT-05': (subject) =>
    ofDate(subject, (found, { month }) => {
      const lawful = monthAs(month);
      if (month === lawful || Number(month) <= LAST_PADDED_MONTH) return [];
      return [finding('DT-05', at(found, 'head'), words(month), words(lawful))];
    }),
  'DT-06': (subject) => placeFindings('DT-06', subject),
  'DT-07': (subject) => placeFindings('DT-07', subject),
  'DT-08': (subject) =>
    ofDate(subject, (found, date) => {
      if (isReal(date)) return [];
      return [finding('DT-08', at(found, 'head'), text(found), AS_RULE)];
    }),
} as const satisfies RuleChecks;

const HEAD: Where = { region: 'head', section: 1, text: '' };

/** "tháng 01", "tháng 02"; from March on a month has no zero before it. */
const LAST_PADDED_MONTH = 2;

function monthAs(month: string): string {
  if (month === '') return '';
  const number = Number(month);
  return number <= LAST_PADDED_MONTH ? String(number).padStart(2, '0') : String(number);
}

function text({ paragraph }: Found): Finding['found'] {
  return words(shownText(paragraph).replace(/\s+/gu, ' ').trim());
}

/** Whether two elements stand in one row of a table, or on one line; of text boxes nobody can tell. */
function isBeside(a: Found, b: Found): boolean {
  if (a.paragraph.inTextBox || b.paragraph.inTextBox) return true;
  if (a.cell !== undefined && b.cell !== undefined) {
    return a.cell.table !== b.cell.table || a.cell.row === b.cell.row;
  }
  return a.cell !== b.cell || a.paragraph.index === b.paragraph.index;
}

/** What a rule finds in a date written in words; the form of another is DT-02's matter. */
function ofDate(
  { elements: { placeDate } }: LintSubject,
  check: (found: Found, date: DateLine) => readonly Finding[],
): readonly Finding[] {
  const date = placeDate === undefined ? undefined : readDateLine(shownText(placeDate.paragraph));
  return placeDate === undefined || date === undefined || date.form === 'figures' ? [] : check(placeDate, date);
}

const LAWFUL = /^\p{Lu}[^,]*, ngày [\d._…·\s]*tháng [\d._…·\s]*năm(?: [\d._…·\s]*)?$/u;
const YEAR = /^(?:\d{4})?$/u;

function formFindings({ elements: { placeDate, kind } }: LintSubject): readonly Finding[] {
  if (placeDate === undefined) {
    return kind === 'named' || kind === 'letter' ? [finding('DT-02', HEAD, ABSENT, AS_RULE)] : [];
  }
  const line = shownText(placeDate.paragraph).normalize('NFC').replace(/\s+/gu, ' ').trim();
  const date = readDateLine(line);
  if (date?.form === 'words' && LAWFUL.test(line) && YEAR.test(date.year)) return [];
  return [finding('DT-02', at(placeDate, 'head'), words(line), date === undefined ? AS_RULE : words(asWritten(date)))];
}

/** The same date as the decree writes it. */
function asWritten({ place, day, month, year }: DateLine): string {
  const name = `${place.slice(0, 1).toUpperCase()}${place.slice(1)}`.replaceAll(',', ' –');
  const figures = { day: day === '' ? '…' : day.padStart(2, '0'), month: monthAs(month) || '…', year: year || '…' };
  return `${name === '' ? '…' : name}, ngày ${figures.day} tháng ${figures.month} năm ${figures.year}`;
}

/**
 * The place against the workspace's. One that only lacks what its unit is ("Điện Biên Phủ" of Phường Điện Biên Phủ) must be
 * written in full: DT-07; any other is another place: DT-06.
 */
function placeFindings(rule: 'DT-06' | 'DT-07', { issuer, elements: { placeDate } }: LintSubject): readonly Finding[] {
  const date = placeDate === undefined ? undefined : readDateLine(shownText(placeDate.paragraph));
  if (issuer === undefined || placeDate === undefined || date === undefined || date.place === '') return [];
  const [own, wanted] = [plain(date.place), plain(issuer.place)];
  if (own === wanted || wanted === '') return [];
  const short = wanted.toLowerCase().endsWith(` ${own.toLowerCase()}`);
  if (short !== (rule === 'DT-07')) return [];
  return [finding(rule, at(placeDate, 'head'), words(date.place), words(issuer.place))];
}

/** Days of the months of a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Whether the calendar has the day, as far as it is written. */
function isReal({ day, month, year }: DateLine): boolean {
  const days = month === '' ? 31 : DAYS[Number(month) - 1];
  if (days === undefined) return false;
  if (day === '') return true;
  const last = Number(month) === 2 && year !== '' && !isLeap(Number(year)) ? days - 1 : days;
  return Number(day) >= 1 && Number(day) <= last;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
