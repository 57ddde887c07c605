import { MOTTO, NATIONAL_TITLE } from '../law/decree30.ts';
import type { Document } from '../model/document.ts';
import { agencyLines, agencyParts } from './agency-lines.ts';
import { numberLine, placeAndDate } from './head-texts.ts';
import { lineWidth } from '../law/measure.ts';
import { textWidthOf } from './page.ts';
import { type SizeSet, sizeOf, type StyleId } from './styles.ts';
import type { Face } from '../law/times-widths.ts';
import { printableLine } from './xml.ts';

/** Set of sizes of a document, and the widths of its head's two columns in twips. */
export interface HeadFit {
  readonly set: SizeSet;
  readonly left: number;
  readonly right: number;
}

/** More than a line's own width in twips, so that rounding never wraps it. */
const SLACK = 120;

/** The left column has at least this share of the width: the decree's templates give it 40 %, their tables of signatures 35. */
const LEAST_LEFT = 0.35;

/** A date wider than this share of the width wraps: the left column needs the rest. */
const MOST_RIGHT = 2 / 3;

/** A name on more lines than this crowds the head. */
const MOST_LINES = 3;

/**
 * The larger set of sizes, or the smaller where that holds the head better: place and date on one line without squeezing the left
 * column, Số on one line, names broken only where a person would. The right column takes what Quốc hiệu and the date need.
 */
export function fitHead(document: Document): HeadFit {
  const large = columnsIn('large', document);
  const lacking = faultsOf(large, document);
  if (lacking === 0) return large;
  const small = columnsIn('small', document);
  return faultsOf(small, document) < lacking ? small : large;
}

function columnsIn(set: SizeSet, document: Document): HeadFit {
  const width = textWidthOf('portrait');
  const date = lineWidth(placeAndDate(document), 'italic', sizeOf('DiaDanhNgay', set));
  const needed = Math.max(
    lineWidth(NATIONAL_TITLE, 'bold', sizeOf('QuocHieu', set)),
    lineWidth(MOTTO, 'bold', sizeOf('TieuNgu', set)),
    Math.min(date, width * MOST_RIGHT),
  );
  const right = Math.ceil(needed) + SLACK;
  return { set, left: width - right, right };
}

/** How many of the head's parts do not stand as they should. */
function faultsOf({ set, left, right }: HeadFit, document: Document): number {
  const fits = (line: string, face: Face, style: StyleId, width: number): boolean =>
    lineWidth(line, face, sizeOf(style, set)) <= width;
  return [
    left >= textWidthOf('portrait') * LEAST_LEFT,
    fits(placeAndDate(document), 'italic', 'DiaDanhNgay', right),
    fits(numberLine(document) ?? '', 'regular', 'SoKyHieu', left),
    nameHolds(document.header.parent ?? '', left, 'regular', sizeOf('CoQuanChuQuan', set)),
    nameHolds(document.header.agency, left, 'bold', sizeOf('CoQuanBanHanh', set)),
  ].filter((holds) => !holds).length;
}

/** Whether an agency and the unit that it governs stand on a line each, or its whole name on few. */
function nameHolds(name: string, width: number, face: Face, size: number): boolean {
  const line = printableLine(name);
  const parts = agencyParts(line);
  const lines = agencyLines(line, width, face, size).length;
  return lines <= (parts.length > 1 ? parts.length : MOST_LINES);
}
