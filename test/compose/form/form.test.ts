import { describe, expect, it } from 'vitest';
import { composeForm } from '../../../src/compose/form/form.ts';
import type { FormFault } from '../../../src/compose/form/form-context.ts';
import { readWorkspace } from '../../../src/compile.ts';
import type { Book } from '../../../src/model/book.ts';
import type { Submission } from '../../../src/model/facts.ts';
import { resolverOf } from '../../../src/model/resolve.ts';
import { checkAt, keyedCells, keyedIn, sheetNamed, shownRows, textOf } from '../../support/form.ts';
import { workspaceWith } from '../../support/workspace.ts';

const PLAN = `
schema: cchc/plan/1
agency:
  name: Ủy ban nhân dân xã Tri Phương
  code: UBND
  office: VP
  place: Tri Phương
  contact: Nguyễn Văn C, điện thoại 0912 345 678
  signer: { authority: TM. ỦY BAN NHÂN DÂN, title: CHỦ TỊCH, name: Nguyễn Văn A }
plan: { type: Kế hoạch, number: 75/KH-UBND, date: 05/6/2024, year: 2024, title: Nâng cao Chỉ số }
also:
  - { key: KH119, type: Kế hoạch, number: 119/KH-UBND, date: 01/04/2022 }
periods:
  h1: { label: 6 tháng đầu năm, from: 01/01, to: 25/6, due: 26/6, plans: [75/KH-UBND, 119/KH-UBND] }
  year: { label: năm, from: 01/01, to: 31/12, due: 02/01/2025, plans: [75/KH-UBND, 119/KH-UBND] }
units:
  - { id: van_phong, name: Văn phòng, kind: member }
  - { id: mttq, name: Mặt trận Tổ quốc xã, kind: cooperating }
  - { id: cong_an, name: Công an xã, kind: member }
`;

const TASKS = `
schema: cchc/tasks/1
appendix: I
title: Nhiệm vụ nâng cao Chỉ số
groups:
  - title: Chỉ đạo, điều hành
    tasks:
      - { id: I.1, content: Ban hành kế hoạch, product: Kế hoạch, deadline: 31/01/2024, lead: van_phong, support: [mttq] }
      - { id: I.2, content: Tuyên truyền, product: Tin bài, deadline: Thường xuyên, lead: van_phong }
      - { id: I.3, content: Việc đã dừng, product: Báo cáo, deadline: 30/6/2024, lead: van_phong }
`;

const OTHER_TASKS = `
schema: cchc/tasks/1
plan: 119/KH-UBND
appendix: I
title: Nhiệm vụ của kế hoạch khác
groups:
  - title: Chung
    tasks:
      - { id: I.1, content: Việc của kế hoạch khác, product: Báo cáo, deadline: 30/6/2024, lead: van_phong }
`;

const INDICATORS = `
schema: cchc/indicators/1
rows:
  linh_vuc:
    - { id: ho_tich, label: Hộ tịch }
    - { id: dat_dai, label: Đất đai }
indicators:
  - { id: articles, code: I.1.6, label: "Số tin, bài", measure: "tin, bài", type: count, nature: flow, total: sum, reporters: [van_phong] }
  - { id: received, code: III.3, label: Hồ sơ tiếp nhận, measure: hồ sơ, type: count, nature: flow, total: sum, by: linh_vuc, reporters: [van_phong] }
  - { id: pending, label: Hồ sơ kỳ trước chuyển sang, measure: hồ sơ, type: count, nature: stock, total: latest, reporters: [van_phong] }
  - { id: rate, label: Tỷ lệ, measure: "%", type: rate, nature: flow, total: ratio, numerator: articles, denominator: received, basis: hồ sơ }
  - { id: crimes, label: Số vụ, measure: vụ, type: count, nature: flow, total: sum, reporters: [cong_an] }
`;

