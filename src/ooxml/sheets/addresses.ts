import type { CellPosition } from '../../model/cell-address.ts';

/** The largest sheet there is: Excel's since 2007. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Where an address points as files write it, with or without `$`, in capitals or not; undefined for what lies on no sheet. */
export function readAddress(written: string): CellPosition | undefined {
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
