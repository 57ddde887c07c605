import type { StyleId } from './styles.ts';

/** Line ends as people and their programs write them, U+000B and U+000C from Word and Excel among them. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/;

/** What XML 1.0 forbids or discourages and nobody sees: controls (no line end is left among them), U+FFFE, U+FFFF and their like. */
const INVISIBLE = /\p{Control}|\p{Noncharacter_Code_Point}/gu;

/** Text that is nothing but composed Latin and Vietnamese letters and common signs: nearly all there is, and safe as it stands. */
const PLAIN = /^[ -~À-ſƠơƯưẠ-ỹ–—‘’“”…]*$/;

/**
 * The lines of a text, safe to be printed: NFC, tabs as spaces, no character that XML forbids; half a surrogate pair becomes
 * the visible U+FFFD, since something was lost there. Blank lines are left out.
 */
export function printableLines(text: string): readonly string[] {
  return (PLAIN.test(text) ? [text] : text.split(LINE_END).map(safe))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function safe(line: string): string {
  return line
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** A text printed as one line. */
export function printableLine(text: string): string {
  return printableLines(text).join(' ');
}

/** Text for the inside of an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** What a paragraph has beside its style; lengths in twips. */
export interface ParagraphLayout {
  readonly keepNext?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly firstLine?: number;
  /** A w:sectPr: the paragraph ends a section. */
  readonly section?: string;
}

/** A w:p of `style` holding `runs`; the order of the properties is that of the schema. */
export function paragraph(style: StyleId, runs: string, layout: ParagraphLayout = {}): string {
  const { keepNext, align, before, after, left, right, hanging, firstLine, section = '' } = layout;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    keepNext === undefined ? '' : `<w:keepNext w:val="${keepNext ? 1 : 0}"/>`,
    attributes('w:spacing', { before, after }),
    attributes('w:ind', { left, right, hanging, firstLine }),
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    section,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`;
}

/** A w:r of one printable line; bold over what its style says. */
export function run(line: string, bold = false): string {
  return `<w:r>${bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r>`;
}

function attributes(element: string, values: Readonly<Record<string, number | undefined>>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? '' : `<${element} ${given.map(([name, value]) => `w:${name}="${value}"`).join(' ')}/>`;
}
