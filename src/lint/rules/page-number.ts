import { ELEMENTS, PAGE } from '../../law/decree30.ts';
import { bandLines, type BandLine, isPageNumber, linesIn } from '../bands.ts';
import type { Found } from '../elements.ts';
import type { Finding, Where } from '../finding.ts';
import type { LayoutSection } from '../layout.ts';
import { mmOfTwips } from '../length.ts';
import { isSurelyLonger, type PageGroup, pageGroups } from '../page-groups.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { markOf } from '../telltale.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, at, finding, PRESENT, words } from './findings.ts';
import { fontFindings } from './fonts.ts';
import { inkRuns, shownText } from './shown.ts';
import { HAS_WORDS } from '../letter-patterns.ts';

/** Số trang, and what else stands in the margins. */
export const PAGE_NUMBER_RULES = {
  'PG-08': ({ layout }) =>
    pageGroups(layout.sections).flatMap((group) => numberedPages(group, layout.file.evenAndOddHeaders)),
  'PG-09': ({ layout }) =>
    bandLines(layout.sections)
      .filter((line) => line.band === 'footer' && isPageNumber(line))
      .map((line) => finding('PG-09', at(line, 'footer'), PRESENT, ABSENT)),
  'PG-10': ({ layout }) => pageGroups(layout.sections).flatMap(firstPageFindings),
  'PG-11': ({ layout }) =>
    headerNumbers(layout.sections).flatMap((line) => [
      ...lookFindings('PG-11', numberAlone(line), {
        region: 'header',
        element: ELEMENTS['page-number'],
        aspects: ['size', 'bold', 'italic'],
      }),
      ...fontFindings('PG-11', numberAlone(line), 'header'),
    ]),
  'PG-12': (subject) => [...bareFindings(subject), ...countFindings(subject)],
  'PG-13': ({ layout }) =>
    layout.sections.flatMap((section, index) => {
      const { header, top } = section.page;
      if (header < top || !linesIn(section.headers.default, 1).some(isPageNumber)) return [];
      const lawful = { kind: 'mm-range', min: 0, max: mmOfTwips(top) } as const;
      return [finding('PG-13', page(index + 1), { kind: 'mm', value: mmOfTwips(header) }, lawful)];
    }),
  'PG-14': ({ layout }) => bandLines(layout.sections).flatMap(otherText),
} as const satisfies RuleChecks;

function page(section: number): Where {
  return { region: 'page', section, text: '' };
}

function headerNumbers(sections: readonly LayoutSection[]): readonly BandLine[] {
  return bandLines(sections).filter((line) => line.band === 'header' && isPageNumber(line));
}

/** The line with nothing but what its PAGE field prints, or the field itself where it is stored without a result. */
function numberAlone({ paragraph, section }: Found): Found {
  const runs = paragraph.runs.filter(({ field }) => field === 'PAGE');
  return { section, paragraph: { ...paragraph, runs: runs.map((run) => ({ ...run, text: run.text.trim() || '2' })) } };
}

/** Pages after the first bear a centred number above the text; a short text may have no second page. */
function numberedPages(group: PageGroup, evenAndOdd: boolean): readonly Finding[] {
  const [section] = group.sections;
  if (section === undefined) return [];
  const bands = evenAndOdd ? [section.headers.default, section.headers.even] : [section.headers.default];
  return bands.slice(0, evenAndOdd ? 2 : 1).flatMap((blocks) => {
    const number = linesIn(blocks, group.first).find(isPageNumber);
    if (number !== undefined) return isCentred(number) ? [] : [offCentre(number)];
    if (!isSurelyLonger(group)) return [];
    return [finding('PG-08', { region: 'header', section: group.first, text: '' }, ABSENT, PRESENT)];
  });
}

function isCentred({ paragraph, cell }: Found): boolean {
  if (paragraph.inTextBox || cell !== undefined || paragraph.align === 'center') return true;
  const before = /^\t*/u.exec(paragraph.text)?.[0].length ?? 0;
  return before > 0 && (paragraph.tabs?.[before - 1]?.align ?? 'center') === 'center';
}

function offCentre(number: Found): Finding {
  const { align } = number.paragraph;
  return finding('PG-08', at(number, 'header'), { kind: 'align', align }, { kind: 'align', align: 'center' });
}

/** Number 1 is not shown: where numbering begins, the first page has a header of its own without it. */
function firstPageFindings({ sections: [section], first }: PageGroup): readonly Finding[] {
  if (section === undefined || (first > 1 && section.pageNumber.start === undefined)) return [];
  const shown = linesIn(section.titlePage ? section.headers.first : section.headers.default, first);
  const number = shown.find(isPageNumber);
  return number === undefined ? [] : [finding('PG-10', at(number, 'header'), PRESENT, ABSENT)];
}

/** Nothing but the figures: no "Trang", no dashes, no number of pages. */
function bareFindings({ layout }: LintSubject): readonly Finding[] {
  return headerNumbers(layout.sections).flatMap((line) => {
    const others = line.paragraph.runs.filter(({ field }) => field !== 'PAGE').map(({ text }) => text);
    if (others.join('').trim() === '' || isMarked(line)) return [];
    const text = shownText(line.paragraph).trim();
    return [finding('PG-12', at(line, 'header'), words(text), words(String(PAGE.number.firstShown)))];
  });
}

function isMarked({ paragraph }: Found): boolean {
  return paragraph.text.split(/[\t\n]/u).some((part) => markOf(part.trim()) !== undefined);
}

/** Arabic figures, counted from 1. */
function countFindings({ layout }: LintSubject): readonly Finding[] {
  return layout.sections.flatMap(({ pageNumber: { format, start } }, index) => [
    ...(format === 'decimal' ? [] : [finding('PG-12', page(index + 1), words(format), words('decimal'))]),
    ...(start === undefined || start === 1
      ? []
      : [finding('PG-12', page(index + 1), { kind: 'first-page', value: start }, { kind: 'first-page', value: 1 })]),
  ]);
}

/** Text or a picture in a margin that is no page number, no mark, no digital signature and no address on page 1. */
function otherText(line: BandLine): readonly Finding[] {
  if (isPageNumber(line) || (line.band === 'footer' && line.pages === 'first')) return [];
  const text = shownText(line.paragraph).trim();
  const picture = line.paragraph.drawings.some(({ kind }) => kind === 'picture');
  const printed = inkRuns(line.paragraph).length > 0 && HAS_WORDS.test(text);
  if (!picture && (!printed || isMarked(line) || isSignature(text) || isContact(text))) return [];
  return [finding('PG-14', at(line, line.band), printed ? words(text) : PRESENT, ABSENT)];
}

/** Ô số 14, and what văn thư's program prints in an appendix's own file. */
function isSignature(text: string): boolean {
  return /^(?:ký bởi|người ký|thời gian ký|ngày ký|cơ quan\s*:|số\s*:.*(?:ngày|;)|sao y)/iu.test(text);
}

/** Ô số 13; on which pages it may stand is another rule's matter. */
function isContact(text: string): boolean {
  return /địa chỉ|điện thoại|đt\s*:|fax|e-?mail|@|website|https?:|www\.|\.gov\.vn/iu.test(text);
}
