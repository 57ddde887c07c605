import { Environment, serialize, type ASTNode, type Context } from '@marcbachmann/cel-js';
import { exact, exactFromDecimal, type Exact } from '../model/exact.ts';
import {
  operandsOf,
  type Broken,
  type Compiled,
  type Formula,
  type Operands,
  type Result,
  type Test,
  type Values,
} from './rules.ts';

/** An exact number inside CEL: the library knows its types by their class. */
class Quantity {
  readonly value: Exact;

  constructor(value: Exact) {
    this.value = value;
  }
}

/** What dividing by zero throws: nothing of nothing is no share at all, something of nothing is a fault in the data. */
class DivisionByZero extends Error {
  readonly ofZero: boolean;

  constructor(ofZero: boolean) {
    super('mẫu số bằng 0');
    this.ofZero = ofZero;
  }
}

const ARITHMETIC: Readonly<Record<string, (a: Exact, b: Exact) => Exact>> = {
  '+': (a, b) => a.add(b),
  '-': (a, b) => a.sub(b),
  '*': (a, b) => a.mul(b),
  '/': divide,
};

const COMPARISONS: Readonly<Record<string, (a: Exact, b: Exact) => boolean>> = {
  // `!=` is the library's own negation of `==`.
  '==': (a, b) => a.equals(b),
  '<': (a, b) => a.lt(b),
  '<=': (a, b) => a.lte(b),
  '>': (a, b) => a.gt(b),
  '>=': (a, b) => a.gte(b),
};

function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new DivisionByZero(a.n === 0n);
  return a.div(b);
}

const QUANTITIES = quantities();

function quantities(): Environment {
  const cel = new Environment().registerType('Quantity', { ctor: Quantity, fields: {} });
  cel.registerOperator('-Quantity: Quantity', (a: Quantity) => new Quantity(a.value.neg()));
  for (const [sign, compute] of Object.entries(ARITHMETIC)) {
    const handler = (a: Quantity, b: Quantity): Quantity => new Quantity(compute(a.value, b.value));
    cel.registerOperator(`Quantity ${sign} Quantity: Quantity`, handler);
  }
  for (const [sign, holds] of Object.entries(COMPARISONS)) {
    cel.registerOperator(`Quantity ${sign} Quantity: bool`, (a: Quantity, b: Quantity) => holds(a.value, b.value));
  }
  return cel;
}

/** A formula (tthc_early + tthc_due) ready to be evaluated on exact numbers. */
export function compileFormula(text: string): Compiled<Formula> {
  return compiling(() => {
    const expression = new Expression(text, 'Quantity');
    const evaluate = (values: Values): Result => numberOf(() => expression.evaluate(values) as Quantity);
    return { operands: expression.operands.now, evaluate };
  });
}

function numberOf(evaluate: () => Quantity): Result {
  try {
    return { kind: 'value', value: evaluate().value };
  } catch (error) {
    if (error instanceof DivisionByZero && error.ofZero) return { kind: 'no-share' };
    return { kind: 'failed', detail: reasonOf(error) };
  }
}

/** An identity (tthc_resolved == tthc_early + tthc_due + tthc_late) ready to be held against exact numbers. */
export function compileTest(text: string): Compiled<Test> {
  return compiling(() => {
    const whole = new Expression(text, 'bool');
    const comparisons = conjuncts(whole.ast).map((ast) => whole.part(ast));
    const broken = (values: Values): Broken | undefined => {
      const first = comparisons.find((comparison) => isFalse(comparison, values));
      return first === undefined ? undefined : sidesOf(first, values);
    };
    return { operands: whole.operands, broken };
  });
}

/** A comparison that cannot be evaluated (it divides by zero) says nothing, so it is not broken. */
function isFalse(comparison: Expression, values: Values): boolean {
  try {
    return comparison.evaluate(values) === false;
  } catch {
    return false;
  }
}

function conjuncts(ast: ASTNode): readonly ASTNode[] {
  return ast.op === '&&' ? ast.args.flatMap(conjuncts) : [ast];
}

function sidesOf(comparison: Expression, values: Values): Broken {
  const { ast } = comparison;
  if (!isComparison(ast)) return { leftNames: [] };
  const [left, right] = ast.args.map((side) => comparison.part(side));
  if (left?.type !== 'Quantity' || right?.type !== 'Quantity') return { leftNames: [] };
  const number = (side: Expression): Exact => (side.evaluate(values) as Quantity).value;
  const { now, previous, before } = left.operands;
  return { left: number(left), right: number(right), leftNames: [...now, ...previous, ...before] };
}

