import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { fold } from './words.ts';

/** Why a text cannot be read: a code of `ReadingArgs` with what its sentence tells. */
export type Fault = {
  [K in keyof ReadingArgs]: { readonly kind: 'fault'; readonly code: K; readonly args: ReadingArgs[K] };
}[keyof ReadingArgs];

/** What a text says: a value, "không phát sinh", or a fault by name. Never a guess, never a throw. */
export type Reading<T> = { readonly kind: 'value'; readonly value: T } | { readonly kind: 'not-arising' } | Fault;

/** The reading of a text that says `value`. */
export function value<T>(value: T): { readonly kind: 'value'; readonly value: T } {
  return { kind: 'value', value };
}

/** The fault `code` with its arguments. */
export function fault<K extends keyof ReadingArgs>(code: K, args: ReadingArgs[K]): Fault {
  // TypeScript cannot tie `code` to `args` in a union built from a type parameter; the signature does.
  return { kind: 'fault', code, args } as unknown as Fault;
}

/** Characters that a number, a date or a status can have at most; a longer text is refused unread, so that reading takes bounded time. */
export const LONGEST = 200;

/** Dashes that Word and Excel put where somebody typed "-". */
const DASH = /^[-–—−]$/u;

/** How offices write "không phát sinh", folded. */
const NOT_ARISING: ReadonlySet<string> = new Set([
  'khong phat sinh',
  'khong phat sinh trong ky',
  'trong ky khong phat sinh',
  'chua phat sinh',
  'kps',
]);

/** Whether a number or a date is given as "không phát sinh" (KPS, a dash alone). */
export function saysNotArising(text: string): boolean {
  return text.length <= LONGEST && (DASH.test(text.trim()) || NOT_ARISING.has(fold(text)));
}
