import type { ExpressionFault, FiguresArgs } from '../../diagnostic/codes/figures.ts';
import type { Catalogue } from '../catalogue.ts';

/** Why an expression cannot be used. */
const EXPRESSION: Readonly<Record<ExpressionFault, string>> = {
  syntax: 'it stops short, an operator or bracket is missing or too many, or it adds up comparisons',
  'not-allowed':
    'only indicator ids, numbers (with a decimal point, without powers), + - * /, comparisons, &&, ||, !, ?: and round brackets may be used',
  'too-long': 'it is too long or has too many brackets within brackets; split it into shorter ones',
  'no-indicator': 'it names no indicator',
  'not-a-number': 'a formula must give a number',
  'not-a-comparison': 'an identity must be a comparison (==, <=, >=…)',
  'earlier-period': 'a formula cannot use an earlier period (previous, before)',
  circular: 'the formula uses the indicator itself',
  'division-by-zero': 'the denominator is 0',
  'too-large': 'the result is too large to be a figure',
};

const inRow = (row: string | undefined): string => (row === undefined ? '' : ` (row "${row}")`);

/** The counterpart of a declared value: "1.344/1.348 = 99,7%", or the value alone where it is no ratio. */
function reckoned({ computed, numerator, denominator }: FiguresArgs['declared-differs']): string {
  return numerator === undefined || denominator === undefined ? computed : `${numerator}/${denominator} = ${computed}`;
}

const LAST_YEAR_REASONS: Readonly<Record<FiguresArgs['last-year-unusable']['reason'], string>> = {
  unreadable: 'the file cannot be read',
  'too-large': 'the file is too large (over 16 MB)',
  'not-json': 'the file is not JSON; it may have been edited or cut short',
  'not-figures': 'the file does not hold figures of cchc (cchc/figures/1)',
  newer: 'the file was written by a newer cchc',
};

const LAST_YEAR_PARTS: Readonly<Record<FiguresArgs['last-year-mismatch']['which'], string>> = {
  agency: 'its agency',
  period: 'its period',
  window: 'its window',
};

/** English words of the faults that `audit` finds in figures. */
export const EN_FIGURES: Catalogue<FiguresArgs> = {
  'identity-broken': {
    message: ({ message, row, left, right }) =>
      left === '' || right === ''
        ? `The figures do not agree${inRow(row)}: ${message}.`
        : `The figures do not agree${inRow(row)}: ${left} is written, ${right} is what they come to. ${message}.`,
    hint: ({ values }) => `Compare these and mend the wrong one: ${values.join('; ')}.`,
  },
  'identity-not-a-test': {
    message: ({ identity, detail }) => `Identity "${identity}" cannot be used as a test: ${EXPRESSION[detail]}.`,
    hint: () => 'Write a comparison between indicator ids, such as: total == in_time + overdue.',
  },
  'numerator-exceeds-denominator': {
    message: ({ label, numerator, denominator }) =>
      `${label}: numerator ${numerator} exceeds denominator ${denominator}, which makes more than 100%.`,
    hint: () => 'Look at both numbers: one may stand in the wrong line, or the denominator may be incomplete.',
  },
  'rate-out-of-range': {
    message: ({ label, value }) => `${label}: "${value}" is written; a rate lies between 0% and 100%.`,
    hint: () => 'Mend the rate, or give numerator and denominator and let the tool compute it.',
  },
  'declared-differs': {
    message: (args) => `${args.label}: "${args.declared}" is written, ${reckoned(args)} is what it comes to.`,
    hint: ({ numerator }) =>
      numerator === undefined
        ? 'Mend the value, or the values it is made of.'
        : 'Leave the rate out and let the tool compute it, or mend numerator and denominator.',
  },
  'declared-rounded-down': {
    message: ({ label, declared, computed }) =>
      `${label}: "${declared}" is cut off; rounded it is ${computed}. The report says ${computed}.`,
    hint: () => 'Nothing to mend; next time round half up instead of cutting digits off.',
  },
  'declared-other-basis': {
    message: ({ label, declared, basis, otherBasis }) =>
      `${label}: "${declared}" is a share of "${otherBasis}", but the rate is a share of "${basis}".`,
    hint: ({ basis }) => `Work the rate out over "${basis}", or leave it out and let the tool compute it.`,
  },
  'rate-unverifiable': {
    message: ({ label, declared }) =>
      `${label}: "${declared}" is written without numerator and denominator to check it by.`,
    hint: () => 'Give numerator and denominator, or write the rate as a fraction such as 17/25.',
  },
  'formula-failed': {
    message: ({ indicator, detail }) =>
      `Indicator "${indicator}" cannot be computed by its formula: ${EXPRESSION[detail]}.`,
    hint: () => 'Mend the formula in indicators.yaml, or the values that go into it.',
  },
  'flow-decreased': {
    message: ({ label, row, now, earlier, period }) =>
      `${label}${inRow(row)}: ${now} since the start of the year is less than the ${earlier} reported for "${period}".`,
    hint: () =>
      'What has arisen cannot become less: give the number since the start of the year, or mend the earlier report.',
  },
  'words-contradict-figure': {
    message: ({ quote, label, value }) => `The text says "${quote}" but the figures have ${label}: ${value}.`,
    hint: () => 'Mend the text to agree with the figures, or the figures if they are wrong.',
  },
  'percent-for-points': {
    message: ({ quote, label, before, now, points }) =>
      `The text says "${quote}"; ${label} from ${before} to ${now} is a change of ${points} percentage points, not ${points}%.`,
    hint: ({ points }) => `Write "${points} điểm phần trăm".`,
  },
  'last-year-unusable': {
    message: ({ reason }) => `The figures of the same period last year cannot be used: ${LAST_YEAR_REASONS[reason]}.`,
    hint: () => "Copy the figures.json of last year's report here again, or delete it if nothing is to be compared.",
  },
  'last-year-mismatch': {
    message: ({ which, found, expected }) =>
      `Not the same period of last year: ${LAST_YEAR_PARTS[which]} is ${found}, wanted is ${expected}.`,
    hint: () => 'Put the right figures.json here; if the agency or its window has changed since, delete the file.',
  },
  'late-dossiers-differ': {
    message: ({ row, listed, reported, resolved, pending }) =>
      `${row}: records/ list ${listed} late dossiers, the figures count ${reported} (${resolved} resolved late, ${pending} pending past their date).`,
    hint: () =>
      'Compare the list in records/ (cchc/late-dossiers/1) with the table of dossiers, and mend the wrong one.',
  },
};
