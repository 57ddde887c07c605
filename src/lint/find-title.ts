import { fold } from '../model/fold.ts';
import { addresseesAt } from './find-addressees.ts';
import type { Elements, Found } from './elements.ts';
import { headingLevel } from './levels.ts';
import type { Line } from './lines.ts';
import { isCapitals, shareOf } from './rules/shown.ts';
import type { Step } from './steps.ts';
import { isAddressee, isAppendixReference, isTypeName, markOf } from './telltale.ts';

/** Ô số 5a and 9a and the căn cứ, and how many steps they take. */
export interface Title extends Pick<Elements, 'typeName' | 'abstract' | 'addressee' | 'addressees' | 'bases'> {
  /** Index of the first step of the text. */
  readonly end: number;
}

/** Letters of a trích yếu's line at most. */
const LONGEST_ABSTRACT = 400;
/** A line that is not centred and longer than this is text. */
const LONGEST_LOOSE = 160;
/** Letters of an opening sentence that are looked at. */
const LONGEST_OPENING = 2000;
/** Lines that may stand between the head and tên loại. */
const NEAR = 12;

/**
 * Tên loại, trích yếu, Kính gửi and the căn cứ below a head. `letter` says that a V/v was found: then only the name of a kind is
 * taken for a tên loại, not any line in capitals.
 */
export function findTitle(steps: readonly Step[], letter: boolean): Title {
  const at = typeNameAt(steps, letter);
  const typeName = at === undefined ? undefined : steps[at]?.line;
  const abstract = at === undefined ? { lines: [], next: 0 } : abstractFrom(steps, at + 1);
  const addressed = addresseesAt(steps, at === undefined ? 0 : skipIssuer(steps, abstract.next));
  const bases = basesFrom(steps, addressed.next);
  return {
    ...(typeName === undefined ? {} : { typeName }),
    abstract: abstract.lines,
    ...addressed.found,
    bases: bases.found,
    end: bases.next,
  };
}

/** The first name of a kind; else the first line that looks like one. */
function typeNameAt(steps: readonly Step[], letter: boolean): number | undefined {
  let lookalike: number | undefined;
  let seen = 0;
  for (const [index, { line, kind }] of steps.entries()) {
    if (kind === 'table' || seen > NEAR) return lookalike;
    if (line === undefined) continue;
    if (isTypeName(line.text) && looksSetOff(line)) return index;
    if (endsSearch(line)) return lookalike;
    if (lookalike === undefined && !letter && looksLikeTypeName(line)) lookalike = index;
    seen += 1;
  }
  return lookalike;
}

function endsSearch(line: Line): boolean {
  return (
    isAddressee(line.text) ||
    isBasisStart(line.text) ||
    headingLevel(line.paragraph) !== undefined ||
    (line.paragraph.align !== 'center' && line.text.length > LONGEST_LOOSE)
  );
}

function looksSetOff({ text, paragraph }: Line): boolean {
  return isCapitals(text) || paragraph.align === 'center' || shareOf(paragraph, 'bold') === 'all';
}

function looksLikeTypeName({ text, paragraph }: Line): boolean {
  return (
    paragraph.align === 'center' &&
    isCapitals(text) &&
    text.length <= LONGEST_LOOSE &&
    markOf(text) === undefined &&
    !isIssuer(text)
  );
}

/** Thẩm quyền ban hành: who decides, in capitals between trích yếu and căn cứ of a quyết định. */
function isIssuer(text: string): boolean {
  return /^(?:chu tich|uy ban|hoi dong|giam doc|truong|bo truong|ubnd|hdnd|thu truong|ban |hieu truong)/u.test(
    fold(text),
  );
}

interface Lines {
  readonly lines: readonly Line[];
  readonly next: number;
}

/** The centred lines below tên loại, to the first gap; lines that are not centred where they look like a title. */
function abstractFrom(steps: readonly Step[], from: number): Lines {
  const lines: Line[] = [];
  let index = from;
  for (; index < steps.length; index += 1) {
    const { line, kind } = steps[index] ?? { line: undefined, kind: 'table' };
    if (kind === 'table') break;
    if (line === undefined) {
      if (lines.length > 0) break;
      continue;
    }
    if (isBracketed(line.text)) {
      if (isAppendixReference(line.text) || lines.length > 0) break;
      continue;
    }
    if (!goesOn(lines, line)) {
      if (lines.length > 0) return withRowsBelow(steps, index - 1, lines);
      break;
    }
    lines.push(line);
    if (line.paragraph.align !== 'center') return withRowsBelow(steps, index, lines);
  }
  return { lines, next: index };
}

