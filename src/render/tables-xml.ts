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

/** A w:tr that never splits over two pages; `header` repeats it on each. */
export function tableRow(cells: string, header = false): string {
  return `<w:tr><w:trPr><w:cantSplit/>${header ? '<w:tblHeader/>' : ''}</w:trPr>${cells}</w:tr>`;
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
