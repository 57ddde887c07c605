import { describe, expect, it } from 'vitest';
import { checkWorkspace } from '../../src/check/check.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import { workspaceOf, type TaskReportSpec, type WorkspaceSpec } from '../support/facts.ts';
import {
  FINANCE,
  OFFICE,
  financeReport,
  financeTask,
  first,
  office,
  officeReport,
  officeTask,
  type Case,
  found,
} from './office.ts';

const REFERENCES: readonly Case[] = [
  {
    name: 'a sound workspace raises nothing, asked about its period',
    change: () => {},
    options: { period: 'h1' },
    finds: [],
  },
  {
    name: 'an unknown unit; whose tasks they are is not asked',
    change: (s) => (financeReport(s).unit = 'tai_chin'),
    finds: [`unknown-unit ${FINANCE} unit`],
  },
  { name: 'a unit by its printed name', change: (s) => (financeReport(s).unit = 'TÀI CHÍNH - KẾ TOÁN'), finds: [] },
  {
    name: 'an unknown period; dates are not held against any window',
    change: (s) => Object.assign(financeReport(s), { period: 'h3', submitted: '2030-01-01' }),
    finds: [`unknown-period ${FINANCE} period`],
  },
  {
    name: 'an unknown plan',
    change: (s) => (financeReport(s).plan = '57/KH-UBND'),
    finds: [`unknown-plan ${FINANCE} plan`],
  },
  {
    name: 'a plan that the period does not report on, said once and not at every task',
    change: (s) => {
      s.also = [{ key: 'KH15', number: '15/KH-UBND' }];
      financeReport(s).plan = '15/KH-UBND';
    },
    finds: [`submission-of-other-plan ${FINANCE} plan`],
  },
  {
    name: 'a task of a plan that the period does not report on',
    change: (s) => {
      s.also = [{ key: 'KH15', number: '15/KH-UBND' }];
      s.tasks.push({ id: 'II.1', plan: 'KH15', deadline: 'always', lead: ['tai_chinh'] });
      financeReport(s).tasks['KH15/II.1'] = { status: 'ongoing' };
    },
    finds: [`submission-of-other-plan ${FINANCE} tasks.KH15/II.1`],
  },
  {
    name: 'in a submission of another plan its tasks need no prefix',
    change: (s) => {
      s.also = [{ key: 'KH15', number: '15/KH-UBND' }];
      first([s.periods['h1']]).plans = ['', 'KH15'];
      s.tasks.push({ id: 'II.1', plan: 'KH15', deadline: 'always', lead: ['tai_chinh'] });
      Object.assign(financeReport(s), {
        plan: 'KH15',
        tasks: { 'II.1': { status: 'ongoing' }, ...financeReport(s).tasks },
      });
    },
    finds: [],
  },
  {
    name: 'an unknown task',
    change: (s) => (financeReport(s).tasks['I.22'] = { status: 'done' }),
    finds: [`unknown-task ${FINANCE} tasks.I.22`],
  },
  {
    name: 'an unknown indicator and an unknown row',
    change: (s) => {
      officeReport(s).indicators = {
        received: { ho_tich: '410', dat_daii: '44' },
        on_time: { ho_tich: '397' },
        solved: '12',
      };
    },
    finds: [`unknown-indicator ${OFFICE} indicators.solved`, `unknown-row ${OFFICE} indicators.received.dat_daii`],
  },
  {
    name: 'one task told twice, once with the prefix of its plan',
    change: (s) => {
      s.also = [{ key: 'KH15', number: '15/KH-UBND' }];
      first([s.periods['h1']]).plans = ['', 'KH15'];
      s.tasks.push({ id: 'II.1', plan: 'KH15', deadline: 'always', lead: ['tai_chinh'] });
      financeReport(s).plan = 'KH15';
      Object.assign(financeReport(s).tasks, { 'II.1': { status: 'ongoing' }, 'KH15/II.1': { status: 'ongoing' } });
    },
    finds: [`duplicate-id ${FINANCE} tasks.KH15/II.1`],
  },
];

