import { relative } from 'node:path';
import type { Shell } from './shell.ts';

/** An absolute path relative to the current folder. */
export function shownPath(path: string, shell: Shell): string {
  return slashed(relative(shell.cwd, path)) || '.';
}

/** A path with `/`, as it is printed. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
