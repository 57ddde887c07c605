import type { Appendix } from '../../model/facts.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { appendixLabel, appendixName } from '../appendix-name.ts';
import type { Context } from '../context.ts';
import { appendixFigures } from '../figures.ts';
import { tasksOf } from '../planned.ts';
import { numberedRows, type PeriodRequest, type RowRequest, type Rows, type Values } from './row.ts';
import { taskCounts } from './task-counts.ts';

/** Phụ lục of the plan: how many tasks of each stand where (Bảng 1). */
export function appendixRows({ context }: PeriodRequest): Rows {
  const rows = context.appendices.map((appendix) => ({
    ...namesOf(appendix, context),
    ...taskCounts(appendixFigures(context.aggregate, appendix), 'appendix'),
  }));
  return {
    rows: numberedRows(rows),
    total: { name: 'Cộng', title: 'Cộng', ...taskCounts(context.scope.figures, 'plan') },
  };
}

/** Phụ lục of the plan itself: what each is about and how many tasks it sets. */
export function plannedAppendixRows({ context }: RowRequest): Rows {
  return { rows: numberedRows(context.appendices.map((appendix) => namesOf(appendix, context))) };
}

function namesOf(appendix: Appendix, context: Context): Values {
  return {
    numeral: appendix.id,
    name: appendixLabel(appendix, context.workspace.plan, context.appendices),
    title: appendixName(appendix),
    full_title: appendix.title,
    reference: context.references.get(appendix) ?? '',
    count: printCount(tasksOf(context.workspace, appendix).length),
  };
}
