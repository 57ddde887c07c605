import type { Diagnostic } from './diagnostic/diagnostic.ts';
import type { Place } from './diagnostic/place.ts';
import type { Aggregate, LeftOut } from './model/aggregate.ts';
import type { Submission, Workspace } from './model/facts.ts';
import { placeContains } from './model/place-contains.ts';
import type { Resolver } from './model/resolve.ts';
import { unreadOf } from './model/unread.ts';

/**
 * Which faults concern the report of a period. All do but those that lie only in submissions the report does not use (of another
 * period, or replaced by a later revision), warnings and notes about another period, and what is left out by choice. What an earlier
 * submission says of a task that is carried on concerns it, too. A submission whose unit or period cannot be told concerns every
 * report: nobody knows which figures it should have changed.
 */
export function relevanceTo(
  workspace: Workspace,
  aggregate: Aggregate,
  without: readonly LeftOut[],
  resolver: Resolver,
): (diagnostic: Diagnostic) => boolean {
  const unused = new Set(workspace.submissions.filter((s) => isUnused(s, aggregate, resolver)).map((s) => s.file));
  // An export of one window may serve several periods.
  const { exports = [] } = workspace;
  const current = new Set(exports.filter((e) => e.period.value === aggregate.period.id).map((e) => e.file));
  for (const { file } of exports) if (!current.has(file)) unused.add(file);
  const leftOut = leftOutPlaces(workspace, aggregate, without, resolver);
  const submissions = new Set([...workspace.submissions, ...exports].map((s) => s.file));
  const carried = aggregate.carried.map(({ report }) => report.place);

  return (diagnostic) => {
    // A file of another period that is perhaps meant for this one is only pointed at.
    const related = (diagnostic.related ?? []).filter(({ note }) => note !== 'other-period-here');
    const places = [diagnostic.place, ...related.map(({ place }) => place)];
    if (leftOut.some((place) => placeContains(place, diagnostic.place))) return false;
    const told = places.filter(({ file }) => submissions.has(file));
    if (told.length > 0)
      return told.some((place) => !unused.has(place.file) || carried.some((report) => placeContains(report, place)));
    return (
      diagnostic.severity === 'error' || diagnostic.period === undefined || diagnostic.period === aggregate.period.id
    );
  };
}

function isUnused(
  submission: Submission,
  { period, submissions }: Aggregate,
  { unit, period: periodNamed }: Resolver,
): boolean {
  const sender = unit(submission.unit.value);
  const about = periodNamed(submission.period.value);
  if (sender === undefined || about === undefined) return false;
  if (about.id !== period.id) return true;
  const used = submissions.find((s) => unit(s.unit.value)?.id === sender.id);
  return used !== undefined && used.file !== submission.file && yearOf(used) === yearOf(submission);
}

function yearOf({ year }: Submission): number | undefined {
  return year.kind === 'value' ? year.value : undefined;
}

/** The files and parts of files that `--without` names; a unit that is left out is left out with its file that cannot be read. */
function leftOutPlaces(
  workspace: Workspace,
  { period }: Aggregate,
  without: readonly LeftOut[],
  resolver: Resolver,
): readonly Place[] {
  return without.flatMap(({ unit: name, id }) => {
    const own = [...workspace.submissions, ...(workspace.exports ?? [])].filter(
      (s) => s.period.value === period.id && resolver.unit(s.unit.value)?.id === name,
    );
    if (id !== undefined) {
      return own.flatMap((s) => [...s.tasks, ...s.indicators].filter((r) => r.id.value === id).map((r) => r.place));
    }
    const unit = resolver.unit(name);
    const unread = unit === undefined ? [] : unreadOf(workspace, resolver, { unit, period });
    return [...own, ...unread].map(({ file }): Place => ({ kind: 'file', file }));
  });
}

/** Where submissions lie: a file there that could not be read is one of them. */
const SENT = /^submissions\//u;

/** Which faults concern the plan itself: none of what units sent, and no warning or note about a period. */
export function relevanceToPlan(workspace: Workspace): (diagnostic: Diagnostic) => boolean {
  const submissions = new Set(workspace.submissions.map((s) => s.file));
  return ({ place: { file }, severity, period }) =>
    !submissions.has(file) && !SENT.test(file) && (severity === 'error' || period === undefined);
}
