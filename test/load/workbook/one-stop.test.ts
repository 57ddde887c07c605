import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { compilePeriod, readWorkspace, type CompiledPeriod } from '../../../src/compile.ts';
import type { Diagnostic } from '../../../src/diagnostic/diagnostic.ts';
import { temporaryFolder } from '../../support/cli.ts';
import { workbookFromText } from '../../support/text-workbook.ts';

const PLAN = `schema: cchc/plan/1
agency:
  name: Ủy ban nhân dân xã Tri Phương
  code: UBND
  place: Tri Phương
  signer:
    title: CHỦ TỊCH
plan:
  type: Kế hoạch
  number: 75/KH-UBND
  year: 2024
periods:
  h1:
    label: 6 tháng đầu năm
    from: 01/01
    to: 25/6
    due: 26/6
  year:
    label: năm
    from: 01/01
    to: 31/12
    due: 31/12
units:
  - id: mot_cua
    name: Bộ phận Một cửa
  - id: van_phong
    name: Văn phòng
`;

const INDICATORS = `schema: cchc/indicators/1
include: [thong-ke-cchc]
reporters:
  mot_cua: [III.3.0, III.3.1, III.3.2, III.3.4, III.3.5]
rows:
  linh_vuc:
    - id: chung_thuc
      label: Chứng thực
    - id: ho_tich
      label: Hộ tịch
    - id: dat_dai
      label: Đất đai
`;

/** Tiếp nhận: tổng, trực tuyến, trực tiếp và bưu chính, kỳ trước; đã giải quyết: tổng, trước, đúng, quá hạn; đang: tổng, trong, quá hạn. */
const TOP = `[Biểu 06a]
ỦY BAN NHÂN DÂN XÃ TRI PHƯƠNG
TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC
(Từ ngày 01/01/2024 đến ngày 25/06/2024)
Nguồn: Hệ thống thông tin giải quyết TTHC tỉnh Lạng Sơn`;

const MERGED_HEADING = `STT | Lĩnh vực | Tiếp nhận | | | | Đã giải quyết | | | | Đang giải quyết | |
 | | Tổng số | Trong kỳ | | Từ kỳ trước | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số | Trong hạn | Quá hạn
 | | | Trực tuyến | Trực tiếp, dịch vụ bưu chính | | | | | | | |
(1) | (2) | (3)=(4)+(5)+(6) | (4) | (5) | (6) | (7)=(8)+(9)+(10) | (8) | (9) | (10) | (11) | (12) | (13)
(gộp A5:A7)
(gộp B5:B7)
(gộp C5:F5)
(gộp G5:J5)
(gộp K5:M5)
(gộp C6:C7)
(gộp D6:E6)
(gộp F6:F7)
(gộp G6:G7)
(gộp H6:H7)
(gộp I6:I7)
(gộp J6:J7)
(gộp K6:K7)
(gộp L6:L7)
(gộp M6:M7)`;

const ROWS = `1 | Chứng thực | {số 1760} | {số 58} | {số 1702} | {số 0} | {số 1760} | {số 1612} | {số 148} | {số 0} | {số 0} | {số 0} | {số 0}
2 | Hộ tịch | 405 | 200 | 200 | 5 | 400 | 250 | 147 | 3 | 5 | 4 | 1
 | Tổng cộng | 2.165 | 258 | 1.902 | 5 | 2.160 | 1.862 | 295 | 3 | 5 | 4 | 1`;

const MERGED = `${TOP}\n${MERGED_HEADING}\n${ROWS}\nNgười lập biểu | | | | | | | Thủ trưởng đơn vị`;

