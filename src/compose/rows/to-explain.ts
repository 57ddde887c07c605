import { toExplain } from '../to-explain.ts';
import { numberedRows, type PeriodRequest, type Rows } from './row.ts';

/** Nội dung phải giải trình; `blank` is room to write in. */
export function toExplainRows({ context }: PeriodRequest): Rows {
  const rows = toExplain(context).map(({ subject, units, standing, explanation, remedy }) => {
    return { subject, unit: units.join('; '), standing, explanation, remedy, blank: '' };
  });
  return { rows: numberedRows(rows) };
}
