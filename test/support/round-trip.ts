import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { composeForms, readWorkspace, type FormRequest, type PlannedWorkspace } from '../../src/compile.ts';
import type { Submission } from '../../src/model/facts.ts';
import { compareTexts } from '../../src/model/order.ts';
import { resolverOf } from '../../src/model/resolve.ts';
import { EXAMPLES } from './cli.ts';

/** A workspace whose plan can be read. */
export async function planned(dir: string): Promise<PlannedWorkspace> {
  const { workspace, ...read } = await readWorkspace(dir, {});
  if (workspace === undefined) throw new Error('the plan is broken');
  return { ...read, workspace };
}

/** What a program does to a form between its making and its being sent. */
export type Passing = (
  forms: ReadonlyMap<string, Uint8Array>,
  asked: ReadonlyMap<string, FormRequest>,
  read: PlannedWorkspace,
) => Promise<ReadonlyMap<string, Uint8Array>>;

/** The example with a form in place of every file that a unit sent; `requestOf` says how each is asked for, `pass` what happens to them. */
export async function inForms(
  example: string,
  {
    requestOf = (request) => request,
    pass = async (forms) => forms,
  }: {
    readonly requestOf?: (request: FormRequest) => FormRequest;
    readonly pass?: Passing;
  } = {},
): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'cchc-round-trip-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await cp(join(EXAMPLES, example), dir, { recursive: true, filter: (from) => !from.endsWith('/reports') });
  const read = await planned(dir);
  const resolver = resolverOf(read.workspace);
  const asked = new Map(
    read.workspace.submissions.map((submission) => {
      const [unit, period] = [resolver.unit(submission.unit.value), resolver.period(submission.period.value)];
      if (unit === undefined || period === undefined) throw new Error(`${submission.file} is nobody's`);
      return [submission.file, { unit, period, submission }] as const;
    }),
  );
  const { forms } = await composeForms(read, [...asked.values()].map(requestOf));
  const made = new Map([...asked.keys()].map((file, index) => [file, forms[index]?.content ?? new Uint8Array()]));
  for (const [file, content] of await pass(made, asked, read)) {
    await writeFile(join(dir, file.replace(/\.ya?ml$/u, '.xlsx')), content);
    await rm(join(dir, file));
  }
  return dir;
}

/** What a submission says, whatever file says it and in whatever order; what a form always tells of itself is left out. */
export function saying({ file, tasks, indicators, narrative, ...said }: Submission): unknown {
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
export function bare(value: unknown): unknown {
  const text = JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'place') return undefined;
    return typeof inner === 'bigint' ? String(inner) : inner;
  });
  return JSON.parse(text);
}
