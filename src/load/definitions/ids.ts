import { fold } from '../../model/fold.ts';
import type { DefinitionColumn } from '../../model/definitions/sheet-types.ts';
import type { SheetRow } from './sheet-rows.ts';

/** An id is not longer than a name that one can still read. */
const LONGEST = 40;

/** The rows with an id in each that has none, made of the words of another column and unlike all others of the table. */
export function withIds(rows: readonly SheetRow[], columns: readonly DefinitionColumn[]): readonly SheetRow[] {
  return columns.reduce((all, column) => (column.from === undefined ? all : withId(all, column, column.from)), rows);
}

function withId(rows: readonly SheetRow[], { id }: DefinitionColumn, from: string): readonly SheetRow[] {
  const taken = new Set(rows.flatMap(({ cells }) => cells.get(id)?.text ?? []));
  return rows.map((row) => {
    const words = row.cells.get(from);
    if (words === undefined || row.cells.has(id)) return row;
    const made = unlike(idOf(words.text), taken);
    taken.add(made);
    return { ...row, cells: new Map([...row.cells, [id, { text: made, place: words.place }]]) };
  });
}

/** Words as an id: ASCII, lower case, a letter first. */
export function idOf(words: string): string {
  const ascii = fold(words.replaceAll(/\([^)]*\)/gu, ' '))
    .replaceAll(/[^a-z0-9]+/gu, '_')
    .slice(0, LONGEST)
    .replaceAll(/^_+|_+$/gu, '');
  return /^[a-z]/u.test(ascii) ? ascii : `so_${ascii}`.replace(/_$/u, '');
}

function unlike(id: string, taken: ReadonlySet<string>): string {
  let made = id;
  for (let n = 2; taken.has(made); n += 1) made = `${id}_${n}`;
  return made;
}
