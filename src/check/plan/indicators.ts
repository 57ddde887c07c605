import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { isComputed } from '../../model/computed.ts';
import type { Indicator, Located } from '../../model/facts.ts';
import { allNamesIn } from '../../model/operands.ts';
import { suggestion } from '../../vietnamese/words.ts';
import { placeWithin, unknownIndicator, unknownPeriod, unknownUnitsOrGroups } from '../names.ts';
import type { CheckContext, PlanRule } from '../rule.ts';

/** Units, indicators, row sets and periods that an indicator names and nobody has. */
export const indicatorReferences: PlanRule = (context) =>
  context.workspace.indicators.indicators.flatMap((indicator) => [
    ...unknownUnitsOrGroups(indicator.reporters, context),
    ...unknownOperands(indicator, context),
    ...unknownRows(indicator, context),
    ...unknownTargetPeriods(indicator, context),
  ]);

/** Indicators that identities name and nobody has. */
export const identityReferences: PlanRule = (context) =>
  context.workspace.indicators.identities.flatMap((identity) => unknownNamesIn(identity.rule, context));

/**
 * The office's own indicators that nobody owes and nothing computes; of the built-in sets only those that one of its own is
 * computed from (the rest is simply not in play).
 */
export const reporters: PlanRule = (context) => {
  const own = context.workspace.indicators.indicators.filter((indicator) => indicator.place !== undefined);
  return own.flatMap((indicator) => {
    if (isComputed(indicator)) return unowedOperands(indicator, context);
    if (indicator.place === undefined || indicator.reporters.length > 0) return [];
    return [diagnostic('no-reporters', indicator.place, { indicator: indicator.id })];
  });
};

function operandsOf({ numerator, denominator, otherBases }: Indicator): readonly Located<string>[] {
  return [numerator, denominator, ...otherBases.map((basis) => basis.denominator)].filter((name) => name !== undefined);
}

function unknownOperands(indicator: Indicator, context: CheckContext): readonly Diagnostic[] {
  const unknown = operandsOf(indicator).filter((name) => context.resolver.indicator(name.value) === undefined);
  return [
    ...unknown.map((name) => unknownIndicator(name.value, name.place, context)),
    ...(indicator.formula === undefined ? [] : unknownNamesIn(indicator.formula, context)),
  ];
}

function unknownNamesIn(expression: Located<string>, context: CheckContext): readonly Diagnostic[] {
  const unknown = allNamesIn(expression.value).filter(({ id }) => context.resolver.indicator(id) === undefined);
  // Each name once, where it first stands.
  return [...new Map(unknown.toReversed().map(({ id, at }) => [id, at]))]
    .map(([id, at]) => unknownIndicator(id, placeWithin(expression, at, id.length), context))
    .toReversed();
}

function unknownRows({ by }: Indicator, { workspace, resolver }: CheckContext): readonly Diagnostic[] {
  if (by === undefined || resolver.rowSet(by.value) !== undefined) return [];
  const ids = workspace.indicators.rows.map((set) => set.id);
  return [diagnostic('unknown-rows', by.place, { id: by.value, ...suggestion(by.value, ids) })];
}

function unknownTargetPeriods({ targets, place }: Indicator, context: CheckContext): readonly Diagnostic[] {
  if (place === undefined) return [];
  return targets.flatMap((target) => target.period ?? []).flatMap((id) => unknownPeriod(id, place, context));
}

function unowedOperands(indicator: Indicator, { resolver }: CheckContext): readonly Diagnostic[] {
  return [indicator.numerator, indicator.denominator].flatMap((name) => {
    const operand = name === undefined ? undefined : resolver.indicator(name.value);
    // The office's own are named where they stand.
    if (name === undefined || operand === undefined || operand.place !== undefined) return [];
    if (isComputed(operand) || operand.reporters.length > 0) return [];
    return [diagnostic('no-reporters', name.place, { indicator: operand.id })];
  });
}
