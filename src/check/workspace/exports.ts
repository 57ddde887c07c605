import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { exact, sumOf, type Exact } from '../../model/exact.ts';
import type { Fact, IndicatorReport, Submission } from '../../model/facts.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import type { CheckContext, WorkspaceRule } from '../rule.ts';

/** Figures that the one-stop system exported and the unit's own report, or another export, gives otherwise: nobody can tell which holds. */
export const exportContradicts: WorkspaceRule = (context) => {
  const { exports = [] } = context.workspace;
  return exports.flatMap((exported, index) =>
    [
      ...reportsOf(exported, context),
      ...exports.slice(0, index).filter((each) => isSame(each, exported, context)),
    ].flatMap((other) => contradictions(exported, other, context)),
  );
};

/** The report of the unit and period that an export completes. */
function reportsOf({ unit, period }: Submission, { sent, resolver }: CheckContext): readonly Submission[] {
  const owner = resolver.unit(unit.value);
  return sent.flatMap((one) => (one.unit === owner && one.period.id === period.value ? (one.used ?? []) : []));
}

function isSame(a: Submission, b: Submission, { resolver }: CheckContext): boolean {
  return a.period.value === b.period.value && resolver.unit(a.unit.value) === resolver.unit(b.unit.value);
}

function contradictions(exported: Submission, other: Submission, { resolver }: CheckContext): readonly Diagnostic[] {
  return exported.indicators.flatMap((report): readonly Diagnostic[] => {
    const said = other.indicators.find(({ id }) => id.value === report.id.value);
    if (said === undefined) return [];
    return pairsOf(report, said).flatMap(([mine, theirs]) => {
      const [first, second] = [amountOf(theirs), amountOf(mine)];
      if (first === undefined || second === undefined || first.equals(second)) return [];
      const label = resolver.indicator(report.id.value)?.label ?? report.id.value;
      const args = { label, file: other.file, first: printNumber(first), second: printNumber(second) };
      const about = { unit: exported.unit.value, period: exported.period.value };
      const related = [{ place: theirs.place, note: 'also-here' as const }];
      return [diagnostic('export-contradicts', mine.place, args, { ...about, related })];
    });
  });
}

type Amount = Fact<Exact>;

/** What is said of the same: row by row, or the totals where one of them has no rows. */
function pairsOf(a: IndicatorReport, b: IndicatorReport): readonly (readonly [Amount, Amount])[] {
  if (a.rows === undefined || b.rows === undefined) return [[totalOf(a), totalOf(b)]];
  const rows = new Map(b.rows.map((row) => [row.id.value, row.value]));
  return a.rows.flatMap(({ id, value }) => {
    const other = rows.get(id.value);
    return other === undefined ? [] : [[value, other] as const];
  });
}

/** The value, or the sum of its rows where all of them can be read. */
function totalOf({ value, rows, place }: IndicatorReport): Amount {
  if (rows === undefined) return value;
  const amounts = rows.map((row) => amountOf(row.value));
  const known = amounts.flatMap((amount) => amount ?? []);
  if (known.length < amounts.length) return { kind: 'missing', place };
  const sum = sumOf(known);
  return { kind: 'value', value: sum, text: printNumber(sum), place };
}

function amountOf(fact: Amount): Exact | undefined {
  return fact.kind === 'value' ? fact.value : fact.kind === 'not-arising' ? exact(0) : undefined;
}
