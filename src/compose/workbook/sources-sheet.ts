import type { Figure, FigureScope, FigureSource, FigureStatus } from '../../model/aggregate.ts';
import type { BookRow, BookSheet } from '../../model/book.ts';
import type { Submission, Workspace } from '../../model/facts.ts';
import { printDate, readDate } from '../../vietnamese/dates.ts';
import { appendixLabel } from '../appendix-name.ts';
import { countCell, dateCell, exactCell, textCell, valueCell } from './cells.ts';
import { tableSheet, type TableColumn } from './table-sheet.ts';
import { spotOf, type WorkbookView } from './view.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: 'TT', width: 6 },
  { head: 'Mã số liệu', width: 24 },
  { head: 'Số liệu', width: 34 },
  { head: 'Phạm vi', width: 24 },
  { head: 'Giá trị', width: 11 },
  { head: 'Đơn vị tính', width: 10 },
  { head: 'Tử số', width: 9 },
  { head: 'Mẫu số', width: 9 },
  { head: 'Cách tính', width: 24 },
  { head: 'Tình trạng', width: 16 },
  { head: 'Là', width: 8 },
  { head: 'Ghi trong tệp', width: 30 },
  { head: 'Từ', width: 18 },
  { head: 'Tệp', width: 32 },
  { head: 'Vị trí', width: 13 },
  { head: 'Đơn vị báo cáo', width: 30 },
  { head: 'Người báo cáo', width: 20 },
  { head: 'Người nhập thay', width: 16 },
  { head: 'Văn bản của đơn vị', width: 24 },
  { head: 'Ngày ghi trong báo cáo', width: 12 },
];

/** Nguồn số liệu: every figure with each value it was made of, down to the line or cell of the file, and who sent that when. */
export function sourcesSheet(name: string, view: WorkbookView): BookSheet {
  const submissions = new Map(view.workspace.submissions.map((submission) => [submission.file, submission]));
  const rows = view.aggregate.figures.flatMap((figure) => figureRows(figure, submissions, view));
  return tableSheet({
    ...view.head,
    name,
    title: 'NGUỒN SỐ LIỆU',
    columns: COLUMNS,
    rows: rows.map((cells, index) => ({ cells: [countCell(index + 1, 'centered'), ...cells] })),
    remarks: [
      'Giá trị trên trang này ghi như đã tổng hợp, không phải công thức, để đối chiếu với các trang khác. Vị trí là dòng:cột của tệp, hoặc trang tính!ô.',
    ],
    filtered: true,
    frozenColumns: 3,
    across: 2,
  });
}

type Cells = BookRow['cells'];

function figureRows(
  figure: Figure,
  submissions: ReadonlyMap<string, Submission>,
  view: WorkbookView,
): readonly Cells[] {
  const known: Cells = [
    textCell(figure.id),
    textCell(figure.label),
    textCell(scopeText(figure.scope ?? {}, view)),
    valueCell(figure),
    textCell(figure.measure, 'centered'),
    exactCell(figure.numerator),
    exactCell(figure.denominator),
    textCell(figure.basis ?? ''),
    textCell(STATUS[figure.status]),
  ];
  if (figure.sources.length === 0) return [[...known, ...COLUMNS.slice(known.length + 1).map(() => textCell(''))]];
  return figure.sources.map((source) => [...known, ...sourceCells(source, submissions.get(source.place.file), view)]);
}

const STATUS: Readonly<Record<FigureStatus, string>> = {
  ok: '',
  partial: 'Mới cộng được một phần',
  missing: 'Chưa có số liệu',
  'not-arising': 'Không phát sinh',
  unverifiable: 'Chưa có tử số, mẫu số để kiểm tra',
  invalid: 'Số liệu sai',
};

const PARTS: Readonly<Record<NonNullable<FigureSource['part']>, string>> = {
  numerator: 'Tử số',
  denominator: 'Mẫu số',
};

function sourceCells(
  { place, unit, text, via, part }: FigureSource,
  submission: Submission | undefined,
  { sources, units }: WorkbookView,
): Cells {
  const { reporter, enteredBy, source, submitted } = submission ?? {};
  return [
    textCell(part === undefined ? '' : PARTS[part]),
    textCell(dayText(text)),
    textCell(via ?? ''),
    textCell(place.file),
    textCell(spotOf(place, sources), 'centered'),
    textCell(unit === undefined ? '' : (units.get(unit)?.name ?? unit)),
    textCell(reporter?.name ?? ''),
    textCell(enteredBy?.value ?? ''),
    textCell(source ?? ''),
    dateCell(submitted?.kind === 'value' ? submitted.value : undefined),
  ];
}

/** Days that a stage before has read stand as ISO dates; people write them otherwise. */
function dayText(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? readDate(text) : undefined;
  return day?.kind === 'value' ? printDate(day.value) : text;
}

/** The part of the whole that a figure is of, in words. */
function scopeText(scope: FigureScope, { workspace, units }: WorkbookView): string {
  const { unit, serves = '', row } = scope;
  const rows = workspace.indicators.rows.flatMap((set) => set.rows);
  const names = [
    planText(scope, workspace),
    unit === undefined ? '' : (units.get(unit)?.name ?? unit),
    serves,
    row === undefined ? '' : (rows.find(({ id }) => id === row)?.label ?? row),
  ].filter((text) => text !== '');
  return names.length === 0 ? 'Tổng số' : names.join(', ');
}

function planText({ plan, appendix }: FigureScope, { plan: { plans }, appendices }: Workspace): string {
  if (appendix === undefined) {
    const cited = plans.find(({ key }) => key === plan);
    return cited === undefined ? (plan ?? '') : `${cited.type} số ${cited.number}`;
  }
  const own = appendices.find((each) => each.id === appendix && each.plan === (plan ?? ''));
  return own === undefined ? `Phụ lục ${appendix}` : appendixLabel(own, { plans }, appendices);
}
