import type { Scalar } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** A line that was meant as a list item: a dash at its beginning with a letter, quote or bracket right behind it. */
const DASH_WITHOUT_SPACE = /(^|\n)[ \t]*(-(?=[\p{L}"'[{])[^\n]*)/u;

/** Unicode spaces that look like a blank and are none to YAML, where indentation or a separator should be. */
const WIDE_SPACE = /(?:(?:^|\n)[ \t]*|[:-])([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])/;

/** The same at the beginning of a line, or behind the sign that should end a key or begin an item. */
const WIDE_INDENTATION = /(?:^[ \t]*|^[^\n"'#]{0,80}:|^[ \t]*-)[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gm;

/** What YAML takes for the beginning of a comment behind a value; `# ` with a blank is how people write real comments. */
const CUT_BY_COMMENT = /[ \t]+(#[^\s#][^\n\r]*)/y;

/** The same where nothing is left of the value: the library puts the place of nothing behind the blank. */
const ALL_COMMENT = /[ \t]*(#[^\s#][^\n\r]*)/y;

/** `>` or `|` with a digit: to YAML a text follows below, indented by as many blanks; to a clerk a value, above five. */
const BLOCK_HEADER = /^[|>][+-]?[1-9][^\s#]*/u;

/** Traps that only unquoted text has: a text cut by ` #`, a list item without its blank, indentation by no-break spaces, a value lost as the head of a text that does not follow. */
export function scalarFaults(scalar: Scalar.Parsed, text: string, file: string): readonly Diagnostic[] {
  if (scalar.type === 'BLOCK_FOLDED' || scalar.type === 'BLOCK_LITERAL') return blockFaults(scalar, text, file);
  if (scalar.type !== 'PLAIN') return [];
  const [start, end] = scalar.range;
  const source = text.slice(start, end);
  const at = (from: number, length: number) => ({ kind: 'text', file, start: from, end: from + length }) as const;
  const faults: Diagnostic[] = [];

  const cut = source === '' ? ALL_COMMENT : CUT_BY_COMMENT;
  cut.lastIndex = end;
  const lost = cut.exec(text)?.[1];
  if (lost !== undefined) {
    faults.push(diagnostic('comment-cuts-text', at(text.indexOf(lost, end), lost.length), { kept: source, lost }));
  }
  const dash =
    source.includes('-') && startsLine(text, start) ? DASH_WITHOUT_SPACE.exec(source) : continuationDash(source);
  const item = dash?.[2];
  if (dash && item !== undefined) {
    faults.push(
      diagnostic('dash-without-space', at(start + dash.index + dash[0].length - item.length, 1), { text: item.trim() }),
    );
  }
  const wide = WIDE_SPACE.exec(source);
  if (wide) faults.push(diagnostic('nbsp-indentation', at(start + wide.index + wide[0].length - 1, 1), {}));
  return faults;
}

function blockFaults({ value, range: [start, end] }: Scalar.Parsed, text: string, file: string): readonly Diagnostic[] {
  if (String(value).trim() !== '') return [];
  const detail = BLOCK_HEADER.exec(text.slice(start, end))?.[0];
  if (detail === undefined) return [];
  const place = { kind: 'text', file, start, end: start + detail.length } as const;
  return [diagnostic('yaml-syntax', place, { kind: 'needs-quotes', detail })];
}

/** Lines that begin with a no-break space, in a text that is broken; at most ten. */
export function wideSpaceFaults(text: string, file: string): readonly Diagnostic[] {
  return [...text.matchAll(WIDE_INDENTATION)].slice(0, 10).map((found) => {
    const end = found.index + found[0].length;
    return diagnostic('nbsp-indentation', { kind: 'text', file, start: end - 1, end }, {});
  });
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before -= 1;
  return before < 0 || text[before] === '\n';
}

/** In a text that begins behind its key only the lines after the first can be meant as items. */
function continuationDash(source: string): RegExpExecArray | null {
  const newline = source.indexOf('\n');
  if (newline === -1) return null;
  const found = DASH_WITHOUT_SPACE.exec(source.slice(newline));
  if (found) found.index += newline;
  return found;
}
