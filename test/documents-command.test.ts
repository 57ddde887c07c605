import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TEMPLATES } from '../src/templates.ts';
import { cchc, EXAMPLES, withExamples } from './support/cli.ts';

/** The words of a .docx, read without our own code. */
function textOf(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

interface Output {
  readonly schema: string;
  readonly files: readonly { readonly kind: string; readonly path: string; readonly bytes: number }[];
}

/** Runs a command for its JSON and checks that the files are as it says. */
function outputOf(args: readonly string[], dir: string): Output {
  const { status, stdout } = cchc([...args, '--format', 'json'], dir);
  expect(status).toBe(0);
  const output = JSON.parse(stdout) as Output;
  expect(output.schema).toBe('cchc/output/1');
  for (const { path, bytes } of output.files) expect(readFileSync(join(dir, path)).length).toBe(bytes);
  return output;
}

const named = ({ files }: Output): readonly (readonly [string, string])[] =>
  files.map(({ kind, path }) => [kind, path.split('/').at(-1) ?? '']);

describe.each(readdirSync(EXAMPLES))('%s', (example) => {
  it('has its plan, without a task or a unit lost', () => {
    const dir = withExamples(example);
    const [plan] = outputOf(['plan', '-C', example], dir).files;
    expect(plan?.kind).toBe('plan');
    const text = textOf(join(dir, plan?.path ?? ''));
    expect(text).toContain('KẾ HOẠCH');
    expect(text).toContain('TỔ CHỨC THỰC HIỆN');
    expect(text).not.toMatch(/\[Mục này|\{\{|undefined/u);
  });
});

describe('files and their kinds', () => {
  it('a letter comes with its message', () => {
    const dir = withExamples('huyen-2022');
    const output = outputOf(['status', '--letter', '-p', 'h1', '--as-of', '16/6/2022', '-C', 'huyen-2022'], dir);
    expect(named(output)).toEqual([
      ['letter', 'cong-van-don-doc-2022-h1.docx'],
      ['message', 'cong-van-don-doc-2022-h1.txt'],
    ]);
    const message = readFileSync(join(dir, output.files[1]?.path ?? ''), 'utf8');
    expect(message).toContain('16 giờ 00 phút ngày 17/6/2022');
  });

  it.each([
    ['tuy-phuoc-2024', 'thong-bao-ket-luan', ['notice']],
    ['tuy-phuoc-2024', 'bao-cao-so-ket', ['summary']],
    ['tri-phuong-2024', 'bao-cao-giai-trinh', ['explanation']],
    ['tri-phuong-2024', 'phieu-giai-trinh', ['slip', 'slip']],
  ])('of %s, %s', (example, name, kinds) => {
    const dir = withExamples(example);
    expect(outputOf(['document', name, '-p', 'h1', '-C', example], dir).files.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('a pledge for every one of the 43 who signed', () => {
    const dir = withExamples('dong-nai-336');
    const output = outputOf(['document', 'ban-cam-ket', '-p', 'h1', '-C', 'dong-nai-336'], dir);
    expect(output.files.length).toBe(43);
    expect(textOf(join(dir, output.files[0]?.path ?? ''))).toContain('ngày 29 tháng 10 năm 2024');
  });

  it('a unit that is named twice, by its id and its alias, gets one', () => {
    const dir = withExamples('tri-phuong-2024');
    const args = ['document', 'ban-cam-ket', 'van_phong', 'VP-TK', '-p', 'h1', '-C', 'tri-phuong-2024'];
    expect(named(outputOf(args, dir))).toEqual([['pledge', 'ban-cam-ket-2024-h1-van_phong.docx']]);
    expect(named(outputOf([...args, '-o', 'mot.docx'], dir))).toEqual([['pledge', 'mot.docx']]);
  });

  it('two units of a draft get files of their own, although their ids are none and read alike', () => {
    const dir = withExamples('tri-phuong-2024');
    const folder = join(dir, 'tri-phuong-2024');
    const replaced = (file: string, ...pairs: readonly (readonly [string, string])[]) =>
      writeFileSync(
        join(folder, file),
        pairs.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(join(folder, file), 'utf8')),
      );
    replaced('plan.yaml', ['id: phu_nu', 'id: a/b'], ['id: nong_dan', 'id: "a:b"'], ['id: doan_tn', 'id: A_B']);
    const args = ['status', '--letter', '--each', '--draft', '-p', 'h1', '--as-of', '1/7/2024', '--format', 'json'];
    const { stdout } = cchc([...args, '-C', 'tri-phuong-2024'], dir);
    const names = named(JSON.parse(stdout) as Output).map(([, name]) => name);
    expect(names.filter((name) => name.endsWith('.docx') && /a_b/iu.test(name))).toEqual([
      'cong-van-don-doc-2024-h1-a_b.docx',
      'cong-van-don-doc-2024-h1-a_b-2.docx',
      'cong-van-don-doc-2024-h1-A_B-3.docx',
    ]);
  });

  it('a document edited in Word is left as it is', () => {
    const dir = withExamples('tuy-phuoc-2024');
    const args = ['plan', '-C', 'tuy-phuoc-2024'];
    const [first] = outputOf(args, dir).files;
    writeFileSync(join(dir, first?.path ?? ''), 'đã sửa trong Word');
    const output = outputOf(args, dir);
    expect(named(output)).toEqual([['plan', 'ke-hoach-2024-2.docx']]);
    expect(output.files[0]).toMatchObject({ instead_of: 'tuy-phuoc-2024/reports/2024/ke-hoach-2024.docx' });
  });
});

it.each(readdirSync(join(TEMPLATES, 'outlines')))('cchc outline prints %s as it is', (file) => {
  const { status, stdout } = cchc(['outline', file.replace('.yaml', '')], withExamples());
  expect([status, stdout]).toEqual([0, readFileSync(join(TEMPLATES, 'outlines', file), 'utf8')]);
});

it('an outline saved with -o has the bytes that are printed, and takes the place of one that somebody edited with --force', () => {
  const dir = withExamples();
  const args = ['outline', 'ke-hoach', '-o', 'ke-hoach.yaml'];
  writeFileSync(join(dir, 'ke-hoach.yaml'), 'của cơ quan');
  cchc(args, dir);
  const read = (name: string) => readFileSync(join(dir, name), 'utf8');
  const builtIn = readFileSync(join(TEMPLATES, 'outlines', 'ke-hoach.yaml'), 'utf8');
  expect([read('ke-hoach.yaml'), read('ke-hoach-2.yaml')]).toEqual(['của cơ quan', builtIn]);
  cchc([...args, '--force'], dir);
  expect(read('ke-hoach.yaml')).toBe(builtIn);
});
