import type { Place } from '../diagnostic/place.ts';

/**
 * What a reader of files delivers, whatever the format: text, maps and lists, each with its place. Scalars are the text the
 * user wrote, in NFC; numbers, dates and statuses are read from it later, field by field.
 */
export type Tree = Scalar | Mapping | Sequence;

export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Whether nothing at all was written (`key:` alone), which is not the same as an empty text in quotes. */
  readonly absent: boolean;
  /** The reader has told what is wrong with it (a cell of Excel that shows #REF!): no value, and nothing to say twice. */
  readonly told?: true;
  readonly place: Place;
}

export interface Mapping {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly place: Place;
}

export interface Entry {
  readonly key: Scalar;
  readonly value: Tree;
}

export interface Sequence {
  readonly kind: 'list';
  readonly items: readonly Tree[];
  readonly place: Place;
}

/** A text that is written at a place. */
export function scalarAt(text: string, place: Place): Scalar {
  return { kind: 'scalar', text, absent: false, place };
}
