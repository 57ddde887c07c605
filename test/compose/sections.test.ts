import { describe, expect, it } from 'vitest';
import { composeReport } from '../../src/compose/report.ts';
import {
  bodyText,
  codes,
  figure,
  headings,
  outlineFrom,
  reportFacts,
  without,
  type ReportSpec,
} from '../support/report.ts';

const OUTLINE = outlineFrom(`
schema: cchc/outline/1
document: report
type: Báo cáo
abbreviation: BC
abstract: Kết quả
opening: Mở đầu
sections:
  - id: mot
    heading: Phần một
    sections:
      - { id: mot_a, heading: Mục đầu, content: [{ sentence: "Có {{ a }} việc" }, { narrative: results }] }
      - { id: mot_b, heading: Mục giữa, content: [{ sentence: "Có {{ b }} việc" }, { narrative: results }] }
      - { id: mot_c, heading: Mục cuối, content: [{ sentence: "Có {{ c }} việc" }, { narrative: results }] }
  - { id: hai, heading: Phần hai, optional: true, content: [{ narrative: proposals, from: rest }] }
  - id: ba
    heading: Phần ba
    sections:
      - id: ba_mot
        heading: Mục một
        sections:
          - { id: ket_qua, heading: Kết quả chủ yếu, content: [{ narrative: results, from: rest }] }
          - { id: han_che, heading: Tồn tại, optional: true, content: [{ narrative: limitations, from: rest }] }
closing: Kính báo cáo
`);

const ALL = [figure('a', 1), figure('b', 2), figure('c', 3)];
const WORDS = [{ unit: 'van_phong', section: 'results', text: 'Đã làm xong việc được giao' }];

function compose(spec: ReportSpec, draft = false) {
  const indicators = { indicators: ['a', 'b', 'c'].map(indicator), rows: [], identities: [] };
  const facts = reportFacts({ indicators, ...spec, outlines: [OUTLINE] });
  return composeReport(facts.aggregate, facts.workspace, { draft });
}

const indicator = (id: string) => ({
  id,
  label: id,
  measure: 'việc',
  type: 'count' as const,
  nature: 'flow' as const,
  total: 'sum' as const,
  reporters: [],
  otherBases: [],
  decimals: 0,
  targets: [],
  place: undefined,
});

describe('numbering', () => {
  it('counts I., 1., and closes up where a section is left out', () => {
    const report = compose({ figures: [figure('a', 1), figure('c', 3)], narratives: WORDS });
    expect(headings(report.document)).toEqual([
      'I. PHẦN MỘT',
      '1. Mục đầu',
      '2. Mục cuối',
      'II. PHẦN BA',
      '1. Mục một',
    ]);
  });

  it('gives points a letter only where there are two', () => {
    const both = [...WORDS, { unit: 'van_phong', section: 'limitations', text: 'Còn chậm' }];
    expect(headings(compose({ figures: ALL, narratives: both }).document).slice(-3)).toEqual([
      '1. Mục một',
      'a) Kết quả chủ yếu',
      'b) Tồn tại',
    ]);
    expect(bodyText(compose({ figures: ALL, narratives: WORDS }).document).slice(-3)).toEqual([
      '1. Mục một',
      '- Đã làm xong việc được giao.',
      'Kính báo cáo./.',
    ]);
  });

  it('leaves a part out when nothing of it is left', () => {
    expect(headings(compose({ narratives: WORDS }).document)).toEqual(['I. PHẦN BA', '1. Mục một']);
  });
});

describe('a section without content', () => {
  it('is told to the leader by its heading, and flagged in a draft', () => {
    const report = compose({ figures: [figure('a', 1), figure('c', 3)], narratives: WORDS });
    expect(report.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['section-empty', { section: 'mot_b', heading: 'Mục giữa' }],
    ]);
    const draft = compose({ figures: [figure('a', 1), figure('c', 3)], narratives: WORDS }, true);
    expect(headings(draft.document)).toContain('2. Mục giữa');
    expect(draft.document.body).toContainEqual({
      kind: 'paragraph',
      style: 'flag',
      text: '[Mục này chưa có nội dung]',
    });
  });

  it.each([
    ['its figure', { figures: [figure('a', 1), without('b', 'not-arising'), figure('c', 3)], narratives: WORDS }],
    [
      'a unit',
      {
        figures: [figure('a', 1), figure('c', 3)],
        narratives: [...WORDS, { unit: 'van_phong', section: 'results', within: 'mot_b', text: 'Không phát sinh' }],
      },
    ],
  ])('says "không phát sinh" where %s says so', (_, spec) => {
    const report = compose(spec);
    expect(bodyText(report.document)).toContain('Trong kỳ không phát sinh.');
    expect(codes(report)).toEqual([]);
  });

  it('does not say "không phát sinh" where a figure is missing', () => {
    const report = compose({ figures: [figure('a', 1), without('b', 'missing'), figure('c', 3)], narratives: WORDS });
    expect(bodyText(report.document)).not.toContain('Trong kỳ không phát sinh.');
    expect(codes(report)).toEqual(['sentence-left-out', 'section-empty']);
  });

  it('is left out in silence when it is optional', () => {
    expect(codes(compose({ figures: ALL, narratives: WORDS }))).toEqual([]);
  });
});

