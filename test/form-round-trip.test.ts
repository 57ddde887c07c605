import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compilePeriod, composeForms, readWorkspace, type PlannedWorkspace } from '../src/compile.ts';
import type { Submission } from '../src/model/facts.ts';
import { compareTexts } from '../src/model/order.ts';
import { resolverOf } from '../src/model/resolve.ts';
import { EXAMPLES } from './support/cli.ts';
import { EXAMPLE_NAMES } from './support/all-documents.ts';

async function planned(dir: string): Promise<PlannedWorkspace> {
  const { workspace, ...read } = await readWorkspace(dir, {});
  if (workspace === undefined) throw new Error('the plan is broken');
  return { ...read, workspace };
}

/** The example with a form in place of every file that a unit sent, filled with what that file says. */
async function inForms(example: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cchc-round-trip-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await cp(join(EXAMPLES, example), dir, { recursive: true, filter: (from) => !from.endsWith('/reports') });
  const read = await planned(dir);
  const resolver = resolverOf(read.workspace);
  for (const submission of read.workspace.submissions) {
    const [unit, period] = [resolver.unit(submission.unit.value), resolver.period(submission.period.value)];
    if (unit === undefined || period === undefined) throw new Error(`${submission.file} is nobody's`);
    const { forms } = await composeForms(read, [{ unit, period, submission }]);
    await writeFile(join(dir, submission.file.replace(/\.ya?ml$/u, '.xlsx')), forms[0]?.content ?? '');
    await rm(join(dir, submission.file));
  }
  return dir;
}

/** What a submission says, whatever file says it and in whatever order; what a form always tells of itself is left out. */
function saying({ file, tasks, indicators, narrative, ...said }: Submission): unknown {
  const { hash: _hash, plan: _plan, year: _year, window: _window, place: _place, ...rest } = said;
  return bare({
    file: file.replace(/\.\w+$/u, ''),
    ...rest,
    tasks: tasks.toSorted((a, b) => compareTexts(a.id.value, b.id.value)),
    indicators: indicators.toSorted((a, b) => compareTexts(a.id.value, b.id.value)),
    narrative: narrative.map((part) => ({ ...part, text: part.text.trimEnd() })),
  });
}

/** A value without its places, exact numbers as text. */
function bare(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'place') return undefined;
    return typeof inner === 'bigint' ? String(inner) : inner;
  });
  return JSON.parse(text);
}

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
