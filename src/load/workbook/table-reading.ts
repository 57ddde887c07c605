import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { Period, Unit } from '../../model/facts.ts';
import type { WorkbookContext } from './context.ts';
import type { Names } from './labels.ts';
import type { Matcher } from './match-rows.ts';
import type { Table, TableColumn } from './tables.ts';

/** What a table is read with. */
export interface TableReading {
  readonly context: WorkbookContext;
  readonly names: Names;
  /** Tells what a row of a table of tasks, or of indicators, is about. */
  readonly matcher: (kind: Table['kind']) => Matcher;
  readonly unit: Unit | undefined;
  readonly period: Period | undefined;
  readonly report: (fault: Diagnostic) => void;
}

/** A table with the columns that are read, and its rows that each are about something of their own. */
export interface InTable {
  readonly table: Table;
  readonly columns: readonly TableColumn[];
  readonly shares: ReadonlySet<number>;
}

/** A row that is about a task. */
export interface TaskRow {
  readonly row: number;
  readonly id: string;
  readonly name: string;
  readonly subject: Place;
}
