import type { CivilDate } from './civil-date.ts';

/**
 * A workbook as a value, before it is rendered: the forms that units fill in, the consolidated workbook and the workspace's own
 * definitions are all made of it. No type of a library stands in it. Rows and columns count from 1.
 */
export interface Book {
  readonly title: string;
  /** Cơ quan that made it: the author among the file's properties. */
  readonly author: string;
  readonly sheets: readonly BookSheet[];
  /** Names that formulas and lists to choose from refer to. */
  readonly names: readonly BookName[];
}

/** A named area of a sheet. */
export interface BookName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A rectangle of cells; all four belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Trang tính. */
export interface BookSheet {
  /** At most 31 characters, unlike any other whatever the case, none of []:*?/\ and no apostrophe at its ends. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden';
  readonly columns: readonly BookColumn[];
  /** From row 1 down; `undefined` is an empty row. */
  readonly rows: readonly (BookRow | undefined)[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in sight when one scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The rows that can be filtered, their heading first. */
  readonly filter?: Area;
  readonly print: BookPrint;
  /** Whether only cells that are `open` can be written in; without a password, so that it guards against slips only. */
  readonly locked: boolean;
  readonly checks: readonly BookCheck[];
  /** Shares that are shown as bars too; the bar of 100 % fills its cell. */
  readonly bars: readonly Area[];
}

/** A4, as wide as the page. */
interface BookPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows printed again on every page. */
  readonly repeat?: { readonly first: number; readonly last: number };
  /** How many pages side by side the columns take, instead of one. */
  readonly across?: number;
  /** How many of the first columns are printed again on every page. */
  readonly repeatColumns?: number;
}

interface BookColumn {
  /** In characters of the default font. */
  readonly width: number;
  readonly hidden?: true;
}

export interface BookRow {
  /** By column; `undefined` is an empty cell. */
  readonly cells: readonly (BookCell | undefined)[];
  /** In points; the program that opens the file chooses it when absent. */
  readonly height?: number;
  readonly hidden?: true;
}

export interface BookCell {
  readonly content: BookContent;
  readonly style: BookStyle;
  /** How a number or date is shown. */
  readonly format?: BookFormat;
  /** Instead of the side that its style takes. */
  readonly align?: 'left' | 'center' | 'right';
  /** Whether it can be written in though its sheet is locked. */
  readonly open?: true;
  /** Ghi chú hung on the cell. */
  readonly note?: string;
}

/** What stands in a cell. A formula carries its value, so that whoever opens the file without calculating sees it. */
export type BookContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly date: CivilDate }
  /** Without `=`, in English names and with commas, as the file format has it. */
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string };

/** What a cell is for; render has a table of how each looks. */
export type BookStyle =
  | 'plain'
  /** Tên biểu. */
  | 'title'
  | 'subtitle'
  /** What a value beside it means. */
  | 'label'
  /** Tiêu đề cột. */
  | 'heading'
  /** A row that titles those below it (I. Công tác chỉ đạo, điều hành). */
  | 'section'
  /** A cell of a table: text wraps. */
  | 'text'
  | 'centered'
  | 'number'
  /** Dòng cộng. */
  | 'total'
  /** Room to fill in. */
  | 'input'
  /** Room to fill in, and what stands there is wrong. */
  | 'faulty'
  /** Values to compare with, in grey. */
  | 'reference'
  | 'hint'
  | 'signature';

export type BookFormat =
  | { readonly kind: 'number'; readonly decimals: number }
  /** The cell holds a share: 0.999 is shown as 99,9%. */
  | { readonly kind: 'percent'; readonly decimals: number }
  /** d/m/yyyy. */
  | { readonly kind: 'date' }
  /** What is typed stays as it is typed: 7/25 becomes no date. */
  | { readonly kind: 'text' };

/** What may be written in some cells; a message in Vietnamese stands beside them and another tells what was wrong. */
export interface BookCheck {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'one-of'; /** A named area. */ readonly name: string }
    | { readonly kind: 'date'; readonly from: CivilDate; readonly to: CivilDate }
    | { readonly kind: 'whole'; readonly least: number; readonly most: number }
    /** A formula that is true for what may stand there, written for the area's first cell. */
    | { readonly kind: 'formula'; readonly formula: string };
  /** Stop refuses; warn asks. */
  readonly severity: 'stop' | 'warn';
  readonly prompt: BookMessage;
  readonly refusal: BookMessage;
}

/** A title of at most 32 characters and a text of at most 255. */
export interface BookMessage {
  readonly title: string;
  readonly text: string;
}