/** The same with a column for each way and for what is returned, in one row of headings. */
const SEPARATE = `[Sheet1]
BIỂU TỔNG HỢP
Số liệu tính đến ngày 20/6/2024, từ ngày 01 tháng 01 năm 2024 đến ngày 25 tháng 6 năm 2024
Lĩnh vực | Tổng tiếp nhận | Trực tuyến | Trực tiếp | BCCI | Kỳ trước chuyển sang | Đã giải quyết | Trước hạn | Đúng hạn | Quá hạn | Đang giải quyết trong hạn | Đang giải quyết quá hạn | Trả lại | Rút
Lĩnh vực Chứng thực | 760 | 58 | 700 | 2 | 0 | 758 | 610 | 148 | 0 | 0 | 0 | 2 | 0
Đăng ký hộ tịch | 400 | 195 | 200 | 0 | 5 | 390 | 250 | 137 | 3 | 5 | 1 | 1 | 3
Đất đai | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0`;

const FORM = (values: string): string => `schema: cchc/submission/1
unit: mot_cua
period: h1
submitted: 24/6/2024
indicators:
${values}
`;

interface Files {
  readonly exported: string;
  readonly second?: string;
  readonly returned?: string;
  readonly indicators?: string;
  readonly form?: string;
}

function workspaceOf({ exported, second, returned, indicators = INDICATORS, form }: Files): string {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'submissions'));
  writeFileSync(join(dir, 'plan.yaml'), PLAN);
  writeFileSync(
    join(dir, 'indicators.yaml'),
    `${indicators}${returned === undefined ? '' : `returned: ${returned}\n`}`,
  );
  writeFileSync(join(dir, 'submissions', 'xuat.xlsx'), workbookFromText(exported));
  if (second !== undefined) writeFileSync(join(dir, 'submissions', 'xuat-2.xlsx'), workbookFromText(second));
  if (form !== undefined) writeFileSync(join(dir, 'submissions', 'mot-cua.yaml'), FORM(form));
  return dir;
}

async function halfYear(files: Files): Promise<CompiledPeriod> {
  const read = await readWorkspace(workspaceOf(files), { period: 'h1' });
  const { workspace } = read;
  const period = workspace?.plan.periods.find(({ id }) => id === 'h1');
  if (workspace === undefined || period === undefined) throw new Error('no plan');
  return compilePeriod({ ...read, workspace }, period, { without: [] });
}

/** The figures of the half-year: of an indicator, or of one of its rows. */
function figure(
  { aggregate }: CompiledPeriod,
  id: string,
  row?: string,
): { value: number | undefined; status: string } {
  const found = aggregate.figures.find(
    (each) => each.id === id && each.scope?.row === row && each.scope?.unit === undefined,
  );
  return {
    value: found?.value === undefined ? undefined : Number(found.value.valueOf()),
    status: found?.status ?? 'none',
  };
}

const EXPORTS = /^export-/u;
const told = ({ diagnostics }: Pick<CompiledPeriod, 'diagnostics'>): readonly string[] =>
  diagnostics.filter(({ code }) => EXPORTS.test(code)).map((fault) => `${fault.code} ${placeOf(fault)}`);

function placeOf({ place }: Diagnostic): string {
  return place.kind === 'cell' ? place.cell : place.file;
}

