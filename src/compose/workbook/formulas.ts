import type { Area } from '../../model/book.ts';
import { areaAddress, fixedAddress } from '../../model/cell-areas.ts';
import { exact, sumOf, type Exact } from '../../model/exact.ts';

/** A formula as a cell holds it, and what it comes to, exactly: it is written only where that is the figure. */
export interface Reckoned {
  readonly formula: string;
  readonly result: Exact;
}

/** A cell that a formula reads: where it is, and its number; undefined where it holds none. */
export interface Operand {
  readonly address: string;
  readonly value: Exact | undefined;
}

/** The sum of an area of the formula's own sheet, whose cells hold these numbers; words and empty cells count for nothing. */
export function sumOfArea(area: Area, values: readonly (Exact | undefined)[]): Reckoned {
  return { formula: `SUM(${areaAddress(area)})`, result: sumOf(present(values)) };
}

/** The sum of some cells. */
export function sumOfCells(cells: readonly Operand[]): Reckoned | undefined {
  if (cells.length === 0) return undefined;
  return {
    formula: `SUM(${cells.map(({ address }) => address).join(',')})`,
    result: sumOf(present(cells.map(valueOf))),
  };
}

/** The greatest number of an area, or the mean of its numbers; undefined where it holds none. */
export function statisticOfArea(
  name: 'MAX' | 'AVERAGE',
  area: Area,
  values: readonly (Exact | undefined)[],
): Reckoned | undefined {
  const numbers = present(values);
  const [first, ...others] = numbers;
  if (first === undefined) return undefined;
  const greatest = others.reduce((max, value) => (value.gt(max) ? value : max), first);
  const result = name === 'MAX' ? greatest : sumOf(numbers).div(numbers.length);
  return { formula: `${name}(${areaAddress(area)})`, result };
}

/**
 * A numerator over its denominator as a share, "-" when there is nothing to divide by; what it comes to is in percent, as figures
 * have it. Undefined when the denominator is 0.
 */
export function rateOf(numerator: Operand, denominator: Operand): Reckoned | undefined {
  if (denominator.value === undefined || denominator.value.equals(0)) return undefined;
  const [n, d] = [numberOf(numerator), numberOf(denominator)];
  return {
    formula: `IF(${d}=0,"-",${n}/${d})`,
    result: (numerator.value ?? exact(0)).mul(100).div(denominator.value),
  };
}

/** A cell as a number: N() makes 0 of the "-" of a cell where nothing arose. */
export function numberOf({ address, value }: Operand): string {
  return value === undefined ? `N(${address})` : address;
}

/** A column of a sheet that is counted: where it stands, and its texts from top to bottom. */
export interface CountedColumn {
  readonly sheet: string;
  readonly area: Area;
  readonly texts: readonly string[];
}

/** What a row must hold to be counted: a column, and the text that a cell or the formula itself names. */
export interface Condition {
  readonly column: CountedColumn;
  readonly text: string;
  /** Address of the cell that holds the text; without it the text stands in the formula. */
  readonly at?: string;
}

/** How many rows hold all that is asked for; undefined when Excel would read a text as a pattern or a comparison. */
export function countRows(conditions: readonly Condition[]): Reckoned | undefined {
  const [first] = conditions;
  if (first === undefined || conditions.some(({ text }) => PATTERN.test(text))) return undefined;
  const parts = conditions.map(({ column, text, at }) => `${addressOf(column)},${at ?? quoted(text)}`);
  const name = conditions.length === 1 ? 'COUNTIF' : 'COUNTIFS';
  const rows = first.column.texts.filter((_, row) =>
    conditions.every(({ column, text }) => sameText(column.texts[row] ?? '', text)),
  );
  return { formula: `${name}(${parts.join(',')})`, result: exact(rows.length) };
}

/** How many cells of a column hold anything. */
export function countFilled(column: CountedColumn): Reckoned {
  return {
    formula: `COUNTA(${addressOf(column)})`,
    result: exact(column.texts.filter((text) => text !== '').length),
  };
}

/** Between the entries of a list in a cell. */
export const LIST_SEPARATOR = '; ';

/** How many rows name an entry in a column of lists, and hold what else is asked for. */
export function countListed(
  list: CountedColumn,
  entry: { readonly text: string; readonly at: string },
  others: readonly Condition[],
): Reckoned {
  const wrap = (inner: string): string => `"${LIST_SEPARATOR}"&${inner}&"${LIST_SEPARATOR}"`;
  const tests = [
    `ISNUMBER(FIND(${wrap(entry.at)},${wrap(addressOf(list))}))`,
    ...others.map(({ column, text, at }) => `(${addressOf(column)}=${at ?? quoted(text)})`),
  ];
  const rows = list.texts.filter(
    (texts, row) =>
      texts.split(LIST_SEPARATOR).includes(entry.text) &&
      others.every(({ column, text }) => sameText(column.texts[row] ?? '', text)),
  );
  return {
    formula: `SUMPRODUCT(${tests.length === 1 ? `1*${tests[0] ?? ''}` : tests.join('*')})`,
    result: exact(rows.length),
  };
}

/** The counts of several sheets together; undefined when one of them cannot be counted. */
export function together(parts: readonly (Reckoned | undefined)[]): Reckoned | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length === 0 || known.length < parts.length) return undefined;
  return {
    formula: known.map(({ formula }) => formula).join('+'),
    result: sumOf(known.map(({ result }) => result)),
  };
}

/** What COUNTIF takes for more than a text: a pattern, or a comparison. */
const PATTERN = /[*?~]|^[<>=]/u;

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const addressOf = ({ sheet, area }: CountedColumn): string => fixedAddress(sheet, area);
const valueOf = ({ value }: Operand): Exact | undefined => value;

function present(values: readonly (Exact | undefined)[]): readonly Exact[] {
  return values.filter((value) => value !== undefined);
}
