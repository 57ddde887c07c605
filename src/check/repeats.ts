/** Things whose key stands before them already, each with the first of that key, in their order. */
export function repeatsIn<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
): readonly (readonly [again: T, first: T])[] {
  const firsts = new Map<string, T>();
  return things.flatMap((thing) => {
    const key = keyOf(thing);
    const first = firsts.get(key);
    if (first !== undefined) return [[thing, first] as const];
    firsts.set(key, thing);
    return [];
  });
}
