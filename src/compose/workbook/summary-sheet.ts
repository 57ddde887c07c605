import type { BookSheet } from '../../model/book.ts';
import { appendixLabel, appendixName } from '../appendix-name.ts';
import type { AppendixSheet } from './appendix-sheet.ts';
import { conditionsOf, countTasks, type CountedTasks } from './counted-tasks.ts';
import { countListed, countRows, together } from './formulas.ts';
import {
  nameAddress,
  SUMMARY_BARS,
  SUMMARY_COLUMNS,
  summaryRow,
  sumOfRows,
  type SummaryRow,
  type WrittenRow,
} from './summary-rows.ts';
import { FIRST_ROW, sectionRow, tableSheet } from './table-sheet.ts';
import { choicesRemark, type WorkbookView } from './view.ts';

/** What the summary counts. */
export interface SummaryParts {
  readonly appendices: readonly AppendixSheet[];
  readonly unitTasks: CountedTasks;
}

/** Tổng hợp: how far the tasks are done, by appendix and in all, by plan where there are several, by unit and by index served. */
export function summarySheet(name: string, parts: SummaryParts, view: WorkbookView): BookSheet {
  return tableSheet({
    ...view.head,
    name,
    title: 'TỔNG HỢP KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP',
    columns: SUMMARY_COLUMNS,
    rows: sectionsOf(parts, view).map(({ cells }) => cells),
    remarks: remarksOf(view),
    filtered: false,
    frozenColumns: 2,
    bars: SUMMARY_BARS,
  });
}

/** A row as it is asked for, before its place is known. */
type Wish = Omit<SummaryRow, 'row' | 'count'> & {
  readonly counts: (row: number) => SummaryRow['count'];
};

function sectionsOf(parts: SummaryParts, view: WorkbookView): readonly WrittenRow[] {
  const written: WrittenRow[] = [];
  const next = (): number => FIRST_ROW + written.length;
  const section = (title: string): void => {
    written.push({ row: next(), cells: sectionRow(title, SUMMARY_COLUMNS.length), values: new Map() });
  };
  const add = ({ counts, ...wish }: Wish): WrittenRow => {
    const row = summaryRow({ ...wish, row: next(), count: counts(next()) }, view);
    written.push(row);
    return row;
  };
  section('Theo phụ lục của kế hoạch');
  const appendices = appendixWishes(parts, view).map(add);
  add({ name: 'Cộng', style: 'total', figures: { scope: {} }, counts: () => sumOfRows(appendices) });
  const plans = planWishes(parts, view, appendices);
  if (plans.length > 0) section('Theo kế hoạch, văn bản giao nhiệm vụ');
  plans.forEach(add);
  section('Theo đơn vị chủ trì');
  const units = unitWishes(parts, view).map(add);
  add({ name: 'Cộng theo đơn vị', style: 'total', counts: () => sumOfRows(units) });
  const indices = indexWishes(parts, view);
  if (indices.length > 0) section('Theo chỉ số mà nhiệm vụ phục vụ');
  indices.forEach(add);
  return written;
}

function appendixWishes({ appendices }: SummaryParts, { workspace }: WorkbookView): readonly Wish[] {
  const all = appendices.map(({ appendix }) => appendix);
  return appendices.map(({ appendix, counted }, index) => ({
    number: index + 1,
    name: `${appendixLabel(appendix, workspace.plan, all)}. ${appendixName(appendix)}`,
    style: 'number',
    figures: { scope: { ...(appendix.plan !== '' && { plan: appendix.plan }), appendix: appendix.id } },
    counts: () => (wanted) => countTasks([counted], wanted),
  }));
}

/** Plans that the period reports on, where there are several: each adds up the rows of its own appendices. */
function planWishes(
  { appendices }: SummaryParts,
  { workspace, aggregate }: WorkbookView,
  written: readonly WrittenRow[],
): readonly Wish[] {
  const keys = aggregate.period.plans;
  if (keys.length < 2) return [];
  return workspace.plan.plans
    .filter(({ key }) => keys.includes(key))
    .map(({ key, type, number }, index) => ({
      number: index + 1,
      name: `${type} số ${number}`,
      style: 'number',
      figures: { scope: { plan: key } },
      counts: () => sumOfRows(written.filter((_, i) => appendices[i]?.appendix.plan === key)),
    }));
}

function unitWishes({ unitTasks }: SummaryParts, { workspace, figure }: WorkbookView): readonly Wish[] {
  const column = unitTasks.by['unit'];
  return workspace.plan.units
    .filter(({ id }) => figure('plan.tasks_total', { unit: id }) !== undefined)
    .map(({ id, name }, index) => ({
      number: index + 1,
      name,
      style: 'number',
      figures: { scope: { unit: id } },
      counts: (row) => (wanted) =>
        column === undefined
          ? undefined
          : countRows([{ column, text: name, at: nameAddress(row) }, ...conditionsOf(unitTasks, wanted)]),
    }));
}

function indexWishes({ appendices }: SummaryParts, { aggregate }: WorkbookView): readonly Wish[] {
  const indices = [...new Set(aggregate.tasks.flatMap(({ task }) => task.serves))];
  return indices.map((index, at) => ({
    number: at + 1,
    name: index,
    style: 'number',
    figures: { scope: { serves: index } },
    counts: (row) => (wanted) =>
      together(
        appendices.map(({ counted }) => {
          const list = counted.by['serves'];
          const entry = { text: index, at: nameAddress(row) };
          return list === undefined ? undefined : countListed(list, entry, conditionsOf(counted, wanted));
        }),
      ),
  }));
}

function remarksOf(view: WorkbookView): readonly string[] {
  const { aggregate, figure } = view;
  const basis = figure('plan.completion_rate')?.basis;
  const isShared = aggregate.tasks.some(({ parts }) => parts.length > 1);
  return [
    basis === undefined
      ? ''
      : `Tỷ lệ hoàn thành tính trên ${basis}. Các số trong bảng đếm từ trang phụ lục và trang nhiệm vụ theo đơn vị.`,
    isShared
      ? 'Nhiệm vụ giao chung cho nhiều đơn vị được tính ở từng đơn vị, nên dòng "Cộng theo đơn vị" lớn hơn dòng "Cộng".'
      : '',
    choicesRemark(view),
  ];
}
