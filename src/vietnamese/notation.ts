import { exact, type Exact } from '../model/exact.ts';

/** How a run of digits, dots and commas is written: Vietnamese groups thousands with a dot and puts a comma before decimals. */
export type Notation =
  /** `decimals` are the digits after the comma; `grouped` tells whether dots stand in the whole part. */
  | {
      readonly kind: 'exact';
      readonly value: Exact;
      readonly whole: string;
      readonly decimals: string;
      readonly grouped: boolean;
    }
  /** One dot that does not group thousands ("1.23", "0.999"): perhaps an English decimal, perhaps a slip. */
  | { readonly kind: 'dot'; readonly asDecimal: Exact; readonly asWhole: Exact }
  /** "1,234,567" or "1,234.5": thousands grouped with commas. */
  | { readonly kind: 'english'; readonly value: Exact }
  /** "1 234": thousands grouped with spaces. */
  | { readonly kind: 'spaced'; readonly value: Exact }
  | { readonly kind: 'too-long' };

/** Digits that a number has at most: more is an account or a document number, not a figure. */
const MOST_DIGITS = 18;

const VIETNAMESE = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/u;
const DOT = /^(\d+)\.(\d+)$/u;
const ENGLISH = /^([1-9]\d{0,2}(?:,\d{3})+)\.(\d+)$|^([1-9]\d{0,2}(?:,\d{3}){2,})$/u;
const SPACED = /^([1-9]\d{0,2}(?: \d{3})+)(?:,(\d+))?$/u;

/** The notation of `text`, or undefined when it is no number at all. */
export function readNotation(text: string): Notation | undefined {
  if (!/^\d[\d., ]*$/u.test(text)) return undefined;
  if (digitsOf(text).length > MOST_DIGITS) return { kind: 'too-long' };
  const vietnamese = VIETNAMESE.exec(text);
  if (vietnamese !== null) return exactly(vietnamese[1] ?? '', vietnamese[2] ?? '');
  const dot = DOT.exec(text);
  if (dot !== null) return { kind: 'dot', asDecimal: decimal(dot[1] ?? '', dot[2]), asWhole: decimal(digitsOf(text)) };
  const english = ENGLISH.exec(text);
  if (english !== null) return { kind: 'english', value: decimal(english[1] ?? english[3] ?? '', english[2]) };
  const spaced = SPACED.exec(text);
  if (spaced !== null) return { kind: 'spaced', value: decimal(spaced[1] ?? '', spaced[2]) };
  return undefined;
}

function exactly(whole: string, decimals: string): Notation {
  return {
    kind: 'exact',
    value: decimal(whole, decimals),
    whole: digitsOf(whole),
    decimals,
    grouped: whole.includes('.'),
  };
}

function decimal(whole: string, decimals = ''): Exact {
  return exact(BigInt(digitsOf(whole) + decimals), 10n ** BigInt(decimals.length));
}

function digitsOf(text: string): string {
  return text.replace(/\D+/gu, '');
}