const CHANGES = `
schema: cchc/changes/1
changes:
  - { task: I.3, action: drop, approved_by: Quyết định số 80/QĐ-UBND, date: 10/5/2024 }
  - { task: I.1, action: extend, to: 15/3/2024, approved_by: Quyết định số 12/QĐ-UBND, date: 30/01/2024 }
`;

const SENT = `
schema: cchc/submission/1
unit: van_phong
period: h1
year: 2024
submitted: 24/6/2024
reporter: { name: Nguyễn Thị B, title: Công chức }
tasks:
  I.1:
    status: Xong
    completed: 30/7/2024
    product: "- Kế hoạch số 12/KH-UBND"
    evidence:
      - kh-12.pdf
      - { document: 12/KH-UBND, date: 30/01/2024, title: Cải cách hành chính }
    reason: { objective: Chờ hướng dẫn }
  KH119/I.1:
    status: đang thực hiện
    progress: 60%
  IX.9:
    note: không có trong kế hoạch
indicators:
  articles: "1.234"
  received:
    ho_tich: 397
    dat_dai: không phát sinh
  rate:
    value: 7/25
    source: Cổng Dịch vụ công quốc gia
    as_of: 20/06/2024
narrative:
  results: |
    Dòng một
    Dòng hai
  causes:
    objective: Do bên ngoài
`;

interface Wanted {
  readonly unit?: string;
  readonly period?: string;
  /** Whether the form is filled with what was sent. */
  readonly filled?: boolean;
  readonly faults?: (submission: Submission) => readonly FormFault[];
}

async function formOf({ unit = 'van_phong', period = 'h1', filled = false, faults }: Wanted = {}): Promise<Book> {
  const dir = await workspaceWith(
    {
      'plan.yaml': PLAN,
      'tasks/1.yaml': TASKS,
      'tasks/2.yaml': OTHER_TASKS,
      'indicators.yaml': INDICATORS,
      'records/changes.yaml': CHANGES,
      'submissions/h1.yaml': SENT,
    },
    { bare: true },
  );
  const { workspace } = await readWorkspace(dir, {});
  if (workspace === undefined) throw new Error('the plan is broken');
  const resolver = resolverOf(workspace);
  const [about, of] = [resolver.unit(unit), resolver.period(period)];
  const [submission] = workspace.submissions;
  if (about === undefined || of === undefined || submission === undefined) throw new Error('no such unit or period');
  return composeForm(workspace, resolver, {
    unit: about,
    period: of,
    ...(filled && { submission, faults: faults?.(submission) ?? [] }),
  });
}

const LEAD_COLUMNS = [
  'status',
  'completed',
  'progress',
  'product',
  'evidence',
  'reason/objective',
  'reason/subjective',
  'note',
];

