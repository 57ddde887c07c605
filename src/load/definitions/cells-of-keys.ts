import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';

/** The cell in which a key of what stands at a place would be written, and what is written above or beside it. */
export type KeyCells = (place: Place, key: string) => { readonly place: Place; readonly heading: string } | undefined;

/** Faults of shape in the words of the sheets: a key that is missing is a cell that is empty. */
export function inWordsOfSheets(faults: readonly Diagnostic[], cellOf: KeyCells): readonly Diagnostic[] {
  return faults.map((fault) => {
    if (fault.code !== 'missing-key') return fault;
    const cell = cellOf(fault.place, fault.args.key);
    return cell === undefined ? fault : diagnostic('cell-missing', cell.place, { heading: cell.heading });
  });
}
