import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cchc, temporaryFolder, withExamples } from '../support/cli.ts';
import { workbookFromText } from '../support/text-workbook.ts';

const NAME = 'tuy-phuoc-2024';
const YAML = ['plan.yaml', 'tasks', 'indicators.yaml', 'texts', 'records'];

/** A copy of the example as it is. */
const inYaml = (): string => join(withExamples(NAME), NAME);

/** A copy of the example, its own definitions turned into ke-hoach.xlsx by the command that people use. */
function inWorkbook(): string {
  const dir = inYaml();
  expect(cchc(['convert'], dir)).toMatchObject({ status: 0, stdout: 'Kế hoạch: ke-hoach.xlsx\n' });
  for (const name of YAML) rmSync(join(dir, name), { recursive: true });
  return dir;
}

/** The figures of the half-year, with their sources in what units sent. */
function figuresOf(dir: string): unknown {
  const { stdout } = cchc(['figures', '--period', 'h1', '--format', 'json'], dir);
  const { figures } = JSON.parse(stdout) as { figures: readonly { sources: readonly { file: string }[] }[] };
  return figures.map((figure) => ({
    ...figure,
    sources: figure.sources.filter(({ file }) => file.startsWith('submissions/')),
  }));
}

describe('a workspace whose definitions are in ke-hoach.xlsx', () => {
  it('comes to the same figures, traced to its cells where they are of the plan', () => {
    const dir = inWorkbook();
    expect(figuresOf(dir)).toEqual(figuresOf(inYaml()));
    // Row 8 is below title, purpose, three names with values, headings and the first group.
    const { stdout } = cchc(['figures', 'plan.tasks_total', '--period', 'h1'], dir);
    expect(stdout).toContain('ke-hoach.xlsx › Phụ lục I › B8');
  });

  it('makes the same documents', () => {
    const [workbook, yaml] = [inWorkbook(), inYaml()];
    for (const command of [['report', '--period', 'h1'], ['plan']]) {
      expect(cchc(command, workbook).status).toBe(0);
      expect(cchc(command, yaml).status).toBe(0);
    }
    const made = ['reports/2024-h1/bao-cao-2024-h1.docx', 'reports/2024-h1/phieu-trinh-2024-h1.docx'];
    for (const path of made) {
      expect(readFileSync(join(workbook, path)).equals(readFileSync(join(yaml, path)))).toBe(true);
    }
  });

  it('is found from a folder below it, and by batch', () => {
    const dir = inWorkbook();
    const below = join(dir, 'submissions');
    expect(cchc(['status', '--period', 'h1'], below).status).toBe(0);
    const { status, stdout } = cchc(['batch', '..', '--period', 'h1', '--format', 'json'], dir);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ workspaces: [{ dir: NAME, state: 'done' }] });
  });

  it('becomes YAML again that says the same', () => {
    const dir = inWorkbook();
    expect(cchc(['convert', 'ke-hoach.xlsx', '-o', 'yaml'], dir).status).toBe(0);
    rmSync(join(dir, 'ke-hoach.xlsx'));
    for (const name of YAML) expect(existsSync(join(dir, 'yaml', name))).toBe(true);
    const again = inYaml();
    for (const name of YAML) rmSync(join(again, name), { recursive: true });
    expect(cchc(['convert', join(dir, 'yaml'), '-o', 'ke-hoach.xlsx'], again).status).toBe(0);
    expect(figuresOf(again)).toEqual(figuresOf(inYaml()));
  });

  it('is not made of a text that no cell of Excel holds', () => {
    const dir = inYaml();
    writeFileSync(join(dir, 'texts', 'dai.yaml'), `schema: cchc/texts/1\nplan:\n  muc_dich: ${'a'.repeat(32_768)}\n`);
    const { status, stdout, stderr } = cchc(['convert'], dir);
    expect([status, stdout, existsSync(join(dir, 'ke-hoach.xlsx'))]).toEqual([1, '', false]);
    expect(stderr).toContain('texts/dai.yaml');
  });

  it('beside plan.yaml is told, naming both', () => {
    const dir = inYaml();
    cchc(['convert'], dir);
    const { status, stdout } = cchc(['check', '--format', 'json'], dir);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [
        { code: 'two-definitions', file: 'ke-hoach.xlsx', related: [{ file: 'plan.yaml' }] },
        { severity: 'info' },
      ],
    });
  });

  it('is told where a cell of it is wrong, in the words of the sheet', () => {
    const dir = temporaryFolder();
    mkdirSync(join(dir, 'submissions'));
    writeFileSync(
      join(dir, 'ke-hoach.xlsx'),
      workbookFromText(`[Kế hoạch]
KẾ HOẠCH
Tên cơ quan | Ủy ban nhân dân xã Tri Phương
Chữ viết tắt trong số văn bản | UBND
Địa danh |
Chức vụ người ký | CHỦ TỊCH
Loại văn bản | Kế hoạch
Số, ký hiệu | 75/KH-UBND
Năm kế hoạch | 2024
[Đơn vị]
Tên đơn vị | Loại | Mã
Công an xã | Phối hợp | cong_an
[Kỳ báo cáo]
Mã kỳ | Tên kỳ | Số liệu từ ngày | Đến ngày | Hạn đơn vị gửi
h1 | 6 tháng đầu năm | 01/01 | 25/6 |
[Phụ lục I]
Mã số | Nội dung nhiệm vụ, giải pháp | Thời hạn | Chủ trì
I.1 | | 31/01/2024 | Công an xã
I.2 | Tuyên truyền | 32/01/2024 | Công an huyện`),
    );
    const { status, stdout } = cchc(['check'], dir);
    expect(status).toBe(1);
    const places = stdout.split('\n').filter((line) => line.includes('['));
    expect(places).toEqual([
      'ke-hoach.xlsx › Kế hoạch › B4 (Địa danh): LỖI [cell-missing]',
      'ke-hoach.xlsx › Kỳ báo cáo › E2 (h1, cột Hạn đơn vị gửi): LỖI [cell-missing]',
      'ke-hoach.xlsx › Phụ lục I › B2 (I.1, cột Nội dung nhiệm vụ, giải pháp): LỖI [cell-missing]',
      'ke-hoach.xlsx › Phụ lục I › C3 (I.2, cột Thời hạn): LỖI [impossible-date]',
    ]);
  });
});
