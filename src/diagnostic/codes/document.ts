import type { OutlineKind } from '../../model/document-kinds.ts';
import type { Severity } from '../diagnostic.ts';

/** Why a text cannot be filled. `too-long` and `too-much` are limits, of the text and of what its loops print. */
export type TemplateFault =
  'syntax' | 'not-closed' | 'unknown-tag' | 'unknown-filter' | 'wrong-value' | 'not-a-text' | 'too-long' | 'too-much';

/** Faults found by `compose`: outlines, their texts, and what a document leaves unsaid. */
export interface DocumentArgs {
  'outline-syntax': { readonly fault: TemplateFault; readonly what?: string; readonly nearest?: string };
  /** What may stand there instead: the columns that a table's rows have; or the appendices that the outline has. */
  'unknown-placeholder': {
    readonly name: string;
    readonly nearest?: string;
    readonly columns?: readonly string[];
    readonly appendices?: readonly string[];
  };
  /** `document` is absent for a report. */
  'section-empty': { readonly section: string; readonly heading: string; readonly document?: OutlineKind };
  'sentence-left-out': { readonly section: string; readonly names: readonly string[] };
  'detail-missing': { readonly id: string; readonly label: string; readonly document: OutlineKind };
  'explanation-missing': { readonly subject: string; readonly units: string };
  'unknown-section': { readonly section: string; readonly nearest?: string };
  'left-out-by-choice': { readonly unit: string; readonly id?: string };
  /** How many the figures count, as printed. */
  'late-dossiers-missing': { readonly count: string };
}

export const DOCUMENT: Readonly<Record<keyof DocumentArgs, Severity>> = {
  'outline-syntax': 'error',
  'unknown-placeholder': 'error',
  'section-empty': 'info',
  'sentence-left-out': 'info',
  'detail-missing': 'error',
  'explanation-missing': 'warning',
  'unknown-section': 'error',
  'left-out-by-choice': 'info',
  'late-dossiers-missing': 'warning',
};
