import { describe, expect, it } from 'vitest';
import type { LayoutTable } from '../../src/lint/layout.ts';
import { p, type Pieces, tableOf } from './docx.ts';

interface TableSpec {
  readonly tblPr?: string;
  readonly grid?: readonly number[];
  readonly rows: readonly string[];
}

const table = ({ tblPr = '', grid = [3000, 5000], rows }: TableSpec): string =>
  `<w:tbl><w:tblPr>${tblPr}</w:tblPr><w:tblGrid>${grid.map((w) => `<w:gridCol w:w="${w}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
const row = (cells: string, trPr = ''): string => `<w:tr><w:trPr>${trPr}</w:trPr>${cells}</w:tr>`;
const cell = (text: string, tcPr = ''): string => `<w:tc><w:tcPr>${tcPr}</w:tcPr>${p(text)}</w:tc>`;
const two = row(cell('a') + cell('b'));

const style = (inner: string, basedOn = ''): string =>
  `<w:style w:type="table" w:styleId="T"><w:name w:val="T"/>${basedOn}${inner}</w:style>`;
const GRID =
  '<w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideV w:val="single"/></w:tblBorders><w:tblCellMar><w:left w:w="108"/><w:right w:w="90"/></w:tblCellMar></w:tblPr>';
const named = '<w:tblStyle w:val="T"/>';

const texts = (read: LayoutTable): readonly (readonly string[])[] =>
  read.rows.map(({ cells }) =>
    cells.map(({ blocks }) =>
      blocks.map((b) => (b.kind === 'paragraph' ? b.text : `[${texts(b).join('|')}]`)).join('¶'),
    ),
  );
const firstRun = (read: LayoutTable, at: number, column = 0) => {
  const [block] = read.rows[at]?.cells[column]?.blocks ?? [];
  return block?.kind === 'paragraph' ? block.runs[0] : undefined;
};

