import type { Alignment, Borders, Fill, Font, Style } from 'exceljs';
import type { BookCell, BookFormat, BookStyle } from '../../model/book.ts';
import type { Face } from '../../law/times-widths.ts';

/** The typeface of official texts (Decree 30, Phụ lục I, I.2), which offices use in their workbooks too. */
export const TYPEFACE = 'Times New Roman';

/** Points: of tables, and of a cell that nobody gave a look. */
export const USUAL_SIZE = 12;

interface Look {
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  /** Of the letters and of the ground, RRGGBB. */
  readonly color?: string;
  readonly ground?: string;
  readonly across?: 'left' | 'center' | 'right';
  readonly down?: 'top' | 'middle';
  /** Lines around; none outside of tables. */
  readonly boxed?: true;
}

const LOOKS: Readonly<Record<BookStyle, Look>> = {
  plain: {},
  title: { size: 14, bold: true, across: 'center', down: 'middle' },
  subtitle: { size: 13, italic: true, across: 'center', down: 'middle' },
  label: { bold: true, down: 'middle' },
  heading: { bold: true, ground: 'DDEBF7', across: 'center', down: 'middle', boxed: true },
  section: { bold: true, ground: 'F2F2F2', down: 'middle', boxed: true },
  text: { boxed: true },
  centered: { across: 'center', boxed: true },
  number: { across: 'right', boxed: true },
  total: { bold: true, ground: 'F2F2F2', across: 'right', boxed: true },
  input: { ground: 'FFFBE6', boxed: true },
  faulty: { ground: 'FFC7CE', color: '9C0006', boxed: true },
  reference: { color: '7F7F7F', boxed: true },
  hint: { size: 11, italic: true, color: '595959' },
  signature: { size: 13, bold: true, across: 'center' },
};

/** How a cell looks, in the library's terms; what is `open` can be written in though its sheet is locked. */
export function lookOf({ style, align, format, open }: BookCell): Partial<Style> {
  const look = LOOKS[style];
  return {
    font: font(look),
    alignment: alignment({ ...look, ...(align !== undefined && { across: align }) }),
    ...(look.ground !== undefined && { fill: ground(look.ground) }),
    ...(look.boxed === true && { border: BOX }),
    ...(format !== undefined && { numFmt: numberFormat(format) }),
    ...(open === true && { protection: { locked: false } }),
  };
}

/** Size in points and face of a style's letters. */
export function typeOf(style: BookStyle): { readonly size: number; readonly face: Face } {
  const { size = USUAL_SIZE, bold, italic } = LOOKS[style];
  return { size, face: bold === true ? 'bold' : italic === true ? 'italic' : 'regular' };
}

function font({ size = USUAL_SIZE, bold, italic, color }: Look): Partial<Font> {
  return {
    name: TYPEFACE,
    size,
    ...(bold === true && { bold }),
    ...(italic === true && { italic }),
    ...(color !== undefined && { color: { argb: `FF${color}` } }),
  };
}

function alignment({ across = 'left', down = 'top' }: Look): Partial<Alignment> {
  return { horizontal: across, vertical: down, wrapText: true };
}

const ground = (color: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${color}` } });

const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BOX: Partial<Borders> = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/**
 * The format's code. Excel prints its `,` and `.` as the machine's language has them; the slashes of a date stand as they are, and
 * day before month, whatever the language.
 */
function numberFormat(format: BookFormat): string {
  switch (format.kind) {
    case 'number':
      return `#,##0${decimals(format.decimals)}`;
    case 'percent':
      return `0${decimals(format.decimals)}%`;
    case 'date':
      return String.raw`d\/m\/yyyy`;
    case 'text':
      return TEXT_FORMAT;
  }
}

/** What stands or is typed in such a cell is text, whatever it begins with. */
export const TEXT_FORMAT = '@';

const decimals = (count: number): string => (count === 0 ? '' : `.${'0'.repeat(count)}`);
