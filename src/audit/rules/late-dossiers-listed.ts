import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import { exact } from '../../model/exact.ts';
import type { LateDossier } from '../../model/facts.ts';
import { fieldsOf, LATE_INDICATORS, lateDossiersOf } from '../../model/late-dossiers.ts';
import { amountOf, isWhole, type Cell } from '../../aggregate/cell.ts';
import { printNumber } from '../../vietnamese/numbers.ts';
import type { Audited } from '../rule.ts';
import { placeOf, relatedTo } from '../where.ts';

/**
 * Lĩnh vực whose late dossiers, as records/ list them, are not as many as the figures count (resolved late and pending past
 * their date). Judged once any is listed: an office that lists none has no such annex.
 */
export function lateDossiersListed(audited: Audited): readonly Diagnostic[] {
  const { workspace, now } = audited;
  const listed = lateDossiersOf(workspace, now.period);
  const late = now.ledger.indicator(LATE_INDICATORS.resolved);
  const overdue = now.ledger.indicator(LATE_INDICATORS.pending);
  if (listed.length === 0 || late === undefined || overdue === undefined) return [];
  return fieldsOf(workspace.indicators).rows.flatMap((row) => {
    const cells = [now.cells(late, { row: row.id }), now.cells(overdue, { row: row.id })] as const;
    const entries = listed.filter((entry) => entry.row.value === row.id);
    return judge(row.label, entries, cells, audited);
  });
}

function judge(
  row: string,
  entries: readonly LateDossier[],
  cells: readonly [Cell, Cell],
  audited: Audited,
): readonly Diagnostic[] {
  if (!cells.every(isWhole)) return [];
  const [resolved, pending] = [amountOf(cells[0]), amountOf(cells[1])];
  const reported = resolved.add(pending);
  const count = exact(entries.reduce((sum, entry) => sum + entry.count, 0));
  if (count.equals(reported)) return [];
  const place = entries[0]?.place ?? placeOf(cells, audited);
  const related = entries.length === 0 ? [] : relatedTo(cells, 'counted-here');
  return [
    diagnostic(
      'late-dossiers-differ',
      place,
      {
        row,
        listed: printNumber(count),
        reported: printNumber(reported),
        resolved: printNumber(resolved),
        pending: printNumber(pending),
      },
      { related, period: audited.now.period.id },
    ),
  ];
}
