import type { Block, Chart, ParagraphStyle } from '../model/document.ts';
import { chartParagraph } from './chart.ts';
import type { TextArea } from './page.ts';
import type { StyleId } from './styles.ts';
import { renderTable } from './table.ts';
import { joinParted } from './tables-xml.ts';
import { withoutEnd } from './title.ts';
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

export interface BlocksLayout {
  readonly keepLast: boolean;
  /** Number of the first chart among them, from 1 over the whole document. */
  readonly firstChart: number;
}

/** The body of a section on pages of `area`. With `keepLast` the last block stays on the page of what follows it: the signature. A note stays with its table. */
export function renderBlocks(blocks: readonly Block[], area: TextArea, { keepLast, firstChart }: BlocksLayout): string {
  const printed = endBases(blocks.filter(isPrinted));
  const last = printed.length - 1;
  let chart = firstChart - 1;
  const parts = printed.map((block, index) => {
    if (block.kind === 'chart') chart += 1;
    return renderBlock(block, area, chart, {
      ...((keepLast && index === last) || isNote(printed[index + 1]) ? { keepNext: true } : {}),
      ...(printed[index + 1]?.kind === 'table' ? { after: BEFORE_TABLE } : {}),
    });
  });
  return joinParted(parts);
}

/** The charts among blocks that will be printed, in their order: each is a part of the package, numbered. */
export function chartsIn(blocks: readonly Block[]): readonly Chart[] {
  return blocks.flatMap((block) => (block.kind === 'chart' && isPrinted(block) ? block : []));
}

/** Whether a block has something to print. */
export function isPrinted(block: Block): boolean {
  switch (block.kind) {
    case 'table':
      return block.head.length + block.rows.length > 0;
    case 'chart':
      return block.categories.length > 0 && block.series.length > 0;
    case 'heading':
    case 'paragraph':
      return printableLines(block.text).length > 0;
  }
}

/** Căn cứ: one a paragraph, each with a semicolon at its end and the last with a stop (Mục II.6 Phần I Phụ lục I). */
function endBases(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block, index): Block | readonly Block[] => {
    if (!isBasis(block)) return block;
    const lines = printableLines(block.text);
    const goesOn = isBasis(blocks[index + 1]);
    return lines.map((line, at) => ({
      ...block,
      text: `${withoutEnd(line)}${at === lines.length - 1 && !goesOn ? '.' : ';'}`,
    }));
  });
}

function isNote(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.style === 'note';
}

function isBasis(block: Block | undefined): block is Extract<Block, { kind: 'paragraph' }> {
  return block?.kind === 'paragraph' && block.style === 'basis';
}

function renderBlock(block: Block, area: TextArea, chart: number, layout: ParagraphLayout): string {
  switch (block.kind) {
    case 'heading': {
      const text = printableLine(block.text);
      const { after } = layout;
      const title = run(block.level === 1 ? text.toUpperCase() : text);
      return paragraph(HEADINGS[block.level], title, after === undefined ? {} : { after });
    }
    case 'paragraph':
      return paragraphs(block.text, PARAGRAPHS[block.style ?? 'body'], layout);
    case 'chart':
      return chartParagraph(block, chart, area, layout.keepNext === true);
    case 'table':
      return renderTable(block, area, layout.keepNext === true);
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
