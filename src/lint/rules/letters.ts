import { isSyllable } from '../../vietnamese/syllables.ts';
import type { Found } from '../elements.ts';
import type { LayoutParagraph } from '../layout.ts';
import { isCapitals, shownText } from './shown.ts';
import { L } from '../letter-patterns.ts';

const BETWEEN_WORDS = new RegExp(`[^${L}'’]+`, 'u');
/** Words of running text: a lower-case word, or one with only its first letter a capital. */
const SMALL = /^\p{Lu}?\p{Ll}+$/u;

/**
 * Whether a name is printed in capitals. Small letters inside a word are its own (H'LEO written H'leo, iSPACE); a Vietnamese
 * word in small letters is not in capitals.
 */
export function isInCapitals(paragraph: LayoutParagraph): boolean {
  return !shownText(paragraph)
    .split(BETWEEN_WORDS)
    .some((word) => word.length > 1 && SMALL.test(word) && isSyllable(word));
}

/** Whether a text of more than an abbreviation is printed in nothing but capitals. */
export function isAllCapitals(paragraph: LayoutParagraph): boolean {
  const text = shownText(paragraph);
  return isCapitals(text) && text.trim().includes(' ');
}

/** The text of several lines as one, with single spaces. */
export function wordsOf(lines: readonly Found[]): string {
  return lines
    .map(({ paragraph }) => shownText(paragraph))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
