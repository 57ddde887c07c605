import type { Indicator } from './facts.ts';

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

/** An indicator that an expression names, and the offset of its name. */
interface NameAt {
  readonly id: string;
  readonly at: number;
}

/** Ids that an indicator's numerator, denominator and formula name, as written, each once. */
export function operandIds(indicator: Indicator): readonly string[] {
  const named = [indicator.numerator?.value, indicator.denominator?.value].filter((id) => id !== undefined);
  return [...new Set([...named, ...namesIn(indicator.formula?.value ?? '').map((name) => name.id)])];
}

/**
 * The indicator ids that a CEL expression names, with their offsets: identifiers that are neither functions, fields, texts nor
 * CEL's own words.
 */
export function namesIn(expression: string): readonly NameAt[] {
  const code = withoutTexts(expression);
  return [...code.matchAll(/(?<![\w.])[a-z]\w*(?!\w)(?!\s*[(.])/gu)]
    .map((match) => ({ id: match[0], at: match.index }))
    .filter((name) => !CEL_WORDS.has(name.id));
}

function namesBehind(word: 'previous' | 'before', expression: string): readonly NameAt[] {
  return [...withoutTexts(expression).matchAll(new RegExp(`(?<![\\w.])${word}\\.(\\w+)`, 'gu'))].map((match) => ({
    id: match[1] ?? '',
    at: match.index + word.length + 1,
  }));
}

/** Characters of one formula or identity at most. */
export const LONGEST_EXPRESSION = 2_000;

/** An expression with its quoted texts blanked, every offset as it was; nothing of one that is too long, which is refused whole. */
function withoutTexts(expression: string): string {
  if (expression.length > LONGEST_EXPRESSION) return '';
  return expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu, (text) => ' '.repeat(text.length));
}

/** Words of CEL that look like identifiers and stand for none (Common Expression Language specification, "Syntax"). */
export const CEL_WORDS: ReadonlySet<string> = new Set(['true', 'false', 'null', 'in']);
