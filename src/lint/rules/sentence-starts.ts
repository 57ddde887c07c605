import type { Finding } from '../finding.ts';
import { finding, words } from './findings.ts';
import { markerOf } from './markers.ts';
import { around, oneLine, type Passage } from './running-text.ts';
import { L } from '../letter-patterns.ts';

/** Dash, bracket or quotation mark before the first word of a line. */
const OPENING = /^[\s\-–—−+*•●○▪■➢✓·"“«(]{0,12}/u;
/** A word in small letters; names of files, addresses and brands (kh-12.pdf, iOffice, e-mail) hold other signs. */
const SMALL_WORD = new RegExp(String.raw`^\p{Ll}{2,}(?![${L}\d])(?![-_@./:]\S)`, 'u');
/** The end of a sentence behind a word that is no abbreviation, and the small letter that follows it. */
const SECOND = new RegExp(String.raw`(?<=(?<![${L}.])\p{Ll}{3,12})[.!?] (?=\p{Ll}{2,})`, 'gu');

/** A line that ends so is gone on with by the next: items behind a colon or a semicolon are no sentences of their own. */
const GOES_ON = /[:;,] *$/u;

/**
 * Sentences that begin with a small letter, on a new line or behind a full stop (Phụ lục II, Mục I: câu hoàn chỉnh). `above` is the
 * line before, absent for the first.
 */
export function sentenceStarts(
  { text, unquoted, where, item }: Passage,
  above: string | undefined,
): readonly Finding[] {
  const starts = above === undefined || !GOES_ON.test(above.slice(-8)) ? lineStart(text, item, where) : [];
  return [...starts, ...laterStarts(text, unquoted, where)];
}

function lineStart(text: string, { paragraph }: Passage['item'], where: Passage['where']): readonly Finding[] {
  const rest = oneLine(markerOf(paragraph)?.rest ?? text).replace(OPENING, '');
  const [word] = SMALL_WORD.exec(rest.slice(0, 40)) ?? [];
  return word === undefined ? [] : [finding('CA-05', where, words(word), words(capital(word)))];
}

function laterStarts(text: string, unquoted: string, where: Passage['where']): readonly Finding[] {
  return [...unquoted.matchAll(SECOND)].flatMap(({ index }) => {
    const [word] = SMALL_WORD.exec(unquoted.slice(index + 2, index + 42)) ?? [];
    return word === undefined
      ? []
      : [finding('CA-05', where, words(around(text, index, word.length + 2)), words(capital(word)))];
  });
}

function capital(word: string): string {
  return word[0]?.toUpperCase() + word.slice(1);
}
