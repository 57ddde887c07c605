import { describe, expect, test } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { receiptsOf } from '../../src/aggregate/receipts.ts';
import { NO_RULES } from '../../src/aggregate/rules.ts';
import type { UnitReceipt } from '../../src/model/aggregate.ts';
import type { Period, Submission } from '../../src/model/facts.ts';
import { figureOf } from '../../src/model/figures.ts';
import { resolverOf } from '../../src/model/resolve.ts';
import {
  at,
  date,
  given,
  H1,
  indicatorReports,
  period,
  place,
  submission,
  task,
  taskReport,
  unit,
  workspace,
} from '../figures/facts.ts';

const sent = (on: string, rest: Partial<Submission> = {}): Submission =>
  submission('a', 'h1', { submitted: given(date(on), 'submissions/h1-a.yaml'), ...rest });

function receipt(
  submissions: readonly Submission[],
  received?: string,
  without: Parameters<typeof receiptsOf>[3] = [],
) {
  const receipts =
    received === undefined
      ? []
      : [{ unit: at('a'), period: at('h1'), received: at(date(received)), place: place('records.yaml') }];
  const of = workspace({ units: [unit('a')], submissions, records: { receipts } });
  return receiptsOf(of, resolverOf(of), H1, without)[0];
}

const brief = (found: UnitReceipt | undefined): string =>
  [found?.state, found?.received, found?.daysLate].filter(Boolean).join(' ');

describe('on time is first receipt by 25/6/2024, the due day', () => {
  test.each([
    ['on the day itself', [sent('2024-06-25')], undefined, 'on-time 2024-06-25'],
    ['a day after', [sent('2024-06-26')], undefined, 'late 2024-06-26 1'],
    ['10 days before the window’s end is not yet early', [sent('2024-06-15')], undefined, 'on-time 2024-06-15'],
    ['11 days before is', [sent('2024-06-14')], undefined, 'early 2024-06-14'],
    ['the receipt book goes before the date in the file', [sent('2024-06-24')], '2024-06-27', 'late 2024-06-27 2'],
    ['nothing sent', [], undefined, 'missing'],
    [
      'a later revision does not make it late',
      [sent('2024-06-24'), sent('2024-06-30', { revision: at(2), file: 'submissions/2.yaml' })],
      undefined,
      'on-time 2024-06-24',
    ],
    [
      'its declared window is last year’s, as in a copied template',
      [
        sent('2024-06-24', {
          window: { from: given(date('2023-01-01'), 'x'), to: given(date('2023-06-25'), 'x'), place: place('x') },
        }),
      ],
      undefined,
      'missing',
    ],
    ['of another year', [sent('2024-06-24', { year: given(2023, 'x.yaml') })], undefined, 'missing'],
  ])('%s', (_, submissions, received, expected) => {
    expect(brief(receipt(submissions, received))).toBe(expected);
  });
});

test('one that says no day is received, and not counted in time: of two only the dated one is', () => {
  const of = workspace({ units: [unit('a'), unit('b')], submissions: [sent('2024-06-24'), submission('b', 'h1')] });
  const { figures } = aggregateWorkspace(of, H1, { without: [], rules: NO_RULES });
  const count = (id: string): number | undefined => figureOf(figures, id)?.value?.valueOf();
  expect([count('submissions.received'), count('submissions.on_time')]).toEqual([2, 1]);
});

describe('who owes a report', () => {
  const units = [unit('a'), unit('b')];
  const other = period('q1', '2024-01-01', '2024-03-31', { plans: ['KH15'] });
  const named = (periods: readonly Period[]): readonly string[] => {
    const of = workspace({ units, periods, tasks: [task('I.1', '2024-06-20', 'a')] });
    return receiptsOf(of, resolverOf(of), H1, []).map((found) => found.unit.id);
  };

  test('under one regime every unit of the plan, also one without tasks', () => {
    expect(named([H1])).toEqual(['a', 'b']);
  });

  test('beside a period of another plan only those with a task or an indicator', () => {
    expect(named([H1, other])).toEqual(['a']);
  });
});

describe('the submission used', () => {
  test('is the last revision', () => {
    const revisions = [sent('2024-06-24'), sent('2024-06-30', { revision: at(2), file: 'submissions/2.yaml' })];
    expect(receipt(revisions)?.submission?.file).toBe('submissions/2.yaml');
  });

  test('is none whose window ends after the period’s', () => {
    const window = { from: given(H1.window.from, 'x'), to: given(date('2024-06-30'), 'x'), place: place('x') };
    expect(receipt([sent('2024-06-24', { window })])?.state).toBe('missing');
  });

  const full = sent('2024-06-24', {
    tasks: [taskReport('I.1', 'HT', 'x')],
    indicators: indicatorReports({ x: '1', y: '2' }, 'x'),
  });
  test('is left out whole, though it was received in time', () => {
    const found = receipt([full], undefined, [{ unit: 'a' }]);
    expect([found?.state, found?.submission]).toEqual(['on-time', undefined]);
  });

  test('is used without the value left out', () => {
    const found = receipt([full], undefined, [{ unit: 'a', id: 'x' }])?.submission;
    expect([found?.tasks.length, found?.indicators.map(({ id }) => id.value)]).toEqual([1, ['y']]);
  });

  test('is used without the task left out', () => {
    const found = receipt([full], undefined, [{ unit: 'a', id: 'I.1' }])?.submission;
    expect([found?.tasks.length, found?.indicators.length]).toEqual([0, 2]);
  });
});
