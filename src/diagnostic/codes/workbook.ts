import type { Severity } from '../diagnostic.ts';

/** Faults and notes of a workbook as a file: why it cannot be opened, and what it carries beside its cells. */
export interface WorkbookArgs {
  'workbook-unreadable': {
    /** As the reader of workbooks names them (src/ooxml/refusal.ts). */
    readonly reason:
      | 'encrypted'
      | 'old-word'
      | 'old-excel'
      | 'not-zip'
      | 'broken-zip'
      | 'unsafe-zip'
      | 'too-large'
      | 'no-document'
      | 'not-word'
      | 'not-workbook'
      | 'binary-workbook'
      | 'open-document'
      | 'web-page'
      | 'old-xml'
      | 'plain-text'
      | 'empty'
      | 'lock-file'
      | 'broken-xml'
      | 'entities'
      | 'too-deep';
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
