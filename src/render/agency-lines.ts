import { balanceLine, lineWidth } from './measure.ts';

/** Where a person breaks an agency's name: before the unit that it governs. */
const UNIT_WORDS = /^(.*\bNHÂN DÂN) ((?:XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU|HUYỆN|QUẬN|THỊ XÃ|THÀNH PHỐ|TỈNH) .+)$/u;

/**
 * Tên cơ quan, in capitals, as the lines of the left column: on one if it fits in `width` twips, else ỦY BAN NHÂN DÂN / XÃ TRI PHƯƠNG,
 * else as even as can be.
 */
export function agencyLines(name: string, width: number, face: 'regular' | 'bold', size: number): readonly string[] {
  if (lineWidth(name, face, size) <= width) return [name];
  const [, head, unit] = UNIT_WORDS.exec(name) ?? [];
  if (head === undefined || unit === undefined) return balanceLine(name, width, face, size);
  return [head, unit].flatMap((line) => balanceLine(line, width, face, size));
}
