import type { LayoutBlock } from '../layout.ts';
import type { Counter, Numbering } from './numbering.ts';
import type { ParagraphProperties } from './paragraph-format.ts';
import type { RunFormat, RunLevels, RunProperties } from './run-format.ts';
import type { Styles } from './styles.ts';
import type { Theme } from './theme.ts';
import type { XmlNode } from './xml.ts';

/** What all parts of a document share. */
export interface DocumentContext {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly theme: Theme;
  /** Looks of runs by what is above them, so that each is resolved once. */
  readonly bases: Map<TableLevel | undefined, Map<string | undefined, RunBase>>;
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

/** The formatting above the runs of a paragraph, and the looks that came of it by the text of their w:rPr. */
export interface RunBase {
  readonly levels: Pick<RunLevels, 'defaults' | 'table' | 'paragraph'>;
  readonly formats: Map<string, RunFormat>;
}
