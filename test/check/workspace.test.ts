import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check.ts';
import { workspaceOf, type SubmissionSpec, type WorkspaceSpec } from '../support/facts.ts';
import { FINANCE, financeReport, financeTask, office, type Case, found } from './office.ts';

const SECOND = 'submissions/tai_chinh_2.yaml';

const SEVERAL: readonly Case[] = [
  {
    name: 'a copy of a file under another name',
    change: (s) => again(s, { hash: FINANCE }),
    finds: [`identical-submission ${SECOND}`],
  },
  {
    name: 'two different files of one revision, shown at the second',
    change: (s) => again(s, {}),
    finds: [`duplicate-submission ${SECOND} unit`],
  },
  {
    name: 'one of the two names its unit otherwise',
    change: (s) => again(s, { unit: 'Tài chính - kế toán' }),
    finds: [`duplicate-submission ${SECOND} unit`],
  },
  { name: 'a second revision', change: (s) => again(s, { revision: 2, submitted: '2024-06-26' }), finds: [] },
  {
    name: 'a slip that the second revision mends is not told any more',
    change: (s) => {
      again(s, { revision: 2, submitted: '2024-06-26' });
      financeTask(s).progress = 160;
    },
    finds: [],
  },
  {
    name: 'where the second revision is of another year the first counts, and its slips are told',
    change: (s) => {
      again(s, { revision: 2, submitted: '2024-06-26', year: 2023 });
      financeTask(s).progress = 160;
    },
    finds: [`progress-out-of-range ${FINANCE} tasks.I.2.progress`, `wrong-year ${SECOND} year`],
  },
  {
    name: 'a slip in the second revision is told',
    change: (s) => again(s, { revision: 2, submitted: '2024-06-26', tasks: { 'I.2': { status: 'in-progress' } } }),
    finds: [`overdue-without-reason ${SECOND} tasks.I.2.status`],
  },
];

const RECEIVED: readonly Case[] = [
  {
    name: 'sent two days after the due date 26/6',
    change: (s) => (financeReport(s).submitted = '2024-06-28'),
    finds: [`late-submission ${FINANCE} submitted`],
  },
  {
    name: 'neither a date in the file nor a receipt: nobody knows whether it came in time',
    change: (s) => delete financeReport(s).submitted,
    finds: [`submitted-missing ${FINANCE}`],
  },
  {
    name: 'no date in the first file, but in the one that replaces it: it is the first that counts',
    change: (s) => {
      again(s, { revision: 2, submitted: '2024-06-26' });
      delete financeReport(s).submitted;
    },
    finds: [`submitted-missing ${FINANCE}`],
  },
  {
    name: 'no date in the file, but a receipt',
    change: (s) => {
      delete financeReport(s).submitted;
      s.receipts = [{ unit: 'tai_chinh', period: 'h1', received: '2024-06-25' }];
    },
    finds: [],
  },
  { name: 'sent on the due date', change: (s) => (financeReport(s).submitted = '2024-06-26'), finds: [] },
  {
    name: 'a late revision of a report that came in time is not late',
    change: (s) => again(s, { revision: 2, submitted: '2024-07-05' }),
    finds: [],
  },
  {
    name: 'a late file whose first receipt is on record in time; that the record is older than the file is said',
    change: (s) => {
      financeReport(s).submitted = '2024-06-28';
      s.receipts = [{ unit: 'tai_chinh', period: 'h1', received: '2024-06-26' }];
    },
    finds: ['received-before-submitted records.yaml receipts.0.received'],
  },
  {
    name: 'a file dated in time that came late, shown at the receipt',
    change: (s) => (s.receipts = [{ unit: 'tai_chinh', period: 'h1', received: '2024-06-27' }]),
    finds: ['late-submission records.yaml receipts.0.received'],
  },
  {
    name: 'the earliest of two receipts counts',
    change: (s) => {
      s.receipts = [
        { unit: 'tai_chinh', period: 'h1', received: '2024-06-28' },
        { unit: 'tai_chinh', period: 'h1', received: '2024-06-25' },
      ];
    },
    finds: [],
  },
  {
    name: 'a missing unit points at its line in the plan',
    change: (s) => s.submissions.pop(),
    options: { period: 'h1' },
    finds: ['missing-submission plan.yaml units.1'],
  },
  {
    name: 'a file of another year is none of this one: it is wrong, and the unit is missing',
    change: (s) => (financeReport(s).year = 2023),
    options: { period: 'h1' },
    finds: ['missing-submission plan.yaml units.1', `wrong-year ${FINANCE} year`],
  },
  {
    name: 'beside a period of another plan a unit without tasks and indicators is not missing',
    change: (s) => {
      s.also = [{ key: 'KH15', number: '15/KH-UBND' }];
      s.periods['q1'] = { from: '2024-01-01', to: '2024-03-14', due: '2024-03-18', plans: ['KH15'] };
      s.units.push({ id: 'cong_an' });
    },
    options: { period: 'h1' },
    finds: [],
  },
  { name: 'nobody is missing when no period is asked about', change: (s) => s.submissions.pop(), finds: [] },
];

