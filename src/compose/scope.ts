import type { Figure } from '../model/aggregate.ts';
import { FIGURE_PARTS, figureFact } from './figure-fact.ts';

/** What the texts of an outline can name. */
export interface Scope {
  /** Texts and lists by name, nested: plan.number, period.from. */
  readonly texts: Texts;
  /** Figures by id, those without a value too. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** Names that mean something but have nothing behind them here: indicators that nobody owes, appendices that are not printed. */
  readonly idle: ReadonlySet<string>;
  /** Names of what the document must be told and nobody has, with what people call it. */
  readonly wanting: ReadonlyMap<string, string>;
}

export interface Texts {
  readonly [name: string]: string | number | boolean | readonly string[] | Texts;
}

export type Resolution =
  | { readonly kind: 'text' }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'idle' }
  | { readonly kind: 'wanting'; readonly label: string }
  | { readonly kind: 'unknown'; readonly name: string };

/** What a name of a text stands for. */
export function resolve(path: readonly string[], scope: Scope): Resolution {
  const name = path.join('.');
  const label = scope.wanting.get(name);
  if (label !== undefined) return { kind: 'wanting', label };
  for (const [id, part] of readings(path)) {
    if (part !== undefined && !FIGURE_PARTS.has(part)) continue;
    const figure = scope.figures.get(id);
    if (figure !== undefined) return { kind: 'figure', figure };
    if (scope.idle.has(id)) return { kind: 'idle' };
  }
  return hasText(scope.texts, path) ? { kind: 'text' } : { kind: 'unknown', name };
}

/** The path as the id of a figure, and as that id with one of the figure's parts behind it. */
function readings(path: readonly string[]): readonly (readonly [string, string | undefined])[] {
  return [
    [path.join('.'), undefined],
    [path.slice(0, -1).join('.'), path.at(-1)],
  ];
}

function hasText(texts: Texts, path: readonly string[]): boolean {
  let at: Texts[string] | undefined = texts;
  for (const name of path) {
    if (typeof at !== 'object' || Array.isArray(at) || !Object.hasOwn(at, name)) return false;
    at = (at as Texts)[name];
  }
  return true;
}

/** All names of a scope, for the hint beside a name it does not have. */
export function namesOf(scope: Scope): readonly string[] {
  return [...scope.figures.keys(), ...scope.idle, ...scope.wanting.keys(), ...textNames(scope.texts, '')];
}

function textNames(texts: Texts, prefix: string): readonly string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value)
      ? textNames(value as Texts, `${prefix}${name}.`)
      : [`${prefix}${name}`],
  );
}

const filled = new WeakMap<Scope, object>();

/** The scope as the template language sees it: figures stand between the texts, by the parts of their ids. Made once for each. */
export function valuesOf(scope: Scope): object {
  const values = filled.get(scope) ?? makeValues(scope);
  filled.set(scope, values);
  return values;
}

function makeValues(scope: Scope): object {
  const values: Record<string, unknown> = { ...scope.texts };
  for (const [id, figure] of scope.figures) place(values, id.split('.'), figureFact(figure));
  return values;
}

/** Puts a fact at a path; maps on the way are copied first, since they are the scope's own. */
function place(values: Record<string, unknown>, [name = '', ...rest]: readonly string[], fact: unknown): void {
  if (rest.length === 0) {
    values[name] = fact;
    return;
  }
  const inner = values[name];
  const copy: Record<string, unknown> = typeof inner === 'object' ? { ...inner } : {};
  values[name] = copy;
  place(copy, rest, fact);
}

/** The same scope with more texts and figures. */
export function extend(scope: Scope, texts: Texts, figures: ReadonlyMap<string, Figure> = new Map()): Scope {
  return { ...scope, texts: { ...scope.texts, ...texts }, figures: new Map([...scope.figures, ...figures]) };
}
