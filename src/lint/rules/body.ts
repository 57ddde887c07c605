import { BODY_TEXT, ELEMENTS } from '../../law/decree30.ts';
import type { BodyParagraph, Elements } from '../elements.ts';
import type { Finding, Value } from '../finding.ts';
import type { LayoutParagraph, Spacing } from '../layout.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { bodyBlocks } from './body-blocks.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, at, finding, phrase, PRESENT } from './findings.ts';
import { isListLine, markerOf } from './markers.ts';
import { isAside, proseOf } from './prose-paragraphs.ts';
import { inkRuns, shareOf, shownText } from './shown.ts';
import { largest } from '../extremes.ts';

/** Lời văn: alignment, size, style, indent and spacing of the main text. */
export const BODY_RULES = {
  'BD-01': ({ elements }) =>
    proseOf(elements)
      .filter(({ level }) => level !== 'article')
      .flatMap((item) => lookFindings('BD-01', item, { region: 'body', element: ELEMENTS.body, aspects: ['align'] })),
  'BD-02': ({ elements }) => [...unlawfulSizes(elements), ...mixedSizes(elements)],
  'BD-03': ({ elements }) =>
    proseOf(elements)
      .filter(({ paragraph }) => shareOf(paragraph, 'italic') === 'all' && !isQuotation(paragraph))
      .map((item) =>
        finding('BD-03', at(item, 'body'), { kind: 'looks', italic: true }, { kind: 'looks', italic: false }),
      ),
  'BD-04': ({ elements }) => indentFindings(proseOf(elements)),
  'BD-05': ({ elements }) => gapFindings(elements),
  'BD-06': ({ elements }) => proseOf(elements).flatMap(lineFindings),
  'BD-07': (subject) => emptyParagraphs(subject),
} as const satisfies RuleChecks;

const HEADINGS: ReadonlySet<BodyParagraph['level']> = new Set(['part', 'section']);

/** Everything that is read as text: prose and list lines, with the titles of khoản. */
function sizedText(elements: Elements): readonly BodyParagraph[] {
  const prose = new Set(proseOf(elements));
  return elements.body.filter(
    (item) =>
      prose.has(item) ||
      item.level === 'clause-title' ||
      (isListLine(item.paragraph) && item.level !== 'note' && item.level !== 'caption' && !isAside(item.paragraph)),
  );
}

function unlawfulSizes(elements: Elements): readonly Finding[] {
  const read = new Set(sizedText(elements));
  return elements.body
    .filter((item) => read.has(item) || HEADINGS.has(item.level))
    .flatMap((item) => lookFindings('BD-02', item, { region: 'body', element: ELEMENTS.body, aspects: ['size'] }));
}

/** One size throughout: that of most letters. */
function mixedSizes(elements: Elements): readonly Finding[] {
  const { min, max } = ELEMENTS.body.size;
  const letters = new Map<number, number>();
  const items = sizedText(elements);
  for (const { size, text } of items.flatMap(({ paragraph }) => inkRuns(paragraph)))
    letters.set(size, (letters.get(size) ?? 0) + text.length);
  const [main] = [...letters].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (main === undefined || main < min || main > max) return [];
  return items.flatMap((item) => {
    const odd = inkRuns(item.paragraph).find(({ size }) => size !== main && size >= min && size <= max);
    return odd === undefined
      ? []
      : [finding('BD-02', at(item, 'body'), { kind: 'pt', value: odd.size }, { kind: 'pt', value: main })];
  });
}

