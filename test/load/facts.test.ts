import { describe, expect, it, test } from 'vitest';
import { checkWorkspace } from '../../src/check/check.ts';
import { loadWorkspace, type LoadOptions } from '../../src/load/workspace.ts';
import type { Submission, Workspace } from '../../src/model/facts.ts';
import { workspaceWith } from '../support/workspace.ts';

/** The workspace of these files over the base one, which must load without a word but the codes given. */
async function load(
  files: Readonly<Record<string, string>>,
  options: LoadOptions & { codes?: readonly string[] } = {},
): Promise<Workspace> {
  const { workspace, diagnostics } = await loadWorkspace(await workspaceWith(files), options);
  expect(diagnostics.map(({ code }) => code)).toEqual(options.codes ?? []);
  if (workspace === undefined) throw new Error('no plan');
  return workspace;
}

const planWith = (rest: string): string => `schema: cchc/plan/1
agency: { name: UBND xã Tri Phương, code: UBND, place: Tri Phương, signer: { title: CHỦ TỊCH } }
plan: { type: Kế hoạch, number: 75/KH-UBND, date: 05/6/2024, year: 2024 }
also:
  - { key: KH119, type: Kế hoạch, number: 119/KH-UBND, date: 01/04/2022 }
  - { key: CCHC, type: Kế hoạch, number: 15/KH-UBND, date: 15/01/2024 }
units:
  - { id: van_phong, name: Văn phòng - Thống kê, aliases: VP-TK }
  - { id: tai_chinh, name: Tài chính, kind: cooperating }
${rest}`;

/** From, to, due, send_by and the report year of a period with these dates. */
const datesOf = async (dates: string, options: LoadOptions = {}): Promise<unknown> => {
  const { plan } = await load({ 'plan.yaml': planWith(`periods:\n  h1: { label: kỳ, ${dates} }\n`) }, options);
  const [period] = plan.periods;
  return [period?.window.from, period?.window.to, period?.due, period?.sendBy, period?.year].filter(
    (day) => day !== undefined,
  );
};

describe('periods', () => {
  it.each([
    [
      'days without a year lie in the plan’s',
      'from: 01/01, to: 25/6, due: 25/6, send_by: 28/6',
      ['2024-01-01', '2024-06-25', '2024-06-25', '2024-06-28', 2024],
    ],
    [
      'a beginning later in the calendar than the end lies in the year before',
      'from: 15/12, to: 14/6, due: 15/6',
      ['2023-12-15', '2024-06-14', '2024-06-15', 2024],
    ],
    [
      'years that are written count, and that of the end is the report year',
      'from: 01/10/2022, to: 30/9/2023, due: 05/10',
      ['2022-10-01', '2023-09-30', '2023-10-05', 2023],
    ],
    [
      'the end’s year holds for a beginning without one',
      'from: 15/12, to: 14/6/2025, due: 15/6',
      ['2024-12-15', '2025-06-14', '2025-06-15', 2025],
    ],
    [
      '29 February in a leap year',
      'from: 01/01, to: 29/02, due: 29/02',
      ['2024-01-01', '2024-02-29', '2024-02-29', 2024],
    ],
  ])('%s', async (_, dates, expected) => {
    expect(await datesOf(dates)).toEqual(expected);
  });

  it('a year given in place of the plan’s moves days without one, and only these', async () => {
    expect(await datesOf('from: 01/01, to: 25/6, due: 30/6/2024', { year: 2025 })).toEqual([
      '2025-01-01',
      '2025-06-25',
      '2024-06-30',
      2025,
    ]);
  });

  it('report on the plans they name by number or key, else on all that no other names', async () => {
    const { plan } = await load({
      'plan.yaml': planWith(`periods:
  h1: { label: a, from: 01/01, to: 25/6, due: 25/6 }
  cchc: { label: b, from: 15/12, to: 14/6, due: 15/6, plans: [15/KH-UBND], outline: bao-cao-cchc, kind: in-period }
  ba: { label: c, from: 01/01, to: 31/3, due: 31/3, plans: [KH119] }
`),
    });
    expect(plan.periods.map(({ id, plans, kind }) => [id, plans, kind])).toEqual([
      ['h1', [''], 'cumulative'],
      ['cchc', ['CCHC'], 'in-period'],
      ['ba', ['KH119'], 'cumulative'],
    ]);
  });
});

