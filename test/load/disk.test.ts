import { execFileSync, fork } from 'node:child_process';
import { chmod, cp, mkdir, rename, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findWorkspace, loadWorkspace } from '../../src/load/workspace.ts';
import { TEMPLATES } from '../../src/templates.ts';
import { listed, workspaceWith } from '../support/workspace.ts';

const SUBMISSION = 'schema: cchc/submission/1\nunit: van_phong\nperiod: year\n';

async function faultsIn(dir: string, only?: readonly string[]): Promise<readonly string[]> {
  const { diagnostics, sources } = await loadWorkspace(dir, only === undefined ? {} : { only });
  return listed(diagnostics, sources);
}

describe.skipIf(process.platform === 'win32')('what is no file is never opened', () => {
  it('a pipe, which nobody will ever write to', async () => {
    const dir = await workspaceWith({});
    execFileSync('mkfifo', [join(dir, 'submissions', 'a.yaml')]);
    expect(await faultsIn(dir)).toEqual(['not-a-file submissions/a.yaml']);
    expect(await faultsIn(dir, [join(dir, 'submissions', 'a.yaml')])).toEqual(['not-a-file submissions/a.yaml']);
  });

  it('a socket', async () => {
    const dir = await workspaceWith({});
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(dir, 'submissions', 'a.yaml'), done));
    onTestFinished(() => void server.close());
    expect(await faultsIn(dir)).toEqual(['not-a-file submissions/a.yaml']);
  });

  it('a link to a device', async () => {
    const dir = await workspaceWith({});
    await symlink('/dev/zero', join(dir, 'submissions', 'a.yaml'));
    expect(await faultsIn(dir)).toEqual(['outside-workspace submissions/a.yaml']);
  });
});

it.skipIf(process.platform !== 'linux')(
  'a name that is not UTF-8 is told as such, of a file and of a folder',
  async () => {
    const dir = await workspaceWith({});
    const named = (name: string): Buffer =>
      Buffer.concat([Buffer.from(join(dir, 'submissions/')), Buffer.from(name, 'latin1')]);
    await writeFile(named('B\u00e1o.yaml'), SUBMISSION);
    await mkdir(named('k\u00fd'));
    const { diagnostics } = await loadWorkspace(dir);
    expect(diagnostics).toMatchObject([
      { code: 'file-unreadable', place: { file: 'submissions/B\ufffdo.yaml' }, args: { reason: 'name' } },
      { code: 'file-unreadable', place: { file: 'submissions/k\ufffd' }, args: { reason: 'name' } },
    ]);
  },
);

describe.skipIf(process.platform === 'win32')('links', () => {
  it('within the workspace are followed', async () => {
    const dir = await workspaceWith({ 'texts/goc/a.yaml': SUBMISSION });
    await symlink(join(dir, 'texts', 'goc', 'a.yaml'), join(dir, 'submissions', 'b.yaml'));
    const { workspace, diagnostics } = await loadWorkspace(dir);
    expect(diagnostics).toEqual([]);
    expect(workspace?.submissions.map(({ file }) => file)).toContain('submissions/b.yaml');
  });

  it('to a folder whose name begins like that of one around them are followed', async () => {
    const dir = await workspaceWith({ 'sub/a.yaml': SUBMISSION });
    await symlink('../sub', join(dir, 'submissions', 'them'));
    const { workspace } = await loadWorkspace(dir);
    expect(workspace?.submissions.map(({ file }) => file)).toContain('submissions/them/a.yaml');
  });

  it('out of it are refused, to files and to folders', async () => {
    const dir = await workspaceWith({});
    const other = await workspaceWith({});
    await symlink(join(other, 'plan.yaml'), join(dir, 'submissions', 'a.yaml'));
    await symlink(join(other, 'submissions'), join(dir, 'submissions', 'khac'));
    expect(await faultsIn(dir)).toEqual(['outside-workspace submissions/a.yaml', 'outside-workspace submissions/khac']);
  });

  it('to nothing, to themselves, and to a folder around them', async () => {
    const dir = await workspaceWith({});
    await symlink('khong-co.yaml', join(dir, 'submissions', 'a.yaml'));
    await symlink('b.yaml', join(dir, 'submissions', 'b.yaml'));
    await symlink('..', join(dir, 'submissions', 'c'));
    expect(await faultsIn(dir)).toEqual([
      'file-unreadable submissions/a.yaml',
      'not-a-file submissions/b.yaml',
      'not-a-file submissions/c',
    ]);
  });

  it('evidence behind a link out of the workspace does not count as there', async () => {
    const dir = await workspaceWith({
      'submissions/tai-chinh.yaml': `${SUBMISSION.replace('van_phong', 'tai_chinh')}tasks:\n  I.3:\n    evidence: [khac/plan.pdf]\n`,
    });
    const other = await workspaceWith({ 'plan.pdf': 'x' });
    await symlink(other, join(dir, 'khac'));
    await symlink(other, join(dir, 'submissions', 'khac'));
    expect(await faultsIn(dir)).toEqual([
      'outside-workspace submissions/khac',
      'outside-workspace submissions/tai-chinh.yaml:6:16',
    ]);
  });
});

