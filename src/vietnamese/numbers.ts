import { exact, halfUp, type Exact } from '../model/exact.ts';
import type { Measure } from '../model/facts.ts';
import { invalid, misread, type Attempt } from './number-faults.ts';
import { readNotation, type Notation } from './notation.ts';
import { fault, LONGEST, saysNotArising, value, type Fault, type Reading } from './reading.ts';
import { clip, fold } from './words.ts';
import { readYesNo } from './yes-no.ts';

/**
 * The number that `text` says, exactly, of an indicator of type `expected`: rates in percent (99,9 for "99,9%" and for
 * "99,9"), yes-no as 1 and 0. Vietnamese notation only. `measure` is the indicator's đơn vị tính, which may stand behind the
 * number ("1.381 hồ sơ"); any other word is refused, since "52,4 triệu" is not 52,4.
 */
export function readNumber(text: string, expected: Measure, measure = ''): Reading<Exact> {
  if (text.length > LONGEST)
    return invalid({ original: text, expected, text }, /^\d/u.test(text) ? 'too-long' : undefined);
  const attempt = { original: text, expected, text: withoutMeasure(text.replace(/\s+/gu, ' ').trim(), measure) };
  if (saysNotArising(attempt.text)) return { kind: 'not-arising' };
  if (expected === 'yes-no') return readAnswer(attempt);
  return expected === 'rate' ? readRate(attempt) : readPlain(attempt);
}

/** The two sides of "17/25", or undefined when the text is no fraction of whole numbers. */
export function readFraction(text: string): { readonly numerator: Exact; readonly denominator: Exact } | undefined {
  if (text.length > LONGEST) return undefined;
  const sides = text.split('/').map((side) => readNumber(side, 'count'));
  const [numerator, denominator] = sides;
  if (sides.length !== 2 || numerator?.kind !== 'value' || denominator?.kind !== 'value') return undefined;
  return { numerator: numerator.value, denominator: denominator.value };
}

/**
 * The percentage that a rate written without % and between 0 and 1 probably stands for, as printed ("68%" for "0,68"), or
 * undefined. "1" is not one: 1% is as likely as 100%.
 */
export function looksLikeShare(text: string): string | undefined {
  if (text.includes('%') || text.includes('/')) return undefined;
  const reading = readNumber(text, 'rate');
  if (reading.kind !== 'value' || !reading.value.gt(0) || !reading.value.lt(1)) return undefined;
  return `${printNumber(reading.value.mul(100))}%`;
}

function withoutMeasure(text: string, measure: string): string {
  const unit = fold(measure);
  const folded = fold(text);
  if (unit === '' || unit === '%' || !folded.endsWith(` ${unit}`)) return text;
  return folded.slice(0, -unit.length).trim();
}

function readAnswer(attempt: Attempt): Reading<Exact> {
  const answer = readYesNo(attempt.text);
  return answer === undefined ? invalid(attempt) : value(answer);
}

function readRate(attempt: Attempt): Reading<Exact> {
  const fraction = readFraction(attempt.text);
  if (fraction !== undefined) {
    return fraction.denominator.equals(0)
      ? invalid(attempt, 'fraction')
      : value(fraction.numerator.mul(100).div(fraction.denominator));
  }
  return readPlain({ ...attempt, text: attempt.text.replace(/ ?%$/u, '') });
}

function readPlain(attempt: Attempt): Reading<Exact> {
  const notation = readNotation(attempt.text);
  return notation === undefined ? misread(attempt) : judge(attempt, notation);
}

function judge(attempt: Attempt, notation: Notation): Reading<Exact> {
  switch (notation.kind) {
    case 'exact':
      return judgeExact(attempt, notation);
    case 'dot':
      return ambiguous(attempt, notation.asDecimal, notation.asWhole);
    case 'english':
      return invalid(attempt, 'english', printFully(notation.value));
    case 'spaced':
      return invalid(attempt, 'space-grouped', printFully(notation.value));
    case 'too-long':
      return invalid(attempt, 'too-long');
  }
}