describe('a submission names its plan and year as people write them', () => {
  it.each(['75/KH-UBND', 'Kế hoạch số 75/KH-UBND', '75 /KH-UBND'])('%s', async (plan) => {
    const workspace = await load({
      'submissions/van-phong.yaml': `schema: cchc/submission/1\nunit: van_phong\nperiod: h1\nplan: ${plan}\nyear: Năm 2024\n`,
    });
    expect(checkWorkspace(workspace).filter(({ code }) => code === 'unknown-plan' || code === 'wrong-year')).toEqual(
      [],
    );
    expect(workspace.submissions.map(({ year }) => year)).toContainEqual(
      expect.objectContaining({ kind: 'value', value: 2024 }),
    );
  });
});

describe('the plan', () => {
  it('is read whole', async () => {
    const { plan } = await load({
      'plan.yaml': `schema: cchc/plan/1
agency:
  name: Phòng Nội vụ
  code: PNV
  office: TH
  place: Tràng Định
  parent: Ủy ban nhân dân huyện Tràng Định
  signer:
    authority: [TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH]
    title: PHÓ CHỦ TỊCH
    name: Nguyễn Văn A
superior: { name: Ủy ban nhân dân huyện, office: Phòng Nội vụ huyện }
plan:
  type: Kế hoạch
  number: 75/KH-UBND
  date: 05/06/2024
  year: 2024
  title: Nâng cao Chỉ số
  basis:
    - { type: Kế hoạch, number: 2300/KH-UBND, date: 03/06/2024, issuer: UBND huyện }
units:
  - { id: van_phong, name: Văn phòng }
  - { id: tai_chinh, name: Tài chính }
unit_groups:
  tat_ca: [van_phong, tai_chinh]
counting: { denominator: due, done_late: open }
documents:
  report:
    outline: bao-cao-ke-hoach
    to: [Ủy ban nhân dân huyện]
    recipients: [Như trên, Lưu]
    name_units: true
rules:
  late-submission: error
`,
    });
    expect(plan).toMatchObject({
      file: 'plan.yaml',
      year: 2024,
      agency: {
        name: 'Phòng Nội vụ',
        code: 'PNV',
        office: 'TH',
        place: 'Tràng Định',
        parent: 'Ủy ban nhân dân huyện Tràng Định',
        signer: { authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], title: 'PHÓ CHỦ TỊCH', name: 'Nguyễn Văn A' },
      },
      superior: { name: 'Ủy ban nhân dân huyện', office: 'Phòng Nội vụ huyện' },
      plans: [{ key: '', type: 'Kế hoạch', number: '75/KH-UBND', date: '2024-06-05', title: 'Nâng cao Chỉ số' }],
      basis: [{ number: '2300/KH-UBND', date: '2024-06-03', issuer: 'UBND huyện' }],
      unitGroups: [{ id: 'tat_ca', members: [{ value: 'van_phong' }, { value: 'tai_chinh' }] }],
      counting: {
        denominator: 'due',
        ongoing: 'year-end',
        notArising: 'year-end',
        dropped: 'exclude',
        doneLate: 'open',
      },
    });
    expect(plan.documents.get('report')).toMatchObject({
      outline: { value: 'bao-cao-ke-hoach' },
      to: ['Ủy ban nhân dân huyện'],
      nameUnits: true,
    });
    expect([...plan.rules]).toEqual([['late-submission', 'error']]);
  });

  it('a signer without authority signs in person', async () => {
    const { plan } = await load({ 'plan.yaml': planWith('') });
    expect(plan.agency.signer).toEqual({ authority: [], title: 'CHỦ TỊCH' });
    expect(plan.units.map(({ kind, aliases }) => [kind, aliases])).toEqual([
      ['member', ['VP-TK']],
      ['cooperating', []],
    ]);
  });
});

