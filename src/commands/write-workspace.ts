import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEMPLATES } from '../templates.ts';
import { SCHEMA_FOLDER } from './new-workspace.ts';
import type { Shell } from './shell.ts';
import { writeAll } from './write.ts';

/**
 * Writes a new workspace, all of it or nothing: the schemas for editors, and `texts` by path. plan.yaml is the first of `texts` and
 * is written last: an interrupted `init` leaves no plan, and can be run again.
 */
export async function writeWorkspace(
  dir: string,
  texts: Readonly<Record<string, string>>,
  shell: Shell,
): Promise<void> {
  const names = (await readdir(join(TEMPLATES, 'schema'))).filter((name) => name.endsWith('.json')).sort();
  const schemas = await Promise.all(
    names.map(async (name) => [`${SCHEMA_FOLDER}/${name}`, await readFile(join(TEMPLATES, 'schema', name))] as const),
  );
  const own = Object.entries(texts).map(([file, text]) => [file, Buffer.from(text)] as const);
  await writeAll(
    [...schemas, ...own.toReversed()].map(([file, content]) => ({ path: join(dir, file), content })),
    shell,
  );
  // Where units' reports go must be there to be found; a failing disk has been told by now.
  await mkdir(join(dir, 'submissions'), { recursive: true });
}
