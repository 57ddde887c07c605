/** A table as a person sees it, whether it stands in Word or in Excel. */
export interface Grid {
  readonly rows: readonly GridRow[];
  /** How many columns it has at its widest. */
  readonly columns: number;
}

export interface GridRow {
  /** As one counts them: from 1 in Word, the row's own number in Excel. */
  readonly number: number;
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** From 0. */
  readonly column: number;
  readonly span: number;
  /** Its lines parted by \n, without blanks at their ends; of a merged cell what stands in the first of it. */
  readonly text: string;
  /** Whether it goes on with the cell above it. */
  readonly continued: boolean;
  /** Whether all of its letters are bold. */
  readonly bold: boolean;
  /** C12, in Excel. */
  readonly address?: string;
}

/** The cell of a row that covers a column. */
export function cellAt(row: GridRow, column: number): GridCell | undefined {
  return row.cells.find((cell) => cell.column <= column && column < cell.column + cell.span);
}

/** Whether nothing stands in a row but what goes on from above. */
export function isEmptyRow(row: GridRow): boolean {
  return row.cells.every((cell) => cell.continued || cell.text === '');
}
