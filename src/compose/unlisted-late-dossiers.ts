import { diagnostic, type Diagnostic } from '../diagnostic/diagnostic.ts';
import { exact } from '../model/exact.ts';
import { LATE_INDICATORS, lateDossiersOf } from '../model/late-dossiers.ts';
import { printCount } from '../vietnamese/numbers.ts';
import { isWanted, type PeriodContext } from './context.ts';

/** An outline that asks for the annex of late dossiers, and figures that count some, where records/ list none. */
export function unlistedLateDossiers(context: PeriodContext): readonly Diagnostic[] {
  const { outline, workspace, aggregate, scope } = context;
  const asked = outline.appendices
    .filter((appendix) => isWanted(appendix, context))
    .some(({ content }) => content.some((block) => block.kind === 'table' && block.rows.of === 'late_dossiers'));
  if (!asked || lateDossiersOf(workspace, aggregate.period).length > 0) return [];
  const count = Object.values(LATE_INDICATORS).reduce(
    (sum, id) => sum.add(scope.figures.get(id)?.value ?? 0),
    exact(0),
  );
  if (count.equals(0)) return [];
  const { id, place } = aggregate.period;
  return [diagnostic('late-dossiers-missing', place, { count: printCount(count) }, { period: id })];
}
