import { tidy } from '../prose.ts';
import { numberedRows, type PeriodRequest, type Rows } from './row.ts';

/** Sáng kiến, mô hình of the year. */
export function initiativeRows({ context }: PeriodRequest): Rows {
  const rows = context.workspace.records.initiatives.map((initiative) => ({
    title: tidy(initiative.title),
    unit: context.resolver.unit(initiative.unit.value)?.name ?? '',
    document: tidy(initiative.document ?? ''),
    summary: tidy(initiative.summary ?? ''),
    result: tidy(initiative.result ?? ''),
  }));
  return { rows: numberedRows(rows) };
}
