import type { Elements, Found } from '../elements.ts';
import type { Finding, Value, Where } from '../finding.ts';
import type { FileFacts, LayoutBlock, LayoutParagraph, LayoutSection } from '../layout.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { ABSENT, AS_RULE, at, finding, phrase, PRESENT, words } from './findings.ts';
import { shownText } from './shown.ts';
import { BEGIN } from '../letter-patterns.ts';

/** Tệp: what a document that is sent holds beside its text, and the address at the foot of page 1. */
export const FILE_RULES = {
  'FI-01': ({ layout }) => extras(layout.file).map((found) => finding('FI-01', FILE, found, ABSENT)),
  'FI-02': ({ layout: { file } }) =>
    file.language !== undefined && /^vi(?:-VN)?$/iu.test(file.language)
      ? []
      : [finding('FI-02', FILE, file.language === undefined ? ABSENT : words(file.language), words('vi-VN'))],
  'FI-03': ({ elements }) =>
    headOf(elements)
      .filter(({ paragraph }) => paragraph.inTextBox)
      .map((found) => finding('FI-03', at(found, 'head'), PRESENT, ABSENT)),
  'FI-04': (subject) =>
    subject.layout.sections.flatMap((section, index) => contactFindings(section, index + 1, subject)),
} as const satisfies RuleChecks;

const FILE: Where = { region: 'file', section: 1, text: '' };

function extras(file: FileFacts): readonly Value[] {
  return [
    ...(file.macros ? [phrase('macros')] : []),
    ...(file.trackedChanges ? [phrase('tracked-changes')] : []),
    ...(file.comments ? [phrase('comments')] : []),
    ...(file.externalLinks.length > 0 ? [{ kind: 'texts', texts: file.externalLinks } as const] : []),
  ];
}

function headOf(elements: Elements): readonly Found[] {
  const { nationalTitle, motto, number, placeDate } = elements;
  return [nationalTitle, motto, ...elements.parent, ...elements.agency, number, placeDate].filter(
    (found) => found !== undefined,
  );
}

/** What the address of an agency says: two of them, since a single one may stand in any footer. */
const CONTACT = new RegExp(
  String.raw`địa chỉ|điện thoại|${BEGIN}đt ?:|e-?mail|thư điện tử|website|trang thông tin|${BEGIN}fax`,
  'giu',
);

function contactFindings(section: LayoutSection, number: number, subject: LintSubject): readonly Finding[] {
  const later = section.titlePage || number > 1 || !isOnePage(subject);
  const pages = [
    ...(later ? contacts(section.footers.default) : []),
    ...contacts(section.footers.even),
    ...(number > 1 ? contacts(section.footers.first) : []),
  ];
  const first = number > 1 ? undefined : section.titlePage ? section.footers.first : section.footers.default;
  const where = (paragraph: LayoutParagraph): Where => ({
    region: 'footer',
    section: number,
    text: shownText(paragraph),
  });
  return [
    ...pages.map((paragraph) => finding('FI-04', where(paragraph), PRESENT, ABSENT)),
    ...(hasLine(first ?? []) ? [] : contacts(first).slice(0, 1))
      .filter((paragraph) => !pages.includes(paragraph))
      .map((paragraph) => finding('FI-04', where(paragraph), ABSENT, AS_RULE)),
  ];
}

/** The paragraphs of a footer that give an address. */
function contacts(blocks: readonly LayoutBlock[] = []): readonly LayoutParagraph[] {
  const all = paragraphsIn(blocks);
  const kinds = new Set(all.flatMap((paragraph) => shownText(paragraph).toLowerCase().match(CONTACT) ?? []));
  return kinds.size < 2 ? [] : all.filter((paragraph) => new RegExp(CONTACT, 'iu').test(shownText(paragraph)));
}

function paragraphsIn(blocks: readonly LayoutBlock[]): readonly LayoutParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** A line drawn, a border, or the border of a table that holds the address. */
function hasLine(blocks: readonly LayoutBlock[]): boolean {
  return blocks.some((block) =>
    block.kind === 'table'
      ? block.bordered
      : block.borders.some((side) => side === 'top' || side === 'bottom' || side === 'between') ||
        block.drawings.some(({ kind }) => kind !== 'picture'),
  );
}

/** Letters that surely fit on a page with head and signature; how many pages there are, no file says. */
const ONE_PAGE = 1_200;

function isOnePage({ layout }: LintSubject): boolean {
  const [section, ...others] = layout.sections;
  if (section === undefined || others.length > 0) return false;
  return paragraphsIn(section.blocks).reduce((sum, { text }) => sum + text.length, 0) <= ONE_PAGE;
}
