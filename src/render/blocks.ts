import type { Block, ParagraphStyle } from '../model/document.ts';
import type { StyleId } from './styles.ts';
import { renderTable } from './table.ts';
import { paragraph, printableLine, printableLines, run } from './xml.ts';

const HEADINGS = { 1: 'Muc', 2: 'Khoan', 3: 'Diem' } as const satisfies Record<1 | 2 | 3, StyleId>;

const PARAGRAPHS = { body: 'NoiDung', note: 'GhiChuBang', caption: 'TenBang', flag: 'DeNgo' } as const satisfies Record<
  ParagraphStyle,
  StyleId
>;

/** What parts two tables that would otherwise grow into one, and what ends a section after a table. */
export function breakParagraph(section?: string): string {
  return paragraph('Ngat', '', section === undefined ? {} : { section });
}

/** The body of a section in `width` twips. With `keepLast` the last block stays on the page of what follows it: the signature. */
export function renderBlocks(blocks: readonly Block[], width: number, keepLast: boolean): string {
  const last = blocks.length - 1;
  return blocks
    .map((block, index) => {
      const parted = block.kind === 'table' && blocks[index - 1]?.kind === 'table' ? breakParagraph() : '';
      return parted + renderBlock(block, width, keepLast && index === last);
    })
    .join('');
}

function renderBlock(block: Block, width: number, keepNext: boolean): string {
  switch (block.kind) {
    case 'heading': {
      const text = printableLine(block.text);
      return text === '' ? '' : paragraph(HEADINGS[block.level], run(block.level === 1 ? text.toUpperCase() : text));
    }
    case 'paragraph':
      return paragraphs(block.text, PARAGRAPHS[block.style ?? 'body'], keepNext);
    case 'table':
      return block.head.length + block.rows.length === 0 ? '' : renderTable(block, width, keepNext);
  }
}

/** Each line of a text is a paragraph of its own: a soft break would stretch the justified line before it. */
function paragraphs(text: string, style: StyleId, keepNext: boolean): string {
  const lines = printableLines(text);
  return lines
    .map((line, index) => paragraph(style, run(line), keepNext && index === lines.length - 1 ? { keepNext } : {}))
    .join('');
}
