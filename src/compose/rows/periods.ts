import { printDate } from '../../vietnamese/dates.ts';
import { periodTitle } from '../period-names.ts';
import { numberedRows, type RowRequest, type Rows } from './row.ts';

/** Kỳ báo cáo of the plans that the document is about: from when to when figures are taken, and when reports are due. */
export function periodRows({ context }: RowRequest): Rows {
  const plans = context.about === 'plan' ? [''] : context.aggregate.period.plans;
  const periods = context.workspace.plan.periods.filter((period) => period.plans.some((key) => plans.includes(key)));
  const rows = periods.map((period) => ({
    title: periodTitle(period),
    from: printDate(period.window.from),
    to: printDate(period.window.to),
    due: printDate(period.due),
    send_by: period.sendBy === undefined ? '' : printDate(period.sendBy),
  }));
  return { rows: numberedRows(rows) };
}