describe("the office's own texts", () => {
  it('stand in their section, filled like those of the outline', () => {
    const { document } = compose({
      figures: ALL,
      narratives: WORDS,
      texts: [{ section: 'mot_a', text: 'Năm {{ period.year }} có {{ a }} việc\n- gạch đầu dòng' }],
    });
    expect(bodyText(document).slice(2, 6)).toEqual([
      '1. Mục đầu',
      'Có 01 việc.',
      'Năm 2024 có 01 việc.',
      '- Gạch đầu dòng.',
    ]);
  });

  it('stand only in the period they are for', () => {
    const { document } = compose({
      figures: ALL,
      narratives: WORDS,
      texts: [{ section: 'mot_a', text: 'Chỉ cho năm', period: 'year' }],
    });
    expect(bodyText(document)).not.toContain('Chỉ cho năm.');
  });

  it('for a section that no outline has are an error with the nearest id', () => {
    const report = compose({ figures: ALL, narratives: WORDS, texts: [{ section: 'mot_aa', text: 'Lạc' }] });
    expect(report.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['unknown-section', { section: 'mot_aa', nearest: 'mot_a' }],
    ]);
  });
});

/** What a report says of these words of units. */
const said = (narratives: ReportSpec['narratives'] & {}, units = ['van_phong', 'mot_cua']) =>
  bodyText(compose({ figures: ALL, units, narratives }).document);

describe("units' words", () => {
  it('stand in the section they name, the others where the rest goes, and no unit is named', () => {
    const text = said([
      { unit: 'mot_cua', section: 'results', within: 'mot_b', text: 'Việc của mục giữa' },
      { unit: 'van_phong', section: 'results', text: 'Việc khác' },
    ]);
    expect(text.slice(4, 7)).toEqual(['2. Mục giữa', 'Có 02 việc.', '- Việc của mục giữa.']);
    expect(text.at(-2)).toBe('- Việc khác.');
    expect(text.join('\n')).not.toMatch(/Bộ phận|Công chức|mot_cua/u);
  });

  it.each([
    [
      'keeps lines as items, whatever marks them',
      '- một\n* hai\n+ ba\n1. bốn\n2) năm',
      ['- Một.', '- Hai.', '+ Ba.', '- Bốn.', '- Năm.'],
    ],
    [
      'joins a line that only goes on',
      'Ủy ban nhân dân xã đã ban hành\nkế hoạch tuyên truyền',
      ['- Ủy ban nhân dân xã đã ban hành kế hoạch tuyên truyền.'],
    ],
    [
      'keeps what looks like a template as it is',
      'Dùng {{ plan.number }} và {% if x %}',
      ['- Dùng {{ plan.number }} và {% if x %}.'],
    ],
    ['keeps markup as it is', '<b>Đậm</b> & "ngoặc" \\ \u2028 xuống dòng', ['- <b>Đậm</b> & "ngoặc" \\ xuống dòng.']],
    ['ends each with one stop', 'A;\nB./.\nC,\nD:\nE!', ['- A.', '- B.', '- C.', '- D:', '- E!']],
    [
      'drops names of files',
      'Đã báo cáo (xem bao-cao 06.xlsx) theo tệp kh-12.pdf đầy đủ',
      ['- Đã báo cáo theo tệp đầy đủ.'],
    ],
    ['tidies blanks', '  Đã   làm , xong ;  ', ['- Đã làm, xong.']],
  ])('%s', (_, text, expected) => {
    expect(said([{ unit: 'van_phong', section: 'results', text }]).slice(10, -1)).toEqual(expected);
  });

  it('are printed once when two units write the same', () => {
    const narratives = [
      { unit: 'van_phong', section: 'results', text: 'Kinh phí còn hạn chế.' },
      { unit: 'mot_cua', section: 'results', text: '- kinh phí còn  hạn chế;' },
    ];
    expect(said(narratives).slice(10, -1)).toEqual(['- Kinh phí còn hạn chế.']);
  });
});
