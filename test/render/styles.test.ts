import { describe, expect, test } from 'vitest';
import { BODY_TEXT, ELEMENTS, PAGE, SIZE_SETS, URGENCY_FRAMES } from '../../src/law/decree30.ts';
import { FIRST_LINE_MM, HEADER_DISTANCE_MM, MARGINS_MM, paperSize, textWidthOf } from '../../src/render/page.ts';
import { BOX_SPACE_PT, type ParagraphStyle, type SizeSet, sizeOf, STYLES } from '../../src/render/styles.ts';

const styles: readonly (readonly [string, ParagraphStyle])[] = Object.entries(STYLES);
const SETS: readonly SizeSet[] = ['large', 'small'];

describe('what we chose is lawful', () => {
  test.each(styles.filter(([, { element }]) => element !== undefined))(
    'style %s prints its element as the law has it',
    (_, style) => {
      const rule = ELEMENTS[style.element ?? 'body'];
      for (const size of [style.size, style.small ?? style.size]) {
        expect(size).toBeGreaterThanOrEqual(rule.size.min);
        expect(size).toBeLessThanOrEqual(rule.size.max);
      }
      expect([style.bold ?? false, style.italic ?? false]).toEqual([rule.bold, rule.italic]);
      expect([style.align, 'free']).toContain(rule.align);
    },
  );

  test.each(SETS)('Quốc hiệu, Tiêu ngữ and date of the %s set are one of the lawful sets', (set) => {
    const chosen = {
      nationalTitle: sizeOf('QuocHieu', set),
      motto: sizeOf('TieuNgu', set),
      placeDate: sizeOf('DiaDanhNgay', set),
    };
    expect(SIZE_SETS).toContainEqual(chosen);
  });

  test('sizes fall together: what the decree lets be smaller is a point smaller in the small set', () => {
    const smaller = styles.filter(([, style]) => (style.small ?? style.size) !== style.size);
    for (const [, { size, small }] of smaller) expect(small).toBe(size - 1);
    expect(smaller.map(([id]) => id)).toEqual(
      expect.arrayContaining(['QuocHieu', 'CoQuanBanHanh', 'TenLoai', 'NoiDung', 'Muc', 'QuyenHan', 'KemTheo']),
    );
  });

  test('a mark of 13 pt in its frame is 8 mm high: 14,95 pt of line and 2 × 3 pt, with two lines of 3/4 pt', () => {
    const mm = ((STYLES.MucDoKhan.size * 1.15 + 2 * BOX_SPACE_PT.ends + 1.5) * 25.4) / 72;
    expect(Math.abs(mm - URGENCY_FRAMES.heightMm)).toBeLessThan(0.2);
  });

  test.each(['top', 'bottom', 'left', 'right'] as const)('the %s margin is within its range', (side) => {
    expect(MARGINS_MM[side]).toBeGreaterThanOrEqual(PAGE.marginsMm[side].min);
    expect(MARGINS_MM[side]).toBeLessThanOrEqual(PAGE.marginsMm[side].max);
  });

  test('the page number, 14 pt high, stands inside the top margin', () => {
    const lineMm = (STYLES.SoTrang.size * 1.15 * 25.4) / 72;
    expect(HEADER_DISTANCE_MM + lineMm).toBeLessThan(MARGINS_MM.top);
  });

  test('body text: first line, gap and line spacing are lawful', () => {
    const { before, line } = STYLES.NoiDung;
    expect(BODY_TEXT.firstLineMm).toContain(FIRST_LINE_MM);
    expect(before).toBeGreaterThanOrEqual(BODY_TEXT.paragraphGapPt.min);
    expect(line).toBeGreaterThanOrEqual(BODY_TEXT.lineSpacing.min);
    expect(line).toBeLessThanOrEqual(BODY_TEXT.lineSpacing.max);
  });
});

describe('the page in twips', () => {
  test('A4 is 11906 × 16838, and lies on its side in landscape', () => {
    expect(paperSize('portrait')).toEqual({ width: 11906, height: 16838 });
    expect(paperSize('landscape')).toEqual({ width: 16838, height: 11906 });
  });

  test('165 mm of text in portrait (210 − 30 − 15), 252 in landscape (297 − 30 − 15)', () => {
    expect(textWidthOf('portrait')).toBe(11906 - 1701 - 850);
    expect(textWidthOf('landscape')).toBe(16838 - 1701 - 850);
  });
});

describe('names', () => {
  test('ids are ASCII, names are unique and without the comma that Word takes for an alias', () => {
    for (const [id, { name }] of styles) {
      expect(id).toMatch(/^[A-Za-z0-9]+$/);
      expect(name).not.toContain(',');
    }
    expect(new Set(styles.map(([, { name }]) => name)).size).toBe(styles.length);
  });

  test('mục, khoản and điểm are levels 1 to 3 of the navigation pane', () => {
    expect([STYLES.Muc, STYLES.Khoan, STYLES.Diem].map(({ outlineLevel }) => outlineLevel)).toEqual([0, 1, 2]);
  });
});
