import type { Severity } from '../diagnostic.ts';

/** Faults found by `compose`: outlines, their texts, and what a document leaves unsaid. */
export interface DocumentArgs {
  'outline-syntax': { readonly detail: string };
  'unknown-placeholder': { readonly name: string; readonly nearest?: string };
  'section-empty': { readonly section: string; readonly heading: string };
  'sentence-left-out': { readonly section: string; readonly names: readonly string[] };
  'unknown-section': { readonly section: string; readonly nearest?: string };
  'left-out-by-choice': { readonly unit: string; readonly id?: string };
}

export const DOCUMENT: Readonly<Record<keyof DocumentArgs, Severity>> = {
  'outline-syntax': 'error',
  'unknown-placeholder': 'error',
  'section-empty': 'info',
  'sentence-left-out': 'info',
  'unknown-section': 'error',
  'left-out-by-choice': 'info',
};
