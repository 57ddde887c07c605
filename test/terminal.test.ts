import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { styleFor, withoutControls } from '../src/commands/terminal.ts';
import { cchc, CLI, temporaryFolder, withExamples } from './support/cli.ts';

describe('colours', () => {
  const RED = '\u001b[';
  it.each([
    ['on a terminal', { option: undefined, env: {}, isTerminal: true }, true],
    ['not in a file', { option: undefined, env: {}, isTerminal: false }, false],
    ['not where NO_COLOR is set', { option: undefined, env: { NO_COLOR: '1' }, isTerminal: true }, false],
    ['where NO_COLOR is set but empty', { option: undefined, env: { NO_COLOR: '' }, isTerminal: true }, true],
    ['in a file where FORCE_COLOR is set', { option: undefined, env: { FORCE_COLOR: '1' }, isTerminal: false }, true],
    ['not where FORCE_COLOR is 0', { option: undefined, env: { FORCE_COLOR: '0' }, isTerminal: true }, false],
    ['not on a dumb terminal', { option: undefined, env: { TERM: 'dumb' }, isTerminal: true }, false],
    ['with --color whatever NO_COLOR says', { option: true, env: { NO_COLOR: '1' }, isTerminal: false }, true],
    [
      'not with --no-color whatever FORCE_COLOR says',
      { option: false, env: { FORCE_COLOR: '1' }, isTerminal: true },
      false,
    ],
  ])('are used %s', async (_, wishes, expected) => {
    const style = await styleFor(wishes);
    expect(style.error('x').startsWith(RED)).toBe(expected);
  });
});

