import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { parts, type CivilDate } from '../../model/civil-date.ts';
import { readDate } from '../../vietnamese/dates.ts';
import type { SubmissionRule } from '../rule.ts';

/** A completion in another year than the one document that the product names: "Quyết định số 63/QĐ-UBND ngày 20/6/2024", done on 20/6/2023. */
export const completedAsDocumented: SubmissionRule = ({ tasks, window, about }) => {
  // A file of another year is told of once, not at every date.
  if (window === undefined) return [];
  return tasks.flatMap(({ report: { completed, product }, task }) => {
    if (completed.kind !== 'value' || product.kind !== 'value') return [];
    const [dated, ...others] = datesIn(product.value);
    if (dated === undefined || others.length > 0 || parts(dated).year === parts(completed.value).year) return [];
    const args = { task: task.id, completed: completed.value, dated };
    const related = [{ place: product.place, note: 'submission-says' as const }];
    return [diagnostic('completed-contradicts-product', completed.place, args, { ...about, related })];
  });
};

/** 20/6/2024 or "ngày 20 tháng 6 năm 2024", but not the 63/2024 of a document's number. */
const DATE = /(?<![\d/.-])\d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}(?![\d/])/giu;

function datesIn(text: string): readonly CivilDate[] {
  return [...text.matchAll(DATE)].flatMap(([found]) => {
    const reading = readDate(found);
    return reading.kind === 'value' ? [reading.value] : [];
  });
}
