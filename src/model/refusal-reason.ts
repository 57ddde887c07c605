/**
 * Why a file cannot be read as a .docx or .xlsx. encrypted: with a password; old-word, old-excel: of Office 97–2003, whatever its
 * name; not-zip: no package at all; broken-zip: cut off or damaged; unsafe-zip: built to flood the machine, to write outside its
 * folder or to be read differently by each program; too-large; no-document: a package without a main part; not-word, not-workbook: the
 * main part is something else; broken-xml: a part is no well-formed XML, or says what cannot be; entities: a part declares a DTD;
 * too-deep: a part nests without end. Of workbooks only: binary-workbook: .xlsb; open-document: .ods; web-page, old-xml, plain-text:
 * HTML, XML of Excel 2003 or CSV in the name of a workbook; empty: no byte in it; lock-file: the ~$ file of a workbook that is open.
 */
export type RefusalReason =
  | 'encrypted'
  | 'old-word'
  | 'old-excel'
  | 'not-zip'
  | 'broken-zip'
  | 'unsafe-zip'
  | 'too-large'
  | 'no-document'
  | 'not-word'
  | 'not-workbook'
  | 'binary-workbook'
  | 'open-document'
  | 'web-page'
  | 'old-xml'
  | 'plain-text'
  | 'empty'
  | 'lock-file'
  | 'broken-xml'
  | 'entities'
  | 'too-deep';
