import type { LayoutBlock } from '../layout.ts';
import { numberingIndents } from './numbering.ts';
import {
  finishParagraph,
  mergeParagraphs,
  type ParagraphProperties,
  readParagraphProperties,
} from './paragraph-format.ts';
import type { BlockPlace, ParagraphLook, PartReader, TableLevel } from './part-reader.ts';
import { type Gathered, gatherRuns } from './runs.ts';
import type { ParagraphStyle } from './styles.ts';
import { child, type XmlNode } from '../../ooxml/xml.ts';

/** A paragraph as it is laid out, after the text boxes anchored in it; nothing where it is deleted or hidden. */
export function readParagraph(
  node: XmlNode,
  reader: PartReader,
  { table, inTextBox }: BlockPlace,
): readonly LayoutBlock[] {
  const look = lookOf(child(node, 'w:pPr'), reader, table);
  const gathered = gather(node, reader, look);
  const boxes = gathered.boxes.flatMap((box) =>
    reader.blocks(box.children, reader, { table: undefined, inTextBox: true }),
  );
  const { drawings } = gathered;
  const { properties, style } = look;
  const runs = properties.shaded === true ? gathered.runs.map((run) => ({ ...run, shaded: true })) : gathered.runs;
  const text = runs.map((run) => run.text).join('');
  if (text === '' && drawings.length === 0 && look.gone) return boxes;
  const number = numberOf(properties, style, reader);
  return [
    ...boxes,
    {
      kind: 'paragraph',
      text,
      ...(number !== undefined && { number }),
      runs,
      styleName: style.name,
      ...look.format,
      drawings,
      inTextBox,
      index: node.paragraph,
    },
  ];
}

function lookOf(own: XmlNode | undefined, reader: PartReader, table: TableLevel | undefined): ParagraphLook {
  let known = reader.looks.get(table);
  if (known === undefined) reader.looks.set(table, (known = new Map()));
  const key = own === undefined ? '' : reader.text.slice(own.start, own.end);
  let look = known.get(key);
  if (look === undefined) known.set(key, (look = resolve(own, reader, table)));
  return look;
}

function resolve(own: XmlNode | undefined, reader: PartReader, table: TableLevel | undefined): ParagraphLook {
  const direct = readParagraphProperties(own);
  const style = reader.styles.paragraph(direct.style);
  const properties = effective(direct, style, table, reader);
  return {
    style,
    properties,
    format: finishParagraph(properties),
    gone: isGone(own),
    levels: { defaults: reader.styles.defaults.run, table: table?.run ?? {}, paragraph: style.run },
    runs: new Map(),
  };
}

function gather(node: XmlNode, reader: PartReader, look: ParagraphLook): Gathered {
  const gathered: Gathered = { runs: [], drawings: [], boxes: [] };
  gatherRuns(node, reader, look, gathered);
  // The code of a field ends in its paragraph: one left open by a damaged file must not hide all that follows.
  while (reader.fields.at(-1)?.phase === 'code') reader.fields.pop();
  return gathered;
}

/** Whether the paragraph's own mark is deleted or hidden: without text, nothing is left of it. */
function isGone(own: XmlNode | undefined): boolean {
  const mark = child(own, 'w:rPr');
  return ['w:del', 'w:moveFrom', 'w:vanish'].some((name) => child(mark, name) !== undefined);
}

/** Defaults, table style, paragraph style, the list named by the paragraph itself, its own properties. */
function effective(
  direct: ParagraphProperties,
  style: ParagraphStyle,
  table: TableLevel | undefined,
  { styles, numbering }: PartReader,
): ParagraphProperties {
  const above = mergeParagraphs(
    table === undefined ? styles.defaults.paragraph : mergeParagraphs(styles.defaults.paragraph, table.paragraph),
    style.paragraph,
  );
  const choice = direct.numbering;
  const id = choice?.id ?? style.paragraph.numbering?.id;
  if (choice === undefined || id === undefined) return mergeParagraphs(above, direct);
  const level = choice.level ?? style.paragraph.numbering?.level;
  return mergeParagraphs(mergeParagraphs(above, numberingIndents(numbering, id, level)), direct);
}

function numberOf({ numbering }: ParagraphProperties, style: ParagraphStyle, reader: PartReader): string | undefined {
  if (numbering?.id === undefined || numbering.id === '0') return undefined;
  return reader.counter(numbering.id, numbering.level, style.id);
}
