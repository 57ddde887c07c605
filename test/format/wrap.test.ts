import { describe, expect, test } from 'vitest';
import { fill, screenWidth, wrap } from '../../src/format/wrap.ts';

describe('lines of a terminal', () => {
  test.each([
    ['are broken between words', 'một hai ba bốn', 8, '', 'một hai\nba bốn'],
    ['hold as much as there is room for, here exactly eight', 'một haii ba', 8, '', 'một haii\nba'],
    ['begin with the indent, which takes room', 'một hai ba', 9, '  ', '  một hai\n  ba'],
    [
      'keep a word that is too long in one piece',
      'a submissions/cong-an.yaml b',
      8,
      '',
      'a\nsubmissions/cong-an.yaml\nb',
    ],
    ['are the text itself where nobody knows the width', 'một hai\nba', undefined, '', 'một hai\nba'],
    ['end where the text says so', 'một\nhai ba', 20, '', 'một\nhai ba'],
  ])('%s', (_, text, width, indent, expected) => {
    expect(wrap(text, width, indent)).toBe(expected);
  });

  test('do not part pieces that belong together', () => {
    expect(fill(['NV: nhiệm vụ;', 'HT: hoàn thành'], 20)).toBe('NV: nhiệm vụ;\nHT: hoàn thành');
  });

  test('are no longer for colours', () => {
    expect(screenWidth('\u001b[31mLỖI\u001b[39m')).toBe(3);
    expect(wrap('\u001b[1mmột\u001b[22m hai ba', 7)).toBe('\u001b[1mmột\u001b[22m hai\nba');
  });
});
