import type { Aggregate, Figure } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { isTotal } from '../figures.ts';
import { printTableValue } from '../print-cell.ts';
import { listed } from './lines.ts';

/** Totals that are missing, incomplete, unreadable or cannot be checked, each with the units it waits for. */
export function valueBlocks({ figures }: Aggregate, { plan }: Workspace): readonly Block[] {
  const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const totals = figures.filter(
    (figure) => isTotal(figure.scope) && !figure.id.startsWith('plan.') && !figure.id.startsWith('submissions.'),
  );
  const of = (status: Figure['status'], print: (figure: Figure) => string): readonly string[] =>
    totals.filter((figure) => figure.status === status).map(print);
  const waiting = (figure: Figure): string => `${figure.label}${unitsOf(figure, names)}.`;
  return [
    ...listed('Chưa có số liệu:', of('missing', waiting)),
    ...listed('Mới cộng được một phần, còn thiếu của đơn vị:', of('partial', waiting)),
    ...listed(
      'Chưa có tử số, mẫu số để kiểm tra:',
      of(
        'unverifiable',
        (figure) =>
          `${figure.label}: ghi ${printTableValue(figure)}${figure.measure === '%' ? '%' : ` ${figure.measure}`}.`,
      ),
    ),
    ...listed('Ghi không đọc được hoặc không tính được:', of('invalid', waiting)),
  ];
}

function unitsOf({ coverage }: Figure, names: ReadonlyMap<string, string>): string {
  const missing = (coverage?.missing ?? []).map((unit) => names.get(unit) ?? unit);
  return missing.length === 0 ? '' : ` (${missing.join('; ')})`;
}
