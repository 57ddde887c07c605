import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cchc, EXAMPLES, temporaryFolder, withExamples, type Run } from './support/cli.ts';

/** The words of a .docx, paragraphs apart, read without our own code. */
function textOf(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml'] ?? new Uint8Array());
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');
}

/** A hash for each file of a folder. */
function hashesIn(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ]),
  );
}

const OUT = 'tri-phuong-2024/reports/2024-h1';
const REPORT = ['report', '--period', 'h1', '-C', 'tri-phuong-2024'];

describe('cchc report', () => {
  it('writes the report, the note to the leader and the figures, and says so in JSON', () => {
    const dir = withExamples('tri-phuong-2024');
    const { status, stdout } = cchc([...REPORT, '--format', 'json'], dir);
    const output = JSON.parse(stdout) as {
      schema: string;
      files: { kind: string; path: string; bytes: number }[];
      summary: object;
    };
    expect(status).toBe(0);
    expect(output.schema).toBe('cchc/output/1');
    expect(output.files.map(({ kind, path }) => [kind, path])).toEqual([
      ['report', `${OUT}/bao-cao-2024-h1.docx`],
      ['note', `${OUT}/phieu-trinh-2024-h1.docx`],
      ['figures', `${OUT}/figures.json`],
    ]);
    for (const { path, bytes } of output.files) expect(readFileSync(join(dir, path)).length).toBe(bytes);
    expect(output.summary).toEqual({ errors: 0, warnings: 1, infos: 3 });
  });

  it('gives equal bytes for equal input, in any time zone and language', () => {
    const environments = [{ TZ: 'UTC' }, { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' }];
    const runs = environments.map((env) => {
      const dir = withExamples('tri-phuong-2024');
      expect(cchc(REPORT, dir, env).status).toBe(0);
      const once = hashesIn(join(dir, OUT));
      expect(cchc(REPORT, dir, env).status).toBe(0);
      expect(hashesIn(join(dir, OUT))).toEqual(once);
      return once;
    });
    expect(runs[1]).toEqual(runs[0]);
  });

  it("prints the document's number and date when they are given, and leaves their places blank otherwise", () => {
    const dir = withExamples('tri-phuong-2024');
    cchc([...REPORT, '--number', '45', '--date', '26/6/2024', '-o', 'so.docx'], dir);
    cchc([...REPORT, '-o', 'trong.docx'], dir);
    expect(textOf(join(dir, 'so.docx'))).toContain('Số: 45/BC-UBND');
    expect(textOf(join(dir, 'so.docx'))).toContain('Tri Phương, ngày 26 tháng 6 năm 2024');
    expect(textOf(join(dir, 'trong.docx'))).toMatch(/Số: {2,}\/BC-UBND/);
    expect(textOf(join(dir, 'trong.docx'))).toMatch(/Tri Phương, ngày {2,}tháng 6 năm 2024/);
  });

  it('gives two reports in one folder companions of their own names', () => {
    const dir = withExamples('tri-phuong-2024');
    cchc([...REPORT, '-o', 'gui/6-thang.docx'], dir);
    cchc(['report', '--period', 'year', '-C', 'tri-phuong-2024', '-o', 'gui/nam.docx'], dir);
    expect(readdirSync(join(dir, 'gui')).filter((name) => !name.startsWith('.'))).toEqual([
      '6-thang.docx',
      '6-thang.figures.json',
      'nam.docx',
      'nam.figures.json',
      'phieu-trinh-6-thang.docx',
      'phieu-trinh-nam.docx',
    ]);
  });

  it('leaves a value out of the figures, and tells the leader but not the superior', () => {
    const dir = withExamples('tri-phuong-2024');
    const { status } = cchc([...REPORT, '--without', 'mot_cua:fee_dossiers'], dir);
    expect(status).toBe(0);
    expect(textOf(join(dir, OUT, 'bao-cao-2024-h1.docx'))).not.toContain('327/812');
    expect(textOf(join(dir, OUT, 'phieu-trinh-2024-h1.docx'))).toContain('Hồ sơ có nghĩa vụ tài chính');
  });

  it('does not wait for a unit that has not sent, and tells only the leader who it is', () => {
    const dir = withExamples('tri-phuong-2024');
    rmSync(join(dir, 'tri-phuong-2024/submissions/h1/tram-y-te.yaml'));
    const { status, stderr } = cchc(REPORT, dir);
    expect(status).toBe(0);
    expect(stderr).toContain('Đã đọc 13 báo cáo: 12 đúng hạn, 01 chậm; 01 đơn vị chưa gửi.');
    expect(textOf(join(dir, OUT, 'phieu-trinh-2024-h1.docx'))).toContain('Trạm Y tế xã');
    expect(textOf(join(dir, OUT, 'bao-cao-2024-h1.docx'))).not.toContain('chưa gửi');
  });

  it('is not stopped by a fault in a submission of another period', () => {
    const dir = withExamples('tri-phuong-2024');
    const file = join(dir, 'tri-phuong-2024/submissions/nam/van-hoa.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/broadcasts: \d+/, 'broadcasts: 5.4'));
    expect(cchc(REPORT, dir).status).toBe(0);
    expect(cchc(['report', '--period', 'year', '-C', 'tri-phuong-2024'], dir).status).toBe(1);
    expect(existsSync(join(dir, 'tri-phuong-2024/reports/2024-year'))).toBe(false);
  });

  it('marks a draft, overwrites an edited report only when told to, and loses nothing', () => {
    const dir = withExamples('tri-phuong-2024');
    expect(cchc([...REPORT, '--draft'], dir).status).toBe(0);
    const report = join(dir, OUT, 'bao-cao-2024-h1.docx');
    expect(textOf(report)).toContain('DỰ THẢO');
    writeFileSync(report, 'đã sửa');
    cchc(REPORT, dir);
    expect(readFileSync(report, 'utf8')).toBe('đã sửa');
    expect(textOf(join(dir, OUT, 'bao-cao-2024-h1-2.docx'))).not.toContain('DỰ THẢO');
    cchc([...REPORT, '--force'], dir);
    expect(textOf(report)).toContain('06/28 nhiệm vụ, đạt 21,4%');
  });
});

describe('cchc report, where something is in the way', () => {
  const SUBMISSION = 'tri-phuong-2024/submissions/h1/cong-an.yaml';

  it.each([
    ['a unit misspelt', 'unit: cong_an', 'unit: cong_am', 'unknown-unit'],
    ['a period that is not there', 'period: h1', 'period: h9', 'unknown-period'],
  ])('stops at %s: nobody knows which figures are missing', (_, right, wrong, code) => {
    const dir = withExamples('tri-phuong-2024');
    writeFileSync(join(dir, SUBMISSION), readFileSync(join(dir, SUBMISSION), 'utf8').replace(right, wrong));
    const { status, stderr } = cchc(REPORT, dir);
    expect(status).toBe(1);
    expect(stderr).toContain(`[${code}]`);
    expect(existsSync(join(dir, OUT))).toBe(false);
  });

  it.skipIf(process.platform === 'win32').each([
    ['a pipe, which nobody will ever write to', (path: string) => void execFileSync('mkfifo', [path])],
    ['a folder', (path: string) => void mkdirSync(path)],
  ])('writes nothing at all where %s stands under one of the names, forced or not', (_, put) => {
    for (const name of ['bao-cao-2024-h1.docx', 'figures.json', '.cchc/written.json']) {
      const dir = withExamples('tri-phuong-2024');
      mkdirSync(join(dir, OUT, '.cchc'), { recursive: true });
      put(join(dir, OUT, name));
      const before = readdirSync(join(dir, OUT), { recursive: true });
      for (const options of [[], ['--force']]) {
        const { status, stderr } = cchc([...REPORT, ...options], dir);
        expect([status, stderr.split('\n').at(-2)]).toEqual([3, expect.stringContaining(`${name}": một thư mục`)]);
        expect(readdirSync(join(dir, OUT), { recursive: true })).toEqual(before);
      }
    }
  });

  it.skipIf(process.platform === 'win32')('a folder that cannot be made is told in words', () => {
    const dir = withExamples('tri-phuong-2024');
    mkdirSync(join(dir, 'tri-phuong-2024/reports'));
    symlinkSync('/khong-co/o-day', join(dir, OUT));
    const { status, stderr } = cchc(REPORT, dir);
    expect([status, stderr]).toEqual([3, expect.stringContaining('không tạo được thư mục')]);
  });

  it('a name that is too long is told in words', () => {
    const dir = withExamples('tri-phuong-2024');
    const { status, stderr } = cchc([...REPORT, '-o', `${'đ'.repeat(300)}.docx`], dir);
    expect([status, stderr]).toEqual([3, expect.stringContaining('quá dài')]);
  });

  it.each([['report'], ['check'], ['status'], ['figures'], ['document'], ['export'], ['form']])(
    'cchc %s of a period whose own dates are wrong tells these, not that there is no such period',
    (command) => {
      const dir = withExamples('tri-phuong-2024');
      const plan = join(dir, 'tri-phuong-2024/plan.yaml');
      writeFileSync(plan, readFileSync(plan, 'utf8').replace('to: 25/6', 'to: 31/6'));
      const args = command === 'document' ? ['bao-cao-giai-trinh', 'van_phong'] : [];
      const { status, stdout, stderr } = cchc([command, ...args, '--period', 'h1', '-C', 'tri-phuong-2024'], dir);
      expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('plan.yaml:31:9: LỖI [impossible-date]')]);
    },
  );

  it('keeps a draft in its folder, whatever the plan calls its periods', () => {
    const dir = withExamples('tri-phuong-2024');
    const plan = join(dir, 'tri-phuong-2024/plan.yaml');
    writeFileSync(plan, readFileSync(plan, 'utf8').replace('\n  h1:', '\n  ../../../h1:'));
    const { status, stdout } = cchc(['report', '--draft', '--period', '../../../h1', '-C', 'tri-phuong-2024'], dir);
    expect([status, stdout.split('\n')[0]]).toEqual([
      1,
      'Báo cáo: tri-phuong-2024/reports/2024-_________h1/bao-cao-2024-_________h1.docx',
    ]);
  });

  it('does not offer a draft where there is no plan to make it by', () => {
    const dir = temporaryFolder();
    const { status, stderr } = cchc(['report', '--period', 'h1', '-C', '.'], dir);
    expect(status).toBe(1);
    expect(stderr).toContain('Chưa tạo văn bản nào vì chưa đọc được kế hoạch.');
    expect(stderr).not.toContain('--draft');
  });

  it('stops when every submission is of another year than the report', () => {
    const dir = withExamples('tri-phuong-2024');
    const { status, stderr } = cchc([...REPORT, '--year', '2023'], dir);
    expect(status).toBe(1);
    expect(stderr).toContain('[wrong-year]');
  });

  it.each([
    ['reports is a file', [], (dir: string) => writeFileSync(join(dir, 'tri-phuong-2024/reports'), 'x')],
    ['the name is too long', ['-o', `${'a'.repeat(300)}.docx`], () => undefined],
    ['a folder has the name of the report', ['-o', 'x.docx'], (dir: string) => mkdirSync(join(dir, 'x.docx'))],
    ['a file stands where a folder should be', ['-o', 'tri-phuong-2024/plan.yaml/x.docx'], () => undefined],
  ] as const)('cannot write (3) when %s, and leaves nothing behind', (_, args, prepare) => {
    const dir = withExamples('tri-phuong-2024');
    prepare(dir);
    const before = readdirSync(dir, { recursive: true }).length;
    const { status, stdout, stderr } = cchc([...REPORT, ...args], dir);
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('Không ghi được');
    expect(readdirSync(dir, { recursive: true }).length).toBe(before);
  });

  it('lets pass what a record allows until the window ends, and says so to the leader only', () => {
    const dir = withExamples('tri-phuong-2024');
    writeFileSync(
      join(dir, 'tri-phuong-2024/records/cho-qua.yaml'),
      'schema: cchc/waivers/1\nwaivers:\n  - code: late-submission\n    reason: Công chức nghỉ ốm\n    by: Chủ tịch UBND xã\n    until: 30/6/2024\n',
    );
    const { status, stderr } = cchc(REPORT, dir);
    expect(status).toBe(0);
    expect(stderr).not.toContain('[late-submission]');
    expect(textOf(join(dir, OUT, 'phieu-trinh-2024-h1.docx'))).toContain(
      'lý do: Công chức nghỉ ốm (người duyệt: Chủ tịch UBND xã',
    );
  });
});

describe('cchc batch', () => {
  it('reports every example, with one of them broken, and gives the worst exit code', () => {
    const names = readdirSync(EXAMPLES).sort();
    const dir = withExamples(...names);
    writeFileSync(join(dir, 'huyen-2022/tasks/hong.yaml'), 'schema: cchc/tasks/1\nappendix: [');
    const { status, stdout } = cchc(['batch', '.', '--period', 'h1', '--format', 'json'], dir);
    const { workspaces, summary } = JSON.parse(stdout) as {
      workspaces: { dir: string; state: string; files: string[] }[];
      summary: object;
    };
    expect(status).toBe(1);
    expect(workspaces.map((w) => w.dir)).toEqual(names);
    expect(workspaces.filter((w) => w.state !== 'done').map((w) => [w.dir, w.state, w.files])).toEqual([
      ['huyen-2022', 'refused', []],
    ]);
    expect(summary).toMatchObject({ workspaces: 7, done: 6, refused: 1 });
  });

  it('says which edited report it left as it is', () => {
    const dir = withExamples('tri-phuong-2024');
    cchc(REPORT, dir);
    writeFileSync(join(dir, OUT, 'bao-cao-2024-h1.docx'), 'đã sửa');
    const { stderr } = cchc(['batch', '.', '--period', 'h1'], dir);
    expect(stderr).toContain(`Tệp "${OUT}/bao-cao-2024-h1.docx" đã được sửa`);
  });

  it.skipIf(process.platform === 'win32')('names a folder that may not be looked into, and ends with 3', async () => {
    const dir = withExamples('tri-phuong-2024', 'tuy-phuoc-2024');
    chmodSync(join(dir, 'tuy-phuoc-2024'), 0);
    onTestFinished(() => chmodSync(join(dir, 'tuy-phuoc-2024'), 0o755));
    const { status, stdout } = cchcAsSomebody(['batch', '.', '--period', 'h1', '--format', 'json'], dir);
    const { workspaces } = JSON.parse(stdout) as { workspaces: { dir: string; state: string }[] };
    expect(status).toBe(3);
    expect(workspaces.map((w) => [w.dir, w.state])).toEqual([
      ['tuy-phuoc-2024', 'unreadable'],
      ['tri-phuong-2024', 'done'],
    ]);
  });
});

describe.skipIf(process.platform === 'win32')('where somebody has no rights', () => {
  it('in the folder of what cchc remembers, nothing is written and no stack is shown', () => {
    const dir = withExamples('tri-phuong-2024');
    expect(cchc(REPORT, dir).status).toBe(0);
    const before = hashesIn(join(dir, OUT));
    chmodSync(join(dir, OUT, '.cchc'), 0);
    const { status, stderr } = cchcAsSomebody([...REPORT, '--number', '6', '--force'], dir);
    chmodSync(join(dir, OUT, '.cchc'), 0o755);
    expect([status, stderr]).toEqual([3, expect.stringContaining('không có quyền')]);
    expect(hashesIn(join(dir, OUT))).toEqual(before);
  });

  it('to look into a folder named on the command line, check says so', () => {
    const dir = withExamples('tri-phuong-2024');
    const locked = join(dir, 'tri-phuong-2024/submissions/h1');
    chmodSync(locked, 0);
    onTestFinished(() => chmodSync(locked, 0o755));
    const { status, stdout } = cchcAsSomebody(['check', 'tri-phuong-2024/submissions'], dir);
    expect([status, stdout]).toEqual([3, expect.stringContaining('submissions/h1: LỖI [file-unreadable]')]);
  });

  it('to look into submissions, nobody is told not to have sent', () => {
    const dir = withExamples('tri-phuong-2024');
    const locked = join(dir, 'tri-phuong-2024/submissions');
    chmodSync(locked, 0);
    onTestFinished(() => chmodSync(locked, 0o755));
    const args = ['status', '-p', 'h1', '-C', 'tri-phuong-2024', '--as-of', '20/6/2024'];
    const { status, stdout } = cchcAsSomebody(args, dir);
    expect([status, stdout]).toEqual([
      3,
      expect.stringContaining(
        'Đã nhận 0/14 báo cáo, trong đó chậm 0; chưa gửi 0; chưa rõ 14.\nChưa rõ đơn vị nào đã gửi vì không đọc được thư mục "tri-phuong-2024/submissions".\n',
      ),
    ]);
    expect(stdout).toMatch(/^Công an xã +chưa rõ /mu);
    const { units } = JSON.parse(cchcAsSomebody([...args, '--format', 'json'], dir).stdout) as { units: object[] };
    expect(units).toHaveLength(14);
    expect(units[0]).toMatchObject({ state: 'missing', unreadable: 'tri-phuong-2024/submissions' });
  });

  it('to make a workspace, init says so in words', () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'kin'), { mode: 0o700 });
    chmodSync(join(dir, 'kin'), 0);
    const { status, stderr } = cchcAsSomebody(['init', 'kin'], dir);
    expect([status, stderr]).toEqual([3, 'Không ghi được "kin": không có quyền ghi vào đây\n']);
  });
});

/** Runs `cchc` as a user for whom rights count: root ignores them. */
function cchcAsSomebody(args: readonly string[], dir: string): Run {
  if (process.getuid?.() === 0) execFileSync('chown', ['-R', String(NOBODY), dir]);
  return cchc(args, dir, {}, process.getuid?.() === 0 ? NOBODY : undefined);
}

/** Somebody who is not root: `nobody` on most systems. */
const NOBODY = 65534;
