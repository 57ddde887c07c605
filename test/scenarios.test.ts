import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePeriod, readWorkspace, type ReadWorkspace } from '../src/compile.ts';
import { settle, type Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { loadWorkspace } from '../src/load/workspace.ts';
import type { Aggregate, Figure, UnitReceipt } from '../src/model/aggregate.ts';
import { readDate } from '../src/vietnamese/dates.ts';
import { figureText, shareText } from '../src/vietnamese/figures.ts';
import { printNumber } from '../src/vietnamese/numbers.ts';
import { listed, workspaceWith } from './support/workspace.ts';

/**
 * Scenarios: test/scenarios/<stage>/<name>.yaml, each the files of one workspace and what must come of them. A new case is a new
 * file; a file may hold a list of cases that differ in a word or two. `load` runs that stage alone, the others the pipeline from
 * load to audit. Expectations are worked out by hand: the reckoning stands in `about` or in a comment.
 */
interface Scenario {
  /** A sentence: what is the case, and why the answer is right. */
  readonly about: string;
  /** A folder of test/scenarios/bases/ that `files` are laid over. Default: the base workspace of `cchc explain`, templates/explain/base. */
  readonly over?: string;
  /** `files` are all there is. */
  readonly bare?: boolean;
  /** As on the command line. Without a period nothing is aggregated, and no unit is missing. */
  readonly period?: string;
  readonly as_of?: string;
  readonly without?: readonly { readonly unit: string; readonly id?: string }[];
  readonly files?: Readonly<Record<string, string>>;
  /** Lines added to the end of files of the base. */
  readonly append?: Readonly<Record<string, string>>;
  /** A bare list is the diagnostics. */
  readonly expected: readonly string[] | Expected;
}

interface Expected {
  /** Everything that is told, as `code file:line:column`, or `code file` where the place is a whole file. Default: nothing. */
  readonly diagnostics?: readonly string[];
  /** By unit: `on-time`, `late 3`, `missing`. Those not named are not looked at; so below. */
  readonly receipts?: Readonly<Record<string, string>>;
  /** By task: its class, and how the completion rate counts it: `done-late 5, counted as done`. */
  readonly tasks?: Readonly<Record<string, string>>;
  /** By figure (`id`, `id unit=mot_cua`): see `figureLine`. */
  readonly figures?: Readonly<Record<string, string>>;
}

const FOLDER = join(import.meta.dirname, 'scenarios');

describe.each(['load', 'check', 'aggregate', 'audit'])('%s', (stage) => {
  const files = readdirSync(join(FOLDER, stage)).sort();
  it.each(files.flatMap((name) => scenariosOf(join(FOLDER, stage, name)).map((scenario) => ({ name, ...scenario }))))(
    '$name: $about',
    async (scenario) => {
      const dir = await workspaceWith(scenario.files ?? {}, baseOf(scenario));
      for (const [path, lines] of Object.entries(scenario.append ?? {})) appendFileSync(join(dir, path), lines);
      const wanted: Expected = 'length' in scenario.expected ? { diagnostics: scenario.expected } : scenario.expected;
      const found = await (stage === 'load' ? loaded(dir) : compiled(dir, scenario));
      expect(namedIn(wanted, found)).toEqual({ diagnostics: [], ...wanted });
    },
  );
});

function scenariosOf(path: string): readonly Scenario[] {
  // Our own files: one of a wrong shape fails.
  const parsed = parse(readFileSync(path, 'utf8')) as Scenario | readonly Scenario[];
  return 'length' in parsed ? parsed : [parsed];
}

function baseOf({ bare = false, over }: Scenario): Parameters<typeof workspaceWith>[1] {
  return over === undefined ? { bare } : { over: join(FOLDER, 'bases', over) };
}

async function loaded(dir: string): Promise<Required<Expected>> {
  const { diagnostics, sources } = await loadWorkspace(dir);
  return { diagnostics: listed(diagnostics, sources), receipts: {}, tasks: {}, figures: {} };
}

async function compiled(dir: string, scenario: Scenario): Promise<Required<Expected>> {
  const today = scenario.as_of === undefined ? undefined : readDate(scenario.as_of);
  const read = await readWorkspace(dir, {
    period: scenario.period,
    today: today?.kind === 'value' ? today.value : undefined,
  });
  const { diagnostics, aggregate } = await laterStages(read, scenario);
  return {
    diagnostics: listed(diagnostics, read.sources),
    receipts: Object.fromEntries(aggregate?.receipts.map((r) => [r.unit.id, receiptLine(r)]) ?? []),
    tasks: Object.fromEntries(aggregate?.tasks.map((t) => [t.task.id, taskLine(t)]) ?? []),
    figures: Object.fromEntries(aggregate?.figures.map((f) => [figureKey(f), figureLine(f)]) ?? []),
  };
}

async function laterStages(
  read: ReadWorkspace,
  { period: id, without = [] }: Scenario,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly aggregate?: Aggregate }> {
  const { workspace } = read;
  const period = workspace?.plan.periods.find((one) => one.id === id);
  if (workspace === undefined || period === undefined)
    return { diagnostics: settle(read.diagnostics, workspace?.plan.rules) };
  return compilePeriod({ ...read, workspace }, period, { without });
}

/** Of what was found, the diagnostics and whatever else is expected of. */
function namedIn(wanted: Expected, found: Required<Expected>): Expected {
  const among = (kind: 'receipts' | 'tasks' | 'figures'): Expected =>
    wanted[kind] === undefined
      ? {}
      : { [kind]: Object.fromEntries(Object.keys(wanted[kind]).map((key) => [key, found[kind][key] ?? 'none'])) };
  return { diagnostics: found.diagnostics, ...among('receipts'), ...among('tasks'), ...among('figures') };
}

function receiptLine({ state, daysLate }: UnitReceipt): string {
  return daysLate === undefined ? state : `${state} ${daysLate}`;
}

function taskLine({ class: taskClass, daysLate, counted, countedDone }: Aggregate['tasks'][number]): string {
  const counts = countedDone ? 'counted as done' : counted ? 'counted' : 'left out';
  return `${taskClass}${daysLate === undefined ? '' : ` ${daysLate}`}, ${counts}`;
}

function figureKey({ id, scope = {} }: Figure): string {
  return [id, ...Object.entries(scope).map(([key, value]) => `${key}=${value}`)].join(' ');
}

/** `99,7% = 1.344/1.348 hồ sơ đã giải quyết`, `50 (partial)`, `missing`; then whether the target is met and the change since the earlier period. */
function figureLine(figure: Figure): string {
  const { value, status, met, change } = figure;
  const share = shareText(figure);
  const words = [
    ...(value === undefined ? [status] : [figureText(figure)]),
    ...(share === undefined ? [] : [`= ${share}`]),
    ...(value === undefined || status === 'ok' ? [] : [`(${status})`]),
    ...(met === undefined ? [] : [met ? '(met)' : '(not met)']),
    ...(change === undefined
      ? []
      : [`(${change.by.lt(0) ? '-' : '+'}${printNumber(change.by.abs())} since ${change.period})`]),
  ];
  return words.join(' ');
}
