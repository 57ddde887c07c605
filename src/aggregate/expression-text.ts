import type { ExpressionFault } from '../diagnostic/codes/figures.ts';
import { exactFromDecimal, type Exact } from '../model/exact.ts';
import { CEL_WORDS, LONGEST_EXPRESSION } from '../model/operands.ts';

/** Numerals that one expression may have: far more than any identity needs. */
export const MOST_NUMERALS = 20;

/** Signs and names of one expression, and brackets in brackets at most; what the parser gets stays shallow. */
const MOST_WORDS = 150;
const DEEPEST = 12;

/** All that formulas and identities are written with: no texts, lists, maps or functions, which could run for hours. */
const WORD =
  /\s*(?:(\d+(?:\.\d+)?)(?![\w.])|((?:(?:previous|before)\.)?[a-z]\w*)(?!\w*\s*[.(])|&&|\|\||[=!<>]=|[-+*/<>!?:()])/uy;

/** The name of an expression's i-th numeral. Ids are lower case, so N0 is none of them. */
export const numeralName = (i: number): string => `N${i}`;

/** An expression with a constant's name for each of its numerals, and these constants. */
export type Taken =
  | { readonly kind: 'taken'; readonly text: string; readonly numerals: ReadonlyMap<string, Exact> }
  | { readonly kind: 'refused'; readonly fault: ExpressionFault };

/** Takes the numerals out of an expression; one that is too long, or holds what an expression may not hold, is refused unread. */
export function takeNumerals(text: string): Taken {
  if (text.length > LONGEST_EXPRESSION) return { kind: 'refused', fault: 'too-long' };
  const numerals = new Map<string, Exact>();
  const words: string[] = [];
  const source = text.trimEnd();
  let depth = 0;
  WORD.lastIndex = 0;
  while (WORD.lastIndex < source.length) {
    const found = WORD.exec(source);
    const [whole = '', numeral, name = ''] = found ?? [];
    if (found === null || CEL_WORDS.has(name)) return { kind: 'refused', fault: 'not-allowed' };
    if (numeral === undefined) words.push(whole.trim());
    else {
      words.push(numeralName(numerals.size));
      numerals.set(numeralName(numerals.size), exactFromDecimal(numeral));
    }
    depth += whole.endsWith('(') ? 1 : whole.endsWith(')') ? -1 : 0;
    if (depth > DEEPEST || words.length > MOST_WORDS || numerals.size > MOST_NUMERALS)
      return { kind: 'refused', fault: 'too-long' };
  }
  return { kind: 'taken', text: words.join(' '), numerals };
}
