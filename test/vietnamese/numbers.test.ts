import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exact, type Exact } from '../../src/model/exact.ts';
import type { Measure } from '../../src/model/facts.ts';
import {
  looksLikeShare,
  printCount,
  printNumber,
  printRate,
  readFraction,
  readNumber,
} from '../../src/vietnamese/numbers.ts';
import type { Reading } from '../../src/vietnamese/reading.ts';

/** A reading in one line: the value as a fraction, or the code with what its sentence tells. */
function said(reading: Reading<Exact>): string {
  if (reading.kind === 'value') return reading.value.toFraction();
  if (reading.kind === 'not-arising') return 'not-arising';
  switch (reading.code) {
    case 'invalid-number': {
      const { looksLike = 'no number', meant } = reading.args;
      return meant === undefined ? looksLike : `${looksLike}, meant ${meant}`;
    }
    case 'ambiguous-number':
      return `${reading.args.asDecimal} or ${reading.args.asWhole}`;
    default:
      return reading.code;
  }
}

type Case = readonly [why: string, text: string, expected: string];

function reads(expected: Measure, cases: readonly Case[]): void {
  it.each(cases)(`${expected}: %s (%j)`, (_, text, wanted) => {
    expect(said(readNumber(text, expected))).toBe(wanted);
  });
}

describe('a count is read', () => {
  reads('count', [
    ['a plain number', '17', '17'],
    ['zero is a number', '0', '0'],
    ['a leading zero changes nothing', '05', '5'],
    ['two leading zeros neither', '007', '7'],
    ['a dot groups thousands', '1.234', '1234'],
    ['two dots group millions', '1.234.567', '1234567'],
    ['no dots are needed', '1234', '1234'],
    ['spaces around are nothing', '  1.348 ', '1348'],
    ['no-break spaces around are nothing', '\u00a01.348\u00a0', '1348'],
    ['a tab and a line break around are nothing', '\t1.348\n', '1348'],
    ['decimals of nothing but zeros leave a whole number', '5,0', '5'],
    ['grouped thousands make the comma plain', '1.234,000', '1234'],
    ['eighteen digits still are a number', '123456789012345678', '123456789012345678'],
    ['a million', '1.000.000', '1000000'],
  ]);
});

describe('a count that could be two numbers is ambiguous by name', () => {
  reads('count', [
    ['one dot and two digits', '1.23', '1,23 or 123'],
    ['one dot and one digit', '48.5', '48,5 or 485'],
    ['a group cannot begin with zero', '0.999', '0,999 or 999'],
    ['four digits are no group', '12.3456', '12,3456 or 123.456'],
    ['four digits before a group', '1234.567', '1.234,567 or 1.234.567'],
    ['a leading zero before a group', '01.234', '1,234 or 1.234'],
    ['a comma and three digits may be English', '1,234', '1,234 or 1.234'],
    ['so may a round thousand', '1,000', '1 or 1.000'],
    ['and tens of thousands', '12,345', '12,345 or 12.345'],
  ]);
});

