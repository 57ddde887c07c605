import type { XmlNode, XmlPart } from '../../ooxml/xml.ts';
import type { Finding } from '../finding.ts';
import type { LayoutBlock, LayoutParagraph } from '../layout.ts';
import { applyEdits, type Edit, editProperties, joined } from './edits.ts';
import type { Fix } from './fix.ts';
import { type ParagraphWish, surroundings, wishFor } from './paragraph-wishes.ts';

/** Mends the paragraphs of one part that findings name, which stand in these blocks; text of the part and what was done. */
export function fixParagraphs(
  part: XmlPart,
  blocks: readonly (readonly LayoutBlock[])[],
  findings: readonly Finding[],
): { readonly text: string; readonly fixes: readonly Fix[] } {
  const sections = blocks.map((list) => list.flatMap(paragraphsIn));
  const common = surroundings(sections.flat());
  const finders = sections.map(makeFinder);
  const wished = new Map<number, ParagraphWish[]>();
  for (const finding of distinct(findings)) {
    const finder = finders[finding.where.section - 1];
    for (const paragraph of finder?.meant(finding) ?? []) {
      const wish = wishFor(finding, paragraph, { ...common, above: finder?.at(paragraph.index - 1) });
      if (wish !== undefined) wished.set(paragraph.index, [...(wished.get(paragraph.index) ?? []), wish]);
    }
  }
  const nodes = paragraphNodes(part.root);
  const edits = [...wished].flatMap(([index, wishes]) => paragraphEdits(part, nodes.get(index), wishes));
  return { text: applyEdits(part.text, edits), fixes: [...wished.values()].flat().map(({ fix }) => fix) };
}

/** All paragraphs of blocks, those in tables too. */
export function paragraphsIn(block: LayoutBlock): readonly LayoutParagraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphsIn)));
}

/** Without an index, findings on paragraphs of the same text are one: each of them means all. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** Finds the paragraphs of one section. */
interface Finder {
  readonly at: (index: number) => LayoutParagraph | undefined;
  /**
   * By the index, or by the text as it is printed. In the margins only page numbers are mended, each of which may be without a text
   * still.
   */
  readonly meant: (finding: Finding) => readonly LayoutParagraph[];
}

function makeFinder(paragraphs: readonly LayoutParagraph[]): Finder {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const byText = new Map<string, LayoutParagraph[]>();
  for (const paragraph of paragraphs) {
    const key = keyOf(paragraph.number === undefined ? paragraph.text : `${paragraph.number} ${paragraph.text}`);
    const list = byText.get(key);
    if (list === undefined) byText.set(key, [paragraph]);
    else list.push(paragraph);
  }
  return {
    at: (index) => byIndex.get(index),
    meant: ({ where: { region, text, index } }) => {
      const alike = byText.get(keyOf(text)) ?? [];
      if (region === 'header') return alike.filter(({ runs }) => runs.some(({ field }) => field === 'PAGE'));
      if (index !== undefined) return [byIndex.get(index)].filter((one) => one !== undefined);
      return text.trim() === '' ? [] : alike;
    },
  };
}

/** Capitals by format are printed as capitals. */
function keyOf(text: string): string {
  return text.trim().toUpperCase();
}

function paragraphNodes(root: XmlNode): ReadonlyMap<number, XmlNode> {
  const found = new Map<number, XmlNode>();
  const visit = (node: XmlNode): void => {
    if (node.paragraph !== -1) found.set(node.paragraph, node);
    for (const inner of node.children) visit(inner);
  };
  visit(root);
  return found;
}

function paragraphEdits(part: XmlPart, node: XmlNode | undefined, wishes: readonly ParagraphWish[]): readonly Edit[] {
  if (node === undefined || node.openEnd === node.end) return [];
  const own = joined(wishes.flatMap(({ paragraph }) => paragraph));
  const ofRuns = joined(wishes.flatMap(({ run }) => run));
  return [
    ...(own.length === 0 ? [] : [editProperties(part, { owner: node, name: 'w:pPr', wishes: own })]),
    ...(ofRuns.length === 0
      ? []
      : runsOf(node).map((run) => editProperties(part, { owner: run, name: 'w:rPr', wishes: ofRuns }))),
  ];
}

/** The runs of a paragraph itself: not those of text boxes in it, which are paragraphs of their own. */
function runsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap((inner) => {
    if (inner.name === 'w:r') return inner.children.length === 0 ? [] : [inner];
    return inner.name === 'w:del' || inner.name === 'w:p' || inner.name === 'w:pPr' ? [] : runsOf(inner);
  });
}
