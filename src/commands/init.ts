import { readdir } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { PLAN_FILES } from '../model/definitions/plan-files.ts';
import { askAnswers, type InitOptions } from './init-questions.ts';
import { newWorkspace } from './new-workspace.ts';
import { slashed } from './shown-path.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { fileError } from './write.ts';
import { writeWorkspace } from './write-workspace.ts';

/** `cchc init [dir]`: a new workspace that already compiles. Never writes over anything. */
export async function init(folder: string | undefined, options: InitOptions, shell: Shell): Promise<ExitCode> {
  const dir = resolve(shell.cwd, folder ?? '.');
  await assertFree(dir, folder ?? '.', shell);
  const shown = slashed(folder ?? '.');
  if (options.from !== undefined) {
    const { initFrom } = await import('./init-from.ts');
    const { dir: name, inside, option } = waysInto(shown, dir);
    return initFrom(options.from, { dir, shown: name, inside, option }, options, shell);
  }
  const answers = await askAnswers(basename(dir), options, shell);
  if (answers === undefined) {
    shell.err(`${shell.screen.init.cancelled}\n`);
    return 130;
  }
  await writeWorkspace(dir, newWorkspace(answers), shell);
  shell.err(`${shell.screen.init.written({ ...waysInto(shown, dir), period: 'h1' })}\n`);
  return 0;
}

/** How the next commands name the folder that was made. */
function waysInto(
  dir: string,
  absolute: string,
): { readonly dir: string; readonly inside: string; readonly option: string } {
  if (dir === '.') return { dir: basename(absolute), inside: '', option: '' };
  return { dir, inside: `${dir}/`, option: ` -C ${/\s/u.test(dir) ? `"${dir}"` : dir}` };
}

/** A folder with a plan, or with files of these names, is somebody's work. */
async function assertFree(dir: string, shown: string, shell: Shell): Promise<void> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw fileError(error, dir, shell);
  });
  if (names.some((n) => [...PLAN_FILES, 'tasks', 'submissions'].includes(n)))
    throw new UsageError(shell.screen.usage.notEmpty(slashed(shown)));
}
