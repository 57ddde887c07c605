import { extname, join, resolve } from 'node:path';
import type { Period } from '../model/facts.ts';
import { namePart, reportsFolder } from '../model/reports-folder.ts';
import { UsageError, type Shell } from './shell.ts';

/** Where a file of a period goes: `reports/<year>-<period>/<name>-<year>-<period>[-<unit>]` below the workspace; its ending is the caller's. */
export function periodPath(dir: string, name: string, period: Period, unit?: string): string {
  const parts = [name, period.year, namePart(period.id), ...(unit === undefined ? [] : [namePart(unit)])];
  return join(dir, reportsFolder(period), parts.join('-'));
}

/** What the workbook of a period is called. */
export const WORKBOOK = 'so-lieu';

/** Where a document goes: the file that -o names, which must be a .docx, else `usual`. */
export function outputPath(output: string | undefined, usual: string, shell: Shell): string {
  return namedPath(output, usual, '.docx', shell.screen.usage.outputNotDocx, shell);
}

/** Where a workbook goes: the file that -o names, which must be an .xlsx, else `usual`. */
export function workbookPath(output: string | undefined, usual: string, shell: Shell): string {
  return namedPath(output, usual, '.xlsx', shell.screen.usage.outputNotXlsx, shell);
}

function namedPath(
  output: string | undefined,
  usual: string,
  ending: string,
  refusal: (output: string) => string,
  shell: Shell,
): string {
  if (output === undefined) return usual;
  const path = resolve(shell.cwd, output);
  if (extname(path) !== ending) throw new UsageError(refusal(output));
  return path;
}
