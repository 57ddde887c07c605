import { isPresent, type Cell, type View } from '../../aggregate/cells.ts';
import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { exact, type Exact } from '../../model/exact.ts';
import type { Indicator } from '../../model/facts.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import { findFinest } from '../finest.ts';
import type { Audited } from '../rule.ts';
import { contextOf, placeOf, relatedTo } from '../where.ts';

/** Flows (số phát sinh) that are smaller now than in a period inside this one that counts from the same day: năm below 6 tháng. */
export function flowsGrow(audited: Audited): readonly Diagnostic[] {
  const { now, inside } = audited;
  if (inside === undefined) return [];
  return now.ledger.inPlay.filter(isCountedFlow).flatMap((indicator) =>
    findFinest({ indicators: [indicator], ledger: now.ledger, units: true, total: true }, (view) => {
      const [cell, earlier] = [now.cells(indicator, view), inside.cells(indicator, view)];
      const comparable = [cell, earlier].every((c) => isPresent(c) && c.status !== 'partial');
      if (!comparable || valueOf(cell).gte(valueOf(earlier))) return [];
      const args = { ...namesOf(indicator, view, audited), earlier: printNumber(valueOf(earlier)) };
      const related = relatedTo([earlier], 'first-here');
      return [
        diagnostic(
          'flow-decreased',
          placeOf([cell], audited),
          { ...args, now: printNumber(valueOf(cell)), period: inside.period.label },
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

const valueOf = (cell: Cell): Exact => cell.value ?? exact(0);

function namesOf(
  indicator: Indicator,
  view: View,
  { now }: Audited,
): { readonly indicator: string; readonly label: string; readonly row?: string } {
  const row = now.ledger.rowSet(indicator)?.rows.find(({ id }) => id === view.row)?.label;
  return { indicator: indicator.id, label: indicator.label, ...(row !== undefined && { row }) };
}
