import { isCapitals } from '../../lint/rules/shown.ts';
import { isAppendixReference } from '../../lint/telltale.ts';
import { fold } from '../../model/fold.ts';
import { roman } from '../../vietnamese/words.ts';

/** What stands above a table. */
export interface Caption {
  /** As printed: I, 1; empty for "Phụ lục" without number; absent where no appendix begins here. */
  readonly number?: string;
  readonly title?: string;
  /** (Kèm theo …). */
  readonly reference?: string;
}

/** A line above a table, and whether it is set off as titles are. */
export interface CaptionLine {
  readonly text: string;
  readonly setOff: boolean;
}

const APPENDIX =
  /^phụ\s+lục(?:\s+(?:số\s*)?(?<number>[ivxlc]+|\d{1,3}[a-z]?))?\s*(?:[.:–-]\s*(?<title>.+)|(?<plain>\p{Lu}{2}.*))?$/iu;

/** Letters of a line that begins an appendix at most, and lines of its title. */
const LONGEST = 300;

/** Reads the lines between one table and the next, from the last that begins an appendix. */
export function readCaption(lines: readonly CaptionLine[]): Caption {
  const at = lines.findLastIndex(({ text, setOff }) => beginsAppendix(text, setOff));
  const heading = at === -1 ? undefined : APPENDIX.exec(lines[at]?.text ?? '')?.groups;
  const below = lines.slice(at + 1).filter(({ text }) => text !== '');
  const reference = referenceIn(below.map(({ text }) => text));
  const own = [
    heading?.['title'] ?? heading?.['plain'],
    ...titleLines(heading === undefined ? below.slice(-3) : below),
  ];
  const title = own.filter((text) => text !== undefined && text !== '').join(' ');
  return {
    ...(heading !== undefined && { number: appendixId(heading['number']) }),
    ...(title !== '' && { title }),
    ...(reference !== undefined && { reference }),
  };
}

function beginsAppendix(text: string, setOff: boolean): boolean {
  if (text.length > LONGEST || !/^phụ\s+lục/iu.test(text)) return false;
  // "Phụ lục I: Các nhiệm vụ …" in a sentence of the text only names one.
  return APPENDIX.test(text) && (setOff || isCapitals(text));
}

/** Roman numerals in capitals; figures without zeros before them. */
function appendixId(number: string | undefined): string {
  if (number === undefined) return '';
  return /^\d/u.test(number) ? number.replace(/^0+(?=\d)/u, '') : number.toUpperCase();
}

function titleLines(lines: readonly CaptionLine[]): readonly string[] {
  const at = lines.findIndex(({ text }) => isAppendixReference(text));
  const before = at === -1 ? lines : lines.slice(0, at);
  const after = at === -1 ? [] : lines.slice(at + 1);
  const isTitle = ({ text, setOff }: CaptionLine): boolean => setOff && text.length <= LONGEST && !isAside(text);
  const titles = before.filter(isTitle);
  return (titles.length > 0 ? titles : after.filter(isTitle)).map(({ text }) => text);
}

/** A drawn line, a page number, "ĐVT: …", a remark in brackets. */
function isAside(text: string): boolean {
  return !/\p{L}{2}/u.test(text) || /^\(.*\)$/u.test(text) || /^(?:dvt|don vi tinh|bieu so|mau so)/u.test(fold(text));
}

/** (Kèm theo …), over one line or several. */
function referenceIn(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((text) => isAppendixReference(text));
  if (at === -1) return undefined;
  const end = lines.findIndex((text, index) => index >= at && text.endsWith(')'));
  return lines.slice(at, end === -1 ? at + 1 : end + 1).join(' ');
}

/** The first numeral that no appendix has. */
export function freeNumeral(taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(roman(n))) n += 1;
  return roman(n);
}
