import { writtenOf } from '../../aggregate/declared.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { isOutOfRange } from '../shares.ts';
import type { Audited } from '../rule.ts';

/** Rates written below 0 or, for parts of a whole, above 100%. */
export function ratesInRange({ now }: Audited): readonly Diagnostic[] {
  const { inPlay } = now.ledger;
  return inPlay
    .filter(({ type }) => type === 'rate')
    .flatMap((indicator) =>
      writtenOf(indicator, now.ledger)
        .filter(({ fact }) => isOutOfRange(fact.value, indicator, now.ledger))
        .map(({ unit, fact }) =>
          diagnostic(
            'rate-out-of-range',
            fact.place,
            { indicator: indicator.id, label: indicator.label, value: fact.text },
            { unit, period: now.period.id },
          ),
        ),
    );
}
