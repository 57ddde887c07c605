import { exact, type Exact } from '../model/exact.ts';
import { isCivilDate, type CivilDate } from '../model/civil-date.ts';
import { printCount, printNumber, printRate } from '../vietnamese/numbers.ts';
import { printDate, printLongDate } from '../vietnamese/dates.ts';
import { fractionOf, isFigureFact, printFraction, printRateOf, type FigureFact } from './figure-fact.ts';
import { capitalize, lowerClause } from './prose.ts';

/** What texts of an outline may put after a `|`. Each prints Vietnamese, and refuses what it cannot print. */
export const FILTERS: Readonly<Record<string, (value: unknown, argument?: unknown) => unknown>> = {
  /** 05, 17, 1.344 */
  count: (value) => printCount(numberOf(value)),
  /** 52,4; `number: 1` for a set number of digits after the comma. */
  number: (value, decimals) => printNumber(numberOf(value), typeof decimals === 'number' ? decimals : undefined),
  /** 99,7% */
  rate: (value) =>
    isFigureFact(value) ? printRateOf(value.figure, numberOf(value)) : printRate(numberOf(value), decimalsOf(value)),
  /** 1.344/1.348: of a rate its own numerator and denominator, of a number that number and the argument. */
  of: (value, whole) => fraction(value, whole),
  /** 05/6/2024 */
  date: (value) => printDate(dateOf(value)),
  /** ngày 05 tháng 6 năm 2024 */
  long_date: (value) => printLongDate(dateOf(value)),
  /** II.5, III.1 */
  list: (value) => listOf(value).join(', '),
  /** How many there are. */
  size: (value) => listOf(value).length,
  capital: (value) => capitalize(textOf(value)),
  lower: (value) => lowerClause(textOf(value)),
  upper: (value) => textOf(value).toUpperCase(),
};

function fraction(value: unknown, whole: unknown): string {
  const own = isFigureFact(value) && whole === undefined ? fractionOf(value.figure) : undefined;
  return printFraction(own ?? { numerator: numberOf(value), denominator: numberOf(whole) });
}

function numberOf(value: unknown): Exact {
  if (isFigureFact(value) && value.figure.value !== undefined) return value.figure.value;
  if (typeof value === 'number' && Number.isInteger(value)) return exact(value);
  throw new TypeError(`not a number: ${describe(value)}`);
}

function decimalsOf(value: unknown): number {
  return isFigureFact(value) ? value.figure.decimals : 1;
}

function dateOf(value: unknown): CivilDate {
  if (typeof value === 'string' && isCivilDate(value)) return value;
  throw new TypeError(`not a date: ${describe(value)}`);
}

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(String);
  throw new TypeError(`not a list: ${describe(value)}`);
}

function textOf(value: unknown): string {
  if (typeof value === 'string' || isFigureFact(value)) return String(value);
  throw new TypeError(`not a text: ${describe(value)}`);
}

function describe(value: unknown): string {
  return isFigureFact(value) ? figureName(value) : typeof value;
}

function figureName(value: FigureFact): string {
  return value.figure.id;
}