describe('a table', () => {
  it('is as wide as its columns, and its cells as wide as they say or as their columns', () => {
    const read = tableOf({
      body: table({
        rows: [row(cell('a', '<w:tcW w:w="2900" w:type="dxa"/>') + cell('b', '<w:tcW w:w="2500" w:type="pct"/>'))],
      }),
    });
    expect(read.width).toBe(8000);
    expect(read.rows[0]?.cells.map(({ width }) => width)).toEqual([2900, 5000]);
  });

  it('without columns is as wide as the cells of its first row', () => {
    const cells = cell('a', '<w:tcW w:w="2900" w:type="dxa"/>') + cell('b', '<w:tcW w:w="100" w:type="dxa"/>');
    expect(tableOf({ body: table({ grid: [], rows: [row(cells)] }) }).width).toBe(3000);
  });

  it('has cells over several columns and rows', () => {
    const rows = [
      row(cell('a', '<w:gridSpan w:val="2"/>')),
      row(cell('b', '<w:vMerge w:val="restart"/>') + cell('c')),
      row(cell('', '<w:vMerge/>') + cell('d')),
    ];
    const cells = tableOf({ body: table({ rows }) }).rows.flatMap((r) => r.cells);
    expect(cells.map(({ columnSpan, continued, width }) => [columnSpan, continued, width])).toEqual([
      [2, false, 8000],
      [1, false, 3000],
      [1, false, 5000],
      [1, true, 3000],
      [1, false, 5000],
    ]);
  });

  it('has header rows and rows that do not split', () => {
    const rows = [row(cell('a'), '<w:tblHeader/><w:cantSplit/>'), row(cell('b'), '<w:cantSplit w:val="0"/>')];
    expect(tableOf({ body: table({ rows }) }).rows.map(({ header, cantSplit }) => [header, cantSplit])).toEqual([
      [true, true],
      [false, false],
    ]);
  });

  it('holds tables, and rows within content controls', () => {
    const inner = `<w:tc>${table({ rows: [two] })}${p('c')}</w:tc>`;
    const controlled = `<w:sdt><w:sdtContent>${row(inner)}</w:sdtContent></w:sdt>`;
    expect(texts(tableOf({ body: table({ rows: [controlled] }) }))).toEqual([['[a,b]¶c']]);
  });

  it('leaves out a row that is deleted', () => {
    expect(texts(tableOf({ body: table({ rows: [two, row(cell('x'), '<w:del w:id="1"/>')] }) }))).toEqual([['a', 'b']]);
  });

  const BORDERS: readonly (readonly [string, Pieces, boolean])[] = [
    ['nothing draws a line', { body: table({ rows: [two] }) }, false],
    [
      'its own borders draw lines',
      { body: table({ tblPr: '<w:tblBorders><w:top w:val="single"/></w:tblBorders>', rows: [two] }) },
      true,
    ],
    ['its style draws lines', { styles: style(GRID), body: table({ tblPr: named, rows: [two] }) }, true],
    [
      'its style draws lines and it takes them away',
      {
        styles: style(GRID),
        body: table({
          tblPr: `${named}<w:tblBorders><w:top w:val="nil"/><w:insideV w:val="none"/></w:tblBorders>`,
          rows: [two],
        }),
      },
      false,
    ],
    [
      'a style that another is based on draws lines',
      {
        styles: style('', '<w:basedOn w:val="G"/>') + style(GRID).replaceAll('"T"', '"G"'),
        body: table({ tblPr: named, rows: [two] }),
      },
      true,
    ],
    [
      'one cell draws a line',
      { body: table({ rows: [row(cell('a', '<w:tcBorders><w:bottom w:val="single"/></w:tcBorders>'))] }) },
      true,
    ],
    [
      'only lines within are drawn, and there is but one cell',
      {
        body: table({
          tblPr: '<w:tblBorders><w:insideV w:val="single"/><w:insideH w:val="single"/></w:tblBorders>',
          grid: [3000],
          rows: [row(cell('a'))],
        }),
      },
      false,
    ],
    [
      'the first row of its style draws a line',
      {
        styles: style(
          '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders><w:bottom w:val="single"/></w:tcBorders></w:tcPr></w:tblStylePr>',
        ),
        body: table({ tblPr: `${named}<w:tblLook w:val="0020"/>`, rows: [two] }),
      },
      true,
    ],
  ];
  it.each(BORDERS)('is bordered or not where %s', (_, pieces, bordered) => {
    expect(tableOf(pieces).bordered).toBe(bordered);
  });

  it.each([
    ['none said: 115 twips', {}, [115, 115]],
    ['its style’s', { styles: style(GRID) }, [108, 90]],
  ])('has the margins of its cells: %s', (_, pieces, margins) => {
    const read = tableOf({ ...pieces, body: table({ tblPr: named, rows: [two] }) });
    expect(Object.values(read.rows[0]?.cells[0]?.margins ?? {})).toEqual(margins);
  });

  it('has margins of one cell alone', () => {
    const read = tableOf({
      body: table({ rows: [row(cell('a', '<w:tcMar><w:start w:w="0" w:type="dxa"/></w:tcMar>'))] }),
    });
    expect(read.rows[0]?.cells[0]?.margins).toEqual({ left: 0, right: 115 });
  });

  const LOOK = style(
    '<w:rPr><w:sz w:val="24"/></w:rPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr><w:tblStylePr w:type="firstCol"><w:rPr><w:i/></w:rPr></w:tblStylePr><w:tblStylePr w:type="band2Horz"><w:rPr><w:color w:val="FF0000"/></w:rPr></w:tblStylePr>',
  );
  const looking = (look: string): LayoutTable =>
    tableOf({ styles: LOOK, body: table({ tblPr: named + look, rows: [two, two, two] }) });

  it('gives its style to the text of cells, header row, first column and stripes where it asks for them', () => {
    const read = looking('<w:tblLook w:firstRow="1" w:firstColumn="1" w:noHBand="0" w:noVBand="1"/>');
    expect(firstRun(read, 0)).toMatchObject({ size: 12, bold: true, italic: true, color: 'auto' });
    expect(firstRun(read, 1, 1)).toMatchObject({ size: 12, bold: false, italic: false, color: 'auto' });
    expect(firstRun(read, 2, 1)).toMatchObject({ bold: false, color: 'FF0000' });
  });

  it('gives no header look where the older bit field asks for none', () => {
    expect(firstRun(looking('<w:tblLook w:val="0600"/>'), 0)).toMatchObject({ size: 12, bold: false, italic: false });
  });

  it('a bold header row and a bold paragraph style cancel each other out', () => {
    const bold = '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:b/></w:rPr></w:style>';
    const body = table({ tblPr: `${named}<w:tblLook w:firstRow="1"/>`, rows: [two, two] });
    const read = tableOf({ styles: bold + LOOK, body });
    expect([firstRun(read, 0)?.bold, firstRun(read, 1)?.bold]).toEqual([false, true]);
  });
});
