import type { LintWords } from '../lint-words.ts';
import { shortened } from '../lint-words.ts';
import { EN_LINT_RULES } from './lint-rules.ts';

const number = (value: number): string => String(Math.round(value * 100) / 100);
const quoted = (text: string): string => `"${shortened(text, 80)}"`;
const chosen = (value: boolean | undefined, yes: string, no: string): readonly string[] =>
  value === undefined ? [] : [value ? yes : no];
const places = (n: number): string => `${n} ${n === 1 ? 'place' : 'places'}`;

const ALIGN = { left: 'flush left', center: 'centred', right: 'flush right', both: 'justified' } as const;

/** Everything `cchc lint` says, in English. */
export const EN_LINT: LintWords = {
  rules: EN_LINT_RULES,
  regions: {
    page: 'Page',
    header: 'Header',
    footer: 'Footer',
    head: 'Head of the document',
    title: 'Kind, abstract, addressees',
    body: 'Text',
    table: 'Tables',
    signature: 'Signature, recipients',
    appendix: 'Appendices',
    file: 'File',
  },
  values: {
    mm: ({ value }) => `${number(value)} mm`,
    'mm-range': ({ min, max }) => `${number(min)}–${number(max)} mm`,
    pt: ({ value }) => `${number(value)} pt`,
    'pt-range': ({ min, max }) => `${number(min)}–${number(max)} pt`,
    paper: ({ widthMm, heightMm }) => `${number(widthMm)} × ${number(heightMm)} mm`,
    looks: ({ bold, italic, capitals, underline }) =>
      [
        ...chosen(capitals, 'capitals', 'lower case'),
        ...chosen(italic, 'italic', 'upright'),
        ...chosen(bold, 'bold', 'not bold'),
        ...chosen(underline, 'underlined', 'not underlined'),
      ].join(', '),
    align: ({ align }) => ALIGN[align],
    times: ({ value }) => `${number(value)} lines`,
    'times-range': ({ min, max }) => `${number(min)}–${number(max)} lines`,
    percent: ({ value }) => `${number(value)}%`,
    'percent-range': ({ min, max }) => `${number(min)}–${number(max)}%`,
    'first-page': ({ value }) => `starts at ${number(value)}`,
    text: ({ text }) => quoted(text),
    texts: ({ texts }) => texts.map(quoted).join('; '),
  },
  phrases: {
    absent: 'absent',
    present: 'present',
    'below-this': 'present, right below this paragraph',
    'blank-line-between': 'a blank line between them',
    'header-not-repeated': 'the header row does not repeat on the next page',
    'rows-split': 'rows that split over two pages',
    macros: 'macros',
    'tracked-changes': 'tracked changes',
    comments: 'comments',
  },
  section: (number) => `section ${number} of the file`,
  right: 'lawful',
  more: (n) => `and ${places(n)} more like it`,
  moreFindings: (rule, n) => `… and ${places(n)} more with ${rule}; --format json shows them all`,
  clean: 'Nothing departs from the layout rules.',
  fixed: (path) => `A corrected copy is "${path}" (the file itself is as it was):`,
  notFixed: 'Nothing can be mended without touching a word; no copy was written.',
  leftAfterFix: 'Left to mend by hand:',
  places,
  unreadable: 'cannot be read',
  unreadableFiles: (n) => (n === 1 ? '1 file cannot be read.' : `${n} files cannot be read.`),
  refusals: {
    encrypted: 'it has a password; take it off in Word (File › Info › Protect Document) and run again',
    'old-word': 'an old .doc whatever its name; open it in Word and save it as .docx (Word Document)',
    'not-zip': 'no Word .docx',
    'broken-zip': 'the file is damaged or only half downloaded; fetch it again',
    'unsafe-zip': 'packed in a way that may be meant to do harm; not opened',
    'too-large': 'the text of the file is too large',
    'no-document': 'the file holds no document',
    'not-word': 'no Word document (a workbook, slides or something else)',
    'broken-xml': 'the inside of the file is damaged; let Word repair it and save it again',
    entities: 'the inside of the file declares a DTD, which Word never writes; not opened',
    'too-deep': 'the content is nested too deeply',
    'old-excel': 'an old Excel workbook (.xls), not a Word document',
    'not-workbook': 'not an Excel workbook',
    'binary-workbook': 'a binary Excel workbook (.xlsb), not a Word document',
    'open-document': 'an OpenDocument file; open it in Word or LibreOffice and save it as .docx',
    'web-page': 'a web page (HTML) under the name of an Office file',
    'old-xml': 'XML of Office 2003; open it in Office and save it in the new format',
    'plain-text': 'plain text (CSV, TXT) under the name of an Office file',
    empty: 'the file is empty; get the original again',
    'lock-file': 'the temporary ~$ file of Office; take the one of the same name without ~$',
    'no-text': 'there is no text in it; it may hold nothing but a scan',
    'not-found': 'there is no such file',
    'not-a-file': 'it is no file (a folder, a device or a pipe)',
    'cannot-open': 'it cannot be opened; it is locked, or you have no right to read it',
  },
};
