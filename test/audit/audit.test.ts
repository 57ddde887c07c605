import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { compileRules } from '../../src/aggregate/rules.ts';
import { auditRules } from '../../src/audit/audit-rules.ts';
import { auditFigures } from '../../src/audit/audit.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Period, Workspace } from '../../src/model/facts.ts';
import { commune, toldOf } from '../figures/commune.ts';
import {
  formula,
  H1,
  identity,
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

async function audit(of: Workspace, in_: Period): Promise<readonly Diagnostic[]> {
  const rules = await compileRules(of.indicators);
  const aggregate = aggregateWorkspace(of, in_, { without: [], rules });
  return [...auditRules(of, rules), ...auditFigures(aggregate, of, rules)];
}

const codes = async (of: Workspace, in_: Period): Promise<readonly string[]> =>
  (await audit(of, in_)).map(({ code }) => code);

describe('the figures of a sound commune agree, so nothing is found', () => {
  test.each([
    ['6 tháng', H1],
    ['năm', YEAR],
  ])('%s', async (_, in_) => {
    expect(await codes(commune({}), in_)).toEqual([]);
  });
});

const row = (id: string, values: Record<string, string>, of: 'h1' | 'year' = 'h1'): Record<string, Told> => ({
  [id]: { ...(toldOf(of)[id] as Record<string, string>), ...values },
});

describe('the classic errors of reports each raise their own rule', () => {
  test('131 typed as 113: 419 + 113 = 532 against 550 online', async () => {
    const found = await audit(commune({ h1: { online_partial: '113' } }), H1);
    expect(found).toMatchObject([
      { code: 'identity-broken', args: { identity: 'online_parts', left: '550', right: '532' }, unit: 'van_phong' },
    ]);
  });

  test('99,7% is right over 1.348 resolved, and 1.344/1.381 = 97,3% is of another basis', async () => {
    expect(await codes(commune({ h1: { tthc_on_time_rate: '99,7%' } }), H1)).toEqual([]);
    const found = await audit(commune({ h1: { tthc_on_time_rate: '97,3%' } }), H1);
    expect(found).toMatchObject([
      {
        code: 'declared-other-basis',
        args: { declared: '97,3%', basis: 'hồ sơ đã giải quyết', otherBasis: 'hồ sơ tiếp nhận' },
      },
    ]);
  });

  test('the 8 returned dossiers forgotten: each lĩnh vực that had some is named, hộ tịch 401 + 5 + 0 = 406, not 410', async () => {
    const none = { ho_tich: '0', bao_tro_xa_hoi: '0', dat_dai: '0', lien_thong: '0' };
    const found = await audit(commune({ h1: row('tthc_returned', none) }), H1);
    expect(found.map(({ code, args }) => [code, 'row' in args ? args.row : ''])).toEqual([
      ['identity-broken', 'Hộ tịch'],
      ['identity-broken', 'Bảo trợ xã hội'],
      ['identity-broken', 'Đất đai'],
      ['identity-broken', 'Liên thông khai sinh, khai tử'],
    ]);
    expect(found[0]).toMatchObject({ args: { identity: 'tthc_balance', left: '410', right: '406' } });
  });

  test('the same told as totals only: 1.348 + 25 + 0 = 1.373, not 1.381', async () => {
    const totals = Object.entries(toldOf('h1')).map(([id, told]): [string, Told] => {
      if (typeof told === 'string') return [id, told];
      return [id, String(Object.values(told).reduce((sum, value) => sum + Number(value), 0))];
    });
    const found = await audit(commune({ h1: { ...Object.fromEntries(totals), tthc_returned: '0' } }), H1);
    expect(found).toMatchObject([{ code: 'identity-broken', args: { left: '1.381', right: '1.373' } }]);
  });

  test('"Không có hồ sơ quá hạn" beside 6 resolved late in the year', async () => {
    const found = await audit(commune({ narrative: 'Trong năm không có hồ sơ quá hạn.' }), YEAR);
    expect(found).toMatchObject([{ code: 'words-contradict-figure', args: { indicator: 'tthc_late', value: '6' } }]);
  });

  test('the year copies what was pending at 25/6 as what was carried over: hộ tịch 5, not the 3 of the half-year', async () => {
    const found = await audit(commune({ year: row('tthc_carried', { ho_tich: '5' }, 'year') }), YEAR);
    // The copied 5 is also 2 too many for what was received: 688 + 97 + 6 + 5 = 796, not 794.
    expect(found).toMatchObject([
      { args: { identity: 'tthc_received_parts', row: 'Hộ tịch', left: '794', right: '796' } },
      { args: { identity: 'tthc_carried_same', row: 'Hộ tịch', left: '5', right: '3' } },
    ]);
  });

  test('with what was received made to fit it, only the carried-over ones tell: 5 is not 3', async () => {
    const year = {
      ...row('tthc_carried', { ho_tich: '5' }, 'year'),
      ...row('tthc_online', { ho_tich: '686' }, 'year'),
    };
    const found = await audit(commune({ year: { ...year, online_full: '882' } }), YEAR);
    expect(found).toMatchObject([
      {
        code: 'identity-broken',
        args: {
          identity: 'tthc_carried_same',
          values: [expect.stringContaining(': 5'), expect.stringContaining('(h1): 3')],
        },
        related: [{ note: 'counted-here', place: { file: 'submissions/h1.yaml' } }],
      },
    ]);
  });

  test('"tăng 1,6%" for 40,3% to 41,9%, which is 1,6 points', async () => {
    const found = await audit(commune({ narrative: 'Hồ sơ trực tuyến tăng 1,6% so với 6 tháng đầu năm.' }), YEAR);
    expect(found).toMatchObject([
      { code: 'percent-for-points', args: { indicator: 'online_rate', before: '40,3%', now: '41,9%', points: '1,6' } },
    ]);
  });

  test('"tăng 1,6 điểm phần trăm" is right', async () => {
    expect(await codes(commune({ narrative: 'Tăng 1,6 điểm phần trăm.' }), YEAR)).toEqual([]);
  });
});

/** A workspace of some units that each tell something, in h1 and, where given, the year. */
function told(
  by: Readonly<Record<string, Record<string, Told>>>,
  rest: Written,
  year: Readonly<Record<string, Record<string, Told>>> = {},
): Workspace {
  const submissions = [
    ...Object.entries(by).map(([id, values]) => ({ id, values, in_: 'h1' })),
    ...Object.entries(year).map(([id, values]) => ({ id, values, in_: 'year' })),
  ];
  return workspace({
    units: Object.keys(by).map((id) => unit(id)),
    submissions: submissions.map(({ id, values, in_ }) => {
      const file = `submissions/${in_}-${id}.yaml`;
      return submission(id, in_, { file, indicators: indicatorReports(values, file) });
    }),
    ...rest,
  });
}

const RATE = [indicator('n'), indicator('d'), rate('r', 'n', 'd')];

describe('a declared rate against its numerator and denominator', () => {
  test.each<[string, Record<string, Told>, readonly string[]]>([
    ['1344/1348 = 99,703…%: 99,7% agrees', { n: '1344', d: '1348', r: '99,7%' }, []],
    ['99,70% agrees: |99,703 − 99,70| is under 0,005', { n: '1344', d: '1348', r: '99,70%' }, []],
    ['100% agrees: half a unit of the last digit is 0,5', { n: '1344', d: '1348', r: '100%' }, []],
    ['2/3 = 66,67%: 66,6% is cut off', { n: '2', d: '3', r: '66,6%' }, ['declared-rounded-down']],
    ['2/3 = 66,67%: 66,5% is wrong', { n: '2', d: '3', r: '66,5%' }, ['declared-differs']],
    ['1/8 = 12,5%: 13% rounds up, 12% is cut off', { n: '1', d: '8', r: '12%' }, []],
    ['2/3 = 66,67%: 67,0% is wrong', { n: '2', d: '3', r: '67,0%' }, ['declared-differs']],
    ['a fraction brings its own numbers', { r: '17/25' }, []],
    [
      'a fraction is held against n and d too: 17/25 is not 18/25',
      { n: '18', d: '25', r: '17/25' },
      ['declared-differs'],
    ],
    ['without n and d it cannot be checked', { r: '99,7%' }, ['rate-unverifiable']],
    ['with n alone neither', { n: '3', r: '99,7%' }, ['rate-unverifiable']],
    ['of nothing neither: 0/0', { n: '0', d: '0', r: '100%' }, ['rate-unverifiable']],
    ['105% is no rate', { n: '21', d: '20', r: '105%' }, ['numerator-exceeds-denominator', 'rate-out-of-range']],
  ])('%s', async (_, values, expected) => {
    expect(await codes(told({ a: values }, { indicators: RATE }), H1)).toEqual(expected);
  });

  test('the place is that of the declared rate, and the numbers it was held against are related', async () => {
    const [found] = await audit(told({ a: { n: '2', d: '3', r: '50%' } }, { indicators: RATE }), H1);
    expect(found).toMatchObject({
      code: 'declared-differs',
      args: { declared: '50%', computed: '66,7%', numerator: '2', denominator: '3' },
      related: [{ note: 'counted-here' }],
      unit: 'a',
    });
  });

  test('a unit that declares is held against the total when others gave n and d: 4/8, not 40%', async () => {
    const of = told({ a: { n: '4', d: '8' }, b: { r: '40%' } }, { indicators: RATE });
    expect(await codes(of, H1)).toEqual(['declared-differs']);
  });

  test('a value given for a formula is held against it: 3 + 4 = 7, not 8', async () => {
    const indicators = [indicator('x'), indicator('y'), formula('s', 'x + y')];
    expect(await codes(told({ a: { x: '3', y: '4', s: '7' } }, { indicators }), H1)).toEqual([]);
    expect(await codes(told({ a: { x: '3', y: '4', s: '8' } }, { indicators }), H1)).toEqual(['declared-differs']);
  });
});

describe('numerators and denominators', () => {
  test('5 of 4 is impossible for counts', async () => {
    expect(await codes(told({ a: { n: '5', d: '4' } }, { indicators: RATE }), H1)).toEqual([
      'numerator-exceeds-denominator',
    ]);
  });

  test('104,7 of 96,0 million is more than planned, which is no fault', async () => {
    const amounts = [indicator('n', { type: 'amount' }), indicator('d', { type: 'amount' }), rate('r', 'n', 'd')];
    expect(await codes(told({ a: { n: '104,7', d: '96,0', r: '109,1%' } }, { indicators: amounts }), H1)).toEqual([]);
  });

  test('the unit with the fault is named, not the total it spoils: a 5/4, b 1/4', async () => {
    const found = await audit(told({ a: { n: '5', d: '4' }, b: { n: '1', d: '4' } }, { indicators: RATE }), H1);
    expect(found).toMatchObject([{ unit: 'a', args: { numerator: '5', denominator: '4' } }]);
  });
});

describe('identities', () => {
  const indicators = [indicator('x'), indicator('y'), indicator('z')];
  const sum = [identity('sum', 'x == y + z')];
  test.each<[string, Record<string, Told>, readonly string[]]>([
    ['5 = 2 + 3 holds', { x: '5', y: '2', z: '3' }, []],
    ['5 is not 2 + 2', { x: '5', y: '2', z: '2' }, ['identity-broken']],
    ['a missing operand leaves it unjudged', { x: '5', y: '2' }, []],
    ['not arising counts as 0: 5 is not 2 + 0', { x: '5', y: '2', z: '-' }, ['identity-broken']],
    ['not arising counts as 0: 2 = 2 + 0', { x: '2', y: '2', z: '-' }, []],
    ['what cannot be read leaves it unjudged', { x: '5', y: '2', z: 'vài' }, []],
  ])('%s', async (_, values, expected) => {
    expect(await codes(told({ a: values }, { indicators, identities: sum }), H1)).toEqual(expected);
  });

  test('operands of different units are held together in the total: 5 against 2 + 2', async () => {
    const of = told({ a: { x: '5' }, b: { y: '2', z: '2' } }, { indicators, identities: sum });
    expect(await audit(of, H1)).toMatchObject([{ code: 'identity-broken', args: { left: '5', right: '4' } }]);
  });

  test('a total with a unit missing is not judged', async () => {
    const owed = indicators.map((i) => ({ ...i, reporters: [{ value: 'all', place: H1.place }] }));
    const of = told({ a: { x: '5', y: '2', z: '3' }, b: { x: '1' } }, { indicators: owed, identities: sum });
    expect(await codes(of, H1)).toEqual([]);
  });

  test('the place is that of the left side; the message has every value', async () => {
    const [found] = await audit(told({ a: { x: '5', y: '2', z: '2' } }, { indicators, identities: sum }), H1);
    expect(found).toMatchObject({
      args: { values: ['x: 5', 'y: 2', 'z: 2'] },
      related: [{ note: 'counted-here' }, {}],
    });
    const of = told({ a: { x: '5', y: '2', z: '2' } }, { indicators, identities: sum });
    const [again] = await audit(of, H1);
    const x = of.submissions[0]?.indicators.find(({ id }) => id.value === 'x');
    expect(again?.place).toEqual(x?.value.place);
  });

  test('a sum is no identity, and is told at the rule', async () => {
    const of = told({ a: {} }, { indicators, identities: [identity('no_test', 'x + y')] });
    expect(await audit(of, H1)).toMatchObject([{ code: 'identity-not-a-test', place: { file: 'indicators.yaml' } }]);
  });

  test('the opening stock of a quarter is the closing stock of the one before: 4 is not 3', async () => {
    const q1 = period('h1', '2024-01-01', '2024-03-14', { kind: 'in-period' });
    const q2 = period('year', '2024-03-15', '2024-06-14', { kind: 'in-period' });
    const identities = [identity('chain', 'x == before.y', ['periods'])];
    const of = told(
      { a: { x: '9', y: '3' } },
      { indicators, identities, periods: [q1, q2] },
      { a: { x: '4', y: '1' } },
    );
    expect(await audit(of, q2)).toMatchObject([{ code: 'identity-broken', args: { left: '4', right: '3' } }]);
  });
});

describe('flows since the start of the year', () => {
  const indicators = [indicator('x'), indicator('s', { nature: 'stock' })];
  test('a year below its half-year: 3 after 5', async () => {
    const of = told({ a: { x: '5', s: '5' } }, { indicators }, { a: { x: '3', s: '3' } });
    expect(await audit(of, YEAR)).toMatchObject([
      {
        code: 'flow-decreased',
        args: { indicator: 'x', earlier: '5', now: '3', period: 'h1' },
        related: [{ note: 'first-here' }],
      },
    ]);
  });

  test('the half-year itself is held against nothing', async () => {
    expect(await codes(told({ a: { x: '5' } }, { indicators }, { a: { x: '3' } }), H1)).toEqual([]);
  });

  test('a quarter of its own may be smaller than the one before', async () => {
    const q1 = period('h1', '2024-01-01', '2024-03-14', { kind: 'in-period' });
    const q2 = period('year', '2024-03-15', '2024-06-14', { kind: 'in-period' });
    expect(await codes(told({ a: { x: '5' } }, { indicators, periods: [q1, q2] }, { a: { x: '3' } }), q2)).toEqual([]);
  });
});

describe('formulas', () => {
  const parts = [indicator('x'), indicator('y')];
  test.each<[string, string, Record<string, Told>, readonly string[]]>([
    ['x + y works', 'x + y', { x: '1', y: '2' }, []],
    ['what is no expression is told at the formula', 'x +', { x: '1', y: '2' }, ['formula-failed']],
    ['1 divided by 0 is told', 'x / y', { x: '1', y: '0' }, ['formula-failed']],
    ['0 divided by 0 is nothing arising', 'x / y', { x: '0', y: '0' }, []],
    ['a formula of itself is told', 'f + x', { x: '1', y: '2' }, ['formula-failed']],
  ])('%s', async (_, text, values, expected) => {
    expect(await codes(told({ a: values }, { indicators: [...parts, formula('f', text)] }), H1)).toEqual(expected);
  });
});

test('rules that are no expressions are told before anybody has sent anything, and only once', async () => {
  const of = workspace({
    units: [unit('a')],
    indicators: [formula('f', 'x +')],
    identities: [identity('sum', 'f + f')],
  });
  const rules = await compileRules(of.indicators);
  expect(auditRules(of, rules).map(({ code }) => code)).toEqual(['formula-failed', 'identity-not-a-test']);
  expect(auditFigures(aggregateWorkspace(of, H1, { without: [], rules }), of, rules)).toEqual([]);
});

describe('whatever units write', () => {
  const value = fc.constantFrom('0', '1', '12', '1,5', '-', 'vài', '17/25', '99,7%', '5/0');
  const written = fc.record({ n: value, d: value, r: value, f: value }, { requiredKeys: [] });
  const by = fc.record({ a: written, b: written }, { requiredKeys: [] });
  const indicators = [...RATE, formula('f', 'n / d + 1'), rate('q', 'f', 'r'), formula('loop', 'loop + n')];
  const identities = [identity('i', 'n / d <= previous.n && f != 0'), identity('j', 'n == previous.n', ['periods'])];

  test('aggregate and audit give figures and diagnostics, and never throw', async () => {
    await fc.assert(
      fc.asyncProperty(by, by, async (half, year) => {
        const of = told({ a: {}, b: {}, ...half }, { indicators, identities }, year);
        expect((await codes(of, YEAR)).filter((code) => code === 'formula-failed').length).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('late dossiers as records/ list them, against the table of dossiers', () => {
  const late = (period: string, row: string, count: number) => ({
    period: { value: period, place: RECORD },
    row: { value: row, place: RECORD },
    count,
    cause: 'Phải xác minh',
    place: RECORD,
  });
  const RECORD = { kind: 'file', file: 'records/ho-so-qua-han.yaml' } as const;
  const listing = (lateDossiers: readonly ReturnType<typeof late>[]): Workspace => {
    const of = commune({});
    return { ...of, records: { ...of.records, lateDossiers } };
  };
  // 6 tháng: hộ tịch 2, bảo trợ 1, đất đai 1 resolved late and 1 pending; năm: hộ tịch 3, bảo trợ 1, đất đai 2.
  const halfYear = [late('h1', 'ho_tich', 2), late('h1', 'bao_tro_xa_hoi', 1), late('h1', 'dat_dai', 2)];

  test('as many as were resolved late or are pending past their date', async () => {
    expect(await codes(listing(halfYear), H1)).toEqual([]);
  });

  test('the year counts those of its half-year, 2 + 1 of hộ tịch', async () => {
    expect(await codes(listing([...halfYear, late('year', 'ho_tich', 1)]), YEAR)).toEqual([]);
  });

  test('of another number, and a lĩnh vực that is not listed at all', async () => {
    const found = await audit(listing([late('h1', 'ho_tich', 2), late('h1', 'dat_dai', 1)]), H1);
    expect(found).toMatchObject([
      {
        code: 'late-dossiers-differ',
        args: { row: 'Bảo trợ xã hội', listed: '0', reported: '1', resolved: '1', pending: '0' },
        period: 'h1',
      },
      {
        code: 'late-dossiers-differ',
        place: RECORD,
        args: { row: 'Đất đai', listed: '1', reported: '2', resolved: '1', pending: '1' },
      },
    ]);
  });
});
