import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { compileRules } from '../../src/aggregate/rules.ts';
import type { Figure, FigureScope } from '../../src/model/aggregate.ts';
import { exact, exactFromDecimal } from '../../src/model/exact.ts';
import type { Period, Workspace } from '../../src/model/facts.ts';
import { figureOf } from '../../src/model/figures.ts';
import { commune } from '../figures/commune.ts';
import {
  at,
  date,
  formula,
  given,
  H1,
  indicator,
  indicatorReports,
  period,
  rate,
  submission,
  unit,
  workspace,
  YEAR,
  type Told,
  type Written,
} from '../figures/facts.ts';

type ByUnit = Readonly<Record<string, Record<string, Told>>>;

function told(by: ByUnit, rest: Written, of = 'h1'): Workspace {
  return workspace({
    units: Object.keys(by).map((id) => unit(id)),
    submissions: Object.entries(by).map(([id, values]) =>
      submission(id, of, { indicators: indicatorReports(values, `submissions/${id}.yaml`) }),
    ),
    ...rest,
  });
}

async function figure(of: Workspace, id: string, scope?: FigureScope, in_: Period = H1): Promise<Figure | undefined> {
  const rules = await compileRules(of.indicators);
  return figureOf(aggregateWorkspace(of, in_, { without: [], rules }).figures, id, scope);
}

const ALL = { reporters: [at('all')] };

/** "8 ok", "missing": value and status. */
const brief = (f: Figure | undefined): string =>
  f === undefined ? 'no figure' : [f.value?.toFraction(), f.status].filter((part) => part !== undefined).join(' ');

test('a value comes by way of the paper its submission was typed from, unless it names a source of its own', async () => {
  const of = told({ a: { x: '3', y: '1' } }, { indicators: [indicator('x', ALL), indicator('y', ALL)] });
  const [typed, ...others] = of.submissions;
  if (typed === undefined) throw new Error('one submission was told');
  const own = typed.indicators.map((report) =>
    report.id.value === 'y' ? { ...report, source: 'Cổng Dịch vụ công quốc gia' } : report,
  );
  const from = { ...of, submissions: [{ ...typed, indicators: own, source: 'Báo cáo số 05/BC-CAX' }, ...others] };
  const via = async (id: string) => (await figure(from, id))?.sources.map((source) => source.via);
  expect(await via('x')).toEqual(['Báo cáo số 05/BC-CAX']);
  expect(await via('y')).toEqual(['Cổng Dịch vụ công quốc gia']);
});

describe('totals over units', () => {
  const values: ByUnit = { a: { x: '3' }, b: { x: '5' }, c: { x: '4' } };
  test.each([
    ['sum: 3 + 5 + 4 = 12', 'sum', '12 ok'],
    ['max of 3, 5, 4', 'max', '5 ok'],
    ['mean: 12/3 = 4', 'mean', '4 ok'],
    ['latest: of equal days the unit named last', 'latest', '4 ok'],
  ] as const)('%s', async (_, total, expected) => {
    expect(brief(await figure(told(values, { indicators: [indicator('x', { ...ALL, total })] }), 'x'))).toBe(expected);
  });

  test('latest goes by as_of, not by order: a of 20/6 is later than b of 31/3', async () => {
    const of = told({ a: { x: '3' }, b: { x: '5' } }, { indicators: [indicator('x', { ...ALL, total: 'latest' })] });
    const dates = [date('2024-06-20'), date('2024-03-31')];
    const submissions = of.submissions.map((s, i) => ({
      ...s,
      indicators: s.indicators.map((r) => ({ ...r, asOf: given(dates[i] ?? date('2024-01-01'), s.file) })),
    }));
    expect(brief(await figure({ ...of, submissions }, 'x'))).toBe('3 ok');
  });

  test('0,1 + 0,2 is exactly 3/10', async () => {
    const of = told({ a: { x: '0,1' }, b: { x: '0,2' } }, { indicators: [indicator('x', { ...ALL, type: 'amount' })] });
    expect(brief(await figure(of, 'x'))).toBe('3/10 ok');
  });
});

