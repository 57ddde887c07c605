import { type Face, TIMES_WIDTHS } from './times-widths.ts';

const UNITS_PER_SIZE = 2048;

/** Letters outside the table (other scripts, signs) are taken as wide as they can be, so that what is measured still fits. */
const UNKNOWN = UNITS_PER_SIZE;

/** By UTF-16 unit, as far as the Vietnamese and the signs go. */
const WIDTHS: Readonly<Record<Face, Uint16Array>> = {
  regular: byUnit('regular'),
  bold: byUnit('bold'),
  italic: byUnit('italic'),
};

function byUnit(face: Face): Uint16Array {
  const widths = new Uint16Array(0x2300).fill(UNKNOWN);
  for (const [width, letters] of Object.entries(TIMES_WIDTHS[face])) {
    for (const letter of letters) widths[letter.charCodeAt(0)] = Number(width);
  }
  widths[0xa0] = widths[0x20] ?? UNKNOWN;
  return widths;
}

/** Width of a line of Times New Roman at `size` pt, in twips; a no-break space is as wide as a space. */
export function lineWidth(line: string, face: Face, size: number): number {
  const widths = WIDTHS[face];
  let units = 0;
  for (let index = 0; index < line.length; index += 1) units += widths[line.charCodeAt(index)] ?? UNKNOWN;
  return (units / UNITS_PER_SIZE) * size * 20;
}

/** The words of a line: what stands between spaces where a line may break. */
export function words(line: string): readonly string[] {
  return line.split(' ').filter((word) => word !== '');
}

/**
 * The lines of a centred text in `width` twips: as many as Word makes, filling each with the words that fit, but as even as can
 * be, so that a title never ends in one lonely word. Line widths differ by whole words, so twenty halvings are plenty.
 */
export function balanceLine(line: string, width: number, face: Face, size: number): readonly string[] {
  const measured = words(line).map((word) => ({ word, width: lineWidth(word, face, size) }));
  const space = lineWidth(' ', face, size);
  const count = wrap(measured, space, width).length;
  if (count < 2) return [line];
  let [tooNarrow, enough] = [0, width];
  for (let step = 0; step < 20; step += 1) {
    const middle = (tooNarrow + enough) / 2;
    if (wrap(measured, space, middle).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return wrap(measured, space, enough).map((group) => group.join(' '));
}

interface MeasuredWord {
  readonly word: string;
  readonly width: number;
}

/** Words by line; one that is wider than the line stands alone. */
function wrap(measured: readonly MeasuredWord[], space: number, width: number): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let used = Infinity;
  for (const { word, width: wordWidth } of measured) {
    if (used + space + wordWidth <= width) {
      lines.at(-1)?.push(word);
      used += space + wordWidth;
    } else {
      lines.push([word]);
      used = wordWidth;
    }
  }
  return lines;
}
