import type { UnitReceipt } from './aggregate.ts';
import { isOnTime, isUndated } from './receipt-state.ts';

/** How the reports of a period came in. */
export interface ReceiptCounts {
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  /** Received on a day that nobody knows: neither on time nor late. */
  readonly undated: number;
  /** Nothing came; `unreadable` and `unseen` are beside them. */
  readonly missing: number;
  readonly unreadable: number;
  /** Nobody knows whether anything came: a folder could not be looked into. */
  readonly unseen: number;
}

/** The receipts of a period counted (tình hình gửi báo cáo). */
export function receiptCounts(receipts: readonly UnitReceipt[]): ReceiptCounts {
  const received = receipts.filter(({ state }) => state !== 'missing');
  const late = received.filter(({ state }) => state === 'late');
  const unreadable = receipts.filter((receipt) => receipt.unreadable !== undefined);
  const unseen = receipts.filter((receipt) => receipt.unseen !== undefined);
  return {
    expected: receipts.length,
    received: received.length,
    onTime: receipts.filter(isOnTime).length,
    late: late.length,
    undated: receipts.filter(isUndated).length,
    missing: receipts.length - received.length - unreadable.length - unseen.length,
    unreadable: unreadable.length,
    unseen: unseen.length,
  };
}
