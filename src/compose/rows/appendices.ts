import { appendixFigures } from '../figures.ts';
import { appendixLabel, appendixName } from '../appendix-name.ts';
import { numbered, type RowRequest, type Rows } from './row.ts';
import { taskCounts } from './task-counts.ts';

/** Phụ lục of the plan: how many tasks of each stand where (Bảng 1). */
export function appendixRows({ context }: RowRequest): Rows {
  const rows = context.appendices.map((appendix, index) =>
    numbered(index + 1, {
      numeral: appendix.id,
      name: appendixLabel(appendix, context.workspace.plan, context.appendices),
      title: appendixName(appendix),
      ...taskCounts(appendixFigures(context.aggregate, appendix), 'appendix'),
    }),
  );
  return {
    rows,
    total: { number: '', numeral: '', name: 'Cộng', title: 'Cộng', ...taskCounts(context.scope.figures, 'plan') },
  };
}
