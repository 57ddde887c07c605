import { Composer, type Document } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { decodeText } from './bytes.ts';
import { MOST_LINES, MOST_VALUES } from './limits.ts';
import type { FileReading } from './reader.ts';
import { buildTree } from './yaml-build.ts';
import { maskControlCharacters } from './yaml-characters.ts';
import { wideSpaceFaults } from './yaml-scalars.ts';
import { syntaxFaults } from './yaml-syntax.ts';
import { tokenize, type Tokens } from './yaml-tokens.ts';

/** At most this many faults of YAML are listed for one file: the first ones explain the rest. */
const MOST_FAULTS = 50;

/**
 * Reads a YAML file as text (failsafe schema: every scalar and key is what the user wrote), into a located tree. A file with
 * errors of syntax has no tree; everything YAML would pass over in silence is a diagnostic.
 */
export function readYaml(bytes: Uint8Array, file: string): FileReading {
  const { text, fault } = decodeText(bytes, file);
  if (fault !== undefined) return { tree: undefined, diagnostics: [fault], text };
  if (text.trim() === '')
    return { tree: undefined, diagnostics: [diagnostic('file-empty', { kind: 'file', file }, {})], text };
  const long = tooManyLines(text, file);
  if (long !== undefined) return { tree: undefined, diagnostics: [long], text };
  return { ...readText(text, file), text };
}

/** That a text has more lines than are read, at the first one too many. The library spends more on a short line than on a long one. */
function tooManyLines(text: string, file: string): Diagnostic | undefined {
  let lines = 0;
  let tooMany: number | undefined;
  // What follows the last line end is a line only if something stands there.
  for (let start = 0; start < text.length; lines += 1) {
    if (lines === MOST_LINES) tooMany = start;
    const end = text.indexOf('\n', start);
    start = end === -1 ? text.length : end + 1;
  }
  if (tooMany === undefined) return undefined;
  const place = { kind: 'text', file, start: tooMany, end: tooMany } as const;
  return diagnostic('too-many-lines', place, { lines, limit: MOST_LINES });
}

function readText(text: string, file: string): FileReading {
  const { masked, faults: characters } = maskControlCharacters(text, file);
  const tokens = tokenize(masked, file);
  if (!tokens.complete) return { tree: undefined, diagnostics: [...characters, ...tokens.faults] };
  const { document, faults: syntax } = compose(tokens, masked, file);
  const told = [...characters, ...tokens.faults, ...syntax];
  const isLong = tokens.cut !== undefined && told.length === 0;
  const broken = isLong ? [diagnostic('too-many-values', tokens.cut, { limit: MOST_VALUES })] : told;
  if (document === undefined || broken.length > 0)
    return { tree: undefined, diagnostics: broken.slice(0, MOST_FAULTS) };
  const { tree, faults } = buildTree(document.contents, text, file);
  if (tree === undefined) return { tree, diagnostics: [diagnostic('file-empty', { kind: 'file', file }, {})] };
  return { tree: faults.some(isStructural) ? undefined : tree, diagnostics: faults.slice(0, MOST_FAULTS) };
}

/** Whether a fault means that keys and values are not where the user wrote them, so that any other fault may be its echo. */
function isStructural({ code }: Diagnostic): boolean {
  return code === 'too-deep' || code === 'too-many-values' || code === 'nbsp-indentation';
}

interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly faults: readonly Diagnostic[];
}

/** `uniqueKeys: false` because the library's own test of duplicates is quadratic; the tree builder finds them. */
function compose(tokens: Tokens, text: string, file: string): Composed {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = withoutStacks(() => [
    ...composer.compose(tokens.tokens, true, text.length),
  ]) as Document.Parsed[];
  const faults = syntaxFaults(document?.errors ?? [], { text, file, quotes: tokens.quotes });
  // What looks like a blank and is none is the likeliest cause of an error that seems to have none.
  const wide = faults.length === 0 ? [] : wideSpaceFaults(text, file);
  if (second === undefined) return { document, faults: [...wide, ...faults] };
  const [start] = second.range;
  const place = { kind: 'text', file, start, end: Math.min(start + 3, text.length) } as const;
  const several = diagnostic('yaml-not-supported', place, { what: 'several-documents', text: '---' });
  return { document, faults: [...wide, ...faults, several] };
}

/** The library's errors are data to us; capturing a stack for each of half a million takes seconds. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
