import { pointLetter, roman } from '../../vietnamese/words.ts';
import type { LayoutParagraph } from '../layout.ts';

/** Số thứ tự that a paragraph begins with, typed or automatic: "I.", "1.", "1.1.", "a)". */
export interface Marker {
  readonly kind: 'roman' | 'arabic' | 'decimal' | 'letter';
  /** The numbers it says, outermost first: 1.2 is [1, 2]; one NaN where a letter is no number (f, j, w, z). */
  readonly path: readonly number[];
  /** As written: "a)". */
  readonly label: string;
  /** What it is written with instead of its number: "?)" for "a)", "(?)" for "(a)". */
  readonly form: string;
  /** The text behind it. */
  readonly rest: string;
}

/** Numbers that documents reach: more of them are no numbering (L, C of initials; two letters that are a word). */
const MOST = 46;
const ROMAN = valuesOf(roman);
const LETTERS = valuesOf(pointLetter);

const MARKER = /^\s*(\(?)(\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}|[a-zđ]{1,2})([.)/:]|\.\))(?=\s|\p{Lu}|“|"|$)\s*/u;
/** "1.1 Kết quả": a decimal number needs no stop behind it. */
const BARE_DECIMAL = /^\s*()(\d{1,2}(?:\.\d{1,2}){1,4})()(?=\s+\p{Lu})\s*/u;
/** Dash, plus and the pictures that stand for them at the beginning of a line. */
const LIST_SIGN = /^\s*[-–—−+*•●○◦▪■□▫➢➤✓✔❖♦·\uf000-\uf0ff]/u;

/** The number at the beginning of a paragraph; undefined where it has none, or a dash. */
export function markerOf(paragraph: LayoutParagraph): Marker | undefined {
  const text = paragraph.number === undefined ? paragraph.text : `${paragraph.number.trim()} ${paragraph.text}`;
  const match = MARKER.exec(text) ?? BARE_DECIMAL.exec(text);
  if (match === null) return undefined;
  const [whole, opening = '', number = '', closing = ''] = match;
  const read = readNumber(number);
  return read && { ...read, label: whole.trim(), form: `${opening}?${closing}`, rest: text.slice(whole.length) };
}

function readNumber(number: string): Pick<Marker, 'kind' | 'path'> | undefined {
  if (/^\d/u.test(number)) {
    const path = number.split('.').map(Number);
    return { kind: path.length === 1 ? 'arabic' : 'decimal', path };
  }
  if (/^[IVXLC]/u.test(number)) {
    const value = ROMAN.get(number);
    return value === undefined ? undefined : { kind: 'roman', path: [value] };
  }
  // Two letters are the 24th điểm and on ("aa)"); else they are a word.
  const value = LETTERS.get(number);
  if (value === undefined && number.length > 1) return undefined;
  return { kind: 'letter', path: [value ?? Number.NaN] };
}

/** Whether a paragraph is a line of a list: it begins with a dash, a plus or a bullet, typed or automatic. */
export function isListLine({ number, text }: LayoutParagraph): boolean {
  if (number !== undefined) return LIST_SIGN.test(number) || number.trim() === 'o';
  return LIST_SIGN.test(text);
}

/** The whole number that a Roman numeral says, undefined where it is none. */
export function romanValue(text: string): number | undefined {
  return ROMAN.get(text);
}

function valuesOf(print: (n: number) => string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: MOST }, (_, index) => [print(index + 1), index + 1]));
}
