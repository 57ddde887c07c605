import { namesIn } from '../model/resolve.ts';

/** Indicator ids an expression names, by the period they are read in. */
export interface Operands {
  readonly now: readonly string[];
  /** Behind `previous.`: the last period inside this window that starts on the same day. */
  readonly previous: readonly string[];
  /** Behind `before.`: the period that ends where this one begins. */
  readonly before: readonly string[];
}

/** Ids that an expression names, by period. */
export function operandsOf(expression: string): Operands {
  const behind = (word: string): readonly string[] => [
    ...new Set([...expression.matchAll(new RegExp(`(?<![\\w.])${word}\\.(\\w+)`, 'gu'))].map((m) => m[1] ?? '')),
  ];
  return {
    now: [...new Set(namesIn(expression).map((name) => name.id))],
    previous: behind('previous'),
    before: behind('before'),
  };
}
