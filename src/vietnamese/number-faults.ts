import type { Measure } from '../model/facts.ts';
import { isApproximate } from './approximations.ts';
import { readNotation } from './notation.ts';
import { fault, type Fault } from './reading.ts';
import { clip, fold } from './words.ts';

type LooksLike = NonNullable<Extract<Fault, { code: 'invalid-number' }>['args']['looksLike']>;

/** A number as it is being read: what the user wrote, what it should be, and its text with plain spaces. */
export interface Attempt {
  readonly original: string;
  readonly expected: Measure;
  readonly text: string;
}

/** Names what stands where a number should: the commonest slips of practice, in the order in which one hides another. */
export function misread(attempt: Attempt): Fault {
  const { text } = attempt;
  const folded = fold(text);
  const plain = plainCharacters(text);
  if (/^(?:[-–—−] ?|am )\d/u.test(folded)) return fault('negative-number', { text: clip(attempt.original) });
  if (plain !== text) return invalid(attempt, 'odd-characters', readNotation(plain) === undefined ? undefined : plain);
  const added = /^\+ ?(.+)$/u.exec(text)?.[1];
  if (added !== undefined) return invalid(attempt, 'plus-sign', readNotation(added) === undefined ? undefined : added);
  if (/^\d{1,2}([/.-])\d{1,2}\1\d{4}$/u.test(text)) return invalid(attempt, 'date');
  if (/^[\d.]+ ?\/ ?[\d.]+$/u.test(text)) return invalid(attempt, 'fraction');
  if (attempt.expected !== 'rate' && /^[\d., ]+%$/u.test(text)) return invalid(attempt, 'percent');
  if (isApproximate(folded)) return fault('approximate-number', { text: clip(attempt.original) });
  if (/^(?:khong|khong co|chua co|chua co so lieu)$/u.test(folded)) return invalid(attempt, 'no-figure');
  const leading = /^([\d.,]*\d) ?\p{L}/u.exec(text)?.[1];
  if (leading !== undefined) return invalid(attempt, 'with-words', leading);
  return /\d/u.test(text) && /\p{L}/u.test(text) ? invalid(attempt, 'with-words') : invalid(attempt);
}

/** The fault of an attempt that is no number, by name where it has one; `meant` is how the number would be read. */
export function invalid(attempt: Attempt, looksLike?: LooksLike, meant?: string): Fault {
  return fault('invalid-number', {
    text: clip(attempt.original),
    expected: attempt.expected,
    ...(looksLike !== undefined && { looksLike }),
    ...(meant !== undefined && { meant }),
  });
}

/** Full-width characters (U+FF01–FF5E) as their ASCII twins, and characters without width left out. */
function plainCharacters(text: string): string {
  return text
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/gu, '')
    .replace(/[\uFF01-\uFF5E]/gu, (wide) => String.fromCodePoint((wide.codePointAt(0) ?? 0) - 0xfee0));
}
