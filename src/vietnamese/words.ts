import { fold } from '../model/fold.ts';
import { editDistance } from './edit-distance.ts';

export { fold };

/** `text` with precomposed letters (Unicode NFC), the only form that facts and documents hold. */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

/** Characters of a message's quotation at most: enough to recognise the text in the file. */
const QUOTED = 60;

/** `text` short enough to be quoted in a message, on one line. */
export function clip(text: string): string {
  const line = text
    .slice(0, QUOTED * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= QUOTED ? line : `${letters.slice(0, QUOTED - 1).join('')}…`;
}

/** Characters of a name at most for which a near one is looked for. */
const LONGEST_NAME = 80;

/**
 * The candidate that `name` is most likely a misspelling of: the same without marks, case and separators, or at most one
 * edit in three letters away. Names with other digits are never near: I.15 is not a misspelt I.14.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  const wanted = nameKey(name);
  const digits = digitsOf(wanted);
  let best: string | undefined;
  let limit = Math.floor(wanted.length / 3);
  for (const candidate of candidates) {
    const key = nameKey(candidate);
    if (Math.abs(key.length - wanted.length) > limit || digitsOf(key) !== digits) continue;
    const distance = editDistance(wanted, key, limit);
    if (distance === undefined) continue;
    if (distance === 0) return candidate;
    best = candidate;
    limit = distance - 1;
  }
  return best;
}

/** `{ nearest }` when some candidate is near enough to `name` to be what was meant, else nothing: for the args of a diagnostic. */
export function suggestion(name: string, candidates: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(name, candidates);
  return found === undefined ? {} : { nearest: found };
}

function nameKey(name: string): string {
  return fold(name).replace(/[\s._\-–/]+/gu, '');
}

function digitsOf(key: string): string {
  return key.replace(/\D+/gu, ',').replace(/(^|,)0+(?=\d)/gu, '$1');
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** The Roman numeral of a whole number from 1, as sections and appendices are numbered. */
export function roman(n: number): string {
  let rest = n;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    text += letters.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

/** The letters that number điểm, in the order the decree itself uses (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6). */
const POINT_LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

/** The letter of the n-th điểm, from 1: a, b, c, d, đ, e, g, …; after y comes aa, ab. */
export function pointLetter(n: number): string {
  const index = n - 1;
  const last = POINT_LETTERS[index % POINT_LETTERS.length] ?? '';
  return index < POINT_LETTERS.length ? last : pointLetter(Math.floor(index / POINT_LETTERS.length)) + last;
}

/** `text` in capitals (chữ in hoa), as names of agencies stand in a header: "ỦY BAN NHÂN DÂN". */
export function capitals(text: string): string {
  return nfc(text).toUpperCase();
}

/** A list in running text: "a", "a và b", "a, b và c". */
export function joinList(items: readonly string[], last = 'và'): string {
  const head = items.slice(0, -1).join(', ');
  const tail = items.at(-1) ?? '';
  return head === '' ? tail : `${head} ${last} ${tail}`;
}
