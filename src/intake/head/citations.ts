import { OFFICIAL_KINDS } from '../../law/document-kinds.ts';
import { readDate } from '../../vietnamese/dates.ts';
import { isDocumentNumber } from '../../vietnamese/document-numbers.ts';
import type { OfficeCitation } from '../office-plan.ts';

/** Kinds that are cited beside the decree's 29. */
const LAWS = ['Luật', 'Pháp lệnh', 'Nghị định', 'Thông tư', 'Thông tư liên tịch', 'Kết luận', 'Bộ luật'];

const TYPES = [...LAWS, ...OFFICIAL_KINDS.map(({ name }) => name)].toSorted((a, b) => b.length - a.length);
const TYPE = `(?:${TYPES.join('|')})`;
const NUMBER = String.raw`\d{1,6}[a-zđ]?\s?[-/]\s?[\p{L}\d][\p{L}\d./&-]*`;
const DAY = String.raw`(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})`;

/** One document cited in full: type, number, date, issuer, what it is about. */
const CITED = new RegExp(
  String.raw`^(?<type>${TYPE})\s+(?:số\s*:?\s*)?(?<number>${NUMBER})(?:,?\s+ngày\s+(?<day>${DAY}))?(?:,?\s+của\s+(?<issuer>.+?))?(?:,?\s+(?:về\s+việc|về|V/v|v/v)\s+(?<title>.+))?$`,
  'isu',
);

/** A document as it is cited, or undefined where a text is none that has a number. */
export function readCitation(text: string): OfficeCitation | undefined {
  const groups = CITED.exec(text.trim().replace(/[;.,:\s]+$/u, ''))?.groups;
  if (groups === undefined) return undefined;
  const { type = '', day, issuer } = groups;
  const number = (groups['number'] ?? '').replace(/\s/gu, '').replace(/[.,;]+$/u, '');
  if (!isDocumentNumber(number)) return undefined;
  const date = day === undefined ? undefined : readDate(`ngày ${day}`);
  const title = groups['title'];
  return {
    type: `${type.charAt(0).toUpperCase()}${type.slice(1)}`,
    number,
    ...(date?.kind === 'value' && { date: date.value }),
    ...(issuer !== undefined && { issuer: inFull(issuer) }),
    ...(title !== undefined && { title: `${title.charAt(0).toUpperCase()}${title.slice(1)}` }),
  };
}

/** A citation begins a sentence, or stands behind a sign that ended another. */
const BEGINS = new RegExp(
  String.raw`(?:[;,]|\svà)\s+(?=(?:theo\s+|căn cứ\s+|thực hiện\s+)?${TYPE}\s+(?:số\s*:?\s*)?\d)`,
  'iu',
);

/** The documents that a sentence cites one after another, before it says what is done: as read, and those that could not be. */
export function citationsIn(sentence: string): {
  readonly read: readonly OfficeCitation[];
  readonly unread: readonly string[];
} {
  const cited = beforeDeed(
    sentence.replace(/^[-–+•*\s]+/u, '').replace(/^(?:thực hiện|căn cứ|theo|triển khai)\s+/iu, ''),
  );
  const pieces = cited
    .split(BEGINS)
    .map((piece) => piece.replace(/^(?:theo|căn cứ|thực hiện)\s+/iu, '').trim())
    .filter((piece) => piece !== '');
  const read = pieces.map((piece) => [piece, readCitation(piece)] as const);
  return {
    read: read.flatMap(([, citation]) => citation ?? []),
    unread: read.flatMap(([piece, citation]) => (citation === undefined ? [piece] : [])),
  };
}

/** "…, Ủy ban nhân dân xã ban hành Kế hoạch": who acts, and on what, is none of what is cited. */
const DEED =
  /[,;]\s+(?:chủ tịch\s+)?(?:[uủ][yỷ] ban nhân dân|ubnd|hội đồng nhân dân|đảng [uủ][yỷ]|phòng|văn phòng|sở|ban|trung tâm)(?=\s[^;]*?(?:ban hành|xây dựng|triển khai|đề ra|tổ chức|thực hiện) ).*$/isu;

function beforeDeed(sentence: string): string {
  return sentence.replace(DEED, '');
}

/** Names of agencies in full, as documents cite them. */
export function inFull(name: string): string {
  return name
    .trim()
    .replace(/[,;.\s]+$/u, '')
    .replace(/^ubnd\s+/iu, 'Ủy ban nhân dân ')
    .replace(/^uỷ ban nhân dân/iu, 'Ủy ban nhân dân')
    .replace(/^hđnd\s+/iu, 'Hội đồng nhân dân ');
}