describe('what is no count is refused by name', () => {
  reads('count', [
    ['decimals', '17,5', 'not-whole'],
    ['decimals behind grouped thousands', '1.234,5', 'not-whole'],
    ['three decimals behind zero', '0,999', 'not-whole'],
    ['a negative number', '-5', 'negative-number'],
    ['a negative number with thousands', '-1.234', 'negative-number'],
    ['the minus sign of Unicode', '\u22125', 'negative-number'],
    ['an en dash for a minus', '–5', 'negative-number'],
    ['a minus in words', 'âm 5', 'negative-number'],
    ['a fraction', '17/25', 'fraction'],
    ['a fraction with thousands', '1.344/1.348', 'fraction'],
    ['a date', '25/6/2024', 'date'],
    ['a date with dots', '25.6.2024', 'date'],
    ['a percentage', '68%', 'percent'],
    ['a percentage with a space', '99,9 %', 'percent'],
    ['English thousands twice', '1,234,567', 'english, meant 1.234.567'],
    ['English thousands and decimals', '1,234.5', 'english, meant 1.234,5'],
    ['thousands grouped with a space', '1 234', 'space-grouped, meant 1.234'],
    ['thousands grouped with a no-break space', '1\u00a0234', 'space-grouped, meant 1.234'],
    ['millions grouped with spaces', '1 234 567', 'space-grouped, meant 1.234.567'],
    ['a unit word behind it', '1.381 hồ sơ', 'with-words, meant 1.381'],
    ['a unit word right behind it', '05 nhiệm vụ', 'with-words, meant 05'],
    ['words around it', 'tăng 5 hồ sơ', 'with-words'],
    ['full-width digits', '１２', 'odd-characters, meant 12'],
    ['a zero-width space', '1\u200b2', 'odd-characters, meant 12'],
    ['nineteen digits', '1234567890123456789', 'too-long'],
    ['the word for none', 'Không', 'no-figure'],
    ['no figure yet', 'Chưa có số liệu', 'no-figure'],
    ['nothing', '', 'no number'],
    ['only spaces', '   ', 'no number'],
    ['a plus sign, as of an increase', '+612', 'plus-sign, meant 612'],
    ['a plus sign before a grouped number', '+ 1.234', 'plus-sign, meant 1.234'],
    ['a plus sign before what is no number', '+a', 'plus-sign'],
    ['an exponent', '1e5', 'with-words, meant 1'],
    ['no digit before the comma', ',5', 'no number'],
    ['no digit behind the comma', '5,', 'no number'],
    ['no digit behind the dot', '5.', 'no number'],
    ['two dots in a row', '1..234', 'no number'],
    ['groups that do not agree', '1.23.456', 'no number'],
    ['two commas', '1,5,5', 'no number'],
    ['dots behind the comma', '1,234.567.890', 'no number'],
    ['a question mark', '?', 'no number'],
    ['words alone', 'nhiều', 'no number'],
    ['digits of another script', '١٢', 'no number'],
    ['a number in brackets', '(5)', 'no number'],
  ]);
});

describe('a number that only comes near is approximate', () => {
  reads('count', [
    ['gần', 'gần 500', 'approximate-number'],
    ['trên and ngàn', 'trên 132 ngàn', 'approximate-number'],
    ['khoảng', 'Khoảng 20', 'approximate-number'],
    ['hơn', 'hơn 1.200', 'approximate-number'],
    ['ước', 'ước 300', 'approximate-number'],
    ['ước đạt', 'ước đạt 300', 'approximate-number'],
    ['ngàn', '49 ngàn', 'approximate-number'],
    ['nghìn without a space', '49nghìn', 'approximate-number'],
    ['triệu', '52,4 triệu', 'approximate-number'],
    ['tỷ', '1,2 tỷ', 'approximate-number'],
    ['k for a thousand', '49k', 'approximate-number'],
    ['a tilde', '~500', 'approximate-number'],
    ['at least', '≥ 20', 'approximate-number'],
    ['a plus behind it', '500+', 'approximate-number'],
    ['and more', '500 trở lên', 'approximate-number'],
    ['a span', '20-25', 'approximate-number'],
    ['a span in words', '20 đến 25', 'approximate-number'],
    ['without marks', 'gan 500', 'approximate-number'],
    ['decomposed letters', 'gần 500'.normalize('NFD'), 'approximate-number'],
  ]);
});

describe('not arising is neither zero nor missing', () => {
  reads('count', [
    ['the words', 'Không phát sinh', 'not-arising'],
    ['without marks', 'khong phat sinh', 'not-arising'],
    ['in capitals', 'KHÔNG PHÁT SINH', 'not-arising'],
    ['the abbreviation', 'KPS', 'not-arising'],
    ['with the period', 'Trong kỳ không phát sinh', 'not-arising'],
    ['a hyphen alone', '-', 'not-arising'],
    ['a dash as Word makes it', '–', 'not-arising'],
  ]);
  reads('rate', [['a rate too', '-', 'not-arising']]);
});

