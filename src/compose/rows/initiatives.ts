import { tidy } from '../prose.ts';
import { numbered, type PeriodRequest, type Rows } from './row.ts';

/** Sáng kiến, mô hình of the year. */
export function initiativeRows({ context }: PeriodRequest): Rows {
  const rows = context.workspace.records.initiatives.map((initiative, index) =>
    numbered(index + 1, {
      title: tidy(initiative.title),
      unit: context.resolver.unit(initiative.unit.value)?.name ?? '',
      document: tidy(initiative.document ?? ''),
      summary: tidy(initiative.summary ?? ''),
      result: tidy(initiative.result ?? ''),
    }),
  );
  return { rows };
}
