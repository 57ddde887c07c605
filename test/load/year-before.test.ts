import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aggregateWorkspace } from '../../src/aggregate/aggregate.ts';
import { compileRules } from '../../src/aggregate/rules.ts';
import { auditFigures } from '../../src/audit/audit.ts';
import { loadWorkspace } from '../../src/load/workspace.ts';
import type { Aggregate } from '../../src/model/aggregate.ts';
import type { Period, Workspace } from '../../src/model/facts.ts';
import { figureOf } from '../../src/model/figures.ts';
import { workspaceWith } from '../support/workspace.ts';

const FILE = 'reports/2023-h1/figures.json';

/** What the commune of the base workspace reported a year earlier: 990/1.000 in time, 1.000 resolved. */
const BEFORE = {
  schema: 'cchc/figures/1',
  agency: { name: 'Ủy ban nhân dân xã Tri Phương', code: 'UBND' },
  plan: '61/KH-UBND',
  period: { id: 'h1', year: 2023, from: '2023-01-01', to: '2023-06-25' },
  figures: [
    { id: 'tthc_on_time_rate', value: 99, measure: '%' },
    { id: 'tthc_resolved', value: 1000, measure: 'hồ sơ' },
    { id: 'tthc_on_time', value: 990, measure: 'văn bản' },
    { id: 'plan.tasks_done', value: 1, measure: 'nhiệm vụ' },
  ],
};

async function workspaceBeside(content: string | Uint8Array | object): Promise<Workspace> {
  const text = typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
  return await loaded(await workspaceWith({ [FILE]: text }));
}

async function loaded(dir: string): Promise<Workspace> {
  const { workspace, diagnostics } = await loadWorkspace(dir);
  expect(diagnostics).toEqual([]);
  if (workspace === undefined) throw new Error('no plan');
  return workspace;
}

const halfYear = ({ plan }: Workspace): Period => {
  const [h1] = plan.periods;
  if (h1 === undefined) throw new Error('the base workspace has a half-year');
  return h1;
};

async function figuresOf(workspace: Workspace): Promise<Aggregate> {
  return aggregateWorkspace(workspace, halfYear(workspace), {
    without: [],
    rules: await compileRules(workspace.indicators),
  });
}

/** "99 by 0.70": last year's value and the change, as decimals. */
async function lastYear(workspace: Workspace, id: string): Promise<string | undefined> {
  const found = figureOf((await figuresOf(workspace)).figures, id)?.lastYear;
  return found && `${found.value.toFraction()} by ${found.by.toFraction()}`;
}

async function faults(workspace: Workspace): Promise<readonly unknown[]> {
  const found = auditFigures(await figuresOf(workspace), workspace, await compileRules(workspace.indicators));
  return found.map(({ code, severity, place, args }) => [code, severity, place.file, args]);
}

