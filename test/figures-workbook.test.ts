import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { renderWorkbook } from '../src/render/workbook/render-workbook.ts';
import type { Figure } from '../src/model/aggregate.ts';
import { isBuiltIn, isTotal } from '../src/model/figures.ts';
import { figureText } from '../src/vietnamese/figures.ts';
import { cchc, EXAMPLES, withExamples } from './support/cli.ts';
import { bookOf, formulasOf, periodsOf, reopened } from './support/figures-book.ts';

type Workbook = Awaited<ReturnType<typeof reopened>>;
type Cell = ReturnType<ReturnType<Workbook['addWorksheet']>['getCell']>;

/** The number or text that a cell shows, of a formula what it comes to. */
const valueOf = ({ value, result }: Cell): unknown => (typeof value === 'object' && value !== null ? result : value);

/** The cell of an indicator's total on the sheet of indicators. */
function totalCell(workbook: Workbook, label: string, { measure }: Figure): Cell | undefined {
  const sheet = workbook.getWorksheet('Chỉ tiêu');
  let found: Cell | undefined;
  sheet?.eachRow((row, number) => {
    if (number > 4 && row.getCell(2).value === label) found ??= row.getCell(measure === '%' ? 7 : 4);
  });
  return found;
}

/** Digits after the comma that a format shows. */
const decimalsOf = (format: string): number => /\.(0+)/u.exec(format)?.[1]?.length ?? 0;

describe.each(readdirSync(EXAMPLES))('the workbook of examples/%s, opened again', async (name) => {
  const made = await Promise.all(
    (await periodsOf(join(EXAMPLES, name))).map(async (compiled) => ({
      id: compiled.period.id,
      compiled,
      workbook: await reopened(await renderWorkbook(await bookOf(compiled))),
    })),
  );

  test.each(made)(
    '$id: every total of an indicator is the figure, and shows it as documents print it',
    ({ compiled, workbook }) => {
      const totals = compiled.aggregate.figures.filter((figure) => isTotal(figure) && !isBuiltIn(figure.id));
      for (const figure of totals) {
        const cell = totalCell(workbook, figure.label, figure);
        const exact = figure.measure === '%' ? figure.value?.div(100) : figure.value;
        const absent = figure.status === 'not-arising' ? '-' : null;
        expect([figure.id, cell === undefined ? undefined : valueOf(cell)]).toEqual([
          figure.id,
          exact?.valueOf() ?? absent,
        ]);
        if (figure.measure !== '%' || figure.value === undefined) continue;
        // Never 100% where something is missing from it, nor 0% where there is something.
        const printed = (Number(valueOf(cell as Cell)) * 100).toFixed(decimalsOf(cell?.numFmt ?? ''));
        expect([figure.id, Number(printed) === 100, Number(printed) === 0]).toEqual([
          figure.id,
          figureText(figure) === '100%',
          figureText(figure) === '0%',
        ]);
      }
    },
  );

  test.each(made)('$id: the summary adds up to the plan’s figures', ({ compiled, workbook }) => {
    const sheet = workbook.getWorksheet('Tổng hợp');
    const row = sheet?.getColumn(2).values.indexOf('Cộng') ?? -1;
    const figure = (id: string): Figure | undefined =>
      compiled.aggregate.figures.find((f) => f.id === id && isTotal(f));
    const ids = [
      'total',
      'on_time',
      'late',
      'in_progress',
      'ongoing',
      'not_started',
      'overdue',
      'not_arising',
      'unreported',
    ];
    const wanted = ids.map((id) => figure(`plan.tasks_${id}`)?.value?.valueOf());
    expect(ids.map((_, index) => valueOf(sheet?.getCell(row, index + 3) as Cell))).toEqual(wanted);
    const rate = figure('plan.completion_rate');
    expect(valueOf(sheet?.getCell(row, 14) as Cell)).toBe(rate?.value?.div(100).valueOf() ?? '-');
  });

  test.each(made)('$id: totals and rates are formulas, each with its result', ({ workbook }) => {
    const formulas = formulasOf(workbook);
    expect(formulas.filter(({ sheet }) => sheet === 'Tổng hợp').length).toBeGreaterThan(150);
    expect(formulas.filter(({ result }) => result === '')).toEqual([]);
  });
});

const OUT = 'tri-phuong-2024/reports/2024-h1';
const WORKBOOK = `${OUT}/so-lieu-2024-h1.xlsx`;
const EXPORT = ['export', '--period', 'h1', '-C', 'tri-phuong-2024'];

describe('cchc export', () => {
  it('writes the very workbook that report --xlsx writes, the same in every time zone and language', () => {
    const bytes = [
      { args: EXPORT, env: {} },
      { args: EXPORT, env: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
      { args: ['report', ...EXPORT.slice(1), '--xlsx'], env: { TZ: 'Pacific/Kiritimati' } },
    ].map(({ args, env }) => {
      const dir = withExamples('tri-phuong-2024');
      expect(cchc(args, dir, env).status).toBe(0);
      return readFileSync(join(dir, WORKBOOK));
    });
    expect(bytes.map((each) => each.equals(bytes[0] ?? Buffer.of()))).toEqual([true, true, true]);
  });

  it('names the workbook after the report that -o names', () => {
    const dir = withExamples('tri-phuong-2024');
    cchc(['report', ...EXPORT.slice(1), '--xlsx', '-o', 'gui-huyen.docx'], dir);
    expect(readdirSync(dir).filter((name) => name.startsWith('so-lieu'))).toEqual(['so-lieu-gui-huyen.xlsx']);
    expect(existsSync(join(dir, WORKBOOK))).toBe(false);
  });

  it('writes nothing when something is wrong; a draft says that it is one, and lists what is wrong', async () => {
    const dir = withExamples('tri-phuong-2024');
    writeFileSync(join(dir, 'tri-phuong-2024/submissions/hong.yaml'), 'schema: cchc/submission/1\nunit: "cong_an\n');
    expect(cchc(EXPORT, dir).status).toBe(1);
    expect(existsSync(join(dir, OUT))).toBe(false);
    expect(cchc([...EXPORT, '--draft'], dir).status).toBe(1);
    const workbook = await reopened(readFileSync(join(dir, WORKBOOK)));
    expect(workbook.worksheets.map((sheet) => String(sheet.getCell('A3').value).slice(0, 9))).toEqual(
      workbook.worksheets.map(() => 'DỰ THẢO. '),
    );
    expect(workbook.getWorksheet('Lỗi và cảnh báo')?.getRow(5).values).toEqual(
      expect.arrayContaining(['Lỗi phải sửa', 'yaml-syntax', 'submissions/hong.yaml', '2:7']),
    );
  });

  it('leaves out what --without says, and says so on the sheets', async () => {
    const dir = withExamples('tri-phuong-2024');
    expect(cchc([...EXPORT, '--without', 'cong_an'], dir).status).toBe(0);
    const workbook = await reopened(readFileSync(join(dir, WORKBOOK)));
    const row = workbook.getWorksheet('Tình hình gửi báo cáo')?.getColumn(2).values.indexOf('Công an xã') ?? -1;
    expect(workbook.getWorksheet('Tình hình gửi báo cáo')?.getCell(row, 7).value).toBe('(để ngoài theo lựa chọn)');
    expect(workbook.getWorksheet('Tổng hợp')?.getColumn(1).values).toContain(
      'Để ngoài theo lựa chọn của người tổng hợp: toàn bộ báo cáo của Công an xã.',
    );
  });
});