const OWNERSHIP: readonly Case[] = [
  {
    name: "another unit's task",
    change: (s) => (financeReport(s).tasks['I.3'] = { note: 'Đã phát 04 bản tin' }),
    finds: [`not-own-task ${FINANCE} tasks.I.3`],
  },
  {
    name: 'a supporting unit gives a status',
    change: (s) => (financeReport(s).tasks['I.1'] = { status: 'done' }),
    finds: [`support-gives-status ${FINANCE} tasks.I.1.status`],
  },
  {
    name: 'a supporting unit gives a completion date without a status',
    change: (s) => (financeReport(s).tasks['I.1'] = { completed: '2024-06-14' }),
    finds: [`support-gives-status ${FINANCE} tasks.I.1.completed`],
  },
  {
    name: 'a supporting unit gives words and evidence',
    change: (s) => (financeReport(s).tasks['I.1'] = { note: 'Đã cử người', evidence: [{ document: 'Công văn số 3' }] }),
    finds: [],
  },
  {
    name: '"các công chức" among the supporting units stands for anyone',
    change: (s) => {
      first(s.tasks.slice(2)).supportText = 'Các công chức';
      financeReport(s).tasks['I.3'] = { note: 'Đã phát 04 bản tin' };
    },
    finds: [],
  },
  {
    name: "another unit's indicator",
    change: (s) => (financeReport(s).indicators = { received: { ho_tich: '1' } }),
    finds: [`not-own-indicator ${FINANCE} indicators.received`],
  },
  {
    name: 'a rate declared by a unit that owes neither its numerator nor its denominator',
    change: (s) => (financeReport(s).indicators = { on_time_rate: '95' }),
    finds: [`not-own-indicator ${FINANCE} indicators.on_time_rate`],
  },
];

const WINDOW: readonly Case[] = [
  {
    name: 'a declared window that begins on another day is shown there',
    change: (s) => (officeReport(s).window = { from: '2023-12-15', to: '2024-06-14' }),
    finds: [`window-mismatch ${OFFICE} window.from`],
  },
  {
    name: 'half a declared window that agrees',
    change: (s) => (officeReport(s).window = { to: '2024-06-25' }),
    finds: [],
  },
  {
    name: 'a file of 2023: said once, not at every date',
    change: (s) => {
      Object.assign(officeReport(s), {
        year: 2023,
        submitted: '2023-06-24',
        window: { from: '2023-01-01', to: '2023-06-25' },
      });
      officeTask(s, 'I.1').completed = '2023-01-30';
    },
    finds: [`wrong-year ${OFFICE} year`],
  },
  {
    name: 'the year left out and a window of the year before',
    change: (s) => {
      delete officeReport(s).year;
      officeReport(s).window = { from: '2023-01-01', to: '2023-06-25' };
    },
    finds: [`wrong-year ${OFFICE} window.to`],
  },
  {
    name: 'sent before the window begins',
    change: (s) => (financeReport(s).submitted = '2023-12-31'),
    finds: [`submitted-before-window ${FINANCE} submitted`],
  },
  {
    name: 'typed in for the unit, with the paper it was typed from',
    change: (s) => Object.assign(financeReport(s), { enteredBy: 'Nguyễn Văn C', source: 'Báo cáo số 05/BC-TC' }),
    finds: [],
  },
  {
    name: 'typed in for the unit from nobody knows what',
    change: (s) => (financeReport(s).enteredBy = 'Nguyễn Văn C'),
    finds: [`entered-by-without-source ${FINANCE} entered_by`],
  },
  {
    name: 'sent on the first day of the window',
    change: (s) => (financeReport(s).submitted = '2024-01-01'),
    finds: [],
  },
  {
    name: 'sent tomorrow',
    change: () => {},
    options: { today: '2024-06-24' as CivilDate },
    finds: [`submitted-after-today ${FINANCE} submitted`],
  },
];

