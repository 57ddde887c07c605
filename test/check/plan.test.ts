import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/model/civil-date.ts';
import type { WorkspaceSpec } from '../support/facts.ts';
import { first, type Case, found } from './office.ts';

const period = (spec: WorkspaceSpec, id: string): WorkspaceSpec['periods'][string] => first([spec.periods[id]]);
const task = (spec: WorkspaceSpec, index: number): WorkspaceSpec['tasks'][number] => first([spec.tasks[index]]);

/** Only the plan of the office: no submission stands in the way. */
function onlyPlan(change: (spec: WorkspaceSpec) => void): Case['change'] {
  return (spec) => {
    spec.submissions = [];
    change(spec);
  };
}

const NAMES: readonly Case[] = [
  { name: 'a sound plan raises nothing', change: onlyPlan(() => {}), finds: [] },
  {
    name: 'a group member that is no unit',
    change: onlyPlan((s) => (s.groups['cac_bo_phan'] = ['van_phong', 'tai_chin'])),
    finds: ['unknown-unit plan.yaml unit_groups.cac_bo_phan.1'],
  },
  {
    name: 'a lead that is no unit',
    change: onlyPlan((s) => (task(s, 0).lead = ['van_thu'])),
    finds: ['unknown-unit tasks/phu-luc.yaml 0.lead.0'],
  },
  {
    name: 'a lead written by its alias, in capitals and without marks, is that unit',
    change: onlyPlan((s) => (task(s, 0).lead = ['vp-tk'])),
    finds: [],
  },
  {
    name: 'a supporter that is neither unit nor group',
    change: onlyPlan((s) => (task(s, 0).support = ['cac_thon'])),
    finds: ['unknown-unit tasks/phu-luc.yaml 0.support.0'],
  },
  { name: 'a supporting group is known', change: onlyPlan((s) => (task(s, 0).support = ['cac_bo_phan'])), finds: [] },
  {
    name: 'two leads of one task, shown at the second',
    change: onlyPlan((s) => (task(s, 0).lead = ['van_phong', 'tai_chinh'])),
    finds: ['several-leads tasks/phu-luc.yaml 0.lead.1'],
  },
  {
    name: 'a group as the one lead is several leads',
    change: onlyPlan((s) => (task(s, 0).lead = ['cac_bo_phan'])),
    finds: ['several-leads tasks/phu-luc.yaml 0.lead.0'],
  },
  {
    name: 'with `each` every unit of a group owes the task',
    change: onlyPlan((s) => Object.assign(task(s, 0), { lead: ['cac_bo_phan'], each: true })),
    finds: [],
  },
  {
    name: 'two units with one id, shown at the second',
    change: onlyPlan((s) => s.units.push({ id: 'van_phong' })),
    finds: ['duplicate-id plan.yaml units.2'],
  },
  {
    name: "an alias that is another unit's id, written otherwise",
    change: onlyPlan((s) => s.units.push({ id: 'ke_toan', aliases: ['TAI_CHINH'] })),
    finds: ['duplicate-id plan.yaml units.2'],
  },
  {
    name: 'an alias that repeats the unit’s own id does no harm',
    change: onlyPlan((s) => s.units.push({ id: 'tu_phap', aliases: ['TU_PHAP', 'tu_phap'] })),
    finds: [],
  },
  {
    name: 'two tasks with one id',
    change: onlyPlan((s) => (task(s, 1).id = 'I.1')),
    finds: ['duplicate-id tasks/phu-luc.yaml 1'],
  },
  {
    name: 'the same printed id in two plans is two tasks',
    change: onlyPlan((s) => {
      s.also = [{ key: 'KH119', number: '119/KH-UBND' }];
      task(s, 1).plan = 'KH119';
      task(s, 1).id = 'I.1';
    }),
    finds: [],
  },
  {
    name: 'two plans with one number',
    change: onlyPlan((s) => (s.also = [{ key: 'KH75', number: '75/KH-UBND' }])),
    finds: ['duplicate-id plan.yaml also.KH75'],
  },
  {
    name: 'a period that reports on a plan nobody has',
    change: onlyPlan((s) => (period(s, 'h1').plans = ['', '15/KH-UBND'])),
    finds: ['unknown-plan plan.yaml periods.h1.plans'],
  },
  {
    name: 'a period with an unknown outline',
    change: onlyPlan((s) => (period(s, 'h1').outline = 'bao-cao-ke-hoch')),
    finds: ['unknown-outline plan.yaml periods.h1.outline'],
  },
  {
    name: 'a kind of document with an unknown outline',
    change: onlyPlan((s) => (s.reportOutline = 'bao-cao-cchc')),
    finds: ['unknown-outline plan.yaml documents.report.outline'],
  },
  {
    name: 'a known outline and a known code',
    change: onlyPlan((s) => {
      s.reportOutline = 'bao-cao-ke-hoach';
      s.rules = { 'done-late': 'warning' };
    }),
    finds: [],
  },
  {
    name: 'a rule about a code that does not exist',
    change: onlyPlan((s) => (s.rules = { 'submission-late': 'info' })),
    finds: ['unknown-code plan.yaml rules.submission-late'],
  },
  {
    name: "an office's text for an unknown period, beside one for a known period",
    change: onlyPlan(
      (s) =>
        (s.texts = [
          { section: 'mo_dau', period: 'q3' },
          { section: 'mo_dau', period: 'h1' },
        ]),
    ),
    finds: ['unknown-period texts.yaml 0.period'],
  },
];

