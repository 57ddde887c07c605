import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { all, bodyOf, type Element, first, numberIn, parseXml, partsOf, styleOf, textsOf } from './read-docx.ts';
import { LETTER, NOTE, PLAN, PLEDGE, REPORT } from './samples.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;
const render = (document: Document): Element => bodyOf(renderDocx(document, FRAME));
const styled = (within: Element, style: string): Element | undefined =>
  all(within, 'w:p').find((paragraph) => styleOf(paragraph) === style);
const columnsOf = (body: Element): readonly number[] =>
  all(first(body, 'w:tblGrid'), 'w:gridCol').map((column) => numberIn(column, 'w:w'));

/** The width of a paragraph's frame in twips: what its indents leave of `width`, and 4 pt (80) outside on either side. */
function frameWidth(paragraph: Element, width: number): number {
  const indents = first(paragraph, 'w:ind');
  return width - numberIn(indents, 'w:left') - numberIn(indents, 'w:right') + 160;
}

describe('a công văn', () => {
  const letter = render(LETTER);

  test('says what it is about in the left cell under Số, behind V/v, and has no tên loại', () => {
    const cell = all(letter, 'w:tc').find((candidate) => textsOf(candidate, 'SoKyHieu').length > 0);
    expect(textsOf(cell ?? letter, 'TrichYeuCongVan')).toEqual([
      'V/v đôn đốc gửi báo cáo kết quả thực hiện Kế hoạch số 75/KH-UBND 6 tháng đầu năm 2024',
    ]);
    expect([...textsOf(letter, 'TenLoai'), ...textsOf(letter, 'TrichYeu')]).toEqual([]);
  });

  test('its number is that of the agency and the unit that wrote it, its day is padded', () => {
    expect(textsOf(letter, 'SoKyHieu')).toEqual(['Số: 05/UBND-VP']);
    expect(textsOf(letter, 'DiaDanhNgay')).toEqual(['Tri Phương, ngày 26 tháng 6 năm 2024']);
  });

  test('an appendix of it is attached to a Công văn', () => {
    const body = render({ ...LETTER, appendices: REPORT.appendices.slice(1) });
    expect(textsOf(body, 'KemTheo').join(' ')).toMatch(/^\(Kèm theo Công văn số 05\/UBND-VP ngày 26 tháng 6 năm 2024/u);
  });
});

describe('marks', () => {
  test.each([
    ['HỎA TỐC', 30],
    ['THƯỢNG KHẨN', 40],
    ['KHẨN', 20],
  ] as const)('%s stands under Số in a frame %i mm wide', (urgency, mm) => {
    const body = render({ ...LETTER, urgency });
    const mark = styled(body, 'MucDoKhan') ?? body;
    expect(mark.text).toBe(urgency);
    // 1 mm is 56,69 twips.
    expect(frameWidth(mark, columnsOf(body)[0] ?? 0) / 56.69).toBeCloseTo(mm, 1);
  });

  test('a document without marks has none', () => {
    expect([...textsOf(render(LETTER), 'MucDoKhan'), ...textsOf(render(LETTER), 'DuThao')]).toEqual([]);
    expect(partsOf(renderDocx(LETTER, FRAME)).has('word/header3.xml')).toBe(false);
  });

  const parts = partsOf(renderDocx({ ...REPORT, circulation: 'Lưu hành nội bộ' }, FRAME));

  test('the circulation mark stands in the top margin of page 1, at the right, in capitals', () => {
    const header = parseXml(parts.get('word/header3.xml') ?? '');
    const mark = styled(header, 'PhamViLuuHanh') ?? header;
    expect(mark.text).toBe('LƯU HÀNH NỘI BỘ');
    // 13 pt bold capitals are at most 1 em (260 twips) wide: 15 of them and 240 twips of room.
    expect(frameWidth(mark, 9355)).toBeLessThan(15 * 260 + 240);
    expect(numberIn(first(mark, 'w:ind'), 'w:right')).toBe(100);
  });

  test('the appendices’ first pages stay without it; the package names the new part', () => {
    const sections = all(parseXml(parts.get('word/document.xml') ?? ''), 'w:sectPr');
    const firsts = sections.map(
      (section) =>
        all(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === 'first')?.attributes[
          'r:id'
        ],
    );
    expect(firsts).toEqual(['rIdPhamVi', FRAME.headers.first, FRAME.headers.first]);
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(/Id="rIdPhamVi"[^>]*Target="header3.xml"/u);
    expect(parts.get('[Content_Types].xml')).toContain('PartName="/word/header3.xml"');
  });
});

describe('an electronic document', () => {
  const dated: Document = { ...LETTER, medium: 'electronic', appendices: REPORT.appendices.slice(1) };

  test('leaves number and day of what an appendix belongs to blank, and keeps its own', () => {
    const blank = '\u00A0'.repeat(6);
    const body = render(dated);
    expect(textsOf(body, 'KemTheo').join(' ')).toBe(
      `(Kèm theo Công văn số ${blank}/UBND-VP ngày${blank}tháng 6 năm 2024 của Ủy ban nhân dân xã Tri Phương)`,
    );
    expect(textsOf(body, 'SoKyHieu')).toEqual(['Số: 05/UBND-VP']);
  });
});

describe('a bản cam kết', () => {
  const pledge = render(PLEDGE);
  const foot = all(pledge, 'w:tbl').at(-1) ?? pledge;

  test('is signed by two side by side, long titles broken at a phrase, names level', () => {
    const cells = all(foot, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));
    expect(cells).toEqual([
      ['NGƯỜI CAM KẾT', 'XÁC NHẬN CỦA CHỦ TỊCHUBND XÃ TRI PHƯƠNG'],
      ['Nguyễn Văn A', 'Trần Thị B'],
    ]);
  });

  test('has no Số and no Nơi nhận', () => {
    expect([...textsOf(pledge, 'SoKyHieu'), ...textsOf(pledge, 'NoiNhan')]).toEqual([]);
  });

  test('recipients, where there are any, stand below', () => {
    const body = render({ ...PLEDGE, recipients: ['UBND xã', 'Lưu: VT'] });
    expect(textsOf(all(body, 'w:tbl').at(-1) ?? body, 'NoiNhanDong')).toEqual(['- UBND xã;', '- Lưu: VT.']);
  });
});

