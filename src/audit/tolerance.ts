import { exact, type Exact } from '../model/exact.ts';
import { readFraction } from '../vietnamese/numbers.ts';

/** How a declared value stands to the computed one. */
export type Agreement = 'agrees' | 'rounded-down' | 'differs';

/** Digits after the comma that a fraction ("17/25") is compared to: as many as a rate is ever printed with. */
const FRACTION_DIGITS = 2;

/**
 * Holds a declared value against the computed one: it agrees within half a unit of the last digit that was written, and is
 * rounded down when what was cut off is all that is missing.
 */
export function agreementOf(declared: { readonly value: Exact; readonly text: string }, computed: Exact): Agreement {
  const unit = exact(1, 10n ** BigInt(digitsIn(declared.text)));
  if (declared.value.sub(computed).abs().lte(unit.div(2))) return 'agrees';
  const cutOff = computed.sub(declared.value);
  return cutOff.gt(0) && cutOff.lt(unit) ? 'rounded-down' : 'differs';
}

/** Digits after the comma as written: 1 for "99,7%". */
function digitsIn(text: string): number {
  if (readFraction(text) !== undefined) return FRACTION_DIGITS;
  return /,(\d+)/u.exec(text)?.[1]?.length ?? 0;
}
