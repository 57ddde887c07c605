import type { Ledger } from '../aggregate/ledger.ts';
import type { Exact } from '../model/exact.ts';
import type { Indicator } from '../model/facts.ts';

/**
 * Whether a rate is a part of a whole, which cannot pass 100%: a count of a count, or a rate whose parts are not known. An
 * amount may well pass what was planned (thu ngân sách 109,1% dự toán).
 */
export function isShare(indicator: Indicator, ledger: Ledger): boolean {
  const parts = [indicator.numerator, indicator.denominator];
  return parts.every((part) => (ledger.indicator(part?.value ?? '')?.type ?? 'count') === 'count');
}

/** Whether a rate in percent cannot be: below 0, or more than the whole. */
export function isOutOfRange(value: Exact, indicator: Indicator, ledger: Ledger): boolean {
  return value.lt(0) || (value.gt(100) && isShare(indicator, ledger));
}
