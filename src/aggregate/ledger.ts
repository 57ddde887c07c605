import type { UnitReceipt } from '../model/aggregate.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Indicator, IndicatorReport, IndicatorSet, RowSet } from '../model/facts.ts';
import type { Resolver } from '../model/resolve.ts';

/** What one unit says of one indicator in the submission used; `day` is when its value held: `as_of`, else when the report came. */
export interface Said {
  readonly unit: string;
  readonly report: IndicatorReport;
  readonly day?: CivilDate;
}

/** Who owes which indicator for a period, and what was said of it: what every figure of an indicator is read from. */
export interface Ledger {
  readonly indicator: (id: string) => Indicator | undefined;
  readonly rowSet: (indicator: Indicator) => RowSet | undefined;
  /** Ids of the units that owe an indicator; where nobody is named, those that gave it. */
  readonly owing: (indicator: Indicator) => readonly string[];
  readonly said: (indicator: Indicator, unit: string) => Said | undefined;
  /** The indicators a period has at all, in printed order: those somebody owes or gave, and those computed from such alone. */
  readonly inPlay: readonly Indicator[];
}

/** The ledger of the submissions that `receipts` use. A value of a unit that does not owe it is left out (`check` refuses it). */
export function ledgerOf({ indicators }: IndicatorSet, receipts: readonly UnitReceipt[], resolver: Resolver): Ledger {
  const values = saidByIndicator(receipts);
  const owing = (indicator: Indicator): readonly string[] =>
    indicator.reporters.length > 0
      ? resolver.reporters(indicator).map((unit) => unit.id)
      : [...(values.get(indicator.id)?.keys() ?? [])];
  const inPlay = indicatorsInPlay(indicators, resolver, owing);
  return {
    indicator: resolver.indicator,
    rowSet: ({ by }) => (by === undefined ? undefined : resolver.rowSet(by.value)),
    owing,
    said: (indicator, unit) => values.get(indicator.id)?.get(unit),
    inPlay,
  };
}

/** Grows from the owed ones until nothing more can be computed, so that formulas may stand on formulas in any order. */
function indicatorsInPlay(
  indicators: readonly Indicator[],
  resolver: Resolver,
  owing: Ledger['owing'],
): readonly Indicator[] {
  const ids = new Set(indicators.filter((indicator) => owing(indicator).length > 0).map(({ id }) => id));
  const isComputable = (indicator: Indicator): boolean => {
    const operands = resolver.operands(indicator);
    return operands.length > 0 && operands.every((operand) => ids.has(operand.id));
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
  for (const { unit, submission, received } of receipts) {
    for (const report of submission?.indicators ?? []) {
      const day = report.asOf.kind === 'value' ? report.asOf.value : received;
      const byUnit = values.get(report.id.value) ?? new Map<string, Said>();
      values.set(report.id.value, byUnit);
      // The first of two entries wins, as everywhere; `check` says that there are two.
      if (!byUnit.has(unit.id)) byUnit.set(unit.id, { unit: unit.id, report, ...(day !== undefined && { day }) });
    }
  }
  return values;
}
