import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Indicator } from '../../model/facts.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { findFinest } from '../finest.ts';
import type { Audited } from '../rule.ts';
import { isShare } from '../shares.ts';
import { contextOf, placeOf, relatedTo } from '../where.ts';

/** Ratios of counts whose numerator (tử số) exceeds the denominator (mẫu số). */
export function partsOfWholes(audited: Audited): readonly Diagnostic[] {
  const { ledger } = audited.now;
  const ratios = ledger.inPlay.filter((i) => i.total === 'ratio' && isShare(i, ledger));
  return ratios.flatMap((ratio) => judgeRatio(ratio, audited));
}

function judgeRatio(ratio: Indicator, audited: Audited): readonly Diagnostic[] {
  const { ledger, cells } = audited.now;
  const numerator = ledger.indicator(ratio.numerator?.value ?? '');
  const denominator = ledger.indicator(ratio.denominator?.value ?? '');
  if (numerator === undefined || denominator === undefined) return [];
  const reach = { indicators: [numerator, denominator], ledger, units: true, total: true };
  return findFinest(reach, (view) => {
    const [n, d] = [cells(numerator, view), cells(denominator, view)];
    if (n.value === undefined || d.value === undefined || d.status === 'partial' || n.value.lte(d.value)) return [];
    const args = {
      indicator: ratio.id,
      label: ratio.label,
      numerator: printNumber(n.value),
      denominator: printNumber(d.value),
    };
    const related = relatedTo([d], 'counted-here');
    return [
      diagnostic('numerator-exceeds-denominator', placeOf([n], audited), args, contextOf([n, d], related, audited)),
    ];
  });
}