type Comparison = Extract<ASTNode, { op: '==' | '!=' | '<' | '<=' | '>' | '>=' }>;

function isComparison(ast: ASTNode): ast is Comparison {
  return ast.op === '!=' || Object.hasOwn(COMPARISONS, ast.op);
}

function compiling<T>(compile: () => T): Compiled<T> {
  try {
    return { kind: 'compiled', value: compile() };
  } catch (error) {
    return { kind: 'broken', detail: reasonOf(error) };
  }
}

/** What an error says in one line: the library's own errors have a summary without the drawing of the place. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'summary' in error ? String(error.summary) : error.message;
}

/**
 * An expression whose names and numerals are all Quantities: numerals are taken out of the text and put back as constants, or
 * 1/2 would be CEL's integer 0 and 0.1 + 0.2 its double 0.30000000000000004.
 */
class Expression {
  readonly operands: Operands;
  readonly ast: ASTNode;
  readonly type: string | undefined;
  readonly #run: (context: Context) => unknown;
  readonly #numerals: ReadonlyMap<string, Exact>;

  constructor(text: string, expected?: 'Quantity' | 'bool', numerals?: ReadonlyMap<string, Exact>) {
    this.operands = operandsOf(text);
    const taken = numerals === undefined ? takeNumerals(text) : { text, numerals };
    this.#numerals = taken.numerals;
    const parsed = environmentFor(this.operands, this.#numerals).parse(taken.text);
    const { valid, type, error } = parsed.check();
    if (!valid && error !== undefined) throw error;
    if (expected !== undefined && type !== expected) throw new Error(EXPECTED[expected]);
    this.ast = parsed.ast;
    this.type = type;
    this.#run = parsed;
  }

  /** A part of this expression, on its own. */
  part(ast: ASTNode): Expression {
    return new Expression(serialize(ast), undefined, this.#numerals);
  }

  evaluate({ now, previous, before }: Values): unknown {
    return this.#run({
      ...asContext(this.#numerals),
      ...asContext(now),
      previous: asContext(previous),
      before: asContext(before),
    });
  }
}

const EXPECTED = {
  Quantity: 'công thức phải cho ra một số',
  bool: 'đẳng thức phải là một phép so sánh (==, <=, >=…)',
} as const;

function environmentFor(operands: Operands, numerals: ReadonlyMap<string, Exact>): Environment {
  const cel = QUANTITIES.clone();
  for (const name of [...operands.now, ...numerals.keys()]) cel.registerVariable(name, 'Quantity');
  for (const period of ['previous', 'before'] as const) {
    const schema = Object.fromEntries(operands[period].map((id) => [id, 'Quantity']));
    cel.registerVariable(period, { schema });
  }
  return cel;
}

function asContext(values: ReadonlyMap<string, Exact>): Context {
  return Object.fromEntries([...values].map(([name, value]) => [name, new Quantity(value)]));
}

/** `text` with every numeral replaced by a constant's name, and those constants. Ids are lower case, so N0 is none of them. */
function takeNumerals(text: string): { readonly text: string; readonly numerals: ReadonlyMap<string, Exact> } {
  const numerals = new Map<string, Exact>();
  let rest = text;
  for (const { start, end, value } of numeralsIn(QUANTITIES.clone().parse(text).ast).sort(
    (a, b) => b.start - a.start,
  )) {
    const name = `N${numerals.size}`;
    numerals.set(name, value);
    rest = `${rest.slice(0, start)}${name}${rest.slice(end)}`;
  }
  return { text: rest, numerals };
}

interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Exact;
}

function numeralsIn(node: unknown): Numeral[] {
  if (Array.isArray(node)) return node.flatMap(numeralsIn);
  if (!isNode(node)) return [];
  if (node.op !== 'value') return numeralsIn(node.args);
  const { start, end } = node.range;
  if (typeof node.args === 'bigint') return [{ start, end, value: exact(node.args) }];
  if (typeof node.args === 'number') return [{ start, end, value: decimal(node.input.slice(start, end)) }];
  return [];
}

/** Powers of ten are refused: they serve nobody here, and 1e999999999 would fill the memory. */
function decimal(text: string): Exact {
  if (/e/iu.test(text)) throw new Error(`viết số ${text} không dùng lũy thừa`);
  return exactFromDecimal(text);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
