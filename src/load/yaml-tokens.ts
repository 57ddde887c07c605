import { CST, Lexer, Parser } from 'yaml';
import type { ReadingArgs } from '../diagnostic/codes/reading.ts';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { clip } from '../vietnamese/words.ts';
import { DEEPEST, MOST_VALUES } from './limits.ts';
import { maskWrongEscapes } from './yaml-characters.ts';

/** Lexemes that the most values are made of, blank lines and comments aside: a text with more of them and fewer values is none of YAML. */
const MOST_LEXEMES = 4 * MOST_VALUES;

/**
 * Deepest nesting that is parsed. Far more than is allowed, since a wrong line such as `a: b: c` nests all that follows one level
 * deeper, and its own fault is the one to tell; far less than what would exhaust the stack.
 */
const DEEPEST_PARSED = 500;

/** At most this many traps of one file are listed. */
const MOST_TRAPS = 20;

/** Tokens of YAML that no format of ours uses: each would change values without a sign of it. */
const REFUSED: Partial<Record<string, ReadingArgs['yaml-not-supported']['what']>> = {
  tag: 'tag',
  'directive-line': 'directive',
  'explicit-key-ind': 'complex-key',
};

/** The header that says only that a file is YAML. */
const PLAIN_HEADER = /^%YAML[ \t]+1\.2[ \t]*(?:#.*)?$/u;

/** The tokens of a file, and what is refused in them. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly faults: readonly Diagnostic[];
  /** Where each quoted text begins, by its end: where one that is not closed is reported. */
  readonly quotes: ReadonlyMap<number, number>;
  /** False when the file is so big or so deep that reading stopped: `tokens` then means nothing. */
  readonly complete: boolean;
  /** Where reading stopped, in a text so unlike YAML that what is wrong with it stands in what was read. */
  readonly cut?: Place | undefined;
}

/** The concrete syntax of a YAML text, within limits that keep any file under a second. */
export function tokenize(text: string, file: string): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const faults: Diagnostic[] = [];
  const quotes = new Map<number, number>();
  let lexemes = 0;
  let values = 0;
  let inScalar = false;
  const feed = (lexeme: string): void => {
    for (const token of parser.next(lexeme)) tokens.push(token);
  };
  const stopped = (fault: Diagnostic): Tokens => ({ tokens, faults: [...faults, fault], quotes, complete: false });
  let cut: Place | undefined;
  let offset = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const start = offset;
    offset += isMark(lexeme) ? 0 : lexeme.length;
    const place = { kind: 'text', file, start, end: Math.min(start + lexeme.length, text.length) } as const;
    // The lexer announces a scalar, then gives its text, which may look like any other token.
    const type = inScalar ? 'scalar' : CST.tokenType(lexeme);
    inScalar = lexeme === CST.SCALAR;
    if (isBlank(type)) {
      feed(lexeme);
      continue;
    }
    lexemes += isMark(lexeme) ? 0 : 1;
    if (startsValue(type)) values += 1;
    if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') quotes.set(place.end, start);
    if (lexemes > MOST_LEXEMES) {
      cut = place;
      break;
    }
    if (values > MOST_VALUES) {
      return stopped(diagnostic('too-many-values', place, { limit: MOST_VALUES }));
    }
    const what = PLAIN_HEADER.test(lexeme) ? undefined : REFUSED[type ?? ''];
    if (what !== undefined && faults.length < MOST_TRAPS) {
      faults.push(diagnostic('yaml-not-supported', place, { what, text: clip(lexeme) }));
    }
    feed(type === 'double-quoted-scalar' ? maskWrongEscapes(lexeme) : lexeme);
    if (parser.stack.length > DEEPEST_PARSED) {
      return stopped(diagnostic('too-deep', place, { limit: DEEPEST }));
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, faults, quotes, complete: true, cut };
}

/** The signs by which the lexer announces something; they take no room in the text. */
function isMark(lexeme: string): boolean {
  return lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR;
}

function isBlank(type: CST.TokenType | null): boolean {
  return type === 'newline' || type === 'space' || type === 'comment';
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
