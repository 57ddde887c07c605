import { lineCount } from '../law/measure.ts';
import { textWidth } from './around.ts';
import { paragraphsOf } from './flow.ts';
import type { LayoutParagraph, LayoutSection } from './layout.ts';
import { inkRuns, shownText } from './rules/shown.ts';
import { smallest } from './extremes.ts';

/** Sections that share pages: one that begins a page, with those that go on on it. */
export interface PageGroup {
  readonly sections: readonly LayoutSection[];
  /** Number of its first section in the file, from 1. */
  readonly first: number;
}

/** The sections of a file by the pages that they begin. */
export function pageGroups(sections: readonly LayoutSection[]): readonly PageGroup[] {
  const groups: { sections: LayoutSection[]; first: number }[] = [];
  for (const [index, section] of sections.entries()) {
    const last = groups.at(-1);
    if (last !== undefined && section.continuous === true) last.sections.push(section);
    else groups.push({ sections: [section], first: index + 1 });
  }
  return groups;
}

/** Pages that a text must be estimated at before it surely has a second one: lines are counted, tables and gaps are not. */
const SURELY = 1.3;
/** Height of a line of Times New Roman, as a multiple of its size. */
const LINE = 1.15;
const DEFAULT_SIZE = 13;

/** Whether sections surely take more than one page: by a break in them, or by how many lines their text makes. */
export function isSurelyLonger({ sections }: PageGroup): boolean {
  let height = 0;
  for (const [index, section] of sections.entries()) {
    const { page } = section;
    const width = textWidth(page);
    const room = (page.height - page.top - page.bottom) * SURELY;
    for (const [place, block] of section.blocks.entries()) {
      if (block.kind === 'table') continue;
      if (breaksBefore(block) && (index > 0 || place > 0)) return true;
      height += heightOf(block, width);
      if (height > room) return true;
    }
    if (tableHeight(section) + height > room) return true;
  }
  return false;
}

function breaksBefore({ pageBreakBefore, text }: LayoutParagraph): boolean {
  return pageBreakBefore || /\f\s*\S/u.test(text);
}

function heightOf(paragraph: LayoutParagraph, width: number): number {
  const size = inkRuns(paragraph)[0]?.size ?? DEFAULT_SIZE;
  const { line, lineRule } = paragraph.spacing;
  const times = lineRule === 'auto' ? line / 240 : 1;
  return lineCount(shownText(paragraph), Math.max(width, size * 20), 'regular', size) * size * 20 * LINE * times;
}

/** A row is at least as high as one line of its type. */
function tableHeight({ blocks }: LayoutSection): number {
  return blocks
    .filter((block) => block.kind === 'table')
    .reduce((sum, block) => sum + block.rows.length * smallestLine(block), 0);
}

function smallestLine(table: Parameters<typeof paragraphsOf>[0]): number {
  const sizes = paragraphsOf(table, 1).flatMap(({ paragraph }) => inkRuns(paragraph).map(({ size }) => size));
  return smallest(sizes, DEFAULT_SIZE) * 20 * LINE;
}
