/** What one cell of Excel can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

const LINE_END = /\r\n|[\v\f\r\u0085\u2028\u2029]/g;

/** What XML 1.0 forbids or nobody sees, but for line ends, which a cell may hold. */
const INVISIBLE = /(?!\n)[\p{Control}\p{Noncharacter_Code_Point}]/gu;

/** What the file format reads as one character by its number (ECMA-376 Part 1, 22.9.2.19 ST_Xstring), and LibreOffice does from one digit on. */
const ESCAPE = /_(?=x[\da-f]{1,4}_)/gi;

const MORE = '…';

/**
 * A text as a cell can hold it: NFC, line ends as \n, tabs as spaces, nothing that XML forbids; half a surrogate pair becomes the
 * visible U+FFFD. What is longer than a cell holds is cut, and … says so.
 */
export function cellText(text: string): string {
  return cut(printable(text), LONGEST_TEXT).replaceAll(ESCAPE, '_x005F_');
}

/** The same in one line of at most `most` UTF-16 units, for names, prompts and titles, which know no escapes. */
export function shortText(text: string, most: number): string {
  return cut(
    printable(text)
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim(),
    most,
  );
}

/** The same with its lines, of at most `most` UTF-16 units. */
export function linesText(text: string, most: number): string {
  return cut(printable(text), most);
}

function printable(text: string): string {
  return text
    .replaceAll(LINE_END, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(INVISIBLE, '')
    .normalize('NFC');
}

function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - MORE.length).replace(/[\uD800-\uDBFF]$/, '')}${MORE}`;
}
