import { ELEMENTS, type ElementName, MOTTO, NATIONAL_TITLE } from '../../law/decree30.ts';
import { TOLERANCES } from '../../law/lint-tolerances.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import { TWO_TIER_SINCE } from '../../law/two-tier.ts';
import { around, cellAt, innerWidth, wholeOf } from '../around.ts';
import { readDateLine } from '../date-line.ts';
import { drawnLineBelow } from '../drawn-line.ts';
import type { Found } from '../elements.ts';
import type { Finding, Where } from '../finding.ts';
import { sideOf } from '../flow.ts';
import type { LayoutParagraph } from '../layout.ts';
import { mmOfTwips, ptOfTwips } from '../length.ts';
import { textWidthOf } from '../line-widths.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { plain, sameWords } from '../text.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, phrase, PRESENT, words } from './findings.ts';
import { isInCapitals, wordsOf } from './letters.ts';
import { lineFindings } from './line-length.ts';
import { inkRuns, shownText } from './shown.ts';
import { BEGIN, END } from '../letter-patterns.ts';

/** Quốc hiệu, Tiêu ngữ, tên cơ quan. A paper without a head of its own (an appendix) is not held to them. */
export const HEAD_RULES = {
  'HD-01': (subject) => wordingFindings('HD-01', subject),
  'HD-02': ({ elements: { nationalTitle, agency } }) => {
    if (nationalTitle === undefined) return [];
    return [
      ...capitalLooks('HD-02', nationalTitle, 'national-title'),
      ...sideFindings('HD-02', nationalTitle, { other: agency[0], side: 'right' }),
    ];
  },
  'HD-03': ({ elements: { nationalTitle } }) => (nationalTitle === undefined ? [] : roomFindings(nationalTitle)),
  'HD-04': (subject) => wordingFindings('HD-04', subject),
  'HD-05': ({ elements: { motto } }) =>
    motto === undefined
      ? []
      : lookFindings('HD-05', motto, {
          region: 'head',
          element: ELEMENTS.motto,
          aspects: ['size', 'bold', 'italic', 'align'],
        }),
  'HD-06': (subject) => {
    const { motto } = subject.elements;
    return motto === undefined
      ? []
      : lineFindings('HD-06', subject, { text: [motto], share: ELEMENTS.motto.rule, region: 'head' });
  },
  'HD-07': spacingFindings,
  'HD-08': ({ elements: { agency, nationalTitle, kind } }) => {
    if (agency.length === 0) return mustHaveAgency(kind) ? [finding('HD-08', HEAD, ABSENT, PRESENT)] : [];
    return agency.flatMap((row) => [
      ...capitalLooks('HD-08', row, 'agency'),
      ...sideFindings('HD-08', row, { other: nationalTitle, side: 'left' }),
    ]);
  },
  'HD-09': ({ elements: { parent } }) => parent.flatMap((row) => capitalLooks('HD-09', row, 'parent-agency')),
  'HD-10': (subject) =>
    lineFindings('HD-10', subject, { text: subject.elements.agency, share: ELEMENTS.agency.rule, region: 'head' }),
  'HD-11': parentLineFindings,
  'HD-12': ({ elements: { agency } }) =>
    agency.flatMap((row) => {
      const full = inFull(shownText(row.paragraph));
      return full === shownText(row.paragraph)
        ? []
        : [finding('HD-12', at(row, 'head'), words(shownText(row.paragraph)), words(full))];
    }),
  'HD-13': ({ elements: { agency, parent } }) => {
    const [first] = parent;
    if (first === undefined || !isCouncil(wordsOf(agency))) return [];
    return [finding('HD-13', at(first, 'head'), words(wordsOf(parent)), ABSENT)];
  },
  'HD-14': districtFindings,
  'HD-15': tableFindings,
} as const satisfies RuleChecks;

const HEAD: Where = { region: 'head', section: 1, text: '' };

/** A paper of a person (bản cam kết) has no issuer. */
function mustHaveAgency(kind: LintSubject['elements']['kind']): boolean {
  return kind === 'named' || kind === 'letter';
}

