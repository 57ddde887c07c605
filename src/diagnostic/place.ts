/**
 * Where something stands in a user's file.
 *
 * `file` is relative to the workspace folder, with `/` (so that output does not depend on where the folder lies);
 * the formatters print it relative to the current folder. `start` and `end` are offsets into the file's decoded text as the
 * user wrote it (UTF-16 code units, without the byte order mark); line and column are computed when printed.
 */
export type Place =
  | { readonly kind: 'text'; readonly file: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'cell';
      readonly file: string;
      readonly sheet: string;
      /** C12; of several cells the first and the last: A12:H12. */
      readonly cell: string;
      /** What the cell is about, in the words of the sheet: "I.13 Công khai dự toán, cột Ngày hoàn thành". */
      readonly label?: string;
    }
  | { readonly kind: 'file'; readonly file: string };

/** The decoded text of every text file that was read, by its workspace-relative path: what lines and columns are computed from. */
export type Sources = ReadonlyMap<string, string>;

/** A position for people: lines and columns from 1, columns in code points of the original text. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The line and column of a text place, or undefined for a place that has none (a cell, a whole file, a text not at hand). */
export function positionOf(place: Place, sources: Sources): Position | undefined {
  if (place.kind !== 'text') return undefined;
  const text = sources.get(place.file);
  if (text === undefined) return undefined;
  const marks = marksOf(place.file, text, sources);
  const start = lineAndColumn(text, marks, place.start);
  const end = lineAndColumn(text, marks, Math.max(place.start, place.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** What columns are counted by, so that a line of a megabyte is not gone through for each of thousands of faults in it. */
interface Marks {
  /** Where the lines start. */
  readonly lines: readonly number[];
  /** Where the second half of each character of two code units stands: two of the text, one of the column. */
  readonly halves: readonly number[];
}

function lineAndColumn(text: string, { lines, halves }: Marks, offset: number): { line: number; column: number } {
  const at = Math.min(offset, text.length);
  const line = countUpTo(lines, at);
  const start = lines[line - 1] ?? 0;
  return { line, column: at - start - (countUpTo(halves, at - 1) - countUpTo(halves, start - 1)) + 1 };
}

/** The marks of each file, as long as its workspace is at hand: a fault and what is related to it stand in several files. */
const known = new WeakMap<Sources, Map<string, Marks>>();

function marksOf(file: string, text: string, sources: Sources): Marks {
  const files = known.get(sources) ?? new Map<string, Marks>();
  known.set(sources, files);
  const before = files.get(file);
  if (before !== undefined) return before;
  const lines = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) lines.push(i + 1);
  const halves = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 1);
  const marks = { lines, halves };
  files.set(file, marks);
  return marks;
}

/** How many of the ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
