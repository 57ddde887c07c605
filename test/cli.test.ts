import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cchc, withExamples } from './support/cli.ts';
import { workbookFromText } from './support/text-workbook.ts';

/**
 * Goldens of the command line: test/cli/*.md. Each file is a story told in fenced blocks, run in a folder that holds copies of the
 * examples named by a block `examples`:
 *
 *   ```file PATH        writes a file before the next command; an .xlsx is written as test/support/text-workbook.ts says
 *   ```console          `$ cchc …`, then the exit code in the line `exit N`
 *   ```stdout / stderr  what it must print, whole; a missing block means nothing is printed
 */
const FOLDER = fileURLToPath(new URL('cli', import.meta.url));

interface Fence {
  readonly info: string;
  readonly text: string;
}

interface Step {
  readonly command: readonly string[];
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

describe.each(readdirSync(FOLDER).filter((f) => f.endsWith('.md')))('%s', (name) => {
  const fences = fencesOf(readFileSync(join(FOLDER, name), 'utf8'));

  it('prints what it says', () => {
    const examples = fences.filter((f) => f.info === 'examples').flatMap((f) => f.text.trim().split(/\s+/));
    const dir = withExamples(...examples);
    let ran = 0;
    fences.forEach((fence, i) => {
      const [kind, path] = fence.info.split(' ');
      if (kind === 'file' && path !== undefined) writeInto(dir, path, fence.text);
      if (kind !== 'console') return;
      const step = stepAt(fences, i);
      const { status, stdout, stderr } = cchc(step.command, dir);
      expect({ command: step.command, exit: status, stdout, stderr }).toEqual(step);
      ran += 1;
    });
    expect(ran).toBeGreaterThan(0);
  });
});

function fencesOf(markdown: string): readonly Fence[] {
  return [...markdown.matchAll(/^```(\S[^\n]*)\n(.*?)^```$/gms)].map(([, info = '', text = '']) => ({ info, text }));
}

function stepAt(fences: readonly Fence[], at: number): Step {
  const [line = '', exit = ''] = (fences[at]?.text ?? '').trim().split('\n');
  const after = fences.slice(at + 1);
  const end = after.findIndex((f) => f.info === 'console' || f.info.startsWith('file '));
  const own = end === -1 ? after : after.slice(0, end);
  const textOf = (info: string): string => own.find((f) => f.info === info)?.text ?? '';
  return {
    command: wordsOf(line.replace(/^\$ cchc\s*/, '')),
    exit: Number(/^exit (\d+)$/.exec(exit)?.[1]),
    stdout: textOf('stdout'),
    stderr: textOf('stderr'),
  };
}

/** Words of a command line; double quotes keep spaces. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

function writeInto(dir: string, path: string, text: string): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), path.endsWith('.xlsx') ? workbookFromText(text) : text);
}
