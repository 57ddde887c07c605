import { ELEMENTS } from '../../law/decree30.ts';
import type { BodyParagraph, Elements } from '../elements.ts';
import type { Finding, Region } from '../finding.ts';
import type { LayoutParagraph } from '../layout.ts';
import type { RuleChecks } from '../rule.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, words } from './findings.ts';
import { markerOf } from './markers.ts';
import { numberingFindings } from './numbering.ts';
import { isPartNumber, partTitles } from './prose-paragraphs.ts';
import { shareOf, shownText } from './shown.ts';
import { L } from '../letter-patterns.ts';

/** Bố cục: phần, chương, mục, điều, khoản, điểm. */
export const LEVELS_RULES = {
  'BD-08': ({ elements }) => partFindings(elements.body),
  'BD-09': ({ elements }) => texts(elements).flatMap(({ item, region }) => sectionFindings(item, region)),
  'BD-10': ({ elements }) => elements.body.flatMap(clauseFindings),
  'BD-11': ({ elements }) => texts(elements).flatMap(({ item, region }) => pointFindings(item, region)),
  'BD-12': ({ elements }) =>
    [elements.body, ...elements.appendices.map(({ body }) => body)].flatMap((body, index) =>
      numberingFindings(body, index === 0 ? 'body' : 'appendix'),
    ),
  'BD-13': ({ elements }) =>
    texts(elements).flatMap(({ item, region }) => {
      const marker = markerOf(item.paragraph);
      return marker?.kind === 'decimal' && /^\p{Lu}/u.test(marker.rest)
        ? [finding('BD-13', at(item, region), words(marker.label), AS_RULE)]
        : [];
    }),
  'BD-14': ({ elements }) => elements.body.filter(({ level }) => level === 'article').flatMap(articleFindings),
  'BD-16': ({ elements }) => looseHeadings(elements.body),
  'BD-17': ({ elements }) =>
    texts(elements)
      .filter(({ item }) => BULLET.test(shownText(item.paragraph)) || item.paragraph.number?.trim() === 'o')
      .map(({ item, region }) =>
        finding('BD-17', at(item, region), words(shownText(item.paragraph).trim().slice(0, 1)), words('-')),
      ),
} as const satisfies RuleChecks;

interface Placed {
  readonly item: BodyParagraph;
  readonly region: Region;
}

/** Text of the main document and of the appendices, captions and notes left out. */
function texts({ body, appendices }: Elements): readonly Placed[] {
  return [
    ...body.map((item): Placed => ({ item, region: 'body' })),
    ...appendices.flatMap((appendix) => appendix.body.map((item): Placed => ({ item, region: 'appendix' }))),
  ].filter(({ item }) => item.level !== 'caption' && item.level !== 'note');
}

/** "Phần I", "Chương II" with Roman numbers, "Mục 1", "Tiểu mục 2" with Arabic ones, alone on their line. */
const PART_NUMBER = /^(?:(?:Phần|Chương) [IVXLC]+|(?:Mục|Tiểu mục) \d+)$/u;

function partFindings(body: readonly BodyParagraph[]): readonly Finding[] {
  const titles = partTitles(body);
  return body.flatMap((item, index) => {
    if (item.level !== 'part' || !isPartNumber(item.paragraph)) return [];
    const text = shownText(item.paragraph).trim();
    const title = body[index + 1];
    const isMuc = /^(?:tiểu )?mục/iu.test(text);
    return [
      ...(PART_NUMBER.test(text) ? [] : [finding('BD-08', at(item, 'body'), words(text), AS_RULE)]),
      ...lookFindings('BD-08', item, {
        region: 'body',
        element: ELEMENTS[isMuc ? 'section-number' : 'part-number'],
        aspects: ['size', 'bold', 'italic', 'align'],
      }),
      ...(title !== undefined && titles.has(title)
        ? titleFindings(title, isMuc)
        : PART_NUMBER.test(text)
          ? [finding('BD-08', at(item, 'body'), ABSENT, AS_RULE)]
          : []),
    ];
  });
}

function titleFindings(title: BodyParagraph, isMuc: boolean): readonly Finding[] {
  return lookFindings('BD-08', title, {
    region: 'body',
    element: ELEMENTS[isMuc ? 'section-title' : 'part-title'],
    aspects: ['size', 'bold', 'italic', 'letters', 'align'],
  });
}

