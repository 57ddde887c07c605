import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compilePeriod, type PlannedWorkspace } from '../../../src/compile.ts';
import { CELLS } from '../../../src/diagnostic/codes/cells.ts';
import { workbookAsYaml } from '../../../src/load/workbook/workbook-as-yaml.ts';
import type { Period } from '../../../src/model/facts.ts';
import { EXAMPLES } from '../../support/cli.ts';
import { bare, inForms, planned, saying } from '../../support/round-trip.ts';

/** What the submissions of a workspace say. */
function said({ workspace }: PlannedWorkspace): readonly unknown[] {
  return workspace.submissions.map(saying);
}

/** Every figure of a period, whatever it was read from. */
async function figuresOf(read: PlannedWorkspace, period: Period): Promise<unknown> {
  const { aggregate } = await compilePeriod(read, period, { without: [] });
  return bare(aggregate.figures.map((figure) => ({ ...figure, sources: [] })));
}

it.each(['tuy-phuoc-2024', 'song-nhan-2025', 'huyen-2022', 'dong-nai-336'])(
  'the forms of %s say what its YAML says, give the same figures, and nothing is told of their cells',
  async (example) => {
    const [typed, forms] = [await planned(join(EXAMPLES, example)), await planned(await inForms(example))];
    expect(typed.workspace.submissions.length).toBeGreaterThan(0);
    expect(said(forms)).toEqual(said(typed));
    expect(forms.diagnostics.filter(({ code }) => code in CELLS)).toEqual([]);
    for (const period of typed.workspace.plan.periods) {
      expect(await figuresOf(forms, period)).toEqual(await figuresOf(typed, period));
    }
  },
);

it('a form converted to YAML says the same again', async () => {
  const dir = await inForms('tuy-phuoc-2024');
  const forms = await planned(dir);
  for (const { file } of forms.workspace.submissions) {
    const text = workbookAsYaml({ absolute: join(dir, file), path: file }, forms.workspace);
    await rm(join(dir, file));
    await writeFile(join(dir, file.replace(/\.xlsx$/u, '.yaml')), text ?? '');
  }
  const converted = await planned(dir);
  expect(converted.workspace.submissions.every(({ file }) => file.endsWith('.yaml'))).toBe(true);
  expect(said(converted)).toEqual(said(forms));
});