/** The finance clerk's report once more, with some of it changed. */
function again(spec: WorkspaceSpec, changes: Partial<SubmissionSpec>): void {
  const report = structuredClone(financeReport(spec));
  spec.submissions.push({ ...report, file: SECOND, hash: SECOND, ...changes });
}

describe('several files of one unit', () => {
  it.each(SEVERAL)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('receipts', () => {
  it.each(RECEIVED)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});

describe('a unit that sent nothing under the period asked about', () => {
  /** Where the check of the year points beside the unit and the due date. */
  const pointsTo = (change: (spec: WorkspaceSpec) => void): readonly string[] => {
    const spec = office();
    spec.periods['year'] = { from: '2024-01-01', to: '2024-12-31', due: '2025-01-02' };
    change(spec);
    return checkWorkspace(workspaceOf(spec), { period: 'year' })
      .filter(({ code, unit }) => code === 'missing-submission' && unit === 'tai_chinh')
      .flatMap(({ related = [] }) => related.map(({ note, place }) => `${note} ${place.file}`));
  };

  it('and one file under another, in time, is missing', () => {
    expect(pointsTo(() => undefined)).toEqual(['period-says plan.yaml']);
  });

  it.each<[string, Partial<SubmissionSpec>]>([
    // From 26/6/2024 to 28/12 are 185 days, from there to 02/01/2025 are 5.
    ['sent on 28/12, nearer to the due date of this one', { revision: 2, submitted: '2024-12-28' }],
    ['beside another of the same sending', {}],
  ])('and a second file under another, %s, has perhaps used the old form', (_, changes) => {
    expect(pointsTo((spec) => again(spec, changes))).toEqual([`other-period-here ${SECOND}`, 'period-says plan.yaml']);
  });
});

describe('what a diagnostic tells beside its place', () => {
  it('a late submission names the days, the unit, the period and where the due date stands', () => {
    const spec = office();
    financeReport(spec).submitted = '2024-07-01';
    // 26/6 to 1/7: 4 days of June and 1 of July.
    expect(checkWorkspace(workspaceOf(spec))).toMatchObject([
      {
        code: 'late-submission',
        args: { unit: 'Tài chính - kế toán', submitted: '2024-07-01', due: '2024-06-26', days: 5 },
        unit: 'tai_chinh',
        period: 'h1',
        related: [{ note: 'period-says', place: { cell: 'periods.h1.due' } }],
      },
    ]);
  });

  it.each([
    { task: 'I.2', completed: '2023-06-20', from: '2024-01-01', meant: '2024-06-20' },
    { task: 'I.2', completed: '2025-06-20', to: '2024-06-25', meant: '2024-06-20' },
    // 28/6 is outside the window in every year.
    { task: 'I.2', completed: '2023-06-28', from: '2024-01-01' },
  ])('a completion outside the window tells the date inside it that may be meant: $completed, $meant', (args) => {
    const spec = office();
    const { completed } = args;
    financeReport(spec).tasks['I.2'] = { status: 'done', completed, product: 'Quyết định số 60/QĐ-UBND' };
    const codes = new Set(['completed-before-window', 'completed-after-window']);
    const outside = checkWorkspace(workspaceOf(spec)).filter((diagnostic) => codes.has(diagnostic.code));
    expect(outside.map((diagnostic) => diagnostic.args)).toEqual([args]);
  });

  it('the nearest unit is offered by its id, whichever of its names was meant', () => {
    const spec = office();
    financeReport(spec).unit = 'Tài chính kế toán xã';
    expect(checkWorkspace(workspaceOf(spec))).toMatchObject([
      { code: 'unknown-unit', args: { id: 'Tài chính kế toán xã', nearest: 'tai_chinh' } },
    ]);
  });
});