/** Quốc hiệu in any case, since capitals are another rule's matter; Tiêu ngữ letter by letter. */
function wordingFindings(rule: 'HD-01' | 'HD-04', { elements }: LintSubject): readonly Finding[] {
  if (elements.kind === 'appendix') return [];
  const [found, wanted] = rule === 'HD-01' ? [elements.nationalTitle, NATIONAL_TITLE] : [elements.motto, MOTTO];
  if (found === undefined) return [finding(rule, HEAD, ABSENT, words(wanted))];
  const text = shownText(found.paragraph);
  const same = rule === 'HD-01' ? sameWords(text, wanted) : plain(text) === plain(wanted);
  return same ? [] : [finding(rule, at(found, 'head'), words(text.trim()), words(wanted))];
}

/** How an element in capitals departs from its row of the decree's table. */
function capitalLooks(rule: LintRule, found: Found, name: ElementName): readonly Finding[] {
  const element = ELEMENTS[name];
  const looks = lookFindings(rule, found, { region: 'head', element, aspects: ['size', 'bold', 'italic', 'align'] });
  if (isInCapitals(found.paragraph)) return looks;
  return [
    finding(rule, at(found, 'head'), { kind: 'looks', capitals: false }, { kind: 'looks', capitals: true }),
    ...looks,
  ];
}

/** The column of a table that an element stands in, where what should stand beside it is in the same table. */
function sideFindings(
  rule: LintRule,
  found: Found,
  { other, side }: { readonly other: Found | undefined; readonly side: 'left' | 'right' },
): readonly Finding[] {
  if (found.cell === undefined || found.cell.table !== other?.cell?.table) return [];
  const own = sideOf(found.cell);
  if (own === side || own === 'full') return [];
  return [finding(rule, at(found, 'head'), words(shownText(found.paragraph).trim()), AS_RULE)];
}

/** Whether Quốc hiệu fits on one line of its cell. */
function roomFindings(found: Found): readonly Finding[] {
  const cell = found.cell && cellAt(found.cell);
  const room = cell === undefined ? 0 : innerWidth(cell) - found.paragraph.indent.left - found.paragraph.indent.right;
  const needed = textWidthOf(found.paragraph);
  if (room <= 0 || needed <= room) return [];
  const lawful = { kind: 'mm', value: mmOfTwips(Math.ceil(needed)) } as const;
  return [finding('HD-03', at(found, 'head'), { kind: 'mm', value: mmOfTwips(room) }, lawful)];
}

const SINGLE = 240;

/** Dòng đơn between Quốc hiệu and Tiêu ngữ: no gap, no empty line, single spacing. */
function spacingFindings({ layout, elements: { nationalTitle, motto } }: LintSubject): readonly Finding[] {
  if (nationalTitle === undefined || motto === undefined) return [];
  const where = at(motto, 'head');
  const loose = [nationalTitle, motto].find(({ paragraph }) => !isSingle(paragraph));
  const gap = nationalTitle.paragraph.spacing.after + motto.paragraph.spacing.before;
  const { blocks, at: above } = around(layout, nationalTitle);
  const below = around(layout, motto);
  const between = blocks === below.blocks && above !== -1 ? blocks.slice(above + 1, Math.max(above + 1, below.at)) : [];
  return [
    ...(loose === undefined
      ? []
      : [finding('HD-07', at(loose, 'head'), lineSpacing(loose.paragraph), { kind: 'times', value: 1 })]),
    ...(gap === 0 ? [] : [finding('HD-07', where, { kind: 'pt', value: ptOfTwips(gap) }, { kind: 'pt', value: 0 })]),
    ...(between.some(isEmpty) ? [finding('HD-07', where, phrase('blank-line-between'), ABSENT)] : []),
  ];
}

function isEmpty(block: {
  readonly kind: string;
  readonly text?: string;
  readonly drawings?: readonly unknown[];
}): boolean {
  return block.kind === 'paragraph' && block.text?.trim() === '' && block.drawings?.length === 0;
}

/** An exact height is single where it is about that of a line: the size and a third. */
function isSingle(paragraph: LayoutParagraph): boolean {
  const { line, lineRule } = paragraph.spacing;
  if (lineRule === 'auto') return Math.abs(line / SINGLE - 1) <= TOLERANCES.singleShare;
  const size = (inkRuns(paragraph)[0]?.size ?? 0) * 20;
  return line <= (size * 4) / 3;
}