describe('an amount has decimals', () => {
  reads('amount', [
    ['a comma before decimals', '52,4', '262/5'],
    ['grouped thousands and decimals', '1.234,5', '2469/2'],
    ['three decimals are decimals', '1,234', '617/500'],
    ['no grouping', '1234,5', '2469/2'],
    ['a whole number', '2.850', '2850'],
    ['one dot and one digit is still ambiguous', '52.4', '52,4 or 524'],
    ['English is refused', '1,234.5', 'english, meant 1.234,5'],
    ['a percentage is refused', '54,6%', 'percent'],
    ['a negative one is refused', '-52,4', 'negative-number'],
  ]);
});

describe('a rate is in percent', () => {
  reads('rate', [
    ['with its sign', '99,9%', '999/10'],
    ['with a space before it', '99,9 %', '999/10'],
    ['without it', '99,9', '999/10'],
    ['a whole one', '68', '68'],
    ['a hundred', '100%', '100'],
    ['above a hundred', '109,1%', '1091/10'],
    ['a share stays what was written', '0,68', '17/25'],
    ['a fraction is its percentage', '17/25', '68'],
    ['a fraction with thousands', '1.344/1.348', '33600/337'],
    ['a fraction of nothing', '0/0', 'fraction'],
    ['an English decimal', '99.9%', '99,9 or 999'],
    ['thousands of percent are an English decimal as likely', '1.234', '1,234 or 1.234'],
    ['two signs', '68%%', 'no number'],
    ['words', 'gần 68%', 'approximate-number'],
    ['two numbers', '99,7% (1.344/1.348)', 'no number'],
  ]);
});

describe('yes and no are 1 and 0', () => {
  reads('yes-no', [
    ['có', 'Có', '1'],
    ['không', 'Không', '0'],
    ['đạt', 'đạt', '1'],
    ['không đạt', 'Không đạt', '0'],
    ['chưa', 'chưa', '0'],
    ['the code of the annex', '1', '1'],
    ['the other code', '0', '0'],
    ['a tick', 'x', '1'],
    ['another number', '2', 'no number'],
    ['not arising', 'KPS', 'not-arising'],
  ]);
});

it.each([
  ['the very words', '1.381 hồ sơ', 'hồ sơ', '1381'],
  ['in another case', '05 Nhiệm vụ', 'nhiệm vụ', '5'],
  ['an amount in its own unit', '52,4 triệu đồng', 'triệu đồng', '262/5'],
  ['a unit a thousand times as large', '52,4 triệu đồng', 'đồng', 'approximate-number'],
  ['nothing of it', 'Không phát sinh hồ sơ', 'hồ sơ', 'not-arising'],
  ['nearly so many of it', 'gần 500 hồ sơ', 'hồ sơ', 'approximate-number'],
  ['another unit', '5 vụ', 'người', 'with-words, meant 5'],
] as const)('the đơn vị tính behind a number: %s', (_, text, measure, expected) => {
  expect(said(readNumber(text, 'amount', measure))).toBe(expected);
});

it.each([
  ['17/25', '17 of 25'],
  ['1.344/1.348', '1344 of 1348'],
  [' 06 / 28 ', '6 of 28'],
  ['0/0', '0 of 0'],
  ['17/25/2024', 'none'],
  ['17', 'none'],
  ['17/-', 'none'],
  ['1,5/2', 'none'],
  ['a/b', 'none'],
])('the fraction %j is %s', (text, expected) => {
  const fraction = readFraction(text);
  const sides = fraction && `${fraction.numerator.toFraction()} of ${fraction.denominator.toFraction()}`;
  expect(sides ?? 'none').toBe(expected);
});

it.each([
  ['0,68', '68%'],
  ['0,996', '99,6%'],
  ['0,5', '50%'],
  ['68', undefined],
  ['0,68%', undefined],
  ['1', undefined],
  ['0', undefined],
  ['1/2', undefined],
  ['x', undefined],
])('the rate %j probably stands for %s', (text, percent) => {
  expect(looksLikeShare(text)).toBe(percent);
});

/** A rate in percent with the numbers it comes from. */
function of(numerator: number, denominator: number) {
  return {
    value: exact(100 * numerator, denominator),
    of: { numerator: exact(numerator), denominator: exact(denominator) },
  };
}

