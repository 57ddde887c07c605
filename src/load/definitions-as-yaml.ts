import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { diagnostic } from '../diagnostic/diagnostic.ts';
import { DEFINITIONS_FILE } from '../model/definitions/plan-files.ts';
import { FIRST_SHEETS } from '../model/definitions/definition-sheets.ts';
import { fold } from '../model/fold.ts';
import { isRefusal, readWorkbook } from '../ooxml/sheets/read-workbook.ts';
import { readDefinitions } from './definitions/read-definitions.ts';
import { readBytes } from './disk.ts';
import { LARGEST_WORKBOOK } from './limits.ts';
import { printYaml } from './print-yaml.ts';

/** A workbook of definitions as the files that it stands for, and what is wrong with it. */
export interface DefinitionsAsYaml {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a workbook holds definitions: it is called ke-hoach.xlsx, whatever stands before that, or has the sheets of a plan. */
export function holdsDefinitions(absolute: string): boolean {
  if (absolute.toLowerCase().endsWith(DEFINITIONS_FILE)) return true;
  const bytes = readBytes(absolute, absolute, LARGEST_WORKBOOK);
  const workbook = bytes.ok ? readWorkbook(bytes.value) : undefined;
  if (workbook === undefined || isRefusal(workbook)) return false;
  const names = new Set(workbook.sheets.map(({ name }) => fold(name)));
  return FIRST_SHEETS.every(({ name }) => names.has(fold(name)));
}

/** The YAML files that a workbook of definitions stands for; `path` is what places carry. */
export function definitionsAsYaml(absolute: string, path: string): DefinitionsAsYaml {
  const bytes = readBytes(absolute, path, LARGEST_WORKBOOK);
  if (!bytes.ok) return { files: [], diagnostics: [bytes.fault] };
  const workbook = readWorkbook(bytes.value);
  if (isRefusal(workbook)) {
    const { kind: _, ...args } = workbook;
    return { files: [], diagnostics: [diagnostic('workbook-unreadable', { kind: 'file', file: path }, args)] };
  }
  const { files, diagnostics } = readDefinitions(workbook, path);
  return { files: files.map(({ name, tree }) => ({ path: `${name}.yaml`, text: printYaml(tree) })), diagnostics };
}
