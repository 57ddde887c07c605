import type { Workspace } from '../../src/model/facts.ts';
import { appendix, submission, task, taskReport, unit, workspace, type Written } from './facts.ts';

/** The 28 tasks of Tri Phương: id, deadline, lead, what was reported at 25/6 and at 31/12/2024. */
const TASKS = `
I.1   2024-06-30 van_phong HT:2024-06-14 HT:2024-06-14
I.2   2024-06-19 van_phong HT:2024-06-18 HT:2024-06-18
I.3   recurring  van_hoa   TX            TX
I.4   2024-09-30 van_phong ĐTH           HT:2024-09-20
I.5   2024-09-29 van_phong ĐTH           ĐTH
I.6   recurring  van_phong TX            TX
I.7   2024-11-14 tu_phap   CTH           HT:2024-11-08
I.8   2024-06-30 tu_phap   HT:2024-06-12 HT:2024-06-12
I.9   recurring  mot_cua   TX            TX
I.10  recurring  mot_cua   TX            TX
I.11  2024-06-30 van_phong ĐTH           HT:2024-06-28
I.12  open       van_phong ĐTH           HT:2024-11-22
I.13  2024-06-14 tai_chinh HT:2024-06-20 HT:2024-06-20
I.14  2024-12-14 mot_cua   ĐTH           HT:2024-12-10
II.1  2024-06-30 van_phong HT:2024-06-21 HT:2024-06-21
II.2  2024-09-30 van_phong CTH           HT:2024-08-15
II.3  recurring  van_phong TX            TX
II.4  recurring  mot_cua   TX            TX
II.5  2024-06-19 tai_chinh ĐTH           HT:2024-08-12
II.6  recurring  van_hoa   TX            TX
II.7  recurring  van_hoa   TX            TX
III.1 2024-12-31 tai_chinh ĐTH           HT:2024-12-31
III.2 2024-12-31 dia_chinh ĐTH           HT:2024-12-31
III.3 2024-12-31 cong_an   ĐTH           HT:2024-12-31
III.4 recurring  cong_an   TX            TX
III.5 2024-11-29 lao_dong  CTH           HT:2024-11-25
III.6 recurring  tu_phap   KPS           KPS
III.7 2024-06-30 mttq      HT:2024-06-17 HT:2024-06-17`
  .trim()
  .split('\n')
  .map((line) => line.split(/\s+/u));

/** Tri Phương's plan with the submissions of both periods, under any counting. */
export function triPhuong(counting: Written['counting'] = {}): Workspace {
  const units = [...new Set(TASKS.map(([, , lead = '']) => lead))];
  return workspace({
    counting,
    units: units.map((id) => unit(id)),
    appendices: ['I', 'II', 'III'].map((id) => appendix(id)),
    tasks: TASKS.map(([id = '', due = '', lead = '']) => task(id, due, lead)),
    submissions: units.flatMap((id) => [submissionOf(id, 'h1', 3), submissionOf(id, 'year', 4)]),
  });
}

function submissionOf(unitId: string, periodId: string, column: number) {
  const file = `submissions/${periodId}-${unitId}.yaml`;
  const own = TASKS.filter(([, , lead]) => lead === unitId);
  return submission(unitId, periodId, {
    tasks: own.map((row) => taskReport(row[0] ?? '', (row[column] ?? '').replace(':', ' '), file)),
  });
}
