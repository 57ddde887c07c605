import { describe, expect, it } from 'vitest';
import { damagedWorkbook, outcomeOf } from './case.ts';

/** Milliseconds; most take some two. */
const LONGEST = 5000;
const RUNS = 100;

describe('a damaged workbook is read or refused, in time, and changes nothing', () => {
  it.each([1, 2, 3, 4])('seed %i', (seed) => {
    const counts = new Map<string, number>();
    for (let run = 0; run < RUNS; run += 1) {
      const start = performance.now();
      const outcome = outcomeOf(damagedWorkbook(seed, run));
      expect(performance.now() - start).toBeLessThan(LONGEST);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['read', 'refused']);
    // Damage that is always refused, or never, would try nothing.
    expect(Math.min(...counts.values())).toBeGreaterThan(RUNS / 10);
  });
});
