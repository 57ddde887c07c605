import { describe, expect, test } from 'vitest';
import { compilerOf } from '../../src/aggregate/cel.ts';
import type { Values } from '../../src/aggregate/rules.ts';
import { exactFromDecimal } from '../../src/model/exact.ts';

const compileFormula = (text: string) => compilerOf([text]).formula(text);
const compileTest = (text: string) => compilerOf([text]).test(text);

const exactly = (record: Record<string, string>) =>
  new Map(Object.entries(record).map(([id, text]) => [id, exactFromDecimal(text)]));

const given = (now: Record<string, string>, previous: Record<string, string> = {}): Values => ({
  now: exactly(now),
  previous: exactly(previous),
  before: new Map(),
});

const compute = (text: string, now: Record<string, string>): string => {
  const formula = compileFormula(text);
  if (formula.kind === 'broken') return `broken: ${formula.detail}`;
  const result = formula.value.evaluate(given(now));
  return result.kind === 'value' ? result.value.toFraction() : result.kind;
};

describe('formulas compute on exact numbers', () => {
  test.each([
    ['612 + 148 = 760', 'a + b', { a: '612', b: '148' }, '760'],
    ['a numeral beside an indicator: 4 + 1 = 5', 'a + 1', { a: '4' }, '5'],
    ['two numerals are not divided as integers: 1/2 · 3 = 3/2', 'a * (1/2)', { a: '3' }, '3/2'],
    ['0,1 + 0,2 is exactly 3/10', '0.1 + a', { a: '0.2' }, '3/10'],
    ['a minus sign before a name: −4 + 10 = 6', '-a + 10', { a: '4' }, '6'],
    ['a choice: 3 > 0, so 3', 'a > 0 ? a : 0', { a: '3' }, '3'],
    ['0 of 0 is no share', 'a / b', { a: '0', b: '0' }, 'no-share'],
    ['1 of 0 fails', 'a / b', { a: '1', b: '0' }, 'failed'],
    ['10⁶⁰ · 10⁶⁰ = 10¹²⁰ is no figure', 'a * a', { a: `1${'0'.repeat(60)}` }, 'failed'],
    ['nor is 10⁻⁶⁰ · 10⁻⁶⁰', 'a * a', { a: `0.${'0'.repeat(59)}1` }, 'failed'],
    ['a comparison is no number', 'a > 1', { a: '1' }, 'broken: not-a-number'],
  ])('%s', (_, text, values, expected) => {
    expect(compute(text, values)).toBe(expected);
  });

  test.each([
    ['one that stops short', 'a +', 'syntax'],
    ['a comparison added up', '(a > 1) + 2', 'syntax'],
    ['a word of CEL', 'for + 1', 'syntax'],
    ['a text', 'a + "1"', 'not-allowed'],
    ['a function', 'a + size(b)', 'not-allowed'],
    ['a power of ten', 'a + 1e999999999', 'not-allowed'],
    ['a decimal comma', 'a + 0,5', 'not-allowed'],
    ['a number of nothing', '1 + 1', 'no-indicator'],
    ['another period', 'a - previous.a', 'earlier-period'],
    ['over 20 numbers', `a${' + 1'.repeat(21)}`, 'too-long'],
    ['over 2,000 characters', `a${' '.repeat(2_000)}+ b`, 'too-long'],
    ['brackets in brackets', `${'('.repeat(500)}a${')'.repeat(500)}`, 'too-long'],
    ['minus after minus', `${'-'.repeat(1_500)}a`, 'too-long'],
  ])('%s is refused', (_, text, detail) => {
    expect(compileFormula(text)).toEqual({ kind: 'broken', detail });
  });

  test.each([
    ['75 terms', `a${' + a'.repeat(74)}`, '75'],
    ['12 brackets in brackets', `${'('.repeat(12)}a${')'.repeat(12)}`, '1'],
  ])('%s are within the limits', (_, text, expected) => {
    expect(compute(text, { a: '1' })).toBe(expected);
  });
});

const sides = (text: string, values: Values): string => {
  const identity = compileTest(text);
  if (identity.kind === 'broken') return `broken: ${identity.detail}`;
  const broken = identity.value.broken(values);
  if (broken === undefined) return 'holds';
  return `${broken.left?.toFraction() ?? '?'} | ${broken.right?.toFraction() ?? '?'}`;
};

describe('identities say which comparison fails, with both sides', () => {
  test.each([
    ['0,1 + 0,2 == 0,3 holds, as it does not in doubles', 'a + b == 0.3', given({ a: '0.1', b: '0.2' }), 'holds'],
    ['1348 + 25 = 1373 is not 1381', 'r == d + p', given({ r: '1381', d: '1348', p: '25' }), '1381 | 1373'],
    ['of two comparisons the second fails: 5 <= 4', 'a == 5 && a <= 4', given({ a: '5' }), '5 | 4'],
    ['brackets are kept: (1 + 2) · 2 = 6 is not 7', '(a + b) * 2 == 7', given({ a: '1', b: '2' }), '6 | 7'],
    ['a year against its half: 25 is not 15', 'a == previous.a', given({ a: '25' }, { a: '15' }), '25 | 15'],
    ['a choice of two has no sides', 'a == 1 || a == 2', given({ a: '3' }), '? | ?'],
    ['a share of nothing says nothing', 'a / b == 1', given({ a: '0', b: '0' }), 'holds'],
    [
      'a search of texts, which would run for hours',
      '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!".matches("(a+)+$")',
      given({}),
      'broken: not-allowed',
    ],
    ['a list', 'a in [1, 2]', given({}), 'broken: not-allowed'],
    ['a word of its own', 'true', given({}), 'broken: not-allowed'],
    ['numbers alone', '1 == 1', given({}), 'broken: no-indicator'],
    ['a sum is no test', 'a + 1', given({ a: '1' }), 'broken: not-a-comparison'],
  ])('%s', (_, text, values, expected) => {
    expect(sides(text, values)).toBe(expected);
  });
});
