import type { YAMLError } from 'yaml';
import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { clip } from '../vietnamese/words.ts';

/** At most this many errors of one file are told: the first ones explain the rest. */
const MOST_ERRORS = 50;

type SyntaxKind = ReadingArgs['yaml-syntax']['kind'];

/** What the library's code of an error means to the user; where one code covers several mistakes, its message tells which. */
const KINDS: Partial<Record<YAMLError['code'], (message: string) => SyntaxKind>> = {
  BAD_INDENT: (message) => (/^Flow (map|sequence)/.test(message) ? 'bracket-not-closed' : 'indentation'),
  BLOCK_AS_IMPLICIT_KEY: (message) => (message.includes('compact') ? 'colon-in-text' : 'indentation'),
  BAD_SCALAR_START: () => 'needs-quotes',
  MISSING_CHAR: missingCharacter,
  BAD_DQ_ESCAPE: () => 'escape',
  MULTILINE_IMPLICIT_KEY: () => 'colon-missing',
  KEY_OVER_1024_CHARS: () => 'colon-missing',
  BLOCK_IN_FLOW: () => 'bracket-not-closed',
  BAD_ALIAS: () => 'alias',
  ALIAS_PROPS: () => 'alias',
  UNEXPECTED_TOKEN: unexpectedToken,
};

/** A line that was meant as a list item. */
const DASH_WITHOUT_SPACE = /^-[^\s\d-]/u;

/** What of a YAML text the faults of its syntax are placed by. */
export interface YamlText {
  readonly text: string;
  readonly file: string;
  /** Where each quoted text begins, by its end. */
  readonly quotes: ReadonlyMap<number, number>;
}

/** Errors that a line begets on the lines below it, indented under it, when its own colon is missing or one too many. */
const BEGOTTEN: ReadonlySet<YAMLError['code']> = new Set([
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_INDENT',
]);

/** The diagnostics of errors that the YAML library found: the first of each line, since one mistake begets others. */
export function syntaxFaults(errors: readonly YAMLError[], yaml: YamlText): readonly Diagnostic[] {
  const lines = new Set<number>();
  return withoutBegotten(errors.slice(0, MOST_ERRORS), yaml.text).flatMap((error) => {
    const line = lineStart(yaml.text, error.pos[0]);
    if (lines.has(line)) return [];
    lines.add(line);
    return [syntaxFault(error, yaml)];
  });
}

function withoutBegotten(errors: readonly YAMLError[], text: string): readonly YAMLError[] {
  let below = { start: 0, end: 0 };
  return errors.filter(({ code, pos: [at] }) => {
    if (at >= below.start && at < below.end) return !BEGOTTEN.has(code);
    if (code === 'MULTILINE_IMPLICIT_KEY') below = linesBelow(text, at);
    return true;
  });
}

/** Where the lines stand that are indented under the line of an offset. */
function linesBelow(text: string, at: number): { readonly start: number; readonly end: number } {
  const own = indentationAt(text, lineStart(text, at));
  const start = lineEnd(text, at);
  let end = start;
  while (end < text.length && (isBlankAt(text, end) || indentationAt(text, end) > own)) end = lineEnd(text, end);
  return { start, end };
}

function indentationAt(text: string, start: number): number {
  let at = start;
  while (text[at] === ' ') at += 1;
  return at - start;
}

function isBlankAt(text: string, start: number): boolean {
  return text.slice(start, lineEnd(text, start)).trim() === '';
}

/** Where the next line starts. */
function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

function syntaxFault(error: YAMLError, { text, file, quotes }: YamlText): Diagnostic {
  const kind = KINDS[error.code]?.(error.message) ?? 'unexpected';
  const open = kind === 'quote-not-closed' ? quotes.get(error.pos[0]) : undefined;
  const start = open ?? Math.max(0, Math.min(error.pos[0], text.length));
  const end = open === undefined ? Math.max(start, Math.min(error.pos[1], text.length)) : open + 1;
  const place = { kind: 'text', file, start, end } as const;
  if (error.code === 'TAB_AS_INDENT') return diagnostic('tab-indentation', place, {});
  const detail = excerpt(text, start);
  return diagnostic('yaml-syntax', place, {
    kind: DASH_WITHOUT_SPACE.test(detail) ? 'dash-without-space' : kind,
    detail,
  });
}

function missingCharacter(message: string): SyntaxKind {
  if (message.startsWith('Missing closing')) return 'quote-not-closed';
  if (message.includes('Implicit map keys')) return 'colon-missing';
  if (message.startsWith('Flow ')) return 'bracket-not-closed';
  if (message.startsWith('Missing ,')) return 'comma-missing';
  if (message.startsWith('Missing space after :')) return 'space-missing';
  if (message.startsWith('Comments must')) return 'space-missing';
  return message.startsWith('Sequence item') ? 'indentation' : 'unexpected';
}

function unexpectedToken(message: string): SyntaxKind {
  if (message.startsWith('Block scalar header') || message.startsWith('Not a YAML token')) return 'needs-quotes';
  if (message.startsWith('Unexpected block-seq-ind')) return 'list-behind-key';
  return message.includes('at node end') ? 'text-after-value' : 'unexpected';
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The line around an offset, shortened: what the user should look for. */
function excerpt(text: string, offset: number): string {
  return clip(text.slice(lineStart(text, offset)).trimStart().split('\n', 1)[0] ?? '');
}
