import type { UnitReceipt } from '../../model/aggregate.ts';
import type { BookRow, BookSheet } from '../../model/book.ts';
import type { Exact } from '../../model/exact.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { receiptState, UNDATED } from '../rows/units.ts';
import { countCell, dateCell, liveNumber, textCell } from './cells.ts';
import { countFilled, countRows, together, type CountedColumn, type Reckoned } from './formulas.ts';
import { columnArea, FIRST_ROW, tableSheet, type TableColumn } from './table-sheet.ts';
import type { WorkbookView } from './view.ts';

const COLUMNS: readonly TableColumn[] = [
  { head: 'TT', width: 5 },
  { head: 'Đơn vị', width: 34 },
  { head: 'Ngày gửi', width: 12 },
  { head: 'Tình hình', width: 16 },
  { head: 'Số ngày chậm', width: 8 },
  { head: 'Lần gửi', width: 7 },
  { head: 'Tệp', width: 36 },
  { head: 'Người báo cáo', width: 24 },
  { head: 'Người nhập thay', width: 18 },
  { head: 'Văn bản của đơn vị', width: 28 },
];

const NAME = 2;
const STATE = 4;

/** In place of days in the column of states, so that late ones can be counted. */
const LATE = 'Chậm';

/** Tình hình gửi báo cáo: which unit has sent what and when, with how many have under the table. */
export function receiptsSheet(name: string, view: WorkbookView): BookSheet {
  const { receipts } = view.aggregate;
  const rows = receipts.map((receipt, index) => rowOf(receipt, index + 1));
  return tableSheet({
    ...view.head,
    name,
    title: 'TÌNH HÌNH GỬI BÁO CÁO CỦA CÁC ĐƠN VỊ',
    columns: COLUMNS,
    rows,
    totals: totalRows(name, receipts, view),
    remarks: [`Hạn gửi của các đơn vị: ${printDate(view.aggregate.period.due)}.`],
    filtered: true,
    frozenColumns: 2,
  });
}

function rowOf(receipt: UnitReceipt, number: number): BookRow {
  const { unit, received, daysLate, submission, unreadable } = receipt;
  const { reporter, enteredBy, source, revision } = submission ?? {};
  const isLeftOut = receipt.state !== 'missing' && submission === undefined;
  return {
    cells: [
      countCell(number, 'centered'),
      textCell(unit.name),
      dateCell(received),
      textCell(stateOf(receipt)),
      countCell(daysLate, 'centered'),
      countCell(revision?.value, 'centered'),
      textCell(submission?.file ?? unreadable ?? (isLeftOut ? LEFT_OUT : '')),
      textCell([reporter?.name, reporter?.title].filter((text) => text !== undefined).join(', ')),
      textCell(enteredBy?.value ?? ''),
      textCell(source ?? ''),
    ],
  };
}

const LEFT_OUT = '(để ngoài theo lựa chọn)';

function stateOf(receipt: UnitReceipt): string {
  return receipt.state === 'late' ? LATE : receiptState(receipt);
}

/** What is counted under the table, by the words of the column of states; the figures are those of submissions.…. */
function totalRows(sheet: string, receipts: readonly UnitReceipt[], { figure }: WorkbookView): readonly BookRow[] {
  const last = FIRST_ROW + receipts.length - 1;
  const column = (at: number, texts: readonly string[]): CountedColumn => ({
    sheet,
    area: columnArea(at, last),
    texts,
  });
  const names = column(
    NAME,
    receipts.map(({ unit }) => unit.name),
  );
  const states = column(STATE, receipts.map(stateOf));
  const counted = (text: string): Reckoned | undefined => countRows([{ column: states, text }]);
  const received = together([ON_TIME, LATE, UNDATED].map(counted));
  if (receipts.length === 0) return [];
  return [
    totalRow('Số đơn vị phải gửi báo cáo', figure('submissions.expected')?.value, countFilled(names)),
    totalRow('Số đơn vị đã gửi', figure('submissions.received')?.value, received),
    totalRow('Trong đó: đúng hạn', figure('submissions.on_time')?.value, counted(ON_TIME)),
  ];
}

const ON_TIME = 'Đúng hạn';

function totalRow(label: string, value: Exact | undefined, reckoned: Reckoned | undefined): BookRow {
  const empty = COLUMNS.slice(3).map(() => textCell('', 'total'));
  return {
    cells: [
      textCell('', 'total'),
      { ...textCell(label, 'total'), align: 'left' },
      liveNumber(value, reckoned, 'total'),
      ...empty,
    ],
  };
}
