import { describe, expect, it } from 'vitest';
import { compilePeriod, readWorkspace } from '../../src/compile.ts';
import { formatStatusJson } from '../../src/format/status-json.ts';
import { loadWorkspace } from '../../src/load/workspace.ts';
import { receiptBlocks } from '../../src/compose/note/receipts.ts';
import { workspaceWith } from '../support/workspace.ts';

const FILE = 'submissions/tai-chinh.yaml';

/** A line that breaks any file. */
const BROKEN = 'narrative: { next: "Ban hành\n';

type File = string | Uint8Array;

async function senderOf(file: File): Promise<string> {
  const { workspace } = await loadWorkspace(await workspaceWith({ [FILE]: file }));
  return (workspace?.unread ?? []).map(({ unit = '?', period = '?' }) => `${unit} ${period}`).join(', ');
}

describe('whose a file is that cannot be read', () => {
  it.each([
    ['its lines say so', `schema: cchc/submission/1\nunit: tai_chinh\nperiod: h1\n${BROKEN}`, 'tai_chinh h1'],
    ['a printed name', `unit: Tài chính - kế toán\nperiod: h1\n${BROKEN}`, 'Tài chính - kế toán h1'],
    [
      'in quotes, with comments and Windows line ends',
      `unit: "tai_chinh" # TC\r\nperiod: 'h1'\r\n${BROKEN}`,
      'tai_chinh h1',
    ],
    ['two lines say it', `unit: tai_chinh\nunit: van_phong\nperiod: h1\n${BROKEN}`, '? h1'],
    ['a line further in is not meant', `  unit: tai_chinh\nperiod: h1\n${BROKEN}`, '? h1'],
    ['an alias is not followed', `unit: *a\nperiod: h1\n${BROKEN}`, '? h1'],
    ['an open quote is not the name', `unit: "tai_chinh\nperiod: h1\n`, '? h1'],
    ['nothing is said', BROKEN, '? ?'],
    ['it is in another encoding', new Uint8Array(Buffer.from('\ufeffunit: tai_chinh', 'utf16le')), '? ?'],
    [
      'one byte is none of UTF-8',
      new Uint8Array(Buffer.from('unit: tai_chinh\nperiod: h1\nx: \xe1', 'latin1')),
      'tai_chinh h1',
    ],
    ['it has too many lines', `unit: tai_chinh\nperiod: h1\n${'\n'.repeat(20_000)}`, 'tai_chinh h1'],
    ['it has no schema', 'unit: tai_chinh\nperiod: h1\n', 'tai_chinh h1'],
    ['it can be read but says no period', 'schema: cchc/submission/1\nunit: tai_chinh\n', 'tai_chinh ?'],
    ['it can be read', 'schema: cchc/submission/1\nunit: tai_chinh\nperiod: h1\n', ''],
    ['it is none of a unit', `schema: cchc/texts/1\n${BROKEN}`, ''],
  ])('%s', async (_, file, expected) => {
    expect(await senderOf(file)).toBe(expected);
  });

  it('its faults carry unit and period, as those of other submissions do', async () => {
    const dir = await workspaceWith({ [FILE]: `unit: tai_chinh\nperiod: h1\na: @b\n` });
    const { diagnostics } = await loadWorkspace(dir);
    expect(diagnostics).toMatchObject([{ code: 'yaml-syntax', unit: 'tai_chinh', period: 'h1' }]);
  });

  it('a report form in a format that nothing reads may be anybody’s', async () => {
    const { workspace } = await loadWorkspace(await workspaceWith({ 'submissions/figures.json': '{}' }));
    expect(workspace?.unread).toMatchObject([{ file: 'submissions/figures.json', unit: undefined, period: undefined }]);
  });
});

