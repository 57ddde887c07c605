import type { TaskStatus } from '../model/facts.ts';
import type { TaskClass } from '../model/task-class.ts';
import { fault, LONGEST, value, type Reading } from './reading.ts';
import { AMBIGUOUS_WORDS, STATUS_WORDS } from './status-words.ts';
import { clip, fold, nfc, suggestion } from './words.ts';

/** The name of each status a unit can give (trạng thái), as printed and as it may be typed. */
export const STATUS_NAMES: Readonly<Record<TaskStatus, string>> = {
  done: 'hoàn thành',
  'in-progress': 'đang thực hiện',
  'not-started': 'chưa thực hiện',
  ongoing: 'thường xuyên',
  'not-arising': 'không phát sinh',
};

/** The name of each class of tasks in reports and tables. */
export const CLASS_NAMES: Readonly<Record<TaskClass, string>> = {
  'done-on-time': 'hoàn thành đúng hạn',
  'done-late': 'hoàn thành quá hạn',
  'in-progress': 'đang thực hiện (trong hạn)',
  ongoing: 'thường xuyên',
  'not-started': 'chưa đến hạn',
  overdue: 'quá hạn chưa hoàn thành',
  'not-arising': 'không phát sinh',
  unreported: 'chưa báo cáo',
};

const STATUSES = Object.keys(STATUS_WORDS) as readonly TaskStatus[];

const BY_WORD: ReadonlyMap<string, TaskStatus> = new Map(
  STATUSES.flatMap((status) => STATUS_WORDS[status].map((word) => [statusKey(word), status] as const)),
);

const CHOICES_BY_WORD: ReadonlyMap<string, readonly TaskStatus[]> = new Map(
  AMBIGUOUS_WORDS.flatMap(({ choices, words }) => words.map((word) => [statusKey(word), choices] as const)),
);

/** Words that ask for a change of the task itself, which only records/ makes: an extension, or its being dropped. */
const NEEDS_EXTENSION = /^(?:xin|de nghi|de xuat)? ?(?:lui|gia han|dieu chinh|chuyen sang)\b/u;
const NEEDS_DROP = /^(?:(?:đề nghị |xin )?(?:không thực hiện|dừng|bãi bỏ|hủy|huỷ)|khong thuc hien)/u;

/** Sentences that begin like a status: "Đang chờ …" and "Chờ …" say nothing of the work; other "đang …" is in progress. */
const WAITING = /^(?:đang )?(?:chờ|tạm dừng)|^(?:dang )?(?:cho|tam dung) /u;
const DOING = /^đang \p{L}|^dang [a-z]/u;
const PLANNED = /^(?:se (?:thuc hien|trien khai|hoan thanh)|q(?:uy)? ?\.? ?(?:[1-4]|i{1,3}|iv))\b/u;

/**
 * The status that `text` says: one of the five ids or its Vietnamese words, in any case, with or without marks and spaces.
 * "Không phát sinh" is the status not-arising, never the reading `not-arising`; "-" alone is ambiguous.
 */
export function readStatus(text: string): Reading<TaskStatus> {
  if (text.length > LONGEST) return fault('invalid-status', { text: clip(text) });
  const key = statusKey(text);
  const status = BY_WORD.get(key);
  if (status !== undefined) return value(status);
  const choices = CHOICES_BY_WORD.get(key);
  return choices === undefined ? readSentence(text) : ambiguous(text, choices);
}

function readSentence(text: string): Reading<TaskStatus> {
  const spoken = nfc(text).toLowerCase().trim();
  const folded = fold(text);
  if (NEEDS_EXTENSION.test(folded)) return fault('invalid-status', { text: clip(text), needs: 'extension' });
  if (NEEDS_DROP.test(spoken)) return fault('invalid-status', { text: clip(text), needs: 'drop' });
  if (WAITING.test(spoken)) return ambiguous(text, ['in-progress', 'not-started']);
  if (DOING.test(spoken)) return value('in-progress');
  if (PLANNED.test(folded)) return value('not-started');
  const words = STATUSES.flatMap((status) => STATUS_WORDS[status]);
  return fault('invalid-status', { text: clip(text), ...suggestion(text, words) });
}

function ambiguous(text: string, choices: readonly TaskStatus[]): Reading<TaskStatus> {
  return fault('ambiguous-status', { text: clip(text), choices: choices.map((status) => STATUS_NAMES[status]) });
}

/** `text` without case, marks, spaces and punctuation that says nothing ("Đã  hoàn-thành." is "dahoanthanh"). */
function statusKey(text: string): string {
  const bare = fold(text).replace(/[\s.,;:!_"'“”‘’«»()-]+/gu, '');
  return bare === '' ? text.trim() : bare;
}
