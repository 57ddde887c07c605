/** Where a cell stands in its sheet; both count from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The position that `C12` names, or undefined for what is no address of a cell. */
export function cellPosition(address: string): CellPosition | undefined {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/u.exec(address) ?? [];
  if (letters === undefined || row === undefined) return undefined;
  return {
    row: Number(row),
    column: Array.from(letters).reduce((column, letter) => column * 26 + (letter.codePointAt(0) ?? 0) - 64, 0),
  };
}

/** `C12` for row 12 and column 3. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

/** Letters by column, since readers of workbooks ask for them at every cell. */
const LETTERS: string[] = [''];

/** The letters of a column counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const known = LETTERS[column];
  if (known !== undefined) return known;
  const letters = `${columnLetters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`;
  LETTERS[column] = letters;
  return letters;
}

/** The smallest rectangle around cells, as `A12:H12`, its first cell the first of them; a single cell as it is. */
export function cellsAround(addresses: readonly string[]): string {
  const [first = ''] = addresses;
  const positions = addresses.flatMap((address) => cellPosition(address) ?? []);
  if (positions.length < 2) return first;
  const corner = (pick: (...values: number[]) => number): string =>
    cellAddress({ row: pick(...positions.map((p) => p.row)), column: pick(...positions.map((p) => p.column)) });
  const [from, to] = [corner(Math.min), corner(Math.max)];
  return from === to ? first : `${from}:${to}`;
}

/** Whether the cell or the first cell of `inner` lies in `outer` (`A12:H12`). */
export function cellsContain(outer: string, inner: string): boolean {
  const [from, to] = outer.split(':').map((address) => cellPosition(address));
  const cell = cellPosition(inner.split(':')[0] ?? '');
  if (from === undefined || to === undefined || cell === undefined) return false;
  return from.row <= cell.row && cell.row <= to.row && from.column <= cell.column && cell.column <= to.column;
}
