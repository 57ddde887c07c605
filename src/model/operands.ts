import { namesIn, withoutTexts } from './resolve.ts';

/** Indicator ids an expression names, by the period they are read in. */
export interface Operands {
  readonly now: readonly string[];
  /** Behind `previous.`: the last period inside this window that starts on the same day. */
  readonly previous: readonly string[];
  /** Behind `before.`: the period that ends where this one begins. */
  readonly before: readonly string[];
}

/** Ids that an expression names, by period, each once. */
export function operandsOf(expression: string): Operands {
  const ids = (names: readonly NameAt[]): readonly string[] => [...new Set(names.map((name) => name.id))];
  return {
    now: ids(namesIn(expression)),
    previous: ids(namesBehind('previous', expression)),
    before: ids(namesBehind('before', expression)),
  };
}

/** Every indicator id that an expression names, in this period or an earlier one, with its offset. */
export function allNamesIn(expression: string): readonly NameAt[] {
  return [...namesIn(expression), ...namesBehind('previous', expression), ...namesBehind('before', expression)];
}

interface NameAt {
  readonly id: string;
  readonly at: number;
}

function namesBehind(word: 'previous' | 'before', expression: string): readonly NameAt[] {
  return [...withoutTexts(expression).matchAll(new RegExp(`(?<![\\w.])${word}\\.(\\w+)`, 'gu'))].map((match) => ({
    id: match[1] ?? '',
    at: match.index + word.length + 1,
  }));
}
