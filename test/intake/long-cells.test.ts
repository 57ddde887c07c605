import { expect, it } from 'vitest';
import { namesIn } from '../../src/intake/units/unit-names.ts';

/** Milliseconds on a busy machine; the time squared of the fullest cell of Excel is half a minute. */
const LONGEST = 3000;

it.each([
  ['commas', ', '.repeat(16_000)],
  ['"và"', 'và '.repeat(10_000)],
  ['open brackets', '('.repeat(32_000)],
])('a cell full of %s names nobody, and that at once', (_, text) => {
  const start = performance.now();
  namesIn(text);
  expect(performance.now() - start).toBeLessThan(LONGEST);
});

it('names at both ends of a long cell are told apart', () => {
  const name = `Văn phòng ${'a'.repeat(500)}`;
  expect(namesIn(`${name}, Công an xã và Trạm Y tế xã`)).toEqual([name, 'Công an xã', 'Trạm Y tế xã']);
});