describe('tasks', () => {
  it('have a group, a deadline, who leads, who supports in ids and in words', async () => {
    const { tasks, appendices } = await load({
      'plan.yaml': planWith('unit_groups:\n  cac_thon: [van_phong, tai_chinh]\n'),
      'tasks/phu-luc-1.yaml': `schema: cchc/tasks/1
appendix: I
title: Nhiệm vụ
tasks:
  - { id: I.0, content: Không nhóm, lead: van_phong }
groups:
  - title: Chỉ đạo, điều hành
    tasks:
      - id: I.1
        content: Ban hành Kế hoạch
        product: Kế hoạch
        deadline: Tháng 4/2024
        each: [cac_thon]
        support: [VP-TK, Các công chức, thon_9]
        serves: PAR INDEX
        criterion: ["par-2024:1.1"]
        pledged: true
      - { id: I.2, content: Theo huyện, deadline: Theo kế hoạch của huyện, by: 30/6/2024, lead: [van_phong, tai_chinh], support: Cả hệ thống }
`,
      'tasks/kh119.yaml': `schema: cchc/tasks/1
plan: 119/KH-UBND
appendix: I
tasks:
  - { id: I.1, content: Tuyên truyền, deadline: Thường xuyên, lead: van_phong }
`,
    });
    expect(appendices).toMatchObject([
      { plan: 'KH119', id: 'I', groups: [{ title: '', tasks: ['KH119/I.1'] }] },
      {
        plan: '',
        id: 'I',
        title: 'Nhiệm vụ',
        groups: [
          { title: '', tasks: ['I.0'] },
          { title: 'Chỉ đạo, điều hành', tasks: ['I.1', 'I.2'] },
        ],
      },
    ]);
    expect(tasks).toMatchObject([
      { id: 'KH119/I.1', printedId: 'I.1', plan: 'KH119', deadline: { kind: 'recurring', every: 'always' } },
      { id: 'I.0', group: '', deadline: { kind: 'missing' }, pledged: false },
      {
        id: 'I.1',
        group: 'Chỉ đạo, điều hành',
        deadline: { kind: 'date', by: '2024-04-30', text: 'Tháng 4/2024' },
        each: true,
        lead: [{ value: 'cac_thon' }],
        support: [{ value: 'VP-TK' }, { value: 'thon_9' }],
        supportText: 'Các công chức',
        serves: ['PAR INDEX'],
        criteria: ['par-2024:1.1'],
        pledged: true,
      },
      {
        id: 'I.2',
        deadline: { kind: 'date', by: '2024-06-30', text: 'Theo kế hoạch của huyện' },
        each: false,
        lead: [{ value: 'van_phong' }, { value: 'tai_chinh' }],
        support: [],
        supportText: 'Cả hệ thống',
      },
    ]);
  });
});

async function submission(text: string): Promise<Submission> {
  const { submissions } = await load({
    'submissions/van-phong.yaml': `schema: cchc/submission/1\nunit: van_phong\nperiod: h1\n${text}`,
  });
  const found = submissions.find(({ file }) => file === 'submissions/van-phong.yaml');
  if (found === undefined) throw new Error('not read');
  return found;
}