const DATES: readonly Case[] = [
  {
    name: "completed on the day after the window's end",
    change: (s) => (officeTask(s, 'I.1').completed = '2024-06-26'),
    finds: [`completed-after-window ${OFFICE} tasks.I.1.completed`],
  },
  {
    name: "completed on the window's last day, in time for 30/6",
    change: (s) => (officeTask(s, 'I.1').completed = '2024-06-25'),
    finds: [],
  },
  {
    name: 'completed on its first day, before the plan was signed',
    change: (s) => (officeTask(s, 'I.1').completed = '2024-01-01'),
    finds: [],
  },
  {
    name: 'completed on the day before it',
    change: (s) =>
      Object.assign(officeTask(s, 'I.1'), {
        completed: '2023-12-31',
        product: 'Quyết định số 95/QĐ-UBND ngày 31/12/2023',
      }),
    finds: [`completed-before-window ${OFFICE} tasks.I.1.completed`],
  },
  {
    name: 'a quarter that repeats what the one before it reported',
    change: (s) => {
      s.periods = {
        q1: { from: '2024-01-01', to: '2024-03-14', due: '2024-03-18', kind: 'in-period' },
        h1: { from: '2024-03-15', to: '2024-06-25', due: '2024-06-26', kind: 'in-period' },
      };
      Object.assign(officeReport(s), { window: undefined });
      s.submissions.push({
        file: 'submissions/q1.yaml',
        unit: 'van_phong',
        period: 'q1',
        submitted: '2024-03-15',
        tasks: { ...officeReport(s).tasks },
        indicators: { received: { ho_tich: '1' }, on_time: { ho_tich: '1' } },
      });
    },
    finds: [],
  },
  {
    name: 'an evidence file that is not there, beside one that is',
    change: (s) =>
      (officeTask(s, 'I.1').evidence = [
        { file: 'submissions/a.pdf', exists: true },
        { file: 'submissions/b.pdf', exists: false },
      ]),
    finds: [`evidence-file-missing ${OFFICE} tasks.I.1.evidence.1`],
  },
  {
    name: "a figure as of a day after the window's end",
    change: (s) =>
      (officeReport(s).indicators = { ...officeReport(s).indicators, on_time: { value: '432', asOf: '2024-06-30' } }),
    finds: [`as-of-after-window ${OFFICE} indicators.on_time.as_of`],
  },
];

