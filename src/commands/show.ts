import { join } from 'node:path';
import type { ReadWorkspace } from '../compile.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Sources } from '../diagnostic/place.ts';
import { findingsOf, type FormatContext, type ViewContext } from '../format/finding.ts';
import { formatJson } from '../format/json.ts';
import type { Style } from '../format/style.ts';
import { formatText } from '../format/text.ts';
import { shownPath } from './shown-path.ts';
import type { Shell } from './shell.ts';

/** How a path under `dir` is shown: relative to the current folder, with `/` on every system. */
function showFrom(dir: string, shell: Shell): (file: string) => string {
  return (file) => shownPath(join(dir, file), shell);
}

/** What views of a workspace need, for the output that `style` belongs to. */
export function viewContext(dir: string, sources: Sources, style: Style, shell: Shell): ViewContext {
  return { sources, style, screen: shell.screen, show: showFrom(dir, shell) };
}

/** What formatters of diagnostics need, for the output that `style` belongs to. */
export async function formatContext(dir: string, sources: Sources, style: Style, shell: Shell): Promise<FormatContext> {
  return { ...viewContext(dir, sources, style, shell), catalogue: await shell.catalogue() };
}

/** Diagnostics in words, as every command but `check` talks of them on stderr; nothing when there are none. */
export async function tellDiagnostics(
  diagnostics: readonly Diagnostic[],
  dir: string,
  sources: Sources,
  shell: Shell,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const context = await formatContext(dir, sources, shell.errStyle, shell);
  shell.err(formatText(findingsOf(diagnostics, context), context));
}

/** What a command that gives figures says when there is no plan to read: the faults, as JSON where JSON was asked for. */
export async function tellUnreadable(
  { diagnostics, sources }: ReadWorkspace,
  { dir, format }: { readonly dir: string; readonly format: 'text' | 'json' },
  shell: Shell,
): Promise<void> {
  if (format === 'text') return await tellDiagnostics(diagnostics, dir, sources, shell);
  const context = await formatContext(dir, sources, shell.outStyle, shell);
  shell.out(formatJson(findingsOf(diagnostics, context), context));
}
