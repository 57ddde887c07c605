import { lineWidth } from '../law/measure.ts';
import { STYLES, type StyleId } from './styles.ts';
import type { Face } from '../law/times-widths.ts';
import { titleLines } from './title-lines.ts';
import { paragraph, run } from './xml.ts';

/** Centred text as paragraphs, one a line, and the widths of the lines in twips. */
export interface CenteredText {
  readonly xml: string;
  readonly widths: readonly number[];
}

/** Less than the full width in twips, so that rounding never wraps a line that we set. */
const SLACK = 60;

/** `texts` centred in `width` twips, each broken into lines as a person would. */
export function centeredText(texts: readonly string[], style: StyleId, face: Face, width: number): CenteredText {
  const { size } = STYLES[style];
  const lines = texts.flatMap((text) => titleLines(text, width - SLACK, face, size));
  return {
    xml: lines.map((line) => paragraph(style, run(line))).join(''),
    widths: lines.map((line) => lineWidth(line, face, size)),
  };
}
