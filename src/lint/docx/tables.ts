import type { LayoutCell, LayoutRow, LayoutTable } from '../layout.ts';
import { shownChildren } from './drawings.ts';
import { integerOf, isOn, twipsOf } from './measures.ts';
import type { BlockPlace, PartReader } from './part-reader.ts';
import {
  type Borders,
  cellLook,
  type CellLook,
  type CellMargins,
  type CellPlace,
  conditionsOf,
  type LookChoice,
  readLookChoice,
  readMargins,
  readSides,
  type TableLook,
} from './table-look.ts';
import { child, childValue, children, type XmlNode } from '../../ooxml/xml.ts';

/** Twips left and right of a cell's text where nothing says so (ECMA-376 part 1, 17.4.34). */
const DEFAULT_MARGIN = 115;

/** What the cells of one table have in common. */
interface TableFrame {
  readonly style: TableLook;
  readonly choice: LookChoice;
  readonly looks: Map<string, CellLook>;
  readonly grid: readonly number[];
  readonly borders: Borders;
  readonly margins: Required<CellMargins>;
  readonly rows: number;
}

/** A table as it is laid out; a deleted row is left out. */
export function readTable(node: XmlNode, reader: PartReader, { inTextBox }: BlockPlace): LayoutTable {
  const properties = child(node, 'w:tblPr');
  const style = reader.styles.table(childValue(properties, 'w:tblStyle'));
  const rowNodes = partsOf(node, 'w:tr').filter((row) => child(child(row, 'w:trPr'), 'w:del') === undefined);
  const frame: TableFrame = {
    style,
    choice: readLookChoice(child(properties, 'w:tblLook')),
    looks: new Map(),
    grid: children(child(node, 'w:tblGrid'), 'w:gridCol').map((column) => twipsOf(column.attributes['w:w']) ?? 0),
    borders: { ...style.borders, ...readSides(child(properties, 'w:tblBorders')) },
    margins: {
      left: DEFAULT_MARGIN,
      right: DEFAULT_MARGIN,
      ...style.margins,
      ...readMargins(child(properties, 'w:tblCellMar')),
    },
    rows: rowNodes.length,
  };
  const rows = rowNodes.map((row, index) => readRow(row, index, frame, { reader, inTextBox }));
  return {
    kind: 'table',
    rows: rows.map(({ row }) => row),
    bordered: rows.some(({ bordered }) => bordered),
    width: widthOf(frame, rows[0]?.row),
    inTextBox,
  };
}

function widthOf({ grid }: TableFrame, first: LayoutRow | undefined): number {
  const width = grid.reduce((sum, column) => sum + column, 0);
  return width > 0 ? width : (first?.cells.reduce((sum, cell) => sum + cell.width, 0) ?? 0);
}

/** Rows of a table or cells of a row, also those within content controls. */
function partsOf(node: XmlNode, name: 'w:tr' | 'w:tc'): readonly XmlNode[] {
  return shownChildren(node).flatMap((inner) => {
    switch (inner.name) {
      case name:
        return [inner];
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
      case 'mc:AlternateContent':
        return partsOf(inner, name);
      default:
        return [];
    }
  });
}

interface Around {
  readonly reader: PartReader;
  readonly inTextBox: boolean;
}

function readRow(
  node: XmlNode,
  row: number,
  frame: TableFrame,
  around: Around,
): { readonly row: LayoutRow; readonly bordered: boolean } {
  const properties = child(node, 'w:trPr');
  const cellNodes = partsOf(node, 'w:tc');
  const columns = Math.max(frame.grid.length, cellNodes.length);
  let column = integerOf(childValue(properties, 'w:gridBefore')) ?? 0;
  let bordered = false;
  const cells = cellNodes.map((cellNode) => {
    const own = child(cellNode, 'w:tcPr');
    const span = Math.min(Math.max(1, integerOf(childValue(own, 'w:gridSpan')) ?? 1), 1000);
    const place = { row, rows: frame.rows, column, columns };
    const look = lookOf(frame, { ...place, column: column + span >= columns && column > 0 ? columns - 1 : column });
    bordered ||= hasBorder(
      { ...look.cellBorders, ...readSides(child(own, 'w:tcBorders')) },
      frame.borders,
      place,
      span,
    );
    const cell = readCell(cellNode, { own, column, span, look }, frame, around);
    column += span;
    return cell;
  });
  return {
    row: { cells, header: isSet(properties, 'w:tblHeader'), cantSplit: isSet(properties, 'w:cantSplit') },
    bordered,
  };
}

function isSet(properties: XmlNode | undefined, name: string): boolean {
  const node = child(properties, name);
  return node !== undefined && isOn(node.attributes['w:val']);
}

function lookOf({ style, choice, looks }: TableFrame, place: CellPlace): CellLook {
  const conditions = style.conditions.size === 0 ? [] : conditionsOf(choice, place);
  const key = conditions.join(' ');
  let look = looks.get(key);
  if (look === undefined) looks.set(key, (look = cellLook(style, conditions)));
  return look;
}

/** Whether any side of a cell draws a line: its own word goes before the table's, whose outer sides differ from those within. */
function hasBorder(own: Borders, table: Borders, { row, rows, column, columns }: CellPlace, span: number): boolean {
  const sides = [
    own.top ?? (row === 0 ? table.top : table.insideH),
    own.bottom ?? (row === rows - 1 ? table.bottom : table.insideH),
    own.left ?? (column === 0 ? table.left : table.insideV),
    own.right ?? (column + span >= columns ? table.right : table.insideV),
  ];
  return sides.includes(true);
}

interface CellFacts {
  readonly own: XmlNode | undefined;
  readonly column: number;
  readonly span: number;
  readonly look: CellLook;
}

function readCell(
  node: XmlNode,
  { own, column, span, look }: CellFacts,
  { grid, margins }: TableFrame,
  { reader, inTextBox }: Around,
): LayoutCell {
  const merge = child(own, 'w:vMerge');
  return {
    blocks: reader.blocks(node.children, reader, { table: look, inTextBox }),
    width: cellWidth(own, grid.slice(column, column + span)),
    margins: { ...margins, ...readMargins(child(own, 'w:tcMar')) },
    columnSpan: span,
    continued: merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue',
  };
}

function cellWidth(own: XmlNode | undefined, columns: readonly number[]): number {
  const { 'w:w': width, 'w:type': type } = child(own, 'w:tcW')?.attributes ?? {};
  const twips = type === undefined || type === 'dxa' ? twipsOf(width) : undefined;
  return twips !== undefined && twips > 0 ? twips : columns.reduce((sum, column) => sum + column, 0);
}
