import type { BookCell, BookCheck, BookRow, BookSheet, BookStyle } from '../../model/book.ts';
import type { DefinitionColumn } from '../../model/definitions/sheet-types.ts';
import { wordsCell } from '../book-cells.ts';

/** Words that stand there for people. */
export function said(text: string, style: BookStyle, note?: string): BookCell {
  return { ...wordsCell(text, style), ...(note !== undefined && { note }) };
}

/** Room to write in. It is text whatever it asks for, so that I.1, 7/25 and 05/06/2024 stay as they are typed on every machine. */
export function room(text: string | undefined): BookCell {
  return { ...said(text ?? '', 'input'), format: { kind: 'text' }, open: true };
}

/** What stands in the hidden column of a row. */
export function keyCell(key: string | undefined): BookCell | undefined {
  return key === undefined ? undefined : said(key, 'plain');
}

/** The row of headings, each with its hint. */
export function headingRow(columns: readonly DefinitionColumn[]): BookRow {
  return { cells: [undefined, ...columns.map(({ heading, hint }) => said(heading, 'heading', hint))] };
}

/** Title and purpose above what a sheet holds, over all its columns. */
export function headRows(title: string, about: string): readonly BookRow[] {
  return [{ cells: [undefined, said(title.toUpperCase(), 'title')] }, { cells: [undefined, said(about, 'hint')] }];
}

/** What all sheets of definitions have: nothing is locked, since rows are added to them. */
export function sheetOf(
  name: string,
  { columns, rows, merges = [], head, checks = [], filter, visibility = 'visible', portrait }: SheetParts,
): BookSheet {
  return {
    name,
    visibility,
    columns,
    rows,
    merges,
    frozen: { rows: head, columns: 0 },
    ...(filter !== undefined && { filter }),
    print: {
      orientation: portrait === true ? 'portrait' : 'landscape',
      ...(head > 0 && { repeat: { first: head, last: head } }),
    },
    locked: false,
    checks,
    bars: [],
  };
}

interface SheetParts {
  readonly columns: BookSheet['columns'];
  readonly rows: readonly BookRow[];
  readonly merges?: BookSheet['merges'];
  /** Rows that stay in sight, the headings last. */
  readonly head: number;
  readonly checks?: readonly BookCheck[];
  readonly filter?: NonNullable<BookSheet['filter']>;
  readonly visibility?: BookSheet['visibility'];
  readonly portrait?: true;
}
