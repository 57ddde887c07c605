import { ELEMENTS } from '../law/decree30.ts';
import { paragraph } from './xml.ts';

/** Above the rule, in twips: it hangs clear of descenders and of dots below (ệ, ộ). */
const GAP = 50;

/** Below the rule, where the text or a table follows, in twips. */
const GAP_BELOW = 120;

/**
 * Dòng kẻ, `length` twips long and centred in `width`: the upper border of a paragraph of its own, since a border is as long as its
 * paragraph is wide and the text above is wider.
 */
export function rule(length: number, width: number, followed: 'closely' | 'by-text' = 'closely'): string {
  const indent = Math.max(0, Math.round((width - length) / 2));
  return paragraph('DongKe', '', {
    keepNext: true,
    before: GAP,
    ...(followed === 'by-text' ? { after: GAP_BELOW } : {}),
    left: indent,
    right: indent,
  });
}

/**
 * Length in twips of the rule below lines of these widths: a third to a half of the text (ELEMENTS.agency and abstract). Over
 * several lines the decree does not say of which; it satisfies both the longest and the last where that can be.
 */
export function ruleLength(widths: readonly number[]): number {
  const { min, max } = ELEMENTS.agency.rule ?? { min: 1, max: 1 };
  const longest = Math.max(...widths, 0);
  const last = widths.at(-1) ?? 0;
  const shortest = longest * min;
  return Math.round((shortest + Math.max(shortest, last * max)) / 2);
}
