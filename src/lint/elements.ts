import type { LayoutParagraph, LayoutTable } from './layout.ts';

/** What the pieces of a document are, found by what they say and where they stand, however they were built. */
export interface Elements {
  /** named: has a tên loại; letter: a công văn; internal: Quốc hiệu but no Số (a phiếu, a bản cam kết); appendix: no Quốc hiệu at all. */
  readonly kind: 'named' | 'letter' | 'internal' | 'appendix';
  readonly nationalTitle?: Found;
  readonly motto?: Found;
  readonly parent: readonly Found[];
  readonly agency: readonly Found[];
  /** Số, ký hiệu. */
  readonly number?: Found;
  readonly placeDate?: Found;
  readonly typeName?: Found;
  readonly abstract: readonly Found[];
  /** V/v … of a công văn. */
  readonly letterAbstract: readonly Found[];
  /** Kính gửi, and the lines below it. */
  readonly addressee?: Found;
  readonly addressees: readonly Found[];
  readonly bases: readonly Found[];
  /** Everything from the first line after head, title, Kính gửi and căn cứ to the last before the signature: text outside tables. */
  readonly body: readonly BodyParagraph[];
  readonly tables: readonly FoundTable[];
  readonly authority: readonly Found[];
  readonly signer?: Found;
  readonly recipientsLabel?: Found;
  readonly recipients: readonly Found[];
  readonly marks: { readonly urgency?: Found; readonly circulation?: Found; readonly draft?: Found };
  readonly appendices: readonly AppendixElements[];
}

/** A paragraph with its place in the file. */
export interface Found {
  readonly paragraph: LayoutParagraph;
  /** Section of the file, from 1. */
  readonly section: number;
  /** The table cell it stands in, if any: which row and column (from 0) of which table. */
  readonly cell?: { readonly table: LayoutTable; readonly row: number; readonly column: number };
}

/** part: Phần, Chương and their like on a line of their own; section: I. TITLE; clause: 1. …; point: a) …; article: Điều 1.; text: all else. */
export interface BodyParagraph extends Found {
  readonly level: 'part' | 'section' | 'clause-title' | 'clause' | 'article' | 'point' | 'caption' | 'note' | 'text';
}

export interface FoundTable {
  readonly table: LayoutTable;
  readonly section: number;
}

export interface AppendixElements {
  /** Phụ lục I. */
  readonly number: Found;
  readonly title: readonly Found[];
  /** (Kèm theo …), on one or more lines; empty: none. */
  readonly reference: readonly Found[];
  readonly body: readonly BodyParagraph[];
  readonly tables: readonly FoundTable[];
}
