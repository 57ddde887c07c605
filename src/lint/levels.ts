import type { BodyParagraph } from './elements.ts';
import type { LayoutParagraph } from './layout.ts';
import { isCapitals, shareOf, shownText } from './rules/shown.ts';
import { L } from './letter-patterns.ts';

export type Level = BodyParagraph['level'];

/** Letters of a title on a line of its own at most: three printed lines. */
const LONGEST_TITLE = 260;
/** A longer line that is not bold is a sentence whose stop was forgotten. */
const LONGEST_PLAIN_TITLE = 120;

const PART = new RegExp(
  String.raw`^(?:phần|chương|mục|tiểu mục)\s+(?:thứ\s+[${L}]+|[IVXLC]+|\d{1,2})(?![${L}\d])\s*[.:–-]?`,
  'iu',
);
/** "A. TÌNH HÌNH": letters stand above Roman numerals in some papers. */
const LETTERED = /^[A-H]\s*[.)]\s+\p{Lu}/u;
/** Not the V/v of a trích yếu. */
const SECTION = new RegExp(String.raw`^(?:[IVX]{1,6})\s*(?:[.)]|/(?!v\b)|\s-)\s*(?=[${L}"“])`, 'u');
const ARTICLE = /^điều\s+\d{1,3}[a-z]?\s*(?:[.:]|$)/iu;
const CLAUSE = new RegExp(
  String.raw`^\(?\d{1,2}(?:\.\d{1,2}){0,4}\s*[.)/:]\s*(?=[${L}"“(\d])|^\d{1,2}(?:\.\d{1,2}){1,4}\s+(?=\p{Lu})`,
  'u',
);
const POINT = new RegExp(String.raw`^\(?[a-zđ]\s*[.)/]\s*(?=[${L}\d"“])`, 'u');
const CAPTION =
  /^(?:bảng|biểu|hình|biểu đồ|sơ đồ)\s+(?:số\s+)?(?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,2})?\s*[.:–-]?\s*(?!\d)/iu;
const NOTE =
  /^(?:ghi chú|chú thích|nguồn|đơn vị tính|đvt)\s*[.:]|^\(\s*(?:ghi chú|nguồn|đơn vị tính|đvt)|^\*{1,3}\s*(?:ghi chú)?/iu;

/** What a paragraph begins with, as printed: its automatic number counts as typed. */
function beginningOf(paragraph: LayoutParagraph): string {
  return shownText(paragraph).trimStart();
}

/** Phần, Mục or Điều where a paragraph is the heading of one by how it begins and how long it is. */
export function headingLevel(paragraph: LayoutParagraph): 'part' | 'section' | 'article' | undefined {
  const text = beginningOf(paragraph);
  if (ARTICLE.test(text)) return 'article';
  if (text.length > LONGEST_TITLE) return undefined;
  if (PART.test(text) && isHeadingLike(paragraph, text)) return 'part';
  if (SECTION.test(text)) return 'section';
  return LETTERED.test(text) && isCapitals(text) ? 'part' : undefined;
}

/** "Mục 1", "Phần I. TÌNH HÌNH", not "Phần 1 của Phụ lục này quy định …". */
function isHeadingLike(paragraph: LayoutParagraph, text: string): boolean {
  const rest = text.replace(PART, '').trim();
  return rest === '' || isCapitals(rest) || paragraph.align === 'center' || shareOf(paragraph, 'bold') === 'all';
}

/** The levels of the paragraphs of a text, by what each begins with and what stands below it. */
export function levelsOf(paragraphs: readonly LayoutParagraph[]): readonly Level[] {
  const levels: Level[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    levels.push(
      titleOfPart(paragraph, levels.at(-1), paragraphs[index - 1]) ? 'part' : levelOf(paragraph, paragraphs[index + 1]),
    );
  }
  return levels;
}

/** The line in capitals below "Chương I". */
function titleOfPart(
  paragraph: LayoutParagraph,
  above: Level | undefined,
  aboveParagraph: LayoutParagraph | undefined,
): boolean {
  if (above !== 'part' || aboveParagraph === undefined || headingLevel(paragraph) !== undefined) return false;
  const text = beginningOf(paragraph);
  const bare = beginningOf(aboveParagraph).replace(PART, '').trim() === '';
  return bare && text.length <= LONGEST_TITLE && (isCapitals(text) || paragraph.align === 'center');
}

function levelOf(paragraph: LayoutParagraph, below: LayoutParagraph | undefined): Level {
  const text = beginningOf(paragraph);
  const heading = headingLevel(paragraph);
  if (heading !== undefined) return heading;
  if (CLAUSE.test(text)) return isTitle(paragraph, text, below) ? 'clause-title' : 'clause';
  if (POINT.test(text)) return 'point';
  if (NOTE.test(text) || /ghi chú/iu.test(paragraph.styleName ?? '')) return 'note';
  if (CAPTION.test(text) && isSetOff(paragraph, text)) return 'caption';
  return 'text';
}

function isSetOff(paragraph: LayoutParagraph, text: string): boolean {
  return text.length <= LONGEST_TITLE && (paragraph.align === 'center' || shareOf(paragraph, 'bold') === 'all');
}

/** Khoản có tiêu đề: a line that no stop ends, in bold or with text of its own below it. */
function isTitle(paragraph: LayoutParagraph, text: string, below: LayoutParagraph | undefined): boolean {
  if (text.length > LONGEST_TITLE) return false;
  if (shareOf(paragraph, 'bold') === 'all') return !/[.;]$/u.test(text.trimEnd());
  if (/[.;:,…]$/u.test(text.trimEnd())) return false;
  if (below === undefined || text.length > LONGEST_PLAIN_TITLE) return false;
  const next = beginningOf(below);
  const number = /^\d[\d.]*\d|^\d/u.exec(text)?.[0] ?? '';
  if (number !== '' && next.startsWith(`${number}.`)) return true;
  return next !== '' && !CLAUSE.test(next) && headingLevel(below) === undefined;
}
