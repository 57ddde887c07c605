import type { LayoutBlock, LayoutCell, LayoutTable } from '../../lint/layout.ts';
import { shareOf, shownText } from '../../lint/rules/shown.ts';
import type { Grid, GridCell, GridRow } from './grid.ts';

/** A table of Word as a grid; a cell merged downwards has its text in every row. */
export function gridOfTable({ rows }: LayoutTable): Grid {
  const above = new Map<number, GridCell>();
  const grid = rows.map(({ cells }, index): GridRow => {
    let column = 0;
    const read = cells.map((cell) => {
      const made = readCell(cell, column, above.get(column));
      column += cell.columnSpan;
      return made;
    });
    for (const cell of read) above.set(cell.column, cell);
    return { number: index + 1, cells: read };
  });
  return { rows: grid, columns: grid.reduce((most, row) => Math.max(most, widthOf(row)), 0) };
}

function widthOf({ cells }: GridRow): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.column + last.span;
}

function readCell(cell: LayoutCell, column: number, above: GridCell | undefined): GridCell {
  const own = linesOf(cell.blocks);
  const goesOn = cell.continued && own.length === 0 && above !== undefined;
  return {
    column,
    span: cell.columnSpan,
    text: goesOn ? above.text : own.join('\n'),
    continued: cell.continued,
    bold: isBold(cell.blocks),
  };
}

/** Lines of a cell, each paragraph and each line break one; those of a table within it, too. */
function linesOf(blocks: readonly LayoutBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? shownText(block)
          .split(/[\n\f]/u)
          .map(tidied)
          .filter((line) => line !== '')
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => linesOf(cell.blocks))),
  );
}

function tidied(line: string): string {
  return line.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function isBold(blocks: readonly LayoutBlock[]): boolean {
  const paragraphs = blocks.flatMap((block) => (block.kind === 'paragraph' && block.text.trim() !== '' ? [block] : []));
  return paragraphs.length > 0 && paragraphs.every((paragraph) => shareOf(paragraph, 'bold') === 'all');
}
