/**
 * How far from the decree's measures a file may be and still be right: rounding of programs, and what practice calls the same.
 * None is the decree's own; the measures themselves stand in decree30.ts.
 */
export const TOLERANCES = {
  /** Twips of paper and margins: programs round millimetres each in their own way. */
  lengthTwips: 15,
  /** Share of a drawn line's lawful length: it is drawn by hand over letters of another program. */
  ruleShare: 0.05,
  /** Share of single spacing that still looks single. */
  singleShare: 0.05,
  /** pt of a gap between lines. */
  gapPt: 1,
  /** pt that letters may be drawn apart or together: more forces a text onto its line. */
  letterSpacingPt: 0.5,
  /** Share of the room by which a line may stand out of its middle. */
  centreShare: 0.1,
} as const;
