/** The largest sheet there is: Excel's since 2007. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** What `C12` names. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** Column and row (from 1) of an address, with or without `$`; undefined for what lies on no sheet. */
export function readAddress(written: string): Address | undefined {
  let at = 0;
  let column = 0;
  if (written.charCodeAt(at) === DOLLAR) at += 1;
  for (; isLetter(written.charCodeAt(at)); at += 1) column = column * 26 + (written.charCodeAt(at) & 31);
  if (written.charCodeAt(at) === DOLLAR) at += 1;
  const row = readRow(written.slice(at));
  return row === undefined || column < 1 || column > LAST_COLUMN ? undefined : { row, column };
}

const DOLLAR = 0x24;

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A number of a row, from 1; undefined for one that no sheet has. */
export function readRow(written: string): number | undefined {
  if (!/^\d{1,7}$/u.test(written)) return undefined;
  const row = Number(written);
  return row >= 1 && row <= LAST_ROW ? row : undefined;
}

const LETTERS: string[] = [''];

/** `AB` for column 28. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const letters = `${columnLetters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
  LETTERS[column] = letters;
  return letters;
}
