import type { FigureStatus } from '../model/aggregate.ts';

/** The words around figures on the screen. */
export interface FigureWords {
  readonly status: Readonly<Record<FigureStatus, string>>;
  readonly total: string;
  readonly appendix: (id: string) => string;
  readonly plan: (number: string) => string;
  readonly unit: (name: string) => string;
  readonly serves: (index: string) => string;
  readonly row: (label: string) => string;
  readonly target: (target: string, met: boolean | undefined) => string;
  readonly declared: (value: string) => string;
  /** `by` is signed; `points` tells percentage points from the figure's own measure. */
  /** Cùng kỳ: the value of the same period last year, and the signed difference. */
  readonly lastYear: (change: { readonly value: string; readonly by: string; readonly points: boolean }) => string;
  readonly change: (change: {
    readonly period: string;
    readonly before: string;
    readonly by: string;
    readonly points: boolean;
  }) => string;
  readonly coverage: (coverage: {
    readonly expected: number;
    readonly reported: number;
    readonly notArising: number;
    readonly missing: readonly string[];
  }) => string;
  readonly sources: string;
  /** Heads of the sources of a rate's two numbers; without `value` where one of them is missing. */
  readonly numerator: (value: string | undefined) => string;
  readonly denominator: (value: string | undefined) => string;
  readonly noSources: string;
}