function lineSpacing(paragraph: LayoutParagraph): Finding['found'] {
  const { line, lineRule } = paragraph.spacing;
  if (lineRule !== 'auto') return { kind: 'pt', value: ptOfTwips(line) };
  return { kind: 'times', value: Math.round((line / SINGLE) * 100) / 100 };
}

/** A line drawn, or letters underlined, below the body that governs. */
function parentLineFindings({ layout, elements: { parent, agency } }: LintSubject): readonly Finding[] {
  const last = parent.at(-1);
  if (last === undefined) return [];
  const underlined = parent.find(({ paragraph }) => paragraph.runs.some(({ underline }) => underline));
  const lined = underlined ?? (hasLineBelow(layout, last, agency[0]) ? last : undefined);
  return lined === undefined ? [] : [finding('HD-11', at(lined, 'head'), PRESENT, ABSENT)];
}

/** Drawings are not counted: the issuer's own line is often anchored here and laid further down. */
function hasLineBelow(layout: LintSubject['layout'], last: Found, next: Found | undefined): boolean {
  if (wholeOf(layout, last) !== last.paragraph) return false;
  if (last.paragraph.borders.includes('bottom')) return true;
  const { blocks, at: place } = around(layout, last);
  const below = blocks[place + 1];
  const follows = below?.kind === 'paragraph' && below.index === next?.paragraph.index;
  return (
    !follows &&
    below?.kind === 'paragraph' &&
    below.drawings.length === 0 &&
    drawnLineBelow(layout, last).kind === 'line'
  );
}

/** Abbreviations that only the row of the governing body may have. */
const IN_FULL: Readonly<Record<string, string>> = { UBND: 'ỦY BAN NHÂN DÂN', HĐND: 'HỘI ĐỒNG NHÂN DÂN' };
const SHORT = new RegExp(`${BEGIN}(?:UBND|HĐND)${END}`, 'giu');

function inFull(text: string): string {
  return text.replace(SHORT, (short) => IN_FULL[short.toUpperCase()] ?? short);
}

/** HĐND and UBND of a unit, which no body governs; their committees and offices are bodies below them. */
function isCouncil(name: string): boolean {
  return /^(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?:\s|$)/iu.test(plain(name));
}

const DISTRICT = new RegExp(`${BEGIN}(?:HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN)${END}`, 'iu');

/** Bodies of districts on a document of the time without districts. A school or a hospital keeps its name. */
function districtFindings({ elements: { agency, parent, placeDate } }: LintSubject): readonly Finding[] {
  const date = placeDate === undefined ? undefined : readDateLine(placeDate.paragraph.text);
  if (date === undefined || !isTwoTier(date)) return [];
  return [parent, agency].flatMap((rows) => {
    if (/^(?:TRƯỜNG|BỆNH VIỆN|CÔNG TY)\s/iu.test(plain(wordsOf(rows)))) return [];
    return rows
      .filter(({ paragraph }) => DISTRICT.test(plain(shownText(paragraph))))
      .map((row) => finding('HD-14', at(row, 'head'), words(shownText(row.paragraph).trim()), AS_RULE));
  });
}

function isTwoTier({ year, month }: { readonly year: string; readonly month: string }): boolean {
  if (year === '') return false;
  const since = TWO_TIER_SINCE.year * 12 + TWO_TIER_SINCE.month;
  return Number(year) * 12 + Number(month === '' ? '0' : month) >= since;
}

/** The head in one table of two columns without borders. */
function tableFindings({ elements: { nationalTitle, motto, agency, kind } }: LintSubject): readonly Finding[] {
  const right = nationalTitle ?? motto;
  if (right === undefined || kind === 'appendix') return [];
  const table = right.cell?.table;
  const beside = agency[0];
  const apart = beside !== undefined && beside.cell?.table !== table;
  if (table !== undefined && !table.bordered && !table.inTextBox && !right.paragraph.inTextBox && !apart) return [];
  return [finding('HD-15', at(right, 'head'), AS_RULE, AS_RULE)];
}
