import { mkdtemp, mkdir, readdir, readFile, rm, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aggregateWorkspace } from '../src/aggregate/aggregate.ts';
import { compileRules } from '../src/aggregate/rules.ts';
import { auditFigures } from '../src/audit/audit.ts';
import { checkWorkspace } from '../src/check/check.ts';
import { CHECKING } from '../src/diagnostic/codes/checking.ts';
import { isCode } from '../src/diagnostic/codes.ts';
import { settle, type Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { loadWorkspace } from '../src/load/workspace.ts';
import type { Workspace } from '../src/model/facts.ts';
import { TEMPLATES } from '../src/templates.ts';
import { readDate } from '../src/vietnamese/dates.ts';

interface ExplainPage {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly wrong: Readonly<Record<string, string>>;
  readonly right: Readonly<Record<string, string>>;
  readonly period?: string;
  readonly as_of?: string;
  readonly bytes?: 'utf-16le';
}

type Asked = Pick<ExplainPage, 'period' | 'as_of' | 'bytes'>;

const EXPLAIN = join(TEMPLATES, 'explain');
const files = (await readdir(EXPLAIN)).filter((name) => name.endsWith('.yaml')).sort();
const pages = await Promise.all(files.map(async (name) => ({ name, page: await readPage(name) })));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-explain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the base workspace of the explained rules', () => {
  it.each([undefined, 'h1'])('raises nothing, asked about period %s', async (period) => {
    expect(await compile({}, { ...(period !== undefined && { period }) })).toEqual([]);
  });
});

it('every rule of the check is explained', () => {
  expect(Object.keys(CHECKING).filter((code) => !files.includes(`${code}.yaml`))).toEqual([]);
});

describe.each(pages)('explain $name', ({ name, page }) => {
  it('is the page of a code, told in both languages', () => {
    expect(name).toBe(`${page.code}.yaml`);
    expect(isCode(page.code)).toBe(true);
    for (const text of [page.vi, page.en]) expect(text.trim()).not.toBe('');
  });

  it('has a wrong example that raises the code, and nothing else but notes', async () => {
    const found = await compile(page.wrong, page);
    expect(found.map((diagnostic) => diagnostic.code)).toContain(page.code);
    expect(found.filter(({ code, severity }) => code !== page.code && severity !== 'info')).toEqual([]);
  });

  it('has a right example that raises nothing but notes on other matters', async () => {
    const found = await compile(page.right, page);
    expect(found.filter(({ code, severity }) => code === page.code || severity !== 'info')).toEqual([]);
  });
});

async function readPage(name: string): Promise<ExplainPage> {
  // A page that lacks one of these fails its own tests.
  return parse(await readFile(join(EXPLAIN, name), 'utf8')) as ExplainPage;
}

/** What every stage up to the audit says of the base workspace with these files laid over it. */
async function compile(overlay: Readonly<Record<string, string>>, options: Asked): Promise<readonly Diagnostic[]> {
  const dir = await mkdtemp(join(folder, 'w-'));
  await cp(join(EXPLAIN, 'base'), dir, { recursive: true });
  for (const [path, text] of Object.entries(overlay)) await write(join(dir, path), text, options.bytes);
  const { workspace, diagnostics } = await loadWorkspace(dir, {});
  const judged = workspace === undefined ? [] : await judge(workspace, options);
  return settle([...diagnostics, ...judged], workspace?.plan.rules);
}

async function write(path: string, text: string, bytes: ExplainPage['bytes']): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes === undefined ? text : Buffer.from(`\ufeff${text}`, bytes));
}

async function judge(workspace: Workspace, { period: id, as_of }: Asked): Promise<readonly Diagnostic[]> {
  const today = as_of === undefined ? undefined : readDate(as_of);
  const checked = checkWorkspace(workspace, { period: id, today: today?.kind === 'value' ? today.value : undefined });
  const period = workspace.plan.periods.find((one) => one.id === id);
  if (period === undefined) return checked;
  const rules = await compileRules(workspace.indicators);
  return [...checked, ...auditFigures(aggregateWorkspace(workspace, period, { without: [], rules }), workspace, rules)];
}
