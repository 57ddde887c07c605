import type { TaskPart, TaskResult } from '../../model/aggregate.ts';
import type { BookRow, BookSheet } from '../../model/book.ts';
import { asPhrase, tidy } from '../prose.ts';
import { taskValues } from '../task-words.ts';
import { countCell, dateCell, textCell } from './cells.ts';
import { className, countedTasks, MARK_COLUMNS, markCells, marksOf, type CountedTasks } from './counted-tasks.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';
import type { WorkbookView } from './view.ts';

/** The sheet of every unit's part of every task, and what the summary counts of it. */
export interface UnitTasksSheet {
  readonly sheet: BookSheet;
  readonly counted: CountedTasks;
}

const COLUMNS: readonly TableColumn[] = [
  { head: 'TT', width: 6 },
  { head: 'Đơn vị chủ trì', width: 28 },
  { head: 'Nhiệm vụ', width: 13 },
  { head: 'Nội dung nhiệm vụ, giải pháp', width: 44 },
  { head: 'Thời hạn', width: 17 },
  { head: 'Kết quả của đơn vị', width: 36 },
  { head: 'Ngày hoàn thành', width: 12 },
  { head: 'Trạng thái', width: 17 },
  ...MARK_COLUMNS,
];

const UNIT = 2;
const STATUS = 8;
const MARKS = 9;

/** Nhiệm vụ theo đơn vị: a task that several units owe stands with each of them, as far as that unit has come. */
export function unitTasksSheet(name: string, view: WorkbookView): UnitTasksSheet {
  const { aggregate, workspace } = view;
  const parts = workspace.plan.units.flatMap(({ id }) =>
    aggregate.tasks.flatMap((result) =>
      result.parts.filter(({ unit }) => unit === id).map((part) => ({ part, result })),
    ),
  );
  const sheet = tableSheet({
    ...view.head,
    name,
    title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ',
    columns: COLUMNS,
    rows: parts.map(({ part, result }, index) => rowOf(part, result, index + 1, view)),
    filtered: true,
    frozenColumns: 3,
  });
  const rows = parts.map(({ part, result }) => ({
    texts: { status: className(part.class), unit: nameOf(part.unit, view) },
    marks: marksOf(part, result, aggregate.period.window.to),
  }));
  return { sheet, counted: countedTasks(name, rows, { status: STATUS, marks: MARKS, by: { unit: UNIT } }) };
}

function rowOf(part: TaskPart, result: TaskResult, number: number, view: WorkbookView): BookRow {
  const { aggregate, workspace, units } = view;
  const values = taskValues(result, { aggregate, workspace, units, outline: { appendices: [] } });
  const product = part.report?.product;
  const completed = part.report?.completed;
  return {
    cells: [
      countCell(number, 'centered'),
      textCell(nameOf(part.unit, view)),
      textCell(result.task.id, 'centered'),
      textCell(asPhrase(result.task.content)),
      textCell(values['deadline'] ?? ''),
      textCell(product?.kind === 'value' ? tidy(product.value) : ''),
      dateCell(part.class.startsWith('done') && completed?.kind === 'value' ? completed.value : undefined),
      textCell(className(part.class)),
      ...markCells(marksOf(part, result, aggregate.period.window.to)),
    ],
  };
}

const nameOf = (unit: string, { units }: WorkbookView): string => units.get(unit)?.name ?? unit;
