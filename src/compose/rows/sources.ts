import type { RowSource } from '../../model/row-sources.ts';
import { appendixRows, plannedAppendixRows } from './appendices.ts';
import { documentRows } from './documents.ts';
import { dutyRows } from './duties.ts';
import { explanationRows } from './explanations.ts';
import { rowSetRows } from './row-set.ts';
import { indicatorRows } from './indicators.ts';
import { initiativeRows } from './initiatives.ts';
import { lateDossierRows } from './late-dossiers.ts';
import { lateTaskRows, lateUnitRows } from './owed.ts';
import { periodRows } from './periods.ts';
import { pledgedRows } from './pledged.ts';
import type { PeriodRequest, RowRequest, Rows } from './row.ts';
import { targetRows } from './targets.ts';
import { plannedTaskRows, taskRows } from './tasks.ts';
import { toExplainRows } from './to-explain.ts';
import { unitRows } from './units.ts';

/** Where the rows of tables and lists about a period come from. */
const OF_PERIOD: Readonly<Record<RowSource, (request: PeriodRequest) => Rows>> = {
  tasks: taskRows,
  appendices: appendixRows,
  units: unitRows,
  documents: documentRows,
  indicators: indicatorRows,
  targets: targetRows,
  initiatives: initiativeRows,
  late_dossiers: lateDossierRows,
  explanations: explanationRows,
  figures: rowSetRows,
  periods: periodRows,
  duties: dutyRows,
  late_units: lateUnitRows,
  late_tasks: lateTaskRows,
  to_explain: toExplainRows,
  pledged: pledgedRows,
};

/** The same in the plan itself; its outline has been refused when it asks for others (PLAN_SOURCES). */
const OF_PLAN: Readonly<Partial<Record<RowSource, (request: RowRequest) => Rows>>> = {
  tasks: plannedTaskRows,
  appendices: plannedAppendixRows,
  periods: periodRows,
  duties: dutyRows,
};

/** The rows that a table or a list asks for. */
export function rowsFor(request: RowRequest): Rows {
  const { context, query } = request;
  if (context.about === 'period') return OF_PERIOD[query.of]({ ...request, context });
  return OF_PLAN[query.of]?.(request) ?? { rows: [] };
}