/** Rows of a trích yếu that is not centred, where its drawn line says how far it goes. */
const MOST_ROWS = 6;

/** A trích yếu that is not centred goes down to its drawn line; without one it is but the line found. */
function withRowsBelow(steps: readonly Step[], at: number, lines: readonly Line[]): Lines {
  const rows: Line[] = [];
  for (const { line, kind } of steps.slice(at + 1, at + 1 + MOST_ROWS)) {
    if (kind === 'drawn') return { lines: [...lines, ...rows], next: at + 1 + rows.length };
    if (line === undefined || !isRow(line) || (isCapitals(line.text) && isIssuer(line.text))) break;
    rows.push(line);
  }
  return { lines, next: at + 1 };
}

function isRow({ text, paragraph }: Line): boolean {
  return (
    text.length <= LONGEST_LOOSE &&
    !/[.;:]$/u.test(text) &&
    !isAddressee(text) &&
    !isBasisStart(text) &&
    headingLevel(paragraph) === undefined
  );
}

function goesOn(lines: readonly Line[], line: Line): boolean {
  const { text, paragraph } = line;
  if (text.length > LONGEST_ABSTRACT || isAddressee(text) || isBasisStart(text)) return false;
  if (headingLevel(paragraph) !== undefined || markOf(text) !== undefined) return false;
  const last = lines.at(-1);
  if (isCapitals(text) && (last === undefined ? isIssuer(text) : !isCapitals(last.text))) return false;
  if (paragraph.align === 'center') return true;
  return last === undefined && text.length <= LONGEST_LOOSE && !/[.;:]$/u.test(text) && !isOpening(text);
}

function isBracketed(text: string): boolean {
  return text.startsWith('(');
}

/** Past drawn lines, remarks in brackets and the lines in capitals that say who decides. */
function skipIssuer(steps: readonly Step[], from: number): number {
  let index = from;
  for (; index < steps.length; index += 1) {
    const { line, kind } = steps[index] ?? { line: undefined, kind: 'table' };
    if (kind === 'table') return index;
    if (line === undefined || isBracketed(line.text) || markOf(line.text) !== undefined) continue;
    const decides =
      isCapitals(line.text) && line.paragraph.align === 'center' && headingLevel(line.paragraph) === undefined;
    if (!decides) return index;
  }
  return index;
}

function isBasisStart(text: string): boolean {
  return /^[-–+•*\s]*can cu\b/u.test(fold(text));
}

function goesOnBases(text: string): boolean {
  return /^[-–+•*\s]*(?:can cu|xet|theo de nghi|theo to trinh|thuc hien|tren co so|sau khi)\b/u.test(fold(text));
}

/** The căn cứ: paragraphs from the first that begins with the word, as long as they go on; the sentence that opens a text is none. */
function basesFrom(steps: readonly Step[], from: number): { readonly found: readonly Found[]; readonly next: number } {
  const found: Line[] = [];
  let next = from;
  for (let index = from; index < steps.length; index += 1) {
    const { line, kind } = steps[index] ?? { line: undefined, kind: 'table' };
    if (kind === 'table') break;
    if (line === undefined) continue;
    const begins = found.length === 0 ? isBasisStart(line.text) : goesOnBases(line.text);
    if (!begins || isOpening(line.text)) break;
    found.push(line);
    next = index + 1;
  }
  return { found, next };
}

/** Câu mở đầu: "Căn cứ Kế hoạch số …, Ủy ban nhân dân xã báo cáo kết quả như sau:" is text, though it names what it rests on. */
function isOpening(text: string): boolean {
  const folded = fold(text.length > LONGEST_OPENING ? text.slice(-LONGEST_OPENING) : text);
  if (folded.endsWith(';')) return false;
  if (folded.endsWith(':') || /\bnhu sau\b/u.test(folded)) return true;
  return /[,;]\s*(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|phong|van phong|so|cong an|truong|ban|tram|trung tam|dang uy|to)\b.*\b(?:bao cao|ban hanh|xay dung|de nghi|yeu cau|thong bao|to chuc|trinh|trien khai|kinh|de ra|phat dong|ra soat|giao|moi|cam ket)\b/u.test(
    folded,
  );
}
