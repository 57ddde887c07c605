import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorSet } from '../model/facts.ts';
import type { Outline } from '../model/outline.ts';
import { TEMPLATES } from '../templates.ts';
import type { BuiltIn } from './built-in.ts';
import { readIndicators } from './indicators.ts';
import { readOutline } from './outlines.ts';
import type { Tree } from './tree.ts';
import { readYaml } from './yaml.ts';

/**
 * What the package brings along, read from templates/indicators/ and templates/outlines/: the content of templates/built-in.json,
 * which spares every run of the program the reading of these files. A fault in one of them is a fault of ours and throws.
 */
export function makeBuiltIn(): BuiltIn {
  const indicators = Object.fromEntries(namesIn('indicators').map((name) => [name, setOf(name)]));
  const idsOf = (set: string): readonly string[] | undefined => indicators[set]?.indicators.map(({ id }) => id);
  return { indicators, outlines: namesIn('outlines').map((name) => outlineOf(name, idsOf)) };
}

/** The indicators of a built-in set have no place in the user's files. */
function setOf(name: string): IndicatorSet {
  const { set } = readIndicators(treeOf('indicators', name), { report: fail });
  return {
    rows: set.rows,
    indicators: set.indicators.map((indicator) => ({ ...indicator, place: undefined })),
    identities: set.identities.map((identity) => ({ ...identity, place: undefined })),
  };
}

function outlineOf(name: string, idsOf: (set: string) => readonly string[] | undefined): Outline {
  const { outline, diagnostics } = readOutline(treeOf('outlines', name), name, idsOf);
  diagnostics.forEach(fail);
  if (outline === undefined) throw new Error(`built-in outline ${name} is broken`);
  return outline;
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
