import { describe, expect, test } from 'vitest';
import { composeReport } from '../../src/compose/report.ts';
import { exact } from '../../src/model/exact.ts';
import type { Chart } from '../../src/model/document.ts';
import type { Indicator, Target } from '../../src/model/facts.ts';
import { figure, FILE, outlineFrom, reportFacts, type ReportSpec, without } from '../support/report.ts';

const outline = (blocks: string) =>
  outlineFrom(`
schema: cchc/outline/1
document: report
type: Báo cáo
abbreviation: BC
abstract: Kết quả
opening: Mở đầu
sections:
  - id: ket_qua
    heading: Kết quả
    content:
      - sentence: Các đơn vị đã thực hiện
${blocks}
closing: Kính báo cáo
`);

function chartsOf(blocks: string, spec: ReportSpec): readonly Chart[] {
  const facts = reportFacts({ ...spec, outlines: [outline(blocks)] });
  const { document } = composeReport(facts.aggregate, facts.workspace, { draft: false });
  return document.body.flatMap((block) => (block.kind === 'chart' ? block : []));
}

const numbers = ({ series }: Chart) =>
  series.map(({ name, values }) => [name, values.map((value) => value?.valueOf())]);

describe('completion by unit', () => {
  const UNITS = '      - { chart: units, title: tỷ lệ hoàn thành nhiệm vụ theo đơn vị }';
  const rate = (unit: string, n: number, d: number) => figure('plan.completion_rate', [n, d], { scope: { unit } });
  const spec: ReportSpec = {
    units: ['van_phong', 'tai_chinh', 'tu_phap'],
    figures: [rate('van_phong', 4, 4), rate('tai_chinh', 2, 7)],
  };

  test('one bar a unit that leads tasks, in the plan’s order, as printed: 2/7 is 28,6%', () => {
    const [chart] = chartsOf(UNITS, spec);
    expect(chart?.categories).toEqual(['Công chức Văn phòng - thống kê', 'Công chức Tài chính - kế toán']);
    expect(chart === undefined ? [] : numbers(chart)).toEqual([['Tỷ lệ hoàn thành', [100, 28.6]]]);
    expect(chart?.measure).toBe('%');
  });

  test('its title is numbered, its description says what the bars show', () => {
    const [chart] = chartsOf(UNITS, spec);
    expect(chart?.title).toBe('Biểu đồ 1. Tỷ lệ hoàn thành nhiệm vụ theo đơn vị');
    expect(chart?.description).toBe(
      'Tỷ lệ hoàn thành nhiệm vụ theo đơn vị. Công chức Văn phòng - thống kê: 100%; Công chức Tài chính - kế toán: 28,6%.',
    );
  });

  test.each<readonly [string, string, ReportSpec]>([
    ['one bar compares nothing', UNITS, { ...spec, figures: [rate('van_phong', 4, 4)] }],
    ['more than the outline allows are none', UNITS.replace(' }', ', at_most: 1 }'), spec],
    ['units are not named where the plan does not say so', UNITS.replace(' }', ', names_units: true }'), spec],
    ['a chart for the year is not in a half-year’s report', UNITS.replace(' }', ', when: year }'), spec],
  ])('%s', (_, blocks, given) => {
    expect(chartsOf(blocks, given)).toEqual([]);
  });
});

describe('indicators against their targets', () => {
  const TARGETS = '      - { chart: targets, title: Kết quả so với chỉ tiêu }';
  const indicator = (id: string, code: string, measure: string, targets: readonly Target[]): Indicator => ({
    id,
    code,
    label: `Chỉ tiêu ${id}`,
    measure,
    type: measure === '%' ? 'rate' : 'count',
    nature: 'flow',
    total: 'sum',
    reporters: [],
    otherBases: [],
    decimals: 1,
    targets,
    place: FILE,
  });
  const target = (value: number): Target => ({ operator: '>=', value: exact(value), text: `>= ${value}` });
  const indicators = [
    indicator('sau', 'II.1', '%', [target(80)]),
    indicator('truoc', 'I.1', '%', [target(98)]),
    indicator('khong_giao', 'I.2', '%', []),
    indicator('thieu', 'I.3', '%', [target(50)]),
    indicator('dem', 'I.4', 'hồ sơ', [target(100)]),
  ];
  const spec: ReportSpec = {
    indicators: { indicators, rows: [], identities: [] },
    figures: [
      figure('sau', [9, 11]),
      figure('truoc', [299, 300]),
      figure('khong_giao', [1, 2]),
      without('thieu', 'missing', { measure: '%' }),
      figure('dem', 120),
    ],
  };

  test('results beside targets, by code; without target, without value or in another measure they are left out', () => {
    const [chart] = chartsOf(TARGETS, spec);
    expect(chart?.categories).toEqual(['Chỉ tiêu truoc', 'Chỉ tiêu sau']);
    // 299/300 = 99,67; 9/11 = 81,82.
    expect(chart === undefined ? [] : numbers(chart)).toEqual([
      ['Kết quả', [99.7, 81.8]],
      ['Chỉ tiêu được giao', [98, 80]],
    ]);
  });

  test('its description names both', () => {
    const [chart] = chartsOf(TARGETS, spec);
    expect(chart?.description).toContain('Chỉ tiêu sau: kết quả 81,8%, chỉ tiêu được giao 80%.');
  });

  test('charts are counted apart from tables', () => {
    const [first, second] = chartsOf(`${TARGETS}\n${TARGETS}`, spec);
    expect([first?.title, second?.title]).toEqual([
      'Biểu đồ 1. Kết quả so với chỉ tiêu',
      'Biểu đồ 2. Kết quả so với chỉ tiêu',
    ]);
  });
});

test('a title that names what is unknown is told', () => {
  const facts = reportFacts({ outlines: [outline('      - { chart: units, title: "Theo {{ khong_co }}" }')] });
  const { diagnostics } = composeReport(facts.aggregate, facts.workspace, { draft: false });
  expect(diagnostics.map(({ code }) => code)).toContain('unknown-placeholder');
});
