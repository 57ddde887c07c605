import type { Elements } from './elements.ts';
import type { Line } from './lines.ts';
import { shareOf } from './rules/shown.ts';
import { L } from './letter-patterns.ts';

/** A row that goes on with the name above it: of what unit the body is, or the rest of a field's name. */
const GOES_ON = /^(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|ĐẶC KHU|HUYỆN|QUẬN|THÀNH PHỐ|TP\.?|TỈNH|VÀ|-|–|&)(?:\s|$)/iu;

/** A row that begins the name of a body. */
const BEGINS =
  /^(?:ỦY BAN|UỶ BAN|UBND|HĐND|HỘI ĐỒNG|SỞ|BỘ|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VIỆN|PHÒNG|VĂN PHÒNG|TRUNG TÂM|TRƯỜNG|BAN|TRẠM|BỆNH VIỆN|CÔNG AN|THANH TRA|ĐẢNG ỦY|ĐẢNG UỶ|HỘI|ĐOÀN|TỔ|ĐỘI|MẶT TRẬN|UBMTTQ)(?:\s|$)/iu;

/** A parent that is named in full: a body of a unit, or a body with its field. */
const COMPLETE = new RegExp(
  String.raw`^(?:(?:UBND|HĐND|(?:ỦY|UỶ) BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\s+(?:XÃ|PHƯỜNG|THỊ TRẤN|THỊ XÃ|ĐẶC KHU|HUYỆN|QUẬN|THÀNH PHỐ|TP\.?|TỈNH)\s|(?:SỞ|BỘ|PHÒNG|TRUNG TÂM|CỤC|TỔNG CỤC|ĐẢNG ỦY|ĐẢNG UỶ)\s+[${L}])`,
  'iu',
);

/**
 * Which of the rows above Số name the body that governs, and which the one that issues. What they say goes before how they
 * look: a governing body in bold is still one, and so is an issuer that is not bold.
 */
export function splitAgencies(lines: readonly Line[]): Pick<Elements, 'parent' | 'agency'> {
  const split = splitPoint(lines);
  return { parent: lines.slice(0, split), agency: lines.slice(split) };
}

/** Index of the issuer's first row. */
function splitPoint(lines: readonly Line[]): number {
  const mayBegin = lines.map(({ text }, index) => index > 0 && !GOES_ON.test(text));
  const firstBold = lines.findIndex(({ paragraph }) => shareOf(paragraph, 'bold') === 'all');
  if (firstBold > 0 && mayBegin[firstBold] === true) return firstBold;
  for (let index = lines.length - 1; index > 0; index -= 1) {
    if (mayBegin[index] === true && BEGINS.test(lines[index]?.text ?? '') && isComplete(lines.slice(0, index))) {
      return index;
    }
  }
  return 0;
}

function isComplete(lines: readonly Line[]): boolean {
  return COMPLETE.test(lines.map(({ text }) => text).join(' '));
}
