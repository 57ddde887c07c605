import { readCaption, freeNumeral, type CaptionLine } from './caption.ts';
import { recase } from '../capitals.ts';
import { findHeading, type Heading } from './columns.ts';
import { doubt, type Doubt } from '../doubt.ts';
import type { Grid } from './grid.ts';
import { note, type Note } from '../note.ts';
import type { Locate } from './row-view.ts';
import { readRows, type RowGroup } from './table-rows.ts';

/** A table of the document, and what stands above it. */
export interface FoundTable {
  readonly above: readonly CaptionLine[];
  readonly grid: Grid;
  /** Says where a row or a cell stands; `appendix` is as printed, absent in the text. */
  readonly locate: (appendix: string | undefined) => Locate;
  /** It begins an appendix, whether or not one is named above it: a sheet of its own. */
  readonly begins?: true;
}

/** Phụ lục as its tables have it; names of units are not read yet. */
export interface RawAppendix {
  readonly id: string;
  readonly title?: string;
  /** "Phụ lục I", or absent for tables of the text. */
  readonly printed?: string;
  readonly groups: readonly RowGroup[];
  readonly notes: readonly Note[];
}

export interface TablesReading {
  readonly appendices: readonly RawAppendix[];
  readonly doubts: readonly Doubt[];
  /** (Kèm theo …) of the first appendix that has one. */
  readonly reference?: string;
}

interface Open {
  id: string;
  printed: string | undefined;
  title: string | undefined;
  groups: RowGroup[];
  notes: Note[];
  heading: Heading | undefined;
  width: number;
}

/** The tables of tasks among all tables, by appendix; a table that goes on with the one before it has its columns. */
export function readTables(tables: readonly FoundTable[], document: string): TablesReading {
  const appendices: Open[] = [];
  const doubts: Doubt[] = [];
  let reference: string | undefined;
  for (const table of tables) {
    const caption = readCaption(table.above);
    reference ??= caption.reference;
    const open = appendices.at(-1);
    const isNamed = caption.number !== undefined || table.begins === true;
    const heading = headingOf(table.grid, isNamed ? undefined : open);
    if (heading === undefined) {
      if (table.grid.rows.length > 1) doubts.push(leftTable(table, caption.number));
      continue;
    }
    const isSame = open !== undefined && (!isNamed || (caption.number !== '' && caption.number === open.id));
    const current = isSame ? open : begin(appendices, caption.number);
    const locate = table.locate(current.printed);
    const inGrid = rowsAbove(table.grid, heading);
    if (current.title === undefined) titleIt(current, readCaption([...table.above, ...inGrid]).title, document, doubts);
    const { groups, notes } = readRows(table.grid, heading, locate);
    current.groups.push(...continuing(current.groups, groups));
    current.notes.push(
      ...notes,
      ...leftColumns(heading, table.grid, locate),
      ...criteriaNote(heading, table.grid, locate),
    );
    current.heading = heading;
    current.width = table.grid.columns;
  }
  return {
    appendices: appendices
      .filter(({ groups }) => groups.length > 0)
      .map(({ id, printed, title, groups, notes }) => ({
        id,
        groups,
        notes,
        ...(printed !== undefined && { printed }),
        ...(title !== undefined && { title }),
      })),
    doubts,
    ...(reference !== undefined && { reference }),
  };
}

/** The heading of a table; that of the table before it where the rows only go on on another page. */
function headingOf(grid: Grid, before: Open | undefined): Heading | undefined {
  const own = findHeading(grid);
  if (own !== undefined) return own;
  if (before?.heading === undefined || before.width !== grid.columns) return undefined;
  return { ...before.heading, start: 0, end: 0 };
}

function begin(appendices: Open[], number: string | undefined): Open {
  const taken = new Set(appendices.map(({ id }) => id));
  const id = number === undefined || number === '' || taken.has(number) ? freeNumeral(taken) : number;
  const printed = number === undefined ? undefined : `Phụ lục ${number}`.trim();
  const open: Open = { id, printed, title: undefined, groups: [], notes: [], heading: undefined, width: 0 };
  appendices.push(open);
  return open;
}

/** A title within the table, above its heading, as people put it in Excel. */
function rowsAbove(grid: Grid, { start }: Heading): readonly CaptionLine[] {
  return grid.rows
    .slice(0, start)
    .flatMap((row) =>
      row.cells
        .filter(({ text, continued }) => text !== '' && !continued)
        .flatMap(({ text }) => text.split('\n').map((line) => ({ text: line, setOff: true }))),
    );
}

function titleIt(open: Open, printed: string | undefined, document: string, doubts: Doubt[]): void {
  const to = `appendix:${open.id}` as const;
  const from = { kind: 'part', part: 'heading' } as const;
  if (printed === undefined) {
    doubts.push(doubt('not-found', { what: 'appendix-title' }, to, from));
    return;
  }
  const { text, sure } = recase(printed.replace(/[.:;\s]+$/u, ''), document);
  open.title = text.replace(/^\d+[.)]\s+|^[IVX]+\.\s+/u, '');
  if (!sure) doubts.push(doubt('from-capitals', { text: open.title }, to, from));
}

/** Rows of a table that goes on belong to the last group of the one before it, until the next title. */
function continuing(before: RowGroup[], groups: readonly RowGroup[]): readonly RowGroup[] {
  const [first, ...rest] = groups;
  const last = before.at(-1);
  if (first === undefined || last === undefined || first.title !== undefined) return groups;
  before.splice(-1, 1, { ...last, tasks: [...last.tasks, ...first.tasks] });
  return rest;
}

function leftColumns({ columns, start }: Heading, grid: Grid, locate: Locate): readonly Note[] {
  const row = grid.rows[start];
  if (row === undefined) return [];
  return columns
    .filter(({ kind }) => kind === 'other')
    .filter(({ index }) =>
      grid.rows.slice(start + 1).some(({ cells }) => cells.some((cell) => cell.column === index && cell.text !== '')),
    )
    .map((column) => note('column-not-taken', { column: column.label }, locate(row, undefined, column)));
}

/** Criteria are written without the set they are of. */
function criteriaNote({ columns, start }: Heading, grid: Grid, locate: Locate): readonly Note[] {
  const column = columns.find(({ kind }) => kind === 'criterion');
  const row = grid.rows[start];
  if (column === undefined || row === undefined) return [];
  return [note('criterion-without-set', { column: column.label }, locate(row, undefined, column))];
}

function leftTable({ grid, locate }: FoundTable, number: string | undefined): Doubt {
  const row = grid.rows.find(({ cells }) => cells.some(({ text }) => text !== ''));
  const first =
    row?.cells
      .map(({ text }) => text.replaceAll('\n', ' '))
      .filter((text) => text !== '')
      .join(' | ') ?? '';
  const from =
    row === undefined
      ? undefined
      : locate(number === undefined ? undefined : `Phụ lục ${number}`.trim())(row, undefined, undefined);
  return doubt('table-not-taken', { first }, 'plan:plan', from);
}
