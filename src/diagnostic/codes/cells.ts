import type { CivilDate } from '../../model/civil-date.ts';
import type { Severity } from '../diagnostic.ts';

/** Faults, doubts and notes of a workbook that a unit sent, found when its cells are given their meaning. */
export interface CellsArgs {
  // The workbook as a whole.
  /** `found` are the reports that stand in it: "Công an xã, 6 tháng đầu năm 2024". */
  'several-submissions': { readonly found: readonly string[] };
  'no-report-table': Record<string, never>;
  'unit-not-told': { readonly found: readonly string[]; readonly nearest?: string };
  'period-not-told': { readonly found: readonly string[]; readonly known: readonly string[] };
  'year-not-told': { readonly year: number };
  'taken-as': { readonly unit: string; readonly period: string; readonly year?: string };
  'file-name-contradicts': { readonly read: string; readonly named: string };
  // Sheets, columns and rows.
  'sheet-not-read': { readonly sheet: string };
  'hidden-sheet': { readonly sheet: string; readonly read: boolean };
  'hidden-rows': { readonly rows: readonly number[] };
  'hidden-column': { readonly column: string };
  'column-not-read': { readonly header: string };
  'column-twice': { readonly header: string; readonly first: string };
  'form-keys-lost': { readonly columns: readonly string[] };
  'row-without-key': { readonly text: string };
  'row-not-its-own': { readonly name: string; readonly seen: string };
  'row-repeated': { readonly name: string };
  'value-conflict': { readonly first: string; readonly second: string };
  'hidden-by-merge': { readonly text: string; readonly cells: string };
  'merged-value': { readonly text: string; readonly cells: string };
  'merged-figure': { readonly text: string; readonly cells: string };
  'total-of-rows': { readonly name: string; readonly text: string };
  'measure-differs': { readonly found: string; readonly wanted: string };
  // What a row is about, where no key says it.
  'rows-matched': { readonly matches: readonly { readonly row: number; readonly id: string }[] };
  'row-matched': { readonly text: string; readonly name: string };
  /** `likeness` in percent. */
  'row-match-doubtful': { readonly text: string; readonly name: string; readonly likeness: number };
  'row-match-ambiguous': { readonly text: string; readonly names: readonly string[] };
  'row-not-matched': { readonly text: string; readonly nearest?: string };
  /** Rows of one table beyond those that are told one by one. */
  'more-rows': { readonly count: number };
  'row-id-contradicts': { readonly id: string; readonly text: string; readonly name: string };
  'no-status-column': Record<string, never>;
  // Single cells.
  'cell-error': { readonly text: string };
  'formula-uncalculated': { readonly formula: string };
  'thousands-lost': { readonly text: string; readonly meant: string };
  'thousands-perhaps-lost': { readonly text: string; readonly meant: string };
  /** `fractions` are what may have been typed: "7/12" or "12/7". */
  'date-in-number': { readonly date: CivilDate; readonly fractions: readonly string[] };
  'serial-as-date': { readonly text: string; readonly date: CivilDate };
  'date-perhaps-swapped': { readonly date: CivilDate; readonly swapped: CivilDate };
  'float-noise': { readonly text: string; readonly taken: string };
  'legacy-converted': {
    readonly encoding: 'TCVN3' | 'VNI';
    readonly text: string;
    /** Cells of the sheet that were converted. */
    readonly count: number;
  };
  'two-statuses': { readonly first: string; readonly second: string };
  'mark-not-understood': { readonly text: string; readonly column: string };
}

export const CELLS: Readonly<Record<keyof CellsArgs, Severity>> = {
  'several-submissions': 'error',
  'no-report-table': 'error',
  'unit-not-told': 'error',
  'period-not-told': 'error',
  'year-not-told': 'error',
  'taken-as': 'info',
  'file-name-contradicts': 'warning',
  'sheet-not-read': 'info',
  'hidden-sheet': 'warning',
  'hidden-rows': 'warning',
  'hidden-column': 'warning',
  'column-not-read': 'info',
  'column-twice': 'error',
  'form-keys-lost': 'warning',
  'row-without-key': 'warning',
  'row-not-its-own': 'error',
  'row-repeated': 'warning',
  'value-conflict': 'error',
  'hidden-by-merge': 'warning',
  'merged-value': 'warning',
  'merged-figure': 'error',
  'total-of-rows': 'info',
  'measure-differs': 'warning',
  'rows-matched': 'info',
  'row-matched': 'info',
  'row-match-doubtful': 'warning',
  'row-match-ambiguous': 'error',
  'row-not-matched': 'warning',
  'more-rows': 'warning',
  'row-id-contradicts': 'warning',
  'no-status-column': 'warning',
  'cell-error': 'error',
  'formula-uncalculated': 'error',
  'thousands-lost': 'error',
  'thousands-perhaps-lost': 'warning',
  'date-in-number': 'error',
  'serial-as-date': 'warning',
  'date-perhaps-swapped': 'error',
  'float-noise': 'info',
  'legacy-converted': 'warning',
  'two-statuses': 'error',
  'mark-not-understood': 'error',
};
