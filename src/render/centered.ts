import { balanceLine, lineWidth } from './measure.ts';
import type { Face } from './times-widths.ts';
import { STYLES, type StyleId } from './styles.ts';
import { paragraph, run } from './xml.ts';

/** Centred text as paragraphs, and the widths in twips of the lines it makes. */
export interface CenteredText {
  readonly xml: string;
  readonly widths: readonly number[];
}

/** More than the widest line needs, in twips, so that rounding never wraps it. */
const SLACK = 60;

/** Each of `lines` as a centred paragraph in `width` twips; one that is too long is drawn in from both sides until its lines are even. */
export function centeredText(lines: readonly string[], style: StyleId, face: Face, width: number): CenteredText {
  const size = STYLES[style].size;
  const made = lines.map((line) => ({
    line,
    widths: balanceLine(line, width, face, size).map((part) => lineWidth(part, face, size)),
  }));
  return {
    xml: made.map(({ line, widths }) => paragraph(style, run(line), drawnIn(widths, width))).join(''),
    widths: made.flatMap(({ widths }) => widths),
  };
}

function drawnIn(widths: readonly number[], width: number): { readonly left?: number; readonly right?: number } {
  if (widths.length < 2) return {};
  const indent = Math.floor((width - Math.max(...widths) - SLACK) / 2);
  return indent > 0 ? { left: indent, right: indent } : {};
}
