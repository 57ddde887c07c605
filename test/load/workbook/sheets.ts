import { cellAddress, cellPosition } from '../../../src/model/cell-address.ts';
import { isCivilDate } from '../../../src/model/civil-date.ts';
import type { CellContent, Sheet, SheetArea, Workbook } from '../../../src/ooxml/sheets/workbook.ts';

/** What a test puts into a cell: text, a number as Excel keeps it, nothing, or content that must be named. */
export type Value = string | number | undefined | CellContent | WithFormula;

interface WithFormula {
  readonly formula: string;
  readonly content: CellContent;
}

/** A cell whose number format shows percent: `percent('0.999')` is seen as 99,9%. */
export const percent = (digits: string): CellContent => ({ kind: 'number', digits, shown: 'percent' });

/** A number with all its digits, for what a double of JavaScript would round. */
export const digits = (text: string): CellContent => ({ kind: 'number', digits: text, shown: 'number' });

/** A day, in ISO. */
export function day(text: string): CellContent {
  if (!isCivilDate(text)) throw new Error(`no date: ${text}`);
  return { kind: 'date', date: text };
}

export const bool = (value: boolean): CellContent => ({ kind: 'yes-no', value });
export const failed = (text: string): CellContent => ({ kind: 'error', text });
export const uncalculated = (formula: string): WithFormula => ({ formula, content: { kind: 'uncalculated' } });
export const calculated = (formula: string, content: CellContent): WithFormula => ({ formula, content });

export interface SheetOptions {
  readonly hidden?: boolean;
  /** A1:B2. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** By letter. */
  readonly hiddenColumns?: readonly string[];
  /** Number of the first row. */
  readonly from?: number;
  /** Cells whose font was one of TCVN3, by address. */
  readonly legacy?: readonly string[];
}

/** A sheet from its rows; `undefined` is a cell in which nothing stands. */
export function sheet(name: string, rows: readonly (readonly Value[])[], options: SheetOptions = {}): Sheet {
  const from = options.from ?? 1;
  return {
    name,
    hidden: options.hidden ?? false,
    merges: (options.merges ?? []).map(area),
    hiddenColumns: (options.hiddenColumns ?? []).map((letter) => cellPosition(`${letter}1`)?.column ?? 0),
    rows: rows.flatMap((values, i) => {
      const number = from + i;
      const cells = values.flatMap((value, j) => {
        if (value === undefined) return [];
        const address = cellAddress({ row: number, column: j + 1 });
        const isLegacy = options.legacy?.includes(address) === true;
        return [{ row: number, column: j + 1, address, ...made(value), ...(isLegacy && { legacy: 'TCVN3' as const }) }];
      });
      return cells.length === 0 ? [] : [{ number, hidden: options.hiddenRows?.includes(number) === true, cells }];
    }),
  };
}

function made(value: Exclude<Value, undefined>): { readonly content: CellContent; readonly formula?: string } {
  if (typeof value === 'string') return { content: { kind: 'text', text: value } };
  if (typeof value === 'number') return { content: digits(String(value)) };
  return 'content' in value ? value : { content: value };
}

function area(text: string): SheetArea {
  const [from, to] = text.split(':').map((address) => cellPosition(address));
  if (from === undefined || to === undefined) throw new Error(`no area: ${text}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A workbook of these sheets. */
export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets, carries: [] };
}
