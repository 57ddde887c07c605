import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderWorkbook } from '../../../src/render/workbook/render-workbook.ts';
import { FULL_BOOK } from './sample-books.ts';

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const PROGRAM = `
  import { createHash } from 'node:crypto';
  import { renderWorkbook } from '../../../src/render/workbook/render-workbook.ts';
  import { FULL_BOOK } from './sample-books.ts';
  process.stdout.write(createHash('sha256').update(await renderWorkbook(FULL_BOOK)).digest('hex'));
`;

/** The bundle holds libraries of the older kind, which ask for \`require\`. */
const BANNER = { js: "import{createRequire as made}from'node:module';const require=made(import.meta.url);" };

let folder = '';
const program = (): string => join(folder, 'render.mjs');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cchc-workbook-bytes-'));
  const stdin = { contents: PROGRAM, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' as const };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: program(), banner: BANNER });
});
afterAll(() => rm(folder, { recursive: true }));

test('equal books give equal bytes', async () => {
  expect(hash(await renderWorkbook(structuredClone(FULL_BOOK)))).toBe(hash(await renderWorkbook(FULL_BOOK)));
});

test.each([
  ['UTC', 'C'],
  ['Asia/Ho_Chi_Minh', 'vi_VN.UTF-8'],
  ['America/St_Johns', 'tr_TR.UTF-8'],
  ['Pacific/Kiritimati', 'en_US.UTF-8'],
])('the bytes are the same in time zone %s with locale %s', async (TZ, LANG) => {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
  const { stdout } = await promisify(execFile)(process.execPath, [program()], { env });
  expect(stdout).toBe(hash(await renderWorkbook(FULL_BOOK)));
});
