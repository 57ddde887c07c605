import type { IndicatorReport, Period, Unit, Workspace } from './facts.ts';
import type { Resolver } from './resolve.ts';

/** What the one-stop system exported of the figures that a unit owes for a period, in the order of the files. */
export function exportsFor(
  { unit, period }: { readonly unit: Unit; readonly period: Period },
  { exports = [] }: Pick<Workspace, 'exports'>,
  resolver: Resolver,
): readonly IndicatorReport[] {
  return exports
    .filter((each) => each.period.value === period.id && resolver.unit(each.unit.value) === unit)
    .flatMap(({ indicators }) => indicators);
}
