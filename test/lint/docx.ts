import { readDocx } from '../../src/lint/read-docx.ts';
import type { DocxLayout, LayoutParagraph, LayoutRun, LayoutTable } from '../../src/lint/layout.ts';
import { zipArchive } from '../../src/render/zip.ts';

/** Pieces of a small .docx, each as the XML inside its root element; what is not given is not in the package. */
export interface Pieces {
  /** Inside w:body. */
  readonly body?: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Inside a:fontScheme. */
  readonly fonts?: string;
  readonly settings?: string;
  /** Headers and footers by relationship id. */
  readonly bands?: Readonly<Record<string, string>>;
  /** Further relationships of the main part. */
  readonly links?: string;
  /** Further parts, or others in place of those above, whole. */
  readonly parts?: Readonly<Record<string, string>>;
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** The bytes of a .docx made of these pieces. */
export function docx({ body = '', bands = {}, parts = {}, ...pieces }: Pieces): Uint8Array {
  const named = { styles: pieces.styles, numbering: pieces.numbering, settings: pieces.settings };
  const given = Object.entries(named).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const theme = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme>${pieces.fonts}</a:fontScheme></a:themeElements></a:theme>`;
  const links = [
    ...given.map(([name]) => link(name, name, `${name}.xml`)),
    ...(pieces.fonts === undefined ? [] : [link('theme', 'theme', 'theme/theme1.xml')]),
    ...Object.keys(bands).map((id) => link(id, 'header', `${id}.xml`)),
    pieces.links ?? '',
  ];
  const all = {
    '_rels/.rels': `<Relationships xmlns="${RELS}">${link('main', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELS}">${links.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      given.map(([name, xml]) => [`word/${name}.xml`, `<w:${name} ${NAMESPACES}>${xml}</w:${name}>`]),
    ),
    ...(pieces.fonts === undefined ? {} : { 'word/theme/theme1.xml': theme }),
    ...Object.fromEntries(
      Object.entries(bands).map(([id, xml]) => [`word/${id}.xml`, `<w:hdr ${NAMESPACES}>${xml}</w:hdr>`]),
    ),
    ...parts,
  };
  return zipArchive(Object.entries(all).map(([path, text]) => ({ path, text })));
}

/** A relationship, as it stands in a .rels part. */
export function link(id: string, type: string, target: string, external = false): string {
  return `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
}

/** A w:p of one run. */
export function p(text: string, { pPr = '', rPr = '' }: { pPr?: string; rPr?: string } = {}): string {
  return `<w:p><w:pPr>${pPr}</w:pPr>${r(text, rPr)}</w:p>`;
}

/** A w:r. */
export function r(text: string, rPr = ''): string {
  return `<w:r><w:rPr>${rPr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The layout of a .docx; fails the test when it is refused. */
export function layoutOf(pieces: Pieces): DocxLayout {
  const reading = readDocx(docx(pieces));
  if (reading.kind === 'refused') throw new Error(`refused: ${reading.reason} ${reading.part}`);
  return reading.layout;
}

/** The paragraphs of the body outside tables. */
export function paragraphsOf(pieces: Pieces): readonly LayoutParagraph[] {
  return layoutOf(pieces).sections.flatMap(({ blocks }) => blocks.filter((b) => b.kind === 'paragraph'));
}

/** The first paragraph. */
export function paragraphOf(pieces: Pieces): LayoutParagraph {
  const [found] = paragraphsOf(pieces);
  if (found === undefined) throw new Error('no paragraph');
  return found;
}

/** The first run of the first paragraph. */
export function runOf(pieces: Pieces): LayoutRun {
  const [found] = paragraphOf(pieces).runs;
  if (found === undefined) throw new Error('no run');
  return found;
}

/** The first table of the body. */
export function tableOf(pieces: Pieces): LayoutTable {
  const found = layoutOf(pieces)
    .sections.flatMap((s) => s.blocks)
    .find((b) => b.kind === 'table');
  if (found === undefined) throw new Error('no table');
  return found;
}
