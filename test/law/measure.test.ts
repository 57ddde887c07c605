import { describe, expect, test } from 'vitest';
import { MOTTO, NATIONAL_TITLE } from '../../src/law/decree30.ts';
import { lineCount, lineWidth } from '../../src/law/measure.ts';
import type { Face } from '../../src/law/times-widths.ts';
import { twipsOfMm } from '../../src/render/units.ts';

/** Measured with another program from the font's own tables; to the twip, or in mm to a tenth. */
describe('widths of Times New Roman', () => {
  test.each<readonly [string, Face, number, number]>([
    [NATIONAL_TITLE, 'bold', 12, 5007],
    [NATIONAL_TITLE, 'bold', 13, 5424],
    [MOTTO, 'bold', 13, 3183],
    [MOTTO, 'bold', 14, 3428],
  ])('“%s”, %s, %i pt: %i twips', (text, face, size, twips) => {
    expect(Math.round(lineWidth(text, face, size))).toBe(twips);
  });

  test.each<readonly [string, Face, number, number]>([
    ['ỦY BAN NHÂN DÂN', 'bold', 12, 39.9],
    ['ỦY BAN NHÂN DÂN', 'bold', 13, 43.2],
    ['ỦY BAN NHÂN DÂN XÃ LAI VUNG', 'bold', 13, 74.9],
    ['ỦY BAN NHÂN DÂN PHƯỜNG BÌNH HƯNG HÒA', 'bold', 13, 104.5],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2026', 'italic', 14, 106.3],
  ])('“%s”, %s, %i pt: %f mm', (text, face, size, mm) => {
    expect(lineWidth(text, face, size)).toBeGreaterThan(twipsOfMm(mm - 0.06));
    expect(lineWidth(text, face, size)).toBeLessThan(twipsOfMm(mm + 0.06));
  });

  test('a no-break space is as wide as a space; a letter of another script is taken as a full em', () => {
    expect(lineWidth('\u00A0', 'regular', 14)).toBe(lineWidth(' ', 'regular', 14));
    expect(lineWidth('字', 'regular', 14)).toBe(280);
  });
});

test.each([
  ['one word is one line', 'Quyết', 10, 1],
  ['three words, each wider than the line, are three lines', 'Quyết định công', 10, 3],
  ['a text that fits is one line', 'Quyết định công khai', 100_000, 1],
  ['nothing is no line', '', 100, 0],
])('%s', (_, text, width, lines) => {
  expect(lineCount(text, width, 'regular', 12)).toBe(lines);
});
