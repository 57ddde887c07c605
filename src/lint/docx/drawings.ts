import type { Drawing } from '../layout.ts';
import { EMU_PER_TWIP, twipsOf } from './measures.ts';
import { child, type XmlNode } from '../../ooxml/xml.ts';

/** What a w:drawing, w:pict or w:object draws, and the contents of its text boxes. */
export interface Drawn {
  readonly drawings: readonly Drawing[];
  /** w:txbxContent elements. */
  readonly boxes: readonly XmlNode[];
}

/** Reads a drawing of either kind: DrawingML (w:drawing) or VML (w:pict, w:object). */
export function readDrawing(node: XmlNode): Drawn {
  const boxes: XmlNode[] = [];
  const drawings: Drawing[] = [];
  const width = widthOf(node);
  const visit = (element: XmlNode): void => {
    if (element.name === 'w:txbxContent') {
      boxes.push(element);
      return;
    }
    const drawn = drawingOf(element, width);
    if (drawn !== undefined) drawings.push(drawn);
    for (const inner of shownChildren(element)) visit(inner);
  };
  visit(node);
  return { drawings: drawings.length === 0 && showsSomething(node) ? [{ kind: 'picture' }] : drawings, boxes };
}

/** Whether a w:drawing has something to show: a chart, a diagram and what is yet to come lie in parts of their own, unread here. */
function showsSomething(drawing: XmlNode): boolean {
  const frame = child(drawing, 'wp:anchor') ?? child(drawing, 'wp:inline');
  return child(child(frame, 'a:graphic'), 'a:graphicData') !== undefined;
}

/** The children that are shown: of mc:AlternateContent its first choice, or what stands for it. */
export function shownChildren(node: XmlNode): readonly XmlNode[] {
  if (node.name !== 'mc:AlternateContent') return node.children;
  const shown = child(node, 'mc:Choice') ?? child(node, 'mc:Fallback');
  return shown?.children ?? [];
}

/** Twips across of a DrawingML drawing. */
function widthOf(drawing: XmlNode): number {
  const frame = child(drawing, 'wp:anchor') ?? child(drawing, 'wp:inline');
  const emu = Number(child(frame, 'wp:extent')?.attributes['cx'] ?? 0);
  return Number.isFinite(emu) ? Math.round(emu / EMU_PER_TWIP) : 0;
}

/** Preset shapes that are lines. */
const LINES: ReadonlySet<string> = new Set(['line', 'straightConnector1']);

function drawingOf({ name, attributes, children }: XmlNode, width: number): Drawing | undefined {
  switch (name) {
    case 'pic:pic':
    case 'v:imagedata':
      return { kind: 'picture' };
    case 'wps:wsp': {
      const shape = children.find((c) => c.name === 'wps:spPr');
      const preset = child(shape, 'a:prstGeom')?.attributes['prst'] ?? '';
      return LINES.has(preset) ? { kind: 'line', width: ownWidth(shape) ?? width } : { kind: 'shape' };
    }
    case 'v:line':
      return { kind: 'line', width: Math.abs(across(attributes['to']) - across(attributes['from'])) };
    case 'v:rect':
      return attributes['o:hr'] === 't' ? { kind: 'line', width: styleWidth(attributes) } : { kind: 'shape' };
    case 'v:shape':
      return isConnector(attributes) ? { kind: 'line', width: styleWidth(attributes) } : { kind: 'shape' };
    case 'v:roundrect':
    case 'v:oval':
    case 'v:polyline':
      return { kind: 'shape' };
    default:
      return undefined;
  }
}

/** Twips across that a shape of DrawingML has of its own, within a group or alone. */
function ownWidth(shape: XmlNode | undefined): number | undefined {
  const emu = Number(child(child(shape, 'a:xfrm'), 'a:ext')?.attributes['cx'] ?? Number.NaN);
  return Number.isFinite(emu) ? Math.round(emu / EMU_PER_TWIP) : undefined;
}

/** Word's straight connectors are shapes of type 32, its lines of type 20. */
function isConnector(attributes: Readonly<Record<string, string>>): boolean {
  return attributes['o:connectortype'] === 'straight' || /_t(?:20|32)$/.test(attributes['type'] ?? '');
}

/** The first half of a VML point, in twips. */
function across(point: string | undefined): number {
  return twipsOf(point?.split(',')[0]) ?? 0;
}

function styleWidth({ style = '' }: Readonly<Record<string, string>>): number {
  return twipsOf(/(?:^|;)\s*width:([^;]+)/.exec(style)?.[1]?.trim()) ?? 0;
}
