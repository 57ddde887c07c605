import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { FileError, type Shell } from './shell.ts';

/** The absolute paths of the files named: a folder stands for all files below it that can hold a submission. Throws a FileError when a path leads nowhere. */
export async function submissionFiles(paths: readonly string[], shell: Shell): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => expand(resolve(shell.cwd, path), path, shell)));
  return [...new Set(found.flat())].sort();
}

async function expand(absolute: string, given: string, shell: Shell): Promise<readonly string[]> {
  const stats = await stat(absolute).catch(() => undefined);
  if (stats === undefined) throw new FileError(shell.screen.usage.notFound(given));
  if (!stats.isDirectory()) return [absolute];
  return glob('**/*.{yaml,yml,xlsx,xlsm,xls,xlsb,ods,csv}', {
    cwd: absolute,
    absolute: true,
    ignore: ['**/reports/**', '**/~$*'],
  });
}