/** What the check of h1 says of missing units, and where else it points. */
async function missing(file: File): Promise<readonly string[]> {
  const read = await readWorkspace(await workspaceWith({ [FILE]: file }), { period: 'h1' });
  return read.diagnostics
    .filter(({ code }) => code === 'missing-submission' || code === 'submission-unreadable')
    .map(({ code, unit, related = [] }) =>
      [code, unit, ...related.map(({ note, place }) => `${note}=${place.file}`)].join(' '),
    );
}

describe('a unit whose only file is broken', () => {
  it.each([
    [
      'is not missing where the file says whose it is',
      `unit: tai_chinh\nperiod: h1\n${BROKEN}`,
      [`submission-unreadable tai_chinh unreadable-here=${FILE} period-says=plan.yaml`],
    ],
    [
      'is missing, perhaps only because of the file, where it does not say',
      BROKEN,
      [`missing-submission tai_chinh perhaps-here=${FILE} period-says=plan.yaml`],
    ],
    [
      'is missing in the same way where the file says no period',
      `unit: tai_chinh\n${BROKEN}`,
      [`missing-submission tai_chinh perhaps-here=${FILE} period-says=plan.yaml`],
    ],
    [
      'or names a unit that is none',
      `unit: tai_chin\nperiod: h1\n${BROKEN}`,
      [`missing-submission tai_chinh perhaps-here=${FILE} period-says=plan.yaml`],
    ],
    [
      'is missing where the broken file is of another period',
      `unit: tai_chinh\nperiod: year\n${BROKEN}`,
      ['missing-submission tai_chinh period-says=plan.yaml'],
    ],
    [
      'is missing where the broken file is another unit’s',
      `unit: van_phong\nperiod: h1\n${BROKEN}`,
      ['missing-submission tai_chinh period-says=plan.yaml'],
    ],
  ])('%s', async (_, file, expected) => {
    expect(await missing(file)).toEqual(expected);
  });

  it('is not called missing in the note to the leader', async () => {
    const dir = await workspaceWith({ [FILE]: `unit: tai_chinh\nperiod: h1\n${BROKEN}` });
    const { aggregate } = await compiled(dir, []);
    const [summary, table] = receiptBlocks(aggregate);
    expect(summary).toMatchObject({
      text: 'Có 02 đơn vị phải báo cáo: 01 đúng hạn, 0 chậm, 0 chưa gửi, 01 đã gửi nhưng tệp không đọc được.',
    });
    expect(table).toMatchObject({ rows: [{ cells: ['1', 'Tài chính - kế toán', 'Đã gửi, tệp không đọc được', ''] }] });
  });

  it('is missing to scripts, with the file that cannot be read', async () => {
    const dir = await workspaceWith({ [FILE]: `unit: tai_chinh\nperiod: h1\n${BROKEN}` });
    const { aggregate } = await compiled(dir, []);
    const { units } = JSON.parse(formatStatusJson(aggregate, { show: (file) => `./${file}` })) as { units: unknown };
    expect(units).toMatchObject([
      { id: 'van_phong', state: 'on-time' },
      { id: 'tai_chinh', state: 'missing', unreadable: `./${FILE}` },
    ]);
  });

  it('stops the report, unless it is left out by choice', async () => {
    const dir = await workspaceWith({ [FILE]: `unit: tai_chinh\nperiod: h1\n${BROKEN}` });
    const errors = async (without: readonly string[]) =>
      (await compiled(dir, without)).diagnostics.filter((d) => d.severity === 'error').map((d) => d.code);
    expect(await errors([])).toEqual(['yaml-syntax']);
    expect(await errors(['van_phong'])).toEqual(['yaml-syntax']);
    expect(await errors(['tai_chinh'])).toEqual([]);
  });
});

async function compiled(dir: string, without: readonly string[]) {
  const { workspace, ...read } = await readWorkspace(dir, { period: 'h1' });
  const period = workspace?.plan.periods.find(({ id }) => id === 'h1');
  if (workspace === undefined || period === undefined) throw new Error('the base workspace has a period h1');
  return compilePeriod({ workspace, ...read }, period, { without: without.map((unit) => ({ unit })) });
}