const INDICATORS: readonly Case[] = [
  {
    name: 'a reporter that is no unit',
    change: onlyPlan((s) => (first(s.indicators).reporters = ['mot_cua'])),
    finds: ['unknown-unit indicators.yaml received.reporters.0'],
  },
  { name: 'all units as reporters', change: onlyPlan((s) => (first(s.indicators).reporters = ['all'])), finds: [] },
  {
    name: 'a denominator that is no indicator',
    change: onlyPlan((s) => (first(s.indicators.slice(2)).denominator = 'recieved')),
    finds: ['unknown-indicator indicators.yaml on_time_rate.denominator'],
  },
  {
    name: 'a formula that names an unknown indicator; functions and CEL words are no names',
    change: onlyPlan((s) =>
      s.indicators.push({ id: 'open', formula: 'max(received - on_time, 0) + (true ? solved : 0)' }),
    ),
    finds: ['unknown-indicator indicators.yaml open.formula'],
  },
  {
    name: 'a formula that names an unknown indicator many times is told of it once',
    change: onlyPlan((s) => s.indicators.push({ id: 'open', formula: 'received - solved - solved * solved' })),
    finds: ['unknown-indicator indicators.yaml open.formula'],
  },
  {
    name: 'the names of a formula of over 2,000 characters, which is refused whole, are not looked for',
    change: onlyPlan((s) => s.indicators.push({ id: 'open', formula: 'received - solved' + ' - solved'.repeat(250) })),
    finds: [],
  },
  {
    name: 'an identity that names an unknown indicator; fields and texts are no names',
    change: onlyPlan((s) => s.identities.push({ id: 'parts', rule: "received <= late || 'previous.early' == ''" })),
    finds: ['unknown-indicator indicators.yaml identities.parts.rule'],
  },
  {
    name: 'an identity that misspells an indicator of an earlier period would be silent for ever',
    change: onlyPlan((s) => s.identities.push({ id: 'grows', rule: 'received >= previous.recieved' })),
    finds: ['unknown-indicator indicators.yaml identities.grows.rule'],
  },
  {
    name: 'an indicator that is known in both periods',
    change: onlyPlan((s) => s.identities.push({ id: 'grows', rule: 'received >= previous.received' })),
    finds: [],
  },
  {
    name: 'an unknown row set',
    change: onlyPlan((s) => (first(s.indicators).by = 'linh_vu')),
    finds: ['unknown-rows indicators.yaml received.by'],
  },
  {
    name: 'a target for an unknown period',
    change: onlyPlan((s) => (first(s.indicators).target = { period: 'q1' })),
    finds: ['unknown-period indicators.yaml received'],
  },
  {
    name: 'a target for a known period',
    change: onlyPlan((s) => (first(s.indicators).target = { period: 'h1' })),
    finds: [],
  },
  {
    name: "one of the office's own indicators that nobody owes",
    change: onlyPlan((s) => s.indicators.push({ id: 'news' })),
    finds: ['no-reporters indicators.yaml news'],
  },
  {
    name: 'an included indicator that nobody owes is not in play',
    change: onlyPlan((s) => s.indicators.push({ id: 'news', builtIn: true })),
    finds: [],
  },
  {
    name: 'a ratio over an included indicator that nobody owes, shown where it is named',
    change: onlyPlan((s) => {
      s.indicators.push({ id: 'eligible', builtIn: true });
      first(s.indicators.slice(2)).denominator = 'eligible';
    }),
    finds: ['no-reporters indicators.yaml on_time_rate.denominator'],
  },
];

