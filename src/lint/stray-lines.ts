import type { Elements, Found } from './elements.ts';
import { cellAt } from './around.ts';
import { paragraphsOf } from './flow.ts';
import type { LayoutParagraph } from './layout.ts';
import type { LintSubject } from './rule.ts';

/** Blocks after a text outside tables where a drawing laid over it may be anchored. */
const REACH = 6;

/** Widths in twips of lines laid over a text: near ones must be its own; far ones may be another text's. */
interface StrayLines {
  readonly near: readonly number[];
  readonly far: readonly number[];
}

/**
 * The lines that are drawn about a text but anchored in none of its paragraphs: near are those in its cell, else in its column,
 * else beside it in the flow; far are those anywhere in its table.
 */
export function strayLines({ layout, elements }: LintSubject, text: readonly Found[]): StrayLines {
  const last = text.at(-1);
  if (last === undefined) return { near: [], far: [] };
  const { cell } = last;
  if (cell !== undefined) {
    const own = widthsIn((cellAt(cell)?.blocks ?? []).flatMap((block) => paragraphsOf(block, last.section)));
    return {
      near: own.length > 0 ? own : widthsIn(columnOf(last)),
      far: widthsIn(paragraphsOf(cell.table, last.section)),
    };
  }
  const blocks = layout.sections[last.section - 1]?.blocks ?? [];
  const at = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === last.paragraph.index);
  // Tên loại parts the lines of the head from those of the title.
  const title = blocks.findIndex((block) => block.kind === 'paragraph' && block.index === titleIndex(elements, last));
  const [from, to] = title === -1 ? [0, blocks.length] : at < title ? [0, title] : [title, blocks.length];
  const near = blocks.slice(Math.max(from, at - REACH), Math.min(to, at + REACH + 1));
  return { near: widthsIn(near.flatMap((block) => paragraphsOf(block, last.section))), far: [] };
}

function titleIndex({ typeName }: Elements, { section }: Found): number | undefined {
  return typeName?.cell === undefined && typeName?.section === section ? typeName.paragraph.index : undefined;
}

function columnOf({ cell, section }: Found): readonly Found[] {
  if (cell === undefined) return [];
  return paragraphsOf(cell.table, section).filter((found) => found.cell?.column === cell.column);
}

function widthsIn(found: readonly Found[]): readonly number[] {
  return found.flatMap(({ paragraph }) => lineWidths(paragraph));
}

function lineWidths({ drawings }: LayoutParagraph): readonly number[] {
  return drawings.flatMap((drawing) => (drawing.kind === 'line' ? [drawing.width] : []));
}