describe('a form', () => {
  it('has a sheet for what a unit has to tell, and none for what it has not', async () => {
    const names = async (unit: string): Promise<readonly string[]> =>
      (await formOf({ unit })).sheets.map(({ name }) => name);
    expect(await names('van_phong')).toEqual(['Thông tin chung', 'Nhiệm vụ', 'Số liệu', 'Nội dung', 'Danh mục']);
    expect(await names('mttq')).toEqual(['Thông tin chung', 'Nhiệm vụ', 'Nội dung', 'Danh mục']);
    expect(await names('cong_an')).toEqual(['Thông tin chung', 'Số liệu', 'Nội dung', 'Danh mục']);
  });

  it('says on every sheet whose it is, in rows that nobody sees', async () => {
    const book = await formOf();
    for (const sheet of book.sheets.filter(({ visibility }) => visibility === 'visible')) {
      const keyed = keyedIn(sheet);
      expect(
        ['unit', 'period', 'year', 'plan', 'window/from', 'window/to'].map((key) => textOf(keyed.get(key)?.cell)),
      ).toEqual(['van_phong', 'h1', '2024', '75/KH-UBND', '01/01/2024', '25/06/2024']);
      expect(sheet.rows.slice(0, 7).every((row) => row?.hidden === true)).toBe(true);
      expect(sheet.columns[0]?.hidden).toBe(true);
    }
  });

  it('lets be written only in cells that its keys name, each of them as text', async () => {
    const book = await formOf();
    const open = book.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => (row?.cells ?? []).filter((cell) => cell?.open)),
    );
    const named = [...keyedCells(book).values()].filter(({ cell }) => cell?.open === true);
    expect(named.length).toBe(open.length);
    expect(open.every((cell) => cell?.format?.kind === 'text')).toBe(true);
    expect(book.sheets.every(({ locked }) => locked)).toBe(true);
  });

  it('asks about each task that the unit leads, by the deadline that holds, and not about those that were dropped', async () => {
    const book = await formOf();
    const keyed = keyedCells(book);
    const tasks = [...keyed.keys()].filter((path) => path.startsWith('tasks/') && path.endsWith('/status'));
    expect(tasks).toEqual(['tasks/I.1/status', 'tasks/I.2/status', 'tasks/KH119/I.1/status']);
    for (const column of LEAD_COLUMNS) expect(keyed.get(`tasks/KH119/I.1/${column}`)?.cell?.open).toBe(true);
    const rows = shownRows(sheetNamed(book, 'Nhiệm vụ')).map((cells) => cells.slice(0, 4));
    expect(rows).toEqual(
      expect.arrayContaining([
        ['Phụ lục I Kế hoạch số 75/KH-UBND. Nhiệm vụ nâng cao Chỉ số'],
        ['I.1', 'Ban hành kế hoạch', 'Kế hoạch', '15/3/2024 (gia hạn)'],
        ['I.2', 'Tuyên truyền', 'Tin bài', 'Thường xuyên'],
        ['Phụ lục I Kế hoạch số 119/KH-UBND. Nhiệm vụ của kế hoạch khác'],
      ]),
    );
  });

  it('asks a unit that supports for words and evidence, never a status', async () => {
    const book = await formOf({ unit: 'mttq' });
    const keyed = keyedCells(book);
    const open = LEAD_COLUMNS.filter((column) => keyed.get(`tasks/I.1/${column}`)?.cell?.open === true);
    expect(open).toEqual(['product', 'evidence', 'note']);
    expect(shownRows(sheetNamed(book, 'Nhiệm vụ')).flat()).toContain('Ban hành kế hoạch (chủ trì: Văn phòng)');
  });

  it('asks for each number that the unit owes, one for each row of its set, and for none that is worked out', async () => {
    const book = await formOf();
    const open = [...keyedIn(sheetNamed(book, 'Số liệu'))].flatMap(([path, { cell }]) =>
      cell?.open === true ? [path] : [],
    );
    expect(open).toEqual([
      'indicators/articles',
      'indicators/articles/source',
      'indicators/articles/as_of',
      'indicators/received/source',
      'indicators/received/as_of',
      'indicators/received/ho_tich',
      'indicators/received/dat_dai',
      'indicators/pending',
      'indicators/pending/source',
      'indicators/pending/as_of',
    ]);
    const rows = shownRows(sheetNamed(book, 'Số liệu'));
    expect(rows).toContainEqual([
      '1',
      'I.1.6',
      'Số tin, bài',
      'tin, bài',
      'Phát sinh từ 01/01/2024 đến 25/6/2024',
      '',
      '',
      '',
    ]);
    // Whose days are others than the window's, and nobody says which.
    expect(rows).toContainEqual(['3', '', 'Hồ sơ kỳ trước chuyển sang', 'hồ sơ', '', '', '', '']);
  });

  it('tells by when, whom to ask and how, a cooperating unit by asking', async () => {
    const said = async (unit: string): Promise<string> =>
      shownRows(sheetNamed(await formOf({ unit }), 'Thông tin chung'))
        .flat()
        .join('\n');
    expect(await said('van_phong')).toContain('Từ ngày 01/01/2024 đến hết ngày 25/6/2024');
    expect(await said('van_phong')).toContain('Nguyễn Văn C, điện thoại 0912 345 678 – Ủy ban nhân dân xã Tri Phương');
    expect(await said('van_phong')).toMatch(/\d\. Gửi tệp Excel này chậm nhất ngày 26\/6\/2024/u);
    expect(await said('mttq')).toMatch(/\d\. Đề nghị gửi tệp Excel này chậm nhất ngày 26\/6\/2024/u);
    expect(await said('mttq')).not.toContain('Trang "Số liệu"');
  });

  it('has a first Lần gửi, and nothing else that the unit did not write', async () => {
    const filled = [...keyedCells(await formOf())].filter(([, { cell }]) => cell?.open === true && textOf(cell) !== '');
    expect(filled.map(([path, { cell }]) => [path, textOf(cell)])).toEqual([['revision', '1']]);
  });

  it('shows beside what the unit reported before', async () => {
    const book = await formOf({ period: 'year' });
    const indicators = shownRows(sheetNamed(book, 'Số liệu'));
    expect(indicators).toContainEqual(expect.arrayContaining(['Để đối chiếu: 6 tháng đầu năm 2024']));
    expect(indicators.find((cells) => cells.includes('Số tin, bài'))).toContain('1.234');
    expect(indicators.find((cells) => cells.includes('– Đất đai'))).toContain('không phát sinh');
    const tasks = shownRows(sheetNamed(book, 'Nhiệm vụ'));
    expect(tasks.find((cells) => cells.includes('Việc của kế hoạch khác'))).toContain('Đang thực hiện 60%');
    const guide = (of: Book): string => shownRows(sheetNamed(of, 'Thông tin chung')).flat().join('\n');
    expect(guide(book)).toContain('nhiệm vụ đã báo cáo hoàn thành thì không phải ghi lại');
    expect(guide(await formOf())).not.toContain('kỳ trước, để đối chiếu');
  });

  it('has a check for each kind of cell, none of them too long for Excel', async () => {
    const book = await formOf();
    const keyed = keyedCells(book);
    const kindAt = (path: string): string | undefined => {
      const at = keyed.get(path);
      return at && checkAt(sheetNamed(book, at.sheet), at)?.rule.kind;
    };
    expect(
      [
        'tasks/I.1/status',
        'tasks/I.1/completed',
        'tasks/I.1/progress',
        'tasks/I.1/product',
        'indicators/articles',
        'revision',
      ].map(kindAt),
    ).toEqual(['one-of', 'formula', 'formula', undefined, 'formula', 'formula']);
    const formulas = book.sheets.flatMap(({ checks }) =>
      checks.flatMap(({ rule }) => (rule.kind === 'formula' ? [rule.formula] : [])),
    );
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(255);
    // As few as there are runs of like cells: those of the three dates of numbers, which rows of lĩnh vực part, are two.
    const dates = sheetNamed(book, 'Số liệu').checks.filter(({ prompt }) => prompt.title === 'Số liệu tính đến ngày');
    expect(dates).toHaveLength(2);
    const messages = book.sheets.flatMap(({ checks }) => checks.flatMap(({ prompt, refusal }) => [prompt, refusal]));
    expect(messages.filter(({ title, text }) => title.length > 32 || text.length > 255)).toEqual([]);
  });
});

