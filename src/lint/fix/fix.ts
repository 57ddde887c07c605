import type { LintRule } from '../../law/lint-rules.ts';
import type { Value } from '../finding.ts';

/** One thing that was mended: which rule asked for it, what stood there and what stands there now. */
export interface Fix {
  readonly rule: LintRule;
  readonly found: Value;
  readonly made: Value;
}

/** Twips of a length in mm, in whole ones. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** The number of a range that lies nearest. */
export function nearestIn(value: number, { min, max }: { readonly min: number; readonly max: number }): number {
  return Math.min(max, Math.max(min, value));
}
