import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As many bytes as a file that is read may have, less what stands around them. */
const MUCH = 1_048_000;

const fill = (text: string): string => text.repeat(Math.floor(MUCH / text.length));

/** The files of 1 MB that once cost most, by what fills them. Each must be refused in under a second. */
const HOSTILE: Readonly<Record<string, string>> = {
  'wrong escapes': `a: "${fill('\\x')}"`,
  'blank lines': `a: b\n${fill('\n')}`,
  'comment lines': `a: b\n${fill('#\n')}`,
  'blank lines in a text': `a: |\n${fill('\n')}  b\n`,
  brackets: fill('['),
  dashes: fill('- '),
  aliases: fill('*a '),
  'closing braces': fill('}'),
  quotes: fill('" '),
  keys: fill('a: b\n'),
  'unknown keys': [
    'schema: cchc/submission/1',
    ...Array.from({ length: 9000 }, (_, i) => `key${i}: ${'v'.repeat(100)}`),
  ].join('\n'),
};

/** Puts a workspace for each hostile file below `dir`, with nothing but the plan of `example` beside it; their folders by name. */
export function makeHostileWorkspaces(dir: string, example: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(HOSTILE).map(([name, text]) => {
      const folder = join(dir, name);
      mkdirSync(join(folder, 'submissions'), { recursive: true });
      cpSync(join(example, 'plan.yaml'), join(folder, 'plan.yaml'));
      writeFileSync(join(folder, 'submissions', 'hostile.yaml'), text);
      return [name, folder];
    }),
  );
}
