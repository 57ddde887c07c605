import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../src/render/docx.ts';
import type { Frame } from '../../src/render/package.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { REPORT } from './samples.ts';

const FRAME = JSON.parse(await readFile(join(TEMPLATES, 'frame.json'), 'utf8')) as Frame;
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let folder = '';
const program = (): string => join(folder, 'render.mjs');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-bytes-'));
});
afterAll(() => rm(folder, { recursive: true }));

const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  import { renderDocx } from '../../src/render/docx.ts';
  import { REPORT } from './samples.ts';
  const frame = JSON.parse(readFileSync(process.argv[2], 'utf8'));
  process.stdout.write(createHash('sha256').update(renderDocx(REPORT, frame)).digest('hex'));
`;

test('equal documents give equal bytes', () => {
  expect(hash(renderDocx(structuredClone(REPORT), FRAME))).toBe(hash(renderDocx(REPORT, FRAME)));
});

describe('in another process', () => {
  beforeAll(async () => {
    const resolveDir = fileURLToPath(new URL('.', import.meta.url));
    const stdin = { contents: PROGRAM, resolveDir, loader: 'ts' as const };
    const { metafile } = await build({
      stdin,
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: program(),
      metafile: true,
    });
    inputs = Object.keys(metafile.inputs);
  });
  let inputs: readonly string[] = [];

  test.each([
    ['UTC', 'C'],
    ['Asia/Ho_Chi_Minh', 'vi_VN.UTF-8'],
    ['America/St_Johns', 'tr_TR.UTF-8'],
    ['Pacific/Kiritimati', 'en_US.UTF-8'],
  ])('the bytes are the same in time zone %s with locale %s', async (TZ, LANG) => {
    const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
    const { stdout } = await promisify(execFile)(process.execPath, [program(), join(TEMPLATES, 'frame.json')], { env });
    expect(stdout).toBe(hash(renderDocx(REPORT, FRAME)));
  });

  test('rendering loads neither the docx library nor fflate', () => {
    expect(inputs.filter((path) => /node_modules\/(docx|fflate)\//.test(path))).toEqual([]);
  });
});
