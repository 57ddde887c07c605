import type { RowSource } from '../../model/outline.ts';
import { appendixRows } from './appendices.ts';
import { documentRows } from './documents.ts';
import { explanationRows } from './explanations.ts';
import { rowSetRows } from './row-set.ts';
import { indicatorRows } from './indicators.ts';
import { initiativeRows } from './initiatives.ts';
import { lateDossierRows } from './late-dossiers.ts';
import type { RowRequest, Rows } from './row.ts';
import { targetRows } from './targets.ts';
import { taskRows } from './tasks.ts';
import { unitRows } from './units.ts';

/** Where the rows of tables and lists come from. */
const SOURCES: Readonly<Record<RowSource, (request: RowRequest) => Rows>> = {
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
};

/** The rows that a table or a list asks for. */
export function rowsFor(request: RowRequest): Rows {
  return SOURCES[request.query.of](request);
}
