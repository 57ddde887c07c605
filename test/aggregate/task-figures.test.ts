import { describe, expect, test } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { NO_RULES } from '../../src/aggregate/rules.ts';
import type { Aggregate, FigureScope } from '../../src/model/aggregate.ts';
import type { Counting } from '../../src/model/facts.ts';
import { figureOf } from '../../src/model/figures.ts';
import { printRate } from '../../src/vietnamese/numbers.ts';
import { H1, YEAR } from '../figures/facts.ts';
import { triPhuong } from '../figures/tri-phuong.ts';

const COLUMNS = ['total', 'on_time', 'late', 'in_progress', 'ongoing', 'not_started', 'overdue', 'not_arising'];

const count = ({ figures }: Aggregate, column: string, scope?: FigureScope): number | undefined =>
  figureOf(figures, `plan.tasks_${column}`, scope)?.value?.valueOf();

const rate = ({ figures }: Aggregate, id: string, scope?: FigureScope): string => {
  const figure = figureOf(figures, id, scope);
  if (figure?.value === undefined) return figure?.status ?? 'no figure';
  return `${String(figure.numerator)}/${String(figure.denominator)} = ${printRate(figure.value, figure.decimals)} ${figure.basis}`;
};

describe('the table of Tri Phương, 2024: tổng, HT, HTQH, ĐTH, TX, CTH, QH, KPS', () => {
  const h1 = aggregateWorkspace(triPhuong(), H1, { without: [], rules: NO_RULES });
  const year = aggregateWorkspace(triPhuong(), YEAR, { without: [], rules: NO_RULES });
  test.each([
    ['6 tháng', h1, undefined, [28, 5, 1, 8, 9, 3, 1, 1]],
    ['phụ lục I, 6 tháng', h1, { appendix: 'I' }, [14, 3, 1, 5, 4, 1, 0, 0]],
    ['phụ lục II, 6 tháng', h1, { appendix: 'II' }, [7, 1, 0, 0, 4, 1, 1, 0]],
    ['phụ lục III, 6 tháng', h1, { appendix: 'III' }, [7, 1, 0, 3, 1, 1, 0, 1]],
    ['năm', year, undefined, [28, 15, 2, 0, 9, 0, 1, 1]],
    // I.13 done late; II.5 in progress past 19/6; III.1 in progress until 31/12.
    ['tai_chinh, 6 tháng', h1, { unit: 'tai_chinh' }, [3, 0, 1, 1, 0, 0, 1, 0]],
  ])('%s', (_, aggregate, scope, expected) => {
    expect(COLUMNS.map((column) => count(aggregate, column, scope))).toEqual(expected);
  });

  test('by lead: van_phong 10, mot_cua 4, tu_phap 3, van_hoa 3, tai_chinh 3, cong_an 2, the others 1', () => {
    const leads = [
      'van_phong',
      'mot_cua',
      'tu_phap',
      'van_hoa',
      'tai_chinh',
      'cong_an',
      'dia_chinh',
      'lao_dong',
      'mttq',
    ];
    expect(leads.map((unit) => count(h1, 'total', { unit }))).toEqual([10, 4, 3, 3, 3, 2, 1, 1, 1]);
  });

  test('every figure knows the files its statuses stand in: 6 done tasks, 6 sources', () => {
    const done = figureOf(h1.figures, 'plan.tasks_done');
    expect(done?.sources.map(({ via }) => via)).toEqual(['I.1', 'I.2', 'I.8', 'I.13', 'II.1', 'III.7']);
    expect(done?.sources[0]).toMatchObject({
      unit: 'van_phong',
      text: 'HT',
      place: { file: 'submissions/h1-van_phong.yaml' },
    });
  });

  test('at the half-year 06/28 of the plan, 02/03 of the tasks due (I.2 and I.13 done, II.5 not)', () => {
    expect(rate(h1, 'plan.completion_rate')).toBe('6/28 = 21,4% nhiệm vụ của kế hoạch năm');
    expect(rate(h1, 'plan.due_rate')).toBe('2/3 = 66,7% nhiệm vụ đến hạn trong kỳ');
  });

  test('at the year’s end (17 done + 9 ongoing with results)/(28 − 1 not arising) = 26/27', () => {
    expect(rate(year, 'plan.completion_rate')).toBe(
      '26/27 = 96,3% nhiệm vụ của kế hoạch năm, không tính nhiệm vụ không phát sinh',
    );
  });
});

describe('the counting rules change the rate, never the classes', () => {
  test.each<[string, Partial<Counting>, typeof H1, string]>([
    [
      'ongoing and not arising open: 17/28',
      { ongoing: 'open', notArising: 'open' },
      YEAR,
      '17/28 = 60,7% nhiệm vụ của kế hoạch năm',
    ],
    [
      'only tasks with a result by a day: 17/(28 − 9 − 1) = 17/18',
      { ongoing: 'exclude', notArising: 'exclude' },
      YEAR,
      '17/18 = 94,4% nhiệm vụ của kế hoạch năm, không tính nhiệm vụ thường xuyên và nhiệm vụ không phát sinh',
    ],
    [
      'all 9 ongoing done at the half-year: 6 + 9 = 15/28',
      { ongoing: 'done' },
      H1,
      '15/28 = 53,6% nhiệm vụ của kế hoạch năm',
    ],
    ['not arising counts as done: 6 + 1 = 7/28', { notArising: 'done' }, H1, '7/28 = 25% nhiệm vụ của kế hoạch năm'],
    ['done late is not done: 5/28', { doneLate: 'open' }, H1, '5/28 = 17,9% nhiệm vụ của kế hoạch năm'],
    ['only what is due: 2/3', { denominator: 'due' }, H1, '2/3 = 66,7% nhiệm vụ đến hạn trong kỳ'],
  ])('%s', (_, counting, period, expected) => {
    const aggregate = aggregateWorkspace(triPhuong(counting), period, { without: [], rules: NO_RULES });
    expect(rate(aggregate, 'plan.completion_rate')).toBe(expected);
    expect(count(aggregate, 'total')).toBe(28);
  });
});
