/** The largest of the numbers, and at least `least`. Of any length: as arguments of one call, a hundred thousand are too many. */
export function largest(values: readonly number[], least: number): number {
  return values.reduce((most, value) => Math.max(most, value), least);
}

/** The smallest of the numbers, and at most `most`. */
export function smallest(values: readonly number[], most: number): number {
  return values.reduce((least, value) => Math.min(least, value), most);
}
