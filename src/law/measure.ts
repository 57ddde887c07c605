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

/** Width of a space in twips; it is the same in every face. */
export function spaceWidth(size: number): number {
  return lineWidth(' ', 'regular', size);
}

/** Widths of the words of a line in twips. */
export function wordWidths(line: string, face: Face, size: number): readonly number[] {
  return words(line).map((word) => lineWidth(word, face, size));
}

/** How many lines words of these widths make in `width` twips, each filled with the words that fit. */
export function linesIn(widths: readonly number[], space: number, width: number): number {
  let lines = 0;
  let used = Infinity;
  for (const own of widths) {
    const joined = used + space + own;
    if (joined > width) lines += 1;
    used = joined > width ? own : joined;
  }
  return lines;
}

/** How many lines a text makes in `width` twips. */
export function lineCount(line: string, width: number, face: Face, size: number): number {
  return linesIn(wordWidths(line, face, size), spaceWidth(size), width);
}