describe('căn cứ', () => {
  const plan = render(PLAN);

  test('stand one a paragraph, with a semicolon each and a stop after the last, whatever was typed', () => {
    expect(textsOf(plan, 'CanCu').map((text) => text.slice(-12))).toEqual([' 6 năm 2025;', 'nh năm 2026.']);
  });
});

describe('who signs', () => {
  const offices = (signature: Document['signature']): readonly string[] =>
    textsOf(render({ ...REPORT, signature }), 'QuyenHan');

  test.each<readonly [string, readonly string[], string, readonly string[]]>([
    ['the Chairman for the committee', ['TM. ỦY BAN NHÂN DÂN'], 'CHỦ TỊCH', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    ['an act of his own has no TM.', [], 'CHỦ TỊCH', ['CHỦ TỊCH']],
    ['by order', ['TL. CHỦ TỊCH'], 'CHÁNH VĂN PHÒNG', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
  ])('%s', (_, authority, title, lines) => {
    expect(offices({ authority, title, name: 'Nguyễn Văn A' })).toEqual(lines);
  });

  test('a long authority is broken, never behind TM.', () => {
    const authority = ['TM. Ban Chỉ đạo cải cách hành chính và chuyển đổi số xã Tri Phương'];
    const lines = offices({ authority, title: 'Trưởng ban' });
    expect(lines.join(' ')).toBe('TM. BAN CHỈ ĐẠO CẢI CÁCH HÀNH CHÍNH VÀ CHUYỂN ĐỔI SỐ XÃ TRI PHƯƠNG TRƯỞNG BAN');
    expect(lines[0]).toMatch(/^TM\. BAN CHỈ/u);
  });

  test('without a name the room to sign is kept below the title: 72 pt', () => {
    const body = render({ ...NOTE, signature: { authority: [], title: 'NGƯỜI TRÌNH' } });
    expect(numberIn(first(styled(body, 'QuyenHan') ?? body, 'w:spacing'), 'w:after')).toBe(1440);
    expect(textsOf(body, 'HoTen')).toEqual([]);
  });
});
