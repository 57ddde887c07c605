/**
 * A .docx as it is laid out: what stands on its pages and how each piece looks once styles, defaults, tables, themes and numbering
 * are resolved. It says nothing about what a piece means; elements.ts finds that. Lengths are twips (1/20 pt), sizes pt.
 */
export interface DocxLayout {
  /** In the order of the body; at least one. What stands in a text box comes just before the paragraph that holds its anchor. */
  readonly sections: readonly LayoutSection[];
  readonly file: FileFacts;
}

/** What the package holds beside the text. */
export interface FileFacts {
  readonly macros: boolean;
  readonly trackedChanges: boolean;
  readonly comments: boolean;
  /** Targets outside the package that are loaded with it (pictures, templates); hyperlinks are none. */
  readonly externalLinks: readonly string[];
  /** Language of the default text (vi-VN); undefined when the file names none. */
  readonly language: string | undefined;
  /** Whether facing pages mirror their margins (settings.xml). */
  readonly mirrorMargins: boolean;
  /** Whether even pages have headers of their own (settings.xml). */
  readonly evenAndOddHeaders: boolean;
}

/** A w:sectPr and the blocks that it lays out. */
export interface LayoutSection {
  readonly page: PageSetup;
  /** It goes on on the page where the section before it ended (w:type continuous). Absent: it begins a page. */
  readonly continuous?: true;
  /** Whether page 1 of the section has a header and footer of its own (w:titlePg). */
  readonly titlePage: boolean;
  readonly pageNumber: { readonly start: number | undefined; readonly format: string };
  /** Blocks of the headers in force: declared in this section or taken over from the one before. Absent: none. */
  readonly headers: Bands;
  readonly footers: Bands;
  readonly blocks: readonly LayoutBlock[];
}

export interface Bands {
  readonly default?: readonly LayoutBlock[];
  readonly first?: readonly LayoutBlock[];
  readonly even?: readonly LayoutBlock[];
}

/** Twips, as the page lies. */
export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly landscape: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly header: number;
  readonly footer: number;
  readonly gutter: number;
}

export type LayoutBlock = LayoutParagraph | LayoutTable;

export interface LayoutParagraph {
  readonly kind: 'paragraph';
  /**
   * Its runs' text, deleted and hidden text left out, automatic number included in `number` only. A tab is \t, a line break \n,
   * a page break \f; a non-breaking hyphen is the hyphen it prints as.
   */
  readonly text: string;
  /** Automatic number or bullet as printed ("1.", "a)", "•"); absent without numbering. */
  readonly number?: string;
  readonly runs: readonly LayoutRun[];
  readonly styleName: string | undefined;
  readonly align: 'left' | 'center' | 'right' | 'both';
  /** Stops set for it, in their order; absent: none but the default ones. */
  readonly tabs?: readonly TabStop[];
  /** Effective indents; `firstLine` is negative for a hanging one. */
  readonly indent: { readonly left: number; readonly right: number; readonly firstLine: number };
  readonly spacing: Spacing;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  readonly pageBreakBefore: boolean;
  /** Level in the navigation pane, from 0; absent: body text. */
  readonly outlineLevel?: number;
  /** Sides that have a visible border. */
  readonly borders: readonly ('top' | 'bottom' | 'left' | 'right' | 'between')[];
  /** Width and kind of lines drawn in it (w:drawing, w:pict), and whether it holds a picture. */
  readonly drawings: readonly Drawing[];
  /** Whether it stands in a text box, whose anchor is elsewhere. */
  readonly inTextBox: boolean;
  /** Which w:p of its part it is, from 0 in document order: `--fix` finds it by this. */
  readonly index: number;
}

/** From the left margin, in twips. */
export interface TabStop {
  readonly position: number;
  readonly align: 'left' | 'center' | 'right' | 'decimal' | 'bar';
  /** Drawn up to the stop: underscore, dot, hyphen; absent: nothing. */
  readonly leader?: string;
}

export interface Spacing {
  readonly before: number;
  readonly after: number;
  /** auto: multiples of single in 240ths; exact, atLeast: twips. */
  readonly line: number;
  readonly lineRule: 'auto' | 'exact' | 'atLeast';
  readonly contextual: boolean;
}

export type Drawing =
  { readonly kind: 'line'; readonly width: number } | { readonly kind: 'picture' } | { readonly kind: 'shape' };

export interface LayoutRun {
  readonly text: string;
  /** As styles, defaults and theme name them; undefined where none does: Word then prints Times New Roman. */
  readonly fonts: {
    readonly ascii: string | undefined;
    readonly hAnsi: string | undefined;
    readonly cs: string | undefined;
    readonly eastAsia: string | undefined;
  };
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Hex RRGGBB or auto. */
  readonly color: string;
  readonly highlighted: boolean;
  readonly shaded: boolean;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly superscript: boolean;
  /** Extra space between letters in twips; 0 is none. */
  readonly letterSpacing: number;
  /** Width of letters in %; 100 is none. */
  readonly scale: number;
  /** Name of the field whose result it is: PAGE, NUMPAGES. A field stored without a result is a run without text. */
  readonly field?: string;
}

export interface LayoutTable {
  readonly kind: 'table';
  readonly rows: readonly LayoutRow[];
  /** Whether any border of table or cells is visible. */
  readonly bordered: boolean;
  /** Sum of the grid's columns in twips. */
  readonly width: number;
  readonly inTextBox: boolean;
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[];
  /** Repeats on every page. */
  readonly header: boolean;
  readonly cantSplit: boolean;
}

export interface LayoutCell {
  readonly blocks: readonly LayoutBlock[];
  readonly width: number;
  /** Between cell border and text. */
  readonly margins: { readonly left: number; readonly right: number };
  readonly columnSpan: number;
  /** Continues the cell above. */
  readonly continued: boolean;
}
