import { extname, join, resolve } from 'node:path';
import type { Period } from '../model/facts.ts';
import { namePart, reportsFolder } from '../model/reports-folder.ts';
import { UsageError, type Shell } from './shell.ts';

/** Where a file of a period goes: `reports/<year>-<period>/<name>-<year>-<period>[-<unit>]` below the workspace; its ending is the caller's. */
export function periodPath(dir: string, name: string, period: Period, unit?: string): string {
  const parts = [name, period.year, namePart(period.id), ...(unit === undefined ? [] : [namePart(unit)])];
  return join(dir, reportsFolder(period), parts.join('-'));
}

/** Where a document goes: the file that -o names, which must be a .docx, else `usual`. */
export function outputPath(output: string | undefined, usual: string, shell: Shell): string {
  if (output === undefined) return usual;
  const path = resolve(shell.cwd, output);
  if (extname(path) !== '.docx') throw new UsageError(shell.screen.usage.outputNotDocx(output));
  return path;
}