const STATUS: readonly Case[] = [
  {
    name: 'done with a document as evidence instead of a product',
    change: (s) => setOffice(s, { product: undefined, evidence: [{ document: 'Quyết định số 05/QĐ-UBND' }] }),
    finds: [],
  },
  {
    name: 'done with nothing but a file name, which no report can print',
    change: (s) => setOffice(s, { product: undefined, evidence: [{ file: 'submissions/qd-05.pdf', exists: true }] }),
    finds: [`done-without-product ${OFFICE} tasks.I.1.status`],
  },
  {
    name: 'a recurring task done, without date, its result in a note',
    change: (s) => Object.assign(officeTask(s, 'I.3'), { status: 'done', note: '26 lượt phát thanh' }),
    finds: [],
  },
  {
    name: 'done on the day after its deadline',
    change: (s) => finance(s, { status: 'done', completed: '2024-06-16', product: 'Quyết định số 60/QĐ-UBND' }),
    finds: [`done-late ${FINANCE} tasks.I.2.completed`],
  },
  {
    name: 'done on its last day',
    change: (s) => finance(s, { status: 'done', completed: '2024-06-15', product: 'Quyết định số 60/QĐ-UBND' }),
    finds: [],
  },
  {
    name: 'done after its deadline but within an extension approved in the window',
    change: (s) => {
      finance(s, { status: 'done', completed: '2024-06-20', product: 'Quyết định số 60/QĐ-UBND' });
      s.changes = [{ task: 'I.2', action: 'extend', to: '2024-06-20', date: '2024-06-14' }];
    },
    finds: [],
  },
  {
    name: "an extension approved after the window's end does not reach back",
    change: (s) => {
      finance(s, { status: 'done', completed: '2024-06-20', product: 'Quyết định số 60/QĐ-UBND' });
      s.changes = [{ task: 'I.2', action: 'extend', to: '2024-06-20', date: '2024-06-26' }];
    },
    finds: [`done-late ${FINANCE} tasks.I.2.completed`],
  },
  {
    name: 'a completion date beside "đang thực hiện"',
    change: (s) => (financeTask(s).completed = '2024-06-20'),
    finds: [`completed-but-not-done ${FINANCE} tasks.I.2.completed`],
  },
  {
    name: 'an ongoing task dates its last result',
    change: (s) => (officeTask(s, 'I.3').completed = '2024-06-20'),
    finds: [],
  },
  {
    name: "not started on a deadline that is the window's last day",
    change: (s) => {
      first(s.tasks.slice(1)).deadline = '2024-06-25';
      finance(s, { status: 'not-started' });
    },
    finds: [`overdue-without-reason ${FINANCE} tasks.I.2.status`],
  },
  {
    name: "a deadline on the day after the window's end is not overdue",
    change: (s) => {
      first(s.tasks.slice(1)).deadline = '2024-06-26';
      finance(s, { status: 'in-progress' });
    },
    finds: [],
  },
  {
    name: 'a deadline without a date is never overdue',
    change: (s) => {
      first(s.tasks.slice(1)).deadline = 'Theo kế hoạch của huyện';
      finance(s, { status: 'in-progress' });
    },
    finds: [],
  },
  {
    name: 'overdue and explained in records/',
    change: (s) => {
      delete financeTask(s).reason;
      s.explanations = [{ unit: 'tai_chinh', task: 'I.2' }];
    },
    finds: [],
  },
  {
    name: 'progress below nothing',
    change: (s) => (financeTask(s).progress = -1),
    finds: [`progress-out-of-range ${FINANCE} tasks.I.2.progress`],
  },
  { name: 'progress of 0 %', change: (s) => (financeTask(s).progress = 0), finds: [] },
  {
    name: 'in progress at 100 %',
    change: (s) => (financeTask(s).progress = 100),
    finds: [`progress-contradicts-status ${FINANCE} tasks.I.2.progress`],
  },
  {
    name: 'done at 99 %',
    change: (s) => (officeTask(s, 'I.1').progress = 99),
    finds: [`progress-contradicts-status ${OFFICE} tasks.I.1.progress`],
  },
  { name: 'done at 100 %', change: (s) => (officeTask(s, 'I.1').progress = 100), finds: [] },
  {
    name: 'not started at 1 %',
    change: (s) => (officeTask(s, 'I.4').progress = 1),
    finds: [`progress-contradicts-status ${OFFICE} tasks.I.4.progress`],
  },
];

const LEFT_OUT: readonly Case[] = [
  {
    name: 'a led task that is not named',
    change: (s) => delete officeReport(s).tasks['I.4'],
    finds: [`unreported-task ${OFFICE}`],
  },
  {
    name: 'a led task without a status is shown where it stands',
    change: (s) => (officeReport(s).tasks['I.4'] = { note: 'Đang tham mưu' }),
    finds: [`unreported-task ${OFFICE} tasks.I.4`],
  },
  {
    name: 'a task that was dropped is owed by nobody',
    change: (s) => {
      delete officeReport(s).tasks['I.4'];
      s.changes = [{ task: 'I.4', action: 'drop', date: '2024-06-20' }];
    },
    finds: [],
  },
  {
    name: "a task dropped only after the window's end was still owed",
    change: (s) => {
      delete officeReport(s).tasks['I.4'];
      s.changes = [{ task: 'I.4', action: 'drop', date: '2024-07-01' }];
    },
    finds: [`unreported-task ${OFFICE}`],
  },
  {
    name: 'an indicator left out, and a row left empty',
    change: (s) => (officeReport(s).indicators = { received: { ho_tich: '410', dat_dai: '' } }),
    finds: [`unreported-indicator ${OFFICE}`, `unreported-indicator ${OFFICE} indicators.received.dat_dai.value`],
  },
];

