import { mkdtemp, mkdir, readdir, readFile, rm, writeFile, cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePeriod, composeOwnDocuments, readWorkspace, type ReadWorkspace } from '../src/compile.ts';
import { composeReport } from '../src/compose/report.ts';
import { isCode, SEVERITY } from '../src/diagnostic/codes.ts';
import { settle, type Diagnostic } from '../src/diagnostic/diagnostic.ts';
import type { Period, Workspace } from '../src/model/facts.ts';
import { TEMPLATES } from '../src/templates.ts';
import { readDate } from '../src/vietnamese/dates.ts';
import { cchc } from './support/cli.ts';
import { workbookFromText } from './support/text-workbook.ts';

type Files = Readonly<Record<string, string>>;

interface ExplainPage {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Absent for what no file can show. */
  readonly wrong?: Files;
  readonly right?: Files;
  readonly period?: string;
  /** Name of the outline whose document shows it, where it is not the report. */
  readonly document?: string;
  readonly as_of?: string;
  readonly bytes?: 'utf-16le';
  /** Codes that the wrong example cannot but raise beside its own. */
  readonly also?: readonly string[];
}

type Asked = Pick<ExplainPage, 'period' | 'document' | 'as_of' | 'bytes'>;

const EXPLAIN = join(TEMPLATES, 'explain');
const files = (await readdir(EXPLAIN)).filter((name) => name.endsWith('.yaml')).sort();
const pages = await Promise.all(files.map(async (name) => ({ name, page: await readPage(name) })));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-explain-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the base workspace of the explained rules', () => {
  it('raises nothing', async () => {
    expect(await compile({}, {})).toEqual([]);
  });

  it('raises nothing at its half-year, but that its units wrote no narrative', async () => {
    expect(new Set(told(await compile({}, { period: 'h1' })))).toEqual(new Set(['section-empty']));
  });
});

it('every code is explained', () => {
  expect(Object.keys(SEVERITY).filter((code) => !files.includes(`${code}.yaml`))).toEqual([]);
});

it.each(['vi', 'en'])('cchc explain lists every code with what it is about, in %s', (lang) => {
  const { stdout } = cchc(['explain', '--format', 'json', '--lang', lang], TEMPLATES);
  const { codes } = JSON.parse(stdout) as { codes: readonly { code: string; text: string }[] };
  expect(codes.map(({ code }) => code)).toEqual(Object.keys(SEVERITY).sort());
  expect(codes.filter(({ text }) => text.length < 10 || text.includes('\n'))).toEqual([]);
});

/** Codes of what somebody chose on the command line, of huge files, of what only Excel can make, and of files that a system refuses to open. */
const WITHOUT_FILES: ReadonlySet<string> = new Set([
  'left-out-by-choice',
  'file-too-large',
  'too-many-lines',
  'too-many-values',
  'more-faults',
  'more-rows',
  'file-unreadable',
  'workbook-macros',
  'workbook-links',
]);

describe.each(pages)('explain $name', ({ name, page }) => {
  const { code, wrong, right } = page;

  it('is the page of a code, told in both languages', () => {
    expect(name).toBe(`${code}.yaml`);
    expect(isCode(code)).toBe(true);
    for (const text of [page.vi, page.en]) expect(text.trim()).not.toBe('');
  });

  it('shows examples, unless small files cannot show it', () => {
    expect(wrong === undefined || right === undefined).toBe(WITHOUT_FILES.has(code));
  });

  if (wrong === undefined || right === undefined) return;

  it('has a wrong example that raises the code, and nothing else but notes', async () => {
    const found = await compile(wrong, page);
    expect(told(found)).toContain(code);
    expect(told(found.filter((d) => d.severity !== 'info' && ![code, ...(page.also ?? [])].includes(d.code)))).toEqual(
      [],
    );
  });

  it('has a right example that raises nothing but notes on other matters', async () => {
    // `bytes` is what is wrong with a file in another encoding.
    const { bytes: _, ...asked } = page;
    const found = await compile(right, asked);
    expect(told(found.filter((d) => d.code === code || d.severity !== 'info'))).toEqual([]);
  });
});

const told = (diagnostics: readonly Diagnostic[]): readonly string[] => diagnostics.map(({ code }) => code);

async function readPage(name: string): Promise<ExplainPage> {
  // A page that lacks one of these fails its own tests.
  return parse(await readFile(join(EXPLAIN, name), 'utf8')) as ExplainPage;
}

/** What every stage says of the base workspace with these files laid over it; with a period, the figures and the report too. */
async function compile(files: Files, { period, document, as_of, bytes }: Asked): Promise<readonly Diagnostic[]> {
  const dir = await mkdtemp(join(folder, 'w-'));
  await cp(join(EXPLAIN, 'base'), dir, { recursive: true });
  // A workbook of definitions stands in place of the plan.
  if ('ke-hoach.xlsx' in files) await rm(join(dir, 'plan.yaml'));
  for (const [path, text] of Object.entries(files)) await write(join(dir, path), text, bytes);
  const today = as_of === undefined ? undefined : readDate(as_of);
  const read = await readWorkspace(dir, { period, today: today?.kind === 'value' ? today.value : undefined });
  const { workspace } = read;
  const found = workspace?.plan.periods.find((one) => one.id === period);
  const later =
    workspace === undefined || found === undefined ? [] : await laterStages({ ...read, workspace }, found, document);
  return settle([...read.diagnostics, ...later], workspace?.plan.rules);
}

async function write(path: string, text: string, bytes: Asked['bytes']): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  // Workbooks are shown as text.
  if (path.endsWith('.xlsx')) await writeFile(path, workbookFromText(text));
  else await writeFile(path, bytes === undefined ? text : Buffer.from(`\ufeff${text}`, bytes));
}

async function laterStages(
  read: ReadWorkspace & { workspace: Workspace },
  period: Period,
  document: string | undefined,
): Promise<readonly Diagnostic[]> {
  const compiled = await compilePeriod(read, period, { without: [] });
  const { aggregate, diagnostics } = compiled;
  const outline = read.workspace.outlines.find(({ name }) => name === document);
  if (outline !== undefined) {
    const own = await composeOwnDocuments(compiled, outline, { units: [], details: new Map(), draft: false });
    return own.diagnostics;
  }
  return [...diagnostics, ...composeReport(aggregate, read.workspace, { draft: false, without: [] }).diagnostics];
}
