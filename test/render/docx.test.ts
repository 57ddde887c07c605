import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model/document.ts';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { STYLES } from '../../src/render/styles.ts';
import { printableLines } from '../../src/render/xml.ts';
import { TEMPLATES } from '../../src/templates.ts';
import {
  all,
  bodyOf,
  type Element,
  first,
  inOrder,
  numberIn,
  parseXml,
  partsOf,
  styleOf,
  textsOf,
} from './read-docx.ts';
import { NOTE, plain, REPORT, table, taskAppendix, UNIT_CHART } from './samples.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;

const render = (document: Document): Element => bodyOf(renderDocx(document, FRAME));
const report = render(REPORT);
const NBSP = '\u00A0'.repeat(6);

describe('the head', () => {
  test('agency in capitals and in two lines, the number left to văn thư, the day too', () => {
    expect(textsOf(report, 'CoQuanBanHanh')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ TRI PHƯƠNG']);
    expect(textsOf(report, 'SoKyHieu')).toEqual([`Số: ${NBSP}/BC-UBND`]);
    expect(textsOf(report, 'DiaDanhNgay')).toEqual([`Tri Phương, ngày${NBSP}tháng 6 năm 2024`]);
  });

  test('Số and the date stand in one row', () => {
    const row = all(report, 'w:tr').find((candidate) => textsOf(candidate, 'SoKyHieu').length > 0);
    expect(textsOf(row ?? report, 'DiaDanhNgay')).toHaveLength(1);
  });

  test('the right column holds Quốc hiệu at 13 pt (5424 twips) without wrapping, both columns the text’s width', () => {
    const [left, right] = all(first(report, 'w:tblGrid'), 'w:gridCol').map((column) => numberIn(column, 'w:w'));
    expect(right).toBeGreaterThanOrEqual(5424);
    expect((left ?? 0) + (right ?? 0)).toBe(9355);
  });

  test('a long place and date widen it: Thành phố Hồ Chí Minh needs 106,3 mm at 14 pt, 98,7 (5596 twips) at 13', () => {
    const header = {
      ...REPORT.header,
      place: 'Thành phố Hồ Chí Minh',
      date: { kind: 'blank-day', month: 12, year: 2026 } as const,
    };
    const [, right] = all(first(render({ ...REPORT, header }), 'w:tblGrid'), 'w:gridCol').map((column) =>
      numberIn(column, 'w:w'),
    );
    expect(right).toBeGreaterThan(5596);
  });

  test('the rule below Tiêu ngữ is as long as its text (3428 twips), that below the agency a third to a half', () => {
    const columns = all(first(report, 'w:tblGrid'), 'w:gridCol').map((column) => numberIn(column, 'w:w'));
    const [agency, motto] = all(first(report, 'w:tbl'), 'w:p').filter((paragraph) => styleOf(paragraph) === 'DongKe');
    const length = (paragraph: Element | undefined, column: number | undefined): number => {
      const indents = first(paragraph ?? report, 'w:ind');
      return (column ?? 0) - numberIn(indents, 'w:left') - numberIn(indents, 'w:right');
    };
    expect(Math.abs(length(motto, columns[1]) - 3428)).toBeLessThan(0.05 * 3428);
    // ỦY BAN NHÂN DÂN, 13 pt bold, is 43,2 mm: 2449 twips.
    expect(length(agency, columns[0])).toBeGreaterThanOrEqual(2449 / 3 - 2);
    expect(length(agency, columns[0])).toBeLessThanOrEqual(2449 / 2);
  });

  test('an internal document has no Số: its date stands below Tiêu ngữ', () => {
    const note = render(NOTE);
    expect(textsOf(note, 'SoKyHieu')).toEqual([]);
    expect(textsOf(note, 'DiaDanhNgay')).toEqual(['Tri Phương, ngày 05 tháng 6 năm 2024']);
    expect(all(first(note, 'w:tbl'), 'w:tr')).toHaveLength(1);
  });

  test('a draft is marked below the agency, a finished document nowhere', () => {
    expect(textsOf(render({ ...REPORT, draft: true }), 'DuThao')).toEqual(['DỰ THẢO']);
    expect(textsOf(report, 'DuThao')).toEqual([]);
  });

  test('a parent agency stands above, in capitals', () => {
    const body = render({ ...REPORT, header: { ...REPORT.header, parent: 'UBND tỉnh Đồng Nai', agency: 'Sở Nội vụ' } });
    expect([...textsOf(body, 'CoQuanChuQuan'), ...textsOf(body, 'CoQuanBanHanh')]).toEqual([
      'UBND TỈNH ĐỒNG NAI',
      'SỞ NỘI VỤ',
    ]);
  });
});

describe('title and addressees', () => {
  test('several addressees stand on lines of their own with semicolons and a stop', () => {
    expect([...textsOf(report, 'KinhGui'), ...textsOf(report, 'NoiKinhGui')]).toEqual([
      'Kính gửi:',
      '- Ủy ban nhân dân huyện Tràng Định;',
      '- Phòng Nội vụ huyện Tràng Định.',
    ]);
  });

  test('their dashes stand under the colon: as far in as the word “Kính gửi” is long (1000 twips at 14 pt)', () => {
    const to = all(report, 'w:p').find((paragraph) => styleOf(paragraph) === 'KinhGui');
    const name = all(report, 'w:p').find((paragraph) => styleOf(paragraph) === 'NoiKinhGui');
    const indent = first(name ?? report, 'w:ind');
    // K 1479 + í 569 + n 1024 + h 1024 + space 512 + g 1024 + ử 1110 + i 569 = 7311 / 2048 · 280 = 999,6
    expect(
      numberIn(indent, 'w:left') - numberIn(indent, 'w:hanging') - numberIn(first(to ?? report, 'w:ind'), 'w:left'),
    ).toBe(1000);
  });

  test('one addressee stands on the line of Kính gửi', () => {
    const body = render({ ...REPORT, addressees: ['Ủy ban nhân dân tỉnh Đồng Nai.'] });
    expect(textsOf(body, 'KinhGui')).toEqual(['Kính gửi: Ủy ban nhân dân tỉnh Đồng Nai']);
  });

  test('without addressees there is no Kính gửi', () => {
    expect(textsOf(render({ ...REPORT, addressees: [] }), 'KinhGui')).toEqual([]);
  });
});

describe('the body', () => {
  test('headings are styles with levels, mục in capitals', () => {
    expect(textsOf(report, 'Muc')[0]).toBe('I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH');
    expect(textsOf(report, 'Khoan')).toContain('2. Công tác kiểm tra, đôn đốc');
    expect(textsOf(report, 'Diem')).toContain('a) Kết quả chủ yếu đã đạt được');
  });

  test('each line of a text is a paragraph: no soft breaks, no tabs', () => {
    expect(textsOf(report, 'NoiDung')).toContain('Đã số hóa 1.102/1.348 kết quả giải quyết thủ tục hành chính.');
    expect([...all(report, 'w:br'), ...all(report, 'w:tab')]).toEqual([]);
  });

  test('the last paragraph stays with the signature', () => {
    const last = all(report, 'w:p').findLast((paragraph) => styleOf(paragraph) === 'NoiDung');
    expect(first(last ?? report, 'w:keepNext').attributes['w:val']).toBe('1');
  });

  test('a line that introduces a list stays with its first line, and no other line does', () => {
    const block = { kind: 'paragraph' as const, text: 'Nguyên nhân:\n- Máy quét đã cũ.\n- Thiếu người.' };
    const body = render({ ...REPORT, body: [block, { kind: 'paragraph', text: 'Hết.' }], appendices: [] });
    const kept = all(body, 'w:p')
      .filter((paragraph) => styleOf(paragraph) === 'NoiDung')
      .slice(0, 3)
      .map((paragraph) => all(paragraph, 'w:keepNext').length);
    expect(kept).toEqual([1, 0, 0]);
  });

  test('a table stays with its note, the last table of an appendix with the break behind it', () => {
    const one = table([['TT', 1]], [plain('1'), plain('2')]);
    const note = { kind: 'paragraph' as const, style: 'note' as const, text: 'Số liệu đến ngày 25/6/2024.' };
    const body = render({
      ...REPORT,
      body: [one, note, { kind: 'paragraph', text: 'Hết.' }],
      appendices: [{ title: ['Bảng'], orientation: 'portrait', blocks: [one] }],
    });
    const lastRows = all(body, 'w:tbl')
      .filter((tbl) => all(tbl, 'w:tblHeader').length > 0)
      .map((tbl) => all(all(tbl, 'w:tr').at(-1) ?? tbl, 'w:keepNext').length);
    expect(lastRows).toEqual([1, 1]);
  });

  test('two tables in a row, and a table before the signature, do not grow into one', () => {
    const one = table([['TT', 1]], [plain('1')]);
    const body = render({ ...REPORT, body: [one, one], appendices: [] });
    const after = body.children.flatMap(({ name }, index) =>
      name === 'w:tbl' ? [body.children[index + 1]?.name] : [],
    );
    expect(after).toEqual(['w:p', 'w:p', 'w:p', 'w:p']);
  });
});

describe('the foot', () => {
  test('Nơi nhận: dashes, semicolons, a stop after Lưu', () => {
    const lines = textsOf(report, 'NoiNhanDong');
    expect([lines[0], lines.at(-1)]).toEqual(['- Như trên;', '- Lưu: VT, VP.']);
    expect(textsOf(report, 'NoiNhan')).toEqual(['Nơi nhận:']);
  });

  test('authority and title in capitals, the name below with room to sign', () => {
    expect(textsOf(report, 'QuyenHan')).toEqual(['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
    expect(textsOf(report, 'HoTen')).toEqual(['Nguyễn Văn A']);
    expect(STYLES.HoTen.before).toBeGreaterThanOrEqual(3 * 14);
  });

  test('Nơi nhận and signature are one row that does not split, and every paragraph in it stays with the next', () => {
    const row = all(report, 'w:tr').find((candidate) => textsOf(candidate, 'NoiNhan').length > 0);
    expect(textsOf(row ?? report, 'HoTen')).toHaveLength(1);
    expect(all(row ?? report, 'w:cantSplit')).toHaveLength(1);
    for (const id of ['QuyenHan', 'HoTen', 'NoiNhan', 'NoiNhanDong'] as const) expect(STYLES[id].keepNext).toBe(true);
  });

  test('an internal document without recipients has its signature alone', () => {
    const note = render(NOTE);
    expect(textsOf(note, 'NoiNhan')).toEqual([]);
    expect(textsOf(note, 'HoTen')).toEqual(['Trần Thị B']);
  });
});

describe('sections', () => {
  const sections = all(report, 'w:sectPr');

  test('the document and each appendix are sections, wide tables on landscape pages', () => {
    const sizes = sections.map((section) => {
      const { attributes } = first(section, 'w:pgSz');
      return [attributes['w:w'], attributes['w:h'], attributes['w:orient'] ?? 'portrait'].join(' ');
    });
    expect(sizes).toEqual(['11906 16838 portrait', '16838 11906 landscape', '11906 16838 portrait']);
  });

  test('an appendix without a table stands upright whatever its outline says: only tables let a page lie', () => {
    const chart: Document = {
      ...REPORT,
      appendices: [{ title: ['Biểu đồ'], orientation: 'landscape', blocks: [UNIT_CHART] }],
    };
    const [, appendix = report] = all(render(chart), 'w:pgSz');
    expect([appendix.attributes['w:w'], appendix.attributes['w:orient']]).toEqual(['11906', undefined]);
  });

  test.each([0, 1, 2])('section %i counts from 1, hides its first number, and names both headers', (index) => {
    const section = sections[index] ?? report;
    expect(first(section, 'w:pgNumType').attributes['w:start']).toBe('1');
    expect(all(section, 'w:titlePg')).toHaveLength(1);
    const references = all(section, 'w:headerReference').map(({ attributes }) => [
      attributes['w:type'],
      attributes['r:id'],
    ]);
    expect(references).toEqual([
      ['default', FRAME.headers.default],
      ['first', FRAME.headers.first],
    ]);
  });

  test.each([0, 1, 2])('section %i has the margins 20, 20, 30, 15 mm and no gutter', (index) => {
    const { attributes } = first(sections[index] ?? report, 'w:pgMar');
    expect([
      attributes['w:top'],
      attributes['w:bottom'],
      attributes['w:left'],
      attributes['w:right'],
      attributes['w:gutter'],
    ]).toEqual(['1134', '1134', '1701', '850', '0']);
  });
});

describe('appendices', () => {
  test('number, title in capitals, and what they belong to', () => {
    expect(textsOf(report, 'PhuLuc')).toEqual(['Phụ lục I', 'Phụ lục II']);
    expect(textsOf(report, 'TenPhuLuc')).toContain('DANH MỤC VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH');
    expect(textsOf(report, 'KemTheo')[0]).toBe(
      `(Kèm theo Báo cáo số ${NBSP}/BC-UBND ngày${NBSP}tháng 6 năm 2024 của Ủy ban nhân dân xã Tri Phương)`,
    );
  });

  test("those of the Chairman's own act belong to his act", () => {
    const issuer = 'Chủ tịch Ủy ban nhân dân xã Tri Phương';
    const body = render({ ...REPORT, header: { ...REPORT.header, issuer } });
    expect(textsOf(body, 'KemTheo').join(' ')).toContain(`của ${issuer})`);
    expect(textsOf(body, 'CoQuanBanHanh').join(' ')).toBe('ỦY BAN NHÂN DÂN XÃ TRI PHƯƠNG');
  });

  test('a single one has no number', () => {
    const body = render({ ...REPORT, appendices: [taskAppendix(undefined, 'Nhiệm vụ', 1)] });
    expect(textsOf(body, 'PhuLuc')).toEqual(['Phụ lục']);
  });

  test('that of an internal document names no number', () => {
    const body = render({ ...NOTE, appendices: [taskAppendix(undefined, 'Nhiệm vụ', 1)] });
    expect(textsOf(body, 'KemTheo').join(' ')).toBe(
      '(Kèm theo Phiếu trình ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân xã Tri Phương)',
    );
  });
});

/** What is wrong in a document by rules that hold whatever is in it. */
function faultsOf(body: Element): readonly string[] {
  const unknown = all(body, 'w:p')
    .flatMap((paragraph) => styleOf(paragraph) ?? [])
    .filter((style) => !(style in STYLES));
  const last = body.children.at(-1)?.name;
  return [
    ...unknown.map((style) => `unknown style ${style}`),
    ...all(body, 'w:tbl').flatMap(faultsOfTable),
    ...(last === 'w:sectPr' ? [] : [`ends with ${last}`]),
  ];
}

/** The widths of all elements of a name, together. */
const sum = (name: string, within: Element): number =>
  all(within, name).reduce((total, one) => total + numberIn(one, 'w:w'), 0);

function faultsOfTable(tbl: Element): readonly string[] {
  const width = sum('w:gridCol', tbl);
  const rows = all(tbl, 'w:tr');
  return [
    ...([9355, 14287].includes(width) && sum('w:tblW', tbl) === width ? [] : [`a table of ${width} twips`]),
    ...(first(tbl, 'w:tblLayout').attributes['w:type'] === 'fixed' ? [] : ['a table without fixed layout']),
    ...rows.filter((row) => sum('w:tcW', row) !== width).map((row) => `a row of ${sum('w:tcW', row)} twips`),
    ...all(tbl, 'w:tc')
      .filter((cell) => cell.children.at(-1)?.name !== 'w:p')
      .map(() => 'a cell without a paragraph'),
  ];
}

describe('every document', () => {
  test.each([
    ['the report', REPORT],
    ['a draft', { ...REPORT, draft: true }],
    ['the phiếu trình', NOTE],
    ['a hundred tasks', { ...REPORT, appendices: [taskAppendix('I', 'Nhiệm vụ', 100)] }],
  ])('%s: known styles, widths that add up, no cell without a paragraph', (_, document) => {
    expect(faultsOf(render(document))).toEqual([]);
  });

  test('no empty paragraph stands in for space: only rules, section ends and empty cells hold no text', () => {
    const outside = report.children.filter(({ name }) => name === 'w:p');
    const empty = outside.filter(({ text }) => text.trim() === '').map(styleOf);
    expect(empty.filter((style) => style !== 'DongKe' && style !== 'Ngat')).toEqual([]);
  });

  test('heads repeat, rows do not split', () => {
    // Two rows of the summary, one of the tasks, one of the list of documents.
    expect(all(report, 'w:tblHeader')).toHaveLength(4);
    expect(all(report, 'w:cantSplit')).toHaveLength(all(report, 'w:tr').length);
  });

  test('any text anywhere leaves it sound and is read back whole', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<w:p>', '&amp;', ']]>', '\uD800', '\uFFFE', 'x'.repeat(300)),
    );
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        const body = render({
          ...REPORT,
          draft: true,
          circulation: a,
          counterpart: { authority: [b], title: c },
          header: { ...REPORT.header, parent: c, agency: a, number: b, place: c },
          typeName: a,
          abstract: [a, b],
          addressees: [b, c],
          body: [
            { kind: 'heading', level: 1, text: a },
            { kind: 'paragraph', text: b },
            table(
              [
                [a, 1],
                [b, 2, 'right'],
              ],
              [plain(c, a), { kind: 'group', cells: [b] }, { kind: 'total', cells: [a, c] }],
            ),
          ],
          signature: { authority: [a], title: b, name: c },
          recipients: [a, b],
          appendices: [
            {
              numeral: a,
              title: [b],
              orientation: 'landscape',
              blocks: [{ kind: 'paragraph', text: c, style: 'flag' }],
            },
          ],
        });
        expect(faultsOf(body)).toEqual([]);
        expect(textsOf(body, 'NoiDung')).toEqual(printableLines(b));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the package', () => {
  const parts = partsOf(renderDocx(REPORT, FRAME));

  test('content types come first, every part is well-formed', () => {
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const xml of parts.values()) expect(() => parseXml(xml)).not.toThrow();
  });

  test('its own properties: title and agency, and no time but the document’s date', () => {
    expect(parts.get('docProps/core.xml')).not.toContain('dcterms:created xsi');
    const dated = partsOf(renderDocx(NOTE, FRAME)).get('docProps/core.xml') ?? '';
    expect(first(parseXml(dated), 'dcterms:created').text).toBe('2024-06-05T00:00:00Z');
    expect(first(parseXml(dated), 'dc:title').text).toMatch(/^PHIẾU TRÌNH Về dự thảo Báo cáo/u);
  });

  test('a second reader gives the text in order', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(renderDocx(REPORT, FRAME)) });
    const order = [
      'CỘNG HÒA',
      'BÁO CÁO',
      'Kính gửi:',
      'I. CÔNG TÁC',
      'II. KẾT QUẢ',
      'Bảng 1.',
      './.',
      'Nơi nhận:',
      'TM. ỦY BAN',
      'Nguyễn Văn A',
      'Phụ lục I\n',
      'Phụ lục II\n',
    ];
    expect(inOrder(value, order)).toEqual(order);
  });
});
