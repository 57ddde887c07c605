import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TEMPLATES } from '../templates.ts';
import { nearest } from '../vietnamese/words.ts';
import { UsageError, type ExitCode, type Shell } from './shell.ts';

const FOLDER = join(TEMPLATES, 'schema');

/** `cchc schema [name]`: the JSON Schema of one kind of file, or the names of all. */
export async function schema(name: string | undefined, shell: Shell): Promise<ExitCode> {
  const known = (await readdir(FOLDER))
    .filter((f) => f.endsWith('.json'))
    .map((f) => f.slice(0, -'.json'.length))
    .sort();
  if (name === undefined) {
    shell.out(known.map((n) => `${n}\n`).join(''));
    return 0;
  }
  if (!known.includes(name)) throw new UsageError(shell.screen.usage.unknownSchema(name, known, nearest(name, known)));
  shell.out(await readFile(join(FOLDER, `${name}.json`), 'utf8'));
  return 0;
}
