import type { ExpressionFault } from '../diagnostic/codes/figures.ts';
import type { Exact } from '../model/exact.ts';
import type { Indicator, IndicatorSet } from '../model/facts.ts';
import { operandIds } from '../model/operands.ts';
import type { Operands } from '../model/operands.ts';

/** The workspace's formulas (by indicator) and identities (by their id), compiled once for any number of periods and units. */
export interface Rules {
  readonly formulas: ReadonlyMap<string, Compiled<Formula>>;
  readonly identities: ReadonlyMap<string, Compiled<Test>>;
}

/** `broken`: not an expression of the right kind; `detail` says why. */
export type Compiled<T> =
  { readonly kind: 'compiled'; readonly value: T } | { readonly kind: 'broken'; readonly detail: ExpressionFault };

/** Công thức: a number computed from other indicators. */
export interface Formula {
  readonly operands: readonly string[];
  readonly evaluate: (values: Values) => Result;
}

/** A number; `no-share` is 0 divided by 0 (nothing arose); `failed` any other division by zero. */
export type Result =
  | { readonly kind: 'value'; readonly value: Exact }
  | { readonly kind: 'no-share' }
  | { readonly kind: 'failed'; readonly detail: ExpressionFault };

/** Đẳng thức as a test of values. */
export interface Test {
  readonly operands: Operands;
  /** What does not hold: the first comparison that is false, with both its sides where it has two. Undefined when all holds. */
  readonly broken: (values: Values) => Broken | undefined;
}

export interface Broken {
  readonly left?: Exact;
  readonly right?: Exact;
  /** What is named on the left side: the value that was written, where the right side is what it should come to. */
  readonly written: Operands;
}

export interface Values {
  readonly now: ReadonlyMap<string, Exact>;
  readonly previous: ReadonlyMap<string, Exact>;
  readonly before: ReadonlyMap<string, Exact>;
}

/** No formula and no identity: what a workspace without them has. */
export const NO_RULES: Rules = { formulas: new Map(), identities: new Map() };

/** Compiles the formulas and identities of a set. The CEL library is loaded only when there are any: it costs as much as half an empty Node process. */
export async function compileRules({ indicators, identities }: IndicatorSet): Promise<Rules> {
  const formulas = indicators.filter((indicator) => indicator.formula !== undefined);
  if (formulas.length === 0 && identities.length === 0) return NO_RULES;
  const { compilerOf } = await import('./cel.ts');
  const texts = formulas.map(({ formula }) => formula?.value ?? '');
  const compiler = compilerOf([...texts, ...identities.map(({ rule }) => rule.value)]);
  const circular = circularIndicators(formulas, indicators);
  return {
    formulas: new Map(
      formulas.map(({ id }, i) => [id, circular.has(id) ? CIRCULAR : compiler.formula(texts[i] ?? '')]),
    ),
    identities: new Map(identities.map(({ id, rule }) => [id, compiler.test(rule.value)])),
  };
}

const CIRCULAR: Compiled<Formula> = { kind: 'broken', detail: 'circular' };

/** Ids of the formulas that are computed, in some number of steps, from themselves. */
function circularIndicators(formulas: readonly Indicator[], indicators: readonly Indicator[]): ReadonlySet<string> {
  const operands = new Map(indicators.map((indicator) => [indicator.id, operandIds(indicator)]));
  return new Set(formulas.map(({ id }) => id).filter((id) => reachable(id, operands).has(id)));
}

function reachable(start: string, operands: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(operands.get(start) ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(operands.get(id) ?? []));
  }
  return seen;
}
