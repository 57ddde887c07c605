import type { Found } from './elements.ts';
import { sideOf } from './flow.ts';
import type { LayoutParagraph, LayoutRun } from './layout.ts';
import { once } from './once.ts';
import { shownText } from './rules/shown.ts';

/** One line as a person reads it: a paragraph, or the part of it that a line break, a tab or a wide gap sets off. */
export interface Line extends Found {
  /** As printed, with single spaces and none at the ends. */
  readonly text: string;
  /** Which column of a two-column layout it stands in; full where there is none. */
  readonly side: 'left' | 'right' | 'full';
}

/** What may stand behind a wide gap as a line of the right column. */
export type StartsRight = (text: string, left: string) => boolean;

/** Letters of a line of the right column at most. */
const LONGEST_RIGHT = 200;

/** Tabs, or blanks too many to be a word's. */
const GAP = /\t[\t \u00A0]*|[ \u00A0]{3,}\t*[ \u00A0]*/gu;

/**
 * The lines of a paragraph: cut at line breaks, and at the gap behind which a line of the right column begins. A cut line is a
 * paragraph of its own with its share of the runs; behind a gap nobody can tell how it is aligned, so it counts as centred.
 */
export function linesOf(found: Found, startsRight: StartsRight): readonly Line[] {
  const { paragraph } = found;
  const side = found.cell === undefined ? 'full' : sideOf(found.cell);
  const ranges = splitAt(paragraph.text, /[\n\f]/gu);
  return ranges.flatMap(([start, end], index) => {
    const text = paragraph.text.slice(start, end);
    const gap = gapIn(text, startsRight);
    const part = (from: number, to: number): LayoutParagraph =>
      cut(paragraph, start + from, start + to, { first: index === 0, last: index === ranges.length - 1 });
    if (gap === undefined) {
      const whole = ranges.length === 1 ? paragraph : part(0, text.length);
      return [line({ ...found, paragraph: whole }, side)];
    }
    const parts = [
      line({ ...found, paragraph: { ...part(0, gap.start), align: 'center' } }, 'left'),
      line({ ...found, paragraph: { ...part(gap.end, text.length), align: 'center' } }, 'right'),
    ];
    return parts.filter((one) => one.text !== '');
  });
}

function line(found: Found, side: Line['side']): Line {
  return { ...found, side, text: shownText(found.paragraph).replace(/\s+/gu, ' ').trim() };
}

function splitAt(text: string, separator: RegExp): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let start = 0;
  for (const { index, 0: sign } of text.matchAll(separator)) {
    ranges.push([start, index]);
    start = index + sign.length;
  }
  return [...ranges, [start, text.length]];
}

function gapIn(text: string, startsRight: StartsRight): { readonly start: number; readonly end: number } | undefined {
  for (const { index, 0: blanks } of text.matchAll(GAP)) {
    const end = index + blanks.length;
    if (text.length - end > LONGEST_RIGHT) continue;
    if (startsRight(text.slice(end).trim(), text.slice(0, index).trim())) return { start: index, end };
  }
  return undefined;
}

/** The part of a paragraph from one letter to another, without blanks at its ends. */
function cut(
  paragraph: LayoutParagraph,
  start: number,
  end: number,
  { first, last }: { readonly first: boolean; readonly last: boolean },
): LayoutParagraph {
  const raw = paragraph.text.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  const to = Math.max(from, start + raw.trimEnd().length);
  const { number, ...rest } = paragraph;
  return {
    ...rest,
    ...(first && number !== undefined ? { number } : {}),
    text: paragraph.text.slice(from, to),
    runs: cutRuns(paragraph.runs, from, to),
    spacing: {
      ...paragraph.spacing,
      before: first ? paragraph.spacing.before : 0,
      after: last ? paragraph.spacing.after : 0,
    },
  };
}

function cutRuns(runs: readonly LayoutRun[], from: number, to: number): readonly LayoutRun[] {
  const starts = startsOf(runs);
  const made: LayoutRun[] = [];
  for (let index = firstRunAt(starts, from); index < runs.length; index += 1) {
    const start = starts[index] ?? 0;
    const run = runs[index];
    if (run === undefined || start >= to) break;
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') made.push({ ...run, text });
  }
  return made;
}

/** Where each run of a paragraph begins in its text. */
const startsOf = once((runs: readonly LayoutRun[]): readonly number[] => {
  let at = 0;
  return runs.map(({ text }) => (at += text.length) - text.length);
});

/** The first run in which the letter at an offset may stand: a paragraph of many lines is cut from all its runs once, not for each. */
function firstRunAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
