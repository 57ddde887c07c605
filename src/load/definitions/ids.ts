import type { DefinitionColumn } from '../../model/definitions/sheet-types.ts';
import { freeId, idOf } from '../../model/ids.ts';
import type { SheetRow } from './sheet-rows.ts';

/** The rows with an id in each that has none, made of the words of another column and unlike all others of the table. */
export function withIds(rows: readonly SheetRow[], columns: readonly DefinitionColumn[]): readonly SheetRow[] {
  return columns.reduce((all, column) => (column.from === undefined ? all : withId(all, column, column.from)), rows);
}

function withId(rows: readonly SheetRow[], { id }: DefinitionColumn, from: string): readonly SheetRow[] {
  const taken = new Set(rows.flatMap(({ cells }) => cells.get(id)?.text ?? []));
  return rows.map((row) => {
    const words = row.cells.get(from);
    if (words === undefined || row.cells.has(id)) return row;
    const made = freeId(idOf(words.text, 'so'), taken);
    taken.add(made);
    return { ...row, cells: new Map([...row.cells, [id, { text: made, place: words.place }]]) };
  });
}
