import type { Place, Sources } from '../../diagnostic/place.ts';
import { positionOf } from '../../diagnostic/place.ts';
import type { Aggregate, Figure, FigureScope, LeftOut } from '../../model/aggregate.ts';
import type { Unit, Workspace } from '../../model/facts.ts';
import { figureKey } from '../../model/figures.ts';
import { printDate } from '../../vietnamese/dates.ts';
import { choiceNames } from '../choice-names.ts';
import { periodTitle } from '../period-names.ts';
import { capitalize } from '../prose.ts';
import type { TableSheet } from './table-sheet.ts';

/** What every sheet of the workbook is made from. */
export interface WorkbookView {
  readonly aggregate: Aggregate;
  readonly workspace: Workspace;
  readonly sources: Sources;
  readonly without: readonly LeftOut[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly figure: (id: string, scope?: FigureScope) => Figure | undefined;
  /** What stands at the head of every sheet. */
  readonly head: Pick<TableSheet, 'agency' | 'subtitle'>;
}

/** The view of one period. */
export function viewOf(
  aggregate: Aggregate,
  workspace: Workspace,
  {
    sources,
    without,
    draft,
  }: { readonly sources: Sources; readonly without: readonly LeftOut[]; readonly draft: boolean },
): WorkbookView {
  const figures = new Map(aggregate.figures.map((figure) => [figureKey(figure), figure]));
  const { window } = aggregate.period;
  const title = capitalize(periodTitle(aggregate.period));
  const days = `số liệu từ ngày ${printDate(window.from)} đến ngày ${printDate(window.to)}`;
  return {
    aggregate,
    workspace,
    sources,
    without,
    units: new Map(workspace.plan.units.map((unit) => [unit.id, unit])),
    figure: (id, scope) => figures.get(figureKey({ id, ...(scope !== undefined && { scope }) })),
    head: { agency: workspace.plan.agency.name, subtitle: `${draft ? 'DỰ THẢO. ' : ''}${title} (${days})` },
  };
}

/** Units by name: all of a few, how many they are of more. */
export function unitNames(ids: readonly string[], { units }: Pick<WorkbookView, 'units'>): string {
  const names = ids.map((id) => units.get(id)?.name ?? id);
  return names.length > MOST_NAMES ? `${names.length} đơn vị` : names.join('; ');
}

const MOST_NAMES = 6;

/** Where in its file something stands: line:column, or sheet!cell. */
export function spotOf(place: Place, sources: Sources): string {
  if (place.kind === 'cell') return `${place.sheet}!${place.cell}`;
  const position = positionOf(place, sources);
  return position === undefined ? '' : `${position.line}:${position.column}`;
}

/** What the one who compiles left out by choice, as a remark; empty when nothing was. */
export function choicesRemark({ without, workspace }: Pick<WorkbookView, 'without' | 'workspace'>): string {
  if (without.length === 0) return '';
  const choices = without.map((choice) => {
    const { unit, id } = choiceNames(choice, workspace);
    return id === undefined ? `toàn bộ báo cáo của ${unit}` : `nội dung ${id} của ${unit}`;
  });
  return `Để ngoài theo lựa chọn của người tổng hợp: ${choices.join('; ')}.`;
}
