import type { Target } from '../model/facts.ts';
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
