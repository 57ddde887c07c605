import type { BodyParagraph, Found, FoundTable } from './elements.ts';
import type { FlowBlock } from './flow.ts';
import type { LayoutTable } from './layout.ts';
import { levelsOf } from './levels.ts';
import { isDrawnLine } from './telltale.ts';

/** A text: its paragraphs outside tables, each with its level, and its tables. */
interface Text {
  readonly body: readonly BodyParagraph[];
  readonly tables: readonly FoundTable[];
}

/** The text of the blocks from `start` to before `end`. What stands in a table that only places it is text too. */
export function textOf(
  blocks: readonly FlowBlock[],
  { start, end }: { readonly start: number; readonly end: number },
): Text {
  const own = blocks.slice(start, end);
  const tables = own.flatMap(({ block, section }) =>
    block.kind === 'table' && isTable(block) ? [{ table: block, section }] : [],
  );
  const paragraphs = own
    .filter(({ block }) => block.kind === 'paragraph' || !isTable(block))
    .flatMap((block) => block.paragraphs)
    .filter(hasText);
  const levels = levelsOf(paragraphs.map(({ paragraph }) => paragraph));
  return {
    body: paragraphs.map((found, index) => ({ ...found, level: levels[index] ?? 'text' })),
    tables,
  };
}

/** Rows and columns of a table without borders that is a table all the same, and not only a way to place text. */
const LEAST = { rows: 3, columns: 2 } as const;

function isTable({ bordered, rows }: LayoutTable): boolean {
  if (bordered) return true;
  return rows.length >= LEAST.rows && rows.every(({ cells }) => cells.length >= LEAST.columns);
}

function hasText({ paragraph }: Found): boolean {
  return paragraph.text.trim() !== '' && !isDrawnLine(paragraph.text);
}
