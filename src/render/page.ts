import { BODY_TEXT, PAGE } from '../law/decree30.ts';
import type { AppendixPart } from '../model/document.ts';
import { twipsOfMm } from './units.ts';

export type Orientation = AppendixPart['orientation'];

/** Our margins in mm, the usual 2-2-3-1,5 of commune offices: lawful by PAGE.marginsMm in either orientation. */
export const MARGINS_MM = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** From the paper's edge to the page number, in mm: it stands inside the top margin, as in the decree's own templates. */
export const HEADER_DISTANCE_MM = 10;

/** Our first-line indent in mm: the second of the two lawful ones, which is also Word's own tab. */
export const FIRST_LINE_MM = BODY_TEXT.firstLineMm[1];

/** Width and height of the paper in twips, as it lies. */
export function paperSize(orientation: Orientation): { readonly width: number; readonly height: number } {
  const [short, long] = [twipsOfMm(PAGE.paper.widthMm), twipsOfMm(PAGE.paper.heightMm)];
  return orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };
}

/** Width of the text between the margins, in twips. */
export function textWidthOf(orientation: Orientation): number {
  return paperSize(orientation).width - twipsOfMm(MARGINS_MM.left) - twipsOfMm(MARGINS_MM.right);
}

/** What is printed on between the margins, in twips. */
export interface TextArea {
  readonly width: number;
  readonly height: number;
}

/** Width and height of the text between the margins. */
export function textAreaOf(orientation: Orientation): TextArea {
  const margins = twipsOfMm(MARGINS_MM.top) + twipsOfMm(MARGINS_MM.bottom);
  return { width: textWidthOf(orientation), height: paperSize(orientation).height - margins };
}
