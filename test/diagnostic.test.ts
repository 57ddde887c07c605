import { describe, expect, it } from 'vitest';
import { positionOf } from '../src/diagnostic/place.ts';

const TEXT = 'ab\n😀c😀đ\n\nx';

const at = (start: number, end = start) => {
  const found = positionOf({ kind: 'text', file: 'a.yaml', start, end }, new Map([['a.yaml', TEXT]]));
  return found && [found.line, found.column, found.endLine, found.endColumn];
};

describe('positions count lines and code points from 1', () => {
  it.each([
    ['the beginning', 0, 1, [1, 1, 1, 2]],
    ['the end of a line', 2, 2, [1, 3, 1, 3]],
    ['a character of two code units', 3, 5, [2, 1, 2, 2]],
    ['behind it', 5, 6, [2, 2, 2, 3]],
    ['behind two of them', 8, 9, [2, 4, 2, 5]],
    ['an empty line', 10, 10, [3, 1, 3, 1]],
    ['the last line, and past the end', 11, 99, [4, 1, 4, 2]],
  ])('%s', (_, start, end, expected) => {
    expect(at(start, end)).toEqual(expected);
  });

  it('a line of a million characters is not gone through for each of 10,000 places', () => {
    const sources = new Map([['a.yaml', `${'đ'.repeat(1_000_000)}😀`]]);
    const columns = Array.from({ length: 10_000 }, (_, i) => {
      const start = 990_000 + i;
      return positionOf({ kind: 'text', file: 'a.yaml', start, end: start }, sources)?.column;
    });
    expect(columns[9_999]).toBe(1_000_000);
  });
});
