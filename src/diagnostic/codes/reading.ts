import type { Measure } from '../../model/facts.ts';
import type { Severity } from '../diagnostic.ts';

/** Faults found by `load`: the file itself, its YAML, its keys, and the way a value is written. */
export interface ReadingArgs {
  // The workspace and its files.
  'plan-not-found': { readonly dir: string };
  'several-plans': { readonly other: string };
  'file-unreadable': { readonly reason: 'permission' | 'missing' | 'name' | 'busy' | 'other'; readonly detail: string };
  'not-a-file': { readonly what: 'directory' | 'fifo' | 'socket' | 'device' | 'link-loop' };
  'outside-workspace': { readonly path: string };
  'file-too-large': { readonly size: number; readonly limit: number };
  'file-empty': Record<string, never>;
  'not-utf8': { readonly guess: 'utf-16' | 'other' };
  'legacy-encoding': { readonly encoding: 'TCVN3' | 'VNI'; readonly text: string; readonly meant?: string };
  'mixed-alphabets': { readonly text: string; readonly letter: string; readonly meant: string };
  'file-not-supported': { readonly extension: string };
  'file-ignored': { readonly reason: 'unknown-extension' | 'archive' | 'not-a-schema-folder' };
  // YAML.
  'yaml-syntax': {
    readonly kind:
      | 'indentation'
      | 'colon-in-text'
      | 'colon-missing'
      | 'comma-missing'
      | 'space-missing'
      | 'needs-quotes'
      | 'quote-not-closed'
      | 'bracket-not-closed'
      | 'escape'
      | 'alias'
      | 'key-missing'
      | 'text-after-value'
      | 'dash-without-space'
      | 'list-behind-key'
      | 'unexpected';
    /** The line concerned, shortened. */
    readonly detail: string;
  };
  'yaml-not-supported': {
    readonly what:
      'tag' | 'directive' | 'several-documents' | 'merge-key' | 'alias-cycle' | 'too-many-aliases' | 'complex-key';
    readonly text: string;
  };
  'too-many-lines': { readonly lines: number; readonly limit: number };
  'too-many-values': { readonly limit: number };
  'too-deep': { readonly limit: number };
  'control-character': { readonly codePoint: string };
  'tab-indentation': Record<string, never>;
  'nbsp-indentation': Record<string, never>;
  'comment-cuts-text': { readonly kept: string; readonly lost: string };
  'dash-without-space': { readonly text: string };
  'comma-in-braces': { readonly key: string; readonly rest: string };
  // Keys and shapes.
  'schema-missing': { readonly known: readonly string[] };
  'schema-unknown': { readonly found: string; readonly nearest?: string };
  'schema-newer': { readonly found: string; readonly known: string };
  'unknown-key': { readonly key: string; readonly nearest?: string };
  'duplicate-key': { readonly key: string };
  'missing-key': { readonly key: string };
  'reserved-key': { readonly key: string };
  /** The faults of one file beyond those that are listed. */
  'more-faults': { readonly count: number };
  'wrong-type': {
    readonly expected: 'text' | 'map' | 'list' | 'text-or-list' | 'text-or-map';
    readonly found: 'text' | 'map' | 'list' | 'nothing';
  };
  'invalid-value': { readonly text: string; readonly choices: readonly string[]; readonly nearest?: string };
  'invalid-id': { readonly text: string };
  // The way a value is written.
  'invalid-number': {
    readonly text: string;
    readonly expected: Measure;
    readonly looksLike?:
      | 'fraction'
      | 'date'
      | 'percent'
      | 'english'
      | 'space-grouped'
      | 'plus-sign'
      | 'with-words'
      | 'odd-characters'
      | 'too-long'
      | 'no-figure';
    /** How the same number is written so that it can be read. */
    readonly meant?: string;
  };
  'ambiguous-number': { readonly text: string; readonly asDecimal: string; readonly asWhole: string };
  'approximate-number': { readonly text: string };
  'not-whole': { readonly text: string };
  'negative-number': { readonly text: string };
  'rate-as-share': { readonly text: string; readonly percent: string };
  'invalid-date': {
    readonly text: string;
    readonly looksLike?:
      'fraction' | 'month-day-swapped' | 'two-digit-year' | 'no-year' | 'no-day' | 'year-out-of-range' | 'excel-serial';
  };
  'impossible-date': { readonly text: string };
  'invalid-deadline': { readonly text: string; readonly looksLike?: 'vague' | 'no-such' };
  'deadline-without-date': { readonly text: string; readonly task: string };
  /** `needs`: what the words ask for is a change of the task, which only records/ makes. */
  'invalid-status': { readonly text: string; readonly nearest?: string; readonly needs?: 'extension' | 'drop' };
  'ambiguous-status': { readonly text: string; readonly choices: readonly string[] };
  'invalid-target': { readonly text: string };
  'invalid-document-number': { readonly text: string };
  /** `meant` is the same line as the decree has it. */
  'invalid-authority': { readonly text: string; readonly meant?: string };
}

/** The codes of `ReadingArgs` that tell how one value is written: what `vietnamese/` finds, whatever the file's format. */
export type ValueArgs = Pick<
  ReadingArgs,
  | 'legacy-encoding'
  | 'mixed-alphabets'
  | 'invalid-number'
  | 'ambiguous-number'
  | 'approximate-number'
  | 'not-whole'
  | 'negative-number'
  | 'rate-as-share'
  | 'invalid-date'
  | 'impossible-date'
  | 'invalid-deadline'
  | 'deadline-without-date'
  | 'invalid-status'
  | 'ambiguous-status'
>;

export const READING: Readonly<Record<keyof ReadingArgs, Severity>> = {
  'plan-not-found': 'error',
  'several-plans': 'error',
  'file-unreadable': 'error',
  'not-a-file': 'error',
  'outside-workspace': 'error',
  'file-too-large': 'error',
  'file-empty': 'error',
  'not-utf8': 'error',
  'legacy-encoding': 'error',
  'mixed-alphabets': 'warning',
  'file-not-supported': 'error',
  'file-ignored': 'info',
  'yaml-syntax': 'error',
  'yaml-not-supported': 'error',
  'too-many-lines': 'error',
  'too-many-values': 'error',
  'too-deep': 'error',
  'control-character': 'error',
  'tab-indentation': 'error',
  'nbsp-indentation': 'error',
  'comment-cuts-text': 'warning',
  'dash-without-space': 'warning',
  'comma-in-braces': 'error',
  'schema-missing': 'error',
  'schema-unknown': 'error',
  'schema-newer': 'error',
  'unknown-key': 'error',
  'duplicate-key': 'error',
  'missing-key': 'error',
  'reserved-key': 'error',
  'more-faults': 'error',
  'wrong-type': 'error',
  'invalid-value': 'error',
  'invalid-id': 'error',
  'invalid-number': 'error',
  'ambiguous-number': 'error',
  'approximate-number': 'error',
  'not-whole': 'error',
  'negative-number': 'error',
  'rate-as-share': 'warning',
  'invalid-date': 'error',
  'impossible-date': 'error',
  'invalid-deadline': 'error',
  'deadline-without-date': 'info',
  'invalid-status': 'error',
  'ambiguous-status': 'error',
  'invalid-target': 'error',
  'invalid-document-number': 'error',
  'invalid-authority': 'error',
};
