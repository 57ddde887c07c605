import { writtenOf } from '../../aggregate/declared.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
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
