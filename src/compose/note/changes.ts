import type { Aggregate, Figure, FigureScope } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { figureKey } from '../../model/figures.ts';
import { figureText } from '../../vietnamese/figures.ts';
import { simpleTable } from './lines.ts';

/** A value of the last draft, as its figures.json printed it. */
export interface PreviousFigure {
  readonly id: string;
  readonly scope?: FigureScope;
  readonly text: string;
}

/** Figures whose printed value is no longer that of the last draft; nothing when there was none, or no change. */
export function changeBlocks(
  { figures }: Aggregate,
  workspace: Workspace,
  previous: readonly PreviousFigure[] | undefined,
): readonly Block[] {
  if (previous === undefined) return [];
  const before = new Map(previous.map((figure) => [figureKey(figure), figure.text]));
  const changed = figures.flatMap((figure) => {
    const old = before.get(figureKey(figure)) ?? '';
    const now = figureText(figure);
    return old === now ? [] : [{ figure, old, now }];
  });
  // Nothing is said of no change: the same workspace run twice gives the same note.
  if (changed.length === 0) return [];
  const rows = changed.map(({ figure, old, now }, index) => [String(index + 1), labelOf(figure, workspace), old, now]);
  return [
    simpleTable(
      'Số liệu thay đổi so với lần trình trước',
      ['TT', 'Số liệu', 'Lần trước', 'Lần này'],
      [4, 40, 12, 12],
      rows,
      [0, 2, 3],
    ),
  ];
}

function labelOf({ label, scope }: Figure, { plan, indicators }: Workspace): string {
  const unit = plan.units.find(({ id }) => id === scope?.unit)?.name;
  const row = indicators.rows.flatMap((set) => set.rows).find(({ id }) => id === scope?.row)?.label;
  const appendix = scope?.appendix === undefined ? undefined : `Phụ lục ${scope.appendix}`;
  const about = [scope?.plan, appendix, row, scope?.serves, unit].filter((part) => part !== undefined && part !== '');
  return about.length === 0 ? label : `${label} (${about.join(', ')})`;
}
