/**
 * Why a file cannot be read as a .docx. encrypted: with a password; old-word: a .doc of Word 97–2003, whatever its name; not-zip: no
 * package at all; broken-zip: cut off or damaged; unsafe-zip: built to flood the machine or to write outside its folder; too-large;
 * no-document: a package without a main part; not-word: the main part is a workbook or slides; broken-xml: a part is no well-formed
 * XML; entities: a part declares a DTD; too-deep: a part nests without end.
 */
export type RefusalReason =
  | 'encrypted'
  | 'old-word'
  | 'not-zip'
  | 'broken-zip'
  | 'unsafe-zip'
  | 'too-large'
  | 'no-document'
  | 'not-word'
  | 'broken-xml'
  | 'entities'
  | 'too-deep';

/** A file that is not read, and which part of the package is at fault. */
export interface Refusal {
  readonly kind: 'refused';
  readonly reason: RefusalReason;
  readonly part?: string;
}

/** Leaves the depths of a part at once; caught by readDocx and mendDocx and never seen outside of them. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, part?: string) {
    super(reason);
    this.refusal = { kind: 'refused', reason, ...(part !== undefined && { part }) };
  }
}
