/**
 * Where something stands in a user's file.
 *
 * `file` is relative to the workspace folder, with `/` (so that output does not depend on where the folder lies);
 * the formatters print it relative to the current folder. `start` and `end` are offsets into the file's decoded text as the
 * user wrote it (UTF-16 code units, without the byte order mark); line and column are computed when printed.
 */
export type Place =
  | { readonly kind: 'text'; readonly file: string; readonly start: number; readonly end: number }
  | { readonly kind: 'cell'; readonly file: string; readonly sheet: string; readonly cell: string }
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
  const start = lineAndColumn(text, place.start);
  const end = lineAndColumn(text, Math.max(place.start, place.end));
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const at = Math.min(offset, text.length);
  const starts = lineStarts(text);
  const line = countUpTo(starts, at);
  return { line, column: Array.from(text.slice(starts[line - 1] ?? 0, at)).length + 1 };
}

/** The text asked about last, and where its lines start: places are asked for file by file, hundreds of one file in a row. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (last.text !== text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
    last = { text, starts };
  }
  return last.starts;
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
