import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePlan } from '../../src/intake/make-plan.ts';
import { scalar } from '../../src/intake/files/yaml-text.ts';
import { parse } from 'yaml';
import { compiled, docxTable, paragraphs, readBody, readSheets } from './made-plans.ts';

/** Whatever stands in the cells of a table of tasks, the workspace that comes of it compiles, and every doubt stands in it. */

const WORDS = [
  '',
  '',
  '-',
  'nt',
  'x',
  '1',
  '2',
  '1.1',
  'a',
  'I',
  'II',
  'A',
  '^',
  '^',
  '<',
  '*In đậm',
  'CHỮ HOA',
  'Công chức Văn phòng - thống kê',
  'Tư pháp, Địa chính và Công an xã',
  'Các thôn',
  'Thôn Nà Lẹng',
  'UBND các xã, thị trấn',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Chủ trì: Văn phòng / Phối hợp: MTTQ',
  'null',
  'true',
  '~',
  '# ghi chú',
  'a: b',
  '[x]',
  '{y: z}',
  '- mục / - mục nữa',
  'Ghi chú: xem',
  'Trước 20/6/2024',
  'Tháng 13/2024',
  '31/6',
  'Quý V',
  'Thường xuyên',
  'cuối năm',
  '25/6',
  'Nội dung',
  'Thời hạn',
  '"',
  "'",
  '&',
  '%',
  '@',
  '`',
  '!',
  '1:2',
  '0x1F',
  '2024-01-01',
  '=A1',
  'all',
  '...',
  '…',
  'Đ',
  'đ.',
  '**',
] as const;

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replace(/[|<^*\p{C}]/gu, '')),
  },
);
const heads = [
  'STT | Nội dung | Sản phẩm | Thời hạn | Chủ trì | Phối hợp',
  'TT | Nhiệm vụ | Quý I | Quý II | Đơn vị chủ trì, phối hợp | Tiêu chí',
  'Nội dung | Chỉ số | Ghi chú | Tiến độ | Trách nhiệm | Kết quả',
] as const;
const table = fc
  .record({
    head: fc.constantFrom(...heads),
    rows: fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
  })
  // The first row of a table has nothing above it, and the first cell of a row nothing to its left.
  .map(({ head, rows }) => [
    head,
    ...rows.map((row) => row.map((text, at) => (at === 0 && text === '<' ? '' : text)).join(' | ')),
  ]);

describe('any table of tasks', () => {
  it.each([
    { format: 'Word', read: (rows: readonly string[]) => readBody(paragraphs('=PHỤ LỤC') + docxTable(rows)) },
    { format: 'Excel', read: (rows: readonly string[]) => readSheets([{ name: 'PL', rows }]) },
  ])('in $format gives a workspace without errors, or none', { timeout: 120_000 }, async ({ read }) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const reading = read(rows);
        if (reading.kind === 'not-a-plan') return;
        expect(await compiled(makePlan(reading.plan))).toEqual({ told: [], silent: [] });
      }),
      { numRuns: 100, seed: 4 },
    );
  });
});

it('any text stands in YAML as it is, on one line', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), cell), (text) => {
      const written: unknown = parse(`key: ${scalar(text)}`, { schema: 'failsafe' });
      const wanted = text.normalize('NFC').replace(/[\p{Cc}\p{Cs}\p{Co}\uFFFE\uFFFF\u2028\u2029\uFEFF]+/gu, ' ');
      expect(written).toEqual({ key: wanted.replace(/\s+/gu, ' ').trim() });
    }),
    { seed: 4 },
  );
});