const withEvidence = (name: string): string =>
  `${SUBMISSION}tasks:\n  I.1:\n    evidence: [${name}, khong-co.pdf, ../minh-chung/b.pdf]\n`;

describe('evidence', () => {
  it('is looked for beside the submission, whatever form of Unicode its name has on disk', async () => {
    const dir = await workspaceWith({
      'submissions/a.yaml': withEvidence('qu\u1ef9.pdf'),
      'submissions/quy\u0303.pdf': 'x',
      'minh-chung/b.pdf': 'x',
    });
    const { workspace } = await loadWorkspace(dir);
    const read = workspace?.submissions.find(({ file }) => file === 'submissions/a.yaml')?.tasks[0]?.evidence;
    expect(read?.map(({ file, exists }) => [file, exists])).toEqual([
      ['submissions/qu\u1ef9.pdf', true],
      ['submissions/khong-co.pdf', false],
      ['minh-chung/b.pdf', true],
    ]);
  });
});

describe('what is asked for', () => {
  it('only the submissions that are named, files and folders, here and elsewhere', async () => {
    const dir = await workspaceWith({ 'submissions/thang-6/a.yaml': SUBMISSION });
    const other = await workspaceWith({ 'b.yaml': SUBMISSION }, { bare: true });
    const { workspace } = await loadWorkspace(dir, {
      only: [join(dir, 'submissions', 'thang-6'), join(other, 'b.yaml')],
    });
    const [outside, inside] = workspace?.submissions.map(({ file }) => file) ?? [];
    expect(inside).toBe('submissions/thang-6/a.yaml');
    expect(outside).toMatch(/^\.\.\/.*b\.yaml$/u);
    expect(workspace?.submissions).toHaveLength(2);
  });

  it('a named file that is not there, or of a kind that is not read', async () => {
    const dir = await workspaceWith({ 'ghi-chu.txt': 'x' });
    expect(await faultsIn(dir, [join(dir, 'khong-co.yaml'), join(dir, 'ghi-chu.txt')])).toEqual([
      'file-not-supported ghi-chu.txt',
      'file-unreadable khong-co.yaml',
    ]);
  });

  it('a folder that is not there', async () => {
    const dir = await workspaceWith({}, { bare: true });
    expect(await faultsIn(join(dir, 'khong-co'))).toEqual(['file-unreadable .']);
  });

  it('the nearest plan upward from a file', async () => {
    const dir = await workspaceWith({});
    expect(await findWorkspace(join(dir, 'submissions', 'van-phong.yaml'))).toBe(dir);
    await rename(join(dir, 'plan.yaml'), join(dir, 'plan.txt'));
    expect(await findWorkspace(join(dir, 'submissions'))).not.toBe(dir);
  });
});

/** Somebody who is not root, for whom rights count: `nobody` on most systems. */
const NOBODY = 65534;

describe.skipIf(process.platform === 'win32')('rights', () => {
  it('a file and a folder that may not be read hide nothing else', async () => {
    const dir = await workspaceWith({
      'submissions/kin/a.yaml': SUBMISSION,
      'submissions/b.yaml': SUBMISSION,
      'submissions/c.yaml': 'a: b: c',
    });
    await chmod(join(dir, 'submissions', 'b.yaml'), 0);
    await chmod(join(dir, 'submissions', 'kin'), 0);
    onTestFinished(() => chmod(join(dir, 'submissions', 'kin'), 0o755));
    expect(await faultsAsSomebody(dir)).toEqual([
      'file-unreadable submissions/b.yaml',
      'yaml-syntax submissions/c.yaml',
      'file-unreadable submissions/kin',
    ]);
  });
});

/** Root may read everything, so the loader is bundled and run by another user then. */
async function faultsAsSomebody(dir: string): Promise<readonly string[]> {
  const codes = async (load: typeof loadWorkspace): Promise<readonly string[]> =>
    (await load(dir)).diagnostics.map(({ code, place }) => `${code} ${place.file}`);
  if (process.getuid?.() !== 0) return codes(loadWorkspace);
  const { build } = await import('esbuild');
  const folder = await workspaceWith({}, { bare: true });
  const source = new URL('../../src/load/workspace.ts', import.meta.url).pathname;
  const contents = `import { loadWorkspace } from ${JSON.stringify(source)};
    const { diagnostics } = await loadWorkspace(process.argv[2]);
    process.send(diagnostics.map(({ code, place }) => code + ' ' + place.file));`;
  await mkdir(join(folder, 'dist'));
  await cp(join(TEMPLATES, 'schema'), join(folder, 'templates', 'schema'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await build({
    stdin: { contents, resolveDir: join(source, '..') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: join(folder, 'dist', 'load.js'),
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  });
  for (const shared of [folder, dir]) await chmod(shared, 0o755);
  return new Promise((done, fail) => {
    const child = fork(join(folder, 'dist', 'load.js'), [dir], { uid: NOBODY, gid: NOBODY, cwd: folder, execArgv: [] });
    child.on('message', (found) => done(found as readonly string[]));
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`the loader ended with ${code}`)));
  });
}