describe('a form filled with what a unit sent', () => {
  it.each([
    ['submitted', '24/6/2024'],
    ['revision', '1'],
    ['reporter/name', 'Nguyễn Thị B'],
    ['tasks/I.1/status', 'Xong'],
    ['tasks/I.1/completed', '30/7/2024'],
    ['tasks/I.1/product', '- Kế hoạch số 12/KH-UBND'],
    ['tasks/I.1/evidence', 'kh-12.pdf\n12/KH-UBND ngày 30/01/2024: Cải cách hành chính'],
    ['tasks/I.1/reason/objective', 'Chờ hướng dẫn'],
    ['tasks/KH119/I.1/progress', '60%'],
    ['tasks/IX.9/note', 'không có trong kế hoạch'],
    ['indicators/articles', '1.234'],
    ['indicators/received', ''],
    ['indicators/received/ho_tich', '397'],
    ['indicators/received/dat_dai', 'không phát sinh'],
    ['indicators/rate', '7/25'],
    ['indicators/rate/source', 'Cổng Dịch vụ công quốc gia'],
    ['indicators/rate/as_of', '20/06/2024'],
    ['narrative/results', 'Dòng một\nDòng hai'],
    ['narrative/causes/objective', 'Do bên ngoài'],
  ])('has %s as it was written: %j', async (path, text) => {
    expect(textOf(keyedCells(await formOf({ filled: true })).get(path)?.cell)).toBe(text);
  });
});

