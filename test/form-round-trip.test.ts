import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../src/compose/form/answers.ts';
import { compilePeriod } from '../src/compile.ts';
import { compareTexts } from '../src/model/order.ts';
import { resolverOf } from '../src/model/resolve.ts';
import { EXAMPLE_NAMES } from './support/all-documents.ts';
import { EXAMPLES } from './support/cli.ts';
import { bare, inForms, type Passing, planned, saying } from './support/round-trip.ts';

describe.each(EXAMPLE_NAMES)('the reports of units of %s', (example) => {
  it('say the same in forms as in YAML, and come to the same figures', async () => {
    const [yaml, forms] = [await planned(join(EXAMPLES, example)), await planned(await inForms(example))];
    expect(forms.diagnostics.filter(({ place }) => place.file.endsWith('.xlsx') && place.kind === 'file')).toEqual([]);
    expect(forms.workspace.submissions.length).toBeGreaterThan(5);
    expect(forms.workspace.submissions.every(({ file }) => file.endsWith('.xlsx'))).toBe(true);
    expect(forms.workspace.submissions.map(saying)).toEqual(yaml.workspace.submissions.map(saying));
    for (const period of yaml.workspace.plan.periods) {
      const [a, b] = await Promise.all([yaml, forms].map((each) => compilePeriod(each, period, { without: [] })));
      const faults = (compiled: typeof a): unknown =>
        compiled?.diagnostics.map(({ code, args }) => JSON.stringify([code, args])).toSorted(compareTexts);
      const figures = (compiled: typeof a): unknown =>
        compiled?.aggregate.figures.map(({ sources: _, ...figure }) => bare(figure));
      expect(figures(b)).toEqual(figures(a));
      expect(faults(b)).toEqual(faults(a));
    }
  });
});

/** Types what a unit said into its empty form, as a person would: by what each cell is for, found by its keys. */
const typed: Passing = async (forms, asked, read) => {
  const resolver = resolverOf(read.workspace);
  const filled = [...forms].map(async ([file, bytes]) => {
    const workbook = new exceljs.Workbook();
    // The library's type of a buffer is one of its own.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'],
    });
    const cells = new Map(workbook.worksheets.flatMap((sheet) => [...keyedCells(sheet)]));
    for (const [path, { text }] of answersOf(asked.get(file)?.submission, resolver)) {
      const cell = cells.get(path);
      if (cell === undefined) throw new Error(`${file}: no cell for ${path}`);
      cell.value = text;
    }
    return [file, new Uint8Array(await workbook.xlsx.writeBuffer())] as const;
  });
  return new Map(await Promise.all(filled));
};

function keyedCells(sheet: exceljs.Worksheet): ReadonlyMap<string, exceljs.Cell> {
  const cells = new Map<string, exceljs.Cell>();
  for (let row = 2; row <= sheet.rowCount; row += 1) {
    const key = sheet.getCell(row, 1).text;
    for (let column = 2; key !== '' && column <= sheet.columnCount; column += 1) {
      const below = sheet.getCell(1, column).text;
      if (below !== '') cells.set(below === '=' ? key : `${key}/${below}`, sheet.getCell(row, column));
    }
  }
  return cells;
}

describe('empty forms', () => {
  it('have a cell for all that units say, and read as what was typed into them', async () => {
    const dir = await inForms('tri-phuong-2024', {
      requestOf: ({ unit, period }) => ({ unit, period }),
      pass: typed,
    });
    const [yaml, forms] = [await planned(join(EXAMPLES, 'tri-phuong-2024')), await planned(dir)];
    expect(forms.workspace.submissions.map(saying)).toEqual(yaml.workspace.submissions.map(saying));
  });
});
