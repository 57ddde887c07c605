import { toExplain } from '../to-explain.ts';
import { numbered, type PeriodRequest, type Rows } from './row.ts';

/** Nội dung phải giải trình; `blank` is room to write in. */
export function toExplainRows({ context }: PeriodRequest): Rows {
  return {
    rows: toExplain(context).map(({ subject, units, standing, explanation, remedy }, index) =>
      numbered(index + 1, { subject, unit: units.join('; '), standing, explanation, remedy, blank: '' }),
    ),
  };
}
