import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Sources } from '../diagnostic/place.ts';
import { formatOutlines } from '../format/outlines.ts';
import { builtInOutlines } from '../load/built-in.ts';
import { findWorkspace, loadWorkspace } from '../load/workspace.ts';
import type { Outline } from '../model/outline.ts';
import { TEMPLATES } from '../templates.ts';
import { nearest } from '../vietnamese/words.ts';
import { tellFiles } from './output.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { workspaceDir, type WorkspaceOptions } from './workspace.ts';
import { writeOutputs } from './write.ts';

export interface OutlineOptions extends Pick<WorkspaceOptions, 'dir'> {
  /** -o: saved there instead of printed. Windows PowerShell writes what is printed into a file as UTF-16. */
  readonly output?: string | undefined;
  /** Written even over a file that somebody edited. */
  readonly force: boolean;
}

/** `cchc outline [name]`: the text of an outline to start from, the workspace's own before the built-in one; without a name, which there are. */
export async function outline(name: string | undefined, options: OutlineOptions, shell: Shell): Promise<ExitCode> {
  const path = outlinePath(name, options, shell);
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
  const text = sources.get(found.place.file) ?? (await readFile(join(TEMPLATES, 'outlines', `${name}.yaml`), 'utf8'));
  if (path === undefined) shell.out(text);
  else tellFiles(await writeOutputs([{ kind: 'outline', path, content: Buffer.from(text) }], options, shell), shell);
  return 0;
}

/** The absolute path that -o names. Only a .yaml is read as an outline again. */
function outlinePath(name: string | undefined, { output }: OutlineOptions, { cwd, screen }: Shell): string | undefined {
  if (output === undefined) return undefined;
  if (name === undefined)
    throw new UsageError(screen.usage.missingArgument(screen.help.placeholders['name'] ?? 'name'));
  if (!/\.ya?ml$/iu.test(output)) throw new UsageError(screen.usage.outputNotYaml(output));
  return resolve(cwd, output);
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