const WINDOWS: readonly Case[] = [
  {
    name: 'a period of another year, its template copied from 2023',
    change: onlyPlan((s) => Object.assign(period(s, 'h1'), { from: '2023-01-01', to: '2023-06-25' })),
    finds: ['wrong-year plan.yaml periods.h1.to'],
  },
  {
    name: 'a window that ends before it begins',
    change: onlyPlan((s) => (period(s, 'h1').from = '2024-06-26')),
    finds: ['window-empty plan.yaml periods.h1.from'],
  },
  {
    name: 'a window of 367 days: 31/12/2023–31/12/2024',
    change: onlyPlan((s) => (period(s, 'year').from = '2023-12-31')),
    finds: ['window-too-long plan.yaml periods.year.from'],
  },
  {
    name: 'a window of one day',
    change: onlyPlan((s) => (period(s, 'h1').from = '2024-06-25')),
    finds: [],
  },
  {
    name: "the Ministry's windows of 2026 (15/12–14/6 and 15/12–14/12) raise nothing",
    change: onlyPlan((s) => {
      s.year = 2026;
      s.date = '2026-01-05';
      s.basis = [];
      s.tasks = [];
      // 14/6/2026 is a Sunday, 14/12/2026 a Monday: the next days are working days.
      s.periods = {
        h1: { from: '2025-12-15', to: '2026-06-14', due: '2026-06-15' },
        q3: { from: '2026-06-15', to: '2026-09-14', due: '2026-09-15', kind: 'in-period' },
        year: { from: '2025-12-15', to: '2026-12-14', due: '2026-12-15' },
      };
    }),
    finds: [],
  },
  {
    name: 'from and to the wrong way round: 25/6 of the year before to 1/1',
    change: onlyPlan((s) => (s.periods = { h1: { from: '2023-06-25', to: '2024-01-01', due: '2024-01-02' } })),
    finds: ['window-starts-year-before plan.yaml periods.h1.from'],
  },
  {
    name: 'a half-year from 15/12 beside a year from 01/01',
    change: onlyPlan((s) => (period(s, 'h1').from = '2023-12-15')),
    finds: ['half-year-outside-year plan.yaml periods.h1.from'],
  },
  {
    name: "a half-year that ends after the year's window, shown at its end",
    change: onlyPlan(
      (s) => Object.assign(period(s, 'year'), { to: '2024-12-20', due: '2024-12-23' }) && addPeriod(s, 'late'),
    ),
    finds: ['half-year-outside-year plan.yaml periods.late.to'],
  },
  {
    name: 'a half-year from 15/12 of another plan, beside a year from 01/01',
    change: onlyPlan((s) => {
      s.also = [{ key: 'KH15', number: '15/KH-UBND' }];
      s.periods['cchc'] = { from: '2023-12-15', to: '2024-06-14', due: '2024-06-17', plans: ['KH15'] };
    }),
    finds: [],
  },
  {
    name: 'the due date on a Saturday, one working day short: 14/6/2024 is a Friday',
    change: onlyPlan((s) => Object.assign(period(s, 'h1'), { to: '2024-06-14', due: '2024-06-15' })),
    finds: ['due-without-working-day plan.yaml periods.h1.due'],
  },
  {
    name: 'the due date on the Monday after that Friday',
    change: onlyPlan((s) => Object.assign(period(s, 'h1'), { to: '2024-06-14', due: '2024-06-17' })),
    finds: [],
  },
  {
    name: 'the due date on the day of the window’s end, as in seed 001',
    change: onlyPlan((s) => (period(s, 'h1').due = '2024-06-25')),
    finds: ['due-without-working-day plan.yaml periods.h1.due'],
  },
  {
    name: 'the due date on 1/1 after 31/12: a public holiday is no working day',
    change: onlyPlan((s) => (period(s, 'year').due = '2025-01-01')),
    finds: ['due-without-working-day plan.yaml periods.year.due'],
  },
  {
    name: 'the due date before the window’s end',
    change: onlyPlan((s) => (period(s, 'h1').due = '2024-06-20')),
    finds: ['due-before-window-end plan.yaml periods.h1.due'],
  },
  {
    name: 'the deadline upward before the units’',
    change: onlyPlan((s) => (period(s, 'h1').sendBy = '2024-06-25')),
    finds: ['send-before-due plan.yaml periods.h1.send_by'],
  },
  {
    name: 'the deadline upward on the units’ day',
    change: onlyPlan((s) => (period(s, 'h1').sendBy = '2024-06-26')),
    finds: [],
  },
  {
    name: 'in-period windows that share one day (15/6), as Đắk Nông 2021 did',
    change: onlyPlan(
      (s) => (s.periods = { q2: quarter('2024-03-15', '2024-06-15'), q3: quarter('2024-06-15', '2024-09-14') }),
    ),
    finds: ['overlapping-windows plan.yaml periods.q3.from'],
  },
  {
    name: 'in-period windows one after the other, written in any order',
    change: onlyPlan(
      (s) => (s.periods = { q3: quarter('2024-06-15', '2024-09-14'), q2: quarter('2024-03-15', '2024-06-14') }),
    ),
    finds: [],
  },
  {
    name: 'in-period windows with one day between them',
    change: onlyPlan(
      (s) => (s.periods = { q2: quarter('2024-03-15', '2024-06-13'), q3: quarter('2024-06-15', '2024-09-14') }),
    ),
    finds: ['window-gap plan.yaml periods.q3.from'],
  },
  {
    name: 'quarters I and III with the half-year between them',
    change: onlyPlan((s) => {
      s.periods = {
        q1: quarter('2023-12-15', '2024-03-14'),
        h1: { from: '2023-12-15', to: '2024-06-14', due: '2024-06-17' },
        q3: quarter('2024-06-15', '2024-09-14'),
      };
    }),
    finds: [],
  },
  {
    name: 'a legal basis dated after the plan',
    change: onlyPlan((s) => s.basis.push({ number: '2400/KH-UBND', date: '2024-06-06' })),
    finds: ['plan-date-order plan.yaml basis.1'],
  },
  {
    name: 'a legal basis of the plan’s own day',
    change: onlyPlan((s) => s.basis.push({ number: '1/KH', date: '2024-06-05' })),
    finds: [],
  },
  {
    name: 'a deadline of the next year',
    change: onlyPlan((s) => (task(s, 3).deadline = '2025-01-01')),
    finds: ['deadline-outside-year tasks/phu-luc.yaml 3.deadline'],
  },
  {
    name: 'a deadline of last December inside a window from 15/12',
    change: onlyPlan((s) => {
      period(s, 'h1').from = '2023-12-15';
      period(s, 'year').from = '2023-12-15';
      Object.assign(period(s, 'year'), { to: '2024-12-14', due: '2024-12-16' });
      task(s, 3).deadline = '2023-12-20';
    }),
    finds: [],
  },
  {
    name: 'a deadline before the plan’s own date is right',
    change: onlyPlan((s) => (task(s, 3).deadline = '2024-01-31')),
    finds: [],
  },
];