const CONTRADICTED: readonly Case[] = [
  {
    name: 'thường xuyên for a task that is due on a day',
    change: (s) => (financeReport(s).tasks['I.2'] = { status: 'ongoing' }),
    finds: [`ongoing-with-deadline ${FINANCE} tasks.I.2.status`],
  },
  {
    name: 'completed in 2023 by a decision of 2024; it is before the window too',
    change: (s) => completedBy(s, '2023-06-14', 'Quyết định số 63/QĐ-UBND ngày 14/6/2024'),
    finds: [
      `completed-before-window ${FINANCE} tasks.I.2.completed`,
      `completed-contradicts-product ${FINANCE} tasks.I.2.completed`,
    ],
  },
  {
    name: 'a decision dated in words, of the year before',
    change: (s) => completedBy(s, '2024-06-14', 'Quyết định ngày 14 tháng 6 năm 2023 của UBND xã'),
    finds: [`completed-contradicts-product ${FINANCE} tasks.I.2.completed`],
  },
  {
    name: 'of two documents nobody can tell which one was the last',
    change: (s) => completedBy(s, '2024-06-14', 'Kế hoạch ngày 20/12/2023, Báo cáo ngày 14/6/2024'),
    finds: [],
  },
  {
    name: 'the year in the number of a document is no date',
    change: (s) => completedBy(s, '2024-06-14', 'Nghị quyết số 12/2023/NQ-HĐND'),
    finds: [],
  },
];

function completedBy(spec: WorkspaceSpec, completed: string, product: string): void {
  financeReport(spec).tasks['I.2'] = { status: 'done', completed, product };
}

const EARLIER: readonly Case[] = [
  {
    name: 'done in the half-year, in progress in the year',
    change: (s) =>
      yearReport(s, {
        'I.1': { status: 'in-progress', reason: 'Phải làm lại' },
        'I.3': { status: 'ongoing' },
        'I.4': { status: 'in-progress', reason: 'Chờ kinh phí' },
      }),
    finds: ['done-taken-back submissions/year.yaml tasks.I.1.status'],
  },
  {
    name: 'done in both',
    change: (s) =>
      yearReport(s, {
        'I.1': { ...officeTask(s, 'I.1') },
        'I.3': { status: 'ongoing' },
        'I.4': { status: 'done', completed: '2024-11-08', product: 'Báo cáo số 90/BC-UBND' },
      }),
    finds: [],
  },
];

function setOffice(spec: WorkspaceSpec, report: { [K in keyof TaskReportSpec]?: TaskReportSpec[K] | undefined }): void {
  Object.assign(officeTask(spec, 'I.1'), report);
}

function finance(spec: WorkspaceSpec, report: TaskReportSpec): void {
  financeReport(spec).tasks['I.2'] = report;
}

function yearReport(spec: WorkspaceSpec, tasks: Record<string, TaskReportSpec>): void {
  spec.submissions.push({
    file: 'submissions/year.yaml',
    unit: 'van_phong',
    period: 'year',
    submitted: '2024-12-31',
    tasks,
    indicators: { received: { ho_tich: '800' }, on_time: { ho_tich: '790' } },
  });
}

describe('what a submission names', () => {
  it.each(REFERENCES)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('whose tasks and indicators they are', () => {
  it.each(OWNERSHIP)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('the window of a submission', () => {
  it.each(WINDOW)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('dates against the window', () => {
  it.each(DATES)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('status, progress and deadlines', () => {
  it.each(STATUS)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('what a submission leaves out', () => {
  it.each(LEFT_OUT)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('what a report says against the plan or itself', () => {
  it.each(CONTRADICTED)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('against what an earlier period reported', () => {
  it.each(EARLIER)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});

it.each([
  {
    code: 'as-of-after-window',
    change: (s: WorkspaceSpec) => (officeReport(s).indicators = { received: { value: '454', asOf: '2024-06-30' } }),
  },
  {
    code: 'not-own-indicator',
    change: (s: WorkspaceSpec) => (financeReport(s).indicators = { received: { ho_tich: '1' } }),
  },
])('$code names the indicator by its id, so that a waiver of the figure finds it', ({ code, change }) => {
  const spec = office();
  change(spec);
  const told = checkWorkspace(workspaceOf(spec)).find((diagnostic) => diagnostic.code === code);
  expect(told?.args).toMatchObject({ indicator: 'received', label: 'Chỉ tiêu received' });
});
