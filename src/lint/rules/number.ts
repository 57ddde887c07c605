import { ELEMENTS } from '../../law/decree30.ts';
import { COPY_KINDS, OFFICIAL_KINDS } from '../../law/document-kinds.ts';
import { readDateLine } from '../date-line.ts';
import type { Found } from '../elements.ts';
import type { Finding, Where } from '../finding.ts';
import { type NumberLine, readNumberLine } from '../number-line.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { plain } from '../text.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, PRESENT, words } from './findings.ts';
import { wordsOf } from './letters.ts';
import { officialKindOf } from './official-kind.ts';
import { shownText } from './shown.ts';
import { L } from '../letter-patterns.ts';

/** Số, ký hiệu. Papers without Số (a phiếu, a bản cam kết) and appendices are not held to them. */
export const NUMBER_RULES = {
  'NO-01': (subject) => structureFindings('NO-01', subject),
  'NO-02': (subject) => structureFindings('NO-02', subject),
  'NO-03': (subject) =>
    ofNumber(subject, (found, { label, colon }) => [
      ...(label === 'Số' && colon ? [] : [finding('NO-03', at(found, 'head'), text(found), words('Số:'))]),
      ...lookFindings('NO-03', found, {
        region: 'head',
        element: ELEMENTS.symbol,
        aspects: ['size', 'bold', 'italic', 'align'],
      }),
    ]),
  'NO-04': (subject) =>
    ofNumber(subject, (found, { digits }) => {
      const lawful = padded(digits);
      if (digits === '' || digits === lawful) return [];
      return [finding('NO-04', at(found, 'head'), words(digits), words(lawful))];
    }),
  'NO-05': (subject) =>
    ofNumber(subject, (found, line) =>
      line.tight ? [] : [finding('NO-05', at(found, 'head'), text(found), words(lawfulLine(line)))],
    ),
  'NO-06': (subject) =>
    ofNamed(subject, (found, [code = '']) => {
      if (CODES.has(code)) return [];
      const meant = ofCase(code) ?? officialKindOf(subject.elements.typeName)?.abbreviation;
      return [finding('NO-06', at(found, 'head'), words(code), meant === undefined ? AS_RULE : words(meant))];
    }),
  'NO-07': (subject) =>
    ofNamed(subject, (found, [code = '']) => {
      const lawful = officialKindOf(subject.elements.typeName)?.abbreviation;
      const own = ofCase(code);
      if (lawful === undefined || own === undefined || own === lawful) return [];
      return [finding('NO-07', at(found, 'head'), words(code), words(lawful))];
    }),
  'NO-08': (subject) =>
    ofNumber(subject, (found, line) => {
      if (line.year === undefined || MAY_BE_LAW.has(line.groups[0] ?? '')) return [];
      return [finding('NO-08', at(found, 'head'), text(found), words(lawfulLine(line, false)))];
    }),
  'NO-09': issuerFindings,
  'NO-10': blankFindings,
} as const satisfies RuleChecks;

const HEAD: Where = { region: 'head', section: 1, text: '' };

const CODES: ReadonlySet<string> = new Set(
  [...OFFICIAL_KINDS, ...COPY_KINDS].flatMap(({ abbreviation }) => (abbreviation === undefined ? [] : [abbreviation])),
);

/** Resolutions and decisions that are văn bản quy phạm pháp luật have a year in their number; another decree governs those. */
const MAY_BE_LAW: ReadonlySet<string> = new Set(['NQ', 'QĐ']);

/** /KH-UBND, /QyĐ-SGD&ĐT; the case of the kind's letters is another rule's matter. */
const NAMED = new RegExp(String.raw`^/[${L}]{1,6}(?:-\p{Lu}[${L}\d&]*)+$`, 'u');
/** /UBND-VP, /BNV-CVT&LTNN. */
const LETTER = new RegExp(String.raw`^/\p{Lu}[${L}\d&]*(?:-\p{Lu}[${L}\d&]*)+$`, 'u');

function text({ paragraph }: Found): Finding['found'] {
  return words(shownText(paragraph).replace(/\s+/gu, ' ').trim());
}

