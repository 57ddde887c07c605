import type { Place } from '../../diagnostic/place.ts';
import { foldName } from '../../model/fold.ts';

/** What a workbook says of its unit, its period or its year. */
export interface Choice<T> {
  readonly value: T | undefined;
  readonly place: Place | undefined;
  /** Names of all that were found, where they are several. */
  readonly found: readonly string[];
  /** What is named and nobody knows. */
  readonly unknown?: string;
}

/** Nothing is said. */
export const NOTHING = { value: undefined, place: undefined, found: [] } as const;

/** A text as its words between single blanks, so that names are found whole. */
export function wordsOf(text: string): string {
  return ` ${(foldName(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
