import type { Place } from '../diagnostic/place.ts';
import { cellsContain } from './cell-address.ts';

/** Whether what stands at `inner` stands within `outer`: a file holds all its text and cells, a range of cells those in it. */
export function placeContains(outer: Place, inner: Place): boolean {
  if (outer.file !== inner.file) return false;
  if (outer.kind === 'file') return true;
  if (outer.kind === 'text' && inner.kind === 'text') return outer.start <= inner.start && inner.end <= outer.end;
  if (outer.kind !== 'cell' || inner.kind !== 'cell' || outer.sheet !== inner.sheet) return false;
  return outer.cell === inner.cell || cellsContain(outer.cell, inner.cell);
}
