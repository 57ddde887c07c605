import type { Period, Unit, UnreadSubmission, Workspace } from './facts.ts';
import type { Resolver } from './resolve.ts';

/** The files that cannot be read and say that they are a unit's for a period. */
export function unreadOf(
  { unread = [] }: Pick<Workspace, 'unread'>,
  resolver: Resolver,
  { unit, period }: { readonly unit: Unit; readonly period: Period },
): readonly UnreadSubmission[] {
  return unread.filter((file) => senderOf(file, resolver) === unit && periodOf(file, resolver) === period);
}

/** The files that cannot be read and may be a unit's for a period: what they say, if anything, does not speak against it. */
export function perhapsOf(
  { unread = [] }: Pick<Workspace, 'unread'>,
  resolver: Resolver,
  { unit, period }: { readonly unit: Unit; readonly period: Period },
): readonly UnreadSubmission[] {
  return unread.filter(
    (file) => (senderOf(file, resolver) ?? unit) === unit && (periodOf(file, resolver) ?? period) === period,
  );
}

/** A name that stands for no unit may be a unit's name mistyped. */
function senderOf({ unit }: UnreadSubmission, resolver: Resolver): Unit | undefined {
  return unit === undefined ? undefined : resolver.unit(unit);
}

function periodOf({ period }: UnreadSubmission, resolver: Resolver): Period | undefined {
  return period === undefined ? undefined : resolver.period(period);
}
