import type { Bands, LayoutBlock, LayoutSection, PageSetup } from '../layout.ts';
import { blockNodes, readBlocks } from './blocks.ts';
import { integerOf, isOn, twipsOf } from './measures.ts';
import type { PartReader } from './part-reader.ts';
import { child, childValue, children, type XmlNode } from '../../ooxml/xml.ts';

/** The blocks of the header or footer part behind a relationship id; undefined where there is none. */
export type BandReader = (relationship: string) => readonly LayoutBlock[] | undefined;

/** The sections of a body with the blocks each lays out, at least one. */
export function readSections(
  body: XmlNode | undefined,
  reader: PartReader,
  band: BandReader,
): readonly LayoutSection[] {
  const sections: LayoutSection[] = [];
  let nodes: XmlNode[] = [];
  const close = (properties: XmlNode | undefined): void => {
    const blocks = readBlocks(nodes, reader, { table: undefined, inTextBox: false });
    sections.push(readSection(properties, blocks, sections.at(-1), band));
    nodes = [];
  };
  for (const node of blockNodes(body?.children ?? [])) {
    nodes.push(node);
    const properties = node.name === 'w:p' ? child(child(node, 'w:pPr'), 'w:sectPr') : undefined;
    if (properties !== undefined) close(properties);
  }
  const last = child(body, 'w:sectPr');
  if (last !== undefined || nodes.length > 0 || sections.length === 0) close(last);
  return sections;
}

function readSection(
  properties: XmlNode | undefined,
  blocks: readonly LayoutBlock[],
  before: LayoutSection | undefined,
  band: BandReader,
): LayoutSection {
  const titlePage = child(properties, 'w:titlePg');
  const numbers = child(properties, 'w:pgNumType')?.attributes;
  return {
    page: readPage(properties),
    ...(childValue(properties, 'w:type') === 'continuous' && { continuous: true }),
    titlePage: titlePage !== undefined && isOn(titlePage.attributes['w:val']),
    pageNumber: { start: integerOf(numbers?.['w:start']), format: numbers?.['w:fmt'] ?? 'decimal' },
    headers: { ...before?.headers, ...readBands(properties, 'w:headerReference', band) },
    footers: { ...before?.footers, ...readBands(properties, 'w:footerReference', band) },
    blocks,
  };
}

function readBands(properties: XmlNode | undefined, name: string, band: BandReader): Bands {
  return Object.fromEntries(
    children(properties, name).flatMap(({ attributes }) => {
      const blocks = band(attributes['r:id'] ?? '');
      return blocks === undefined ? [] : [[bandKind(attributes['w:type']), blocks] as const];
    }),
  );
}

function bandKind(type: string | undefined): keyof Bands {
  return type === 'first' || type === 'even' ? type : 'default';
}

/** Word's own page where a section names none: Letter, an inch all around, half an inch to headers; twips. */
const WORD_PAGE = { width: 12240, height: 15840, margin: 1440, band: 720 } as const;

function readPage(properties: XmlNode | undefined): PageSetup {
  const size = child(properties, 'w:pgSz')?.attributes;
  const margins = child(properties, 'w:pgMar')?.attributes;
  const margin = (side: string, otherwise: number): number => twipsOf(margins?.[`w:${side}`]) ?? otherwise;
  const width = twipsOf(size?.['w:w']) ?? WORD_PAGE.width;
  const height = twipsOf(size?.['w:h']) ?? WORD_PAGE.height;
  return {
    width,
    height,
    landscape: size?.['w:orient'] === 'landscape' || width > height,
    // A negative margin is exact: text does not give way to a high header. The distance is the same.
    top: Math.abs(margin('top', WORD_PAGE.margin)),
    bottom: Math.abs(margin('bottom', WORD_PAGE.margin)),
    left: margin('left', WORD_PAGE.margin),
    right: margin('right', WORD_PAGE.margin),
    header: margin('header', WORD_PAGE.band),
    footer: margin('footer', WORD_PAGE.band),
    gutter: margin('gutter', 0),
  };
}
