import type { Figure, FigureScope } from './aggregate.ts';

const SCOPES = ['plan', 'appendix', 'unit', 'serves', 'row'] as const satisfies readonly (keyof FigureScope)[];

/** The figure of an id in a scope; without scope the total. */
export function figureOf(figures: readonly Figure[], id: string, scope: FigureScope = {}): Figure | undefined {
  return figures.find((figure) => figure.id === id && sameScope(figure.scope ?? {}, scope));
}

/** Whether a figure is of the whole period, not of a part of it. */
export function isTotal({ scope = {} }: Pick<Figure, 'scope'>): boolean {
  return sameScope(scope, {});
}

/** What tells a figure from all others of its period: its id and its scope, as one text. */
export function figureKey({ id, scope }: Pick<Figure, 'id' | 'scope'>): string {
  // The main plan's key is empty, and a figure of it is not the total.
  return [id, ...SCOPES.map((part) => (scope?.[part] === undefined ? '' : `=${scope[part]}`))].join('|');
}

/** Whether a figure counts tasks or submissions, which no indicator set defines. */
export function isBuiltIn(id: string): boolean {
  return /^(?:plan|submissions)\./u.test(id);
}

/** Whether two scopes are about the same part of the whole. */
export function sameScope(a: FigureScope, b: FigureScope): boolean {
  return SCOPES.every((key) => a[key] === b[key]);
}