describe('numbers are printed', () => {
  it.each([
    ['whole', exact(1234), undefined, '1.234'],
    ['millions', exact(1234567), undefined, '1.234.567'],
    ['three digits without a dot', exact(999), undefined, '999'],
    ['one decimal', exact(524, 10), undefined, '52,4'],
    ['at most two decimals, half up', exact(1, 3), undefined, '0,33'],
    ['two thirds up', exact(2, 3), undefined, '0,67'],
    ['decimals asked for', exact(36), 1, '36,0'],
    ['none asked for, half up', exact(5, 2), 0, '3'],
    ['thousands and decimals', exact(24690, 20), 1, '1.234,5'],
    ['below zero, as a change can be', exact(-5, 2), 1, '-2,5'],
    ['thousands below zero', exact(-1234), undefined, '-1.234'],
  ] as const)('%s', (_, number, decimals, text) => {
    expect(printNumber(number, decimals)).toBe(text);
  });

  it.each([
    [0, '0'],
    [1, '01'],
    [5, '05'],
    [9, '09'],
    [10, '10'],
    [1344, '1.344'],
  ])('the count %d in running text is %s', (count, text) => {
    expect(printCount(count)).toBe(text);
    expect(printCount(exact(count))).toBe(text);
  });

  it.each([
    ['17 of 25 is 68, and no digit more', of(17, 25), 1, '68%'],
    ['6 of 28 is 21,43', of(6, 28), 1, '21,4%'],
    ['26 of 27 is 96,296', of(26, 27), 1, '96,3%'],
    ['1.344 of 1.348 is 99,703', of(1344, 1348), 1, '99,7%'],
    ['606 of 612 is 99,02, rounded and so with its zero', of(606, 612), 1, '99,0%'],
    ['1.026 of 2.850 is 36 exactly', of(1026, 2850), 1, '36%'],
    ['all of them', of(28, 28), 1, '100%'],
    ['none of them', of(0, 28), 1, '0%'],
    ['9.999 of 10.000 is never 100', of(9999, 10000), 1, '99,99%'],
    ['99.999 of 100.000 needs three digits', of(99999, 100000), 0, '99,999%'],
    ['1 of 10.000 is never 0', of(1, 10000), 1, '0,01%'],
    ['more than the denominator', of(1047, 960), 1, '109,1%'],
    ['half up', of(1, 16), 1, '6,3%'],
  ] as const)('a rate: %s', (_, { value, of }, decimals, text) => {
    expect(printRate(value, decimals, of)).toBe(text);
    expect(printRate(value, decimals)).toBe(text);
  });
});

describe('what is printed is read back', () => {
  const count = fc.bigInt({ min: 0n, max: 10n ** 15n });

  it('counts', () => {
    fc.assert(
      fc.property(count, (n) => {
        expect(said(readNumber(printNumber(exact(n)), 'count'))).toBe(String(n));
        expect(said(readNumber(printCount(exact(n)), 'count'))).toBe(String(n));
      }),
    );
  });

  it('amounts, with the decimals they were printed with', () => {
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 3 }), (n, decimals) => {
        const amount = exact(n, 10n ** BigInt(decimals));
        const reading = readNumber(printNumber(amount, decimals), 'amount');
        expect(said(reading)).toBe(amount.toFraction());
      }),
    );
  });

  it('rates, to within half of their last digit, and never as 0 or 100 when they are neither', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }), (a, b) => {
        const [numerator, denominator] = [Math.min(a, b), Math.max(a, b)];
        const rate = exact(100 * numerator, denominator);
        const reading = readNumber(printRate(rate, 1), 'rate');
        if (reading.kind !== 'value') throw new Error(`${numerator}/${denominator} is not read back`);
        expect(reading.value.sub(rate).abs().lte(exact(1, 20))).toBe(true);
        expect(reading.value.equals(100)).toBe(numerator === denominator);
        expect(reading.value.equals(0)).toBe(false);
      }),
    );
  });
});
