import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/workspace.ts';
import { cchc, temporaryFolder } from '../support/cli.ts';
import { cells, makeWorkbook, type MadeCell, type MadeWorkbook } from '../support/sheets.ts';
import { workspaceWith } from '../support/workspace.ts';

const FILE = 'submissions/bieu-tai-chinh.xlsx';
const IN_TURN: Omit<MadeWorkbook, 'sheets'> = { styles: [{ format: 'dd/mm/yyyy' }] };

/** What the unit of finance reports: a table of its own, with the day as Excel keeps it (45457 is 14/6/2024). */
function table(more: readonly (readonly MadeCell[])[] = []): string {
  return cells(
    ['Đơn vị: Tài chính - kế toán'],
    ['BÁO CÁO 6 tháng đầu năm 2024'],
    ['STT', 'Nội dung nhiệm vụ', 'Trạng thái', 'Ngày hoàn thành', 'Kết quả thực hiện', 'Tài liệu kiểm chứng'],
    [
      'I.3',
      'Công khai dự toán ngân sách xã',
      'hoàn thành',
      { xml: '<c r="D4" s="1"><v>45457</v></c>' },
      'Quyết định số 60/QĐ-UBND',
      'qd-60.xlsx',
    ],
    ...more,
  );
}

const bieu = (made: Partial<MadeWorkbook> = {}): Uint8Array =>
  makeWorkbook({ ...IN_TURN, sheets: [{ name: 'Biểu', rows: table() }], ...made });

/** The base workspace with the unit's YAML out of the way, and these files in it. */
async function load(files: Readonly<Record<string, string | Uint8Array>>) {
  const loaded = await loadWorkspace(
    await workspaceWith({ 'submissions/tai-chinh.yaml': '# gửi biểu Excel\n', ...files }),
  );
  const ofYaml = (file: string): boolean => file === 'submissions/tai-chinh.yaml';
  return {
    submissions: (loaded.workspace?.submissions ?? []).filter(({ file }) => file !== 'submissions/van-phong.yaml'),
    unread: (loaded.workspace?.unread ?? []).map(({ file }) => file).filter((file) => !ofYaml(file)),
    told: loaded.diagnostics.flatMap(({ code, severity, place }) => {
      if (ofYaml(place.file) || severity === 'info') return [];
      return [`${code} ${place.file}${place.kind === 'cell' ? ` ${place.sheet}!${place.cell}` : ''}`];
    }),
    codes: loaded.diagnostics.map(({ code }) => code),
  };
}

describe('a workbook that a unit sent', () => {
  it('is a submission, its values at their cells', async () => {
    const { submissions, told } = await load({ [FILE]: bieu(), 'submissions/qd-60.xlsx': 'x' });
    const [task] = submissions[0]?.tasks ?? [];
    expect(submissions.map(({ file, unit, period }) => [file, unit.value, period.value])).toEqual([
      [FILE, 'tai_chinh', 'h1'],
    ]);
    expect(task).toMatchObject({
      id: { value: 'I.3' },
      status: { kind: 'value', value: 'done' },
      completed: { kind: 'value', value: '2024-06-14', place: { kind: 'cell', sheet: 'Biểu', cell: 'D4' } },
    });
    expect(told).toEqual([]);
  });

  it.each(['.xlsx', '.XLSX', '.xlsm', '.xls'])('is known by what it is, whatever its ending: %s', async (ending) => {
    const { submissions } = await load({ [FILE.replace('.xlsx', ending)]: bieu(), 'submissions/qd-60.xlsx': 'x' });
    expect(submissions).toHaveLength(1);
  });

  it('that another submission names as evidence is none, readable or not', async () => {
    const named = { 'submissions/qd-60.xlsx': bieu(), 'submissions/b.yaml': NAMING };
    const { submissions, told, unread } = await load(named);
    expect(submissions.map(({ file }) => file)).toEqual(['submissions/b.yaml']);
    expect([told, unread]).toEqual([[], []]);
    expect(await load({ ...named, 'submissions/qd-60.xlsx': 'x' })).toMatchObject({ told: [], unread: [] });
  });

  it('that is a form of ours is a submission even where another one names it as evidence', async () => {
    const rows = cells(
      ['cchc/form/1', '=', 'status'],
      ['unit', 'tai_chinh'],
      ['period', 'h1'],
      ['year', '2024'],
      ['plan', '75/KH-UBND'],
      ['tasks/I.3', undefined, 'đang thực hiện'],
    );
    const { submissions } = await load({
      'submissions/qd-60.xlsx': makeWorkbook({ sheets: [{ name: 'S', rows }] }),
      'submissions/b.yaml': NAMING,
    });
    expect(submissions.map(({ file }) => file)).toEqual(['submissions/b.yaml', 'submissions/qd-60.xlsx']);
  });

  it('that names itself as evidence is a submission all the same', async () => {
    const { submissions } = await load({ 'submissions/qd-60.xlsx': bieu() });
    expect(submissions.map(({ file }) => file)).toEqual(['submissions/qd-60.xlsx']);
  });

  it('tells its macros, and where it takes values from other workbooks', async () => {
    const links = [
      { type: 'vbaProject', target: 'vbaProject.bin' },
      { type: 'externalLink', target: 'externalLinks/externalLink1.xml' },
    ];
    const linked: MadeCell = { xml: '<c r="H5"><f>[1]S!A1+1</f><v>3</v></c>' };
    const { codes, told } = await load({
      [FILE]: bieu({ links, sheets: [{ name: 'Biểu', rows: table([[linked]]) }] }),
      'submissions/qd-60.xlsx': 'x',
    });
    expect(codes).toContain('workbook-macros');
    expect(told).toContain(`workbook-links ${FILE} Biểu!H5`);
  });
});

