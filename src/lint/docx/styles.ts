import { mergeParagraphs, type ParagraphProperties, readParagraphProperties } from './paragraph-format.ts';
import { readRunProperties, type RunProperties } from './run-format.ts';
import { readTableLook, type TableLook, mergeLooks, NO_LOOK } from './table-look.ts';
import type { Theme } from './theme.ts';
import { child, childValue, children, type XmlNode } from '../../ooxml/xml.ts';

/** What numbering adds to a paragraph (w:lvl of numbering.xml), asked for by its id and level, or by the style linked to a level. */
export type NumberingIndents = (id: string, level: number | undefined, style: string) => ParagraphProperties;

/** A paragraph style with all it is based on. */
export interface ParagraphStyle {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
}

/** styles.xml, each style resolved when it is first asked for. An unknown id is the default style, as in Word. */
export interface Styles {
  readonly defaults: { readonly run: RunProperties; readonly paragraph: ParagraphProperties };
  readonly paragraph: (id: string | undefined) => ParagraphStyle;
  readonly character: (id: string | undefined) => RunProperties;
  readonly table: (id: string | undefined) => TableLook;
}

/** Real styles are based on a handful of others. */
const LONGEST_CHAIN = 100;

type Kind = 'paragraph' | 'character' | 'table';

/** Reads the styles of a document; without styles.xml there are none. */
export function readStyles(root: XmlNode | undefined, theme: Theme, numbering: NumberingIndents): Styles {
  const nodes = children(root, 'w:style');
  const byId = new Map(nodes.map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const first = (kind: Kind): string | undefined =>
    nodes.find((n) => n.attributes['w:type'] === kind && isDefault(n))?.attributes['w:styleId'];
  const chainOf = (kind: Kind, id: string | undefined): readonly XmlNode[] => chain(byId, kind, id);
  const defaults = child(root, 'w:docDefaults');
  const [normal, plainTable] = [first('paragraph'), first('table')];
  const known = (kind: Kind, id: string | undefined, otherwise: string | undefined): string | undefined =>
    id !== undefined && byId.get(id)?.attributes['w:type'] === kind ? id : otherwise;
  const runOf = (node: XmlNode): RunProperties => readRunProperties(child(node, 'w:rPr'), theme);
  return {
    defaults: {
      run: readRunProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
      paragraph: readParagraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    },
    paragraph: remembered((asked) => {
      const id = known('paragraph', asked, normal);
      const styles = chainOf('paragraph', id);
      return {
        id,
        name: styles.length === 0 ? undefined : childValue(styles.at(-1), 'w:name'),
        run: styles.reduce((sum, node) => ({ ...sum, ...runOf(node) }), {}),
        paragraph: styles.reduce((sum: ParagraphProperties, node) => addStyle(sum, node, numbering), {}),
      };
    }),
    character: remembered((id) =>
      chainOf('character', known('character', id, undefined)).reduce((sum, node) => ({ ...sum, ...runOf(node) }), {}),
    ),
    table: remembered((id) =>
      chainOf('table', known('table', id, plainTable)).reduce(
        (sum, node) => mergeLooks(sum, readTableLook(node, theme)),
        NO_LOOK,
      ),
    ),
  };
}

function isDefault({ attributes }: XmlNode): boolean {
  return ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
}

/** A style with all it is based on, the farthest first; a circle is cut where it closes. */
function chain(byId: ReadonlyMap<string, XmlNode>, kind: Kind, from: string | undefined): readonly XmlNode[] {
  const seen = new Set<XmlNode>();
  let id = from;
  while (id !== undefined && seen.size < LONGEST_CHAIN) {
    const node = byId.get(id);
    if (node === undefined || seen.has(node) || node.attributes['w:type'] !== kind) break;
    seen.add(node);
    id = childValue(node, 'w:basedOn');
  }
  return [...seen].toReversed();
}

/** A style's own indents go before those of the numbering it brings; that numbering goes before what the style is based on. */
function addStyle(sum: ParagraphProperties, node: XmlNode, numbering: NumberingIndents): ParagraphProperties {
  const own = readParagraphProperties(child(node, 'w:pPr'));
  const id = own.numbering?.id;
  const listed =
    id === undefined
      ? sum
      : mergeParagraphs(sum, numbering(id, own.numbering?.level, node.attributes['w:styleId'] ?? ''));
  return mergeParagraphs(listed, own);
}

function remembered<V>(make: (id: string | undefined) => V): (id: string | undefined) => V {
  const made = new Map<string | undefined, V>();
  return (id) => {
    let value = made.get(id);
    if (value === undefined) {
      value = make(id);
      made.set(id, value);
    }
    return value;
  };
}
