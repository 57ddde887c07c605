import type { LintRule } from '../law/lint-rules.ts';

/** What one rule found in a .docx. */
export interface Finding {
  readonly rule: LintRule;
  readonly found: Value;
  readonly lawful: Value;
  readonly where: Where;
}

/** Where it stands: a region of the document, and the beginning of the text concerned. */
export interface Where {
  readonly region: Region;
  /** Section of the file, from 1. */
  readonly section: number;
  /** The paragraph's text; empty where the finding is about a page or the file. */
  readonly text: string;
  /** The paragraph's own index in its part, where the rule knows it: `--fix` finds it by this rather than by its text. */
  readonly index?: number;
}

export type Region =
  'page' | 'header' | 'footer' | 'head' | 'title' | 'body' | 'table' | 'signature' | 'appendix' | 'file';

/** What was found or would be lawful, in a form that every language can print. */
export type Value =
  | { readonly kind: 'mm'; readonly value: number }
  | { readonly kind: 'mm-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'pt'; readonly value: number }
  | { readonly kind: 'pt-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'paper'; readonly widthMm: number; readonly heightMm: number }
  | {
      readonly kind: 'looks';
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly capitals?: boolean;
      readonly underline?: boolean;
    }
  | { readonly kind: 'align'; readonly align: 'left' | 'center' | 'right' | 'both' }
  | { readonly kind: 'times'; readonly value: number }
  | { readonly kind: 'times-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'percent-range'; readonly min: number; readonly max: number }
  /** The number that pages begin with. */
  | { readonly kind: 'first-page'; readonly value: number }
  /** The user's own text, or the exact text that the decree wants. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** A phrase of i18n. */
  | { readonly kind: 'phrase'; readonly phrase: Phrase };

/** What is found where no measure and no text of the user says it; rule-words: the rule's own words in i18n say it. */
export type Phrase =
  | 'absent'
  | 'present'
  | 'rule-words'
  | 'below-this'
  | 'blank-line-between'
  | 'header-not-repeated'
  | 'rows-split'
  | 'macros'
  | 'tracked-changes'
  | 'comments';