function judgeExact(attempt: Attempt, notation: Extract<Notation, { kind: 'exact' }>): Reading<Exact> {
  const { value: read, whole, decimals, grouped } = notation;
  const asGroups = exact(BigInt(whole + decimals));
  // "1.234" in a column of percentages is an English 1,234% at least as often as it is 1234%.
  if (attempt.expected === 'rate' && grouped && decimals === '' && whole.length <= 6)
    return ambiguous(attempt, read.div(1000), read);
  if (attempt.expected !== 'count' || decimals === '') return value(read);
  // "1,234" in a count is an English 1.234 or a decimal that a count cannot have: only the user knows.
  if (decimals.length === 3 && !grouped && /^[1-9]\d{0,2}$/u.test(whole)) return ambiguous(attempt, read, asGroups);
  return read.d === 1n ? value(read) : fault('not-whole', { text: clip(attempt.original) });
}

function ambiguous(attempt: Attempt, asDecimal: Exact, asWhole: Exact): Fault {
  return fault('ambiguous-number', {
    text: clip(attempt.original),
    asDecimal: printFully(asDecimal),
    asWhole: printFully(asWhole),
  });
}

/** Digits after the comma of a number printed without being told how many. */
const USUAL_DECIMALS = 2;

/** `value` as Vietnamese text: "1.234", "52,4"; with exactly `decimals` digits after the comma, else as many as it has, at most 2. */
export function printNumber(value: Exact, decimals?: number): string {
  const [whole = '', rest = ''] = halfUp(value, decimals ?? USUAL_DECIMALS).split('.');
  const shown = decimals === undefined ? rest.replace(/0+$/u, '') : rest;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return shown === '' ? grouped : `${grouped},${shown}`;
}

/** A count as running official text writes it: 1 to 9 behind a zero ("05 nhiệm vụ"), 0 as it is, thousands grouped. */
export function printCount(value: Exact | number): string {
  const count = typeof value === 'number' ? exact(value) : value;
  const text = printNumber(count);
  return /^[1-9]$/u.test(text) ? `0${text}` : text;
}

/**
 * A rate given in percent, with `decimals` digits after the comma where it has so many ("99,7%", "99,0%" for 99,02, but "68%"
 * for 68). A part of a whole is never printed as 100% and something never as 0%: digits are added until it shows. `of` are
 * the numbers it was computed from, where they are known.
 */
export function printRate(
  value: Exact,
  decimals: number,
  of?: { readonly numerator: Exact; readonly denominator: Exact },
): string {
  return `${printNumber(value, decimalsOf(value, rateDecimals(value, decimals, of)))}%`;
}

/** Digits after the comma, at least `decimals`, with which a rate in percent shows neither a part as 100% nor something as 0%. */
export function rateDecimals(
  value: Exact,
  decimals: number,
  of?: { readonly numerator: Exact; readonly denominator: Exact },
): number {
  const { numerator, denominator } = of ?? { numerator: value, denominator: exact(100) };
  const partial = numerator.gt(0) && numerator.lt(denominator) && value.gt(0) && value.lt(100);
  return partial ? decimalsOfPart(value, decimals) : decimals;
}

/** Digits after the comma, at least `fewest`, with which a value between 0 and 100 rounds to neither. */
function decimalsOfPart(value: Exact, fewest: number): number {
  return /^(?:100|0)(?:\.0+)?$/u.test(halfUp(value, fewest)) ? decimalsOfPart(value, fewest + 1) : fewest;
}

/** Digits after the comma that `value` needs to be exact, or `most` when that is fewer. */
function decimalsOf(value: Exact, most: number): number {
  let digits = 0;
  while (digits < most && (value.n * 10n ** BigInt(digits)) % value.d !== 0n) digits += 1;
  return digits;
}

/** `value` with all digits of its notation. */
function printFully(value: Exact): string {
  return printNumber(value, decimalsOf(value, 18));
}
