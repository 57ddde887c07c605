import { describe, expect, it } from 'vitest';
import { changeSinceLastYear, comparedWithLastYear } from '../../src/compose/last-year.ts';
import { composeNote } from '../../src/compose/note.ts';
import { composeReport } from '../../src/compose/report.ts';
import type { Figure } from '../../src/model/aggregate.ts';
import { exact, type Exact } from '../../src/model/exact.ts';
import type { Indicator } from '../../src/model/facts.ts';
import { figure, reportFacts, tableIn, textUnder, under, type ReportSpec } from '../support/report.ts';

/** A figure beside last year's value. */
function since(now: Figure, before: Exact): Figure {
  if (now.value === undefined) throw new Error('a figure with a value');
  return { ...now, lastYear: { value: before, by: now.value.sub(before) } };
}

const rate = (n: number, before: Exact): Figure => since(figure('r', [n, 1000]), before);
const count = (now: number, before: number): Figure => since(figure('c', now, { measure: 'vụ' }), exact(before));
const amount = (now: Exact, before: Exact): Figure =>
  since(figure('a', 0, { measure: 'triệu đồng', value: now }), before);

describe('the change since the same period last year, in words', () => {
  it.each<[string, Figure, string]>([
    ['a rate in percentage points: 44,6 - 41,4', rate(446, exact(414, 10)), 'tăng 3,2 điểm phần trăm'],
    ['a rate that fell: 41,4 - 44,6', rate(414, exact(446, 10)), 'giảm 3,2 điểm phần trăm'],
    ['a rate whose change rounds to 0,0', rate(446, exact(4456, 100)), ''],
    ['a few, by how many', count(2, 3), 'giảm 01 vụ'],
    ['many, with their share: 152 of 1.229', count(1381, 1229), 'tăng 152 vụ (12,4%)'],
    ['from nothing, without a share', count(25, 0), 'tăng 25 vụ'],
    ['no change', count(3, 3), ''],
    ['an amount by its share: 52,4 against 49,8 is 2,6/49,8', amount(exact(524, 10), exact(498, 10)), 'tăng 5,2%'],
    ['an amount from nothing', amount(exact(5, 2), exact(0)), 'tăng 2,5 triệu đồng'],
    ['a figure nobody knows of last year', figure('x', 5), ''],
  ])('%s', (_, given, words) => {
    expect(changeSinceLastYear(given)).toBe(words);
  });

  it('ends a sentence; one that did not change is equal', () => {
    expect(comparedWithLastYear(count(2, 3))).toBe('giảm 01 vụ so với cùng kỳ năm trước');
    expect(comparedWithLastYear(count(3, 3))).toBe('bằng cùng kỳ năm trước');
    expect(comparedWithLastYear(figure('x', 5))).toBe('');
  });
});

const indicator = (id: string, label: string, operator: '>=' | '<=', value: number): Indicator => ({
  id,
  label,
  code: id,
  measure: '%',
  type: 'rate',
  nature: 'flow',
  total: 'ratio',
  reporters: [],
  otherBases: [],
  decimals: 1,
  targets: [{ operator, value: exact(value), text: `${operator} ${value}` }],
  place: undefined,
});

const online = since(
  figure('online_rate', [446, 1000], { label: 'Tỷ lệ hồ sơ trực tuyến', met: true }),
  exact(414, 10),
);
const paid = since(figure('paid_rate', [596, 1000], { label: 'Tỷ lệ thanh toán', met: false }), exact(61));
const late = since(figure('late_rate', [1, 100], { label: 'Tỷ lệ hồ sơ quá hạn', met: true }), exact(3, 2));
const noTarget = since(figure('other_rate', [50, 100], { label: 'Tỷ lệ khác' }), exact(40));

const SPEC: ReportSpec = {
  tasks: [{ id: 'I.1', class: 'done-on-time' }],
  figures: [online, paid, late, noTarget],
  indicators: {
    indicators: [
      indicator('online_rate', 'Tỷ lệ hồ sơ trực tuyến', '>=', 40),
      indicator('paid_rate', 'Tỷ lệ thanh toán', '>=', 60),
      indicator('late_rate', 'Tỷ lệ hồ sơ quá hạn', '<=', 2),
    ],
    rows: [],
    identities: [],
  },
};

function report(outline: string, spec: ReportSpec = SPEC) {
  const { aggregate, workspace } = reportFacts(spec);
  return composeReport(aggregate, workspace, { draft: false, outline }).document;
}

describe.each([
  ['bao-cao-cchc', 'Những kết quả nổi bật'],
  ['bao-cao-ke-hoach', 'Ưu điểm'],
])('%s', (outline, achievements) => {
  it('tells what is better than last year among the results, what is worse among the shortcomings', () => {
    expect(textUnder(report(outline), achievements)).toContain(
      'Tỷ lệ hồ sơ trực tuyến đạt 44,6%, tăng 3,2 điểm phần trăm; tỷ lệ hồ sơ quá hạn là 1,0%, giảm 0,5 điểm phần trăm so với cùng kỳ năm trước.',
    );
    expect(textUnder(report(outline), 'Tồn tại, hạn chế')).toContain(
      'Tỷ lệ thanh toán đạt 59,6%, giảm 1,4 điểm phần trăm so với cùng kỳ năm trước.',
    );
  });

  it('compares nothing where nobody knows of last year', () => {
    expect(
      JSON.stringify(report(outline, { ...SPEC, figures: [figure('online_rate', [446, 1000], { met: true })] })),
    ).not.toContain('cùng kỳ');
  });
});

it('the annex of targets has a column for the same period last year, where any is known', () => {
  const tableOf = (spec: ReportSpec) => {
    const part = report('bao-cao-cchc', spec).appendices.find(({ title }) => title[0]?.includes('chỉ tiêu được giao'));
    return tableIn(part?.blocks ?? []);
  };
  const [head] = tableOf(SPEC).head;
  const column = head?.findIndex(({ text }) => text === 'Cùng kỳ') ?? -1;
  expect(tableOf(SPEC).rows.map(({ cells }) => cells[column])).toEqual([
    '1,5% (giảm 0,5 điểm phần trăm)',
    '41,4% (tăng 3,2 điểm phần trăm)',
    '61,0% (giảm 1,4 điểm phần trăm)',
  ]);
  const figures = [figure('online_rate', [446, 1000], { met: true })];
  expect(tableOf({ ...SPEC, figures }).head[0]?.map(({ text }) => text)).not.toContain('Cùng kỳ');
});

it('the note to the leader has the same column beside its figures', () => {
  const { aggregate, workspace } = reportFacts(SPEC);
  const { document } = composeReport(aggregate, workspace, { draft: false });
  const table = tableIn(under(composeNote(aggregate, workspace, [], { report: document }), 'Số liệu chính'));
  expect(table.head[0]?.at(-1)).toEqual({ text: 'Cùng kỳ' });
  const onlineRow = table.rows.find(({ cells }) => cells[1] === 'Tỷ lệ hồ sơ trực tuyến');
  expect(onlineRow?.cells.slice(2)).toEqual([
    '44,6%',
    '446/1.000',
    'cách tính',
    'Đạt',
    '41,4% (tăng 3,2 điểm phần trăm)',
  ]);
});