describe('a form that goes back', () => {
  const LATE: Omit<FormFault, 'place'> = { severity: 'error', text: 'Ngày sau ngày chốt.', hint: 'Ghi lại ngày.' };
  const returned = (): Promise<Book> =>
    formOf({
      filled: true,
      faults: ({ tasks: [first], file }) => [
        { ...LATE, place: first?.completed.place ?? { kind: 'file', file } },
        { severity: 'warning', text: 'Chưa ghi trạng thái.', place: { kind: 'file', file }, task: 'I.2' },
        { severity: 'error', text: 'Thiếu số liệu.', place: { kind: 'file', file }, indicator: 'pending' },
        { severity: 'warning', text: 'Cả tệp chậm.', place: { kind: 'file', file } },
        {
          severity: 'warning',
          text: 'Dòng chèn thêm không được đọc.',
          place: { kind: 'cell', file, sheet: 'Số liệu', cell: 'G13' },
        },
      ],
    });

  it('marks each fault in its cell, by where it stands or by what it names', async () => {
    const keyed = [...keyedCells(await returned())].filter(([, { cell }]) => cell?.style === 'faulty');
    expect(keyed.map(([path, { cell }]) => [path, textOf(cell), cell?.note])).toEqual([
      ['tasks/I.1/completed', '30/7/2024', 'Ngày sau ngày chốt.\nGhi lại ngày.'],
      ['tasks/I.2/status', '', 'Chưa ghi trạng thái.'],
      ['indicators/pending', '', 'Thiếu số liệu.'],
    ]);
  });

  it('lists them first, each with the cell to mend', async () => {
    const rows = shownRows(sheetNamed(await returned(), 'Thông tin chung'));
    const from = rows.findIndex(([first]) => first?.startsWith('NỘI DUNG CẦN SỬA (05)'));
    expect(rows.slice(from + 2, from + 7)).toEqual([
      ['Phải sửa: trang Nhiệm vụ, dòng I.1, cột Ngày hoàn thành', 'Ngày sau ngày chốt.', 'Ghi lại ngày.'],
      ['Xem lại: trang Nhiệm vụ, dòng I.2, cột Trạng thái', 'Chưa ghi trạng thái.', ''],
      ['Phải sửa: trang Số liệu, dòng Hồ sơ kỳ trước chuyển sang', 'Thiếu số liệu.', ''],
      ['Xem lại: cả biểu', 'Cả tệp chậm.', ''],
      ['Xem lại: tệp đã gửi, trang Số liệu, ô G13', 'Dòng chèn thêm không được đọc.', ''],
    ]);
  });

  it('is sent once more, on a day that is not known yet', async () => {
    const keyed = keyedCells(await returned());
    expect([textOf(keyed.get('revision')?.cell), textOf(keyed.get('submitted')?.cell)]).toEqual(['2', '']);
  });
});
