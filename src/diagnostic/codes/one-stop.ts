import type { CivilDate } from '../../model/civil-date.ts';
import type { Severity } from '../diagnostic.ts';

/** Faults and notes of a workbook that the one-stop system exported (kiểu biểu II.06a, Thông tư 01/2020/TT-VPCP). */
export interface OneStopArgs {
  /** How it was read: whose report it completes, in which period, and what its columns leave together. */
  'export-taken': {
    readonly unit: string;
    readonly period: string;
    /** Whether what came in person and by post stands in one column. */
    readonly isPostWithin: boolean;
    /** What the office's convention counts returned dossiers to, where they have no column. */
    readonly returned?: 'resolved' | 'deducted';
  };
  /** `known` as "6 tháng đầu năm (01/01/2024–25/6/2024)". */
  'export-window-unknown': {
    readonly from?: CivilDate;
    readonly to?: CivilDate;
    readonly known: readonly string[];
  };
  /** Names of the units that owe its figures: none, or several of whom nobody can tell which. */
  'export-unit-unclear': { readonly units: readonly string[] };
  'export-row-matched': { readonly text: string; readonly name: string; readonly likeness: number };
  'export-row-unknown': { readonly text: string; readonly nearest?: string };
  /** Rows that are not in the table, of which its own total says that they are zero. */
  'export-rows-zero': { readonly rows: readonly string[] };
  /** `what` is the heading of the column, or an equation in words; both numbers as they are printed. */
  'export-does-not-add': { readonly what: string; readonly given: string; readonly sum: string };
  'export-returned-not-told': { readonly convention?: 'column' };
  'export-contradicts': {
    readonly label: string;
    readonly file: string;
    readonly first: string;
    readonly second: string;
  };
}

export const ONE_STOP: Readonly<Record<keyof OneStopArgs, Severity>> = {
  'export-taken': 'info',
  'export-window-unknown': 'error',
  'export-unit-unclear': 'error',
  'export-row-matched': 'info',
  'export-row-unknown': 'error',
  'export-rows-zero': 'info',
  'export-does-not-add': 'error',
  'export-returned-not-told': 'error',
  'export-contradicts': 'error',
};