describe('the same period of last year', () => {
  it('is what figures.json of that year says: 1.344/1.348 against 99%, 1.348 against 1.000', async () => {
    const workspace = await workspaceBeside(BEFORE);
    // 134400/1348 - 99 = 948/1348 = 237/337.
    expect(await lastYear(workspace, 'tthc_on_time_rate')).toBe('99 by 237/337');
    expect(await lastYear(workspace, 'tthc_resolved')).toBe('1000 by 348');
    expect(await faults(workspace)).toEqual([]);
  });

  it('compares no figure of another measure, and no tasks of another plan', async () => {
    const workspace = await workspaceBeside(BEFORE);
    expect(await lastYear(workspace, 'tthc_on_time')).toBeUndefined();
    expect(await lastYear(workspace, 'plan.tasks_done')).toBeUndefined();
  });

  it('compares the tasks of a plan that runs over years: 2 done against 1', async () => {
    expect(await lastYear(await workspaceBeside({ ...BEFORE, plan: '75/KH-UBND' }), 'plan.tasks_done')).toBe('1 by 1');
  });

  it('is the exact value where the printed one had to be rounded, the total and never a part', async () => {
    const figures = [
      { id: 'tthc_on_time_rate', scope: { unit: 'van_phong' }, value: 50, measure: '%' },
      { id: 'tthc_on_time_rate', value: 99.66666666666667, exact: '299/3', measure: '%' },
    ];
    // 134400/1348 - 299/3 = (403200 - 403052)/4044 = 148/4044 = 37/1011.
    expect(await lastYear(await workspaceBeside({ ...BEFORE, figures }), 'tthc_on_time_rate')).toBe('299/3 by 37/1011');
  });

  it.each([
    ['no value', { id: 'tthc_resolved', value: null, measure: 'hồ sơ' }],
    ['a text', { id: 'tthc_resolved', value: '1000', measure: 'hồ sơ' }],
    ['a number beyond all decimals', { id: 'tthc_resolved', value: 1e300, measure: 'hồ sơ' }],
    ['a fraction of nothing', { id: 'tthc_resolved', value: null, exact: '1/0', measure: 'hồ sơ' }],
    ['no figure at all', null],
  ])('a figure with %s is not compared', async (_, broken) => {
    const workspace = await workspaceBeside({ ...BEFORE, figures: [broken] });
    expect(await lastYear(workspace, 'tthc_resolved')).toBeUndefined();
  });

  it('is not missed where there is no file', async () => {
    const workspace = await loaded(await workspaceWith({}));
    expect(await faults(workspace)).toEqual([]);
    expect(await lastYear(workspace, 'tthc_resolved')).toBeUndefined();
  });

  it.each<[string, string | Uint8Array | object, string]>([
    ['cut short', JSON.stringify(BEFORE).slice(0, -1), 'not-json'],
    ['empty', '', 'not-json'],
    ['in another encoding', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), 'not-json'],
    ['brackets without end', '['.repeat(200_000), 'not-json'],
    ['other JSON', { name: 'package' }, 'not-figures'],
    ['a list', [], 'not-figures'],
    ['without a period', { ...BEFORE, period: undefined }, 'not-figures'],
    ['figures that are no list', { ...BEFORE, figures: {} }, 'not-figures'],
    ['of a newer version', { ...BEFORE, schema: 'cchc/figures/2' }, 'newer'],
    ['over 16 MB', new Uint8Array(2 ** 24 + 1), 'too-large'],
  ])('a file %s is a warning by name, and nothing is compared', async (_, content, reason) => {
    const workspace = await workspaceBeside(content);
    expect(await faults(workspace)).toEqual([['last-year-unusable', 'warning', FILE, { reason }]]);
    expect(await lastYear(workspace, 'tthc_resolved')).toBeUndefined();
  });

  it('is not read through a link', async () => {
    const dir = await workspaceWith({ 'reports/2023-h1/x': '', 'reports/figures.json': JSON.stringify(BEFORE) });
    await symlink(join(dir, 'reports/figures.json'), join(dir, FILE));
    expect(await faults(await loaded(dir))).toEqual([
      ['last-year-unusable', 'warning', FILE, { reason: 'unreadable' }],
    ]);
  });

  it.each([
    [
      'another agency',
      { agency: { name: 'Ủy ban nhân dân xã Quốc Khánh' } },
      { which: 'agency', found: 'Ủy ban nhân dân xã Quốc Khánh', expected: 'Ủy ban nhân dân xã Tri Phương' },
    ],
    [
      'another period',
      { period: { ...BEFORE.period, id: 'q1' } },
      { which: 'period', found: 'q1 2023', expected: 'h1 2023' },
    ],
    [
      'another year',
      { period: { ...BEFORE.period, year: 2022 } },
      { which: 'period', found: 'h1 2022', expected: 'h1 2023' },
    ],
    [
      'a window of other days',
      { period: { ...BEFORE.period, to: '2023-06-30' } },
      { which: 'window', found: '01/01/2023–30/6/2023', expected: '01/01/2023–25/6/2023' },
    ],
  ])('of %s is a warning by name, and nothing is compared', async (_, other, args) => {
    const workspace = await workspaceBeside({ ...BEFORE, ...other });
    expect(await faults(workspace)).toEqual([['last-year-mismatch', 'warning', FILE, args]]);
    expect(await lastYear(workspace, 'tthc_resolved')).toBeUndefined();
  });
});
