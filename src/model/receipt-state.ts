import type { UnitReceipt } from './aggregate.ts';

/** Gửi đúng hạn: the report came by the due date; one whose day nobody can read is received, and not on time. */
export function isOnTime(receipt: UnitReceipt): boolean {
  return (receipt.state === 'early' || receipt.state === 'on-time') && !isUndated(receipt);
}

/** Chưa rõ ngày gửi: the report is there, but not the day it came. */
export function isUndated({ state, received }: UnitReceipt): boolean {
  return state !== 'missing' && received === undefined;
}
