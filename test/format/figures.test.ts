import { describe, expect, test } from 'vitest';
import { formatFiguresJson, figuresJson } from '../../src/format/figures-json.ts';
import { formatFiguresText, formatFigureTrace } from '../../src/format/figures-text.ts';
import type { Aggregate, Figure } from '../../src/model/aggregate.ts';
import { exact, exactFromDecimal } from '../../src/model/exact.ts';
import { H1, unit, workspace } from '../figures/facts.ts';

const FILE = 'submissions/mot-cua.yaml';
/** "1.344" stands on line 2, from column 17. */
const TEXT = 'indicators:\n  tthc_on_time: 1.344\n';
const at = TEXT.indexOf('1.344');

const rate: Figure = {
  id: 'tthc_on_time_rate',
  label: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
  measure: '%',
  decimals: 1,
  status: 'ok',
  value: exact(134400, 1348),
  numerator: exact(1344),
  denominator: exact(1348),
  basis: 'hồ sơ đã giải quyết',
  declared: exactFromDecimal('99.7'),
  target: '>= 98',
  met: true,
  lastYear: { value: exactFromDecimal('99.2'), by: exactFromDecimal('0.5') },
  change: { period: 'q1', before: exactFromDecimal('99.9'), by: exactFromDecimal('-0.2') },
  coverage: { expected: 2, reported: 1, notArising: 0, missing: ['mttq'] },
  sources: [
    {
      place: { kind: 'text', file: FILE, start: at, end: at + 5 },
      unit: 'mot_cua',
      text: '1.344',
      via: 'tthc_on_time',
    },
    { place: { kind: 'cell', file: 'submissions/mttq.xlsx', sheet: 'Số liệu', cell: 'C12' }, unit: 'mttq', text: '4' },
  ],
};
const budget: Figure = {
  id: 'revenue',
  label: 'Thu ngân sách',
  measure: 'triệu đồng',
  decimals: 1,
  status: 'ok',
  value: exactFromDecimal('52.4'),
  sources: [],
};
const lacking: Figure = {
  id: 'dialogues',
  scope: { unit: 'mot_cua' },
  label: 'Số cuộc đối thoại',
  measure: 'cuộc',
  decimals: 0,
  status: 'missing',
  sources: [],
};

const of = workspace({ units: [unit('mot_cua', 'Bộ phận Một cửa')] });
const aggregate = (figures: readonly Figure[]): Aggregate => ({
  period: H1,
  yearEnd: false,
  receipts: [],
  tasks: [],
  figures,
  submissions: [],
  carried: [],
});
const context = {
  sources: new Map([[FILE, TEXT]]),
  show: (file: string) => `../${file}`,
  screen: { language: 'vi' as const },
};

describe('figures as JSON, cchc/figures/1', () => {
  const json = figuresJson(aggregate([rate, budget, lacking]), of.plan, { ...context, tool: 'cchc 0.1.0' });

  test('say whose they are, of which plan and period', () => {
    expect({ ...json, figures: [] }).toEqual({
      schema: 'cchc/figures/1',
      tool: 'cchc 0.1.0',
      agency: { name: 'Ủy ban nhân dân xã Tri Phương', code: 'UBND' },
      plan: '75/KH-UBND',
      period: { id: 'h1', year: 2024, from: '2024-01-01', to: '2024-06-25', due: '2024-06-25' },
      figures: [],
    });
  });

  test('give a rate with its parts, its fraction (33600/337 = 134400/1348) and its sources down to line and cell', () => {
    expect(json.figures[0]).toEqual({
      id: 'tthc_on_time_rate',
      label: 'Tỷ lệ hồ sơ giải quyết đúng hạn',
      value: 134400 / 1348,
      exact: '33600/337',
      text: '99,7%',
      measure: '%',
      status: 'ok',
      numerator: 1344,
      denominator: 1348,
      basis: 'hồ sơ đã giải quyết',
      declared: 99.7,
      target: '>= 98',
      met: true,
      last_year: { value: 99.2, by: 0.5 },
      coverage: { expected: 2, reported: 1, not_arising: 0, missing: ['mttq'] },
      sources: [
        { file: `../${FILE}`, line: 2, column: 17, unit: 'mot_cua', text: '1.344', via: 'tthc_on_time' },
        { file: '../submissions/mttq.xlsx', sheet: 'Số liệu', cell: 'C12', unit: 'mttq', text: '4' },
      ],
    });
  });

  test('give a decimal as it is, without a fraction', () => {
    expect(json.figures[1]).toMatchObject({ value: 52.4, text: '52,4' });
    expect(json.figures[1]).not.toHaveProperty('exact');
  });

  test('give no number where there is none', () => {
    expect(json.figures[2]).toMatchObject({
      value: null,
      text: 'chưa có số liệu',
      status: 'missing',
      scope: { unit: 'mot_cua' },
    });
  });

  test('are one JSON value with a line end', () => {
    const text = formatFiguresJson(aggregate([rate]), of.plan, context);
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toHaveProperty('schema', 'cchc/figures/1');
  });
});

describe('figures as text', () => {
  test('stand in a table under what they are about', () => {
    expect(formatFiguresText(aggregate([rate, budget, lacking]), of, context)).toBe(
      [
        'Tổng hợp chung',
        '  tthc_on_time_rate  99,7%            1.344/1.348 hồ sơ đã giải quyết; Chỉ tiêu giao: >= 98 (đạt)',
        '  revenue            52,4 triệu đồng  Thu ngân sách',
        '',
        'Đơn vị: Bộ phận Một cửa',
        '  dialogues  chưa có số liệu  Số cuộc đối thoại',
        '',
      ].join('\n'),
    );
  });

  test('are traced down to the line and the cell', () => {
    expect(formatFigureTrace(aggregate([rate]), of, context)).toBe(
      [
        'tthc_on_time_rate: Tỷ lệ hồ sơ giải quyết đúng hạn',
        '  99,7% = 1.344/1.348 hồ sơ đã giải quyết',
        '  Chỉ tiêu giao: >= 98 (đạt)',
        '  Đơn vị tự ghi: 99,7%',
        '  Kỳ trước (q1): 99,9%, thay đổi -0,2 điểm phần trăm',
        '  Cùng kỳ năm trước: 99,2%, thay đổi +0,5 điểm phần trăm',
        '  Đơn vị: 2 phải báo cáo, 1 đã có số liệu, 0 không phát sinh, còn thiếu: mttq',
        '  Nguồn số liệu:',
        `    ../${FILE}:2:17          mot_cua  "1.344" (tthc_on_time)`,
        '    ../submissions/mttq.xlsx › Số liệu › C12  mttq     "4"',
        '',
      ].join('\n'),
    );
  });

  test('go on under their own column on a narrow terminal', () => {
    const narrow = { ...context, style: { width: 60 } };
    expect(formatFiguresText(aggregate([rate]), of, narrow)).toBe(
      [
        'Tổng hợp chung',
        '  tthc_on_time_rate  99,7%  1.344/1.348 hồ sơ đã giải quyết;',
        '                            Chỉ tiêu giao: >= 98 (đạt)',
        '',
      ].join('\n'),
    );
  });

  test('speak English when asked', () => {
    const text = formatFigureTrace(aggregate([rate]), of, { ...context, screen: { language: 'en' } });
    expect(text).toContain('Earlier period (q1): 99,9%, change -0,2 percentage points');
  });
});
