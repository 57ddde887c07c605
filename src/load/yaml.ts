import { Composer, type Document } from 'yaml';
import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { decodeText } from './bytes.ts';
import type { FileReading } from './reader.ts';
import { buildTree } from './yaml-build.ts';
import { maskControlCharacters } from './yaml-characters.ts';
import { syntaxFault } from './yaml-syntax.ts';
import { tokenize } from './yaml-tokens.ts';

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
  return { ...readText(text, file), text };
}

function readText(text: string, file: string): FileReading {
  const { masked, faults: characters } = maskControlCharacters(text, file);
  const { tokens, faults: traps, complete } = tokenize(masked, file);
  if (!complete) return { tree: undefined, diagnostics: [...characters, ...traps] };
  const { document, faults: syntax } = compose(tokens, masked, file);
  const broken = [...characters, ...traps, ...syntax].slice(0, MOST_FAULTS);
  if (document === undefined || broken.length > 0) return { tree: undefined, diagnostics: broken };
  if (document.contents === null)
    return { tree: undefined, diagnostics: [diagnostic('file-empty', { kind: 'file', file }, {})] };
  const { tree, faults } = buildTree(document.contents, text, file);
  return { tree, diagnostics: faults.slice(0, MOST_FAULTS) };
}

interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly faults: readonly Diagnostic[];
}

/** `uniqueKeys: false` because the library's own test of duplicates is quadratic; the tree builder finds them. */
function compose(tokens: ReturnType<typeof tokenize>['tokens'], text: string, file: string): Composed {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document, second] = [...composer.compose(tokens, true, text.length)] as Document.Parsed[];
  const faults = (document?.errors ?? []).map((error) => syntaxFault(error, text, file));
  if (second === undefined) return { document, faults };
  const [start] = second.range;
  const several = diagnostic(
    'yaml-not-supported',
    { kind: 'text', file, start, end: start + 3 },
    { what: 'several-documents', text: '---' },
  );
  return { document, faults: [...faults, several] };
}