describe('submissions', () => {
  it('keep apart what is missing, zero and not arising, and take a fraction as a declared rate', async () => {
    const { indicators } = await submission(`indicators:
  tthc_resolved: 1.234
  tthc_on_time: { value: 0, source: Cổng, as_of: 20/6/2024 }
  tthc_on_time_rate: 17/25
`);
    expect(indicators.map(({ value }) => (value.kind === 'value' ? value.value.toFraction() : value.kind))).toEqual([
      '1234',
      '0',
      '68',
    ]);
    expect(indicators[1]).toMatchObject({ source: 'Cổng', asOf: { kind: 'value', value: '2024-06-20' } });
    expect(indicators[2]?.fraction?.numerator.toFraction()).toBe('17');
    const { indicators: others } = await submission('indicators:\n  tthc_resolved: KPS\n  tthc_on_time:\n');
    expect(others.map(({ value }) => value.kind)).toEqual(['not-arising', 'missing']);
  });

  it('give values by row', async () => {
    const { indicators } = await submission(
      'indicators:\n  tthc_resolved:\n    ho_tich: 397\n    dat_dai: không phát sinh\n',
    );
    expect(indicators[0]?.value.kind).toBe('missing');
    expect(indicators[0]?.rows?.map(({ id, value }) => [id.value, value.kind])).toEqual([
      ['ho_tich', 'value'],
      ['dat_dai', 'not-arising'],
    ]);
  });

  it('report tasks with evidence in every form', async () => {
    const { tasks } = await submission(`tasks:
  I.1:
    status: Đang thực hiện
    progress: 3/5
    reason: { objective: Thiếu kinh phí }
    note: xem lại
    evidence:
      - Kế hoạch số 12/KH-UBND ngày 30/01/2024
      - { document: Quyết định 61, date: 14/6/2024, title: Kiện toàn }
  I.2:
    reason: Bận
    evidence: Biên bản họp
`);
    expect(tasks).toMatchObject([
      {
        id: { value: 'I.1' },
        status: { kind: 'value', value: 'in-progress', text: 'Đang thực hiện' },
        completed: { kind: 'missing' },
        reason: { objective: { value: 'Thiếu kinh phí' } },
        note: { value: 'xem lại' },
        evidence: [
          { document: 'Kế hoạch số 12/KH-UBND ngày 30/01/2024', date: { kind: 'value', value: '2024-01-30' } },
          { document: 'Quyết định 61', date: { kind: 'value', value: '2024-06-14' }, title: 'Kiện toàn' },
        ],
      },
      {
        status: { kind: 'missing' },
        reason: { text: { value: 'Bận' } },
        evidence: [{ document: 'Biên bản họp', date: { kind: 'missing' } }],
      },
    ]);
    expect(tasks[0]?.progress.kind === 'value' && tasks[0].progress.value.toFraction()).toBe('60');
  });

  it('speak in texts, whole or by section', async () => {
    const { narrative } = await submission(`narrative:
  results: |
    Đã ban hành.
  limitations: { cai_cach_tai_chinh: Chậm }
  causes:
    objective: Thiếu người
    subjective: { cai_cach_tai_chinh: Chưa đôn đốc }
`);
    expect(narrative.map(({ section, within, text }) => [section, within, text])).toEqual([
      ['results', undefined, 'Đã ban hành.'],
      ['limitations', 'cai_cach_tai_chinh', 'Chậm'],
      ['causes.objective', undefined, 'Thiếu người'],
      ['causes.subjective', 'cai_cach_tai_chinh', 'Chưa đôn đốc'],
    ]);
  });

  it('say who typed them, which plan, year, window and revision', async () => {
    expect(
      await submission(`plan: 75/KH-UBND
year: 2024
window: { from: 01/01/2024, to: 25/06/2024 }
submitted: 24/06/2024
revision: 2
reporter: { name: Trần Thị B, title: Công chức }
entered_by: Nguyễn Văn A
source: Báo cáo số 05/BC-CAX
`),
    ).toMatchObject({
      plan: { value: '75/KH-UBND' },
      year: { kind: 'value', value: 2024 },
      window: { from: { value: '2024-01-01' }, to: { value: '2024-06-25' } },
      submitted: { value: '2024-06-24' },
      revision: { value: 2 },
      reporter: { name: 'Trần Thị B', title: 'Công chức' },
      enteredBy: { value: 'Nguyễn Văn A' },
      source: 'Báo cáo số 05/BC-CAX',
    });
  });

  it('bring their unit and period to the faults of their file', async () => {
    const dir = await workspaceWith({
      'submissions/a.yaml': 'schema: cchc/submission/1\nunit: van_phong\nperiod: year\nsubmitted: 31/6/2024\n',
    });
    const { diagnostics } = await loadWorkspace(dir);
    expect(diagnostics).toMatchObject([{ code: 'impossible-date', unit: 'van_phong', period: 'year' }]);
  });
});

