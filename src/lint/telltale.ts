import { MOTTO, NATIONAL_TITLE } from '../law/decree30.ts';
import { OFFICIAL_KINDS } from '../law/document-kinds.ts';
import { fold as foldAnew } from '../model/fold.ts';
import { editDistance } from '../vietnamese/edit-distance.ts';

/**
 * What lines of an official document say that tells what they are. Each is recognised from far off, with slips of the hand and
 * of recognised scans, so that a rule can say what is wrong with it.
 */

/** The last line folded: each is asked a dozen questions one after another. */
let last = { text: '', folded: '' };

function fold(text: string): string {
  if (text !== last.text) last = { text, folded: foldAnew(text) };
  return last.folded;
}

const letters = (text: string): string => fold(text).replace(/[^a-z]/gu, '');
const TITLE_LETTERS = letters(NATIONAL_TITLE);
/** What a Quốc hiệu broken into two lines begins with. */
const TITLE_BEGINS = letters('CỘNG HÒA XÃ HỘI');
const MOTTO_LETTERS = letters(MOTTO);

/** Slips in the letters of Quốc hiệu and Tiêu ngữ at most: one in six. */
const SLIPS = 1 / 6;

function resembles(text: string, wanted: string): boolean {
  if (text.length > wanted.length * 3) return false;
  return editDistance(letters(text), wanted, Math.floor(wanted.length * SLIPS)) !== undefined;
}

export function isNationalTitle(text: string): boolean {
  return resembles(text, TITLE_LETTERS) || (text.length < 40 && letters(text).startsWith(TITLE_BEGINS));
}

export function isMotto(text: string): boolean {
  return resembles(text, MOTTO_LETTERS);
}

/** Tiêu đề of a Party's or a union's paper, which stands where others have Quốc hiệu. */
export function isPartyTitle(text: string): boolean {
  return /^(?:dang cong san viet nam|doan tncs ho chi minh|doan thanh nien cong san ho chi minh)$/u.test(fold(text));
}

/** Số: 75/KH-UBND in any writing, also with its number or all behind Số left blank; 75/KH-UBND without Số. */
export function isNumberLine(text: string): boolean {
  if (text.length > 80) return false;
  const folded = fold(text);
  return (
    /^(?:so|s0)\b\s*[:.;]?\s*[\d\s._…·]*[a-z]?\s*(?:[-–—/\\]\s*(?:\d{4}\s*[-–—/\\]\s*)?[a-z].*)?$/u.test(folded) ||
    /^[\d._…]+\s*[/\\]\s*(?:\d{4}\s*\/\s*)?[a-z]{2,5}\s*[-–]\s*[a-z&]+(?:[-–][a-z&]+)?$/u.test(folded)
  );
}

/** Tri Phương, ngày 05 tháng 6 năm 2024 in any writing, also with blanks, also 05/6/2024. */
export function isPlaceDate(text: string): boolean {
  if (text.length > 120) return false;
  const folded = fold(text);
  return (
    /^[^:;()]{0,60}?\bngay\b[\s\d._…]*\bthang\b[\s\d._…]*\bnam\b[\s\d._…]*$/u.test(folded) ||
    /^[^:;()\d]{2,60},\s*(?:ngay\s*)?\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\.?$/u.test(folded)
  );
}

/** V/v … of a công văn. */
export function isLetterAbstract(text: string): boolean {
  return /^(?:v\s*[/\\.]\s*v\b|ve viec\b)/u.test(fold(text));
}

export function isAddressee(text: string): boolean {
  return /^(?:kinh gui|kinh goi)\b/u.test(fold(text));
}

export function isRecipientsLabel(text: string): boolean {
  return /^noi nhan\b.{0,3}$|^noi nhan\s*:/u.test(fold(text));
}

/** A line drawn with signs: underscores, dashes, stars. */
export function isDrawnLine(text: string): boolean {
  return /^[\s_\-–—―─━*=~oO]{3,}$/u.test(text) && /[_\-–—―─━*=]/u.test(text);
}

export type Mark = 'urgency' | 'circulation' | 'draft' | 'secrecy' | 'model';