/** What a rule finds in Số, ký hiệu of a document that the decree numbers; a Party's number (36-CT/TU) is its own. */
function ofNumber(
  { elements }: LintSubject,
  check: (found: Found, line: NumberLine) => readonly Finding[],
): readonly Finding[] {
  const { number, kind } = elements;
  if (number === undefined || (kind !== 'named' && kind !== 'letter')) return [];
  const line = readNumberLine(shownText(number.paragraph));
  return isPartyNumber(line, elements.agency) ? [] : check(number, line);
}

/** … in the ký hiệu of one with a tên loại, where it has the structure of one. */
function ofNamed(
  subject: LintSubject,
  check: (found: Found, groups: readonly string[]) => readonly Finding[],
): readonly Finding[] {
  if (subject.elements.kind !== 'named') return [];
  return ofNumber(subject, (found, { symbol, groups }) => (NAMED.test(symbol) ? check(found, groups) : []));
}

function isPartyNumber({ symbol }: NumberLine, agency: readonly Found[]): boolean {
  return (
    /^-\p{Lu}+\/\p{Lu}/u.test(symbol) &&
    /^(?:ĐẢNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|CHI BỘ|ĐOÀN|BAN CHẤP HÀNH)/u.test(plain(wordsOf(agency)))
  );
}

/** Number, kind and agency of a named document; number, agency and unit of a công văn. */
function structureFindings(rule: 'NO-01' | 'NO-02', subject: LintSubject): readonly Finding[] {
  const { kind, number } = subject.elements;
  if (kind !== (rule === 'NO-01' ? 'named' : 'letter')) return [];
  if (number === undefined) return [finding(rule, HEAD, ABSENT, PRESENT)];
  return ofNumber(subject, (found, { symbol, groups }) => {
    const sound =
      rule === 'NO-01' ? NAMED.test(symbol) : LETTER.test(symbol) && !namesKind(groups, subject.elements.agency);
    return sound ? [] : [finding(rule, at(found, 'head'), text(found), AS_RULE)];
  });
}

/** Whether a công văn's ký hiệu begins with a kind, or has CV. CT may also be the agency: Cục Thuế. */
function namesKind(groups: readonly string[], agency: readonly Found[]): boolean {
  if (groups.some((group) => /^CV$/iu.test(group))) return true;
  const [first = ''] = groups;
  const initials = plain(wordsOf(agency))
    .split(' ')
    .map((word) => word.slice(0, 1))
    .join('')
    .toUpperCase();
  return CODES.has(first) && !initials.startsWith(first.toUpperCase());
}

function ofCase(code: string): string | undefined {
  return [...CODES].find((one) => one.toLowerCase() === code.toLowerCase());
}

/** Below 10 with one zero before it, else as counted. */
function padded(digits: string): string {
  return digits === '' ? '' : String(BigInt(digits)).padStart(2, '0');
}

function lawfulLine({ digits, placeholder, year, symbol }: NumberLine, withYear = true): string {
  const number = digits === '' ? placeholder : digits;
  return `Số: ${number}${withYear && year !== undefined ? `/${year}` : ''}${symbol}`;
}

/** The agency's code against the workspace's. */
function issuerFindings(subject: LintSubject): readonly Finding[] {
  const { issuer, elements } = subject;
  if (issuer === undefined) return [];
  return ofNumber(subject, (found, { groups }) => {
    const own = elements.kind === 'named' ? groups.slice(1).join('-') : groups.join('-');
    const same = own === issuer.code || (elements.kind === 'letter' && own.startsWith(`${issuer.code}-`));
    return same || own === '' ? [] : [finding('NO-09', at(found, 'head'), words(own), words(issuer.code))];
  });
}

/**
 * A finished document has its number and its day. Blanks left for văn thư are lawful until then; dots in their place, or a number
 * without a day, say that somebody forgot them.
 */
function blankFindings(subject: LintSubject): readonly Finding[] {
  const { placeDate, marks } = subject.elements;
  if (marks.draft !== undefined) return [];
  const date = placeDate === undefined ? undefined : readDateLine(placeDate.paragraph.text);
  return ofNumber(subject, (found, { digits, placeholder }) => [
    ...(placeholder === '' ? [] : [finding('NO-10', at(found, 'head'), text(found), AS_RULE)]),
    ...(placeDate !== undefined && date !== undefined && (date.dotted || (digits !== '' && date.day === ''))
      ? [finding('NO-10', at(placeDate, 'head'), text(placeDate), AS_RULE)]
      : []),
  ]);
}
