import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { SubmissionRule } from '../rule.ts';

/** Figures taken (số liệu tính đến ngày) after the window's end. */
export const figuresAsOf: SubmissionRule = ({ submission, window, about }, { resolver }) => {
  if (window === undefined) return [];
  return submission.indicators.flatMap(({ id, asOf }) => {
    if (asOf.kind !== 'value' || asOf.value <= window.to) return [];
    const label = resolver.indicator(id.value)?.label ?? id.value;
    return [
      diagnostic(
        'as-of-after-window',
        asOf.place,
        { indicator: id.value, label, date: asOf.value, to: window.to },
        about,
      ),
    ];
  });
};
