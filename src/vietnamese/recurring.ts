import type { Deadline } from '../model/facts.ts';

/** How often a recurring task (nhiệm vụ thường xuyên) comes round. */
export type Every = Extract<Deadline, { kind: 'recurring' }>['every'];

/** What a folded phrase behind "hằng" begins with. */
const TIMES: readonly (readonly [RegExp, Every])[] = [
  [/^ngay\b/u, 'always'],
  [/^tuan\b/u, 'week'],
  [/^thang\b/u, 'month'],
  [/^quy\b/u, 'quarter'],
  [/^(?:6|sau) thang\b/u, 'half-year'],
  [/^nam\b/u, 'year'],
];

const DONE = String.raw`^(?:(?:thuc hien|duy tri|cap nhat|trien khai|bao cao)[ ,:]*)?`;
const ALWAYS = new RegExp(
  String.raw`${DONE}(?:(?:dinh ky,? )?thuong xuyen|lien tuc|tx)\b|${DONE}(?:theo )?dinh ky$`,
  'u',
);
/** "Hằng quý", "Định kỳ 6 tháng", "Trước ngày 20 hằng tháng". */
const EVERY = new RegExp(
  String.raw`${DONE}(?:(?:(?:truoc|cham nhat|vao|den) )?ngay \d{1,2},? )?(?:dinh ky,? )?(?:hang|moi|dinh ky) (?<time>.+)$`,
  'u',
);
/** "Theo quý", but not "Theo quy định". */
const BY = /^theo (?<time>tuan|thang|quy|nam)$/u;
/** "6 tháng một lần", "01 lần/quý". */
const ONCE = /^(?<time>(?:tuan|thang|quy|6 thang|sau thang|nam)) (?:mot|0?1) lan$/u;
const TIMES_A = /^(?:it nhat )?\d+ lan ?\/ ?(?<time>tuan|thang|quy|6 thang|nam)$/u;

/** How often folded words say that something is due ("thường xuyên", "hằng quý", "ngày 20 hằng tháng"), or undefined. */
export function readRecurring(folded: string): Every | undefined {
  if (/\d ?[/.-] ?\d/u.test(folded)) return undefined;
  if (ALWAYS.test(folded)) return 'always';
  const time = [EVERY, BY, ONCE, TIMES_A]
    .map((words) => words.exec(folded)?.groups?.['time'])
    .find((found) => found !== undefined);
  return time === undefined ? undefined : TIMES.find(([words]) => words.test(time))?.[1];
}
