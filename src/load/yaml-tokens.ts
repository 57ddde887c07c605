import { CST, Lexer, Parser } from 'yaml';
import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';

/** Most values in one file: a plan of forty units and three hundred tasks has under 5,000. */
const MOST_VALUES = 20_000;

/** Most lexical tokens in one file (blank lines and comments count too): beyond it reading takes over a second. */
const MOST_TOKENS = 250_000;

/** Deepest nesting; the deepest of our formats goes to eight. */
export const DEEPEST = 64;

/** At most this many traps of one file are listed. */
const MOST_TRAPS = 20;

/** Tokens of YAML that no format of ours uses: each would change values without a sign of it. */
const REFUSED: Partial<Record<string, ReadingArgs['yaml-not-supported']['what']>> = {
  tag: 'tag',
  'directive-line': 'directive',
  'explicit-key-ind': 'complex-key',
};

interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Diagnostic[];
  /** False when the file is so big or so deep that reading stopped: `tokens` then means nothing. */
  readonly complete: boolean;
}

/** The concrete syntax of a YAML text, within limits that keep any file under a second. */
export function tokenize(text: string, file: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Diagnostic[] = [];
  let lexemes = 0;
  let values = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const place = { kind: 'text', file, start, end: Math.min(start + lexeme.length, text.length) } as const;
    // The lexer announces a scalar, then gives its text, which may look like any other token.
    const type = inScalar ? 'scalar' : CST.tokenType(lexeme);
    inScalar = lexeme === CST.SCALAR;
    lexemes += 1;
    if (startsValue(type)) values += 1;
    if (values > MOST_VALUES || lexemes > MOST_TOKENS) {
      return {
        tokens,
        faults: [...faults, diagnostic('too-many-values', place, { limit: MOST_VALUES })],
        complete: false,
      };
    }
    const what = REFUSED[type ?? ''];
    if (what !== undefined && faults.length < MOST_TRAPS) {
      faults.push(diagnostic('yaml-not-supported', place, { what, text: lexeme.trim() }));
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEEPEST) {
      return { tokens, faults: [...faults, diagnostic('too-deep', place, { limit: DEEPEST })], complete: false };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, faults, complete: true };
}

function startsValue(type: CST.TokenType | null): boolean {
  switch (type) {
    case 'map-value-ind':
    case 'seq-item-ind':
    case 'comma':
    case 'flow-map-start':
    case 'flow-seq-start':
    case 'doc-start':
      return true;
    default:
      return false;
  }
}
