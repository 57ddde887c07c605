import { isPresent, type Cell, type View } from '../../aggregate/cell.ts';
import { declaredOf, type Written } from '../../aggregate/declared.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Exact } from '../../model/exact.ts';
import type { Indicator } from '../../model/facts.ts';
import { printNumber, printRate } from '../../vietnamese/numbers.ts';
import { computedFor } from '../computed.ts';
import type { Audited } from '../rule.ts';
import { isOutOfRange } from '../shares.ts';
import { agreementOf } from '../tolerance.ts';
import { relatedTo } from '../where.ts';

/** Declared values that are not what numerator and denominator come to: rounded down, of another basis (mẫu số khác), or different. */
export function declaredRates(audited: Audited): readonly Diagnostic[] {
  const { ledger } = audited.now;
  return ledger.inPlay.flatMap((indicator) =>
    declaredOf(indicator, ledger)
      // What cannot be a rate at all is told by another rule.
      .filter(({ fact }) => indicator.type !== 'rate' || !isOutOfRange(fact.value, indicator, ledger))
      .flatMap((written) => judgeDeclared(indicator, written, audited)),
  );
}

function judgeDeclared(indicator: Indicator, written: Written, audited: Audited): readonly Diagnostic[] {
  const computed = computedFor(indicator, written, audited);
  if (computed === undefined || computed.cell.value === undefined) return [];
  switch (agreementOf(written.fact, computed.cell.value)) {
    case 'agrees':
      return [];
    case 'rounded-down':
      return [roundedDown({ indicator, written, computed, audited })];
    case 'differs':
      return [
        otherBasis({ indicator, written, computed, audited }) ?? differs({ indicator, written, computed, audited }),
      ];
  }
}

interface Found {
  readonly indicator: Indicator;
  readonly written: Written;
  readonly computed: { readonly cell: Cell; readonly view: View };
  readonly audited: Audited;
}

function roundedDown({ indicator, written, computed, audited }: Found): Diagnostic {
  const args = { ...namesOf(indicator, written), computed: print(indicator, computed.cell) };
  return diagnostic('declared-rounded-down', written.fact.place, args, contextOf(computed.cell, written, audited));
}

function differs({ indicator, written, computed: { cell }, audited }: Found): Diagnostic {
  const args = {
    ...namesOf(indicator, written),
    computed: print(indicator, cell),
    ...(cell.numerator !== undefined && { numerator: printNumber(cell.numerator) }),
    ...(cell.denominator !== undefined && { denominator: printNumber(cell.denominator) }),
  };
  return diagnostic('declared-differs', written.fact.place, args, contextOf(cell, written, audited));
}

/** The same numerator over another denominator that the indicator is known to be confused with. */
function otherBasis({ indicator, written, computed, audited }: Found): Diagnostic | undefined {
  const { cells, ledger } = audited.now;
  const { numerator } = computed.cell;
  const match = indicator.otherBases.find(({ denominator }) => {
    const other = ledger.indicator(denominator.value);
    const cell = other === undefined ? undefined : cells(other, computed.view);
    return numerator !== undefined && cell !== undefined && agreesOver(written, numerator, cell);
  });
  if (match === undefined) return undefined;
  const args = { ...namesOf(indicator, written), basis: indicator.basis ?? '', otherBasis: match.basis };
  return diagnostic('declared-other-basis', written.fact.place, args, contextOf(computed.cell, written, audited));
}

function agreesOver({ fact }: Written, numerator: Exact, denominator: Cell): boolean {
  if (!isPresent(denominator) || denominator.value === undefined || denominator.value.equals(0)) return false;
  return agreementOf(fact, numerator.mul(100).div(denominator.value)) === 'agrees';
}

function namesOf(indicator: Indicator, { fact }: Written): { indicator: string; label: string; declared: string } {
  return { indicator: indicator.id, label: indicator.label, declared: fact.text };
}

function print({ type, decimals }: Indicator, { value, numerator, denominator }: Cell): string {
  if (value === undefined) return '';
  if (type !== 'rate') return printNumber(value);
  return printRate(value, decimals, numerator && denominator && { numerator, denominator });
}

function contextOf(cell: Cell, { unit, fact }: Written, { now }: Audited) {
  const related = relatedTo([cell], 'counted-here').filter(({ place }) => place !== fact.place);
  return { related, unit, period: now.period.id };
}
