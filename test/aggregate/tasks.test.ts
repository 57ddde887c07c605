import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { NO_RULES } from '../../src/aggregate/rules.ts';
import type { TaskResult } from '../../src/model/aggregate.ts';
import type { Period, TaskChange, Task } from '../../src/model/facts.ts';
import { figureOf } from '../../src/model/figures.ts';
import {
  at,
  date,
  deadline,
  H1,
  place,
  submission,
  task,
  taskReport,
  unit,
  workspace,
  YEAR,
} from '../figures/facts.ts';

interface Case {
  readonly task: Task;
  /** What units say in h1 and in the year: "HT 2024-06-14". */
  readonly h1?: Readonly<Record<string, string>>;
  readonly year?: Readonly<Record<string, string>>;
  readonly changes?: readonly TaskChange[];
}

function result(of: Case, in_: Period): TaskResult | undefined {
  const submissions = (['h1', 'year'] as const).flatMap((id) =>
    Object.entries(of[id] ?? {}).map(([lead, words]) =>
      submission(lead, id, {
        tasks: words === '' ? [] : [taskReport(of.task.id, words, `submissions/${id}-${lead}.yaml`)],
      }),
    ),
  );
  const written = workspace({
    units: ['a', 'b', 'c'].map((id) => unit(id)),
    tasks: [of.task],
    submissions,
    records: { changes: of.changes ?? [] },
  });
  return aggregateWorkspace(written, in_, { without: [], rules: NO_RULES }).tasks[0];
}

describe('where a task stands at 25/6/2024', () => {
  test.each<[string, string, string, string]>([
    ['done by the deadline', '2024-06-20', 'HT 2024-06-20', 'done-on-time'],
    ['done a day after it', '2024-06-20', 'HT 2024-06-21', 'done-late'],
    ['done, without a dated deadline', 'open', 'HT 2024-06-21', 'done-on-time'],
    ['done, recurring', 'recurring', 'HT 2024-06-21', 'done-on-time'],
    ['in progress, due on the window’s last day', '2024-06-25', 'ĐTH', 'overdue'],
    ['in progress, due the day after', '2024-06-26', 'ĐTH', 'in-progress'],
    ['in progress, without a dated deadline', 'open', 'ĐTH', 'in-progress'],
    ['in progress, recurring', 'recurring', 'ĐTH', 'ongoing'],
    ['not started, due', '2024-06-20', 'CTH', 'overdue'],
    ['not started, not due', '2024-09-30', 'CTH', 'not-started'],
    ['ongoing', 'recurring', 'TX', 'ongoing'],
    ['ongoing, though due on 20/6', '2024-06-20', 'TX', 'overdue'],
    ['ongoing, due only on 30/9', '2024-09-30', 'TX', 'ongoing'],
    ['not arising, though due', '2024-06-20', 'KPS', 'not-arising'],
    ['a status that cannot be read', '2024-06-20', 'xong-xuôi', 'unreported'],
    ['not reported, though due: never overdue', '2024-06-20', '', 'unreported'],
  ])('%s', (_, due, words, expected) => {
    expect(result({ task: task('I.1', due, 'a'), h1: { a: words } }, H1)?.class).toBe(expected);
  });

  test('days late: done on 25/6 for 20/6 is 5, still open at 25/6 for 19/6 is 6', () => {
    expect(result({ task: task('I.1', '2024-06-20', 'a'), h1: { a: 'HT 2024-06-25' } }, H1)?.daysLate).toBe(5);
    expect(result({ task: task('I.1', '2024-06-19', 'a'), h1: { a: 'ĐTH' } }, H1)?.daysLate).toBe(6);
  });
});

describe('a task that a, b and c each owe', () => {
  const each = task('I.1', '2024-06-20', ['a', 'b', 'c']);
  test.each<[string, Record<string, string>, string]>([
    ['all done', { a: 'HT 2024-06-01', b: 'HT 2024-06-02', c: 'HT 2024-06-03' }, 'done-on-time'],
    ['all done, one late', { a: 'HT 2024-06-01', b: 'HT 2024-06-22', c: 'HT 2024-06-03' }, 'done-late'],
    ['one still open past the deadline', { a: 'HT 2024-06-01', b: 'ĐTH', c: '' }, 'overdue'],
    ['one silent', { a: 'HT 2024-06-01', b: 'HT 2024-06-01', c: '' }, 'unreported'],
    ['nothing arising at one', { a: 'HT 2024-06-01', b: 'HT 2024-06-01', c: 'KPS' }, 'done-on-time'],
    ['nothing arising at all', { a: 'KPS', b: 'KPS', c: 'KPS' }, 'not-arising'],
  ])('%s', (_, h1, expected) => {
    expect(result({ task: each, h1 }, H1)?.class).toBe(expected);
  });

  test('is completed when the last of them is', () => {
    const h1 = { a: 'HT 2024-06-01', b: 'HT 2024-06-09', c: 'HT 2024-06-03' };
    expect(result({ task: each, h1 }, H1)?.completed).toBe('2024-06-09');
  });
});