describe('missing, zero and not arising are three things', () => {
  const indicators = [indicator('x', ALL)];
  test.each<[string, ByUnit, string, Figure['coverage']]>([
    ['0 is a value', { a: { x: '0' } }, '0 ok', { expected: 1, reported: 1, notArising: 0, missing: [] }],
    ['not given', { a: {} }, 'missing', { expected: 1, reported: 0, notArising: 0, missing: ['a'] }],
    ['not arising', { a: { x: '-' } }, 'not-arising', { expected: 1, reported: 0, notArising: 1, missing: [] }],
    ['not to be read', { a: { x: 'vài' } }, 'invalid', { expected: 1, reported: 0, notArising: 0, missing: ['a'] }],
    [
      '2 of two units that owe it, one not',
      { a: { x: '2' }, b: {} },
      '2 partial',
      { expected: 2, reported: 1, notArising: 0, missing: ['b'] },
    ],
    [
      '2 and nothing arising',
      { a: { x: '2' }, b: { x: '-' } },
      '2 ok',
      { expected: 2, reported: 1, notArising: 1, missing: [] },
    ],
    [
      'nothing arising and missing',
      { a: { x: '-' }, b: {} },
      'missing',
      { expected: 2, reported: 0, notArising: 1, missing: ['b'] },
    ],
  ])('%s', async (_, by, expected, coverage) => {
    const found = await figure(told(by, { indicators }), 'x');
    expect(brief(found)).toBe(expected);
    expect(found?.coverage).toEqual(coverage);
  });

  test('an indicator that nobody owes or gave is left out', async () => {
    expect(await figure(told({ a: {} }, { indicators: [indicator('x')] }), 'x')).toBeUndefined();
  });

  test('a ratio and a formula of indicators that nobody owes are left out too', async () => {
    const indicators = [indicator('x'), indicator('y', ALL), rate('r', 'x', 'y'), formula('f', 'x + y')];
    const of = told({ a: { y: '1' } }, { indicators });
    expect([await figure(of, 'r'), await figure(of, 'f')]).toEqual([undefined, undefined]);
  });
});

describe('ratios', () => {
  const indicators = [indicator('n', ALL), indicator('d', ALL), rate('r', 'n', 'd')];
  test.each<[string, ByUnit, string]>([
    [
      'Σn/Σd, not the mean of 50% and 90%: (1 + 90)/(2 + 100) = 91/102',
      { a: { n: '1', d: '2' }, b: { n: '90', d: '100' } },
      '4550/51 ok',
    ],
    ['0/0 is nothing arising', { a: { n: '0', d: '0' } }, 'not-arising'],
    ['2/0 is invalid', { a: { n: '2', d: '0' } }, 'invalid'],
    ['not arising of 4 is 0', { a: { n: '-', d: '4' } }, '0 ok'],
    ['both not arising', { a: { n: '-', d: '-' } }, 'not-arising'],
    ['a unit without d is left out of n too: 1/2', { a: { n: '1', d: '2' }, b: { n: '90' } }, '50 partial'],
    ['without d at all', { a: { n: '1' } }, 'missing'],
    ['declared without n and d', { a: { r: '99,7%' } }, '997/10 unverifiable'],
    ['declared as a fraction: 17/25', { a: { r: '17/25' } }, '68 ok'],
    ['what is declared never counts beside n and d: 1/2', { a: { n: '1', d: '2', r: '90%' } }, '50 ok'],
  ])('%s', async (_, by, expected) => {
    expect(brief(await figure(told(by, { indicators }), 'r'))).toBe(expected);
  });

  test('numerator, denominator, basis, declared value and every source are kept', async () => {
    const found = await figure(told({ a: { n: '1', d: '2', r: '50%' } }, { indicators }), 'r');
    expect(found).toMatchObject({ numerator: exact(1), denominator: exact(2), basis: 'd', declared: exact(50) });
    expect(found?.sources.map(({ text, via, unit: u }) => [text, via, u])).toEqual([
      ['1', 'n', 'a'],
      ['2', 'd', 'a'],
    ]);
  });

  test('each unit has its own where several owe it: a 1/2', async () => {
    const of = told({ a: { n: '1', d: '2' }, b: { n: '3', d: '3' } }, { indicators });
    expect(brief(await figure(of, 'r', { unit: 'a' }))).toBe('50 ok');
  });

  test('a rate that is only ever given as a rate cannot be checked', async () => {
    const plain = [indicator('p', { ...ALL, type: 'rate', measure: '%', total: 'latest' })];
    expect(brief(await figure(told({ a: { p: '3,2%' } }, { indicators: plain }), 'p'))).toBe('16/5 unverifiable');
  });
});

describe('rows', () => {
  const rows = [
    {
      id: 'lv',
      rows: [
        { id: 'ho_tich', label: 'Hộ tịch' },
        { id: 'dat_dai', label: 'Đất đai' },
      ],
    },
  ];
  const by = { ...ALL, by: at('lv') };
  const indicators = [indicator('n', by), indicator('d', by), rate('r', 'n', 'd', { by: at('lv') })];
  const values: ByUnit = { a: { n: { ho_tich: '3', dat_dai: '1' }, d: { ho_tich: '4', dat_dai: '4' } } };

  test.each<[string, string, FigureScope | undefined, string]>([
    ['a row: 3', 'n', { row: 'ho_tich' }, '3 ok'],
    ['their sum: 3 + 1 = 4', 'n', undefined, '4 ok'],
    ['the rate of a row: 1/4', 'r', { row: 'dat_dai' }, '25 ok'],
    ['the rate of all: 4/8', 'r', undefined, '50 ok'],
  ])('%s', async (_, id, scope, expected) => {
    expect(brief(await figure(told(values, { indicators, rows }), id, scope))).toBe(expected);
  });

  test('a row left out makes the sum partial', async () => {
    expect(brief(await figure(told({ a: { n: { ho_tich: '3' } } }, { indicators, rows }), 'n'))).toBe('3 partial');
  });

  test('a total given without rows stands, its rows are missing', async () => {
    const of = told({ a: { n: '7' } }, { indicators, rows });
    expect([brief(await figure(of, 'n')), brief(await figure(of, 'n', { row: 'ho_tich' }))]).toEqual([
      '7 ok',
      'missing',
    ]);
  });
});

