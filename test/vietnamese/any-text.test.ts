import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readDayMonth } from '../../src/vietnamese/dates.ts';
import { readDeadline } from '../../src/vietnamese/deadlines.ts';
import { findLegacyEncoding } from '../../src/vietnamese/encodings.ts';
import { findMixedAlphabets } from '../../src/vietnamese/look-alikes.ts';
import { looksLikeShare, readFraction, readNumber } from '../../src/vietnamese/numbers.ts';
import { readStatus } from '../../src/vietnamese/statuses.ts';
import { clip, fold, nearest } from '../../src/vietnamese/words.ts';

const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a count': (text) => readNumber(text, 'count', 'hồ sơ'),
  'an amount': (text) => readNumber(text, 'amount'),
  'a rate': (text) => readNumber(text, 'rate', '%'),
  'a yes or no': (text) => readNumber(text, 'yes-no'),
  'a fraction': readFraction,
  'a share': looksLikeShare,
  'a date': readDate,
  'a day of a period': readDayMonth,
  'a deadline': (text) => readDeadline(text, 2024, { kind: 'file', file: 'x' }),
  'a status': readStatus,
  'an old encoding': findLegacyEncoding,
  'mixed alphabets': findMixedAlphabets,
  'a near name': (text) => nearest(text, ['van_phong', 'mot_cua', text.slice(1)]),
  'a folded text': fold,
  'a quotation': clip,
};

/** Text as it comes: anything at all, and what looks most like numbers, dates and deadlines. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.stringMatching(/^[\d.,/ %–-]{0,30}$/),
  fc
    .array(
      fc.constantFrom('Trước', 'Tháng', 'Quý', 'II', '6', 'năm', '2024', '/', '-', ' ', 'đến', 'hằng', 'ngày', '31'),
      { maxLength: 12 },
    )
    .map((words) => words.join(' ')),
);

describe.each(Object.entries(READERS))('%s', (_, read) => {
  it('can be looked for in any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['dots', `${'.'.repeat(1_000_000)}x`],
    ['groups of digits', '1.234'.repeat(200_000)],
    ['spaces', `${' '.repeat(500_000)}x${' '.repeat(500_000)}`],
    ['a word over and over', 'trước tháng '.repeat(80_000)],
    ['letters without an end', 'ơ'.repeat(1_000_000)],
    ['letters of the old fonts', 'hoµn '.repeat(200_000)],
    ['marks upon marks', `a${'\u0301'.repeat(1_000_000)}`],
  ])('takes less than two seconds of a processor for a megabyte of %s', (_, text) => {
    const before = process.cpuUsage();
    read(text);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(2);
  });
});

it('a fault quotes little of what it refuses', () => {
  const reading = readNumber('9'.repeat(1_000_000), 'count');
  expect(JSON.stringify(reading).length).toBeLessThan(500);
});
