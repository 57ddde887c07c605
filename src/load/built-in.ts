import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorSet } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { TEMPLATES } from '../templates.ts';
import { readIndicators } from './indicators.ts';
import { readOutline } from './outlines.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * What the package brings along: indicator sets and outlines. They are tested with the package, so a fault in one is a fault
 * of ours and throws.
 */

/** The names of the built-in indicator sets. */
export function indicatorSetNames(): readonly string[] {
  return namesIn('indicators');
}

/** Sets read before: workspaces of a batch include the same ones, and outlines name them too. */
const read = new Map<string, IndicatorSet>();

/** A built-in indicator set, or undefined when there is none of that name. Its indicators have no place in the user's files. */
export function builtInIndicators(name: string): IndicatorSet | undefined {
  if (!indicatorSetNames().includes(name)) return undefined;
  const set = read.get(name) ?? readSet(name);
  read.set(name, set);
  return set;
}

function readSet(name: string): IndicatorSet {
  const { set } = readIndicators(treeOf('indicators', name), { report: fail });
  return {
    rows: set.rows,
    indicators: set.indicators.map((indicator) => ({ ...indicator, place: undefined })),
    identities: set.identities.map((identity) => ({ ...identity, place: undefined })),
  };
}

let outlines: readonly Outline[] | undefined;

/** The built-in outlines, read once. */
export function builtInOutlines(): readonly Outline[] {
  outlines ??= readOutlines();
  return outlines;
}

function readOutlines(): readonly Outline[] {
  return namesIn('outlines').map((name) => {
    const { outline, diagnostics } = readOutline(treeOf('outlines', name), name, indicatorIds);
    diagnostics.forEach(fail);
    if (outline === undefined) throw new Error(`built-in outline ${name} is broken`);
    return outline;
  });
}

/** The ids of a built-in set's indicators. */
export function indicatorIds(set: string): readonly string[] | undefined {
  return builtInIndicators(set)?.indicators.map((indicator) => indicator.id);
}

function namesIn(folder: string): readonly string[] {
  return readdirSync(join(TEMPLATES, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort();
}

function treeOf(folder: string, name: string): Tree {
  const file = `${folder}/${name}.yaml`;
  const { tree, diagnostics } = readYaml(readFileSync(join(TEMPLATES, file)), file);
  diagnostics.forEach(fail);
  if (tree === undefined) throw new Error(`built-in file ${file} is broken`);
  return tree;
}

function fail(fault: { readonly code: string; readonly place: object; readonly args: object }): void {
  throw new Error(`built-in file: ${fault.code} ${JSON.stringify(fault.args)} at ${JSON.stringify(fault.place)}`);
}
