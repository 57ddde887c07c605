import type { Indicator } from './facts.ts';

/** Whether an indicator is worked out from others (tỷ lệ, công thức): nobody owes it, and a value given for it is only declared. */
export function isComputed({ total }: Indicator): boolean {
  return total === 'ratio' || total === 'formula';
}
