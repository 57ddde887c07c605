import type { Aggregate, Figure, FigureScope } from '../../model/aggregate.ts';
import type { Block } from '../../model/document.ts';
import type { Workspace } from '../../model/facts.ts';
import { printTableValue } from '../print-cell.ts';
import { line, simpleTable } from './lines.ts';

/** A value of the last draft, as its figures.json printed it. */
export interface PreviousFigure {
  readonly id: string;
  readonly scope?: FigureScope;
  readonly text: string;
}

/** Figures whose printed value is no longer that of the last draft; nothing when there was none. */
export function changeBlocks(
  { figures }: Aggregate,
  workspace: Workspace,
  previous: readonly PreviousFigure[] | undefined,
): readonly Block[] {
  if (previous === undefined) return [];
  const before = new Map(previous.map((figure) => [keyOf(figure), plain(figure.text)]));
  const changed = figures.flatMap((figure) => {
    const old = before.get(keyOf(figure)) ?? '';
    const now = printTableValue(figure);
    return old === plain(now) ? [] : [{ figure, old, now }];
  });
  if (changed.length === 0) return [line('Số liệu không thay đổi so với lần trình trước.')];
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

function keyOf({ id, scope }: { readonly id: string; readonly scope?: FigureScope }): string {
  const parts = (['plan', 'appendix', 'unit', 'serves', 'row'] as const).map((part) => scope?.[part] ?? '');
  return [id, ...parts].join('|');
}

/** Values are compared as numbers are read: 21,4% and 21,4, 06 and 6 are the same. */
function plain(text: string): string {
  return text.replace(/%$/u, '').replace(/^0(?=\d)/u, '');
}

function labelOf({ label, scope }: Figure, { plan, indicators }: Workspace): string {
  const unit = plan.units.find(({ id }) => id === scope?.unit)?.name;
  const row = indicators.rows.flatMap((set) => set.rows).find(({ id }) => id === scope?.row)?.label;
  const appendix = scope?.appendix === undefined ? undefined : `Phụ lục ${scope.appendix}`;
  const about = [scope?.plan, appendix, row, scope?.serves, unit].filter((part) => part !== undefined && part !== '');
  return about.length === 0 ? label : `${label} (${about.join(', ')})`;
}