/** "I. TIÊU ĐỀ"; a paragraph of text that only begins with a Roman number is one that lacks the look of it. */
function sectionFindings(item: BodyParagraph, region: Region): readonly Finding[] {
  const marker = markerOf(item.paragraph);
  const isSection =
    item.level === 'section' || (item.level === 'text' && marker?.kind === 'roman' && !INITIAL.test(marker.rest));
  if (!isSection) return [];
  const look = lookFindings('BD-09', item, {
    region,
    element: ELEMENTS.section,
    aspects: ['bold', 'italic', 'letters'],
  });
  if (marker === undefined || marker.kind !== 'roman' || marker.form === '?.') return look;
  return [
    finding('BD-09', at(item, region), words(marker.label), words(marker.label.replace(/\P{L}+/gu, '') + '.')),
    ...look,
  ];
}

/** "V. I. Lênin" begins with a name. */
const INITIAL = new RegExp(String.raw`^[${L}]\.`, 'u');

/** "1."; its title bold, its text not. Decimal numbers are another rule's. */
function clauseFindings(item: BodyParagraph): readonly Finding[] {
  if (item.level !== 'clause' && item.level !== 'clause-title') return [];
  const marker = markerOf(item.paragraph);
  const odd =
    marker?.kind === 'arabic' && marker.form !== '?.'
      ? [finding('BD-10', at(item, 'body'), words(marker.label), words(`${marker.path[0]}.`))]
      : [];
  return [...odd, ...clauseWeight(item)];
}

/** A title is bold from end to end; text in which only some words are bold is no title. */
function clauseWeight(item: BodyParagraph): readonly Finding[] {
  const bold = shareOf(item.paragraph, 'bold');
  const wrong = item.level === 'clause' ? bold === 'all' : bold !== 'all';
  if (!wrong) return [];
  const isTitle = item.level === 'clause-title';
  return [finding('BD-10', at(item, 'body'), { kind: 'looks', bold: !isTitle }, { kind: 'looks', bold: isTitle })];
}

/** "a)": a letter of the decree's order with one bracket. "(i), (ii)" are no điểm. */
function pointFindings(item: BodyParagraph, region: Region): readonly Finding[] {
  const marker = markerOf(item.paragraph);
  if (marker?.kind !== 'letter' || (item.level !== 'point' && item.level !== 'text')) return [];
  if (marker.form === '(?)' && /[ivx]/u.test(marker.label)) return [];
  const letter = marker.label.replace(/\P{L}+/gu, '');
  const known = Number.isFinite(marker.path[0]);
  if (known && marker.form === '?)') return [];
  return [finding('BD-11', at(item, region), words(marker.label), known ? words(`${letter})`) : AS_RULE)];
}

/** "Điều 1." bold with a stop; what follows may be its title or, in a quyết định, its text. */
function articleFindings(item: BodyParagraph): readonly Finding[] {
  const text = shownText(item.paragraph).trim();
  const [label] = /^điều\s+\d+[a-zđ]?[^\s\p{L}\d]?/iu.exec(text) ?? [];
  if (label === undefined) return [];
  const odd = /^Điều \d+[a-zđ]?\.$/u.test(label)
    ? []
    : [finding('BD-14', at(item, 'body'), words(label), words(`Điều ${/\d+[a-zđ]?/u.exec(label)?.[0] ?? ''}.`))];
  const weight = isBoldUpTo(item.paragraph, label.length)
    ? []
    : [finding('BD-14', at(item, 'body'), { kind: 'looks', bold: false }, { kind: 'looks', bold: true })];
  return [...odd, ...weight];
}

function isBoldUpTo({ runs, number }: LayoutParagraph, length: number): boolean {
  let rest = number === undefined ? length : Math.max(1, length - number.length - 1);
  return runs.every((run) => {
    const concerned = rest > 0 && /\S/u.test(run.text);
    rest -= run.text.length;
    return !concerned || run.bold;
  });
}

const HEADINGS: ReadonlySet<BodyParagraph['level']> = new Set(['part', 'section', 'clause-title']);

/** Headings that may be left alone at the foot of a page. */
function looseHeadings(body: readonly BodyParagraph[]): readonly Finding[] {
  const titles = partTitles(body);
  return body
    .slice(0, -1)
    .filter((item) => (HEADINGS.has(item.level) || titles.has(item)) && !item.paragraph.keepNext)
    .map((item) => finding('BD-16', at(item, 'body'), ABSENT, AS_RULE));
}

/** Round, square, arrow and tick bullets, and the letters of symbol fonts (private use area). */
const BULLET = /^\s*[•●○◦▪■□▫➢➤✓✔❖♦·\uf000-\uf0ff]/u;
