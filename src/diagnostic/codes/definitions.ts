import type { Severity } from '../diagnostic.ts';

/** Faults and notes of a workbook that holds a workspace's own definitions (ke-hoach.xlsx). */
export interface DefinitionsArgs {
  /** `other` is the plan in YAML that stands beside the workbook. */
  'two-definitions': { readonly other: string };
  /** `heading` of the column, or the name of the value. */
  'cell-missing': { readonly heading: string };
  'word-not-listed': { readonly text: string; readonly choices: readonly string[] };
  'label-unknown': { readonly label: string; readonly nearest?: string };
  'column-ignored': { readonly header: string };
  'sheet-unknown': { readonly sheet: string; readonly nearest?: string };
  'rest-file-unknown': { readonly text: string };
}

export const DEFINITIONS: Readonly<Record<keyof DefinitionsArgs, Severity>> = {
  'two-definitions': 'error',
  'cell-missing': 'error',
  'word-not-listed': 'error',
  'label-unknown': 'warning',
  'column-ignored': 'warning',
  'sheet-unknown': 'warning',
  'rest-file-unknown': 'error',
};
