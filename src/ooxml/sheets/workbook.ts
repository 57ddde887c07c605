import type { CivilDate } from '../../model/civil-date.ts';

/** A workbook as it was read: what each cell holds, before anybody asks what it means. Rows and columns count from 1. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What the workbook carries beside its cells; told, never run or followed. */
  readonly carries: readonly ('macros' | 'external-links')[];
}

/** Trang tính. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** From top to bottom, only those with something in them. */
  readonly rows: readonly SheetRow[];
  /** Ô gộp: the first cell holds what is shown; what stands in the others is not seen by anybody. */
  readonly merges: readonly SheetArea[];
  readonly hiddenColumns: readonly number[];
}

/** A rectangle of cells; all four belong to it. */
export interface SheetArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetRow {
  readonly number: number;
  readonly hidden: boolean;
  /** From left to right, only those with something in them. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly row: number;
  readonly column: number;
  /** C12. */
  readonly address: string;
  readonly content: CellContent;
  /** Without `=`; `content` is then its value as last calculated. Empty where the cell shares another one's. */
  readonly formula?: string;
  /** What stands in it was written in a font of TCVN3 or VNI, and is Unicode here. */
  readonly legacy?: 'TCVN3' | 'VNI';
}

export type CellContent =
  /** In NFC, line ends as \n, rich text joined, blanks kept, without characters that print nothing. A length of time is text: `7:25`. */
  | { readonly kind: 'text'; readonly text: string }
  /** A decimal number as Excel keeps it, to 15 significant digits: `-1234.5`, without exponent. Percent: 0.999 shown as 99,9%. */
  | { readonly kind: 'number'; readonly digits: string; readonly shown: 'number' | 'percent' }
  /**
   * A number whose format shows a day; the clock time of it is left out. `shown` when its format shows less than the whole day, as
   * Excel has it where somebody typed 7/25: 25-Jul of the year it was typed in, or Jul-25 for the first of the month.
   */
  | { readonly kind: 'date'; readonly date: CivilDate; readonly shown?: 'day-month' | 'month-year' }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  /** #REF!, #DIV/0! … */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose value nobody has calculated. */
  | { readonly kind: 'uncalculated' };
