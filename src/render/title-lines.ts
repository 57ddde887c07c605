import { lineWidth, words } from '../law/measure.ts';
import type { Face } from '../law/times-widths.ts';

/** Past this many lines it is no title, and is only filled line by line. */
const MOST_LINES = 12;

/** What a line more than needed costs, beside the unevenness (a square of shares of the width) and the breaks below. */
const EXTRA_LINE = 0.1;

/** What a break costs by where it falls. */
const AFTER_STOP = 0;
const BEFORE_PHRASE = 0.02;
const ELSEWHERE = 0.08;
const INSIDE_NAME = 0.3;

/** Words that open a phrase, and so begin a line well and end one badly. */
const OPENERS = new Set('và của về theo trong từ đến tại cho với nhằm để năm ngày do giữa trên'.split(' '));

/** What a number before them counts or dates: 6 tháng, tháng 6 năm 2024. */
const COUNTED = new Set(['ngày', 'tháng', 'quý', 'năm']);

interface MeasuredWord {
  readonly word: string;
  readonly width: number;
}

interface Lines {
  readonly cost: number;
  readonly lines: readonly (readonly MeasuredWord[])[];
}

/**
 * The lines of a centred title in `width` twips, as a person would set them: no more than needed (or one more where that reads
 * better), much of a length, broken after a comma or before a new phrase rather than inside a name or a number.
 */
export function titleLines(text: string, width: number, face: Face, size: number): readonly string[] {
  if (lineWidth(text, face, size) <= width) return [text];
  const measured = words(text).map((word) => ({ word, width: lineWidth(word, face, size) }));
  const space = lineWidth(' ', face, size);
  const filled = fill(measured, space, width);
  const chosen = filled.length > MOST_LINES ? filled : (best(measured, space, width, filled.length) ?? filled);
  return chosen.map((line) => line.map(({ word }) => word).join(' '));
}

/** As many words on each line as fit; one wider than the line stands alone. */
function fill(measured: readonly MeasuredWord[], space: number, width: number): readonly (readonly MeasuredWord[])[] {
  const lines: MeasuredWord[][] = [];
  let used = Infinity;
  for (const word of measured) {
    const joined = used + space + word.width;
    used = joined <= width ? joined : word.width;
    if (used === joined) lines.at(-1)?.push(word);
    else lines.push([word]);
  }
  return lines;
}

/** The cheapest way to set the words on `count` lines or one more; undefined when a word is wider than the line. */
function best(
  measured: readonly MeasuredWord[],
  space: number,
  width: number,
  count: number,
): Lines['lines'] | undefined {
  const candidates = [count, count + 1].flatMap((lines, extra) => {
    const set = setIn(measured, space, width, lines);
    return set === undefined ? [] : [{ ...set, cost: set.cost + extra * EXTRA_LINE }];
  });
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.lines;
}

/** The cheapest way to set the words on exactly `count` lines: by line, the best ways to have set the first n words. */
function setIn(measured: readonly MeasuredWord[], space: number, width: number, count: number): Lines | undefined {
  const mean = lengthOf(measured, space) / count;
  let ways: readonly (Lines | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 0; line < count; line += 1) {
    const next: (Lines | undefined)[] = [];
    ways.forEach((way, from) => {
      if (way === undefined) return;
      for (let to = from + 1; to <= measured.length; to += 1) {
        const set = measured.slice(from, to);
        const length = lengthOf(set, space);
        if (length > width) break;
        const broken = to === measured.length ? 0 : breakCost(measured[to - 1]?.word ?? '', measured[to]?.word ?? '');
        const cost = way.cost + ((length - mean) / width) ** 2 + broken;
        if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, lines: [...way.lines, set] };
      }
    });
    ways = next;
  }
  return ways[measured.length];
}

function lengthOf(set: readonly MeasuredWord[], space: number): number {
  return set.reduce((total, { width }) => total + width + space, -space);
}

/** What it costs to end a line with `before` and begin the next with `after`. */
function breakCost(before: string, after: string): number {
  if (/[,;:.)]$/u.test(before)) return AFTER_STOP;
  if (/^\p{N}+$/u.test(before) && COUNTED.has(after)) return INSIDE_NAME;
  if (/^\p{N}/u.test(after) || OPENERS.has(before.toLowerCase())) return INSIDE_NAME;
  if (OPENERS.has(after.toLowerCase())) return BEFORE_PHRASE;
  const [capitalBefore, capitalAfter] = [before, after].map((word) => /^\p{Lu}(?!\p{Lu})/u.test(word));
  if (capitalAfter === true) return capitalBefore === true ? INSIDE_NAME : BEFORE_PHRASE;
  return ELSEWHERE;
}
