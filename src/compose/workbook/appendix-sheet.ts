import type { TaskResult } from '../../model/aggregate.ts';
import type { BookRow, BookSheet } from '../../model/book.ts';
import type { Appendix } from '../../model/facts.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { appendixName } from '../appendix-name.ts';
import { tasksOfAppendix } from '../figures.ts';
import { inOneLine } from '../prose.ts';
import { taskValues } from '../task-words.ts';
import { countCell, dateCell, textCell } from './cells.ts';
import {
  className,
  countedTasks,
  MARK_COLUMNS,
  markCells,
  marksOf,
  type CountedRow,
  type CountedTasks,
} from './counted-tasks.ts';
import { LIST_SEPARATOR } from './formulas.ts';
import { sectionRow, tableSheet, type TableColumn } from './table-sheet.ts';
import type { WorkbookView } from './view.ts';

/** A sheet of one appendix, and what the summary counts of it. */
export interface AppendixSheet {
  readonly appendix: Appendix;
  readonly sheet: BookSheet;
  readonly counted: CountedTasks;
}

const COLUMNS: readonly TableColumn[] = [
  { head: 'TT', width: 8 },
  { head: 'Nội dung nhiệm vụ, giải pháp', width: 34 },
  { head: 'Sản phẩm theo kế hoạch', width: 19 },
  { head: 'Thời hạn', width: 13 },
  { head: 'Chủ trì', width: 16 },
  { head: 'Phối hợp', width: 15 },
  { head: 'Kết quả thực hiện', width: 27 },
  { head: 'Ngày hoàn thành', width: 11 },
  { head: 'Trạng thái', width: 14 },
  { head: 'Chậm (ngày)', width: 7 },
  { head: 'Nguyên nhân, ghi chú', width: 22 },
  { head: 'Chỉ số phục vụ', width: 10 },
  ...MARK_COLUMNS,
];

const STATUS = 9;
const SERVES = 12;
const MARKS = 13;

/** Kết quả of one appendix (Phụ lục I–III of the report), with what each task counts for. */
export function appendixSheet(name: string, appendix: Appendix, view: WorkbookView): AppendixSheet {
  const lines = linesOf(appendix, tasksOfAppendix(view.aggregate, appendix), view);
  const sheet = tableSheet({
    ...view.head,
    name,
    title: `PHỤ LỤC ${appendix.id}. ${appendixName(appendix).toUpperCase()}`,
    columns: COLUMNS,
    rows: lines.map(({ row }) => row),
    remarks: [REMARK],
    filtered: true,
    frozenColumns: 2,
  });
  const counted = countedTasks(
    name,
    lines.map((line) => line.counted),
    { status: STATUS, marks: MARKS, by: { serves: SERVES } },
  );
  return { appendix, sheet, counted };
}

const REMARK =
  'Ghi chú: cột "Tính tỷ lệ", "Tính hoàn thành" đánh dấu nhiệm vụ có trong mẫu số, tử số của tỷ lệ hoàn thành; cột "Đến hạn" đánh dấu nhiệm vụ có thời hạn đến hết ngày chốt số liệu.';

interface Line {
  readonly row: BookRow;
  readonly counted: CountedRow;
}

/** Groups with their tasks, then tasks of no group: those that were added later. */
function linesOf(appendix: Appendix, results: readonly TaskResult[], view: WorkbookView): readonly Line[] {
  const byId = new Map(results.map((result) => [result.task.id, result]));
  const grouped = new Set(appendix.groups.flatMap(({ tasks }) => tasks));
  const rest = results.map(({ task }) => task.id).filter((id) => !grouped.has(id));
  return [...appendix.groups, { title: '', tasks: rest }].flatMap(({ title, tasks }) => {
    const own = tasks.flatMap((id) => byId.get(id) ?? []).map((result) => taskLine(result, view));
    if (own.length === 0 || title === '') return own;
    return [{ row: sectionRow(title, COLUMNS.length), counted: undefined }, ...own];
  });
}

function taskLine(result: TaskResult, { aggregate, workspace, units }: WorkbookView): Line {
  const values = taskValues(result, { aggregate, workspace, units, outline: { appendices: [] } });
  const text = (name: string): string => values[name] ?? '';
  const marks = marksOf(result, result, aggregate.period.window.to);
  const status = className(result.class);
  const serves = result.task.serves.join(LIST_SEPARATOR);
  return {
    row: {
      cells: [
        textCell(text('id'), 'centered'),
        textCell(text('content')),
        textCell(text('product')),
        textCell(text('deadline')),
        textCell(text('lead')),
        textCell(text('support')),
        textCell(text('result')),
        dateCell(result.completed),
        textCell(status),
        countCell(result.daysLate),
        textCell(noteOf(result, text('note'))),
        textCell(serves),
        ...markCells(marks),
      ],
    },
    counted: { texts: { status, serves }, marks },
  };
}

/** The progress of what is not done yet stands before the reasons. */
function noteOf({ class: taskClass, progress }: TaskResult, note: string): string {
  const isOpen = taskClass === 'in-progress' || taskClass === 'overdue';
  const said = isOpen && progress !== undefined ? `Đã thực hiện ${printNumber(progress)}%` : '';
  return inOneLine([said, note].filter((text) => text !== ''));
}
