import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { daysBetween } from '../../model/civil-date.ts';
import { expectedUnits } from '../../model/expected.ts';
import { perhapsOf, unreadOf } from '../../model/unread.ts';
import type { WorkspaceRule } from '../rule.ts';

/** Submissions whose first receipt (lần nhận đầu) is after the due date; a late revision of one that came in time is not late. */
export const lateSubmissions: WorkspaceRule = ({ sent }) =>
  sent.flatMap(({ unit, period, first }) => {
    if (first === undefined || first.date <= period.due) return [];
    const args = { unit: unit.name, submitted: first.date, due: period.due, days: daysBetween(period.due, first.date) };
    const related = [{ place: period.places.due, note: 'period-says' as const }];
    return [diagnostic('late-submission', first.place, args, { unit: unit.id, period: period.id, related })];
  });

/** Submissions that carry no date and no receipt: whether they came in time is unknown, and is not assumed. */
export const submittedMissing: WorkspaceRule = ({ sent }) =>
  sent.flatMap(({ unit, period, first, used }) => {
    // A date that cannot be read is a fault already told.
    if (first !== undefined || used === undefined || used.submitted.kind === 'invalid') return [];
    const related = [{ place: period.places.due, note: 'period-says' as const }];
    const args = { unit: unit.name, period: period.label };
    return [diagnostic('submitted-missing', used.place, args, { unit: unit.id, period: period.id, related })];
  });

/** Receipts dated before the day the submission itself carries. */
export const receivedAfterSubmitted: WorkspaceRule = ({ workspace, resolver, sent }) => {
  const sentBy = new Map(sent.map((one) => [`${one.unit.id} ${one.period.id}`, one]));
  return workspace.records.receipts.flatMap((receipt) => {
    const unit = resolver.unit(receipt.unit.value);
    const found = sentBy.get(`${unit?.id} ${receipt.period.value}`);
    const submitted = found?.revisions[0]?.submitted;
    if (found === undefined || submitted?.kind !== 'value' || receipt.received.value >= submitted.value) return [];
    const args = { received: receipt.received.value, submitted: submitted.value };
    const related = [{ place: submitted.place, note: 'submission-says' as const }];
    return [
      diagnostic('received-before-submitted', receipt.received.place, args, {
        unit: found.unit.id,
        period: found.period.id,
        related,
      }),
    ];
  });
};

/** Of the files that may be a missing unit's at most this many are named: each unit would name them all. */
const MOST_PERHAPS = 5;

/**
 * Units of which nothing could be read for the period asked about; each points at its line in the plan. One whose file is broken
 * has sent something; where nobody can tell whose a broken file is, it is named as perhaps theirs.
 */
export const missingSubmissions: WorkspaceRule = ({ workspace, resolver, sent, period: id }) => {
  const period = id === undefined ? undefined : resolver.period(id);
  if (period === undefined) return [];
  const received = new Set(
    sent.filter((one) => one.period === period && one.used !== undefined).map((one) => one.unit),
  );
  const due = { place: period.places.due, note: 'period-says' as const };
  return expectedUnits(workspace, resolver, period)
    .filter((unit) => !received.has(unit))
    .map((unit) => {
      const { name } = unit;
      const concerns = { unit: unit.id, period: period.id };
      const [own] = unreadOf(workspace, resolver, { unit, period });
      if (own !== undefined) {
        const related = [{ place: own.place, note: 'unreadable-here' as const }, due];
        const args = { unit: unit.id, name, file: own.file };
        return diagnostic('submission-unreadable', unit.place, args, { ...concerns, related });
      }
      const perhaps = perhapsOf(workspace, resolver, { unit, period });
      const files = perhaps.slice(0, MOST_PERHAPS).map(({ place }) => ({ place, note: 'perhaps-here' as const }));
      const args = { unit: unit.id, name, due: period.due, ...(perhaps.length > 0 && { unread: perhaps.length }) };
      return diagnostic('missing-submission', unit.place, args, { ...concerns, related: [...files, due] });
    });
};
