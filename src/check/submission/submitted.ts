import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { meantDate } from '../meant.ts';
import type { SubmissionRule } from '../rule.ts';

/** A submission dated before its window begins, or later than today. */
export const submittedDate: SubmissionRule = ({ submission: { submitted }, window, about }, { today }) => {
  if (submitted.kind !== 'value') return [];
  const date = submitted.value;
  const found: Diagnostic[] = [];
  if (window !== undefined && date < window.from) {
    const args = { submitted: date, from: window.from, ...meantDate(date, window) };
    found.push(diagnostic('submitted-before-window', submitted.place, args, about));
  }
  if (today !== undefined && date > today) {
    found.push(diagnostic('submitted-after-today', submitted.place, { submitted: date, today }, about));
  }
  return found;
};