const include = (rest: string): Readonly<Record<string, string>> => ({
  'submissions/van-phong.yaml': 'schema: cchc/submission/1\nunit: van_phong\nperiod: h1\n',
  'indicators.yaml': `schema: cchc/indicators/1\ninclude: [thong-ke-cchc]\n${rest}`,
});

const ids = ({ indicators }: Workspace): readonly string[] => indicators.indicators.map(({ id }) => id);

describe('indicators', () => {
  it('of a built-in set that nobody owes are not in play', async () => {
    const workspace = await load(include(''));
    expect(ids(workspace)).toEqual([]);
    expect(workspace.indicators.identities).toEqual([]);
  });

  it('are owed by id or by the beginning of their code, at a boundary', async () => {
    // I.1 has the codes I.1.4 to I.1.8; I.2 has I.2.1, I.2.2a, I.2.2, …; the rate I.2.2 is computed from I.2.1 and I.2.2a.
    const workspace = await load(include('reporters: { van_phong: [I.1, inspected_units], tai_chinh: [I.2.2a] }\n'));
    expect(ids(workspace)).toEqual([
      'directive_documents',
      'broadcasts',
      'articles',
      'propaganda_sessions',
      'propaganda_participants',
      'inspected_units',
      'inspectable_units',
      'inspection_rate',
    ]);
    expect(workspace.indicators.indicators.at(-2)?.reporters.map(({ value }) => value)).toEqual(['tai_chinh']);
  });

  it('of the workspace win over those of a set, and targets are laid on', async () => {
    const { indicators } = await load(
      include(`reporters: { van_phong: [tthc_resolved] }
indicators:
  - { id: broadcasts, label: Lượt phát thanh, reporters: van_phong, target: { h1: ">= 20", year: "từ 50 trở lên" } }
targets:
  - { indicator: broadcasts, value: tối đa 100, document: Quyết định 1/QĐ-UBND }
`),
    );
    const [broadcasts] = indicators.indicators;
    expect(broadcasts).toMatchObject({ label: 'Lượt phát thanh', type: 'count', total: 'sum', decimals: 0 });
    expect(
      broadcasts?.targets.map(({ operator, value, period, document }) => [
        operator,
        value.toFraction(),
        period,
        document,
      ]),
    ).toEqual([
      ['<=', '100', undefined, 'Quyết định 1/QĐ-UBND'],
      ['>=', '20', 'h1', undefined],
      ['>=', '50', 'year', undefined],
    ]);
    expect(indicators.indicators.map(({ id, place }) => [id, place === undefined])).toEqual([
      ['broadcasts', false],
      ['tthc_resolved', true],
    ]);
  });

  it('without total are ratios, formulas, latest or sums by what they have', async () => {
    const { indicators } = await load({
      ...include(''),
      'indicators.yaml': `schema: cchc/indicators/1
indicators:
  - { id: tthc_resolved, label: a }
  - { id: tthc_on_time, label: b, nature: stock }
  - { id: c, label: c, type: rate, numerator: tthc_on_time, denominator: tthc_resolved, other_bases: { d: tiếp nhận } }
  - { id: d, label: d, type: amount, formula: tthc_resolved + tthc_on_time }
`,
    });
    expect(indicators.indicators.map(({ total, measure, decimals }) => [total, measure, decimals])).toEqual([
      ['sum', '', 0],
      ['latest', '', 0],
      ['ratio', '%', 1],
      ['formula', '', 2],
    ]);
    expect(indicators.indicators[2]?.otherBases).toMatchObject([{ denominator: { value: 'd' }, basis: 'tiếp nhận' }]);
  });
});

