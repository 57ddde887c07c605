import type { FigureSource, FigureStatus } from '../model/aggregate.ts';
import type { Indicator } from '../model/facts.ts';
import { amountOf, isPresent, type Cell, type View } from './cell.ts';
import type { Ledger } from './ledger.ts';
import { reportedCell } from './reported.ts';
import type { Rules } from './rules.ts';

/** The cell of an indicator in a view. */
export type Cells = (indicator: Indicator, view: View) => Cell;

/** The cells of a ledger, each computed once. */
export function cellsOf(ledger: Ledger, rules: Rules): Cells {
  const known = new Map<string, Cell>();
  const cells: Cells = (indicator, view) => {
    const key = keyOf(indicator, view, ledger);
    const found = known.get(key);
    if (found !== undefined) return found;
    // What a circular definition finds when it comes back to itself.
    known.set(key, { ...NOTHING, status: 'invalid' });
    const cell = computeCell(indicator, view, { ledger, rules, cells });
    known.set(key, cell);
    return cell;
  };
  return cells;
}

/** The same for views that come to the same: all units that stand behind an indicator are the whole. */
function keyOf(indicator: Indicator, { units, row = '' }: View, ledger: Ledger): string {
  const named = units === undefined ? undefined : new Set(units);
  const isAmong = (unit: string): boolean => named === undefined || named.has(unit);
  const isWhole = ledger.behind(indicator).every(isAmong) && ledger.owing(indicator).every(isAmong);
  return `${indicator.id}\u0000${row}\u0000${isWhole ? '' : units?.join(',')}`;
}

interface CellContext {
  readonly ledger: Ledger;
  readonly rules: Rules;
  readonly cells: Cells;
}

const NOTHING: Cell = { status: 'missing', origin: 'computed', reported: [], notArising: [], missing: [], sources: [] };

function computeCell(indicator: Indicator, view: View, context: CellContext): Cell {
  switch (indicator.total) {
    case 'ratio':
      return ratioCell(indicator, view, context);
    case 'formula':
      return formulaCell(indicator, view, context);
    case 'sum':
    case 'latest':
    case 'max':
    case 'mean':
      return reportedCell(indicator, view, context.ledger);
  }
}

/** Σn/Σd in percent, never a mean of ratios; a rate whose n and d nobody gave stays as declared, unverifiable. */
function ratioCell(indicator: Indicator, view: View, { ledger, cells }: CellContext): Cell {
  const numerator = ledger.indicator(indicator.numerator?.value ?? '');
  const denominator = ledger.indicator(indicator.denominator?.value ?? '');
  if (numerator === undefined || denominator === undefined) return reportedCell(indicator, view, ledger);
  const whole = [cells(numerator, view), cells(denominator, view)];
  const paired = pairedView(numerator, denominator, view, { ledger, cells });
  const [n, d] = [cells(numerator, paired), cells(denominator, paired)];
  const common = {
    ...computedFrom([numerator, denominator], [n, d], whole),
    sources: [
      ...sourcesThrough(numerator, n).map((source) => ({ ...source, part: 'numerator' as const })),
      ...sourcesThrough(denominator, d).map((source) => ({ ...source, part: 'denominator' as const })),
    ],
  };
  if (isPresent(n) && isPresent(d)) return { ...common, ...share(n, d, common.status) };
  return givenInstead(indicator, view, { ledger, common });
}

/** What units gave for a computed indicator itself, where it cannot be computed; else what there is of its operands. */
function givenInstead(
  indicator: Indicator,
  view: View,
  { ledger, common }: { readonly ledger: Ledger; readonly common: Cell },
): Cell {
  const given = reportedCell(indicator, view, ledger);
  return given.value === undefined ? common : { ...given, sources: [...common.sources, ...given.sources] };
}

/**
 * What a computed cell has from its operands: status, coverage (of `whole`, before any were left out) and sources, each with the
 * id of the indicator that the value was given for.
 */
function computedFrom(operands: readonly Indicator[], parts: readonly Cell[], whole = parts): Cell {
  const sources = operands.flatMap((operand, i) => sourcesThrough(operand, parts[i] ?? NOTHING));
  return { ...mergeCoverage(whole), origin: 'computed', status: worstStatus(whole), sources };
}

