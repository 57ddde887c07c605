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
  const starts = lineStarts(place.file, text, sources);
  const start = lineAndColumn(text, starts, place.start);
  const end = lineAndColumn(text, starts, Math.max(place.start, place.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function lineAndColumn(text: string, starts: readonly number[], offset: number): { line: number; column: number } {
  const at = Math.min(offset, text.length);
  const line = countUpTo(starts, at);
  return { line, column: Array.from(text.slice(starts[line - 1] ?? 0, at)).length + 1 };
}

/** Where the lines of each file start, as long as its workspace is at hand: a fault and what is related to it stand in several files. */
const known = new WeakMap<Sources, Map<string, readonly number[]>>();

function lineStarts(file: string, text: string, sources: Sources): readonly number[] {
  const files = known.get(sources) ?? new Map<string, readonly number[]>();
  known.set(sources, files);
  const before = files.get(file);
  if (before !== undefined) return before;
  const starts = [0];
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  files.set(file, starts);
  return starts;
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
