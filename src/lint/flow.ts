import type { Found } from './elements.ts';
import type { DocxLayout, LayoutBlock, LayoutTable } from './layout.ts';
import { once } from './once.ts';

/** A block of the body in reading order, with every paragraph that stands in it. */
export interface FlowBlock {
  readonly block: LayoutBlock;
  readonly section: number;
  /** Whether it is the first of a section that begins a page. */
  readonly opensPage: boolean;
  readonly paragraphs: readonly Found[];
}

/** The blocks of all sections one after another. */
export const flowOf = once((layout: DocxLayout): readonly FlowBlock[] =>
  layout.sections.flatMap(({ blocks, continuous }, index) =>
    blocks.map((block, place) => ({
      block,
      section: index + 1,
      opensPage: place === 0 && continuous !== true,
      paragraphs: paragraphsOf(block, index + 1),
    })),
  ),
);

/** Whether a document says anything: a scan pasted into Word does not. */
export function hasText({ sections }: DocxLayout): boolean {
  return sections.some(({ blocks }) =>
    blocks.some((block) => paragraphsOf(block, 1).some(({ paragraph }) => paragraph.text.trim() !== '')),
  );
}

/** The paragraphs of a block, row by row where it is a table; a paragraph in a table within a cell names the inner one. */
export function paragraphsOf(block: LayoutBlock, section: number, cell?: Found['cell']): readonly Found[] {
  if (block.kind === 'paragraph') return [{ paragraph: block, section, ...(cell === undefined ? {} : { cell }) }];
  return block.rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.flatMap((one) => {
      const place = { table: block, row, column };
      column += one.columnSpan;
      return one.continued ? [] : one.blocks.flatMap((inner) => paragraphsOf(inner, section, place));
    });
  });
}

/** Where a cell stands in its table: by the middle of its width, or over the whole of it. */
export function sideOf(cell: NonNullable<Found['cell']>): 'left' | 'right' | 'full' {
  const { cells } = cell.table.rows[cell.row] ?? { cells: [] };
  const columns = columnCount(cell.table);
  let column = 0;
  for (const { columnSpan } of cells) {
    if (column === cell.column) {
      if (columnSpan >= columns) return 'full';
      return column + columnSpan / 2 < columns / 2 || (column === 0 && cells.length > 1) ? 'left' : 'right';
    }
    column += columnSpan;
  }
  return 'full';
}

/** By table: every cell of it asks. */
const COUNTS = new WeakMap<LayoutTable, number>();

function columnCount(table: LayoutTable): number {
  const known = COUNTS.get(table);
  if (known !== undefined) return known;
  const widths = table.rows.map(({ cells }) => cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0));
  const count = widths.reduce((most, width) => Math.max(most, width), 1);
  COUNTS.set(table, count);
  return count;
}