describe('targets are judged on the exact value', () => {
  test.each([
    ['97,96 < 98 though it prints as 98,0', '2449', '2500', false],
    ['98 reaches 98', '98', '100', true],
  ])('%s', async (_, n, d, met) => {
    const targets = [{ operator: '>=', value: exact(98), text: '>= 98' }] as const;
    const indicators = [indicator('n', ALL), indicator('d', ALL), rate('r', 'n', 'd', { targets })];
    expect(await figure(told({ a: { n, d } }, { indicators }), 'r')).toMatchObject({ target: '>= 98', met });
  });

  test('a target of this period goes before one of all periods', async () => {
    const targets = [
      { operator: '>=', value: exact(10), text: '>= 10' },
      { operator: '>=', value: exact(4), text: '>= 4', period: 'h1' },
    ] as const;
    expect(
      await figure(told({ a: { x: '5' } }, { indicators: [indicator('x', { ...ALL, targets })] }), 'x'),
    ).toMatchObject({
      target: '>= 4',
      met: true,
    });
  });
});

describe('change against the period before, on the figures of Tri Phương', () => {
  test('online rate 550/1.366 = 40,3% to 1.133/2.706 = 41,9%: 1,6 points', async () => {
    const found = await figure(commune({}), 'online_rate', undefined, YEAR);
    expect(found?.change?.period).toBe('h1');
    // 113300/2706 − 55000/1366 = 1,6067…
    expect(found?.change?.by.sub(exactFromDecimal('1.6')).abs().lt(exactFromDecimal('0.01'))).toBe(true);
  });

  test('a stock compares: pending 24 + 1 = 25 to 16 is −9', async () => {
    const found = await figure(commune({}), 'tthc_pending', undefined, YEAR);
    expect(found?.change).toMatchObject({ before: exact(25), by: exact(-9) });
  });

  test('a flow of the year holds that of its half-year, so it does not compare', async () => {
    expect((await figure(commune({}), 'tthc_received', undefined, YEAR))?.change).toBeUndefined();
  });

  test('flows of two quarters that do not overlap compare: 7 after 5 is +2', async () => {
    const q1 = period('q1', '2024-01-01', '2024-03-14', { kind: 'in-period' });
    const q2 = period('q2', '2024-03-15', '2024-06-14', { kind: 'in-period' });
    const first = told({ a: { x: '5' } }, { indicators: [indicator('x', ALL)], periods: [q1, q2] }, 'q1');
    const second = told({ a: { x: '7' } }, { indicators: [indicator('x', ALL)] }, 'q2');
    const of = { ...first, submissions: [...first.submissions, ...second.submissions] };
    expect((await figure(of, 'x', undefined, q2))?.change).toEqual({ period: 'q1', before: exact(5), by: exact(2) });
  });

  test('the half-year has nothing before it', async () => {
    expect((await figure(commune({}), 'online_rate'))?.change).toBeUndefined();
  });
});

describe('what Tri Phương reported comes out', () => {
  test.each([
    ['tthc_received', '1381', '2721'],
    ['tthc_resolved', '1348', '2687'],
    ['tthc_on_time', '1344', '2681'],
    ['tthc_new', '1366', '2706'],
    ['tthc_pending', '25', '16'],
    ['online_total', '550', '1133'],
  ])('%s: %s at the half-year, %s at the year’s end', async (id, h1, year) => {
    expect(brief(await figure(commune({}), id))).toBe(`${h1} ok`);
    expect(brief(await figure(commune({}), id, undefined, YEAR))).toBe(`${year} ok`);
  });
});

/** Units u0, u1, … that each tell one value of x. */
const of = (values: readonly number[]): Workspace =>
  told(Object.fromEntries(values.map((value, i) => [`u${i}`, { x: String(value) }])), {
    indicators: [indicator('x', ALL)],
  });

describe('properties', () => {
  const counts = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 6 });

  test('a sum does not depend on the order of submissions', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (values) => {
        const forward = of(values);
        const backward = { ...forward, submissions: forward.submissions.toReversed() };
        expect(brief(await figure(backward, 'x'))).toBe(brief(await figure(forward, 'x')));
      }),
    );
  });

  test('the units’ figures add up to the total', async () => {
    await fc.assert(
      fc.asyncProperty(counts, async (values) => {
        const total = (await figure(of(values), 'x'))?.value;
        expect(total?.equals(values.reduce((sum, value) => sum + value, 0))).toBe(true);
      }),
    );
  });
});
