import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Audited } from '../rule.ts';

/** Formulas that cannot be worked out on this period's values (a division by zero): told at the first value that goes in. */
export function failedFormulas(audited: Audited): readonly Diagnostic[] {
  const { now, rules } = audited;
  return now.ledger.inPlay.flatMap((indicator) => {
    if (rules.formulas.get(indicator.id)?.kind !== 'compiled') return [];
    const { detail, sources } = now.cells(indicator, {});
    const place = sources[0]?.place ?? indicator.formula?.place;
    if (detail === undefined || place === undefined) return [];
    return [diagnostic('formula-failed', place, { indicator: indicator.id, detail }, { period: now.period.id })];
  });
}
