import type { Block, ParagraphStyle } from '../model/document.ts';
import type { TextArea } from './page.ts';
import type { StyleId } from './styles.ts';
import { renderTable } from './table.ts';
import { joinParted } from './tables-xml.ts';
import { paragraph, type ParagraphLayout, printableLine, printableLines, run } from './xml.ts';

const HEADINGS = { 1: 'Muc', 2: 'Khoan', 3: 'Diem' } as const satisfies Record<1 | 2 | 3, StyleId>;

const PARAGRAPHS = {
  body: 'NoiDung',
  basis: 'CanCu',
  note: 'GhiChuBang',
  caption: 'TenBang',
  flag: 'DeNgo',
} as const satisfies Record<ParagraphStyle, StyleId>;

/** A line with this end stays on the page of the list that it introduces. */
const LIST_FOLLOWS = ':';

/** Between the text before a table and its upper border, in twips; a caption brings its own. */
const BEFORE_TABLE = 80;

/** The body of a section on pages of `area`. With `keepLast` the last block stays on the page of what follows it: the signature. */
export function renderBlocks(blocks: readonly Block[], area: TextArea, keepLast: boolean): string {
  const last = blocks.length - 1;
  const parts = blocks.map((block, index) =>
    renderBlock(block, area, {
      ...(keepLast && index === last ? { keepNext: true } : {}),
      ...(blocks[index + 1]?.kind === 'table' ? { after: BEFORE_TABLE } : {}),
    }),
  );
  return joinParted(parts);
}

function renderBlock(block: Block, area: TextArea, layout: ParagraphLayout): string {
  switch (block.kind) {
    case 'heading': {
      const text = printableLine(block.text);
      const { after } = layout;
      const title = run(block.level === 1 ? text.toUpperCase() : text);
      return text === '' ? '' : paragraph(HEADINGS[block.level], title, after === undefined ? {} : { after });
    }
    case 'paragraph':
      return paragraphs(block.text, PARAGRAPHS[block.style ?? 'body'], layout);
    case 'table':
      return block.head.length + block.rows.length === 0 ? '' : renderTable(block, area, layout.keepNext === true);
  }
}

/** Each line of a text is a paragraph of its own: a soft break would stretch the justified line before it. */
function paragraphs(text: string, style: StyleId, layout: ParagraphLayout): string {
  const lines = printableLines(text);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      paragraph(style, run(line), {
        ...(line.endsWith(LIST_FOLLOWS) ? { keepNext: true } : {}),
        ...(index === last ? layout : {}),
      }),
    )
    .join('');
}
