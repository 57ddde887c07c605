import { lineWidth } from '../law/measure.ts';
import { titleLines } from './title-lines.ts';

/** Where a person breaks an agency's name: before the unit that it governs. */
const UNIT_WORDS = /^(.*\bNHÂN DÂN) ((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) .+)$/u;

/**
 * Tên cơ quan, in capitals, as the lines of the left column: on one if it fits in `width` twips, else ỦY BAN NHÂN DÂN / XÃ TRI PHƯƠNG,
 * else as a title is broken.
 */
export function agencyLines(name: string, width: number, face: 'regular' | 'bold', size: number): readonly string[] {
  if (lineWidth(name, face, size) <= width) return [name];
  const [, head, unit] = UNIT_WORDS.exec(name) ?? [];
  if (head === undefined || unit === undefined) return titleLines(name, width, face, size);
  return [head, unit].flatMap((line) => titleLines(line, width, face, size));
}
