import type { Figure } from '../model/aggregate.ts';
import { exact, type Exact } from '../model/exact.ts';
import { printCount, printNumber, printRate } from '../vietnamese/numbers.ts';

/** A figure as the texts of an outline see it: `{{ x }}` prints its value, `{{ x.basis }}` and the like what belongs to it. */
export interface FigureFact {
  readonly figure: Figure;
  readonly label: string;
  readonly measure: string;
  /** Cách tính, empty when it has none. */
  readonly basis: string;
  readonly zero: boolean;
  /** Whether the target is met; false also when none is set. */
  readonly met: boolean;
  readonly toString: () => string;
}

/** What `{{ x.… }}` may name. */
export const FIGURE_PARTS: ReadonlySet<string> = new Set(['label', 'measure', 'basis', 'zero', 'met']);

/** The fact of a figure that has a value. */
export function figureFact(figure: Figure): FigureFact {
  return {
    figure,
    label: figure.label,
    measure: figure.measure,
    basis: figure.basis ?? '',
    zero: figure.value?.equals(0) ?? false,
    met: figure.met ?? false,
    toString: () => printFigure(figure),
  };
}

/** Whether a value of a template is a figure. */
export function isFigureFact(value: unknown): value is FigureFact {
  return typeof value === 'object' && value !== null && 'figure' in value;
}

/** A figure in running text: a rate with its percent sign, a count below ten with a leading zero; empty without a value. */
function printFigure(figure: Figure): string {
  const { value } = figure;
  if (value === undefined) return '';
  if (figure.measure === '%') return printRateOf(figure, value);
  return value.d === 1n ? printCount(value) : printNumber(value);
}

/** The same with its đơn vị tính behind it: "46,6%", "02 vụ". */
export function printWithMeasure(figure: Figure): string {
  const printed = printFigure(figure);
  return figure.measure === '%' ? printed : `${printed} ${figure.measure}`;
}

/**
 * A rate the same way in sentences and tables: of an indicator with all its decimals ("36,0%"), as practice has it; of tasks no
 * longer than it need be ("68%"); exactly 0% and 100% always without.
 */
export function printRateOf(figure: Figure, value: Exact): string {
  const shortest = printRate(value, figure.decimals, fractionOf(figure));
  const isOfTasks = figure.id.startsWith('plan.') || figure.id.startsWith('appendix.');
  if (isOfTasks || value.equals(0) || value.equals(100)) return shortest;
  const digits = /,(\d+)%$/u.exec(shortest)?.[1]?.length ?? 0;
  return `${printNumber(value, Math.max(digits, figure.decimals))}%`;
}

export interface Fraction {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** Numerator and denominator, when both are known. */
export function fractionOf(figure: Figure): Fraction | undefined {
  const { numerator, denominator } = figure;
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

/** A numerator over its denominator in running text: 06/28, 1.344/1.348. */
export function printFraction({ numerator, denominator }: Fraction): string {
  return `${printPart(numerator)}/${printPart(denominator)}`;
}

function printPart(value: Exact): string {
  return value.d === 1n ? printCount(value) : printNumber(value);
}

/** A figure that is the sum of others, under a name of its own; undefined unless all have values. */
export function sumOfFigures(id: string, parts: readonly (Figure | undefined)[]): Figure | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  let sum = exact(0);
  for (const part of parts) {
    if (part?.value === undefined && part?.status !== 'not-arising') return undefined;
    sum = sum.add(part.value ?? 0);
  }
  return { ...first, id, status: 'ok', value: sum };
}
