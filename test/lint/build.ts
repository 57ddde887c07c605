import { findElements } from '../../src/lint/find-elements.ts';
import type { Found } from '../../src/lint/elements.ts';
import type {
  DocxLayout,
  FileFacts,
  LayoutBlock,
  LayoutParagraph,
  LayoutRun,
  LayoutSection,
  LayoutTable,
  PageSetup,
} from '../../src/lint/layout.ts';
import type { Issuer, LintSubject } from '../../src/lint/rule.ts';
import { RULES_HEAD } from '../../src/lint/rules-head.ts';

const TIMES = 'Times New Roman';

const RUN: LayoutRun = {
  text: '',
  fonts: { ascii: TIMES, hAnsi: TIMES, cs: TIMES, eastAsia: TIMES },
  size: 14,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: 'auto',
  highlighted: false,
  shaded: false,
  caps: false,
  smallCaps: false,
  superscript: false,
  letterSpacing: 0,
  scale: 100,
};

const PARAGRAPH: LayoutParagraph = {
  kind: 'paragraph',
  text: '',
  runs: [],
  styleName: undefined,
  align: 'left',
  indent: { left: 0, right: 0, firstLine: 0 },
  spacing: { before: 0, after: 0, line: 240, lineRule: 'auto', contextual: false },
  keepNext: false,
  keepLines: false,
  pageBreakBefore: false,
  borders: [],
  drawings: [],
  inTextBox: false,
  index: 0,
};

/** What differs in all runs of a paragraph, in the paragraph itself, in its spacing and indents. */
export interface Change extends Omit<Partial<LayoutParagraph>, 'spacing' | 'indent'> {
  readonly run?: Partial<LayoutRun>;
  readonly spacing?: Partial<LayoutParagraph['spacing']>;
  readonly indent?: Partial<LayoutParagraph['indent']>;
}

/** A paragraph of one run. Its look in short: b(old), i(talic), u(nderlined), c(entre), r(ight), j(ustified), and its size. */
export function p(text: string, look = '', { run, spacing, indent, ...rest }: Change = {}): LayoutParagraph {
  const words = look.split(' ');
  const align = words.includes('c') ? 'center' : words.includes('r') ? 'right' : words.includes('j') ? 'both' : 'left';
  const size = words.map(Number).find((value) => value > 0) ?? RUN.size;
  const has = (word: string): boolean => words.includes(word);
  const own = { ...RUN, text, size, bold: has('b'), italic: has('i'), underline: has('u'), ...run };
  return {
    ...PARAGRAPH,
    text,
    runs: text === '' ? [] : [own],
    align,
    ...rest,
    spacing: { ...PARAGRAPH.spacing, ...spacing },
    indent: { ...PARAGRAPH.indent, ...indent },
  };
}

/** The same paragraph with something else about it. */
export function change(paragraph: LayoutParagraph, { run, spacing, indent, ...rest }: Change): LayoutParagraph {
  return {
    ...paragraph,
    ...rest,
    runs: (rest.runs ?? paragraph.runs).map((one) => ({ ...one, ...run })),
    spacing: { ...paragraph.spacing, ...spacing },
    indent: { ...paragraph.indent, ...indent },
  };
}

/** A table of cells, each a list of blocks, whose columns have these widths in twips; without cell margins. */
export function table(
  rows: readonly (readonly (readonly LayoutBlock[])[])[],
  { widths, bordered = false }: { readonly widths: readonly number[]; readonly bordered?: boolean },
): LayoutTable {
  return {
    kind: 'table',
    bordered,
    width: widths.reduce((sum, width) => sum + width, 0),
    inTextBox: false,
    rows: rows.map((cells) => ({
      header: false,
      cantSplit: false,
      cells: cells.map((blocks, column) => ({
        blocks,
        width: cells.length === 1 ? widths.reduce((sum, width) => sum + width, 0) : (widths[column] ?? 0),
        margins: { left: 0, right: 0 },
        columnSpan: cells.length === 1 ? widths.length : 1,
        continued: false,
      })),
    })),
  };
}

/** A4 with margins of 20, 20, 30 and 15 mm: 9354 twips of text. */
export const A4: PageSetup = {
  width: 11906,
  height: 16838,
  landscape: false,
  top: 1134,
  bottom: 1134,
  left: 1701,
  right: 851,
  header: 567,
  footer: 567,
  gutter: 0,
};

/** Số trang as the decree has it. */
export const PAGE_NUMBER = p('2', 'c 14', { run: { field: 'PAGE' } });

export function section(blocks: readonly LayoutBlock[], over: Partial<LayoutSection> = {}): LayoutSection {
  return {
    page: A4,
    titlePage: true,
    pageNumber: { start: undefined, format: 'decimal' },
    headers: { default: [PAGE_NUMBER], first: [] },
    footers: {},
    blocks,
    ...over,
  };
}

const FACTS: FileFacts = {
  macros: false,
  trackedChanges: false,
  comments: false,
  externalLinks: [],
  language: 'vi-VN',
  mirrorMargins: false,
  evenAndOddHeaders: false,
};

/** A file of these sections, its paragraphs numbered in reading order. */
export function layout(sections: readonly LayoutSection[], file: Partial<FileFacts> = {}): DocxLayout {
  let next = 0;
  const numbered = (block: LayoutBlock): LayoutBlock => {
    if (block.kind === 'paragraph') return { ...block, index: next++ };
    const rows = block.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(numbered) })),
    }));
    return { ...block, rows };
  };
  return {
    sections: sections.map((one) => ({ ...one, blocks: one.blocks.map(numbered) })),
    file: { ...FACTS, ...file },
  };
}

/** What lint sees of a layout. */
export function subjectOf(own: DocxLayout, issuer?: Issuer): LintSubject {
  return { layout: own, elements: findElements(own), issuer };
}

/** The ids of the rules on page, font, head, number, date and title that fire on a layout. */
export function fired(own: DocxLayout, issuer?: Issuer): readonly string[] {
  const subject = subjectOf(own, issuer);
  return Object.entries(RULES_HEAD).flatMap(([rule, check]) => (check(subject).length > 0 ? [rule] : []));
}

/** The text of what was found. */
export function textOf(found: Found | undefined): string | undefined {
  return found?.paragraph.text;
}

export function textsOf(found: readonly Found[]): readonly string[] {
  return found.map(({ paragraph }) => paragraph.text);
}