describe('holes that files which cannot be read leave', () => {
  it.each([
    ['none when all is read', {}, [], []],
    ['tasks, of a broken file of theirs', { 'tasks/phu-luc-1.yaml': 'a: "' }, ['yaml-syntax'], ['tasks']],
    ['tasks, of one that lies elsewhere', { 'pl2.yaml': 'schema: cchc/tasks/1\na: "' }, ['yaml-syntax'], ['tasks']],
    ['indicators, of a broken file', { 'indicators.yaml': 'a: "' }, ['yaml-syntax'], ['indicators']],
    [
      'indicators, of a set that nobody has',
      { 'indicators.yaml': 'schema: cchc/indicators/1\ninclude: thong-ke\n' },
      ['unknown-set'],
      ['indicators'],
    ],
    ['none, of a broken submission', { 'submissions/a.yaml': 'a: "' }, ['yaml-syntax'], []],
  ])('%s', async (_, files, codes, expected) => {
    const workspace = await load(files, { codes });
    expect([...(workspace.incomplete ?? [])]).toEqual(expected);
    const told = new Set(checkWorkspace(workspace).map(({ code }) => code));
    expect([...told].filter((code) => code.startsWith('unknown-'))).toEqual([]);
  });
});

test('a period names the letter that asks for its report', async () => {
  const { plan } = await load({
    'plan.yaml': planWith(
      'periods:\n  h1: { label: 6 tháng đầu năm, from: 01/01, to: 25/6, due: 25/6, request: { type: Công văn, number: 1120/SNV-CCHC, date: 25/5/2024 } }\n',
    ),
    'submissions/van-phong.yaml': 'schema: cchc/submission/1\nunit: van_phong\nperiod: h1\n',
    'submissions/tai-chinh.yaml': 'schema: cchc/submission/1\nunit: tai_chinh\nperiod: h1\n',
  });
  expect(plan.periods[0]?.request).toMatchObject({ type: 'Công văn', number: '1120/SNV-CCHC', date: '2024-05-25' });
});

