import type { UnitReceipt } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Indicator, IndicatorReport, IndicatorSet, RowSet } from '../model/facts.ts';
import type { Resolver } from '../model/resolve.ts';

/** What one unit says of one indicator in the submission used; `day` is when its value held: `as_of`, else when the report came. */
interface Said {
  readonly unit: string;
  readonly report: IndicatorReport;
  /** Where the unit has it from: the source given beside the value, else the paper that the submission was typed from. */
  readonly source?: string;
  readonly day?: CivilDate;
}

/** Who owes which indicator for a period, and what was said of it: what every figure of an indicator is read from. */
export interface Ledger {
  readonly indicator: (id: string) => Indicator | undefined;
  readonly rowSet: (indicator: Indicator) => RowSet | undefined;
  /** Ids of the units that owe an indicator; where nobody is named, those that gave it. */
  readonly owing: (indicator: Indicator) => readonly string[];
  /** Of some units those that owe an indicator, in the order of `owing`. */
  readonly owingAmong: (indicator: Indicator, units: readonly string[]) => readonly string[];
  /** Ids of the units that owe an indicator or what it is computed from. */
  readonly behind: (indicator: Indicator) => readonly string[];
  readonly said: (indicator: Indicator, unit: string) => Said | undefined;
  /** The indicators a period has at all, in printed order: those somebody owes or gave, and those computed from such alone. */
  readonly inPlay: readonly Indicator[];
}

/** The ledger of the submissions that `receipts` use. A value of a unit that does not owe it is left out (`check` refuses it). */
export function ledgerOf({ indicators }: IndicatorSet, receipts: readonly UnitReceipt[], resolver: Resolver): Ledger {
  const values = saidByIndicator(receipts);
  const owing = oncePerIndicator((indicator) =>
    indicator.reporters.length > 0
      ? resolver.reporters(indicator).map((unit) => unit.id)
      : [...(values.get(indicator.id)?.keys() ?? [])],
  );
  const owingSet = oncePerIndicator((indicator) => new Set(owing(indicator)));
  const operands = oncePerIndicator(resolver.operands);
  return {
    indicator: resolver.indicator,
    rowSet: ({ by }) => (by === undefined ? undefined : resolver.rowSet(by.value)),
    owing,
    owingAmong: (indicator, units) => among(owing(indicator), owingSet(indicator), units),
    behind: oncePerIndicator((indicator) => unitsBehind(indicator, { owing, operands }, [])),
    said: (indicator, unit) => values.get(indicator.id)?.get(unit),
    inPlay: indicatorsInPlay(indicators, { owing, operands }),
  };
}

/** Every unit is looked at alone once: that must not cost a walk over all of them. */
function among(all: readonly string[], known: ReadonlySet<string>, units: readonly string[]): readonly string[] {
  if (units.length === 1) return units.filter((unit) => known.has(unit));
  const wanted = new Set(units);
  return all.filter((unit) => wanted.has(unit));
}

function oncePerIndicator<T>(compute: (indicator: Indicator) => T): (indicator: Indicator) => T {
  const known = new Map<string, T>();
  return (indicator) => {
    const found = known.get(indicator.id) ?? compute(indicator);
    known.set(indicator.id, found);
    return found;
  };
}

interface Ownership {
  readonly owing: (indicator: Indicator) => readonly string[];
  readonly operands: (indicator: Indicator) => readonly Indicator[];
}

/** `above` are the ids on the way here, which a circular definition would come back to. */
function unitsBehind(
  indicator: Indicator,
  { owing, operands }: Ownership,
  above: readonly string[],
): readonly string[] {
  const inner = operands(indicator).filter(({ id }) => !above.includes(id));
  if (inner.length === 0) return owing(indicator);
  const path = [...above, indicator.id];
  return [...new Set(inner.flatMap((operand) => unitsBehind(operand, { owing, operands }, path)))];
}

/** Grows from the owed ones until nothing more can be computed, so that formulas may stand on formulas in any order. */
function indicatorsInPlay(indicators: readonly Indicator[], { owing, operands }: Ownership): readonly Indicator[] {
  const ids = new Set(indicators.filter((indicator) => owing(indicator).length > 0).map(({ id }) => id));
  const isComputable = (indicator: Indicator): boolean => {
    const parts = operands(indicator);
    return parts.length > 0 && parts.every((part) => ids.has(part.id));
  };
  for (let before = -1; before < ids.size;) {
    before = ids.size;
    for (const indicator of indicators) if (isComputable(indicator)) ids.add(indicator.id);
  }
  return indicators.filter(({ id }) => ids.has(id));
}

type Values = ReadonlyMap<string, ReadonlyMap<string, Said>>;

function saidByIndicator(receipts: readonly UnitReceipt[]): Values {
  const values = new Map<string, Map<string, Said>>();
  for (const { unit, submission, received, exported = [] } of receipts) {
    for (const report of [...(submission?.indicators ?? []), ...exported]) {
      const day = report.asOf.kind === 'value' ? report.asOf.value : received;
      const byUnit = values.get(report.id.value) ?? new Map<string, Said>();
      values.set(report.id.value, byUnit);
      const source = report.source ?? submission?.source;
      // The first of two entries wins, as everywhere; `check` says that there are two.
      if (byUnit.has(unit.id)) continue;
      byUnit.set(unit.id, {
        unit: unit.id,
        report,
        ...(source !== undefined && { source }),
        ...(day !== undefined && { day }),
      });
    }
  }
  return values;
}
