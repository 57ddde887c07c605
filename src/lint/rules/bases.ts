import { ELEMENTS } from '../../law/decree30.ts';
import { readDate } from '../../vietnamese/dates.ts';
import type { Elements, Found } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { citedDocuments, mayBeSameIssuer, NUMBERED_TYPES, type CitedDocument } from './citations.ts';
import { lookFindings } from './element-looks.ts';
import { ABSENT, AS_RULE, at, finding, words } from './findings.ts';
import { isListLine } from './markers.ts';
import { passages, textOf, type Passage } from './running-text.ts';
import { shareOf } from './shown.ts';
import { END } from '../letter-patterns.ts';

/** Căn cứ ban hành văn bản and the documents that a text cites. */
export const BASES_RULES = {
  'BA-01': ({ elements }) =>
    // How a proposal looks is BA-08's.
    basisLines(elements)
      .filter((basis) => !IS_PROPOSAL.test(plain(basis)))
      .flatMap((basis) =>
        lookFindings('BA-01', basis, {
          region: 'body',
          element: ELEMENTS.basis,
          aspects: ['size', 'bold', 'italic'],
        }),
      ),
  'BA-02': ({ elements }) => basisLines(elements).flatMap(endFindings),
  'BA-03': ({ elements }) =>
    basisLines(elements)
      .filter(({ paragraph }) => isListLine(paragraph))
      .map((basis) => finding('BA-03', at(basis, 'body'), words(textOf(basis).slice(0, 1)), ABSENT)),
  'BA-04': ({ elements }) =>
    basisLines(elements).flatMap((basis) => {
      const odd = /^Căn cứ (?:Luật|Bộ luật|Pháp lệnh|Hiến pháp) /u.test(plain(basis)) && LAW_DETAIL.exec(plain(basis));
      return odd ? [finding('BA-04', at(basis, 'body'), words(odd[0].trim()), ABSENT)] : [];
    }),
  'BA-05': ({ elements }) => basisLines(elements).flatMap(incompleteBasis),
  'BA-06': ({ elements }) =>
    passages(elements).flatMap(({ unquoted, where }) =>
      citedDocuments(unquoted)
        .filter(({ numberWord }) => !numberWord)
        .map(({ words: found, type, symbol }) => finding('BA-06', where, words(found), words(`${type} số ${symbol}`))),
    ),
  'BA-07': ({ elements }) => contradictingDates(passages(elements)),
  'BA-08': (subject) => proposalFindings(subject),
} as const satisfies RuleChecks;

/**
 * The căn cứ that stand on lines of their own, in a quyết định with "Theo đề nghị của …" behind them. An opening sentence
 * ("Căn cứ …, Ủy ban nhân dân xã báo cáo như sau:") is body text.
 */
function basisLines({ bases, body }: Elements): readonly Found[] {
  const lines = bases.filter((basis) => IS_BASIS.test(plain(basis)) && !isOpening(plain(basis)));
  if (lines.length === 0) return [];
  const next = body.findIndex((item) => !IS_PROPOSAL.test(plain(item)));
  return [...lines, ...body.slice(0, next === -1 ? body.length : next)];
}

const IS_BASIS = /^(?:Căn cứ|Theo đề nghị|Xét|Trên cơ sở)(?=\s)/u;
const IS_PROPOSAL = /^(?:Theo|Xét) đề nghị(?=\s)/u;
const ISSUES =
  /[,;] (?:nay )?(?:Ủy ban nhân dân|UBND|Hội đồng nhân dân|HĐND|Chủ tịch|Phòng|Văn phòng|Sở|Ban|Trung tâm) [^;]{0,120} (?:ban hành|báo cáo|đề nghị|thông báo|xây dựng|trình|yêu cầu|triển khai) /u;

function isOpening(text: string): boolean {
  return text.endsWith(':') || ISSUES.test(text);
}

/** A basis on one line without the dash it may wrongly begin with. */
function plain(found: Found): string {
  return textOf(found).replace(/^[-–—+*•]\s*/u, '');
}

