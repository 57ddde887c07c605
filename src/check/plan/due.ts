import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Period } from '../../model/facts.ts';
import type { PlanRule } from '../rule.ts';
import { nextWorkingDay } from '../../model/working-days.ts';

/** Hạn gửi against the window's end, and the deadline upward against the units'. */
export const dueDates: PlanRule = ({ workspace: { plan } }) =>
  plan.periods.flatMap((period) => [...judgeDue(period), ...judgeSendBy(period)]);

function judgeDue(period: Period): readonly Diagnostic[] {
  const { id, due, window, places } = period;
  const about = { period: id, related: [{ place: places.to, note: 'period-says' as const }] };
  if (window.from > window.to) return [];
  if (due < window.to)
    return [diagnostic('due-before-window-end', places.due, { period: id, due, to: window.to }, about)];
  // Decree 09/2019/NĐ-CP, Art. 8.5: at least one working day after the data are closed.
  const earliest = nextWorkingDay(window.to);
  if (due >= earliest) return [];
  return [diagnostic('due-without-working-day', places.due, { period: id, due, to: window.to, earliest }, about)];
}

function judgeSendBy({ id, due, sendBy, places }: Period): readonly Diagnostic[] {
  if (sendBy === undefined || sendBy >= due) return [];
  const related = [{ place: places.due, note: 'period-says' as const }];
  return [
    diagnostic('send-before-due', places.sendBy ?? places.due, { period: id, sendBy, due }, { period: id, related }),
  ];
}