describe('done stays done in a cumulative window', () => {
  const one = task('I.1', '2024-06-20', 'a');
  test('when the year does not name it', () => {
    const found = result({ task: one, h1: { a: 'HT 2024-06-14' }, year: { a: '' } }, YEAR);
    expect([found?.class, found?.parts[0]?.carriedFrom]).toEqual(['done-on-time', 'h1']);
  });

  test('when nothing was sent for the year', () => {
    expect(result({ task: one, h1: { a: 'HT 2024-06-14' } }, YEAR)?.class).toBe('done-on-time');
  });

  test('but not against what the year says', () => {
    const found = result({ task: one, h1: { a: 'HT 2024-06-14' }, year: { a: 'ĐTH' } }, YEAR);
    expect([found?.class, found?.parts[0]?.carriedFrom]).toEqual(['overdue', undefined]);
  });

  test('and what was only in progress is not carried on', () => {
    expect(result({ task: one, h1: { a: 'ĐTH' }, year: { a: '' } }, YEAR)?.class).toBe('unreported');
  });

  test('unless it was "done" on a day after its own window, 30/7 told on 25/6; what was looked up is named all the same', () => {
    const h1 = submission('a', 'h1', { tasks: [taskReport('I.1', 'HT 2024-07-30', 'submissions/h1-a.yaml')] });
    const of = workspace({ units: [unit('a')], tasks: [one], submissions: [h1] });
    const { tasks, carried } = aggregateWorkspace(of, YEAR, { without: [], rules: NO_RULES });
    expect(tasks[0]?.class).toBe('unreported');
    expect(carried).toMatchObject([{ submission: { file: h1.file }, task: { id: 'I.1' } }]);
  });

  test.each([
    ['the unit', { unit: 'a' }],
    ['the task of the unit', { unit: 'a', id: 'I.1' }],
  ])('and not where %s is left out by choice', (_, left) => {
    const h1 = submission('a', 'h1', { tasks: [taskReport('I.1', 'HT 2024-06-14', 'submissions/h1-a.yaml')] });
    const of = workspace({ units: [unit('a')], tasks: [one], submissions: [h1] });
    const { tasks, carried } = aggregateWorkspace(of, YEAR, { without: [left], rules: NO_RULES });
    expect([tasks[0]?.class, carried]).toEqual(['unreported', []]);
  });

  test('and not in a window of its own', () => {
    const found = result({ task: one, h1: { a: 'HT 2024-06-14' }, year: { a: '' } }, { ...YEAR, kind: 'in-period' });
    expect(found?.class).toBe('unreported');
  });
});

const change = (action: TaskChange['action'], on: string, to?: string): TaskChange => ({
  task: at('I.1'),
  action,
  ...(to !== undefined && { to: deadline(to) }),
  approvedBy: 'Chủ tịch UBND xã',
  date: date(on),
  place: place('records.yaml'),
});

describe('changes in records/', () => {
  const one = task('I.1', '2024-06-20', 'a');

  test('an extension to 31/7 makes it not overdue at 25/6', () => {
    const found = result({ task: one, h1: { a: 'ĐTH' }, changes: [change('extend', '2024-06-18', '2024-07-31')] }, H1);
    expect([found?.class, found?.deadline]).toEqual(['in-progress', '2024-07-31']);
  });

  test('one approved after the window’s end does not change the old report', () => {
    const found = result({ task: one, h1: { a: 'ĐTH' }, changes: [change('extend', '2024-06-28', '2024-07-31')] }, H1);
    expect(found?.class).toBe('overdue');
  });

  test('a dropped task is left out', () => {
    expect(result({ task: one, h1: { a: 'ĐTH' }, changes: [change('drop', '2024-06-18')] }, H1)).toBeUndefined();
  });
});

describe('properties', () => {
  const statuses = fc.array(fc.constantFrom('HT 2024-06-14', 'HT 2024-06-22', 'ĐTH', 'CTH', 'TX', 'KPS', ''), {
    maxLength: 12,
  });
  const CLASSES = ['on_time', 'late', 'in_progress', 'ongoing', 'not_started', 'overdue', 'not_arising', 'unreported'];

  test('the classes add up to the total, and the rate lies between 0 and 100', () => {
    fc.assert(
      fc.property(statuses, fc.constantFrom(H1, YEAR), (words, in_) => {
        const tasks = words.map((_, i) => task(`I.${i + 1}`, '2024-06-20', 'a'));
        const reports = words.flatMap((word, i) => (word === '' ? [] : [taskReport(`I.${i + 1}`, word, 'x')]));
        const of = workspace({ units: [unit('a')], tasks, submissions: [submission('a', in_.id, { tasks: reports })] });
        const { figures } = aggregateWorkspace(of, in_, { without: [], rules: NO_RULES });
        const count = (id: string): number => figureOf(figures, id)?.value?.valueOf() ?? 0;
        expect(CLASSES.reduce((sum, name) => sum + count(`plan.tasks_${name}`), 0)).toBe(words.length);
        expect(count('plan.tasks_done')).toBe(count('plan.tasks_on_time') + count('plan.tasks_late'));
        expect(count('plan.completion_rate')).toBeLessThanOrEqual(100);
      }),
    );
  });
});
