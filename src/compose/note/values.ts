import type { Aggregate, Figure } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { isBuiltIn, isTotal } from '../../model/figures.ts';
import { printTableValue, withMeasure } from '../print-cell.ts';
import { lowerFirst } from '../prose.ts';
import { listed } from './lines.ts';

/** Totals that are missing, incomplete, unreadable or cannot be checked, each with the units it waits for. */
export function valueBlocks({ figures }: Aggregate, { plan }: Workspace): readonly Block[] {
  const names = new Map(plan.units.map((unit) => [unit.id, unit.name]));
  const totals = figures.filter((figure) => isTotal(figure) && !isBuiltIn(figure.id));
  const of = (status: Figure['status'], print: (figure: Figure) => string): readonly string[] =>
    totals.filter((figure) => figure.status === status).map(print);
  const waiting = (figure: Figure): string => `${figure.label}${unitsOf(figure, names)}.`;
  return [
    ...listed(
      'Chưa có số liệu:',
      byUnit(
        totals.filter(({ status }) => status === 'missing'),
        names,
      ),
    ),
    ...listed(
      'Mới cộng được một phần, còn thiếu:',
      byUnit(
        totals.filter(({ status }) => status === 'partial'),
        names,
      ),
    ),
    ...listed(
      'Chưa có tử số, mẫu số để kiểm tra:',
      of('unverifiable', (figure) => `${figure.label}: ghi ${withMeasure(printTableValue(figure), figure)}.`),
    ),
    ...listed('Ghi không đọc được hoặc không tính được:', of('invalid', waiting)),
  ];
}

/** One line a unit with all that is still awaited from it; figures that wait for nobody by name stand together in the last. */
function byUnit(figures: readonly Figure[], names: ReadonlyMap<string, string>): readonly string[] {
  const awaited = new Map<string, readonly string[]>();
  for (const { coverage, label } of figures)
    for (const unit of coverage?.missing ?? []) awaited.set(unit, [...(awaited.get(unit) ?? []), label]);
  const rest = figures.filter(({ coverage }) => (coverage?.missing ?? []).length === 0).map(({ label }) => label);
  const line = (name: string, labels: readonly string[]): string => `${name}: ${labels.map(lowerFirst).join('; ')}.`;
  return [
    ...[...awaited].map(([unit, labels]) => line(names.get(unit) ?? unit, labels)),
    ...(rest.length === 0 ? [] : [line('Số liệu khác', rest)]),
  ];
}

function unitsOf({ coverage }: Figure, names: ReadonlyMap<string, string>): string {
  const missing = (coverage?.missing ?? []).map((unit) => names.get(unit) ?? unit);
  return missing.length === 0 ? '' : ` (${missing.join('; ')})`;
}
