import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadCell, Table } from '../../src/model/document.ts';
import { CELL_MARGIN, fitColumns } from '../../src/render/columns.ts';
import { headGrid } from '../../src/render/head-grid.ts';
import { lineWidth } from '../../src/law/measure.ts';
import { textWidthOf } from '../../src/render/page.ts';
import { plain, SUMMARY_TABLE, table, taskAppendix } from './samples.ts';

const PORTRAIT = textWidthOf('portrait');
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);

describe('columns', () => {
  test('without long words they follow their weights: 1 : 3 of 9355 twips', () => {
    const { widths } = fitColumns(
      table(
        [
          ['TT', 1],
          ['Nội dung', 3],
        ],
        [plain('1', 'Kế hoạch')],
      ),
      PORTRAIT,
    );
    expect(widths).toEqual([2338, 7017]);
  });

  test('a column is never narrower than its longest word, and the others give way', () => {
    const { widths, size } = fitColumns(
      table(
        [
          ['TT', 9],
          ['Số', 1],
        ],
        [plain('1', '119/KH-UBND')],
      ),
      PORTRAIT,
    );
    expect(widths[1]).toBeGreaterThanOrEqual(lineWidth('119/KH-UBND', 'regular', size) + 2 * CELL_MARGIN);
    expect(sum(widths)).toBe(PORTRAIT);
  });

  test('a column that people fill in keeps its share, however much another one holds', () => {
    const made = table(
      [
        ['Nội dung', 1],
        ['Biện pháp khắc phục', 1],
      ],
      [plain('Rà soát, công khai thủ tục hành chính thuộc thẩm quyền giải quyết của xã '.repeat(5), '')],
    );
    const [text = made.columns[0], room] = made.columns;
    const columns = text === undefined || room === undefined ? [] : [text, { ...room, toFill: true }];
    expect(fitColumns(made, PORTRAIT).widths[1]).toBeLessThan(PORTRAIT / 3);
    expect(fitColumns({ ...made, columns }, PORTRAIT).widths[1]).toBeGreaterThanOrEqual(Math.floor(PORTRAIT / 2));
  });

  test('what a column of short texts cannot fill goes to that of long ones, whatever the weights', () => {
    const { widths } = fitColumns(
      table(
        [
          ['TT', 10],
          ['Nội dung', 10],
          ['Ngày', 10],
        ],
        [
          plain(
            '1',
            'Rà soát, công khai thủ tục hành chính thuộc thẩm quyền giải quyết của xã '.repeat(3),
            '12/6/2024',
          ),
        ],
      ),
      PORTRAIT,
    );
    // TT in bold 13 pt is 2 × 1366/2048 × 260 = 347 twips, a date 20 mm (1134) at most, and each cell has 130 beside.
    expect(widths[0]).toBeLessThan(500);
    expect(widths[2]).toBeLessThan(1300);
    expect(sum(widths)).toBe(PORTRAIT);
  });

  test('a bold total needs more room than plain text', () => {
    const rows = [{ kind: 'total' as const, cells: ['', '1.000.000.000.000'] }];
    const { widths, size } = fitColumns(
      table(
        [
          ['TT', 99],
          ['Số', 1],
        ],
        rows,
      ),
      PORTRAIT,
    );
    expect(widths[1]).toBeGreaterThanOrEqual(lineWidth('1.000.000.000.000', 'bold', size) + 2 * CELL_MARGIN);
  });

  test('a link as long as two lines takes a quarter of the width at most', () => {
    const { widths } = fitColumns(
      table(
        [
          ['TT', 1],
          ['Liên kết', 1],
          ['Ghi chú', 8],
        ],
        [plain('1', 'https://'.padEnd(120, 'x'), '')],
      ),
      PORTRAIT,
    );
    expect(widths[1]).toBeLessThanOrEqual(PORTRAIT / 4);
  });

  test('few columns are set in 13 pt, the ten of a task appendix in 12 or 11', () => {
    const few = table(
      [
        ['TT', 1],
        ['Nội dung', 5],
      ],
      [plain('1', 'Kế hoạch')],
    );
    const [tasks] = taskAppendix('I', 'Nhiệm vụ', 5).blocks;
    expect(fitColumns(few, PORTRAIT).size).toBe(13);
    expect(fitColumns(tasks as Table, textWidthOf('landscape')).size).toBeLessThan(13);
  });

  test('a table of 400 rows gets the columns of one of 50 like it, though the longest rows are all of one kind', () => {
    const landscape = textWidthOf('landscape');
    const [few, many] = [50, 400].map((count) => taskAppendix('I', 'Nhiệm vụ', count).blocks[0] as Table);
    const [widths = [], wide = []] = [few, many].map((one) => fitColumns(one as Table, landscape).widths);
    // The first column is wider: it holds I.400 instead of I.50.
    widths
      .slice(1)
      .forEach((width, column) => expect(Math.abs(width - (wide[column + 1] ?? 0))).toBeLessThan(landscape / 30));
  });

  test('eleven columns of numbers fit a portrait page with no word broken', () => {
    const { widths, size } = fitColumns(SUMMARY_TABLE, PORTRAIT);
    const longest = ['TT', 'phụ', 'nhiệm', 'Đúng', 'Quá', '(trong', 'Thường', 'Chưa', 'thành', 'Không', 'thành'];
    longest.forEach((word, column) => {
      expect(widths[column]).toBeGreaterThanOrEqual(lineWidth(word, 'regular', size) + 2 * CELL_MARGIN);
    });
  });

  test('whatever the weights and words, the widths are whole, positive and add up', () => {
    const weight = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(weight, fc.string({ maxLength: 80 })), { minLength: 1, maxLength: 20 }),
        (columns) => {
          const cells = columns.map(([, text]) => text);
          const { widths } = fitColumns(
            table(
              columns.map(([weight]) => ['', weight]),
              [plain(...cells)],
            ),
            PORTRAIT,
          );
          expect(sum(widths)).toBe(PORTRAIT);
          for (const width of widths) expect(Number.isInteger(width) && width > 0).toBe(true);
        },
      ),
    );
  });
});

const cell = (text: string, spans: Omit<HeadCell, 'text'> = {}): HeadCell => ({ text, ...spans });
const drawn = (head: readonly (readonly HeadCell[])[], columns: number): readonly string[] =>
  headGrid(head, columns).map((row) => row.map((place) => (place.continued ? '"' : place.cell.text)).join(' '));

describe('the grid of a head', () => {
  test('cells over two rows go on below, cells over two columns count twice', () => {
    const head = [
      [cell('TT', { rowSpan: 2 }), cell('Hoàn thành', { columnSpan: 2 }), cell('Tỷ lệ', { rowSpan: 2 })],
      [cell('Đúng hạn'), cell('Quá hạn')],
    ];
    expect(drawn(head, 4)).toEqual(['TT Hoàn thành Tỷ lệ', '" Đúng hạn Quá hạn "']);
  });

  test('a block of two by two goes on as a block', () => {
    const head = [[cell('A', { columnSpan: 2, rowSpan: 2 }), cell('B')], [cell('C')]];
    expect(drawn(head, 3)).toEqual(['A B', '" C']);
  });

  test.each([
    ['too few cells', [[cell('A')]]],
    ['too many cells', [[cell('A'), cell('B'), cell('C')]]],
  ])('%s are a fault of the composer', (_, head) => {
    expect(() => headGrid(head, 2)).toThrow(/columns/);
  });
});
