import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { aggregateWorkspace } from '../src/aggregate/aggregate.ts';
import { compileRules, type Rules } from '../src/aggregate/rules.ts';
import { auditFigures } from '../src/audit/audit.ts';
import { checkWorkspace } from '../src/check/check.ts';
import { composeReport, type ComposedReport } from '../src/compose/report.ts';
import type { Diagnostic } from '../src/diagnostic/diagnostic.ts';
import { positionOf, type Place } from '../src/diagnostic/place.ts';
import { loadWorkspace, type Loaded } from '../src/load/workspace.ts';
import type { Aggregate, Figure } from '../src/model/aggregate.ts';
import type { Block } from '../src/model/document.ts';
import type { Workspace } from '../src/model/facts.ts';
import { printNumber, printRate } from '../src/vietnamese/numbers.ts';

/**
 * Every workspace in examples/ goes through the whole pipeline and gives exactly the diagnostics and figures recorded in
 * test/examples/<name>.yaml. Those were worked out by hand from the example's source, not copied from here.
 */
interface Expected {
  /** `code file:line` (`code file › sheet › cell`) of everything that load and check say whatever the period. */
  readonly diagnostics: readonly string[];
  /** The lines above the signer's name. */
  readonly signed: readonly string[];
  readonly periods: Readonly<Record<string, ExpectedPeriod>>;
}

interface ExpectedPeriod {
  /** What check and audit say only when this period is asked about. */
  readonly diagnostics: readonly string[];
  /** Words that stand in the report, as the example's source has them. */
  readonly says: readonly string[];
  /** Text by figure: `id`, or `id key=value` for a figure with a scope. */
  readonly figures: Readonly<Record<string, string>>;
}

const ROOT = join(import.meta.dirname, '..');
const NAMES = readdirSync(join(ROOT, 'examples'));

describe.each(NAMES)('examples/%s', (name) => {
  const expected = expectedOf(name);
  let example: Example;

  beforeAll(async () => {
    example = await loadExample(name);
  });

  test('raises its recorded diagnostics and no others', () => {
    expect(told([...example.loaded.diagnostics, ...checkWorkspace(example.workspace)], example)).toEqual(
      [...expected.diagnostics].sort(),
    );
  });

  describe.each(Object.entries(expected.periods))('period %s', (id, wanted) => {
    test('adds its recorded diagnostics and no others', () => {
      const always = new Set(told(checkWorkspace(example.workspace), example));
      const checked = told(checkWorkspace(example.workspace, { period: id }), example);
      const audited = told(auditFigures(aggregated(example, id), example.workspace, example.rules), example);
      const added = [...checked.filter((line) => !always.has(line)), ...audited];
      expect(added.sort()).toEqual([...wanted.diagnostics].sort());
    });

    test('gives its recorded figures', () => {
      const texts = new Map(aggregated(example, id).figures.map((figure) => [keyOf(figure), textOf(figure)]));
      const given = Object.keys(wanted.figures).map((key) => [key, texts.get(key) ?? 'no such figure']);
      expect(Object.fromEntries(given)).toEqual(wanted.figures);
    });

    test('makes a finished report that says what its source says', () => {
      const { document, diagnostics } = composed(example, id);
      const text = document.body.map(wordsOf).join('\n');
      expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(wanted.says.filter((words) => !text.includes(words))).toEqual([]);
      expect([...document.signature.authority, document.signature.title]).toEqual(expected.signed);
    });
  });
});

interface Example {
  readonly loaded: Loaded;
  readonly workspace: Workspace;
  readonly rules: Rules;
}

function expectedOf(name: string): Expected {
  const text = readFileSync(join(ROOT, 'test/examples', `${name}.yaml`), 'utf8');
  // Our own file: a wrong shape fails the tests that read it.
  return parse(text, { schema: 'failsafe' }) as Expected;
}

async function loadExample(name: string): Promise<Example> {
  const loaded = await loadWorkspace(join(ROOT, 'examples', name), {});
  const { workspace } = loaded;
  if (workspace === undefined) throw new Error(`examples/${name} does not load`);
  return { loaded, workspace, rules: await compileRules(workspace.indicators) };
}

function aggregated({ workspace, rules }: Example, id: string): Aggregate {
  const period = workspace.plan.periods.find((one) => one.id === id);
  if (period === undefined) throw new Error(`no period ${id}`);
  return aggregateWorkspace(workspace, period, { without: [], rules });
}

function composed(example: Example, id: string): ComposedReport {
  return composeReport(aggregated(example, id), example.workspace, { draft: false });
}

function told(diagnostics: readonly Diagnostic[], { loaded }: Example): readonly string[] {
  return diagnostics.map(({ code, place }) => `${code} ${placeText(place, loaded)}`).sort();
}

function placeText(place: Place, { sources }: Loaded): string {
  if (place.kind === 'cell') return `${place.file} › ${place.sheet} › ${place.cell}`;
  return `${place.file}:${positionOf(place, sources)?.line ?? '-'}`;
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

/** The words of a block, with ordinary spaces. */
function wordsOf(block: Block): string {
  const cells = block.kind === 'table' ? block.rows.flatMap((row) => row.cells) : [];
  const text = 'text' in block ? block.text : cells.join('\n');
  return text.replaceAll('\u00A0', ' ');
}
