/** The order of two texts by their code units: the same on every machine, whatever its locale; dates (ISO) come in their order. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
