import type { UnitReceipt } from './aggregate.ts';

/** How the reports of a period came in. */
export interface ReceiptCounts {
  readonly expected: number;
  readonly received: number;
  /** Without those whose day nobody knows: they have been received, but nobody can say that they came in time. */
  readonly onTime: number;
  readonly late: number;
  /** Nothing came; `unreadable` are beside them. */
  readonly missing: number;
  readonly unreadable: number;
}

/** The receipts of a period counted (tình hình gửi báo cáo). */
export function receiptCounts(receipts: readonly UnitReceipt[]): ReceiptCounts {
  const received = receipts.filter(({ state }) => state !== 'missing');
  const late = received.filter(({ state }) => state === 'late');
  const unreadable = receipts.filter((receipt) => receipt.unreadable !== undefined);
  return {
    expected: receipts.length,
    received: received.length,
    onTime: received.filter((receipt) => receipt.state !== 'late' && receipt.received !== undefined).length,
    late: late.length,
    missing: receipts.length - received.length - unreadable.length,
    unreadable: unreadable.length,
  };
}