describe('what is printed cannot drive the terminal', () => {
  it('keeps colours, line ends and Vietnamese, and shows anything else as a mark', () => {
    const ours = '\u001b[31mLỖI\u001b[39m\n\tđường';
    expect(withoutControls(ours, { colour: true })).toBe(ours);
    expect(withoutControls('a\u001b[2Jb\u0007c\rd\u009be', { colour: true })).toBe('a\ufffd[2Jb\ufffdc\ufffdd\ufffde');
  });

  it('shows colours of others, and all where there are none, as marks', () => {
    expect(withoutControls('a\u001b[8mb\u001b[1;31mc', { colour: true })).toBe('a\ufffd[8mb\ufffd[1;31mc');
    expect(withoutControls('a\u001b[31mb', { colour: false })).toBe('a\ufffd[31mb');
  });

  it('shows what turns the direction of writing round as a mark: "a<U+202E>lmay.yaml" would read "ayaml.yaml"', () => {
    expect(withoutControls('a\u202elmay.yaml\u2067', { colour: true })).toBe('a\ufffdlmay.yaml\ufffd');
  });

  it('keeps a name with a line end on one line, and every name exact in JSON', () => {
    const dir = withExamples('tuy-phuoc-2024');
    const name = 'x\nplan.yaml:1:1: LỖI\u202e\u009b.yaml';
    writeFileSync(join(dir, 'tuy-phuoc-2024/submissions', name), '\u0007');
    const { stdout } = cchc(['check', '-C', 'tuy-phuoc-2024'], dir);
    expect(stdout).not.toMatch(/^plan\.yaml/mu);
    const json = cchc(['check', '-C', 'tuy-phuoc-2024', '--format', 'json'], dir).stdout;
    // oxlint-disable-next-line no-control-regex -- finding them is the point
    expect(json).not.toMatch(/[\u0000-\u0009\u007f-\u009f\u202e]/u);
    expect(JSON.parse(json)).toMatchObject({
      diagnostics: expect.arrayContaining([
        expect.objectContaining({ code: 'control-character', file: `tuy-phuoc-2024/submissions/${name}` }),
      ]),
    });
  });

  it('keeps a name with a line end on one line in tables and lists, too', () => {
    const dir = withExamples('tuy-phuoc-2024');
    writeFileSync(join(dir, 'x\nplan.yaml: LỖI.docx'), '');
    mkdirSync(join(dir, 'b\nplan.yaml: LỖI'));
    writeFileSync(join(dir, 'b\nplan.yaml: LỖI/plan.yaml'), 'x');
    const plan = join(dir, 'tuy-phuoc-2024/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('name: Công an xã', 'name: "A\\nplan.yaml: LỖI"'));
    const runs = [
      cchc(['lint', '.'], dir),
      cchc(['batch', '.', '-p', 'h1'], dir),
      cchc(['status', '-p', 'h1', '-C', 'tuy-phuoc-2024'], dir),
    ];
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toMatch(/^plan\.yaml: LỖI/mu);
    expect(runs[2]?.stdout).toContain('A plan.yaml: LỖI');
  });

  it('even when a file or a word of the command line holds escape codes', () => {
    const dir = withExamples('tuy-phuoc-2024');
    writeFileSync(join(dir, 'tuy-phuoc-2024/submissions/z\u001b[2J.yaml'), 'x');
    const runs = [
      cchc(['check', '-C', 'tuy-phuoc-2024'], dir),
      cchc(['check', '--period', '\u001b[2Jx', '-C', 'tuy-phuoc-2024'], dir),
    ];
    for (const { stdout, stderr } of runs) expect(stdout + stderr).not.toContain('\u001b');
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk (needs /dev/full)', () => {
  it.each([['--version'], ['--help'], ['schema']])('makes cchc %s end with 3, not with a stack', (argument) => {
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" ${argument} > /dev/full`], {
      encoding: 'utf8',
    });
    expect(status).toBe(3);
    expect(stderr).not.toContain('at ');
  });
});

describe('several runs at once', () => {
  it('never take one another for somebody who edited a file', async () => {
    const dir = withExamples('tuy-phuoc-2024');
    const command = `"${process.execPath}" "${CLI}" report --period h1 -C tuy-phuoc-2024`;
    spawnSync('sh', ['-c', `for i in 1 2 3; do ${command} & done; wait`], { cwd: dir });
    const { stderr } = cchc(['report', '--period', 'h1', '-C', 'tuy-phuoc-2024'], dir);
    expect(stderr).not.toContain('đã được sửa');
  });

  it('and a ledger that somebody broke costs nothing where the bytes are the same', () => {
    const dir = withExamples('tuy-phuoc-2024');
    cchc(['report', '--period', 'h1', '-C', 'tuy-phuoc-2024'], dir);
    const memory = join(dir, 'tuy-phuoc-2024/reports/2024-h1/.cchc');
    mkdirSync(memory, { recursive: true });
    writeFileSync(join(memory, 'written.json'), 'null');
    const { status, stderr } = cchc(['report', '--period', 'h1', '-C', 'tuy-phuoc-2024'], dir);
    expect({ status, edited: stderr.includes('đã được sửa') }).toEqual({ status: 0, edited: false });
    expect(Object.keys(JSON.parse(readFileSync(join(memory, 'written.json'), 'utf8')) as object).length).toBe(3);
  });
});

describe('nothing to do', () => {
  it('says how to use the program (2)', () => {
    const { status, stderr } = cchc([], temporaryFolder());
    expect(status).toBe(2);
    expect(stderr).toContain('Cách dùng: cchc');
  });

  it('tells the version wherever it is asked for', () => {
    expect(cchc(['--lang', 'en', '--version'], temporaryFolder())).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

it.skipIf(!existsSync('/dev/zero'))('lint says of a device that it is no file, and reads nothing of it', () => {
  const { status, stdout } = cchc(['lint', '/dev/zero'], temporaryFolder());
  expect([status, stdout]).toEqual([
    3,
    expect.stringMatching(
      /dev\/zero: không đọc được: không phải là tệp \(thư mục, thiết bị hoặc đường ống của máy\)\n/u,
    ),
  ]);
});
