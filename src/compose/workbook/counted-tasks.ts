import type { TaskPart, TaskResult } from '../../model/aggregate.ts';
import type { BookCell } from '../../model/book.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { TaskClass } from '../../model/task-class.ts';
import { CLASS_NAMES } from '../../vietnamese/statuses.ts';
import { capitalize } from '../prose.ts';
import { MARK, markCell } from './cells.ts';
import { countFilled, countRows, together, type Condition, type CountedColumn, type Reckoned } from './formulas.ts';
import { columnArea, FIRST_ROW, type TableColumn } from './table-sheet.ts';

/** Trạng thái as the sheets of tasks say it and the summary heads its columns: what counts looks for these very words. */
export function className(taskClass: TaskClass): string {
  return capitalize(CLASS_NAMES[taskClass]);
}

/** Columns with a mark for each task that a rate counts. */
export const MARK_COLUMNS: readonly TableColumn[] = [
  { head: 'Tính tỷ lệ', width: 7 },
  { head: 'Tính hoàn thành', width: 7 },
  { head: 'Đến hạn', width: 7 },
];

/** The marks of a task, or of one unit's part of it: in the rate's denominator, in its numerator, due by the window's end. */
export function markCells(marks: readonly boolean[]): readonly BookCell[] {
  return marks.map(markCell);
}

/** Which of MARK_COLUMNS hold for a task or a part of it. */
export function marksOf(
  { counted, countedDone }: Pick<TaskPart, 'counted' | 'countedDone'>,
  { deadline }: Pick<TaskResult, 'deadline'>,
  windowEnd: CivilDate,
): readonly boolean[] {
  return [counted, countedDone, deadline !== undefined && deadline <= windowEnd];
}

/** A row of a sheet of tasks as it is counted; undefined is a row that titles others. */
export type CountedRow =
  { readonly texts: Readonly<Record<string, string>>; readonly marks: readonly boolean[] } | undefined;

/** The columns of a sheet of tasks that are counted. */
export interface CountedTasks {
  readonly status: CountedColumn;
  readonly marks: readonly CountedColumn[];
  /** Further columns by name: the unit, the indices served. */
  readonly by: Readonly<Record<string, CountedColumn>>;
}

/** The counted columns of a sheet; `columns` says where each stands. */
export function countedTasks(
  sheet: string,
  rows: readonly CountedRow[],
  columns: { readonly status: number; readonly marks: number; readonly by: Readonly<Record<string, number>> },
): CountedTasks {
  const last = FIRST_ROW + rows.length - 1;
  const column = (at: number, text: (row: NonNullable<CountedRow>) => string): CountedColumn => ({
    sheet,
    area: columnArea(at, last),
    texts: rows.map((row) => (row === undefined ? '' : text(row))),
  });
  return {
    status: column(columns.status, ({ texts }) => texts['status'] ?? ''),
    marks: MARK_COLUMNS.map((_, index) =>
      column(columns.marks + index, ({ marks }) => (marks[index] === true ? MARK : '')),
    ),
    by: Object.fromEntries(
      Object.entries(columns.by).map(([name, at]) => [name, column(at, ({ texts }) => texts[name] ?? '')]),
    ),
  };
}

/** What the summary counts of tasks: all, those of one state (which the cell `at` names), or those that hold marks. */
export type Wanted =
  | { readonly kind: 'all' }
  | { readonly kind: 'class'; readonly text: string; readonly at: string }
  /** Numbers of MARK_COLUMNS from 0. */
  | { readonly kind: 'marks'; readonly marks: readonly number[] };

/** The rows of some sheets that hold what is wanted, counted together. */
export function countTasks(sheets: readonly CountedTasks[], wanted: Wanted): Reckoned | undefined {
  return together(
    sheets.map((sheet) => (wanted.kind === 'all' ? countFilled(sheet.status) : countRows(conditionsOf(sheet, wanted)))),
  );
}

/** The conditions that a wish comes to on one sheet; none for all. */
export function conditionsOf({ status, marks }: CountedTasks, wanted: Wanted): readonly Condition[] {
  switch (wanted.kind) {
    case 'all':
      return [];
    case 'class':
      return [{ column: status, text: wanted.text, at: wanted.at }];
    case 'marks':
      return wanted.marks.flatMap((index) => {
        const column = marks[index];
        return column === undefined ? [] : [{ column, text: MARK }];
      });
  }
}
