import { lineWidth } from '../law/measure.ts';
import type { Face } from '../law/times-widths.ts';
import { inLetters, titleLines } from './title-lines.ts';

/** Where a person breaks an agency's name: before the unit that it governs, told by its name's capital or by what stands before it. */
const UNIT = '(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh)';
const BEFORE_UNIT = [
  new RegExp(`^(.+?) (${UNIT} \\p{Lu}.*)$`, 'u'),
  new RegExp(`^(.*\\bnhân dân) (${UNIT} .+)$`, 'iu'),
] as const;

/**
 * Tên cơ quan as the lines of the left column, in capitals: on one if it fits in `width` twips, else ỦY BAN NHÂN DÂN / XÃ TRI PHƯƠNG,
 * else as a title is broken. The name is given as it is written.
 */
export function agencyLines(name: string, width: number, face: Face, size: number): readonly string[] {
  const parts = lineWidth(name.toUpperCase(), face, size) <= width ? [name] : agencyParts(name);
  return parts
    .flatMap((part) => titleLines(part, width, face, size, 'capitals'))
    .map((line) => inLetters(line, 'capitals'));
}

/** A name and the unit that it governs: Ủy ban nhân dân, xã Tri Phương; a name without one is whole. */
export function agencyParts(name: string): readonly string[] {
  for (const pattern of BEFORE_UNIT) {
    const [, head, unit] = pattern.exec(name) ?? [];
    if (head !== undefined && unit !== undefined) return [head, unit];
  }
  return [name];
}
