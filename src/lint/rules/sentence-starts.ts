import type { Finding } from '../finding.ts';
import { finding, words } from './findings.ts';
import { markerOf } from './markers.ts';
import { around, oneLine, withoutQuotations, type Passage } from './running-text.ts';

/** Dash, bracket or quotation mark before the first word of a line. */
const OPENING = /^[\s\-–—−+*•●○▪■➢✓·"“«(]{0,12}/u;
/** A word in small letters; names of files, addresses and brands (kh-12.pdf, iOffice, e-mail) hold other signs. */
const SMALL_WORD = /^\p{Ll}{2,}(?![\p{L}\d])(?![-_@./:]\S)/u;
/** The end of a sentence behind a word that is no abbreviation, and the small letter that follows it. */
const SECOND = /(?<=(?<![\p{L}.])\p{Ll}{3,12})[.!?] (?=\p{Ll}{2,})/gu;

/** Lines and sentences that begin with a small letter. A line that goes on with the one above (it has no mark of its own) is told too. */
export function sentenceStarts({ text, where, item }: Passage): readonly Finding[] {
  return [...lineStart(text, item, where), ...laterStarts(text, where)];
}

function lineStart(text: string, { paragraph }: Passage['item'], where: Passage['where']): readonly Finding[] {
  const rest = oneLine(markerOf(paragraph)?.rest ?? text).replace(OPENING, '');
  const [word] = SMALL_WORD.exec(rest.slice(0, 40)) ?? [];
  return word === undefined ? [] : [finding('CA-05', where, words(word), words(capital(word)))];
}

function laterStarts(text: string, where: Passage['where']): readonly Finding[] {
  const plain = withoutQuotations(text);
  return [...plain.matchAll(SECOND)].flatMap(({ index }) => {
    const [word] = SMALL_WORD.exec(plain.slice(index + 2, index + 42)) ?? [];
    return word === undefined
      ? []
      : [finding('CA-05', where, words(around(text, index, word.length + 2)), words(capital(word)))];
  });
}

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}