const RECORDS: readonly Case[] = [
  {
    name: 'a receipt of an unknown unit and period',
    change: onlyPlan((s) => (s.receipts = [{ unit: 'van_thu', period: 'q3', received: '2024-06-25' }])),
    finds: ['unknown-period records.yaml receipts.0.period', 'unknown-unit records.yaml receipts.0.unit'],
  },
  {
    name: 'changes, pledges and explanations of unknown tasks',
    change: onlyPlan((s) => {
      s.changes = [{ task: 'I.9', action: 'drop', date: '2024-06-10' }];
      s.pledges = [{ unit: 'van_phong', tasks: ['I.1', 'I.8'] }];
      s.explanations = [{ unit: 'tai_chinh', task: 'I.7' }];
    }),
    finds: [
      'unknown-task records.yaml changes.0.task',
      'unknown-task records.yaml explanations.0.task',
      'unknown-task records.yaml pledges.0.tasks.1',
    ],
  },
  {
    name: 'late dossiers of a period, a lĩnh vực and a unit that are not there',
    change: onlyPlan(
      (s) =>
        (s.lateDossiers = [
          { period: 'h1', row: 'ho_tich', unit: 'VP-TK' },
          { period: 'q3', row: 'ho_tch', unit: 'van_thu' },
        ]),
    ),
    finds: [
      'unknown-period records.yaml late_dossiers.1.period',
      'unknown-row records.yaml late_dossiers.1.row',
      'unknown-unit records.yaml late_dossiers.1.unit',
    ],
  },
  {
    name: 'a waiver of an unknown code and figure',
    change: onlyPlan((s) => (s.waivers = [{ code: 'late', figure: 'solved', until: '2024-12-31' }])),
    finds: ['unknown-code records.yaml waivers.0.code', 'unknown-indicator records.yaml waivers.0'],
  },
  {
    name: 'a waiver on its last day',
    change: onlyPlan(
      (s) => (s.waivers = [{ code: 'identity-broken', figure: 'plan.tasks_done', until: '2024-07-01' }]),
    ),
    options: { today: '2024-07-01' as CivilDate },
    finds: [],
  },
  {
    name: 'a waiver a day after its last',
    change: onlyPlan((s) => (s.waivers = [{ code: 'identity-broken', until: '2024-06-30' }])),
    options: { today: '2024-07-01' as CivilDate },
    finds: ['waiver-expired records.yaml waivers.0'],
  },
  {
    name: 'a pledge signed on the day of the plan, by a lead, of a supporter, of no task in particular',
    change: onlyPlan(
      (s) =>
        (s.pledges = [
          { unit: 'van_phong', tasks: ['I.1'], signed: '2024-06-05' },
          { unit: 'tai_chinh', tasks: ['I.1', 'I.2'] },
          { unit: 'VP-TK', tasks: [] },
        ]),
    ),
    finds: [],
  },
  {
    name: 'a pledge signed the day before the plan, with a task and without',
    change: onlyPlan(
      (s) =>
        (s.pledges = [
          { unit: 'van_phong', tasks: ['I.1'], signed: '2024-06-04' },
          { unit: 'tai_chinh', tasks: [], signed: '2024-06-04' },
        ]),
    ),
    finds: ['pledge-before-plan records.yaml pledges.0.signed', 'pledge-before-plan records.yaml pledges.1.signed'],
  },
  {
    name: 'a pledge of a task of another plan, whose date nobody gave, is not judged',
    change: onlyPlan((s) => {
      s.also = [{ key: 'KH119', number: '119/KH-UBND' }];
      task(s, 0).plan = 'KH119';
      s.pledges = [{ unit: 'van_phong', tasks: ['KH119/I.1'], signed: '2024-06-04' }];
    }),
    finds: [],
  },
  {
    name: 'a pledge of a task that the unit neither leads nor supports',
    change: onlyPlan((s) => (s.pledges = [{ unit: 'tai_chinh', tasks: ['I.1', 'I.3'] }])),
    finds: ['pledge-of-others-task records.yaml pledges.0.tasks.1'],
  },
  {
    name: 'a finding remedied, or to be remedied, before it was found; on the same day is right',
    change: onlyPlan(
      (s) =>
        (s.findings = [
          { date: '2024-04-18', deadline: '2024-04-18', remedied: '2024-04-18' },
          { date: '2024-04-18', deadline: '2024-04-17', remedied: '2024-04-20' },
          { date: '2024-04-18', remedied: '2024-04-17' },
        ]),
    ),
    finds: [
      'finding-date-order records.yaml findings.1.deadline',
      'finding-date-order records.yaml findings.2.remedied',
    ],
  },
];

function quarter(from: string, to: string): WorkspaceSpec['periods'][string] {
  return { from, to, due: '2024-12-31', kind: 'in-period' };
}

function addPeriod(spec: WorkspaceSpec, id: string): void {
  spec.periods[id] = { from: '2024-07-01', to: '2024-12-25', due: '2024-12-26' };
}

describe('names in the plan', () => {
  it.each(NAMES)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('indicators and identities', () => {
  it.each(INDICATORS)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('windows and dates of the plan', () => {
  it.each(WINDOWS)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
describe('records', () => {
  it.each(RECORDS)('$name', (one) => expect(found(one)).toEqual([...one.finds].sort()));
});
