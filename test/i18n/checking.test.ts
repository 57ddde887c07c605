import { expect, test } from 'vitest';
import { VI_CHECKING } from '../../src/i18n/vi/checking.ts';
import type { CivilDate } from '../../src/model/civil-date.ts';

const day = (iso: string): CivilDate => iso as CivilDate;

test('days below ten have two digits in Vietnamese, as every count in running text', () => {
  const late = { unit: 'Công an xã', submitted: day('2024-06-26'), due: day('2024-06-25'), days: 1 };
  expect(VI_CHECKING['late-submission'].message(late)).toContain('chậm 01 ngày');
  const done = { task: 'I.1', completed: day('2024-06-26'), deadline: day('2024-06-14'), days: 12 };
  expect(VI_CHECKING['done-late'].message(done)).toContain('(chậm 12 ngày)');
});

test('a period that is not there is told with those that are', () => {
  const args = { id: 'h9', known: ['h1', 'year'] };
  expect(VI_CHECKING['unknown-period'].hint?.(args)).toBe(
    'Ghi mã kỳ như trong kế hoạch (mục periods của plan.yaml, trang Kỳ báo cáo của ke-hoach.xlsx): h1, year.',
  );
});