/** The sources of an operand as they stand behind what is computed from it. */
function sourcesThrough({ id }: Indicator, { origin, sources }: Cell): readonly FigureSource[] {
  return sources.map(({ place, text, unit, via }) => {
    const through = origin === 'computed' ? via : id;
    return { place, text, ...(unit !== undefined && { unit }), ...(through !== undefined && { via: through }) };
  });
}

function share(n: Cell, d: Cell, status: FigureStatus): Pick<Cell, 'status' | 'value' | 'numerator' | 'denominator'> {
  if (n.status === 'not-arising' && d.status === 'not-arising') return { status: 'not-arising' };
  const [numerator, denominator] = [amountOf(n), amountOf(d)];
  const both = { numerator, denominator };
  if (denominator.n === 0n) return { ...both, status: numerator.n === 0n ? 'not-arising' : 'invalid' };
  return { ...both, status, value: numerator.mul(100).div(denominator) };
}

/**
 * Where the same units owe both numerator and denominator, only those that gave both count: a unit that left one of them out
 * would bend the rate of all.
 */
function pairedView(
  numerator: Indicator,
  denominator: Indicator,
  view: View,
  { ledger, cells }: Pick<CellContext, 'ledger' | 'cells'>,
): View {
  // One unit alone has no other to be paired with.
  if (view.units?.length === 1) return view;
  const named = view.units === undefined ? undefined : new Set(view.units);
  const inView = (unit: string): boolean => named?.has(unit) ?? true;
  const units = ledger.behind(numerator).filter(inView);
  const others = ledger.behind(denominator).filter(inView);
  if (units.length < 2 || units.length !== others.length || new Set([...units, ...others]).size > units.length)
    return view;
  const both = units.filter((unit) => {
    const alone = { ...view, units: [unit] };
    return isPresent(cells(numerator, alone)) && isPresent(cells(denominator, alone));
  });
  return both.length === 0 || both.length === units.length ? view : { ...view, units: both };
}

/** A formula over its operands in the same view; one that lacks an operand falls back on what units gave for it. */
function formulaCell(indicator: Indicator, view: View, { ledger, rules, cells }: CellContext): Cell {
  const formula = rules.formulas.get(indicator.id);
  if (formula?.kind !== 'compiled') return { ...NOTHING, status: 'invalid' };
  const operands = formula.value.operands.flatMap((id) => ledger.indicator(id) ?? []);
  const parts = operands.map((operand) => cells(operand, view));
  const common = computedFrom(operands, parts);
  if (operands.length < formula.value.operands.length || !parts.every(isPresent)) {
    return givenInstead(indicator, view, { ledger, common });
  }
  if (isNothingArising(parts)) return { ...common, status: 'not-arising' };
  const now = new Map(operands.map((operand, i) => [operand.id, amountOf(parts[i])]));
  const result = formula.value.evaluate({ now, previous: new Map(), before: new Map() });
  switch (result.kind) {
    case 'value':
      return { ...common, value: result.value };
    case 'no-share':
      return { ...common, status: 'not-arising' };
    case 'failed':
      return { ...common, status: 'invalid', detail: result.detail };
  }
}

function isNothingArising(parts: readonly Cell[]): boolean {
  return parts.length > 0 && parts.every((part) => part.status === 'not-arising');
}

const WORST_FIRST: readonly FigureStatus[] = ['invalid', 'missing', 'unverifiable', 'partial', 'ok'];

function worstStatus(parts: readonly Cell[]): FigureStatus {
  return WORST_FIRST.find((status) => parts.some((part) => part.status === status)) ?? 'ok';
}

/** A unit is missing when it left out any operand that it owes, and has nothing arising when that holds of all of them. */
function mergeCoverage(parts: readonly Cell[]): Pick<Cell, 'reported' | 'notArising' | 'missing'> {
  const missing = new Set(parts.flatMap((part) => part.missing));
  const given = new Set(parts.flatMap((part) => part.reported).filter((unit) => !missing.has(unit)));
  const nothing = new Set(parts.flatMap((part) => part.notArising));
  return {
    reported: [...given],
    notArising: [...nothing].filter((unit) => !missing.has(unit) && !given.has(unit)),
    missing: [...missing],
  };
}
