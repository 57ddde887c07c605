import { statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { everythingBelow, type Below } from './folders.ts';
import { FileError, type Shell } from './shell.ts';

/** The absolute paths of the files named: a folder stands for all files below it that can hold a submission. Throws a FileError when a path leads nowhere. */
export async function submissionFiles(paths: readonly string[], shell: Shell): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => expand(resolve(shell.cwd, path), path, shell)));
  return [...new Set(found.flat())].sort();
}

/** The endings of files that can hold a submission; locks of Office and hidden files are none. */
const READABLE = /\.(?:ya?ml|xlsx|xlsm|xls|xlsb|ods|csv)$/iu;
const LEFTOVER = /^(?:~\$|\.)/u;

async function expand(absolute: string, given: string, shell: Shell): Promise<readonly string[]> {
  const stats = await stat(absolute).catch(() => undefined);
  if (stats === undefined) throw new FileError(shell.screen.usage.notFound(given));
  if (!stats.isDirectory()) return [absolute];
  const { entries, refused } = everythingBelow(absolute, (path) => path);
  // A folder that may not be looked into is told by whoever reads the files.
  const readable = entries.filter(
    (entry) => !LEFTOVER.test(entry.name) && (READABLE.test(entry.name) || isLinkToFolder(entry)),
  );
  return [...readable, ...refused].map((found) => found.absolute);
}

function isLinkToFolder({ kind, absolute }: Below): boolean {
  return kind === 'link' && statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true;
}
