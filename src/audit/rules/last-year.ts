import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { isCivilDate } from '../../model/civil-date.ts';
import { yearMismatch } from '../../model/year-before.ts';
import { printDate } from '../../vietnamese/dates.ts';
import type { Audited } from '../rule.ts';

/** Figures of the year before (cùng kỳ) that are kept in reports/ and cannot be compared with: the report goes without them. */
export function lastYear({ workspace, now: { period } }: Audited): readonly Diagnostic[] {
  const before = workspace.yearBefore?.(period);
  if (before === undefined) return [];
  const place = { kind: 'file', file: before.file } as const;
  if (before.kind === 'unusable')
    return [diagnostic('last-year-unusable', place, { reason: before.reason }, { period: period.id })];
  const mismatch = yearMismatch(before, workspace.plan.agency, period);
  if (mismatch === undefined) return [];
  const { which, found, expected } = mismatch;
  const args = { which, found: withDates(found), expected: withDates(expected) };
  return [diagnostic('last-year-mismatch', place, args, { period: period.id })];
}

/** Days as one reads them: 2023-06-25 is 25/6/2023. */
function withDates(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/gu, (day) => (isCivilDate(day) ? printDate(day) : day));
}
