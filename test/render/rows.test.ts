import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/model/document.ts';
import { balance } from '../../src/render/balance.ts';
import { headGrid } from '../../src/render/head-grid.ts';
import { rowBreaks } from '../../src/render/row-breaks.ts';
import { headHeights, rowHeight } from '../../src/render/row-heights.ts';
import { plain } from './samples.ts';

const group: Row = { kind: 'group', cells: ['1. Chỉ đạo, điều hành'] };
const task = plain('I.1', 'Ban hành kế hoạch');

/** On a page 9000 twips high; a third of it is 3000. */
const keeps = (rows: readonly Row[], heights: readonly number[], keepLast = false): readonly boolean[] =>
  rowBreaks(rows, heights, 9000, keepLast).map(({ keepNext }) => keepNext);

describe('where a table breaks over pages', () => {
  test.each<readonly [string, readonly Row[], readonly number[], readonly boolean[]]>([
    ['a table up to a third of the page stays whole', [task, task, task], [1000, 1000, 1000], [true, true, false]],
    ['a few tall rows may part, all but the last two', [task, task, task], [2000, 2000, 2000], [false, true, false]],
    [
      'a group’s title stays with its first row',
      [task, group, task, task, task],
      [2000, 300, 900, 900, 900],
      [false, true, false, true, false],
    ],
    [
      'a last group of one row takes the row before it along',
      [task, task, group, task],
      [1500, 1500, 300, 1500],
      [false, true, true, false],
    ],
  ])('%s', (_, rows, heights, expected) => {
    expect(keeps(rows, heights)).toEqual(expected);
  });

  test('the last row stays with the signature where that is asked', () => {
    expect(keeps([task], [1000], true)).toEqual([true]);
  });

  test('only a row taller than a third of the page splits, and it is not held to the next', () => {
    expect(rowBreaks([task, task, task], [3001, 3000, 3000], 9000, false)).toEqual([
      { keepNext: false, splits: true },
      { keepNext: true, splits: false },
      { keepNext: false, splits: false },
    ]);
  });
});

describe('the height of a row', () => {
  // At 10 pt a line is 230 twips, and a paragraph has 80 around it; a cell of 1000 twips has 886 for its text.
  const fitted = { widths: [1000, 1000], size: 10 } as unknown as Parameters<typeof rowHeight>[1];
  // An x is 1024/2048 of the size wide: 100 twips at 10 pt, so that 8 fit on a line.
  test.each<readonly [string, Row, number]>([
    ['an empty row is one line', plain('', ''), 310],
    [
      'a link wider than its cell breaks over as many lines as it takes: 20 letters, 3 lines',
      plain('x'.repeat(20), ''),
      3 * 230 + 80,
    ],
    ['lines of their own are paragraphs', plain('x\nx', ''), 2 * 310],
  ])('%s', (_, row, height) => {
    expect(rowHeight(row, fitted)).toBeCloseTo(height);
  });
});

describe('balanced columns', () => {
  const cell = (text: string) => ({ text, face: 'regular' as const, head: false });
  const words = (count: number): string => Array.from({ length: count }, () => 'nhiệm').join(' ');

  test('widths that nothing gains from stay', () => {
    const bounds = { least: [500, 500], margins: 130 };
    expect(balance([4000, 4000], bounds, [[cell('một'), cell('hai')]], 12)).toEqual([4000, 4000]);
  });

  test('the column of long texts takes width from that of short ones, never below its least', () => {
    const widths = balance([4000, 4000], { least: [1000, 1000], margins: 130 }, [[cell('một'), cell(words(60))]], 12);
    expect(widths[0]).toBeGreaterThanOrEqual(1000);
    expect(widths[0]).toBeLessThan(1600);
    expect((widths[0] ?? 0) + (widths[1] ?? 0)).toBe(8000);
  });
});

describe('the height of a head', () => {
  // At 10 pt a line is 10 × 1,15 × 20 = 230 twips, and a paragraph has 2 × 2 pt = 80 around it.
  const fitted = { widths: [2000, 2000, 2000], size: 10 } as unknown as Parameters<typeof headHeights>[1];
  const heights = (head: Parameters<typeof headGrid>[0]): readonly number[] => headHeights(headGrid(head, 3), fitted);

  test('each row is as high as its own cells, the row of numbers one line', () => {
    const head = [
      [
        { text: 'TT', rowSpan: 2 },
        { text: 'Đã giải quyết', columnSpan: 2 },
      ],
      [{ text: 'Tổng\nsố\nhồ sơ' }, { text: 'Quá hạn' }],
      [{ text: '(1)' }, { text: '(2)' }, { text: '(3)' }],
    ];
    expect(heights(head)).toEqual([310, 3 * 310, 310]);
  });

  test('what a cell over two rows lacks goes to the lower one', () => {
    const head = [
      [
        { text: 'một\nhai\nba\nbốn', rowSpan: 2 },
        { text: 'Đã giải quyết', columnSpan: 2 },
      ],
      [{ text: 'Trước' }, { text: 'Quá hạn' }],
    ];
    expect(heights(head)).toEqual([310, 3 * 310]);
  });
});
