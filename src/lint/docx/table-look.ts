import { isOn, twipsOf } from './measures.ts';
import {
  isVisibleBorder,
  mergeParagraphs,
  type ParagraphProperties,
  readParagraphProperties,
} from './paragraph-format.ts';
import { readRunProperties, type RunProperties } from './run-format.ts';
import type { Theme } from './theme.ts';
import { child, type XmlNode } from '../../ooxml/xml.ts';

/** The sides of a table or cell; whether each draws a line. Absent: nothing is said. */
export type Borders = Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV', boolean>>>;

/** Twips between the border of a cell and its text. */
export interface CellMargins {
  readonly left?: number;
  readonly right?: number;
}

/** What a table style gives to cells of one kind. */
export interface CellLook {
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  readonly cellBorders: Borders;
}

/** A table style: for all cells, and for those of its header, first column, stripes. */
export interface TableLook extends CellLook {
  readonly borders: Borders;
  readonly margins: CellMargins;
  readonly conditions: ReadonlyMap<Condition, CellLook>;
}

/** Kinds of cells, in the order in which one goes over the other (ECMA-376 part 1, 17.7.6). */
const CONDITIONS = [
  'band1Vert',
  'band2Vert',
  'band1Horz',
  'band2Horz',
  'firstCol',
  'lastCol',
  'firstRow',
  'lastRow',
] as const;
export type Condition = (typeof CONDITIONS)[number];

const NO_CELL: CellLook = { run: {}, paragraph: {}, cellBorders: {} };

/** A table without a style. */
export const NO_LOOK: TableLook = { ...NO_CELL, borders: {}, margins: {}, conditions: new Map() };

/** What one table style says itself. */
export function readTableLook(style: XmlNode, theme: Theme): TableLook {
  const properties = child(style, 'w:tblPr');
  const conditions = style.children.flatMap((node): [Condition, CellLook][] => {
    const type = CONDITIONS.find((c) => c === node.attributes['w:type']);
    return node.name !== 'w:tblStylePr' || type === undefined ? [] : [[type, readCellLook(node, theme)]];
  });
  return {
    ...readCellLook(style, theme),
    borders: readSides(child(properties, 'w:tblBorders')),
    margins: readMargins(child(properties, 'w:tblCellMar')),
    conditions: new Map(conditions),
  };
}

function readCellLook(node: XmlNode, theme: Theme): CellLook {
  return {
    run: readRunProperties(child(node, 'w:rPr'), theme),
    paragraph: readParagraphProperties(child(node, 'w:pPr')),
    cellBorders: readSides(child(child(node, 'w:tcPr'), 'w:tcBorders')),
  };
}

const SIDES: Readonly<Record<string, keyof Borders>> = {
  'w:top': 'top',
  'w:bottom': 'bottom',
  'w:left': 'left',
  'w:start': 'left',
  'w:right': 'right',
  'w:end': 'right',
  'w:insideH': 'insideH',
  'w:insideV': 'insideV',
};

/** w:tblBorders or w:tcBorders. */
export function readSides(node: XmlNode | undefined): Borders {
  return Object.fromEntries(
    (node?.children ?? []).flatMap(({ name, attributes }) => {
      const side = SIDES[name];
      return side === undefined ? [] : [[side, isVisibleBorder(attributes)] as const];
    }),
  );
}

/** w:tblCellMar or w:tcMar. */
export function readMargins(node: XmlNode | undefined): CellMargins {
  const width = (...names: readonly string[]): number | undefined =>
    names.map((name) => twipsOf(child(node, name)?.attributes['w:w'])).find((w) => w !== undefined);
  const [left, right] = [width('w:left', 'w:start'), width('w:right', 'w:end')];
  return { ...(left !== undefined && { left }), ...(right !== undefined && { right }) };
}

/** A style over the one it is based on. */
export function mergeLooks(under: TableLook, over: TableLook): TableLook {
  const conditions = new Map(under.conditions);
  for (const [type, look] of over.conditions) conditions.set(type, mergeCells(conditions.get(type) ?? NO_CELL, look));
  return {
    ...mergeCells(under, over),
    borders: { ...under.borders, ...over.borders },
    margins: { ...under.margins, ...over.margins },
    conditions,
  };
}

function mergeCells(under: CellLook, over: CellLook): CellLook {
  return {
    run: { ...under.run, ...over.run },
    paragraph: mergeParagraphs(under.paragraph, over.paragraph),
    cellBorders: { ...under.cellBorders, ...over.cellBorders },
  };
}

/** The look of a cell to which these conditions apply. */
export function cellLook(style: TableLook, conditions: readonly Condition[]): CellLook {
  return conditions.reduce((sum: CellLook, type) => {
    const look = style.conditions.get(type);
    return look === undefined ? sum : mergeCells(sum, look);
  }, style);
}

/** Where a cell stands in its table. */
export interface CellPlace {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
}

/** Which parts of a style a table asks for (w:tblLook). */
export type LookChoice = Readonly<
  Record<'firstRow' | 'lastRow' | 'firstCol' | 'lastCol' | 'stripes' | 'bars', boolean>
>;

/** Reads w:tblLook, as attributes of its own or as the older bit field. */
export function readLookChoice(node: XmlNode | undefined): LookChoice {
  const bits = Number.parseInt(node?.attributes['w:val'] ?? '0600', 16) || 0;
  const flag = (name: string, bit: number): boolean => {
    const value = node?.attributes[`w:${name}`];
    return value === undefined ? (bits & bit) !== 0 : isOn(value);
  };
  return {
    firstRow: flag('firstRow', 0x20),
    lastRow: flag('lastRow', 0x40),
    firstCol: flag('firstColumn', 0x80),
    lastCol: flag('lastColumn', 0x100),
    stripes: !flag('noHBand', 0x200),
    bars: !flag('noVBand', 0x400),
  };
}

/** The conditions a cell meets, in the order of CONDITIONS. Stripes are one row or column each. */
export function conditionsOf(look: LookChoice, { row, rows, column, columns }: CellPlace): readonly Condition[] {
  const met = new Set<Condition>();
  const [fromRow, fromColumn] = [look.firstRow ? 1 : 0, look.firstCol ? 1 : 0];
  if (look.bars && column >= fromColumn) met.add((column - fromColumn) % 2 === 0 ? 'band1Vert' : 'band2Vert');
  if (look.stripes && row >= fromRow) met.add((row - fromRow) % 2 === 0 ? 'band1Horz' : 'band2Horz');
  if (look.firstCol && column === 0) met.add('firstCol');
  if (look.lastCol && column === columns - 1) met.add('lastCol');
  if (look.firstRow && row === 0) met.add('firstRow');
  if (look.lastRow && row === rows - 1) met.add('lastRow');
  return CONDITIONS.filter((type) => met.has(type));
}
