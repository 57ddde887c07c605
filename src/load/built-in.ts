import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorSet } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { TEMPLATES } from '../templates.ts';

/** What the package brings along: indicator sets by name, and outlines. All of it is plain data. */
export interface BuiltIn {
  readonly indicators: Readonly<Record<string, IndicatorSet>>;
  readonly outlines: readonly Outline[];
}

/** The names of the built-in indicator sets. */
export function indicatorSetNames(): readonly string[] {
  return Object.keys(builtIn().indicators);
}

/** A built-in indicator set, or undefined when there is none of that name. Its indicators have no place in the user's files. */
export function builtInIndicators(name: string): IndicatorSet | undefined {
  const { indicators } = builtIn();
  return Object.hasOwn(indicators, name) ? indicators[name] : undefined;
}

/** The ids of a built-in set's indicators. */
export function indicatorIds(set: string): readonly string[] | undefined {
  return builtInIndicators(set)?.indicators.map((indicator) => indicator.id);
}

/** The built-in outlines. */
export function builtInOutlines(): readonly Outline[] {
  return builtIn().outlines;
}

/** Read once: the workspaces of a batch share it. */
let known: BuiltIn | undefined;

/** templates/built-in.json, made ahead of time by makeBuiltIn, which a test holds it against. */
function builtIn(): BuiltIn {
  known ??= JSON.parse(readFileSync(join(TEMPLATES, 'built-in.json'), 'utf8')) as BuiltIn;
  return known;
}
