import { diagnostic } from '../../diagnostic/diagnostic.ts';
import { daysBetween, type CivilDate } from '../../model/civil-date.ts';
import { expectedUnits } from '../../model/expected.ts';
import type { Period, Submission, Unit } from '../../model/facts.ts';
import type { Sent } from '../../model/received.ts';
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
  sent.flatMap(({ unit, period, first, used, revisions }) => {
    // A date that cannot be read is a fault already told.
    if (first !== undefined || used === undefined || used.submitted.kind === 'invalid') return [];
    // The first receipt decides; of a file that a later one replaces nothing else is told.
    const [{ submitted, place } = used] = revisions;
    const at = submitted.kind === 'invalid' ? submitted.place : place;
    const later = used.file === revisions[0]?.file ? [] : [{ place: used.place, note: 'replaced-here' as const }];
    const related = [...later, { place: period.places.due, note: 'period-says' as const }];
    const args = { unit: unit.name, period: period.label };
    return [diagnostic('submitted-missing', at, args, { unit: unit.id, period: period.id, related })];
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
      const others = perhaps.length === 0 ? underOtherPeriods({ unit, period }, sent) : [];
      const misfiled = others.map(({ period: { place } }) => ({ place, note: 'other-period-here' as const }));
      const args = {
        unit: unit.id,
        name,
        due: period.due,
        ...(perhaps.length > 0 && { unread: perhaps.length }),
        ...(others.length > 0 && { misfiled: others.length }),
      };
      return diagnostic('missing-submission', unit.place, args, { ...concerns, related: [...files, ...misfiled, due] });
    });
};

/**
 * What a unit sent under another period though it is perhaps meant for this one: a second file of one sending, or one sent nearer
 * to this due date than to its own. People take the form of the period before and write the new figures over the old.
 */
function underOtherPeriods(
  { unit, period }: { readonly unit: Unit; readonly period: Period },
  sent: readonly Sent[],
): readonly Submission[] {
  return sent
    .filter((one) => one.unit === unit && one.period !== period)
    .flatMap(({ period: { due }, revisions }) =>
      revisions.filter(({ submitted, revision }, i) => {
        if (revisions[i - 1]?.revision.value === revision.value) return true;
        return submitted.kind === 'value' && isNearer(submitted.value, period.due, due);
      }),
    );
}

function isNearer(date: CivilDate, a: CivilDate, b: CivilDate): boolean {
  return Math.abs(daysBetween(date, a)) < Math.abs(daysBetween(date, b));
}
