import { mkdir, readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { PLAN_FILES } from '../model/definitions/plan-files.ts';
import { TEMPLATES } from '../templates.ts';
import { askAnswers, type InitOptions } from './init-questions.ts';
import { newWorkspace, SCHEMA_FOLDER, type Answers } from './new-workspace.ts';
import { slashed } from './shown-path.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';
import { fileError, writeAll } from './write.ts';

/** `cchc init [dir]`: a new workspace that already compiles. Never writes over anything. */
export async function init(folder: string | undefined, options: InitOptions, shell: Shell): Promise<ExitCode> {
  const dir = resolve(shell.cwd, folder ?? '.');
  await assertFree(dir, folder ?? '.', shell);
  const shown = slashed(folder ?? '.');
  const answers = await askAnswers(basename(dir), options, shell);
  if (answers === undefined) {
    shell.err(`${shell.screen.init.cancelled}\n`);
    return 130;
  }
  const files = await filesOf(answers);
  await writeAll(
    files.map(([file, content]) => ({ path: join(dir, file), content })),
    shell,
  );
  // Where units' reports go must be there to be found; a failing disk has been told by now.
  await mkdir(join(dir, 'submissions'), { recursive: true });
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

/** The schemas for editors first, plan.yaml last: an interrupted `init` leaves no plan, and can be run again. */
async function filesOf(answers: Answers): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = (await readdir(join(TEMPLATES, 'schema'))).filter((name) => name.endsWith('.json')).sort();
  const schemas = await Promise.all(
    names.map(async (name) => [`${SCHEMA_FOLDER}/${name}`, await readFile(join(TEMPLATES, 'schema', name))] as const),
  );
  const texts = Object.entries(newWorkspace(answers)).map(([file, text]) => [file, Buffer.from(text)] as const);
  return [...schemas, ...texts.toReversed()];
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
