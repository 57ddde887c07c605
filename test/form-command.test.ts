import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { cchc, withExamples } from './support/cli.ts';

const FORM = ['form', '--period', 'h1', '-C', 'tri-phuong-2024'];
const FOLDER = 'tri-phuong-2024/reports/2024-h1/bieu';

async function open(path: string): Promise<exceljs.Workbook> {
  const workbook = new exceljs.Workbook();
  const bytes = readFileSync(path);
  // The library's type of a buffer is one of its own.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0], {
    ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'],
  });
  return workbook;
}

describe('cchc form', () => {
  it('writes a form for every unit that owes a report, and says so in JSON', () => {
    const dir = withExamples('tri-phuong-2024');
    const { status, stdout } = cchc([...FORM, '--format', 'json'], dir);
    const output = JSON.parse(stdout) as { schema: string; files: { kind: string; path: string; bytes: number }[] };
    expect([status, output.schema]).toEqual([0, 'cchc/output/1']);
    expect(output.files.map(({ path }) => path).slice(0, 2)).toEqual([
      `${FOLDER}/bieu-van_phong-2024-h1.xlsx`,
      `${FOLDER}/bieu-mot_cua-2024-h1.xlsx`,
    ]);
    // The units of plan.yaml.
    expect(output.files).toHaveLength(14);
    for (const { kind, path, bytes } of output.files)
      expect([kind, readFileSync(join(dir, path)).length]).toEqual(['form', bytes]);
  });

  it('gives equal bytes for equal input, in any time zone and language', () => {
    const made = [{ TZ: 'UTC' }, { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' }].map(
      (env) => {
        const dir = withExamples('tri-phuong-2024');
        expect(cchc(FORM, dir, env).status).toBe(0);
        return readdirSync(join(dir, FOLDER), { encoding: 'utf8' })
          .filter((name) => name.endsWith('.xlsx'))
          .map((name) => [name, readFileSync(join(dir, FOLDER, name)).toString('base64')]);
      },
    );
    expect(made[0]).toEqual(made[1]);
  });

  it('sends back what a unit sent with its faults, and leaves the unit’s own file as it is', async () => {
    const dir = withExamples('tri-phuong-2024');
    const file = join(dir, 'tri-phuong-2024/submissions/h1/tai-chinh.yaml');
    const sent = readFileSync(file, 'utf8').replace('completed: 20/06/2024', 'completed: 20/7/2024');
    writeFileSync(file, sent);
    const { status, stdout } = cchc([...FORM, '--return', '--format', 'json'], dir);
    const output = JSON.parse(stdout) as { files: { path: string }[]; diagnostics: { code: string }[] };
    expect(status).toBe(0);
    expect(output.files.map(({ path }) => path)).toEqual([
      'tri-phuong-2024/reports/2024-h1/tra-lai/sua-bieu-tai_chinh-2024-h1.xlsx',
    ]);
    expect(output.diagnostics.map(({ code }) => code)).toContain('completed-after-window');
    const sheet = (await open(join(dir, output.files[0]?.path ?? ''))).getWorksheet('Nhiệm vụ');
    const marked: unknown[] = [];
    sheet?.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.note !== undefined) marked.push([cell.value, cell.fill]);
      }),
    );
    expect(marked).toEqual([['20/7/2024', expect.objectContaining({ fgColor: { argb: 'FFFFC7CE' } })]]);
    expect(readFileSync(file, 'utf8')).toBe(sent);
  });

  it('leaves it to the office which of two files of a unit counts', () => {
    const dir = withExamples('tri-phuong-2024');
    const folder = join(dir, 'tri-phuong-2024/submissions/h1');
    const sent = readFileSync(join(folder, 'tai-chinh.yaml'), 'utf8');
    writeFileSync(join(folder, 'tai-chinh (1).yaml'), sent.replace('progress: 60%', 'progress: 70%'));
    const { status, stdout, stderr } = cchc([...FORM, '--return'], dir);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('[duplicate-submission]');
    expect(stderr).toContain('Không có báo cáo nào');
  });

  it('sends back an empty form for a file that nobody can read, with what is wrong with it', async () => {
    const dir = withExamples('tri-phuong-2024');
    writeFileSync(
      join(dir, 'tri-phuong-2024/submissions/h1/tai-chinh.yaml'),
      'schema: cchc/submission/1\nunit: tai_chinh\nperiod: h1\ntasks:\n\t- hỏng: [',
    );
    const { status, stdout } = cchc([...FORM, '--return', 'tai_chinh'], dir);
    expect([status, stdout]).toEqual([
      0,
      'Biểu báo cáo: tri-phuong-2024/reports/2024-h1/tra-lai/sua-bieu-tai_chinh-2024-h1.xlsx\n',
    ]);
    const path = join(dir, 'tri-phuong-2024/reports/2024-h1/tra-lai/sua-bieu-tai_chinh-2024-h1.xlsx');
    const texts: unknown[] = [];
    (await open(path)).worksheets[0]?.eachRow((row) => row.eachCell((cell) => texts.push(cell.value)));
    expect(texts).toContainEqual(expect.stringMatching(/^NỘI DUNG CẦN SỬA/u));
    expect(texts).toContain('Phải sửa: cả biểu');
  });

  it('sends back a form that came in Excel in a fresh one, each fault in its cell', async () => {
    const dir = withExamples('tri-phuong-2024');
    const folder = join(dir, 'tri-phuong-2024/submissions/h1');
    const file = join(folder, 'tai-chinh.yaml');
    const text = readFileSync(file, 'utf8').replace('completed: 20/06/2024', 'completed: 20/7/2024');
    writeFileSync(file, text.replace('  revenue_estimate: 96,0\n', ''));
    expect(cchc(['form', '--from', file, '--out', folder], dir).status).toBe(1);
    rmSync(file);
    expect(cchc([...FORM, '--return', 'tai_chinh'], dir).status).toBe(0);
    const path = join(dir, 'tri-phuong-2024/reports/2024-h1/tra-lai/sua-bieu-tai_chinh-2024-h1.xlsx');
    const notes = (await open(path)).worksheets.flatMap((sheet) => {
      const found: (readonly unknown[])[] = [];
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          if (cell.note !== undefined) found.push([sheet.name, sheet.getCell(cell.row, 1).value, cell.value]);
        }),
      );
      return found;
    });
    expect(notes).toEqual([
      ['Nhiệm vụ', 'tasks/I.13', '20/7/2024'],
      ['Số liệu', 'indicators/revenue_estimate', null],
    ]);
  });
});
