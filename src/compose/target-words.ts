import type { Indicator, Target } from '../model/facts.ts';
import { printNumber } from '../vietnamese/numbers.ts';

const OPERATORS: Readonly<Record<Target['operator'], string>> = {
  '>=': 'từ',
  '<=': 'không quá',
  '>': 'trên',
  '<': 'dưới',
  '=': '',
};

/** Chỉ tiêu in words, without its measure: "từ 98", "không quá 2". */
export function targetWords({ operator, value }: Target): string {
  return `${OPERATORS[operator]} ${printNumber(value)}`.trim();
}

/** The target of a period, else the one that holds for all. */
export function targetOf({ targets }: Indicator, period: string): Target | undefined {
  return targets.find((target) => target.period === period) ?? targets.find((target) => target.period === undefined);
}
