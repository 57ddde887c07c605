import type { UnitReceipt } from '../../model/aggregate.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { printCount } from '../../vietnamese/numbers.ts';
import { unitFigures } from '../figures.ts';
import { numbered, type RowRequest, type Rows, type Values } from './row.ts';
import { taskCounts } from './task-counts.ts';

/** Đơn vị: what each leads, how far it has come, and when its report came. */
export function unitRows({ context }: RowRequest): Rows {
  const rows = context.aggregate.receipts.map((receipt, index) =>
    numbered(index + 1, unitValues(receipt, context.aggregate)),
  );
  return { rows, total: { name: 'Cộng', ...taskCounts(context.scope.figures, 'plan') } };
}

function unitValues(receipt: UnitReceipt, aggregate: RowRequest['context']['aggregate']): Values {
  return {
    name: receipt.unit.name,
    ...taskCounts(unitFigures(aggregate, receipt.unit.id), 'plan'),
    received: receipt.received === undefined ? '' : printDate(receipt.received),
    days_late: receipt.daysLate === undefined ? '' : String(receipt.daysLate),
    state: receiptState(receipt),
  };
}

/** Tình hình gửi báo cáo in words. */
export function receiptState({ state, daysLate }: UnitReceipt): string {
  switch (state) {
    case 'early':
    case 'on-time':
      return 'Đúng hạn';
    case 'late':
      return daysLate === undefined ? 'Chậm' : `Chậm ${printCount(daysLate)} ngày`;
    case 'missing':
      return 'Chưa gửi';
  }
}
