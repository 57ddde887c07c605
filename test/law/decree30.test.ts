import { describe, expect, test } from 'vitest';
import {
  BODY_TEXT,
  ELEMENTS,
  type ElementName,
  LETTER_ABSTRACT_GAP,
  MOTTO,
  NATIONAL_TITLE,
  PAGE,
  SIZE_SETS,
} from '../../src/law/decree30.ts';
import { COPY_KINDS, OFFICIAL_KINDS } from '../../src/law/document-kinds.ts';

/** The decree's table of sizes and styles, copied by hand: letters (I capitals, T lower), smallest and largest size, style. */
const TABLE: Record<ElementName, string> = {
  'national-title': 'I 12 13 bold',
  motto: 'T 13 14 bold',
  'parent-agency': 'I 12 13 upright',
  agency: 'I 12 13 bold',
  symbol: 'T 13 13 upright',
  'place-date': 'T 13 14 italic',
  'type-name': 'I 13 14 bold',
  abstract: 'T 13 14 bold',
  'letter-abstract': 'T 12 13 upright',
  basis: 'T 13 14 italic',
  body: 'T 13 14 upright',
  'part-number': 'T 13 14 bold',
  'part-title': 'I 13 14 bold',
  'section-number': 'T 13 14 bold',
  'section-title': 'I 13 14 bold',
  section: 'I 13 14 bold',
  article: 'T 13 14 bold',
  'clause-title': 'T 13 14 bold',
  clause: 'T 13 14 upright',
  point: 'T 13 14 upright',
  authority: 'I 13 14 bold',
  signer: 'T 13 14 bold',
  addressee: 'T 13 14 upright',
  'recipients-label': 'T 12 12 bold italic',
  recipient: 'T 11 11 upright',
  secrecy: 'I 13 14 bold',
  urgency: 'I 13 14 bold',
  circulation: 'I 13 14 bold',
  'drafter-code': 'I 11 11 upright',
  contact: 'T 11 12 upright',
  'copy-signature': 'T 10 10 upright',
  'appendix-number': 'T 14 14 bold',
  'appendix-title': 'I 13 14 bold',
  'appendix-reference': 'T 13 14 italic',
  'page-number': 'T 13 14 upright',
};

describe('the table of elements', () => {
  test.each(Object.entries(TABLE))('%s is printed as the decree prints it: %s', (name, expected) => {
    const { letters, size, bold, italic } = ELEMENTS[name as ElementName];
    const style = [bold ? 'bold' : '', italic ? 'italic' : ''].filter((word) => word !== '').join(' ');
    expect(`${letters === 'capitals' ? 'I' : 'T'} ${size.min} ${size.max} ${style === '' ? 'upright' : style}`).toBe(
      expected,
    );
  });

  test('every row says where in the annex it stands', () => {
    for (const { reference } of Object.values(ELEMENTS)) expect(reference).toMatch(/^Phụ lục I, Phần I, Mục [IV]+/);
  });

  test('each of the boxes 1–14 of the diagram has an element, but for the signature and the seal', () => {
    const boxes = new Set(Object.values(ELEMENTS).map(({ box }) => box));
    const drawn = ['1', '2', '3', '4', '5a', '5b', '6', '7a', '7b', '9a', '9b', '10a', '10b', '11', '12', '13', '14'];
    expect([...boxes].filter((box) => box !== undefined).sort()).toEqual(drawn.sort());
  });

  test('lines are drawn below Tiêu ngữ (whole), the agency and trích yếu (a third to a half), and nowhere else', () => {
    const rules = Object.entries(ELEMENTS).flatMap(([name, { rule }]) =>
      rule === undefined ? [] : [[name, rule.min, rule.max]],
    );
    expect(rules).toEqual([
      ['motto', 1, 1],
      ['agency', 1 / 3, 1 / 2],
      ['abstract', 1 / 3, 1 / 2],
    ]);
  });
});

describe('page and text', () => {
  test('A4, margins 20–25, 20–25, 30–35, 15–20 mm', () => {
    expect(PAGE.paper).toMatchObject({ widthMm: 210, heightMm: 297 });
    expect(PAGE.marginsMm).toMatchObject({
      top: { min: 20, max: 25 },
      bottom: { min: 20, max: 25 },
      left: { min: 30, max: 35 },
      right: { min: 15, max: 20 },
    });
  });

  test('a first line goes in by 1 or 1,27 cm; paragraphs are 6 pt apart; lines are single to one and a half', () => {
    expect(BODY_TEXT).toMatchObject({
      firstLineMm: [10, 12.7],
      paragraphGapPt: { min: 6 },
      lineSpacing: { min: 1, max: 1.5 },
    });
  });

  test('the trích yếu of a công văn stands 6 pt below its number', () => {
    expect(LETTER_ABSTRACT_GAP.pt).toBe(6);
  });

  test('sizes rise and fall together: 13-14-14 or 12-13-13', () => {
    expect(SIZE_SETS.map((set) => Object.values(set))).toEqual([
      [13, 14, 14],
      [12, 13, 13],
    ]);
  });

  test('Quốc hiệu and Tiêu ngữ are composed letters, the hyphens plain and between spaces', () => {
    expect(NATIONAL_TITLE).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'.normalize('NFC'));
    expect(MOTTO).toBe('Độc lập \u002D Tự do \u002D Hạnh phúc'.normalize('NFC'));
  });
});

describe('kinds of documents', () => {
  test('29 kinds, of which all but công văn and thư công have an abbreviation', () => {
    expect(OFFICIAL_KINDS).toHaveLength(29);
    expect(OFFICIAL_KINDS.filter(({ abbreviation }) => abbreviation === undefined).map(({ name }) => name)).toEqual([
      'Công văn',
      'Thư công',
    ]);
  });

  test.each([
    ['Quy chế', 'QC'],
    ['Quy định', 'QyĐ'],
    ['Chương trình', 'CTr'],
    ['Kế hoạch', 'KH'],
    ['Đề án', 'ĐA'],
    ['Dự án', 'DA'],
    ['Báo cáo', 'BC'],
    ['Tờ trình', 'TTr'],
    ['Công điện', 'CĐ'],
  ])('%s is %s, in just this case', (kind, abbreviation) => {
    expect(OFFICIAL_KINDS.find(({ name }) => name === kind)?.abbreviation).toBe(abbreviation);
  });

  test('no two kinds share a name or an abbreviation', () => {
    const all = [...OFFICIAL_KINDS, ...COPY_KINDS];
    const abbreviations = all.flatMap(({ abbreviation }) => abbreviation ?? []);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    expect(new Set(abbreviations).size).toBe(30);
  });
});
