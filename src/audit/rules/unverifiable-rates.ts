import { writtenOf, type Written } from '../../aggregate/declared.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Indicator } from '../../model/facts.ts';
import { operandIds } from '../../model/operands.ts';
import { readFraction } from '../../vietnamese/numbers.ts';
import { computedFor } from '../computed.ts';
import type { Audited } from '../rule.ts';

/** Rates written without the numerator and denominator (tử số, mẫu số) that they could be checked by. A rate written as 17/25 brings them along. */
export function unverifiableRates(audited: Audited): readonly Diagnostic[] {
  const { now } = audited;
  return now.ledger.inPlay
    .filter(({ type }) => type === 'rate')
    .flatMap((indicator) =>
      writtenOf(indicator, now.ledger)
        .filter((written) => readFraction(written.fact.text) === undefined)
        .filter((written) => computedFor(indicator, written, audited)?.cell.value === undefined)
        .filter((written) => !hasInvalidPart(indicator, written, audited))
        .map(({ unit, fact }) =>
          diagnostic(
            'rate-unverifiable',
            fact.place,
            { indicator: indicator.id, label: indicator.label, declared: fact.text },
            { unit, period: now.period.id },
          ),
        ),
    );
}

/** Whether a numerator or denominator was given and cannot be read: that is told where it stands, and once is enough. */
function hasInvalidPart(indicator: Indicator, { unit, row }: Written, { now }: Audited): boolean {
  const inRow = row === undefined ? {} : { row };
  const parts = operandIds(indicator).flatMap((id) => now.ledger.indicator(id) ?? []);
  return parts.some((part) =>
    [{ ...inRow, units: [unit] }, inRow].some((view) => now.cells(part, view).status === 'invalid'),
  );
}
