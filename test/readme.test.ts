import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_EXAMPLES } from '../src/i18n/command-examples.ts';
import { cchc, withExamples } from './support/cli.ts';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const COMMANDS = Object.keys(COMMAND_EXAMPLES);

/** The rows of the README's table of commands. */
const ROWS = [...README.matchAll(/^\| `cchc ([a-z]+).*$/gm)].map(([row, name = '']) => ({ row, name }));

let main = '';
let help: Readonly<Record<string, string>> = {};
beforeAll(() => {
  main = cchc(['--help'], ROOT).stdout;
  help = Object.fromEntries(COMMANDS.map((name) => [name, cchc([name, '--help'], ROOT).stdout]));
});

const flagsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag);

describe('the README', () => {
  it('lists the commands of the program, in the order of its help', () => {
    expect(ROWS.map(({ name }) => name)).toEqual(COMMANDS);
    expect([...main.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name]) => name)).toEqual(COMMANDS);
  });

  it.each(ROWS)('names only options and formats that cchc $name has', ({ row, name }) => {
    const text = help[name] ?? '';
    const formats = /text(?:\\\|[a-z]+)+/.exec(row)?.[0].split('\\|') ?? ['text'];
    expect(flagsIn(row).filter((flag) => !text.includes(`${flag} `))).toEqual([]);
    expect(formats.length === 1 || text.includes(`chọn: ${formats.join(', ')}`)).toBe(true);
  });

  it('names no option that no command has', () => {
    const all = Object.values(help).join('\n');
    const forUsers = README.split('# For engineers')[0] ?? '';
    expect(flagsIn(forUsers).filter((flag) => !all.includes(`${flag} `))).toEqual([]);
  });

  it('tells the exit codes as the help does', () => {
    const codes = (text: string): readonly string[] =>
      [...(/Mã thoát:([^.]*)\./.exec(text)?.[1] ?? '').matchAll(/\b\d+\b/g)].map(([code]) => code);
    expect([codes(README), codes(main)]).toEqual([
      ['0', '1', '2', '3', '70', '130'],
      ['0', '1', '2', '3', '70', '130'],
    ]);
  });

  it('lists the schemas of every output', () => {
    const schemasIn = (text: string): readonly string[] => [...text.matchAll(/cchc\/[a-z]+\/\d/g)].map(([s]) => s);
    const written = globSync('src/{commands,format}/*.ts', { cwd: ROOT }).flatMap((file) =>
      [...readFileSync(join(ROOT, file), 'utf8').matchAll(/schema: '(cchc\/[a-z]+\/\d)'/g)].map(([, s]) => s),
    );
    const listed = schemasIn(/^Outputs for scripts.*$/m.exec(README)?.[0] ?? '');
    expect([...listed].sort()).toEqual([...new Set(written)].sort());
  });
});

/** The clerk's command lines in the README that ask nothing. They name examples/…; the copies lie one folder higher. */
const SHOWN = [...README.matchAll(/^npx cchc (.+)$/gm)]
  .map(([, line = '']) => line.replaceAll('examples/', ''))
  .filter((line) => !line.startsWith('init'));

/** Those in the help of each command, run in a workspace; its submissions lie a folder deeper. */
const HELPED = Object.values(COMMAND_EXAMPLES)
  .flat()
  .filter((line) => !line.includes('--open') && !line.includes(' init '))
  .map((line) => line.replace('cchc ', '').replace('submissions/', 'submissions/h1/'));

it.each([
  ...SHOWN.map((line) => ({ line, inside: '', shown: 'README' })),
  ...HELPED.map((line) => ({ line, inside: 'tri-phuong-2024', shown: 'help' })),
])('$shown: cchc $line', ({ line, inside }) => {
  const root = withExamples('tri-phuong-2024', 'tuy-phuoc-2024', 'song-nhan-2025');
  const dir = join(root, inside);
  // What lint and convert read must have been written.
  if (line.startsWith('lint')) cchc(['report', '--period', 'h1'], dir);
  if (line.startsWith('convert')) cchc(['form', '--period', 'h1'], join(root, 'tri-phuong-2024'));
  const { status, stderr } = cchc(line.split(' '), dir);
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
});
