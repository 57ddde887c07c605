/** Where in the office's own plan something stands, as a person looks for it. */
export type SourcePlace =
  /** A part of the document that has no rows. */
  | { readonly kind: 'part'; readonly part: DocumentPart }
  /** A row of a table in Word, from 1; `table` is "Phụ lục I", or absent for a table of the text. */
  | { readonly kind: 'row'; readonly table?: string; readonly row: number; readonly column?: string }
  /** A cell of a workbook, with the label of its column. */
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string; readonly column?: string };

/** Head, title, opening and căn cứ, text, signature, Nơi nhận, and the heading of an appendix. */
export type DocumentPart = 'head' | 'title' | 'opening' | 'text' | 'signature' | 'recipients' | 'heading';
