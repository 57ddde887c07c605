import type { FileKind } from '../file-kinds.ts';
import type { Codec } from './codecs.ts';

/** A column of a sheet of definitions. */
export interface DefinitionColumn {
  readonly id: string;
  readonly heading: string;
  /** Other headings that mean the same. */
  readonly also?: readonly string[];
  readonly codec: Codec;
  /** In characters. */
  readonly width: number;
  /** What a clerk is told who points at the heading. */
  readonly hint?: string;
  /** The names that can be chosen in it, beside what is typed. */
  readonly choose?: 'units' | 'periods';
  /** Where an id comes from when its cell is empty: the words of this column. */
  readonly from?: string;
  /** Keys from the root of its file, for what is said of a whole file. */
  readonly root?: readonly string[];
}

/** A step to what a row is about: a key, an item of a list, or the key that a column of the row gives. */
export type Step = string | typeof ITEM | { readonly column: string };

/** Each item of a list. */
export const ITEM = '[]';

/** One of the places that the rows of a table may be about. */
export interface Variant {
  readonly pattern: readonly Step[];
  /** Rows are of this variant when the column is filled, or holds this value. */
  readonly when?: { readonly column: string; readonly is: 'filled' | { readonly value: string } };
  /** Keys below the row's place by column; a column that is not named here has its own id, and one with `undefined` is not of this variant. */
  readonly paths?: Readonly<Record<string, readonly string[] | undefined>>;
}

/** A sheet with a row for each thing of a kind. */
export interface TableSheet {
  readonly kind: 'table';
  readonly name: string;
  readonly file: FileKind;
  /** The name of the file that new rows go to; by a column's words, where a file says something of all its rows. */
  readonly into: string;
  /** What stands in it, for the clerk. */
  readonly about: string;
  readonly columns: readonly DefinitionColumn[];
  readonly variants: readonly Variant[];
  /** Rows that are always there, by their first column: one for each kind of document. */
  readonly fixed?: readonly string[];
}

/** A value with a name beside it. */
export interface Pair {
  readonly label: string;
  readonly file: FileKind;
  readonly path: readonly string[];
  readonly codec: Codec;
  readonly hint?: string;
}

/** A sheet of names and values. */
export interface PairsSheet {
  readonly kind: 'pairs';
  readonly name: string;
  readonly about: string;
  readonly sections: readonly { readonly title: string; readonly pairs: readonly Pair[] }[];
}
