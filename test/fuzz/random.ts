/** Numbers that are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below the bound. */
  readonly below: (bound: number) => number;
  readonly pick: <T>(from: readonly [T, ...T[]]) => T;
}

/** A generator that depends on nothing but its seeds (a linear congruential one with the constants of Numerical Recipes). */
export function randomOf(seed: number, run: number): Random {
  let state = (Math.imul(seed, 2_654_435_761) ^ Math.imul(run + 1, 40_503)) >>> 0;
  const below = (bound: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  return { below, pick: (from) => from[below(from.length)] ?? from[0] };
}
