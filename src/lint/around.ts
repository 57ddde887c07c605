import type { Found } from './elements.ts';
import type { DocxLayout, LayoutBlock, LayoutCell, LayoutParagraph, PageSetup } from './layout.ts';

/** What stands around a paragraph: the blocks of its cell or section, and its own place among them. */
export interface Around {
  readonly blocks: readonly LayoutBlock[];
  /** -1 where it is not found. */
  readonly at: number;
  /** Room between the margins of its cell or page, in twips; undefined where the file does not say. */
  readonly width: number | undefined;
}

/** The surroundings of a paragraph, or of what a cut line was cut from. */
export function around(layout: DocxLayout, { paragraph, section, cell }: Found): Around {
  const own = cell === undefined ? undefined : cellAt(cell);
  const page = layout.sections[section - 1];
  const blocks = cell === undefined ? (page?.blocks ?? []) : (own?.blocks ?? []);
  const width = cell === undefined ? page && textWidth(page.page) : own && innerWidth(own);
  return {
    blocks,
    at: blocks.findIndex((block) => block.kind === 'paragraph' && block.index === paragraph.index),
    width: width !== undefined && width > 0 ? width : undefined,
  };
}

/** The paragraph that a cut line was cut from; itself where it is whole. */
export function wholeOf(layout: DocxLayout, found: Found): LayoutParagraph {
  const { blocks, at } = around(layout, found);
  const block = blocks[at];
  return block?.kind === 'paragraph' ? block : found.paragraph;
}

/** The cell that begins at a column. */
export function cellAt({ table, row, column }: NonNullable<Found['cell']>): LayoutCell | undefined {
  let at = 0;
  for (const cell of table.rows[row]?.cells ?? []) {
    if (at === column) return cell;
    at += cell.columnSpan;
  }
  return undefined;
}

/** Width of a page between its margins, in twips. */
export function textWidth({ width, left, right, gutter }: PageSetup): number {
  return width - left - right - gutter;
}

/** Width of a cell between its own margins, in twips; 0 where the file gives none. */
export function innerWidth({ width, margins }: LayoutCell): number {
  return width === 0 ? 0 : width - margins.left - margins.right;
}