describe('biểu II.06a as the one-stop system exports it', () => {
  it('gives each column as the figure of its rows, under merged headings and above numbers of columns', async () => {
    const compiled = await halfYear({ exported: MERGED, returned: 'resolved' });
    expect(told(compiled)).toEqual(['export-taken A3', 'export-rows-zero B11']);
    // 1.760 + 405 + 0, as the total row says.
    expect(figure(compiled, 'tthc_received')).toEqual({ value: 2165, status: 'ok' });
    expect(figure(compiled, 'tthc_received', 'ho_tich')).toEqual({ value: 405, status: 'ok' });
    expect(figure(compiled, 'tthc_received', 'dat_dai')).toEqual({ value: 0, status: 'ok' });
    // 250 + 1.612 before, 147 + 148 on the day.
    expect(figure(compiled, 'tthc_on_time')).toEqual({ value: 2157, status: 'ok' });
    expect(figure(compiled, 'tthc_late')).toEqual({ value: 3, status: 'ok' });
    expect(figure(compiled, 'tthc_pending')).toEqual({ value: 5, status: 'ok' });
    expect(figure(compiled, 'tthc_pending_overdue')).toEqual({ value: 1, status: 'ok' });
  });

  it('leaves apart what two ways in one column come to: 258 + 1.902 new ones, and no figure of either', async () => {
    const compiled = await halfYear({ exported: MERGED, returned: 'resolved' });
    expect(figure(compiled, 'tthc_new')).toEqual({ value: 2160, status: 'ok' });
    expect(figure(compiled, 'tthc_direct').value).toBeUndefined();
    expect(figure(compiled, 'tthc_post').value).toBeUndefined();
    expect(figure(compiled, 'tthc_returned').value).toBeUndefined();
  });

  it('reads columns of their own for post and returned dossiers, and lĩnh vực by likeness, which is told', async () => {
    const compiled = await halfYear({ exported: SEPARATE });
    expect(told(compiled)).toEqual(['export-taken A2', 'export-row-matched A5']);
    expect(figure(compiled, 'tthc_direct')).toEqual({ value: 900, status: 'ok' });
    expect(figure(compiled, 'tthc_post')).toEqual({ value: 2, status: 'ok' });
    // Trả lại 2 + 1, rút 0 + 3.
    expect(figure(compiled, 'tthc_returned')).toEqual({ value: 6, status: 'ok' });
    expect(figure(compiled, 'tthc_returned', 'ho_tich')).toEqual({ value: 4, status: 'ok' });
  });

  it('traces each figure to its cell, with the system and the file it is from', async () => {
    const { aggregate } = await halfYear({ exported: MERGED, returned: 'resolved' });
    const late = aggregate.figures.find(({ id, scope }) => id === 'tthc_late' && scope === undefined);
    expect(late?.sources[1]).toEqual({
      place: {
        kind: 'cell',
        file: 'submissions/xuat.xlsx',
        sheet: 'Biểu 06a',
        cell: 'J10',
        label: 'Hộ tịch, cột Đã giải quyết › Quá hạn',
      },
      unit: 'mot_cua',
      text: '3',
      via: 'Hệ thống thông tin giải quyết TTHC tỉnh Lạng Sơn, tệp xuat.xlsx',
    });
  });

  it('is no report of the unit: it stays missing, and nothing of it is a duplicate', async () => {
    const compiled = await halfYear({ exported: MERGED, returned: 'resolved' });
    expect(compiled.aggregate.receipts.find(({ unit }) => unit.id === 'mot_cua')?.state).toBe('missing');
    expect(compiled.diagnostics.map(({ code }) => code)).toContain('missing-submission');
  });

  it('completes the report of the unit, which is asked for nothing that is there', async () => {
    const form =
      '  tthc_direct:\n    chung_thuc: 1702\n    ho_tich: 200\n    dat_dai: 0\n  tthc_post:\n    chung_thuc: 0\n    ho_tich: 0\n    dat_dai: 0';
    const compiled = await halfYear({ exported: MERGED, returned: 'resolved', form });
    expect(compiled.aggregate.receipts.find(({ unit }) => unit.id === 'mot_cua')?.state).toBe('on-time');
    expect(figure(compiled, 'tthc_new')).toEqual({ value: 2160, status: 'ok' });
    const unreported = compiled.diagnostics.filter(({ code }) => code === 'unreported-indicator');
    // Returned dossiers have no figure of their own.
    expect(unreported.map(({ args }) => (args as { indicator: string }).indicator)).toEqual(['tthc_returned']);
  });

  it('contradicts the report of the unit: an error that names both places', async () => {
    const form = '  tthc_late:\n    chung_thuc: 0\n    ho_tich: 4\n    dat_dai: 0\n  tthc_received: 2165';
    const { diagnostics } = await halfYear({ exported: MERGED, returned: 'resolved', form });
    const found = diagnostics.filter(({ code }) => code === 'export-contradicts');
    expect(found.map((fault) => [placeOf(fault), fault.related?.[0]?.place.file, fault.severity])).toEqual([
      ['J10', 'submissions/mot-cua.yaml', 'error'],
    ]);
  });

  it('stands alone: what a built-in set computes from it asks for nothing else', async () => {
    const { diagnostics } = await halfYear({ exported: MERGED, returned: 'resolved' });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is left out with its unit', async () => {
    const read = await readWorkspace(workspaceOf({ exported: MERGED }), { period: 'h1' });
    const { workspace } = read;
    const [period] = workspace?.plan.periods ?? [];
    if (workspace === undefined || period === undefined) throw new Error('no plan');
    const compiled = await compilePeriod({ ...read, workspace }, period, { without: [{ unit: 'mot_cua' }] });
    expect(figure(compiled, 'tthc_received').value).toBeUndefined();
    expect(told(compiled)).toEqual([]);
  });

  it('of another period does not concern this one', async () => {
    const year = MERGED.replace('đến ngày 25/06/2024', 'đến ngày 31/12/2024');
    const compiled = await halfYear({ exported: year });
    expect(told(compiled)).toEqual([]);
    expect(figure(compiled, 'tthc_received').value).toBeUndefined();
  });

  const cases: readonly (Files & { readonly name: string; readonly told: readonly string[] })[] = [
    {
      name: 'returned dossiers without column and convention are asked for',
      exported: MERGED,
      told: ['export-taken A3', 'export-returned-not-told A3', 'export-rows-zero B11'],
    },
    {
      name: 'returned dossiers that should have a column and have none are asked for',
      exported: MERGED,
      returned: 'column',
      told: ['export-taken A3', 'export-returned-not-told A3', 'export-rows-zero B11'],
    },
    {
      name: 'a total that is not the sum of its rows: 3 + 0, not 4',
      exported: MERGED.replace('| 295 | 3 |', '| 295 | 4 |'),
      returned: 'resolved',
      told: ['export-taken A3', 'export-rows-zero B11', 'export-does-not-add J11'],
    },
    {
      name: 'parts that do not come to their whole: 4 + 2, not 5',
      exported: MERGED.replace('5 | 4 | 1\n | Tổng', '5 | 4 | 2\n | Tổng').replace(
        '5 | 4 | 1\nNgười',
        '5 | 4 | 2\nNgười',
      ),
      returned: 'resolved',
      // Also 405 received against 400 resolved and 4 + 2 pending.
      told: ['export-taken A3', 'export-does-not-add C10', 'export-does-not-add K10', 'export-rows-zero B11'],
    },
    {
      name: 'a window that is of no period',
      exported: MERGED.replace('25/06/2024', '30/06/2024'),
      returned: 'resolved',
      told: ['export-window-unknown A3', 'export-rows-zero B11'],
    },
    {
      name: 'no window',
      exported: MERGED.replace('(Từ ngày 01/01/2024 đến ngày 25/06/2024)', '6 tháng đầu năm'),
      returned: 'resolved',
      told: ['export-window-unknown A1', 'export-rows-zero B11'],
    },
    {
      name: 'a lĩnh vực that the office does not have',
      exported: MERGED.replace('2 | Hộ tịch', '2 | Lao động, tiền lương'),
      returned: 'resolved',
      told: ['export-taken A3', 'export-row-unknown B10'],
    },
    {
      name: 'figures that nobody owes',
      exported: MERGED,
      returned: 'resolved',
      indicators: `${INDICATORS.replace(/reporters:\n.*\n/u, '')}indicators:
  - id: tthc_received
    label: Số hồ sơ tiếp nhận
    by: linh_vuc
`,
      told: ['export-unit-unclear A3', 'export-rows-zero B11'],
    },
    {
      name: 'two exports that say different things',
      exported: MERGED,
      second: MERGED.replace('250 | 147 | 3', '249 | 148 | 3').replace('1.862 | 295', '1.861 | 296'),
      returned: 'resolved',
      told: [
        'export-contradicts H10',
        'export-taken A3',
        'export-contradicts I10',
        'export-rows-zero B11',
        'export-taken A3',
        'export-rows-zero B11',
      ],
    },
  ];
  test.each(cases)('$name', async ({ told: expected, ...files }) => {
    expect([...told(await halfYear(files))].sort()).toEqual([...expected].sort());
  });
});
