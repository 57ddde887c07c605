import { Fraction } from 'fraction.js';

/** An exact number: a fraction of two integers, never a double. */
export type Exact = Fraction;

/** The exact number n/d. Throws on d = 0: callers decide what an empty denominator means before they divide. */
export function exact(n: bigint | number, d: bigint | number = 1): Exact {
  return new Fraction(n, d);
}

/** `value` as decimal text with `.` and exactly `decimals` digits after it, rounded half up (away from zero). */
export function halfUp(value: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const units = (value.n * scale * 2n + value.d) / (value.d * 2n);
  const digits = units.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(digits.length - decimals)}`;
  return value.s < 0n && units > 0n ? `-${text}` : text;
}

/** The exact number that decimal text with `.` stands for (`0.1`), never by way of a double. */
export function exactFromDecimal(text: string): Exact {
  const [whole = '', fraction = ''] = text.split('.');
  return new Fraction(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** The exact number that `n/d` stands for, as `toFraction` writes it; the caller has seen that it is one. */
export function exactFromFraction(text: string): Exact {
  return new Fraction(text);
}

/** The sum of exact numbers. Whole numbers, which most figures are, are added as such: a fraction would be reduced at every step. */
export function sumOf(values: readonly Exact[]): Exact {
  if (values.every((value) => value.d === 1n)) return new Fraction(values.reduce((sum, { s, n }) => sum + s * n, 0n));
  return values.reduce((sum, value) => sum.add(value), new Fraction(0));
}
