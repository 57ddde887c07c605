import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composePeriodDocuments } from '../../src/compose/period-documents.ts';
import { composeReport } from '../../src/compose/report.ts';
import { readOutline } from '../../src/load/outlines.ts';
import { readYaml } from '../../src/load/yaml.ts';
import type { Period } from '../../src/model/facts.ts';
import { ROW_VALUES } from '../../src/model/row-sources.ts';
import { TEMPLATES } from '../../src/templates.ts';
import {
  bodyText,
  builtInOutline,
  codes,
  day,
  figure,
  headings,
  outlineFrom,
  reportFacts,
  without,
  type ReportSpec,
} from '../support/report.ts';
import { TRI_PHUONG } from './tri-phuong.ts';

const ALL = readdirSync(join(TEMPLATES, 'outlines')).map((file) => file.replace('.yaml', ''));
const REPORTS = ALL.filter((name) => builtInOutline(name).document === 'report');
const OTHERS = ALL.filter((name) => !['report', 'plan', 'letter'].includes(builtInOutline(name).document));

const PERIODS: Readonly<Record<string, Partial<Period>>> = {
  h1: {},
  year: {
    id: 'year',
    label: 'năm',
    window: { from: day('2024-01-01'), to: day('2024-12-31') },
    due: day('2024-12-31'),
  },
  q1: { id: 'q1', label: 'Quý I', window: { from: day('2023-12-15'), to: day('2024-03-14') }, due: day('2024-03-15') },
};

const small = (content: string): string => `
schema: cchc/outline/1
document: report
type: Báo cáo
abbreviation: BC
sets: [thong-ke-cchc]
abstract: Kết quả
opening: Mở đầu
sections:
  - id: ket_qua
    heading: Kết quả
    content:
${content}
closing: Kính báo cáo
`;

const plainNumbers = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

/** What a report says whose outline has this content in its only section. */
function compose(content: string, spec: ReportSpec = {}, draft = false) {
  const facts = reportFacts({ ...spec, outlines: [outlineFrom(small(content))] });
  const report = composeReport(facts.aggregate, facts.workspace, { draft });
  return { report, text: bodyText(report.document).slice(1, -1) };
}

