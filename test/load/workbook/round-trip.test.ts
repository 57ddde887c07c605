import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compilePeriod, composeForms, readWorkspace, type PlannedWorkspace } from '../../../src/compile.ts';
import { CELLS } from '../../../src/diagnostic/codes/cells.ts';
import { workbookAsYaml } from '../../../src/load/workbook-as-yaml.ts';
import type { Period, Submission } from '../../../src/model/facts.ts';
import { resolverOf } from '../../../src/model/resolve.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');

const made: string[] = [];
afterAll(() => {
  for (const dir of made) rmSync(dir, { recursive: true, force: true });
});

function copyOf(example: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'cchc-forms-'));
  made.push(dir);
  cpSync(join(EXAMPLES, example), dir, { recursive: true });
  return dir;
}

async function read(dir: string): Promise<PlannedWorkspace> {
  const found = await readWorkspace(dir, {});
  if (found.workspace === undefined) throw new Error(`no plan in ${dir}`);
  return { ...found, workspace: found.workspace };
}

/** What each submission of a workspace would be in a form, in place of its file. */
async function inForms(example: string): Promise<string> {
  const dir = copyOf(example);
  const found = await read(dir);
  const { workspace } = found;
  const resolver = resolverOf(workspace);
  for (const submission of workspace.submissions) {
    const unit = resolver.unit(submission.unit.value);
    const period = resolver.period(submission.period.value);
    if (unit === undefined || period === undefined) throw new Error(`whose is ${submission.file}?`);
    const { forms } = await composeForms(found, [{ unit, period, submission }]);
    unlinkSync(join(dir, submission.file));
    writeFileSync(join(dir, asWorkbook(submission.file)), forms[0]?.content ?? '');
  }
  return dir;
}

const asWorkbook = (file: string): string => file.replace(/\.yaml$/u, '.xlsx');

/** What a submission says, whatever file says it: in one order, and without plan, year and window, which a form always says. */
function saidBy(submission: Submission): unknown {
  const { unit, period, submitted, revision, reporter, enteredBy, source } = submission;
  const byId = (a: Named, b: Named): number => (a.id.value < b.id.value ? -1 : 1);
  const tasks = submission.tasks.toSorted(byId);
  const indicators = submission.indicators.toSorted(byId);
  const narrative = submission.narrative.toSorted((a, b) => (a.section + a.within < b.section + b.within ? -1 : 1));
  return bare({ unit, period, submitted, revision, reporter, enteredBy, source, tasks, indicators, narrative });
}

type Named = { readonly id: { readonly value: string } };

function bare(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'place')
      .map(([key, each]) => [key, bare(each)]),
  );
}

function byName(submissions: readonly Submission[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    submissions.map((each) => [`${dirname(each.file)}/${basename(each.file, extname(each.file))}`, saidBy(each)]),
  );
}

/** Every figure of a period as it is printed. */
async function figuresOf(found: PlannedWorkspace, period: Period): Promise<readonly unknown[]> {
  const { aggregate } = await compilePeriod(found, period, { without: [] });
  return aggregate.figures.map((figure) => bare({ ...figure, sources: undefined }));
}

describe.each(['tri-phuong-2024', 'tuy-phuoc-2024', 'song-nhan-2025', 'xa-2026', 'huyen-2022', 'dong-nai-336'])(
  'the forms of %s',
  (example) => {
    it('say what its YAML says, and give the same figures', async () => {
      const typed = await read(copyOf(example));
      const filled = await read(await inForms(example));
      expect(typed.workspace.submissions.length).toBeGreaterThan(0);
      expect(byName(filled.workspace.submissions)).toEqual(byName(typed.workspace.submissions));
      expect(filled.diagnostics.filter(({ code }) => code in CELLS)).toEqual([]);
      for (const period of typed.workspace.plan.periods) {
        expect(await figuresOf(filled, period)).toEqual(await figuresOf(typed, period));
      }
    });
  },
);

it('a form converted to YAML says the same again', async () => {
  const dir = await inForms('tuy-phuoc-2024');
  const filled = await read(dir);
  for (const { file } of filled.workspace.submissions) {
    const text = workbookAsYaml({ absolute: join(dir, file), path: file }, filled.workspace);
    unlinkSync(join(dir, file));
    writeFileSync(join(dir, file.replace(/\.xlsx$/u, '.yaml')), text ?? '');
  }
  const converted = await read(dir);
  expect(byName(converted.workspace.submissions)).toEqual(byName(filled.workspace.submissions));
  expect(readFileSync(join(dir, converted.workspace.submissions[0]?.file ?? ''), 'utf8')).toMatch(
    /^schema: cchc\/submission\/1\n/u,
  );
});
