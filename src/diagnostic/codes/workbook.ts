import type { RefusalReason } from '../../model/refusal-reason.ts';
import type { Severity } from '../diagnostic.ts';

/** Faults and notes of a workbook as a file: why it cannot be opened, and what it carries beside its cells. */
export interface WorkbookArgs {
  'workbook-unreadable': {
    readonly reason: RefusalReason;
    /** The part of it at fault. */
    readonly part?: string;
  };
  'workbook-macros': Record<string, never>;
  /** `cells` take their values from other workbooks, the first of them at the place told. */
  'workbook-links': { readonly cells: number };
}

export const WORKBOOK: Readonly<Record<keyof WorkbookArgs, Severity>> = {
  'workbook-unreadable': 'error',
  'workbook-macros': 'info',
  'workbook-links': 'warning',
};
