import { amountOf, isWhole, type View } from '../../aggregate/cell.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Indicator } from '../../model/facts.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { findFinest } from '../finest.ts';
import type { Audited } from '../rule.ts';
import { contextOf, placeOf, relatedTo, rowLabel } from '../where.ts';

/** Flows (số phát sinh) that are smaller now than in a period inside this one that counts from the same day: năm below 6 tháng. */
export function flowsGrow(audited: Audited): readonly Diagnostic[] {
  const { now, inside } = audited;
  if (inside === undefined) return [];
  return now.ledger.inPlay.filter(isCountedFlow).flatMap((indicator) =>
    findFinest({ indicators: [indicator], ledger: now.ledger, units: true, total: true }, (view) => {
      const [cell, earlier] = [now.cells(indicator, view), inside.cells(indicator, view)];
      if (![cell, earlier].every(isWhole) || amountOf(cell).gte(amountOf(earlier))) return [];
      const args = { ...namesOf(indicator, view, audited), earlier: printNumber(amountOf(earlier)) };
      const related = relatedTo([earlier], 'first-here');
      return [
        diagnostic(
          'flow-decreased',
          placeOf([cell], audited),
          { ...args, now: printNumber(amountOf(cell)), period: inside.period.label },
          contextOf([cell], related, audited),
        ),
      ];
    }),
  );
}

/** What is computed decreases with what it is computed from, which is told there. */
function isCountedFlow({ nature, total, type }: Indicator): boolean {
  return nature === 'flow' && total === 'sum' && type !== 'rate';
}

function namesOf(
  indicator: Indicator,
  view: View,
  audited: Audited,
): { readonly indicator: string; readonly label: string; readonly row?: string } {
  const row = rowLabel(indicator, view, audited);
  return { indicator: indicator.id, label: indicator.label, ...(row !== undefined && { row }) };
}
