import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Sources } from '../diagnostic/place.ts';
import { formatOutlines } from '../format/outlines.ts';
import { builtInOutlines } from '../load/built-in.ts';
import { findWorkspace, loadWorkspace } from '../load/workspace.ts';
import type { Outline } from '../model/outline.ts';
import { TEMPLATES } from '../templates.ts';
import { nearest } from '../vietnamese/words.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { workspaceDir, type WorkspaceOptions } from './workspace.ts';

/** `cchc outline [name]`: the text of an outline to start from, the workspace's own before the built-in one; without a name, which there are. */
export async function outline(
  name: string | undefined,
  options: Pick<WorkspaceOptions, 'dir'>,
  shell: Shell,
): Promise<ExitCode> {
  const { outlines, sources } = await knownOutlines(options, shell);
  const isOwn = ({ place }: Outline): boolean => sources.has(place.file);
  if (name === undefined) {
    shell.out(formatOutlines(outlines, 'text', { ...shell, isOwn }));
    return 0;
  }
  const found = outlines.find((each) => each.name === name);
  if (found === undefined) {
    const known = outlines.map((each) => each.name).sort();
    throw new UsageError(shell.screen.usage.noSuchOutline(name, known, nearest(name, known)));
  }
  shell.out(sources.get(found.place.file) ?? (await readFile(join(TEMPLATES, 'outlines', `${name}.yaml`), 'utf8')));
  return 0;
}

/** The outlines of the workspace, or the built-in ones where there is none: an office may look at them before it has one. */
async function knownOutlines(
  { dir }: Pick<WorkspaceOptions, 'dir'>,
  shell: Shell,
): Promise<{ readonly outlines: readonly Outline[]; readonly sources: Sources }> {
  const builtIn = { outlines: builtInOutlines(), sources: new Map<string, string>() };
  const folder = dir === undefined ? await findWorkspace(resolve(shell.cwd)) : await workspaceDir({ dir }, shell);
  if (folder === undefined) return builtIn;
  const { workspace, sources } = await loadWorkspace(folder);
  return workspace === undefined ? builtIn : { outlines: workspace.outlines, sources };
}