const NAMING = [
  'schema: cchc/submission/1',
  'unit: van_phong',
  'period: year',
  'year: 2024',
  'tasks:',
  '  I.1: { status: hoàn thành, completed: 20/6/2024, product: Quyết định, evidence: [qd-60.xlsx] }',
  '',
].join('\n');

describe('what is no workbook of today is refused by name, and no unit is taken for one that sent nothing', () => {
  it.each([
    ['a.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('Workbook', 'utf16le')])],
    ['a.xlsb', 'x'],
    ['a.ods', 'x'],
    ['a.csv', 'STT;Nội dung\n'],
    ['a.xlsx', ''],
    ['h1/a.xlsm', bieu().subarray(0, 900)],
  ])('submissions/%s', async (name, bytes) => {
    const path = `submissions/${name}`;
    const { told, unread } = await load({ [path]: bytes });
    expect([told, unread]).toEqual([[`workbook-unreadable ${path}`], [path]]);
  });

  it('also without a plan, when nothing else can be told of it', async () => {
    const dir = await workspaceWith({ 'submissions/a.xlsx': bieu(), 'submissions/b.xlsx': 'x' }, { bare: true });
    const { diagnostics } = await loadWorkspace(dir);
    expect(diagnostics.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'plan-not-found plan.yaml',
      'workbook-unreadable submissions/b.xlsx',
    ]);
  });

  it('and one that is too large is not opened', async () => {
    const dir = await workspaceWith({ 'submissions/a.xlsx': 'x' });
    truncateSync(join(dir, 'submissions', 'a.xlsx'), 40_000_000);
    const { diagnostics } = await loadWorkspace(dir);
    expect(diagnostics.map(({ code, place }) => `${code} ${place.file}`)).toContain(
      'file-too-large submissions/a.xlsx',
    );
  });
});

describe('cchc check FILE.xlsx', () => {
  it('finds the workspace from anywhere, and tells the cell', async () => {
    const dir = await workspaceWith({
      'submissions/tai-chinh.yaml': '# gửi biểu Excel\n',
      [FILE]: bieu({
        sheets: [{ name: 'Biểu', rows: table().replace('hoàn thành', 'xong xuôi cả') }],
      }),
    });
    const { status, stdout } = cchc(['check', join(dir, FILE)], temporaryFolder());
    expect(stdout).toContain('bieu-tai-chinh.xlsx › Biểu › C4');
    expect(status).toBe(1);
  });

  it('says of the lock file of an open workbook what it is', async () => {
    const dir = await workspaceWith({});
    const lock = join(dir, 'submissions', '~$bieu.xlsx');
    writeFileSync(lock, new Uint8Array([12, ...Buffer.from('Nguyen Van A'), ...Buffer.alloc(152, ' ')]));
    const { status, stdout } = cchc(['check', lock], dir);
    expect(stdout).toContain('Chọn tệp cùng tên không có ~$');
    expect(status).toBe(1);
  });
});
