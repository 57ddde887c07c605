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
    ['a comparison is no number', 'a > 1', { a: '1' }, 'broken: công thức phải cho ra một số'],
  ])('%s', (_, text, values, expected) => {
    expect(compute(text, values)).toBe(expected);
  });

  test('an expression that stops short is broken, and says where it stops', () => {
    expect(compileFormula('a +')).toMatchObject({ kind: 'broken', detail: expect.stringContaining('EOF') });
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
    ['a sum is no test', 'a + 1', given({ a: '1' }), 'broken: đẳng thức phải là một phép so sánh (==, <=, >=…)'],
  ])('%s', (_, text, values, expected) => {
    expect(sides(text, values)).toBe(expected);
  });
});
