import { diagnostic, type Diagnostic } from '../../diagnostic/diagnostic.ts';
import type { Place } from '../../diagnostic/place.ts';
import type { DefinitionColumn } from '../../model/definitions/sheet-types.ts';
import { fold } from '../../model/fold.ts';
import type { Cell } from '../../ooxml/sheets/workbook.ts';
import { clip } from '../../vietnamese/words.ts';
import { cellValue } from '../workbook/cell-value.ts';
import { isFilled, type Grid } from '../workbook/grid.ts';
import { cellLabel } from '../workbook/labels.ts';

/** A table of definitions on a sheet: where its columns stand, and its rows that hold anything, be it in the hidden column only. */
export interface SheetTable {
  readonly grid: Grid;
  /** The row of its headings. */
  readonly heading: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  readonly number: number;
  /** What stands in the hidden first column. */
  readonly key: string | undefined;
  /** By column. */
  readonly cells: ReadonlyMap<string, SheetCell>;
  /** Where the row is named: its first filled cell. */
  readonly place: Place;
}

export interface SheetCell {
  readonly text: string;
  readonly place: Place;
}

/** The table with these columns on a sheet, found by their headings; undefined where no row has two of them. */
export function sheetTable(
  grid: Grid,
  columns: readonly DefinitionColumn[],
  report: (fault: Diagnostic) => void,
): SheetTable | undefined {
  const found = grid.rows
    .map(({ number, cells }) => ({ number, headed: headedColumns(grid, cells, columns) }))
    .find(({ headed }) => new Set(headed.map(({ id }) => id)).size >= Math.min(2, columns.length));
  if (found === undefined) return undefined;
  const at = new Map<string, number>();
  for (const { id, column } of found.headed) {
    const first = at.get(id);
    if (first === undefined) at.set(id, column);
    else {
      const header = grid.shown(found.number, column);
      report(
        diagnostic('column-twice', grid.place(found.number, column), {
          header,
          first: grid.shown(found.number, first),
        }),
      );
    }
  }
  const table = { grid, heading: found.number, columns: at };
  reportUnread(table, new Set(found.headed.map(({ column }) => column)), report);
  const rows = grid.rows.flatMap(({ number }) =>
    number > found.number ? (rowAt(table, number, columns, report) ?? []) : [],
  );
  return { ...table, rows };
}

function headedColumns(
  grid: Grid,
  cells: readonly Cell[],
  columns: readonly DefinitionColumn[],
): readonly { readonly id: string; readonly column: number }[] {
  return cells.flatMap(({ row, column }) => {
    const text = headingKey(grid.shown(row, column));
    const meant = columns.find(({ heading, also = [] }) =>
      [heading, ...also].some((name) => headingKey(name) === text),
    );
    return text === '' || meant === undefined ? [] : [{ id: meant.id, column }];
  });
}

/** A heading as it is compared: without what stands in parentheses behind it. */
function headingKey(text: string): string {
  return fold(text).replace(/ ?\(.*\)$|[*:]+$/gu, '');
}

type Found = Omit<SheetTable, 'rows'>;

/** Columns under a heading that nobody knows, with something in them. */
function reportUnread({ grid, heading }: Found, known: ReadonlySet<number>, report: (fault: Diagnostic) => void): void {
  const cells = grid.rows.find(({ number }) => number === heading)?.cells ?? [];
  for (const { column } of cells) {
    const header = grid.shown(heading, column);
    const isUsed = grid.rows.some(({ number }) => number > heading && isFilled(grid.at(number, column)));
    if (header !== '' && !known.has(column) && isUsed)
      report(diagnostic('column-ignored', grid.place(heading, column), { header }));
  }
}

function rowAt(
  { grid, heading, columns }: Found,
  number: number,
  known: readonly DefinitionColumn[],
  report: (fault: Diagnostic) => void,
): SheetRow | undefined {
  const filled = known.flatMap((column) => {
    const at = columns.get(column.id);
    const cell = at === undefined ? undefined : grid.at(number, at);
    return isFilled(cell) ? [{ column, cell }] : [];
  });
  const hidden = [...columns.values()].includes(1) ? '' : grid.shown(number, 1);
  if (filled.length === 0 && hidden === '') return undefined;
  const first = Math.min(...(filled.length === 0 ? [...columns.values()] : filled.map(({ cell }) => cell.column)));
  const name = clip(grid.shown(number, first));
  const cells = filled.flatMap(({ column, cell }): readonly (readonly [string, SheetCell])[] => {
    const place = grid.place(number, cell.column, cellLabel(name, grid.shown(heading, cell.column)));
    const text = textOf(cell, { place, isId: column.id === 'id' || column.id === 'code', report });
    return text === undefined ? [] : [[column.id, { text, place }]];
  });
  return {
    number,
    key: hidden === '' ? undefined : hidden,
    cells: new Map(cells),
    place: grid.place(number, first, name),
  };
}

interface TextOf {
  readonly place: Place;
  /** A number typed as a number keeps its dot: 1.1 is a name, not a value. */
  readonly isId: boolean;
  readonly report: (fault: Diagnostic) => void;
}

/** The text of a cell, its lines as they are; undefined for an empty cell and for one that shows an error, which is told. */
export function textOf(cell: Cell, { place, isId, report }: TextOf): string | undefined {
  if (!isFilled(cell)) return undefined;
  const { content } = cell;
  if (content.kind === 'text') return content.text.trim();
  if (content.kind === 'number' && isId) return content.digits;
  const value = cellValue(cell, { kind: 'word' }, { place, report });
  return value?.kind === 'scalar' && value.told !== true ? value.text : undefined;
}
