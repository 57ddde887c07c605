const TWIPS_PER_MM = 1440 / 25.4;

/** mm of a length in twips, to one decimal. */
export function mmOfTwips(twips: number): number {
  return Math.round((twips / TWIPS_PER_MM) * 10) / 10;
}

/** Twips of a length in mm. */
export function twipsOfMm(mm: number): number {
  return mm * TWIPS_PER_MM;
}

/** pt of a length in twips. */
export function ptOfTwips(twips: number): number {
  return twips / 20;
}
