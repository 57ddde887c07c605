import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { answersOf } from '../src/compose/form/answers.ts';
import { compilePeriod, type PlannedWorkspace } from '../src/compile.ts';
import { isComputed } from '../src/model/computed.ts';
import type { Period } from '../src/model/facts.ts';
import { compareTexts } from '../src/model/order.ts';
import { type Resolver, resolverOf } from '../src/model/resolve.ts';
import { EXAMPLES } from './support/cli.ts';
import { inForms, type Passing, planned, saying } from './support/round-trip.ts';

it.each(['tri-phuong-2024', 'xa-2026'])(
  'the forms of %s have the faults of its YAML, and no others',
  async (example) => {
    const [yaml, forms] = [await planned(join(EXAMPLES, example)), await planned(await inForms(example))];
    expect(forms.workspace.submissions.length).toBeGreaterThan(5);
    expect(forms.workspace.submissions.every(({ file }) => file.endsWith('.xlsx'))).toBe(true);
    for (const period of yaml.workspace.plan.periods)
      expect(await faultsOf(forms, period)).toEqual(await faultsOf(yaml, period));
  },
);

async function faultsOf(read: PlannedWorkspace, period: Period): Promise<readonly string[]> {
  const { diagnostics } = await compilePeriod(read, period, { without: [] });
  return diagnostics.map(({ code, args }) => JSON.stringify([code, args])).toSorted(compareTexts);
}

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
      if (isBeyond(path, resolver)) continue;
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

/** What an empty form has no cells for: words for single sections of the outline, and rates, which are worked out. */
function isBeyond(path: string, resolver: Resolver): boolean {
  const [head, id = '', within] = path.split('/');
  if (head === 'narrative') return within !== undefined && id !== 'causes';
  const indicator = head === 'indicators' ? resolver.indicator(id) : undefined;
  return indicator !== undefined && isComputed(indicator);
}

/** What a workspace's submissions say that an empty form has cells for. */
function sayings({ workspace }: PlannedWorkspace): readonly unknown[] {
  const resolver = resolverOf(workspace);
  return workspace.submissions.map((submission) =>
    saying({
      ...submission,
      indicators: submission.indicators.filter(({ id }) => !isBeyond(`indicators/${id.value}`, resolver)),
      narrative: submission.narrative.filter(({ within }) => within === undefined),
    }),
  );
}

describe('empty forms', () => {
  it('have a cell for all that units say, and read as what was typed into them', async () => {
    const example = 'tri-phuong-2024';
    const dir = await inForms(example, { requestOf: ({ unit, period }) => ({ unit, period }), pass: typed });
    const [yaml, forms] = [await planned(join(EXAMPLES, example)), await planned(dir)];
    expect(sayings(forms)).toEqual(sayings(yaml));
  });
});
