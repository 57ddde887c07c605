import type { Figure, FigureScope } from './aggregate.ts';

const SCOPES = ['plan', 'appendix', 'unit', 'serves', 'row'] as const satisfies readonly (keyof FigureScope)[];

/** The figure of an id in a scope; without scope the total. */
export function figureOf(figures: readonly Figure[], id: string, scope: FigureScope = {}): Figure | undefined {
  return figures.find((figure) => figure.id === id && sameScope(figure.scope ?? {}, scope));
}

/** Whether two scopes are about the same part of the whole. */
export function sameScope(a: FigureScope, b: FigureScope): boolean {
  return SCOPES.every((key) => a[key] === b[key]);
}
