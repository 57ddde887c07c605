import { Environment, serialize, type ASTNode, type Context } from '@marcbachmann/cel-js';
import type { ExpressionFault } from '../diagnostic/codes/figures.ts';
import type { Exact } from '../model/exact.ts';
import { MOST_NUMERALS, numeralName, takeNumerals } from './expression-text.ts';
import { operandsOf, type Operands } from '../model/operands.ts';
import type { Broken, Compiled, Formula, Result, Test, Values } from './rules.ts';

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
    super('division by zero');
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

/** What refusing an expression throws. */
class Refused extends Error {
  readonly fault: ExpressionFault;

  constructor(fault: ExpressionFault) {
    super(fault);
    this.fault = fault;
  }
}

function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new DivisionByZero(a.n === 0n);
  return a.div(b);
}

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

/** Compiles the formulas and identities of one workspace: their names are declared to CEL once for all of them. */
export interface Compiler {
  /** A formula (tthc_early + tthc_due) ready to be evaluated on exact numbers. */
  readonly formula: (text: string) => Compiled<Formula>;
  /** An identity (tthc_resolved == tthc_early + tthc_due + tthc_late) ready to be held against exact numbers. */
  readonly test: (text: string) => Compiled<Test>;
}

/** A compiler for these expressions, and for no others: other names are unknown to it. */
export function compilerOf(expressions: readonly string[]): Compiler {
  const cel = environmentFor(expressions);
  return {
    formula: (text) => compiling(() => compileFormula(new Expression(text, cel))),
    test: (text) => compiling(() => compileTest(new Expression(text, cel))),
  };
}

function compileFormula(expression: Expression): Formula {
  const { now, previous, before } = expression.operands;
  if (expression.type !== 'Quantity') throw new Refused('not-a-number');
  if (previous.length + before.length > 0) throw new Refused('earlier-period');
  if (now.length === 0) throw new Refused('no-indicator');
  const evaluate = (values: Values): Result => numberOf(() => expression.evaluate(values) as Quantity);
  return { operands: now, evaluate };
}

function numberOf(evaluate: () => Quantity): Result {
  try {
    const { value } = evaluate();
    return isTooLarge(value) ? { kind: 'failed', detail: 'too-large' } : { kind: 'value', value };
  } catch (error) {
    if (!(error instanceof DivisionByZero)) return { kind: 'failed', detail: 'syntax' };
    return error.ofZero ? { kind: 'no-share' } : { kind: 'failed', detail: 'division-by-zero' };
  }
}

/** Of a hundred digits and more. A number that is reported has at most twenty; formulas that square one another would never end. */
function isTooLarge({ n, d }: Exact): boolean {
  return n >= HUGE || d >= HUGE;
}

const HUGE = 10n ** 100n;

function compileTest(whole: Expression): Test {
  const { now, previous, before } = whole.operands;
  if (whole.type !== 'bool') throw new Refused('not-a-comparison');
  if (now.length + previous.length + before.length === 0) throw new Refused('no-indicator');
  const comparisons = whole.ast.op === '&&' ? conjuncts(whole.ast).map((ast) => whole.part(ast)) : [whole];
  const broken = (values: Values): Broken | undefined => {
    const first = comparisons.find((comparison) => isFalse(comparison, values));
    return first === undefined ? undefined : sidesOf(first, values);
  };
  return { operands: whole.operands, broken };
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
  if (!isComparison(ast)) return { written: NOTHING };
  const [left, right] = ast.args.map((side) => comparison.part(side));
  if (left?.type !== 'Quantity' || right?.type !== 'Quantity') return { written: NOTHING };
  const number = (side: Expression): Exact => (side.evaluate(values) as Quantity).value;
  return { left: number(left), right: number(right), written: left.operands };
}

const NOTHING: Operands = { now: [], previous: [], before: [] };

type Comparison = Extract<ASTNode, { op: '==' | '!=' | '<' | '<=' | '>' | '>=' }>;

function isComparison(ast: ASTNode): ast is Comparison {
  return ast.op === '!=' || Object.hasOwn(COMPARISONS, ast.op);
}

function compiling<T>(compile: () => T): Compiled<T> {
  try {
    return { kind: 'compiled', value: compile() };
  } catch (error) {
    return { kind: 'broken', detail: error instanceof Refused ? error.fault : 'syntax' };
  }
}

/**
 * An expression whose names and numerals are all Quantities: numerals are taken out of the text and put back as constants, or
 * 1/2 would be CEL's integer 0 and 0.1 + 0.2 its double 0.30000000000000004.
 */
class Expression {
  readonly operands: Operands;
  readonly ast: ASTNode;
  readonly type: string | undefined;
  readonly #cel: Environment;
  readonly #run: (context: Context) => unknown;
  readonly #numerals: ReadonlyMap<string, Exact>;

  constructor(text: string, cel: Environment, numerals?: ReadonlyMap<string, Exact>) {
    const taken = numerals === undefined ? takeNumerals(text) : { kind: 'taken' as const, text, numerals };
    if (taken.kind === 'refused') throw new Refused(taken.fault);
    const parsed = cel.parse(taken.text);
    const { valid, type, error } = parsed.check();
    if (!valid && error !== undefined) throw error;
    this.operands = operandsOf(text);
    this.ast = parsed.ast;
    this.type = type;
    this.#cel = cel;
    this.#run = parsed;
    this.#numerals = taken.numerals;
  }

  /** A part of this expression, on its own. */
  part(ast: ASTNode): Expression {
    return new Expression(serialize(ast), this.#cel, this.#numerals);
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

function environmentFor(expressions: readonly string[]): Environment {
  const cel = quantities();
  const operands = expressions.map(operandsOf);
  const names = new Set(operands.flatMap(({ now }) => now));
  for (const period of EARLIER) {
    const schema = Object.fromEntries(operands.flatMap((o) => o[period].map((id) => [id, 'Quantity'])));
    cel.registerVariable(period, { schema });
    names.delete(period);
  }
  for (const name of names) declare(cel, name);
  for (let i = 0; i < MOST_NUMERALS; i += 1) cel.registerVariable(numeralName(i), 'Quantity');
  return cel;
}

const EARLIER = ['previous', 'before'] as const;

/** A word that CEL keeps for itself stays undeclared: only the expression that uses it is broken, not all of them. */
function declare(cel: Environment, name: string): void {
  try {
    cel.registerVariable(name, 'Quantity');
  } catch {
    // The expression's own parse says what is wrong with it.
  }
}

function asContext(values: ReadonlyMap<string, Exact>): Context {
  return Object.fromEntries([...values].map(([name, value]) => [name, new Quantity(value)]));
}
