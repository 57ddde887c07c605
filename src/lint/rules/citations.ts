import { OFFICIAL_KINDS } from '../../law/document-kinds.ts';
import { fold } from '../../vietnamese/words.ts';
import { BEGIN, END, L } from '../letter-patterns.ts';

/** Viện dẫn: a document that a text names by type and number. */
export interface CitedDocument {
  readonly type: string;
  /** Whether "số" stands before the number. */
  readonly numberWord: boolean;
  /** Số, ký hiệu: 75/KH-UBND. */
  readonly symbol: string;
  /** As written; undefined where none follows. */
  readonly date?: string;
  readonly issuer?: string;
  /** As written: type to number. */
  readonly words: string;
}

/** Types that are cited beside the 29 of Điều 7: normative ones and those of the Party. */
const OTHER_TYPES = ['Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Lệnh', 'Kết luận', 'Văn bản'];

/** Types of document that carry a number, longest first. */
export const NUMBERED_TYPES: readonly string[] = [...OFFICIAL_KINDS.map(({ name }) => name), ...OTHER_TYPES].sort(
  (a, b) => b.length - a.length,
);

const DATE = String.raw`\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2} tháng \d{1,2} năm \d{4}`;
const CITATION = new RegExp(
  String.raw`${BEGIN}(?<type>${NUMBERED_TYPES.join('|')}) (?<word>số:? ?)?` +
    String.raw`(?<symbol>\d{1,6}[a-zđ]?(?:\/\d{4})?[-\/]\p{Lu}[${L}\d&\/-]{0,40})` +
    String.raw`(?:,? ngày (?<date>${DATE}))?(?:,? của (?<issuer>[^;.,:()]{1,80}))?`,
  'gu',
);

/** What every number and ký hiệu holds: most paragraphs cite nothing, and are seen to at a glance. */
const SYMBOL_SIGN = /\d[a-zđ]?[-/]/u;

/** The documents that a text names with a number, in its order. */
export function citedDocuments(text: string): readonly CitedDocument[] {
  if (!SYMBOL_SIGN.test(text)) return [];
  return [...text.replace(/\s+/gu, ' ').matchAll(CITATION)].map(({ groups = {} }) => ({
    type: groups['type'] ?? '',
    numberWord: groups['word'] !== undefined,
    symbol: groups['symbol'] ?? '',
    ...(groups['date'] !== undefined && { date: groups['date'] }),
    ...(groups['issuer'] !== undefined && { issuer: groups['issuer'] }),
    words: `${groups['type']} ${groups['word'] ?? ''}${groups['symbol']}`,
  }));
}

/** Whether two names of issuers can mean one agency: "UBND xã" and "Ủy ban nhân dân xã Lai Vung về …" can. */
export function mayBeSameIssuer(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [one, other] = [issuerKey(a), issuerKey(b)];
  return one.startsWith(other) || other.startsWith(one);
}

const COMMITTEE = new RegExp(`${BEGIN}ubnd${END}`, 'gu');
const COUNCIL = new RegExp(`${BEGIN}hdnd${END}`, 'gu');

/** An agency's name as it is compared, up to the words that tell what its document is about. */
export function issuerKey(name: string): string {
  const key = fold(name)
    .replace(/ (?:ve|ban hanh|phe duyet|quy dinh|trien khai|thuc hien|huong dan) .*$/u, '')
    .replace(/ (?:ve|ban hanh|phe duyet|quy dinh)$/u, '')
    .replace(/^chu tich /u, '');
  return key.replace(COMMITTEE, 'uy ban nhan dan').replace(COUNCIL, 'hoi dong nhan dan');
}
