import type { Elements, Found } from '../elements.ts';
import type { Finding, Region, Where } from '../finding.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { endsWithTable } from './body-blocks.ts';
import { ABSENT, AS_RULE, at, finding, words } from './findings.ts';
import { around, oneLine, passages } from './running-text.ts';
import { shownText } from './shown.ts';
import { BEGIN, L } from '../letter-patterns.ts';

/** Câu chữ: the end of the content, what was left over, blanks and punctuation. */
export const PROSE_RULES = {
  'BD-15': (subject) => endFindings(subject),
  'BD-18': ({ elements }) => (elements.marks.draft === undefined ? placeholders(elements) : []),
  'BD-19': ({ elements }) => passages(elements).flatMap(({ text, where }) => spacingFindings(text, where)),
} as const satisfies RuleChecks;

/** The end mark of every official template. */
const END = './.';
/** The mark typed in another way: "./", ". / .", "/.". */
const NEARLY_END = new RegExp(String.raw`(?<=[${L}\d).”"]) ?(?:\.? ?/ ?\.?|\. /\.|\./ \.)$`, 'u');

/**
 * The main text ends with "./.", once. Where a table ends it, or the document is none of the decree's kinds, only a mark in the midst
 * is a fault.
 */
function endFindings(subject: LintSubject): readonly Finding[] {
  const { body, kind } = subject.elements;
  const content = body.filter(
    ({ level, paragraph }) =>
      level !== 'caption' && level !== 'note' && paragraph.borders.length === 0 && /\S/u.test(shownText(paragraph)),
  );
  const last = content.at(-1);
  if (last === undefined) return [];
  const marked = content.filter(({ paragraph }) => shownText(paragraph).includes(END));
  const early = marked.filter((item) => item !== last);
  if (early.length > 0) return early.map((item) => finding('BD-15', at(item, 'body'), words(END), ABSENT));
  const text = shownText(last.paragraph).trimEnd();
  if (text.endsWith(END) && text.indexOf(END) === text.length - END.length) return [];
  if (kind === 'internal' || kind === 'appendix' || (marked.length === 0 && endsWithTable(subject))) return [];
  const nearly = NEARLY_END.exec(text.slice(-8))?.[0].trim();
  return [finding('BD-15', at(last, 'body'), nearly === undefined ? ABSENT : words(nearly), words(END))];
}

/** Brackets with dots in them, question marks, runs of dots, fields of a template. */
const PLACEHOLDER = /\[[^[\]]{0,60}(?:\.{3}|…)[^[\]]{0,60}\]|\[ {0,9}\]|\?{3,9}|\{\{[^{}]{0,60}\}\}|<<[^<>]{0,60}>>/u;
const DOTS = /…{2,9}|\.{4,9}|…\.{2,9}|\.…/u;

/** What a template left to be filled in. A form that is filled in by hand (phiếu, bản cam kết) has dotted lines. */
function placeholders(elements: Elements): readonly Finding[] {
  return printed(elements).flatMap(({ item, region }) => {
    const text = oneLine(shownText(item.paragraph));
    const left = PLACEHOLDER.exec(text) ?? (elements.kind === 'internal' ? null : DOTS.exec(text));
    return left === null ? [] : [finding('BD-18', at(item, region), words(left[0]), ABSENT)];
  });
}

interface Printed {
  readonly item: Found;
  readonly region: Region;
}

/** Everything in words outside the head and the tables. */
function printed(elements: Elements): readonly Printed[] {
  const place = (region: Region, items: readonly (Found | undefined)[]): readonly Printed[] =>
    items.flatMap((item) => (item === undefined ? [] : [{ item, region }]));
  return [
    ...place('title', [...elements.abstract, ...elements.letterAbstract, elements.addressee, ...elements.addressees]),
    ...place('body', [...elements.bases, ...elements.body]),
    ...place('signature', [...elements.authority, elements.signer, ...elements.recipients]),
    ...elements.appendices.flatMap(({ title, body }) => place('appendix', [...title, ...body])),
  ];
}

/** Two blanks and more between words. Behind "số", "ngày", "tháng", "năm" and before "/" they leave room for văn thư. */
const BLANKS: Spacing = {
  sign: /  /u,
  pattern: /(?<=\S) {2,}(?=[^\s/])/gu,
  isFault: (text, index) => !ROOM_BEFORE.test(text.slice(Math.max(0, index - 8), index)),
};
const ROOM_BEFORE = new RegExp(String.raw`${BEGIN}(?:số:?|ngày|tháng|năm)$`, 'iu');
/** A blank before punctuation; dots of an ellipsis and of a file's ending, "./." and "3 : 4" are none. */
const BLANK_BEFORE: Spacing = {
  sign: / [,;:.?!]/u,
  pattern: new RegExp(String.raw`(?<=[${L}\d)”"]) (?:[,;]|:(?! \d)|[.?!](?=\s|$))`, 'gu'),
  isFault: (text, index) => !text.startsWith(' ./.', index),
};
/** Punctuation that the next word sticks to. */
const NONE_AFTER: Spacing = {
  sign: /[,;:.][^\s\d.,;:/)]/u,
  pattern: new RegExp(
    String.raw`(?<=[${L}]{2})[,;](?=[${L}])|(?<=[${L}]{2}):(?=[${L}])|(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})`,
    'gu',
  ),
  isFault: (text, index) => !isOneName(tokenAt(text, index)),
};

interface Spacing {
  /** Stands wherever the pattern matches: most paragraphs are seen at a glance to have no fault. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly isFault: (text: string, index: number) => boolean;
}

/** The first fault of each kind in a paragraph: who mends one sees the others. */
function spacingFindings(text: string, where: Where): readonly Finding[] {
  return [BLANKS, BLANK_BEFORE, NONE_AFTER].flatMap((spacing) => {
    const fault = firstOf(text, spacing);
    return fault === undefined
      ? []
      : [finding('BD-19', where, words(around(text, fault.index, fault[0].length)), AS_RULE)];
  });
}

function firstOf(text: string, { sign, pattern, isFault }: Spacing): RegExpExecArray | undefined {
  if (!sign.test(text)) return undefined;
  for (const match of text.matchAll(pattern)) if (isFault(text, match.index)) return match;
  return undefined;
}

/** The characters around a place up to the next blanks, at most 80 on each side. */
function tokenAt(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 80), index);
  const after = text.slice(index, index + 80);
  const end = after.indexOf(' ');
  return before.slice(before.lastIndexOf(' ') + 1) + (end === -1 ? after : after.slice(0, end));
}

/** Names of files, addresses of pages and of mail, which hold punctuation without blanks. */
function isOneName(token: string): boolean {
  return /@|:\/\/|[\\_]|^www\.|\.[a-z]{2,4}\d?[)”".,;:]{0,3}$/iu.test(token) && !/[À-ỹ]\.[\p{Lu}]/u.test(token);
}
