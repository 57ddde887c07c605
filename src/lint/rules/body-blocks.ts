import type { LayoutBlock } from '../layout.ts';
import type { LintSubject } from '../rule.ts';

/** A block with the section of the file that lays it out, from 1. */
interface PlacedBlock {
  readonly block: LayoutBlock;
  readonly section: number;
}

/** The blocks from the first paragraph of the main text to its last, with what stands between them; none where the text stands in a table. */
export function bodyBlocks(subject: LintSubject): readonly PlacedBlock[] {
  const { blocks, first, last } = placesOf(subject);
  return first === -1 || last === -1 ? [] : blocks.slice(first, last + 1);
}

/** Whether the content ends with a table: one of its tables stands below the last paragraph of the main text. */
export function endsWithTable(subject: LintSubject): boolean {
  const { blocks, last } = placesOf(subject);
  const tables = new Set<LayoutBlock>(subject.elements.tables.map(({ table }) => table));
  return last !== -1 && blocks.slice(last).some(({ block }) => tables.has(block));
}

function placesOf({ layout, elements }: LintSubject): {
  readonly blocks: readonly PlacedBlock[];
  readonly first: number;
  readonly last: number;
} {
  const blocks = layout.sections.flatMap((section, index) =>
    section.blocks.map((block) => ({ block, section: index + 1 })),
  );
  const [first, last] = [elements.body[0]?.paragraph, elements.body.at(-1)?.paragraph];
  const placeOf = (wanted: unknown) => blocks.findIndex(({ block }) => block === wanted);
  return { blocks, first: placeOf(first), last: placeOf(last) };
}
