import { paragraph } from './xml.ts';

/** A cell's place in the grid and what it holds; widths in twips. */
export interface CellLayout {
  readonly width: number;
  readonly columnSpan?: number;
  /** First of the rows it spans, or one below it. */
  readonly merge?: 'restart' | 'continue';
  readonly center?: boolean;
}

/** A w:tc around finished paragraphs; the schema asks for at least one. */
export function tableCell(paragraphs: string, { width, columnSpan = 1, merge, center = false }: CellLayout): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '',
    merge === undefined ? '' : `<w:vMerge w:val="${merge}"/>`,
    center ? '<w:vAlign w:val="center"/>' : '',
  ];
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${paragraphs === '' ? '<w:p/>' : paragraphs}</w:tc>`;
}

/** A w:tr, which goes on over the end of a page only where it may split. */
export function tableRow(cells: string, splits = false): string {
  return `<w:tr>${splits ? '' : '<w:trPr><w:cantSplit/></w:trPr>'}${cells}</w:tr>`;
}

/** A row of the head, which repeats on every page, at least `height` twips high. */
export function headerRow(cells: string, height: number): string {
  return `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${height}" w:hRule="atLeast"/><w:tblHeader/></w:trPr>${cells}</w:tr>`;
}

/** How a table looks: `cellMargin` in twips left and right of each cell's text. */
export interface TableLayout {
  readonly columns: readonly number[];
  readonly borders: boolean;
  readonly cellMargin: number;
  /** Finished XML text (escaped). */
  readonly description?: string;
}

/** A w:tbl of fixed layout, every width in twips, so that every reader draws the same columns. */
export function tableXml(rows: string, { columns, borders, cellMargin, description }: TableLayout): string {
  const width = columns.reduce((sum, column) => sum + column, 0);
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const side = borders ? 'w:val="single" w:sz="4" w:space="0" w:color="000000"' : 'w:val="nil"';
  const properties = [
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblBorders>${sides.map((name) => `<w:${name} ${side}/>`).join('')}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar><w:left w:w="${cellMargin}" w:type="dxa"/><w:right w:w="${cellMargin}" w:type="dxa"/></w:tblCellMar>`,
    description === undefined ? '' : `<w:tblDescription w:val="${description}"/>`,
  ];
  const grid = columns.map((column) => `<w:gridCol w:w="${column}"/>`).join('');
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>`;
}

/** What parts two tables that would otherwise grow into one, and what ends a section after a table: a paragraph too low to be seen. */
export function breakParagraph(section?: string): string {
  return paragraph('Ngat', '', section === undefined ? { keepNext: true } : { section });
}

/** Parts of a page one after another, tables parted from tables. */
export function joinParted(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part, at, all) =>
      part.startsWith('<w:tbl>') && all[at - 1]?.endsWith('</w:tbl>') ? breakParagraph() + part : part,
    )
    .join('');
}
