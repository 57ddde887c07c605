import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Figure } from '../model/aggregate.ts';
import type { OutlineText } from '../model/outline.ts';
import { suggestion } from '../vietnamese/words.ts';
import { compileText, type FaultyText, type FilledText } from './engine.ts';
import { tidy } from './prose.ts';
import { namesOf, resolve, valuesOf, type Resolution, type Scope } from './scope.ts';

/** What became of a text of an outline. */
export type Clause =
  | { readonly kind: 'said'; readonly text: string }
  /** A figure it names is not in play, or its own conditions left nothing: nobody misses it. */
  | { readonly kind: 'silent' }
  /** A figure it names is "không phát sinh". */
  | { readonly kind: 'not-arising' }
  /** Figures it names are in play but have no value to print: by their labels. */
  | { readonly kind: 'left-out'; readonly names: readonly string[] }
  /** What it needs to be told nobody has told; that has been said already. By what people call it. */
  | { readonly kind: 'wanting'; readonly names: readonly string[] }
  | { readonly kind: 'faulty'; readonly diagnostics: readonly Diagnostic[] };

/** A text of an outline, filled from the scope where every figure it names has a value. */
export function sayClause(text: OutlineText, scope: Scope): Clause {
  return prepareClause(text, scope)({});
}

/** The same for many rows: the text is read once and filled with what each row adds to the scope, whose names the scope has. */
export function prepareClause(text: OutlineText, scope: Scope): (row: object) => Clause {
  const compiled = compileText(text.value);
  if (compiled.kind === 'faulty') return () => templateFault(text, compiled);
  const meanings = compiled.names.map((path) => resolve(path, scope));
  const reason = unsaid(text, meanings, scope);
  return (row) => reason ?? said(text, compiled.print({ ...valuesOf(scope), ...row }));
}

function said(text: OutlineText, filled: FilledText): Clause {
  if (filled.kind === 'faulty') return templateFault(text, filled);
  const words = tidy(filled.text);
  return words === '' ? { kind: 'silent' } : { kind: 'said', text: words };
}

function unsaid(text: OutlineText, meanings: readonly Resolution[], scope: Scope): Clause | undefined {
  const unknown = meanings.flatMap((meaning) => (meaning.kind === 'unknown' ? [meaning.name] : []));
  if (unknown.length > 0)
    return { kind: 'faulty', diagnostics: [...new Set(unknown)].map((name) => unknownName(text, name, scope)) };
  const wanting = meanings.flatMap((meaning) => (meaning.kind === 'wanting' ? [meaning.label] : []));
  if (wanting.length > 0) return { kind: 'wanting', names: [...new Set(wanting)] };
  if (meanings.some((meaning) => meaning.kind === 'idle')) return { kind: 'silent' };
  const figures = meanings.flatMap((meaning) => (meaning.kind === 'figure' ? [meaning.figure] : []));
  const missing = figures.filter((figure) => !isPrintable(figure) && figure.status !== 'not-arising');
  if (missing.length > 0) return { kind: 'left-out', names: [...new Set(missing.map((figure) => figure.label))] };
  return figures.some((figure) => figure.status === 'not-arising') ? { kind: 'not-arising' } : undefined;
}

/** Whether a figure can stand in a sentence; a rate whose numerator and denominator nobody gave cannot, since its n/d is printed with it. */
export function isPrintable(figure: Figure): boolean {
  return (figure.status === 'ok' || figure.status === 'partial') && figure.value !== undefined;
}

/** What names of appendices begin with. */
const APPENDICES = 'appendices.';

function unknownName(text: OutlineText, name: string, scope: Scope): Diagnostic {
  const names = namesOf(scope);
  const appendices = name.startsWith(APPENDICES)
    ? { appendices: [...new Set(names)].filter((one) => one.startsWith(APPENDICES)) }
    : {};
  return diagnostic('unknown-placeholder', text.place, { name, ...suggestion(name, names), ...appendices });
}

function templateFault(text: OutlineText, { fault, what, nearest }: FaultyText): Clause {
  const args = { fault, ...(what !== undefined && { what }), ...(nearest !== undefined && { nearest }) };
  return { kind: 'faulty', diagnostics: [diagnostic('outline-syntax', text.place, args)] };
}
