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
const INSIDE_WORD = 0.14;

/** Words that open a phrase, and so begin a line well and end one badly. */
const OPENERS = new Set('và của về theo trong từ đến tại cho với nhằm để năm ngày do giữa trên'.split(' '));

/** Words of two syllables that titles of this work are made of, and that a person keeps on one line. */
const WORDS = new Set(
  [
    'báo cáo, kế hoạch, kết quả, nhiệm vụ, giải pháp, chỉ số, chỉ tiêu, tiêu chí, cải cách, hành chính, hài lòng, phục vụ, nâng cao',
    'thực hiện, công tác, ủy ban, hội đồng, nhân dân, ban nhân, đồng nhân, ban chỉ, chỉ đạo, điều hành, văn bản, danh mục, tổng hợp, đơn vị, chuyển đổi',
    'thủ tục, giải quyết, hồ sơ, tình hình, đôn đốc, tháng đầu, tháng cuối, đầu năm, cuối năm, việt nam, tổ quốc, mặt trận, trung tâm',
  ]
    .join(', ')
    .split(', '),
);

/** Quyền hạn in short (TM., KT.), which stays with what follows it. */
const AUTHORITY = /^\p{Lu}{1,3}\.$/u;

/** What a number before them counts or dates: 6 tháng, tháng 6 năm 2024. */
const COUNTED = new Set(['ngày', 'tháng', 'quý', 'năm']);

/** How a text will be printed. */
export type Letters = 'as-written' | 'capitals';

/** The text as it will be printed. */
export function inLetters(text: string, letters: Letters): string {
  return letters === 'capitals' ? text.toUpperCase() : text;
}

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
 * better), much of a length, broken after a comma or before a new phrase rather than inside a name or a number. A title that will
 * be printed in capitals is given as it is written, since its small letters say where its names begin.
 */
export function titleLines(
  text: string,
  width: number,
  face: Face,
  size: number,
  letters: Letters = 'as-written',
): readonly string[] {
  if (lineWidth(inLetters(text, letters), face, size) <= width) return [text];
  const measured = words(text).map((word) => ({ word, width: lineWidth(inLetters(word, letters), face, size) }));
  const space = lineWidth(' ', face, size);
  const filled = fill(measured, space, width);
  const chosen = filled.length > MOST_LINES ? filled : (best(measured, space, width, filled.length) ?? filled);
  return chosen.map((line) => line.map(({ word }) => word).join(' '));
}

/** How closely a width is looked for, in twips. */
const STEP = 40;

/**
 * The width in twips, at most `width`, at which a text that wraps of itself makes lines as a person would set them, and no more than
 * it needs: for what stays one paragraph, so that words typed into it flow on.
 */
export function flowWidth(text: string, width: number, face: Face, size: number): number {
  const measured = words(text).map((word) => ({ word, width: lineWidth(word, face, size) }));
  const space = lineWidth(' ', face, size);
  const count = fill(measured, space, width).length;
  const least = Math.max(...measured.map((word) => word.width), lengthOf(measured, space) / count);
  const widths = Array.from(
    { length: Math.max(0, Math.floor((width - least) / STEP)) + 1 },
    (_, at) => width - at * STEP,
  );
  const ways = widths.flatMap((one) => {
    const lines = fill(measured, space, one);
    return lines.length > count ? [] : [{ width: one, cost: costOf(lines, space, width) }];
  });
  return ways.reduce((best, way) => (way.cost < best.cost ? way : best), { width, cost: Infinity }).width;
}

/** Unevenness and breaks of lines. */
function costOf(lines: Lines['lines'], space: number, width: number): number {
  const lengths = lines.map((line) => lengthOf(line, space));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lines.length;
  return lines.reduce((cost, line, index) => {
    const next = lines[index + 1]?.[0];
    const broken = next === undefined ? 0 : breakCost(line.at(-1)?.word ?? '', next.word);
    return cost + (((lengths[index] ?? 0) - mean) / width) ** 2 + broken;
  }, 0);
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
  const breaks = measured.map(({ word }, index) => breakCost(measured[index - 1]?.word ?? '', word));
  const candidates = [count, count + 1].flatMap((lines, extra) => {
    const set = setIn(measured, breaks, { space, width, count: lines });
    return set === undefined ? [] : [{ ...set, cost: set.cost + extra * EXTRA_LINE }];
  });
  return candidates.sort((a, b) => a.cost - b.cost)[0]?.lines;
}

/**
 * The cheapest way to set the words on exactly `count` lines: by line, the best ways to have set the first n words. `breaks` says
 * what it costs to begin a line with each word.
 */
function setIn(
  measured: readonly MeasuredWord[],
  breaks: readonly number[],
  { space, width, count }: { readonly space: number; readonly width: number; readonly count: number },
): Lines | undefined {
  const mean = lengthOf(measured, space) / count;
  let ways: readonly (Lines | undefined)[] = [{ cost: 0, lines: [] }];
  for (let line = 0; line < count; line += 1) {
    const next: (Lines | undefined)[] = [];
    ways.forEach((way, from) => {
      if (way === undefined) return;
      let length = -space;
      for (let to = from + 1; to <= measured.length; to += 1) {
        length += space + (measured[to - 1]?.width ?? 0);
        if (length > width) break;
        const cost = way.cost + ((length - mean) / width) ** 2 + (breaks[to] ?? 0);
        if (cost < (next[to]?.cost ?? Infinity)) next[to] = { cost, lines: [...way.lines, measured.slice(from, to)] };
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
  if (AUTHORITY.test(before) || before === '-') return INSIDE_NAME;
  if (/[,;:.)]$/u.test(before)) return AFTER_STOP;
  if (/^\p{N}+$/u.test(before) && COUNTED.has(after)) return INSIDE_NAME;
  if (/^\p{N}/u.test(after) || OPENERS.has(before.toLowerCase())) return INSIDE_NAME;
  if (WORDS.has(`${before} ${after}`.toLowerCase())) return INSIDE_WORD;
  if (OPENERS.has(after.toLowerCase())) return BEFORE_PHRASE;
  const [capitalBefore, capitalAfter] = [before, after].map((word) => /^\p{Lu}(?!\p{Lu})/u.test(word));
  if (capitalAfter === true) return capitalBefore === true ? INSIDE_NAME : BEFORE_PHRASE;
  return ELSEWHERE;
}
