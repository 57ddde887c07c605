import { lineWidth } from '../law/measure.ts';
import { type SizeSet, sizeOf, type StyleId } from './styles.ts';
import type { Face } from '../law/times-widths.ts';
import { inLetters, type Letters, titleLines } from './title-lines.ts';
import { paragraph, type ParagraphLayout, run } from './xml.ts';

/** Centred text as paragraphs, one a line, and the widths of the lines in twips. */
export interface CenteredText {
  readonly xml: string;
  readonly widths: readonly number[];
}

export interface CenteredLook {
  readonly style: StyleId;
  readonly face: Face;
  /** What it is centred in, in twips. */
  readonly width: number;
  readonly set: SizeSet;
  readonly letters?: Letters;
  /** Of every line, of the first and of the last. */
  readonly each?: ParagraphLayout;
  readonly first?: ParagraphLayout;
  readonly last?: ParagraphLayout;
}

/** Less than the full width in twips, so that rounding never wraps a line that we set. */
const SLACK = 60;

/** `texts` centred, each broken into lines as a person would. */
export function centeredText(
  texts: readonly string[],
  { style, face, width, set, letters = 'as-written', each = {}, first = {}, last = {} }: CenteredLook,
): CenteredText {
  const size = sizeOf(style, set);
  const lines = texts
    .flatMap((text) => titleLines(text, width - SLACK, face, size, letters))
    .map((line) => inLetters(line, letters));
  return {
    xml: lines
      .map((line, index) => {
        const ends = { ...(index === 0 ? first : {}), ...(index === lines.length - 1 ? last : {}) };
        return paragraph(style, run(line), { ...each, ...ends });
      })
      .join(''),
    widths: lines.map((line) => lineWidth(line, face, size)),
  };
}
