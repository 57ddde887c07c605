import type { BodyParagraph, Elements } from '../elements.ts';
import type { LayoutParagraph } from '../layout.ts';
import { isCapitals, shareOf, shownText } from './shown.ts';
import { isListLine } from './markers.ts';
import { HAS_WORDS } from '../letter-patterns.ts';

const PROSE_LEVELS: ReadonlySet<BodyParagraph['level']> = new Set(['text', 'clause', 'point', 'article']);

/**
 * Lời văn: the paragraphs of the main text that the decree's measures of body text are for. Headings, captions, notes, list lines,
 * framed marks, lines in a text box and centred titles ("QUYẾT ĐỊNH:") are none.
 */
export function proseOf(elements: Elements): readonly BodyParagraph[] {
  const titles = partTitles(elements.body);
  return elements.body.filter(
    (item) =>
      PROSE_LEVELS.has(item.level) && !titles.has(item) && !isListLine(item.paragraph) && !isAside(item.paragraph),
  );
}

/** The titles that stand on the line below "Phần I", "Chương I", "Mục 1", by the line above them. */
export function partTitles(body: readonly BodyParagraph[]): ReadonlySet<BodyParagraph> {
  return new Set(body.filter((item, index) => isTitleOf(body[index - 1], item)));
}

function isTitleOf(above: BodyParagraph | undefined, item: BodyParagraph): boolean {
  if (above?.level !== 'part' || !isPartNumber(above.paragraph) || isPartNumber(item.paragraph)) return false;
  return item.level === 'part' || (item.level === 'text' && isLikeTitle(item.paragraph));
}

function isLikeTitle(paragraph: LayoutParagraph): boolean {
  return paragraph.align === 'center' || isCapitals(shownText(paragraph)) || shareOf(paragraph, 'bold') === 'all';
}

/** Whether a line begins with Phần, Chương, Mục or Tiểu mục and its number, in any case. */
export function isPartNumber(paragraph: LayoutParagraph): boolean {
  return /^\s*(?:phần|chương|mục|tiểu mục)\s+(?:thứ\s|[IVXLC]+(?!\p{L})|\d)/iu.test(shownText(paragraph));
}

/** Whether a paragraph stands beside the text rather than in it. */
export function isAside(paragraph: LayoutParagraph): boolean {
  const text = shownText(paragraph).trim();
  return (
    !HAS_WORDS.test(text) ||
    paragraph.inTextBox ||
    paragraph.borders.length > 0 ||
    (text.startsWith('(') && /\)[.;]?(?:\.\/\.)?$/u.test(text)) ||
    /^(?:ghi chú|nguồn|đơn vị tính|đvt)\s*:/iu.test(text) ||
    isCentredTitle(paragraph)
  );
}

function isCentredTitle(paragraph: LayoutParagraph): boolean {
  return paragraph.align === 'center' && (isCapitals(shownText(paragraph)) || shareOf(paragraph, 'bold') === 'all');
}
