import type { BodyParagraph, Elements, Found } from '../elements.ts';
import type { Where } from '../finding.ts';
import { once } from '../once.ts';
import { shownText } from './shown.ts';
import { at } from './findings.ts';

/** A paragraph of running text: what it says and where. */
export interface Passage {
  /** On one line: every run of blanks but plain spaces is one space. */
  readonly text: string;
  /** The same, with what is quoted in it blanked. */
  readonly unquoted: string;
  readonly where: Where;
  readonly item: Found | BodyParagraph;
}

/** Căn cứ and body of the main text and of the appendices, in their order; tables are left out. */
export const passages = once((elements: Elements): readonly Passage[] => [
  ...elements.bases.map((item) => passage(item, 'body')),
  ...elements.body.map((item) => passage(item, 'body')),
  ...elements.appendices.flatMap(({ body }) => body.map((item) => passage(item, 'appendix'))),
]);

function passage(item: Found | BodyParagraph, region: Where['region']): Passage {
  const text = oneLine(shownText(item.paragraph));
  return { text, unquoted: withoutQuotations(text), where: at(item, region), item };
}

/** Text with tabs, line breaks and no-break spaces as plain spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\t\r\n\u00a0\u2002-\u200a\u202f]/gu, ' ');
}

/** The printed text of a paragraph on one line, with single spaces and none at the ends. */
export function textOf({ paragraph }: Found): string {
  return oneLine(shownText(paragraph)).replace(/ {2,}/gu, ' ').trim();
}

/** Longest quotation that is passed over, in characters: a bound, so that a stray quote costs nothing. */
const QUOTATION = /“[^“”]{0,400}”|"[^"]{0,400}"|«[^«»]{0,400}»/gu;

/** `text` with what is quoted in it blanked by as many dots: the words of others are theirs. */
export function withoutQuotations(text: string): string {
  return /[“"«]/u.test(text) ? text.replace(QUOTATION, (quoted) => '·'.repeat(quoted.length)) : text;
}

/** A few words around a place in a text, to be shown as found. */
export function around(text: string, index: number, length: number): string {
  const from = text.lastIndexOf(' ', Math.max(0, index - 12)) + 1;
  const to = text.indexOf(' ', index + length + 8);
  return text
    .slice(Math.max(from, index - 24), to === -1 ? index + length + 24 : Math.min(to, index + length + 24))
    .trim();
}
