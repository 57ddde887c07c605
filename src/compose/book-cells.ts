import type { BookCell, BookStyle } from '../model/book.ts';

/** A cell with words; one without any is an empty cell in the same style. */
export function wordsCell(text: string | undefined, style: BookStyle): BookCell {
  return { content: text === undefined || text === '' ? { kind: 'empty' } : { kind: 'text', text }, style };
}

/** The hidden first column of forms and of ke-hoach.xlsx: it says what each row is about (`model/form-keys.ts`, `model/definitions/`). */
export const KEY_COLUMN = { width: 4, hidden: true } as const;
