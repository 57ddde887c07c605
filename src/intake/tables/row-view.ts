import { fold } from '../../model/fold.ts';
import { isNothing } from './cell-words.ts';
import type { Column, ColumnKind, Heading } from './columns.ts';
import { cellAt, type GridCell, type GridRow } from './grid.ts';
import type { SourcePlace } from '../source-place.ts';

/** Says where a row or a cell of the table stands. */
export type Locate = (row: GridRow, cell: GridCell | undefined, column: Column | undefined) => SourcePlace;

/** A row under the heading of its table. */
export interface RowView {
  readonly row: GridRow;
  readonly heading: Heading;
  readonly locate: Locate;
}

/** The column of a kind. */
export function columnOf({ heading }: RowView, kind: ColumnKind): Column | undefined {
  return heading.columns.find((column) => column.kind === kind);
}

/** The cell in the column of a kind. */
export function cellOf(view: RowView, kind: ColumnKind): GridCell | undefined {
  const column = columnOf(view, kind);
  return column === undefined ? undefined : cellAt(view.row, column.index);
}

/** Where the cell of a kind stands; without one the first that says something. */
export function placeOf(view: RowView, kind?: ColumnKind): SourcePlace {
  const cell = kind === undefined ? view.row.cells.find(({ text }) => text !== '') : cellOf(view, kind);
  return view.locate(view.row, cell, kind === undefined ? undefined : columnOf(view, kind));
}

/** All that stands in the row, each cell once. */
export function textOfRow({ row }: RowView): string {
  return ownCells(row)
    .map(({ text }) => text.replaceAll('\n', ' '))
    .join(' | ');
}

/** The cells that say something and do not go on from above. */
export function ownCells({ cells }: GridRow): readonly GridCell[] {
  return cells.filter(({ text, continued }) => text !== '' && !continued);
}

/** STT without what stands behind it; Excel's 1,1 is 1.1. Empty where the row has none of its own. */
export function numberOf(view: RowView): string {
  const cell = cellOf(view, 'number');
  if (cell === undefined || cell.continued || cell.span > 1) return '';
  return cell.text
    .replace(/\s+/gu, '')
    .replace(/,/gu, '.')
    .replace(/[.)/:]+$/u, '');
}

/** Kinds of the columns in which the row itself says something. */
export function filledKinds({ row, heading }: RowView): readonly ColumnKind[] {
  return heading.columns
    .filter(({ index }) => {
      const cell = cellAt(row, index);
      return cell !== undefined && cell.column === index && !cell.continued && !isNothing(cell.text);
    })
    .map(({ kind }) => kind);
}

/** Whether a row is the heading again, as it stands on the next page. */
export function repeatsHeading(view: RowView): boolean {
  const label = columnOf(view, 'content')?.label.split(' – ')[0] ?? '';
  const text = cellOf(view, 'content')?.text ?? '';
  return text !== '' && fold(text) === fold(label);
}
