/** Số, ký hiệu: a number, a stroke, letters (75/KH-UBND, 2300/KH-UBND, 12-HD/TU, 29/2023/NĐ-CP), without "Số" and blanks. */
const DOCUMENT_NUMBER = /^\d{1,6}[a-zđ]?[-/](?=.*\p{L})[\p{L}\d][\p{L}\d./&-]*$/iu;

/** Whether a text is the number of a document as its header writes it. */
export function isDocumentNumber(text: string): boolean {
  return DOCUMENT_NUMBER.test(text);
}
