import type { UnitReceipt } from '../../model/aggregate.ts';
import { isUndated } from '../../model/receipt-state.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { unitFigures } from '../figures.ts';
import { numberedRows, type PeriodRequest, type Rows, type Values } from './row.ts';
import { taskCounts } from './task-counts.ts';

/** In place of "Chưa gửi", which would be untrue. */
const UNREADABLE = 'Đã gửi, tệp không đọc được';

/** The same, where a folder could not be looked into. */
const UNSEEN = 'Chưa rõ, thư mục không đọc được';

/** In place of "Đúng hạn", which nobody can say. */
const UNDATED = 'Chưa rõ ngày gửi';

/** Đơn vị: what each leads, how far it has come, and when its report came. */
export function unitRows({ context }: PeriodRequest): Rows {
  const { aggregate } = context;
  const rows = numberedRows(aggregate.receipts.map((receipt) => unitValues(receipt, aggregate)));
  return { rows, total: { name: 'Cộng', ...taskCounts(context.scope.figures, 'plan') } };
}

function unitValues(receipt: UnitReceipt, aggregate: PeriodRequest['context']['aggregate']): Values {
  return {
    name: receipt.unit.name,
    ...withZeros(taskCounts(unitFigures(aggregate, receipt.unit.id), 'plan')),
    received: receivedOn(receipt),
    days_late: receipt.daysLate === undefined ? '' : String(receipt.daysLate),
    state: receiptState(receipt),
  };
}

/** A unit that leads nothing has no figures: its counts are 0. */
function withZeros(counts: Values): Values {
  return Object.fromEntries(
    Object.entries(counts).map(([name, text]) => [name, text === '' && name !== 'completion_rate' ? '0' : text]),
  );
}

function receivedOn(receipt: UnitReceipt): string {
  const { state, received } = receipt;
  if (state === 'missing') return notReceived(receipt);
  return received === undefined ? UNDATED : printDate(received);
}

/** Tình hình gửi báo cáo in words. */
export function receiptState(receipt: UnitReceipt): string {
  const { state, daysLate } = receipt;
  if (isUndated(receipt)) return UNDATED;
  switch (state) {
    case 'early':
    case 'on-time':
      return 'Đúng hạn';
    case 'late':
      return daysLate === undefined ? 'Chậm' : `Chậm ${printCount(daysLate)} ngày`;
    case 'missing':
      return notReceived(receipt);
  }
}

function notReceived({ unreadable, unseen }: Pick<UnitReceipt, 'unreadable' | 'unseen'>): string {
  if (unreadable !== undefined) return UNREADABLE;
  return unseen === undefined ? 'Chưa gửi' : UNSEEN;
}
