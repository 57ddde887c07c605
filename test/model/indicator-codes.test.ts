import { expect, it } from 'vitest';
import { isUnderCode } from '../../src/model/indicator-codes.ts';

it.each([
  ['a code holds itself', 'III.3', 'III.3', true],
  ['a level below it', 'III.3.1c', 'III.3', true],
  ['a letter behind its number', 'III.3a', 'III.3', true],
  ['not a longer number', 'III.30', 'III.3', false],
  ['a part holds its levels', 'V.1', 'V', true],
  ['a part does not hold another that begins alike', 'VII.1', 'V', false],
  ['nor one that it begins with', 'I.1', 'II', false],
])('%s', (_, code, name, expected) => {
  expect(isUnderCode(code, name)).toBe(expected);
});
