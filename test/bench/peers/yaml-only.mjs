// The least any tool must do: read every YAML file of a workspace and parse it with the yaml library.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [, , dir] = process.argv;
for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.yaml') && !file.startsWith('reports')) parse(readFileSync(join(dir, file), 'utf8'));
}