describe('records and texts', () => {
  it('add a task to a plan of also by its key', async () => {
    const { records } = await load({
      'plan.yaml': planWith(''),
      'records/a.yaml':
        'schema: cchc/changes/1\nchanges:\n  - { task: KH119/I.9, action: add, added: { content: Họp dân, lead: van_phong }, approved_by: A, date: 20/6/2024 }\n',
    });
    expect(records.changes[0]?.added).toMatchObject({ id: 'KH119/I.9', printedId: 'I.9', plan: 'KH119' });
  });

  it('leave out late dossiers of which nobody can tell how many', async () => {
    const { records } = await load(
      {
        'records/ho-so.yaml':
          'schema: cchc/late-dossiers/1\nlate_dossiers:\n  - { period: h1, row: ho_tich, count: nhiều, cause: Mất điện }\n',
      },
      { codes: ['invalid-number'] },
    );
    expect(records.lateDossiers).toEqual([]);
  });

  it('are read from files of any name', async () => {
    const { records, texts } = await load({
      'records/so-nhan.yaml':
        'schema: cchc/receipts/1\nreceipts:\n  - { unit: van_phong, period: h1, received: 27/6/2024 }\n',
      'records/dieu-chinh.yaml': `schema: cchc/changes/1
changes:
  - { task: I.1, action: extend, to: 30/9/2024, approved_by: Chủ tịch, date: 20/6/2024 }
  - { task: I.2, action: drop, approved_by: Chủ tịch, date: 20/6/2024 }
  - task: I.9
    action: add
    added: { appendix: I, group: Chỉ đạo, content: Họp dân, deadline: Quý II/2024, lead: van_phong }
    approved_by: Chủ tịch
    date: 20/6/2024
`,
      'records/cho-qua.yaml':
        'schema: cchc/waivers/1\nwaivers:\n  - { code: done-late, file: submissions/a.yaml, reason: Mưa lũ, by: Chủ tịch, until: 31/12/2024 }\n',
      'records/cam-ket.yaml':
        'schema: cchc/pledges/1\npledges:\n  - { unit: van_phong, signed: 10/6/2024, tasks: [I.1] }\n',
      'records/ton-tai.yaml':
        'schema: cchc/findings/1\nfindings:\n  - { finding: Chậm, found_by: Đoàn 1, date: 01/4/2024, unit: van_phong, remedied: 01/5/2024 }\n',
      'records/giai-trinh.yaml':
        'schema: cchc/explanations/1\nexplanations:\n  - { unit: van_phong, task: I.1, objective: Mưa lũ, remedy: Bù }\n',
      'records/sang-kien.yaml':
        'schema: cchc/initiatives/1\ninitiatives:\n  - { title: Ngày thứ bảy, unit: van_phong, result: Giảm chờ }\n',
      'records/ho-so-qua-han.yaml':
        'schema: cchc/late-dossiers/1\nlate_dossiers:\n  - { period: h1, row: dat_dai, count: 04, days: 6, cause: Thiếu bản đồ, apology: Phiếu số 02, new_date: 20/4/2024 }\n',
      'texts/bao-cao.yaml':
        'schema: cchc/texts/1\nperiod: [h1, year]\nreport:\n  mo_dau: Thực hiện kế hoạch\n  causes: { objective: Mưa lũ }\nplan: { muc_dich: Nâng cao }\n',
    });
    expect(records).toMatchObject({
      receipts: [{ unit: { value: 'van_phong' }, period: { value: 'h1' }, received: { value: '2024-06-27' } }],
      changes: [
        { action: 'extend', to: { kind: 'date', by: '2024-09-30' }, approvedBy: 'Chủ tịch', date: '2024-06-20' },
        { action: 'drop', task: { value: 'I.2' } },
        { action: 'add', added: { id: 'I.9', appendix: 'I', group: 'Chỉ đạo', deadline: { by: '2024-06-30' } } },
      ],
      waivers: [{ code: { value: 'done-late' }, file: 'submissions/a.yaml', until: '2024-12-31' }],
      pledges: [{ signed: { value: '2024-06-10' }, tasks: [{ value: 'I.1' }] }],
      findings: [{ finding: 'Chậm', foundBy: 'Đoàn 1', remedied: { value: '2024-05-01' } }],
      explanations: [{ task: { value: 'I.1' }, objective: 'Mưa lũ', remedy: 'Bù' }],
      initiatives: [{ title: 'Ngày thứ bảy', result: 'Giảm chờ' }],
      lateDossiers: [
        {
          period: { value: 'h1' },
          row: { value: 'dat_dai' },
          count: 4,
          days: 6,
          cause: 'Thiếu bản đồ',
          apology: 'Phiếu số 02',
          newDate: '2024-04-20',
        },
      ],
    });
    expect(texts.map(({ document, section, period, text }) => [document, section, period?.value, text])).toEqual([
      ['report', 'mo_dau', 'h1', 'Thực hiện kế hoạch'],
      ['report', 'mo_dau', 'year', 'Thực hiện kế hoạch'],
      ['report', 'causes.objective', 'h1', 'Mưa lũ'],
      ['report', 'causes.objective', 'year', 'Mưa lũ'],
      ['plan', 'muc_dich', 'h1', 'Nâng cao'],
      ['plan', 'muc_dich', 'year', 'Nâng cao'],
    ]);
  });
});
