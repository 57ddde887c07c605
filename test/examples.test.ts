import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aggregateWorkspace } from '../src/aggregate/aggregate.ts';
import { compileRules, type Rules } from '../src/aggregate/rules.ts';
import { auditFigures } from '../src/audit/audit.ts';
import { checkWorkspace } from '../src/check/check.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { positionOf } from '../src/diagnostic/place.ts';
import { loadWorkspace, type Loaded } from '../src/load/workspace.ts';
import type { Aggregate, Figure } from '../src/model/aggregate.ts';
import type { Workspace } from '../src/model/facts.ts';
import { printNumber, printRate } from '../src/vietnamese/numbers.ts';

/**
 * Every workspace in examples/ goes through load, check, aggregate and audit, and gives exactly the diagnostics and figures
 * recorded in test/examples/<name>.yaml. Those were worked out by hand from the example's source, not copied from here.
 */
interface Expected {
  /** `code file:line` of everything said whatever the period. */
  readonly diagnostics: readonly string[];
  readonly periods: Readonly<Record<string, ExpectedPeriod>>;
}

interface ExpectedPeriod {
  /** What is said only when this period is asked about. */
  readonly diagnostics: readonly string[];
  /** Text by figure: `id`, or `id key=value` for a figure with a scope. */
  readonly figures: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..');
const NAMES = readdirSync(join(ROOT, 'examples'));

describe.each(NAMES)('examples/%s', (name) => {
  const expected = parse(readFileSync(join(ROOT, 'test/examples', `${name}.yaml`), 'utf8'), {
    schema: 'failsafe',
  }) as Expected;
  let loaded: Loaded;
  let workspace: Workspace;
  let rules: Rules;

  beforeAll(async () => {
    loaded = await loadWorkspace(join(ROOT, 'examples', name), {});
    if (loaded.workspace === undefined) throw new Error(`examples/${name} does not load`);
    workspace = loaded.workspace;
    rules = await compileRules(workspace.indicators);
  });

  test('raises its recorded diagnostics and no others', () => {
    const found = [...loaded.diagnostics, ...checkWorkspace(workspace, {})];
    expect(told(found, loaded)).toEqual([...expected.diagnostics].sort());
  });

  describe.each(Object.keys(expected.periods))('period %s', (id) => {
    const wanted = expected.periods[id] as ExpectedPeriod;

    test('adds its recorded diagnostics and no others', () => {
      const always = new Set(told(checkWorkspace(workspace, {}), loaded));
      const checked = told(checkWorkspace(workspace, { period: id }), loaded).filter((line) => !always.has(line));
      const audited = told(auditFigures(aggregated(workspace, id, rules), workspace, rules), loaded);
      expect([...checked, ...audited].sort()).toEqual([...wanted.diagnostics].sort());
    });

    test('gives its recorded figures', () => {
      const texts = new Map(aggregated(workspace, id, rules).figures.map((figure) => [keyOf(figure), textOf(figure)]));
      const given = Object.keys(wanted.figures).map((key) => [key, texts.get(key) ?? 'no such figure']);
      expect(Object.fromEntries(given)).toEqual(wanted.figures);
    });
  });
});

function aggregated(workspace: Workspace, id: string, rules: Rules): Aggregate {
  const period = workspace.plan.periods.find((one) => one.id === id);
  if (period === undefined) throw new Error(`no period ${id}`);
  return aggregateWorkspace(workspace, period, { without: [], rules });
}

function told(diagnostics: readonly Diagnostic[], { sources }: Loaded): readonly string[] {
  return diagnostics
    .map(({ code, place }) => `${code} ${place.file}:${positionOf(place, sources)?.line ?? '-'}`)
    .sort();
}

function keyOf({ id, scope }: Figure): string {
  return [id, ...Object.entries(scope ?? {}).map(([key, value]) => `${key}=${value}`)].join(' ');
}

/** A figure as one line: `17/25 = 68%`, `1.366`, `5,2%`, or its status where it has no value. */
function textOf({ value, numerator, denominator, measure, decimals, status }: Figure): string {
  if (value === undefined) return status;
  if (measure !== '%') return printNumber(value, decimals);
  if (numerator === undefined || denominator === undefined) return printRate(value, decimals);
  const share = `${printNumber(numerator)}/${printNumber(denominator)}`;
  return `${share} = ${printRate(value, decimals, { numerator, denominator })}`;
}
