import type { Finding } from '../finding.ts';
import { finding, words } from './findings.ts';
import type { Passage } from './running-text.ts';
import { BEGIN, END, L } from '../letter-patterns.ts';

const UNIT = 'Tỉnh|Xã|Phường|Huyện|Quận|Thị xã|Thị trấn|Thành phố|Đặc khu';
/** A proper name of two syllables and more. */
const NAME = String.raw`\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,3}${END}`;

/** Xã Lai Vung within a sentence; behind a full stop, a bracket or a dash it begins something. */
const GREAT = new RegExp(String.raw`(?<=[${L}\d],? )(${UNIT}) (${NAME})`, 'gu');
/** quận 1, phường 12: a number is the whole name, so nothing is counted behind it. */
const NUMBERED = new RegExp(String.raw`${BEGIN}(quận|phường) (\d{1,2})(?= ?[,.;:)]|$| \p{Lu})`, 'gu');
/** Units named after an event or a person without doubt (the decree's own examples first). */
const HONOURED = new RegExp(
  String.raw`${BEGIN}(quận|phường|xã) ((?:Điện Biên Phủ|Hai Bà Trưng|Trần Hưng Đạo|Lê Lợi|Nguyễn Trãi|Lý Thường Kiệt|Nguyễn Du)${END})`,
  'gu',
);
const HO_CHI_MINH = new RegExp(String.raw`${BEGIN}(thành phố) (Hồ Chí Minh)${END}`, 'gu');

/** Family names: a unit that begins with one may bear a person's name, and is then written with a capital. */
const FAMILY =
  /^(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lương|Đinh|Đoàn|Trịnh|Mai|Cao|Tô|Lưu|Hà|Châu|Quang|Hai|Bà|Điện|Đội|Trưng|Triệu|Tôn|Chu|Kim|Cách|Tháng|An) /u;
/** Words behind which Tỉnh, Xã and their like belong to a body's name. */
const BODY = /^(?:Đoàn|Ủy|Hội|Đội|Đảng|Ban|Mặt) /u;

/**
 * Common nouns of administrative units: small before a proper name (xã Lai Vung), capital where the name is a number, a person or an
 * event (Quận 1, Phường Điện Biên Phủ, Thành phố Hồ Chí Minh). Names of which that cannot be told are passed over.
 */
export function placeNameFindings({ text, where }: Passage): readonly Finding[] {
  const great = [...text.matchAll(GREAT)].filter(
    ([, , name = '']) => !FAMILY.test(`${name} `) && !BODY.test(`${name} `),
  );
  const small = [NUMBERED, HONOURED, HO_CHI_MINH].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [
    ...great.map(([found]) => finding('CA-03', where, words(found), words(found[0]?.toLowerCase() + found.slice(1)))),
    ...small.map(([found]) => finding('CA-03', where, words(found), words(found[0]?.toUpperCase() + found.slice(1)))),
  ];
}
