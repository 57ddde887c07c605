import { join, relative } from 'node:path';
import type { Sources } from '../diagnostic/place.ts';
import type { FormatContext } from '../format/finding.ts';
import type { Style } from '../format/style.ts';
import type { Shell } from './shell.ts';

/** How a path under `dir` is shown: relative to the current folder, with `/` on every system. */
function showFrom(dir: string, shell: Shell): (file: string) => string {
  return (file) => shownPath(join(dir, file), shell);
}

/** An absolute path relative to the current folder. */
export function shownPath(path: string, shell: Shell): string {
  return slashed(relative(shell.cwd, path)) || '.';
}

/** A path with `/`, as it is printed. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** What formatters need, for the output that `style` belongs to. */
export function formatContext(dir: string, sources: Sources, style: Style, shell: Shell): FormatContext {
  return { sources, style, catalogue: shell.catalogue, screen: shell.screen, show: showFrom(dir, shell) };
}
