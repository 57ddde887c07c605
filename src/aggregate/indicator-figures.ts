import type { Figure, FigureScope } from '../model/aggregate.ts';
import type { Exact } from '../model/exact.ts';
import type { Indicator, Period, Target } from '../model/facts.ts';
import { targetOf } from '../model/targets.ts';
import type { Cell, View } from './cell.ts';
import { declaredOf } from './declared.ts';
import type { Ledger } from './ledger.ts';
import type { Reckoning } from './reckoning.ts';

/**
 * Figures of the indicators in play: the total, each row of a row set, and each unit where several owe it. `before` is the
 * earlier period that the totals are compared with.
 */
export function indicatorFigures(now: Reckoning, before: Reckoning | undefined): readonly Figure[] {
  return now.ledger.inPlay.flatMap((indicator) =>
    scopesOf(indicator, now.ledger).map((scope) => indicatorFigure(indicator, scope, { now, before })),
  );
}

function scopesOf(indicator: Indicator, ledger: Ledger): readonly (FigureScope | undefined)[] {
  const units = ledger.behind(indicator);
  const rows = ledger.rowSet(indicator)?.rows ?? [];
  return [
    undefined,
    ...rows.map(({ id }) => ({ row: id })),
    ...(units.length < 2 ? [] : units.map((unit) => ({ unit }))),
  ];
}

function indicatorFigure(
  indicator: Indicator,
  scope: FigureScope | undefined,
  { now, before }: { readonly now: Reckoning; readonly before: Reckoning | undefined },
): Figure {
  const view = viewOf(scope);
  const cell = now.cells(indicator, view);
  const [declared, ...others] = declaredOf(indicator, now.ledger).filter(
    ({ unit, row }) => row === scope?.row && (scope?.unit === undefined || unit === scope.unit),
  );
  const target = targetOf(indicator, now.period.id);
  const change = before === undefined ? undefined : changeOf(indicator, cell, { view, now, before });
  return {
    id: indicator.id,
    ...(scope !== undefined && { scope }),
    label: indicator.label,
    measure: indicator.measure,
    decimals: indicator.decimals,
    status: cell.status,
    ...(cell.value !== undefined && { value: cell.value }),
    ...(cell.numerator !== undefined && { numerator: cell.numerator }),
    ...(cell.denominator !== undefined && { denominator: cell.denominator }),
    ...(indicator.basis !== undefined && { basis: indicator.basis }),
    ...(declared !== undefined && others.length === 0 && { declared: declared.fact.value }),
    ...(target !== undefined && { target: target.text }),
    ...(target !== undefined && cell.value !== undefined && { met: isMet(cell.value, target) }),
    ...(change !== undefined && { change }),
    coverage: coverageOf(cell),
    sources: cell.sources,
  };
}

function viewOf(scope: FigureScope | undefined): View {
  return {
    ...(scope?.unit !== undefined && { units: [scope.unit] }),
    ...(scope?.row !== undefined && { row: scope.row }),
  };
}

function coverageOf({ reported, notArising, missing }: Cell): NonNullable<Figure['coverage']> {
  return {
    expected: reported.length + notArising.length + missing.length,
    reported: reported.length,
    notArising: notArising.length,
    missing,
  };
}

/** Judged on the exact value: 97,96 is below 98 though it prints as 98,0. */
function isMet(value: Exact, target: Target): boolean {
  switch (target.operator) {
    case '>=':
      return value.gte(target.value);
    case '<=':
      return value.lte(target.value);
    case '>':
      return value.gt(target.value);
    case '<':
      return value.lt(target.value);
    case '=':
      return value.equals(target.value);
  }
}

interface ChangeContext {
  readonly view: View;
  readonly now: Reckoning;
  readonly before: Reckoning;
}

/** By how much the value differs from the earlier period's; percentage points (điểm phần trăm) for a rate. */
function changeOf(indicator: Indicator, cell: Cell, { view, now, before }: ChangeContext): Figure['change'] {
  const earlier = before.cells(indicator, view).value;
  if (cell.value === undefined || earlier === undefined || !isComparable(indicator, now.period, before.period))
    return undefined;
  return { period: before.period.id, before: earlier, by: cell.value.sub(earlier) };
}

/** A flow counted from the same day grows by itself (năm holds 6 tháng): only windows that do not overlap compare. Rates and stocks always do. */
function isComparable({ type, nature }: Indicator, now: Period, before: Period): boolean {
  return type === 'rate' || nature === 'stock' || before.window.to < now.window.from;
}
