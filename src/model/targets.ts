import type { Indicator, Target } from './facts.ts';

/** The target (chỉ tiêu giao) of a period, else the one that holds for all. */
export function targetOf({ targets }: Indicator, period: string): Target | undefined {
  return targets.find((target) => target.period === period) ?? targets.find((target) => target.period === undefined);
}
