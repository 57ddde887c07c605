import type { LayoutBlock } from '../layout.ts';
import { shownChildren } from './drawings.ts';
import { readParagraph } from './paragraphs.ts';
import type { BlockPlace, PartReader } from './part-reader.ts';
import { readTable } from './tables.ts';
import type { XmlNode } from '../../ooxml/xml.ts';

/** The paragraphs and tables that `nodes` print; deleted ones are left out. */
export function readBlocks(nodes: readonly XmlNode[], reader: PartReader, place: BlockPlace): readonly LayoutBlock[] {
  return blockNodes(nodes).flatMap((node) =>
    node.name === 'w:p' ? readParagraph(node, reader, place) : [readTable(node, reader, place)],
  );
}

/** The w:p and w:tbl among nodes, also those within content controls and insertions. */
export function blockNodes(nodes: readonly XmlNode[]): readonly XmlNode[] {
  return nodes.flatMap((node) => {
    switch (node.name) {
      case 'w:p':
      case 'w:tbl':
        return [node];
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:ins':
      case 'w:moveTo':
      case 'mc:AlternateContent':
        return blockNodes(shownChildren(node));
      default:
        return [];
    }
  });
}
