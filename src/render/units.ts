/** Twips (1/20 pt, the unit of Word's lengths) of a length in mm, rounded to whole ones. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Twips of a length in pt, rounded to whole ones. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20);
}