function endFindings(basis: Found, index: number, all: readonly Found[]): readonly Finding[] {
  const text = textOf(basis);
  const wanted = index === all.length - 1 ? '.' : ';';
  const second = /[;.,] ?(Căn cứ [^;.,]{0,40})/u.exec(text);
  if (second !== null) return [finding('BA-02', at(basis, 'body'), words(second[1] ?? ''), AS_RULE)];
  if (text.endsWith(wanted)) return [];
  const last = text.slice(-1);
  return [finding('BA-02', at(basis, 'body'), /[\p{L}\d)]/u.test(last) ? ABSENT : words(last), words(wanted))];
}

/** Number or issuer of a law, which a căn cứ leaves out; "Quốc hội" within a law's name is none. */
const LAW_DETAIL =
  /(?:số:? ?)?\d{1,4}\/\d{4}\/(?:QH|UBTVQH|PL)\d*|(?<=\s)(?:của|do|được) (?:Quốc hội|Ủy ban [Tt]hường vụ Quốc hội)(?: thông qua[^;]{0,60})? ?[;.,]?$/u;

const BASIS_TYPE = new RegExp(`^Căn cứ (?<type>${NUMBERED_TYPES.join('|')}) (?<rest>.*)$`, 'u');
/** Documents that have no number, or are cited by their occasion. */
const WITHOUT_NUMBER = new RegExp(String.raw`^(?:Đại hội|Hội nghị|công tác|này|họp|làm việc|phối hợp)${END}`, 'u');
const UNNUMBERED_TYPES = new Set([
  'Biên bản',
  'Hợp đồng',
  'Quy chế',
  'Quy định',
  'Lệnh',
  'Bản ghi nhớ',
  'Bản thỏa thuận',
]);

/** What a căn cứ other than a law lacks of số, ngày and issuer. The trích yếu is whatever follows, so its lack cannot be told. */
function incompleteBasis(basis: Found): readonly Finding[] {
  const { type = '', rest = '' } = BASIS_TYPE.exec(plain(basis))?.groups ?? {};
  if (type === '' || UNNUMBERED_TYPES.has(type) || WITHOUT_NUMBER.test(rest)) return [];
  const lacking = [
    ...(/\d[a-zđ]?(?:\/\d{4})?[-/]\p{L}/u.test(rest) ? [] : ['số']),
    ...(/(?<!\p{L})ngày(?!\p{L})/u.test(rest) ? [] : ['ngày']),
    ...(/(?<!\p{L})(?:của|giữa|do)(?!\p{L})/u.test(rest) ? [] : ['của']),
  ];
  return lacking.map((word) => finding('BA-05', at(basis, 'body'), ABSENT, words(`${word} …`)));
}

/** The same document with two dates; citations whose issuers differ are of different documents. */
function contradictingDates(all: readonly Passage[]): readonly Finding[] {
  const seen = new Map<string, CitedDocument[]>();
  return all.flatMap(({ text, where }) =>
    citedDocuments(text).flatMap((document) => {
      if (document.date === undefined) return [];
      const key = `${document.type} ${document.symbol}`;
      const earlier = seen.get(key) ?? [];
      const other = earlier.find(({ issuer }) => mayBeSameIssuer(issuer, document.issuer));
      if (other === undefined) seen.set(key, [...earlier, document]);
      if (other === undefined || sameDate(other.date, document.date)) return [];
      return [
        finding('BA-07', where, words(`${document.words} ngày ${document.date}`), words(`ngày ${other.date ?? ''}`)),
      ];
    }),
  );
}

function sameDate(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  const [one, other] = [readDate(a ?? ''), readDate(b ?? '')];
  // An impossible date is no other date: it is somebody else's finding.
  return one.kind !== 'value' || other.kind !== 'value' || one.value === other.value;
}

/** In a quyết định, "Theo đề nghị của …" is the last line, in italics like the căn cứ; one without a proposer has none. */
function proposalFindings({ elements }: LintSubject): readonly Finding[] {
  if (elements.typeName === undefined || !/^quyết định$/iu.test(textOf(elements.typeName))) return [];
  const lines = basisLines(elements);
  return lines.flatMap((line, index) => {
    if (!IS_PROPOSAL.test(plain(line))) return [];
    if (index < lines.length - 1) return [finding('BA-08', at(line, 'body'), words(textOf(line)), AS_RULE)];
    const upright = shareOf(line.paragraph, 'italic') !== 'all';
    return upright
      ? [finding('BA-08', at(line, 'body'), { kind: 'looks', italic: false }, { kind: 'looks', italic: true })]
      : [];
  });
}
