import type { Severity } from '../diagnostic.ts';

/** Why a formula or an identity cannot be used. `syntax`: not an expression, or sums of what are no numbers. */
export type ExpressionFault =
  | 'syntax'
  | 'not-allowed'
  | 'too-long'
  | 'no-indicator'
  | 'not-a-number'
  | 'not-a-comparison'
  | 'earlier-period'
  | 'circular'
  | 'division-by-zero'
  | 'too-large';

/** Faults found by `audit` in figures. Numbers are given as printed, Vietnamese (1.234; 99,9%). */
export interface FiguresArgs {
  'identity-broken': {
    readonly identity: string;
    readonly message: string;
    readonly rule: string;
    readonly left: string;
    readonly right: string;
    readonly values: readonly string[];
    /** Label of the row of a row set where it does not hold. */
    readonly row?: string;
  };
  'identity-not-a-test': { readonly identity: string; readonly detail: ExpressionFault };
  'numerator-exceeds-denominator': {
    readonly indicator: string;
    readonly label: string;
    readonly numerator: string;
    readonly denominator: string;
  };
  'rate-out-of-range': { readonly indicator: string; readonly label: string; readonly value: string };
  'declared-differs': {
    readonly indicator: string;
    readonly label: string;
    readonly declared: string;
    readonly computed: string;
    /** Of a ratio; a formula has none. */
    readonly numerator?: string;
    readonly denominator?: string;
  };
  'declared-rounded-down': {
    readonly indicator: string;
    readonly label: string;
    readonly declared: string;
    readonly computed: string;
  };
  'declared-other-basis': {
    readonly indicator: string;
    readonly label: string;
    readonly declared: string;
    readonly basis: string;
    readonly otherBasis: string;
  };
  'rate-unverifiable': { readonly indicator: string; readonly label: string; readonly declared: string };
  'formula-failed': { readonly indicator: string; readonly detail: ExpressionFault };
  'flow-decreased': {
    readonly indicator: string;
    readonly label: string;
    readonly earlier: string;
    readonly now: string;
    readonly period: string;
    readonly row?: string;
  };
  /** `quote` is what a narrative says; the figure contradicts it. */
  'words-contradict-figure': {
    readonly quote: string;
    readonly indicator: string;
    readonly label: string;
    readonly value: string;
  };
  /** A change of a rate written in % where it is percentage points (điểm phần trăm). */
  'percent-for-points': {
    readonly quote: string;
    readonly indicator: string;
    readonly label: string;
    readonly before: string;
    readonly now: string;
    readonly points: string;
  };
  /** The figures of the same period one year earlier (reports/) cannot be read, or are not what they should be. */
  'last-year-unusable': { readonly reason: 'unreadable' | 'too-large' | 'not-json' | 'not-figures' | 'newer' };
  'last-year-mismatch': {
    readonly which: 'agency' | 'period' | 'window';
    readonly found: string;
    readonly expected: string;
  };
  /** Numbers of late dossiers of one lĩnh vực: those listed in records/, those of the figures, and the two kinds these are of. */
  'late-dossiers-differ': {
    readonly row: string;
    readonly listed: string;
    readonly reported: string;
    readonly resolved: string;
    readonly pending: string;
  };
}

export const FIGURES: Readonly<Record<keyof FiguresArgs, Severity>> = {
  'identity-broken': 'error',
  'identity-not-a-test': 'error',
  'numerator-exceeds-denominator': 'error',
  'rate-out-of-range': 'error',
  'declared-differs': 'error',
  'declared-rounded-down': 'info',
  'declared-other-basis': 'error',
  'rate-unverifiable': 'warning',
  'formula-failed': 'error',
  'flow-decreased': 'error',
  'words-contradict-figure': 'warning',
  'percent-for-points': 'warning',
  'last-year-unusable': 'warning',
  'last-year-mismatch': 'warning',
  'late-dossiers-differ': 'warning',
};
