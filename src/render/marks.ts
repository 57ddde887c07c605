import { URGENCY_FRAMES } from '../law/decree30.ts';
import type { Urgency } from '../model/document.ts';
import { lineWidth } from '../law/measure.ts';
import { textWidthOf } from './page.ts';
import { BOX_SPACE_PT, STYLES } from './styles.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';
import { paragraph, printableLine, run } from './xml.ts';

const DRAFT = 'DỰ THẢO';

/** Room beside the words of a mark whose frame the decree leaves free, in twips. */
const ROOM = 120;

/** A frame stands this far outside the indents of its paragraph, in twips. */
const OUTSIDE = twipsOfPt(BOX_SPACE_PT.sides);

/** Indent at the edge of a cell or page, in twips, at which the frame's own line is still inside. */
const EDGE = OUTSIDE + twipsOfPt(1);

/** DỰ THẢO in a frame, centred in a column of `width` twips. */
export function draftMark(width: number): string {
  const frame = lineWidth(DRAFT, 'bold', STYLES.DuThao.size) + 2 * ROOM;
  const indent = Math.max(0, Math.round((width - frame) / 2));
  return paragraph('DuThao', run(DRAFT), { left: indent, right: indent });
}

/** Ô số 10b: dấu chỉ mức độ khẩn in a frame of the decree's width, at the left of a column of `width` twips. */
export function urgencyMark(urgency: Urgency, width: number): string {
  const frame = twipsOfMm(URGENCY_FRAMES.widthMm[urgency]);
  return paragraph('MucDoKhan', run(urgency), { left: EDGE, right: Math.max(0, width - frame + 2 * OUTSIDE - EDGE) });
}

/** Ô số 11: chỉ dẫn về phạm vi lưu hành in a frame at the right of the page. */
export function circulationMark(words: string): string {
  const line = printableLine(words).toUpperCase();
  const width = textWidthOf('portrait');
  const frame = lineWidth(line, 'bold', STYLES.PhamViLuuHanh.size) + 2 * ROOM;
  return paragraph('PhamViLuuHanh', run(line), {
    left: Math.max(EDGE, Math.round(width - frame + 2 * OUTSIDE - EDGE)),
    right: EDGE,
  });
}
