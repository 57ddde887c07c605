import { describe, expect, test } from 'vitest';
import { fired } from './build.ts';
import { letter, pledge, report } from './documents.ts';

describe('a document that is right raises nothing', () => {
  test.each([
    ['a report', report()],
    ['a công văn', letter()],
    ['a bản cam kết', pledge()],
  ])('%s', (_, document) => {
    expect(fired(document)).toEqual([]);
  });
});
