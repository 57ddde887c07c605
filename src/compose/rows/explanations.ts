import type { Explanation } from '../../model/facts.ts';
import type { Context } from '../context.ts';
import { inOneLine, tidy, withoutEnd } from '../prose.ts';
import { numbered, type RowRequest, type Rows } from './row.ts';

/** Giải trình: tasks and criteria in danger of losing points, why, and what is done about it. */
export function explanationRows({ context }: RowRequest): Rows {
  const rows = context.workspace.records.explanations.flatMap((explanation) => {
    const subject = subjectOf(explanation, context);
    const causes = [explanation.objective, explanation.subjective].flatMap((text) =>
      text === undefined ? [] : [withoutEnd(tidy(text))],
    );
    return subject === ''
      ? []
      : [{ subject, causes: inOneLine(causes), remedy: withoutEnd(tidy(explanation.remedy ?? '')) }];
  });
  return { rows: rows.map((values, index) => numbered(index + 1, values)) };
}

/** The task explained, if this period counts it; else the criterion by its code. */
function subjectOf({ task, criterion }: Explanation, { aggregate }: Context): string {
  const result = task === undefined ? undefined : aggregate.tasks.find((each) => each.task.id === task.value);
  if (result !== undefined) return `Nhiệm vụ ${result.task.printedId} (${withoutEnd(tidy(result.task.content))})`;
  return task === undefined && criterion !== undefined ? `Tiêu chí ${criterion}` : '';
}
