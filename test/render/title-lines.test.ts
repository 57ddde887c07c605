import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencyLines } from '../../src/render/agency-lines.ts';
import { lineCount, lineWidth } from '../../src/law/measure.ts';
import { flowWidth, titleLines } from '../../src/render/title-lines.ts';
import { twipsOfMm } from '../../src/render/units.ts';

const WIDTH = twipsOfMm(165);

describe('titles', () => {
  test('one that fits stays on its line', () => {
    expect(titleLines('Công tác cải cách hành chính 6 tháng đầu năm 2026', WIDTH, 'bold', 14)).toHaveLength(1);
  });

  test('a long one is broken at its comma, not inside “Chỉ số”', () => {
    const title =
      'Kết quả thực hiện Kế hoạch số 75/KH-UBND về nâng cao Chỉ số cải cách hành chính, Chỉ số hài lòng về sự phục vụ hành chính';
    expect(titleLines(title, WIDTH, 'bold', 14)).not.toContainEqual(expect.stringMatching(/(Chỉ|số|Kế|nâng)$/u));
  });

  test('the reference of an appendix is broken before “của”, never in the room left for a number', () => {
    const blank = '\u00A0'.repeat(6);
    const reference = `(Kèm theo Báo cáo số ${blank}/BC-UBND ngày${blank}tháng 6 năm 2024 của Ủy ban nhân dân xã Tri Phương)`;
    const lines = titleLines(reference, WIDTH, 'italic', 14);
    expect(lines[1]).toMatch(/^của Ủy ban nhân dân xã Tri Phương\)$/u);
  });

  test('a number is never torn from what it counts with', () => {
    const lines = titleLines(
      'Phương hướng, nhiệm vụ trọng tâm của Ủy ban nhân dân xã trong 6 tháng cuối năm 2024 và cả năm 2025',
      WIDTH,
      'bold',
      14,
    );
    for (const line of lines.slice(1)) expect(line).not.toMatch(/^\d/u);
  });

  test.each([
    ['TM. Ban Chỉ đạo cải cách hành chính và chuyển đổi số xã Tri Phương', /TM\.$/u],
    ['Ban Quản lý dự án trực thuộc Ủy ban nhân dân xã Tri Phương, tỉnh Lạng Sơn', /(Ủy|Ủy ban|nhân)$/u],
    [
      'Đánh giá việc thực hiện nhiệm vụ, kế hoạch cải cách hành chính, phục vụ người dân năm 2024',
      /(nhiệm|kế|cải|hành|phục)$/u,
    ],
    ['Phòng Văn hóa - Xã hội xã Lai Vung và các đơn vị trực thuộc Ủy ban nhân dân xã', /-$/u],
  ])('“%s” in half a page is not broken inside its words', (title, wrong) => {
    for (const line of titleLines(title, WIDTH / 2, 'bold', 14)) expect(line).not.toMatch(wrong);
  });

  test('a title in capitals breaks where it does in small letters, measured as it is printed', () => {
    const lines = titleLines(
      'Kết quả thực hiện Chỉ số cải cách hành chính 6 tháng đầu năm',
      WIDTH / 2,
      'bold',
      14,
      'capitals',
    );
    for (const line of lines) expect(lineWidth(line.toUpperCase(), 'bold', 14)).toBeLessThanOrEqual(WIDTH / 2);
    expect(lines.join(' ')).toBe('Kết quả thực hiện Chỉ số cải cách hành chính 6 tháng đầu năm');
  });

  test.each([
    ['V/v đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024', 3700, 4],
    ['V/v báo cáo', 3700, 1],
  ])('what flows of itself, “%s”, is narrowed without a line more', (text, width, count) => {
    const narrowed = flowWidth(text, width, 'regular', 13);
    expect(narrowed).toBeLessThanOrEqual(width);
    expect(lineCount(text, narrowed, 'regular', 13)).toBe(count);
  });

  test('any words stay in order, and any line of words that fit, fits', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zA-ZÀ-ỹ0-9,]{1,12}$/u), { minLength: 1, maxLength: 60 }), (words) => {
        const lines = titleLines(words.join(' '), WIDTH, 'bold', 14);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(lineWidth(line, 'bold', 14)).toBeLessThanOrEqual(WIDTH);
      }),
    );
  });
});

describe('names of agencies in the left column, 65 mm wide', () => {
  test.each([
    ['ỦY BAN NHÂN DÂN XÃ TRI PHƯƠNG', ['ỦY BAN NHÂN DÂN', 'XÃ TRI PHƯƠNG']],
    ['ỦY BAN NHÂN DÂN PHƯỜNG BÌNH HƯNG HÒA', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG BÌNH HƯNG HÒA']],
    ['ỦY BAN NHÂN DÂN THỊ TRẤN THẤT KHÊ', ['ỦY BAN NHÂN DÂN', 'THỊ TRẤN THẤT KHÊ']],
    ['HỘI ĐỒNG NHÂN DÂN TỈNH ĐỒNG NAI', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH ĐỒNG NAI']],
    ['SỞ NỘI VỤ', ['SỞ NỘI VỤ']],
  ])('%s', (name, lines) => {
    expect(agencyLines(name, twipsOfMm(65), 'bold', 13)).toEqual(lines);
  });
});