const MARKS: readonly (readonly [Mark, RegExp])[] = [
  ['urgency', /^(?:hoa toc(?: hen gio)?|thuong khan|khan)\b.{0,3}$/u],
  ['circulation', /^(?:xem xong tra lai|luu hanh noi bo|thu hoi)\b.{0,3}$/u],
  ['draft', /^\(?du thao\b(?:.{0,40})$/u],
  ['secrecy', /^(?:mat|toi mat|tuyet mat)$/u],
  ['model', /^\(?(?:mau|bieu mau|bieu)\b(?: so)?\s?[\d.]{1,6}.{0,30}$/u],
];

/** Which mark a line is: mức độ khẩn, phạm vi lưu hành, DỰ THẢO, độ mật, or the number of a printed form (Mẫu số 01). */
export function markOf(text: string): Mark | undefined {
  if (text.length > 60) return undefined;
  const folded = fold(text);
  return MARKS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Kinds beside the decree's 29 that offices print under a Quốc hiệu, without Số. */
const OTHER_KINDS = ['Bản cam kết', 'Phiếu trình', 'Phiếu giải trình'];

const KIND_NAMES = [...OFFICIAL_KINDS.map(({ name }) => name), ...OTHER_KINDS].map((name) => fold(name));

/** Whether a line is the name of a kind of document, alone or with more behind it in capitals (BÁO CÁO GIẢI TRÌNH). */
export function isTypeName(text: string): boolean {
  if (text.length > 200) return false;
  const folded = fold(text).replace(/\s*:$/u, '');
  if (KIND_NAMES.includes(folded)) return true;
  return text === text.toUpperCase() && KIND_NAMES.some((name) => folded.startsWith(`${name} `));
}

/** Phụ lục I, PHỤ LỤC 1, Phụ lục: the number line of an appendix. */
function isAppendixNumber(text: string): boolean {
  return text.length <= 200 && /^phu luc(?:\s+(?:so\s*)?(?:[ivxlc]+|\d{1,3}[a-z]?|[a-z]))?\s*[.:]?$/u.test(fold(text));
}

/** Phụ lục I. DANH MỤC …: number and title on one line. */
export function isAppendixHeading(text: string): boolean {
  return (
    isAppendixNumber(text) ||
    (text.length <= 200 &&
      /^phụ lục\s+(?:số\s*)?(?:[ivxlc]+|\d{1,3})\s*[.:–-]?\s+\p{Lu}{2}/iu.test(text) &&
      isUpper(text))
  );
}

function isUpper(text: string): boolean {
  const behind = text.replace(/^phụ lục/iu, '');
  return behind === behind.toUpperCase();
}

/** (Kèm theo Kế hoạch số …). */
export function isAppendixReference(text: string): boolean {
  return /^\(?\s*(?:ban hanh\s+)?(?:dinh )?kem (?:theo|cong van|to trinh|bao cao|ke hoach)\b/u.test(fold(text));
}

const POSTS =
  'chu tich|pho chu tich|q|quyen|truong|pho truong|pho|giam doc|tong giam doc|chanh|bi thu|thu truong|cuc truong|vu truong|hieu truong|bo truong|tong|thu ky|chi huy|doi truong|vien truong|to truong|tram truong|ke toan|chu nhiem|chu tri|nguoi|xac nhan|can bo|cong chuc|dai dien|uy ban|uy vien|ubnd|hdnd|hoi dong|ban|van phong|phong|so|thanh tra|trung tam|don vi|co quan|thuong truc|ubmttq|mat tran';
const AUTHORITY_WORDS = new RegExp(`^(?:${POSTS})\\b`, 'u');

/** TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH, also as others write it: T/M, K/T, TM without its dot. */
export function isAuthorityForm(text: string): boolean {
  return (
    text.length <= 150 &&
    /^(?:tm|kt|tl|tuq|t\s*\/\s*m|k\s*\/\s*t|t\s*\/\s*l|t\s*\/\s*u\s*\/\s*q)\b\s*[.:]?\s*[a-z]/u.test(fold(text))
  );
}

/** Quyền hạn, chức vụ of who signs: by its form, or a post or a body by its first word. */
export function isAuthority(text: string): boolean {
  return (
    text.length <= 150 &&
    (isAuthorityForm(text) || /^q\.\s*[a-z]/u.test(fold(text)) || AUTHORITY_WORDS.test(fold(text)))
  );
}

/** Họ và tên: two to seven words that all begin with a capital, no digits; titles before it are not looked at. */
export function isPersonName(text: string): boolean {
  const names = text.split(/[\s.]+/u).filter((word) => word !== '');
  return (
    text.length <= 60 &&
    names.length >= 2 &&
    names.length <= 8 &&
    names.every((name) => /^\p{Lu}[\p{L}'’-]*$/u.test(name))
  );
}
