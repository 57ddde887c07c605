import type { Place } from '../diagnostic/place.ts';
import type { CivilDate } from './civil-date.ts';
import type { Period, Receipt, Submission, Unit, Workspace } from './facts.ts';
import type { Resolver } from './resolve.ts';
import { compareTexts } from './order.ts';

/** What one unit sent for one period. */
export interface Sent {
  readonly unit: Unit;
  readonly period: Period;
  /** Lần gửi: every revision, first to last; identical copies of a file once. Two different files of one revision are both here (`check` refuses them). */
  readonly revisions: readonly Submission[];
  /** The one that counts: the last that is of the period's year and window. Undefined when none is, and then nothing was sent. */
  readonly used: Submission | undefined;
  /** Lần nhận đầu: the earliest of records/receipts, else `submitted` of the first revision; undefined when neither says. */
  readonly first: { readonly date: CivilDate; readonly place: Place } | undefined;
}

/** What every unit sent for every period, of the submissions whose unit and period are known, in the plan's order of periods and units. */
export function sentReports(
  workspace: Pick<Workspace, 'plan' | 'submissions' | 'records'>,
  resolver: Resolver,
): readonly Sent[] {
  const submissions = groupByUnitAndPeriod(
    workspace.submissions,
    resolver,
    (s) => s.unit.value,
    (s) => s.period.value,
  );
  const receipts = groupByUnitAndPeriod(
    workspace.records.receipts,
    resolver,
    (r) => r.unit.value,
    (r) => r.period.value,
  );
  return workspace.plan.periods.flatMap((period) =>
    workspace.plan.units.flatMap((unit) => {
      const own = submissions.get(keyOf(unit.id, period.id));
      if (own === undefined) return [];
      const revisions = withoutCopies(inOrder(own));
      return [
        {
          unit,
          period,
          revisions,
          used: revisions.findLast((submission) => belongsTo(submission, period)),
          first: firstReceived(revisions, receipts.get(keyOf(unit.id, period.id)) ?? []),
        },
      ];
    }),
  );
}

/** Whether a file says by its year, or by a window shifted by whole years, that it is not of the period's year. */
export function ofAnotherYear({ year, window }: Submission, period: Period): boolean {
  if (year.kind === 'value' && year.value !== period.year) return true;
  return window?.to.kind === 'value' && isShiftedByYears(window.to.value, period.window.to);
}

function isShiftedByYears(found: CivilDate, expected: CivilDate): boolean {
  return found !== expected && found.slice(5) === expected.slice(5);
}

/** Whether a submission speaks of the period's year and its window does not end after the period's, so that an old report can be made again. */
function belongsTo(submission: Submission, period: Period): boolean {
  const { window } = submission;
  return !ofAnotherYear(submission, period) && !(window?.to.kind === 'value' && window.to.value > period.window.to);
}

function groupByUnitAndPeriod<T>(
  items: readonly T[],
  resolver: Resolver,
  unitOf: (item: T) => string,
  periodOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const unit = resolver.unit(unitOf(item));
    if (unit === undefined) continue;
    const key = keyOf(unit.id, periodOf(item));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

const keyOf = (unit: string, period: string): string => `${unit}\u0000${period}`;

function withoutCopies(submissions: readonly Submission[]): readonly Submission[] {
  const seen = new Set<string>();
  return submissions.filter(({ hash }) => !seen.has(hash) && seen.add(hash));
}

function inOrder(submissions: readonly Submission[]): readonly Submission[] {
  return [...submissions].sort((a, b) => a.revision.value - b.revision.value || compareTexts(a.file, b.file));
}

function firstReceived(revisions: readonly Submission[], receipts: readonly Receipt[]): Sent['first'] {
  const [earliest] = [...receipts].sort((a, b) => compareTexts(a.received.value, b.received.value));
  if (earliest !== undefined) return { date: earliest.received.value, place: earliest.received.place };
  const submitted = revisions[0]?.submitted;
  return submitted?.kind === 'value' ? { date: submitted.value, place: submitted.place } : undefined;
}