function isQuotation(paragraph: LayoutParagraph): boolean {
  return /^["“«]/u.test(shownText(paragraph).trim());
}

/** 1 mm in twips. */
const TWIPS_PER_MM = 1440 / 25.4;
/** Rounding that word processors do to lengths typed in cm. */
const TOLERANCE = 10;

/** First lines: each lawful, and all with the same indent, made by the paragraph's format and not by blanks typed. */
function indentFindings(prose: readonly BodyParagraph[]): readonly Finding[] {
  const unlawful = prose.flatMap((item) => unlawfulIndent(item));
  const uses = BODY_TEXT.firstLineMm.map((mm) => prose.filter((item) => isNear(firstLine(item.paragraph), mm)));
  const [most, ...others] = uses
    .map((items, index) => ({ items, mm: BODY_TEXT.firstLineMm[index] ?? 0 }))
    .sort((a, b) => b.items.length - a.items.length);
  const mixed = others.flatMap(({ items, mm }) =>
    items
      .slice(0, 1)
      .map((item) =>
        finding('BD-04', at(item, 'body'), { kind: 'mm', value: mm }, { kind: 'mm', value: most?.mm ?? 0 }),
      ),
  );
  return [...unlawful, ...mixed];
}

function unlawfulIndent(item: BodyParagraph): readonly Finding[] {
  const [min, max] = BODY_TEXT.firstLineMm;
  const lawful: Value = { kind: 'mm-range', min, max };
  const indent = firstLine(item.paragraph);
  if (BODY_TEXT.firstLineMm.some((mm) => isNear(indent, mm))) {
    return /^[\t \u00a0]/u.test(item.paragraph.text) && item.paragraph.number === undefined
      ? [finding('BD-04', at(item, 'body'), PRESENT, ABSENT)]
      : [];
  }
  return [
    finding('BD-04', at(item, 'body'), { kind: 'mm', value: Math.round((indent / TWIPS_PER_MM) * 10) / 10 }, lawful),
  ];
}

/** Where the first line begins. An automatic number may hang: then its place counts, however far the text behind it stands. */
function firstLine(paragraph: LayoutParagraph): number {
  const { left, firstLine: first } = paragraph.indent;
  return paragraph.number !== undefined && markerOf(paragraph) !== undefined ? left + first : first;
}

function isNear(twips: number, mm: number): boolean {
  return Math.abs(twips - mm * TWIPS_PER_MM) <= TOLERANCE;
}

/** Neighbours with nothing between them, of which neither is a list line, a caption or another aside. */
function gapFindings(elements: Elements): readonly Finding[] {
  const prose = new Set(proseOf(elements));
  const least = BODY_TEXT.paragraphGapPt.min;
  return elements.body.flatMap((item, index) => {
    const above = elements.body[index - 1];
    if (above === undefined || !prose.has(item) || !prose.has(above)) return [];
    if (item.paragraph.index !== above.paragraph.index + 1 || item.section !== above.section) return [];
    const gap = gapBetween(above.paragraph, item.paragraph) / 20;
    return gap >= least
      ? []
      : [finding('BD-05', at(item, 'body'), { kind: 'pt', value: gap }, { kind: 'pt', value: least })];
  });
}

/** Twips. Contextual spacing drops what a paragraph adds beside one of its own style. */
function gapBetween(above: LayoutParagraph, below: LayoutParagraph): number {
  const alike = above.styleName === below.styleName;
  const after = alike && above.spacing.contextual ? 0 : above.spacing.after;
  const before = alike && below.spacing.contextual ? 0 : below.spacing.before;
  return after + before;
}

/** Height of a single line of Times New Roman as a share of its size: ascent 0.891, descent 0.216, gap 0.042 (its hhea table). */
const SINGLE = 1.149;
/** A twentieth of a line is not seen, and whole points never meet a share of 1.149 exactly. */
const SLACK = 0.05;

function lineFindings(item: BodyParagraph): readonly Finding[] {
  const { min, max } = BODY_TEXT.lineSpacing;
  const size = largest(
    inkRuns(item.paragraph).map((run) => run.size),
    0,
  );
  const times = size === 0 ? 1 : lineTimes(item.paragraph.spacing, size);
  const slack = item.paragraph.spacing.lineRule === 'auto' ? 0 : SLACK;
  if (times >= min - slack && times <= max + slack) return [];
  const value = Math.round(times * 100) / 100;
  return [finding('BD-06', at(item, 'body'), { kind: 'times', value }, { kind: 'times-range', min, max })];
}

function lineTimes({ line, lineRule }: Spacing, size: number): number {
  if (lineRule === 'auto') return line / 240;
  const times = line / 20 / (size * SINGLE);
  return lineRule === 'atLeast' ? Math.max(1, times) : times;
}

/** An empty paragraph between two of the text. Beside a table it is needed: it keeps two tables apart. */
function emptyParagraphs(subject: LintSubject): readonly Finding[] {
  const blocks = bodyBlocks(subject);
  return blocks.flatMap(({ block, section }, index) => {
    const [above, below] = [blocks[index - 1]?.block, blocks[index + 1]?.block];
    if (block.kind !== 'paragraph' || !isEmpty(block) || above?.kind !== 'paragraph' || below?.kind !== 'paragraph')
      return [];
    if (blocks[index + 1]?.section !== section) return [];
    return [finding('BD-07', at({ paragraph: above, section }, 'body'), phrase('below-this'), ABSENT)];
  });
}

function isEmpty(paragraph: LayoutParagraph): boolean {
  return (
    paragraph.text.trim() === '' &&
    paragraph.number === undefined &&
    paragraph.drawings.length === 0 &&
    paragraph.borders.length === 0 &&
    !paragraph.pageBreakBefore
  );
}
