import { readBlocks } from './docx/blocks.ts';
import { readFacts } from './docx/facts.ts';
import { makeCounter, numberingIndents, readNumbering } from './docx/numbering.ts';
import { mainPart, openPackage, type Package } from '../ooxml/package.ts';
import type { DocumentContext, PartReader } from './docx/part-reader.ts';
import { RefusedError, type Refusal } from '../ooxml/refusal.ts';
import { type BandReader, readSections } from './docx/sections.ts';
import { readStyles } from './docx/styles.ts';
import { readTheme } from './docx/theme.ts';
import { child, type XmlNode, type XmlPart } from '../ooxml/xml.ts';
import type { DocxLayout, LayoutBlock } from './layout.ts';

export type DocxReading = { readonly kind: 'layout'; readonly layout: DocxLayout } | Refusal;

/** What the bytes of a .docx look like laid out, or why they cannot be read. Never throws on any bytes. */
export function readDocx(bytes: Uint8Array): DocxReading {
  try {
    return { kind: 'layout', layout: readLayout(openPackage(bytes)) };
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

function readLayout(file: Package): DocxLayout {
  const main = mainPart(file);
  const document = file.parse(main);
  if (document.root.name !== 'w:document') throw new RefusedError('not-word', main);
  const links = file.relationships(main);
  const linked = (type: string): XmlNode | undefined => {
    const part = [...links.values()].find((link) => link.type === type && !link.external)?.target;
    return part !== undefined && file.has(part) ? file.parse(part).root : undefined;
  };
  const numbering = readNumbering(linked('numbering'));
  const theme = readTheme(linked('theme'));
  const styles = readStyles(linked('styles'), theme, (id, level, style) =>
    numberingIndents(numbering, id, level, style),
  );
  const context: DocumentContext = { styles, numbering, theme };
  const texts: XmlPart[] = [document];
  const bands = new Map<string, readonly LayoutBlock[]>();
  const band: BandReader = (id) => {
    const part = links.get(id)?.target;
    if (part === undefined || !file.has(part)) return undefined;
    const known = bands.get(part);
    if (known !== undefined) return known;
    const parsed = file.parse(part);
    texts.push(parsed);
    const blocks = readBlocks(parsed.root.children, partReader(parsed, context), {
      table: undefined,
      inTextBox: false,
    });
    bands.set(part, blocks);
    return blocks;
  };
  const sections = readSections(child(document.root, 'w:body'), partReader(document, context), band);
  return { sections, file: readFacts({ package: file, main, texts, settings: linked('settings'), styles }) };
}

function partReader({ text }: XmlPart, context: DocumentContext): PartReader {
  return {
    ...context,
    text,
    counter: makeCounter(context.numbering),
    looks: new Map(),
    fields: [],
    blocks: readBlocks,
  };
}
