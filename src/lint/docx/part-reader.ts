import type { LayoutBlock } from '../layout.ts';
import type { Counter, Numbering } from './numbering.ts';
import type { ParagraphFormat, ParagraphProperties } from './paragraph-format.ts';
import type { RunFormat, RunLevels, RunProperties } from './run-format.ts';
import type { ParagraphStyle, Styles } from './styles.ts';
import type { Theme } from './theme.ts';
import type { XmlNode } from '../../ooxml/xml.ts';

/** What all parts of a document share. */
export interface DocumentContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: Theme;
}

/** A field while it is read: its code comes before its result. */
export interface OpenField {
  code: string;
  phase: 'code' | 'result';
  printed: boolean;
  /** It stands in the code of another. */
  readonly hidden: boolean;
}

/** The reading of one part (body, a header, a footer), from its beginning to its end. */
export interface PartReader extends DocumentContext {
  /** The part's text, into which nodes point. */
  readonly text: string;
  readonly counter: Counter;
  /** Looks of paragraphs by the table they stand in and the text of their w:pPr, so that each is resolved once. */
  readonly looks: Map<TableLevel | undefined, Map<string, ParagraphLook>>;
  /** The fields that are open, the innermost last; a result may go over several paragraphs. */
  readonly fields: OpenField[];
  /** Reads blocks within blocks: cells, text boxes. */
  readonly blocks: (nodes: readonly XmlNode[], reader: PartReader, place: BlockPlace) => readonly LayoutBlock[];
}

/** What a table style says to the text of a cell; the same object for cells of the same kind. */
export interface TableLevel {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

export interface BlockPlace {
  readonly table: TableLevel | undefined;
  readonly inTextBox: boolean;
}

/** What the properties of a paragraph make of it, whatever its text. */
export interface ParagraphLook {
  readonly style: ParagraphStyle;
  readonly properties: ParagraphProperties;
  readonly format: ParagraphFormat;
  /** Its own mark is deleted or hidden: without text, nothing is left of it. */
  readonly gone: boolean;
  /** The formatting above its runs. */
  readonly levels: Pick<RunLevels, 'defaults' | 'table' | 'paragraph'>;
  /** The looks of its runs by the text of their w:rPr. */
  readonly runs: Map<string, RunFormat>;
}
