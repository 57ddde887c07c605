import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makePlan } from '../../src/intake/make-plan.ts';
import type { OfficePlan } from '../../src/intake/office-plan.ts';
import { readDocxPlan } from '../../src/intake/read-docx-plan.ts';
import { readDocx } from '../../src/lint/read-docx.ts';
import { planOf, readBook, workbookOf } from '../intake/made-plans.ts';
import { cchc, EXAMPLES } from '../support/cli.ts';
import { EXAMPLE_NAMES } from '../support/all-documents.ts';
import { saveAgain } from './pdf.ts';

/** A plan that LibreOffice saved, as OpenDocument and back, says what it said before. */
describe('plans saved by LibreOffice', () => {
  let before: Readonly<Record<string, Uint8Array>> = {};
  let after: Readonly<Record<string, Uint8Array>> = {};

  beforeAll(async () => {
    before = Object.fromEntries(EXAMPLE_NAMES.map((name) => [name, printed(name)]));
    after = await saveAgain(await saveAgain(before, 'docx', 'odt'), 'odt', 'docx');
  }, 240_000);

  it.each(EXAMPLE_NAMES)('%s', (name) => {
    expect(planIn(after[name])).toEqual(planIn(before[name]));
  });

  it('a table in Excel with merged cells', async () => {
    const drawn = [
      'PHỤ LỤC I | < | < | < | <',
      'TT | Nhiệm vụ | Thời hạn | Đơn vị thực hiện | <',
      '^ | ^ | ^ | Chủ trì | Phối hợp',
      'I | Chỉ đạo, điều hành | < | < | <',
      '1 | Ban hành Kế hoạch | Quý I/2026 | Văn phòng HĐND và UBND xã | Công an xã; Trạm Y tế xã',
      '2 | Phân công nhiệm vụ | ^ | ^ | -',
    ];
    const made = workbookOf([{ name: 'PL', rows: drawn }]);
    const saved = await saveAgain({ made }, 'xlsx', 'xlsx');
    expect(planOf(readBook(saved['made'] ?? new Uint8Array()))).toEqual(planOf(readBook(made)));
  });
});

function printed(example: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-intake-'));
  try {
    const file = join(folder, 'ke-hoach.docx');
    cchc(['plan', '-C', join(EXAMPLES, example), '-o', file], EXAMPLES);
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function planIn(bytes: Uint8Array | undefined): OfficePlan {
  const read = readDocx(bytes ?? new Uint8Array());
  if (read.kind === 'refused') throw new Error(`refused: ${read.reason}`);
  const plan = readDocxPlan(read.layout);
  if (plan.kind !== 'plan') throw new Error(`no plan: ${plan.reason}`);
  return makePlan(plan.plan);
}
