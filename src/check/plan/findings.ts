import { diagnostic } from '../../diagnostic/diagnostic.ts';
import type { PlanRule } from '../rule.ts';

/** Findings (tồn tại qua kiểm tra) remedied, or to be remedied, before they were found. */
export const findingDates: PlanRule = ({ workspace }) =>
  workspace.records.findings.flatMap((finding) =>
    (['deadline', 'remedied'] as const).flatMap((which) => {
      const day = finding[which];
      if (day === undefined || day.value >= finding.date) return [];
      return [diagnostic('finding-date-order', day.place, { which, date: day.value, found: finding.date })];
    }),
  );