it.each(ALL)('the built-in outline %s holds no year and no period of its own', (name) => {
  const yaml = readFileSync(join(TEMPLATES, 'outlines', `${name}.yaml`), 'utf8').replace(/^\s*#.*$/gmu, '');
  expect(yaml).not.toMatch(/\b(?:19|20)\d\d\b|6 tháng|9 tháng|quý (?:I|II|III|IV|[1-4])\b/iu);
});

describe.each(OTHERS)('the built-in outline %s', (name) => {
  const details = new Map(builtInOutline(name).details.map(({ id, label }) => [id, label]));

  it.each(Object.entries(PERIODS))('fills every text for the period %s', (_, period) => {
    const facts = reportFacts({ ...TRI_PHUONG, period });
    const options = { units: [], details, draft: false };
    const made = composePeriodDocuments(builtInOutline(name), facts.aggregate, facts.workspace, options);
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made.documents.length).toBeGreaterThan(0);
    expect(JSON.stringify(made.documents, plainNumbers)).not.toMatch(/\{\{|\{%|\[object/u);
  });

  it('names nothing that it does not have, without any figure', () => {
    const facts = reportFacts({ units: [], tasks: [] });
    const options = { units: [], details, draft: true };
    const made = composePeriodDocuments(builtInOutline(name), facts.aggregate, facts.workspace, options);
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

describe.each(REPORTS)('the built-in outline %s', (name) => {
  it.each(Object.entries(PERIODS))('fills every text for the period %s', (_, period) => {
    const facts = reportFacts({ ...TRI_PHUONG, period });
    const report = composeReport(facts.aggregate, facts.workspace, { draft: false, outline: name });
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(JSON.stringify(report.document)).not.toMatch(/\{\{|\{%|\[object/u);
  });

  it.each(Object.entries(PERIODS))(
    'names nothing that it does not have, for the period %s without any figure',
    (_, period) => {
      const facts = reportFacts({ period, units: [], tasks: [] });
      const report = composeReport(facts.aggregate, facts.workspace, { draft: true, outline: name });
      expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});

it('a quarter has the short report: plan, direction, procedures and digital government', () => {
  const facts = reportFacts({ ...TRI_PHUONG, period: { ...PERIODS['q1'], outline: 'bao-cao-cchc' } });
  const { document } = composeReport(facts.aggregate, facts.workspace, { draft: true });
  expect(document.abstract).toEqual(['Công tác cải cách hành chính quý I năm 2024']);
  expect(
    headings(document)
      .filter((text) => /^(?:I|II|\d)\. /u.test(text))
      .slice(0, 6),
  ).toEqual([
    'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
    '1. Về kế hoạch cải cách hành chính',
    '2. Về tổ chức chỉ đạo, điều hành',
    'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH',
    '1. Cải cách thủ tục hành chính',
    '2. Xây dựng, phát triển chính quyền điện tử, chính quyền số',
  ]);
});

it('a year has all six areas, and looks ahead to the next', () => {
  const facts = reportFacts({ ...TRI_PHUONG, period: { ...PERIODS['year'], outline: 'bao-cao-cchc' } });
  const { document } = composeReport(facts.aggregate, facts.workspace, { draft: true });
  expect(document.abstract).toEqual(['Công tác cải cách hành chính năm 2024 và phương hướng, nhiệm vụ năm 2025']);
  expect(headings(document)).toContain('6. Xây dựng, phát triển chính quyền điện tử, chính quyền số');
  expect(headings(document)).toContain('IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM NĂM 2025');
});

describe('a sentence', () => {
  const clauses =
    '      - sentence: ["Tiếp nhận {{ tthc_received }} hồ sơ", "đã giải quyết {{ tthc_resolved }} hồ sơ"]';

  it('joins its clauses and ends', () => {
    expect(compose(clauses, { figures: [figure('tthc_received', 1381), figure('tthc_resolved', 8)] }).text).toEqual([
      'I. KẾT QUẢ',
      'Tiếp nhận 1.381 hồ sơ; đã giải quyết 08 hồ sơ.',
    ]);
  });

  it('leaves out in silence what needs a figure that nobody owes', () => {
    const { report, text } = compose(clauses, { figures: [figure('tthc_resolved', 8)] });
    expect(text).toEqual(['I. KẾT QUẢ', 'Đã giải quyết 08 hồ sơ.']);
    expect(codes(report)).toEqual([]);
  });

  it('leaves out and reports what needs a figure that is missing, by its label', () => {
    const { report, text } = compose(clauses, {
      figures: [without('tthc_received', 'missing', { label: 'Tổng số hồ sơ tiếp nhận' }), figure('tthc_resolved', 8)],
    });
    expect(text).toEqual(['I. KẾT QUẢ', 'Đã giải quyết 08 hồ sơ.']);
    expect(report.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['sentence-left-out', { section: 'Kết quả', names: ['Tổng số hồ sơ tiếp nhận'] }],
    ]);
  });

  it('marks the gap in a draft', () => {
    const { text } = compose(
      clauses,
      { figures: [without('tthc_received', 'missing', { label: 'Hồ sơ tiếp nhận' }), figure('tthc_resolved', 8)] },
      true,
    );
    expect(text).toEqual(['I. KẾT QUẢ', 'Đã giải quyết 08 hồ sơ.', '[Chưa có số liệu: Hồ sơ tiếp nhận]']);
  });

  it('does not print a rate that came without numerator and denominator', () => {
    const { report } = compose('      - sentence: "Đạt {{ tthc_on_time_rate }}"', {
      figures: [without('tthc_on_time_rate', 'unverifiable')],
    });
    expect(codes(report)).toEqual(['sentence-left-out', 'section-empty']);
  });

  it('says what the outline has for it when its figures did not arise', () => {
    const content =
      '      - sentence: "Tiếp nhận {{ feedback_due }} kiến nghị"\n        none: Trong kỳ không phát sinh kiến nghị.';
    expect(compose(content, { figures: [without('feedback_due', 'not-arising')] }).text).toEqual([
      'I. KẾT QUẢ',
      'Trong kỳ không phát sinh kiến nghị.',
    ]);
  });

  it('is left out when its own conditions leave nothing', () => {
    const content =
      '      - sentence: "{% unless tthc_late.zero %}Quá hạn {{ tthc_late }}{% endunless %}"\n      - sentence: Có nội dung';
    expect(compose(content, { figures: [figure('tthc_late', 0)] }).text).toEqual(['I. KẾT QUẢ', 'Có nội dung.']);
  });

  it.each([
    ['count', '{{ x | count }}', 'X 05.'],
    ['number', '{{ x | number: 2 }}', 'X 5,00.'],
    ['of two', '{{ x | of: y }}', 'X 05/12.'],
    ['of its own', '{{ r | of }}, {{ r | rate }}', 'X 1.344/1.348, 99,7%.'],
    ['basis', '{{ r.basis }}', 'X hồ sơ đã giải quyết.'],
    ['date', '{{ period.to | date }}', 'X 25/6/2024.'],
    ['date left out', '{{ period.to }}, {{ plan.date }}', 'X 25/6/2024, 05/6/2024.'],
    ['long date', '{{ period.from | long_date }}', 'X ngày 01 tháng 01 năm 2024.'],
    ['capital', '{{ agency.level | capital }}', 'X Xã.'],
    ['upper', '{{ agency.level | upper }}', 'X XÃ.'],
    ['short name', '{{ agency.short }}', 'X Ủy ban nhân dân xã.'],
  ])('prints with the filter for %s', (_, text, printed) => {
    const figures = [figure('x', 5), figure('y', 12), figure('r', [1344, 1348], { basis: 'hồ sơ đã giải quyết' })];
    expect(compose(`      - sentence: "X ${text}"`, { figures }).text[1]).toBe(printed);
  });
});

describe('the strictness of texts', () => {
  it.each([
    ['a misspelt indicator', '{{ tthc_resloved }}', 'tthc_resloved', 'tthc_resolved'],
    ['a misspelt fact', '{{ plan.nubmer }}', 'plan.nubmer', 'plan.number'],
    ['a misspelt name in a condition', '{% if tthc_lat.zero %}x{% endif %}', 'tthc_lat.zero', undefined],
    ['a name of nothing', '{{ zzzzzzzzzzzz }}', 'zzzzzzzzzzzz', undefined],
    ['a name from the language underneath', '{{ plan.constructor }}', 'plan.constructor', undefined],
  ])('%s is an unknown placeholder', (_, text, name, nearest) => {
    const { report } = compose(`      - sentence: "${text}"\n      - sentence: Có nội dung`);
    const [found] = report.diagnostics;
    expect(found?.code).toBe('unknown-placeholder');
    expect(found?.args).toMatchObject({ name, ...(nearest !== undefined && { nearest }) });
    expect(found?.place.kind).toBe('text');
  });

  it.each([
    ['an unclosed mark', '{{ period.title', { fault: 'not-closed', what: '{{ period.title' }],
    ['an unclosed choice', '{% if overdue %}a', { fault: 'not-closed', what: '{% if overdue %}' }],
    ['a filter that is not ours', '{{ period.title | nope }}', { fault: 'unknown-filter', what: 'nope' }],
    ['a misspelt filter', '{{ period.to | dat }}', { fault: 'unknown-filter', what: 'dat', nearest: 'date' }],
    [
      'a misspelt tag',
      '{% unles overdue %}a{% endunless %}',
      { fault: 'unknown-tag', what: 'unles', nearest: 'unless' },
    ],
    ['a filter that draws lots', '{{ overdue | sample }}', { fault: 'unknown-filter', what: 'sample' }],
    ['inclusion of a file', "{% include '/etc/passwd' %}", { fault: 'unknown-tag', what: 'include' }],
    ['rendering of a file', "{% render 'x' %}", { fault: 'unknown-tag', what: 'render' }],
    ['a layout', "{% layout 'x' %}", { fault: 'unknown-tag', what: 'layout' }],
    ['a loop without an end', '{% for i in (1..1000000000) %}{{ i }}{% endfor %}', { fault: 'too-much' }],
    ['loops in loops', `${'{% for i in (1..99) %}'.repeat(4)}a${'{% endfor %}'.repeat(4)}`, { fault: 'too-much' }],
    [
      'a text that doubles itself',
      `{% assign a = 'aaaa' %}${'{% capture a %}{{ a }}{{ a }}{% endcapture %}'.repeat(40)}{{ a }}`,
      { fault: 'unknown-tag', what: 'capture' },
    ],
    ['a text over 20,000 characters', 'a'.repeat(20_001), { fault: 'too-long' }],
    ['a choice of nothing', '{% if %}a{% endif %}{{ | count }}', { fault: 'syntax' }],
    ['a date of something else', '{{ agency.name | date }}', { fault: 'wrong-value' }],
    ['a count of something else', '{{ agency.name | count }}', { fault: 'wrong-value' }],
    ['a thing that is no text, "[object Object]" in the library’s words', '{{ agency }}', { fault: 'not-a-text' }],
    ['a thing with its key', '{% for each in agency %}{{ each }}{% endfor %}', { fault: 'not-a-text' }],
    ['yes or no, "true" in its words', '{{ plans.several }}', { fault: 'not-a-text' }],
    ['what a loop knows of itself', '{% for i in (1..2) %}{{ forloop }}{% endfor %}', { fault: 'not-a-text' }],
  ])('%s is refused', (_, text, args) => {
    const { report } = compose(`      - sentence: "${text}"\n      - sentence: Có nội dung`);
    expect(report.diagnostics.map((d) => [d.code, d.args])).toEqual([['outline-syntax', args]]);
  });

  it('a column that its rows do not have is an unknown placeholder', () => {
    const { report } = compose(
      '      - table: tasks\n        columns: [{ head: TT, value: nubmer }]\n      - sentence: Có nội dung',
    );
    expect(report.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['unknown-placeholder', { name: 'nubmer', nearest: 'number', columns: [...ROW_VALUES.tasks, 'blank'] }],
    ]);
  });

  it('an appendix that the outline does not have is told with those that it has', () => {
    const { report } = compose(
      "      - sentence: 'Chi tiết tại {{ appendices.danh_muc }}'\n      - sentence: Có nội dung",
    );
    expect(report.diagnostics.map(({ code, args }) => [code, args])).toEqual([
      ['unknown-placeholder', { name: 'appendices.danh_muc', appendices: [] }],
    ]);
  });

  it('every table may have a column to fill in by hand', () => {
    const columns = '[{ head: TT, value: number }, { head: Ký nhận, value: blank }]';
    const { report } = compose(`      - table: tasks\n        columns: ${columns}\n      - sentence: Có nội dung`);
    expect(codes(report)).not.toContain('unknown-placeholder');
  });

  it('an item of a list is checked although there is no row', () => {
    const { report } = compose(
      '      - each: initiatives\n        text: "{{ row.titel }}"\n      - sentence: Có nội dung',
    );
    expect(codes(report)).toEqual(['unknown-placeholder']);
  });
});

/** What reading an outline of this text gives. */
const read = (yaml: string) => {
  const { tree } = readYaml(new TextEncoder().encode(yaml), 'templates/x.yaml');
  if (tree === undefined) throw new Error('no tree');
  return readOutline(tree, 'x', () => undefined);
};

describe('reading an outline', () => {
  it.each([
    ['an unknown key', small('      - sentence: A').replace('closing:', 'closign:'), ['unknown-key']],
    ['an outline that says nothing', small('').replace(/sections:[^]*closing/u, 'closing'), ['missing-key']],
    ['a block of no kind', small('      - sentense: A'), ['missing-key', 'unknown-key']],
    ['an unknown set of indicators', small('      - sentence: A'), ['unknown-set']],
    [
      'two sections under one id',
      small('      - sentence: A').replace('closing:', '  - { id: ket_qua, heading: Lại }\nclosing:'),
      ['unknown-set', 'duplicate-id'],
    ],
  ])('finds %s', (_, yaml, expected) => {
    expect(new Set(read(yaml).diagnostics.map(({ code }) => code))).toEqual(new Set(expected));
  });

  it('keeps sections three deep', () => {
    expect(builtInOutline('bao-cao-cchc').sections[1]?.sections[1]?.sections[0]?.id).toBe('tthc');
  });
});

describe('what an office got wrong in a part that is not printed this time is told all the same', () => {
  const found = (content: string) => compose(content).report.diagnostics.map(({ code, args }) => [code, args]);

  it.each([
    ['a sentence that names units', "      - { sentence: '{% if units.late %}Chậm', names_units: true }"],
    ['a sentence of another length of period', "      - { sentence: '{% if units.late %}Chậm', when: [month] }"],
  ])('%s', (_, content) => {
    expect(found(content)).toContainEqual(['outline-syntax', { fault: 'not-closed', what: '{% if units.late %}' }]);
  });

  it('but not that figures are missing, which nobody misses there', () => {
    const codesOf = found("      - { sentence: 'Tiếp nhận {{ tthc_received }} hồ sơ', when: [month] }").map(
      ([code]) => code,
    );
    expect(codesOf).not.toContain('sentence-left-out');
  });
});

describe('tên loại and its abbreviation are the decree’s', () => {
  const faultsOf = (from: string, to: string) => {
    const outline = outlineFrom(small("      - sentence: 'Đã xong'").replace(from, to));
    const facts = reportFacts({ outlines: [outline] });
    return composeReport(facts.aggregate, facts.workspace, { draft: false })
      .diagnostics.filter(({ severity }) => severity === 'error')
      .map(({ code, args }) => [code, args]);
  };

  it.each([
    ['Báo cáo', 'BC'],
    ['Báo cáo giải trình', 'BC'],
    ['Thông báo', 'TB'],
  ])('%s with %s', (type, abbreviation) => {
    expect(faultsOf('type: Báo cáo\nabbreviation: BC', `type: ${type}\nabbreviation: ${abbreviation}`)).toEqual([]);
  });

  it('a kind that the decree does not have', () => {
    expect(faultsOf('type: Báo cáo', 'type: Báo cá')).toMatchObject([
      ['invalid-value', { text: 'Báo cá', nearest: 'Báo cáo' }],
    ]);
  });

  it('an abbreviation of another kind, or none', () => {
    expect(faultsOf('abbreviation: BC', 'abbreviation: KH')).toEqual([
      ['invalid-value', { text: 'KH', choices: ['BC'], nearest: 'BC' }],
    ]);
    expect(faultsOf('abbreviation: BC\n', '')).toEqual([['missing-key', { key: 'abbreviation' }]]);
  });
});

it('a narrative that no unit can write is refused, with the nearest', () => {
  expect(read(small('      - narrative: proposal')).diagnostics).toMatchObject([
    { code: 'invalid-value', args: { text: 'proposal', nearest: 'proposals' } },
  ]);
});
