import type { FlowBlock } from './flow.ts';
import { type Line, linesOf, type StartsRight } from './lines.ts';
import { isDrawnLine } from './telltale.ts';

/** What one meets going down a page: a line; the gap that an empty paragraph makes; a drawn line; a table with borders. */
export interface Step {
  readonly kind: 'line' | 'blank' | 'drawn' | 'table';
  readonly line?: Line;
  /** Index of the block among those of the file. */
  readonly block: number;
}

/** The steps of the blocks from `start` to before `end`. A table without borders is but the lines in it. */
export function stepsOf(
  blocks: readonly FlowBlock[],
  { start, end }: { readonly start: number; readonly end: number },
  startsRight: StartsRight = () => false,
): readonly Step[] {
  return blocks.slice(start, end).flatMap(({ block, paragraphs }, index) => {
    const place = start + index;
    if (block.kind === 'table' && block.bordered) return [{ kind: 'table', block: place } as const];
    return paragraphs.flatMap((found) => linesOf(found, startsRight).map((line) => stepOf(line, place)));
  });
}

/** What a line is to someone who goes down the page. */
export function stepOf(line: Line, block: number): Step {
  const { borders, drawings } = line.paragraph;
  if (line.text === '') {
    const drawn = borders.includes('top') || borders.includes('bottom') || drawings.some(({ kind }) => kind === 'line');
    return { kind: drawn ? 'drawn' : 'blank', block };
  }
  return isDrawnLine(line.text) ? { kind: 'drawn', block } : { kind: 'line', line, block };
}
