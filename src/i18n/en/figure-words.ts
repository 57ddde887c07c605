import type { FigureWords } from '../figure-words.ts';

/** English words around figures; labels and bases stay as the documents print them. */
export const EN_FIGURE_WORDS: FigureWords = {
  status: {
    ok: '',
    partial: 'incomplete',
    missing: 'missing',
    'not-arising': 'not arising',
    unverifiable: 'no numerator and denominator to check it by',
    invalid: 'invalid',
  },
  total: 'Total',
  appendix: (id) => `Appendix ${id}`,
  plan: (number) => `Plan ${number}`,
  unit: (name) => `Unit: ${name}`,
  serves: (index) => `Serves: ${index}`,
  row: (label) => `Row: ${label}`,
  target: (target, met) => `Target: ${target}${met === undefined ? '' : met ? ' (met)' : ' (not met)'}`,
  declared: (value) => `As a unit gave it: ${value}`,
  lastYear: ({ value, by, points }) =>
    `Same period last year: ${value}, change ${by}${points ? ' percentage points' : ''}`,
  change: ({ period, before, by, points }) =>
    `Earlier period (${period}): ${before}, change ${by}${points ? ' percentage points' : ''}`,
  coverage: ({ expected, reported, notArising, missing }) =>
    `Units: ${expected} owe it, ${reported} gave it, ${notArising} not arising` +
    (missing.length === 0 ? '' : `, missing: ${missing.join(', ')}`),
  sources: 'Sources:',
  numerator: (value) => `Sources of the numerator${value === undefined ? '' : ` (${value})`}:`,
  denominator: (value) => `Sources of the denominator${value === undefined ? '' : ` (${value})`}:`,
  noSources: 'No source yet.',
};
