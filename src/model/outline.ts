import type { Place } from '../diagnostic/place.ts';

/** Đề cương: the sections and texts of a kind of document, as data. */
export interface Outline {
  /** File name without its ending: bao-cao-ke-hoach. */
  readonly name: string;
  readonly place: Place;
}
