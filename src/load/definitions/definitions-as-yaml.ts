import type { Diagnostic } from '../../diagnostic/diagnostic.ts';
import { DEFINITIONS_FILE } from '../../model/definitions/plan-files.ts';
import { FIRST_SHEETS } from '../../model/definitions/definition-sheets.ts';
import { fold } from '../../model/fold.ts';
import { readDefinitions } from './read-definitions.ts';
import { printYaml } from '../print-yaml.ts';
import { readWorkbookFile } from '../workbook-file.ts';

/** A workbook of definitions as the files that it stands for, and what is wrong with it. */
export interface DefinitionsAsYaml {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a workbook holds definitions: it is called ke-hoach.xlsx, whatever stands before that, or has the sheets of a plan. */
export function holdsDefinitions(absolute: string): boolean {
  if (absolute.toLowerCase().endsWith(DEFINITIONS_FILE)) return true;
  const read = readWorkbookFile(absolute, absolute);
  if (!read.ok) return false;
  const names = new Set(read.value.workbook.sheets.map(({ name }) => fold(name)));
  return FIRST_SHEETS.every(({ name }) => names.has(fold(name)));
}

/** The YAML files that a workbook of definitions stands for; `path` is what places carry. */
export function definitionsAsYaml(absolute: string, path: string): DefinitionsAsYaml {
  const read = readWorkbookFile(absolute, path);
  if (!read.ok) return { files: [], diagnostics: [read.fault] };
  const { files, diagnostics } = readDefinitions(read.value.workbook, path);
  return { files: files.map(({ name, tree }) => ({ path: `${name}.yaml`, text: printYaml(tree) })), diagnostics };
}
