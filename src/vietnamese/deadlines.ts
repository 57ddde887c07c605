import type { Place } from '../diagnostic/place.ts';
import { addDays, civilDate, type CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/facts.ts';
import { readDayMonth } from './dates.ts';
import { fault, LONGEST, saysNotArising, type Fault } from './reading.ts';
import { readRecurring, type Every } from './recurring.ts';
import { readSpan, type Span } from './spans.ts';
import { clip, fold, nfc } from './words.ts';

/** A deadline, with the fault that kept it from being read where there is one. */
interface DeadlineReading {
  readonly deadline: Deadline;
  readonly fault?: Fault;
}

/**
 * The deadline (thời hạn) that `text` says; `year` is the plan's, for words without one. Its `by` is the last day in time:
 * "Tháng 4/2022" is 30/4/2022, "Trước 20/11/2024" is 19/11/2024. Words without a date are `open`; words around something like
 * a date that cannot be read are `invalid`, with a fault.
 */
export function readDeadline(text: string, year: number, place: Place): DeadlineReading {
  const shown = nfc(text).trim();
  if (shown === '' || saysNotArising(text)) return { deadline: { kind: 'missing', place } };
  const read = text.length > LONGEST ? fault('invalid-deadline', { text: clip(text) }) : readWords(text, year);
  switch (read.kind) {
    case 'day':
      return { deadline: { kind: 'date', by: read.by, text: shown, place } };
    case 'recurring':
      return { deadline: { kind: 'recurring', every: read.every, text: shown, place } };
    case 'open':
      return { deadline: { kind: 'open', text: shown, place } };
    case 'fault':
      return { deadline: { kind: 'invalid', text: shown, place }, fault: read };
  }
}

type Words =
  | { readonly kind: 'day'; readonly by: CivilDate }
  | { readonly kind: 'recurring'; readonly every: Every }
  | { readonly kind: 'open' }
  | Fault;

/** Verbs and limits that change nothing: "Hoàn thành", "Xong", "Chậm nhất là". */
const LEAD =
  /^(?:(?:phai|can) )?(?:(?:hoan thanh|thuc hien|trien khai|ban hanh|bao cao|gui|xong)(?: xong)?[ ,]+)?(?:(?:cham nhat|muon nhat|khong qua)(?: la)?[ ,]+)?/u;

/** "Trước …": the day itself is too late, unless an hour of it is named ("trước 16 giờ 00 phút ngày 26/6"). */
const BEFORE = /^truoc (?<rest>.+)$/u;
const HOUR = /^(?:luc )?\d{1,2} ?(?:h|g|gio|:) ?(?:\d{2}(?: ?p(?:hut)?)?)?,? (?:ngay )?(?<rest>.+)$/u;

/** "Đến hết", "Vào", "Trong", "Từ nay đến": the time named is still in time. */
const WITHIN = /^(?:tu nay )?(?:(?:den|toi|vao|trong) )?(?:het )?(?<rest>.+)$/u;

/** "hằng năm" behind a date: in the plan's year too. */
const EVERY_YEAR = / hang nam$/u;

function readWords(text: string, year: number): Words {
  const folded = fold(text).replace(/[ .,;:]+$/u, '');
  const every = EVERY_YEAR.test(folded) && looksDated(folded) ? undefined : readRecurring(folded);
  if (every !== undefined) return { kind: 'recurring', every };
  const words = folded.replace(LEAD, '').replace(EVERY_YEAR, '');
  const before = BEFORE.exec(words)?.groups?.['rest'];
  const hour = before === undefined ? undefined : HOUR.exec(before)?.groups?.['rest'];
  const rest = hour ?? before ?? WITHIN.exec(words)?.groups?.['rest'] ?? words;
  const span = readDays(rest, year);
  if (span === undefined) return whyNot(text, folded, rest);
  if (before === undefined || hour !== undefined) return { kind: 'day', by: span.to };
  return span.from === undefined ? unreadable(text, 'vague') : { kind: 'day', by: addDays(span.from, -1) };
}

const FROM_TO = /^(?:tu )?(?<from>.+?) ?(?:-|–|den) ?(?:het )?(?<to>.+)$/u;

/** The days that words name: one date, a month, a quarter, or from one to another. */
function readDays(folded: string, year: number): Span | undefined {
  const one = readDay(folded, year) ?? readSpan(folded, year);
  if (one !== undefined) return one;
  const { from, to } = FROM_TO.exec(folded)?.groups ?? {};
  if (from === undefined || to === undefined) return undefined;
  const start = readDay(from, year) ?? readSpan(from, year);
  const end = readDay(to, year) ?? readSpan(to, year);
  return start === undefined || end === undefined ? undefined : { from: undefined, to: end.to };
}

function readDay(folded: string, year: number): Span | undefined {
  const reading = readDayMonth(folded);
  if (reading.kind !== 'value') return undefined;
  const day = civilDate(reading.value.year ?? year, reading.value.month, reading.value.day);
  return day === undefined ? undefined : { from: day, to: day };
}

/** Words that say a time, folded: a day, a month, a quarter, a part of the year. */
const DATED: readonly RegExp[] = [
  // Not the number of a document: 01/2020/TT-VPCP, 75/KH-UBND.
  /(?<![\d/])\d{1,2} ?\/ ?\d{1,4}(?!\d|\/[a-z])/u,
  /\d{1,2}([.-])\d{1,2}\1\d{2,4}/u,
  /\d{4}-\d{1,2}/u,
  /\b(?:thang|ngay) ?\d/u,
  /\bthang (?:gieng|hai|ba|tu|nam|sau|bay|tam|chin|muoi|chap)\b/u,
  /\bq(?:uy)? ?\.? ?(?:\d|[ivx]+\b)/u,
  /\bquy (?:mot|hai|ba|bon|tu)\b/u,
  /^(?:\d|ba|sau|chin) ?t(?:hang)?$/u,
];
const VAGUE = /\b(?:dau|giua|cuoi) (?:ngay|tuan|thang|quy|nam|ky|\d)|\bthang (?:nay|sau|toi)\b/u;
/** A month or a quarter by itself that the calendar, or the years of this work, do not have: "Tháng 13/2024", "Quý V". */
const NO_SUCH = /^(?:t(?:hang)?|q(?:uy)?) ?\.? ?(?:\d{1,2}|[ivx]+)(?: ?[/.-] ?\d{4}|(?: nam)? \d{4})?$/u;
const YEAR = /\bnam \d{4}\b/u;

function looksDated(folded: string): boolean {
  return DATED.some((words) => words.test(folded)) || VAGUE.test(folded);
}

/** Why no days could be read: a date that cannot be, words too vague, or no date at all, which is no fault. */
function whyNot(text: string, folded: string, rest: string): Words {
  const asDate = readDayMonth(rest);
  if (
    asDate.kind === 'fault' &&
    (asDate.code === 'impossible-date' ||
      (asDate.code === 'invalid-date' && asDate.args.looksLike !== undefined && asDate.args.looksLike !== 'no-day'))
  ) {
    return fault(asDate.code, { ...asDate.args, text: clip(text) });
  }
  // 29/02 in a plan of a year that has none.
  if (asDate.kind === 'value') return fault('impossible-date', { text: clip(text) });
  if (VAGUE.test(folded)) return unreadable(text, 'vague');
  if (NO_SUCH.test(rest)) return unreadable(text, 'no-such');
  // "Theo kế hoạch năm 2024 của huyện" names a plan, not a day.
  if (looksDated(folded) || (YEAR.test(folded) && !folded.startsWith('theo '))) return unreadable(text);
  return { kind: 'open' };
}

function unreadable(text: string, looksLike?: 'vague' | 'no-such'): Fault {
  return fault('invalid-deadline', { text: clip(text), ...(looksLike !== undefined && { looksLike }) });
}
