import { readInFont } from '../../vietnamese/legacy-fonts.ts';
import type { Drawing, LayoutRun } from '../layout.ts';
import { readDrawing, shownChildren } from './drawings.ts';
import type { OpenField, PartReader, ParagraphLook } from './part-reader.ts';
import { readRunProperties, resolveRun, type RunFormat } from './run-format.ts';
import { child, type XmlNode } from '../../ooxml/xml.ts';

/** What the runs of a paragraph hold, gathered in their order. */
export interface Gathered {
  readonly runs: LayoutRun[];
  readonly drawings: Drawing[];
  /** Text boxes anchored in the paragraph. */
  readonly boxes: XmlNode[];
}

/** Gathers the runs below `node`: inserted text and the results of fields too, deleted text not. */
export function gatherRuns(node: XmlNode, reader: PartReader, look: ParagraphLook, into: Gathered): void {
  for (const inner of shownChildren(node)) {
    switch (inner.name) {
      case 'w:r':
        gatherRun(inner, reader, look, into);
        break;
      case 'w:fldSimple':
        gatherSimpleField(inner, reader, look, into);
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:hyperlink':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:dir':
      case 'w:bdo':
      case 'mc:AlternateContent':
        gatherRuns(inner, reader, look, into);
        break;
    }
  }
}

function gatherSimpleField(node: XmlNode, reader: PartReader, look: ParagraphLook, into: Gathered): void {
  openField(reader, 'result', node.attributes['w:instr'] ?? '');
  gatherRuns(node, reader, look, into);
  closeField(reader, formatOf(undefined, reader, look), into);
}

function gatherRun(node: XmlNode, reader: PartReader, look: ParagraphLook, into: Gathered): void {
  const format = formatOf(child(node, 'w:rPr'), reader, look);
  let text = '';
  const flush = (): void => {
    if (text !== '') pushRun(text, format, reader, into);
    text = '';
  };
  const visit = (piece: XmlNode): void => {
    switch (piece.name) {
      case 'w:fldChar':
        flush();
        turnField(piece.attributes['w:fldCharType'], reader, format, into);
        break;
      case 'w:instrText': {
        const field = reader.fields.at(-1);
        if (field?.phase === 'code') field.code += piece.text;
        break;
      }
      case 'w:sym':
        flush();
        pushRun(symbolOf(piece), withFont(format, piece.attributes['w:font']), reader, into);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        if (!format.hidden) gatherDrawing(piece, into);
        break;
      case 'mc:AlternateContent':
        for (const inner of shownChildren(piece)) visit(inner);
        break;
      default:
        text += textOf(piece);
    }
  };
  for (const piece of node.children) visit(piece);
  flush();
}

/** The text that one piece of a run prints; see LayoutParagraph.text. */
function textOf({ name, text, attributes }: XmlNode): string {
  switch (name) {
    case 'w:t':
      return text;
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
      return attributes['w:type'] === 'page' ? '\f' : '\n';
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    default:
      return '';
  }
}

/** Signs of Symbol and Wingdings that office documents use, by their code in those fonts. */
const SYMBOLS: Readonly<Record<string, string>> = {
  B7: '•',
  A7: '▪',
  D8: '➢',
  FC: '✓',
  E0: '→',
  '2D': '-',
  '6F': '□',
  A8: '□',
  FE: '☑',
};

const UNKNOWN_SYMBOL = '□';

function symbolOf({ attributes }: XmlNode): string {
  const code = attributes['w:char']?.toUpperCase() ?? '';
  if (/^(?:F0|00)[0-9A-F]{2}$/.test(code)) return SYMBOLS[code.slice(2)] ?? UNKNOWN_SYMBOL;
  return /^[0-9A-F]{4}$/.test(code) && !/^[D-F]/.test(code)
    ? String.fromCharCode(Number.parseInt(code, 16))
    : UNKNOWN_SYMBOL;
}

function withFont(format: RunFormat, font: string | undefined): RunFormat {
  return font === undefined ? format : { ...format, fonts: { ...format.fonts, ascii: font, hAnsi: font } };
}

function gatherDrawing(node: XmlNode, into: Gathered): void {
  const { drawings, boxes } = readDrawing(node);
  for (const drawing of drawings) into.drawings.push(drawing);
  for (const box of boxes) into.boxes.push(box);
}

function turnField(type: string | undefined, reader: PartReader, format: RunFormat, into: Gathered): void {
  const field = reader.fields.at(-1);
  switch (type) {
    case 'begin':
      openField(reader, 'code');
      break;
    case 'separate':
      if (field !== undefined) field.phase = 'result';
      break;
    case 'end':
      if (field !== undefined) closeField(reader, format, into);
      break;
  }
}

function openField({ fields }: PartReader, phase: OpenField['phase'], code = ''): void {
  fields.push({ code, phase, printed: false, hidden: isCode(fields.at(-1)) });
}

/** Whether what stands in the field is no text that is printed. */
function isCode(field: OpenField | undefined): boolean {
  return field !== undefined && (field.hidden || field.phase === 'code');
}

/** A field that nobody has calculated yet still prints: it leaves a run without text. */
function closeField(reader: PartReader, format: RunFormat, into: Gathered): void {
  const field = reader.fields.at(-1);
  if (field === undefined) return;
  field.phase = 'result';
  if (!field.printed) pushRun('', format, reader, into);
  reader.fields.pop();
}

function pushRun(text: string, { hidden, ...format }: RunFormat, { fields }: PartReader, into: Gathered): void {
  const field = fields.at(-1);
  if (hidden || isCode(field)) return;
  if (field !== undefined) field.printed = true;
  const name = field?.code.trim().split(/\s/)[0]?.toUpperCase();
  into.runs.push({
    text: readInFont(text, format.fonts.hAnsi ?? ''),
    ...format,
    ...(name !== undefined && name !== '' && { field: name }),
  });
}

function formatOf(
  properties: XmlNode | undefined,
  { text, styles, theme }: PartReader,
  look: ParagraphLook,
): RunFormat {
  const key = properties === undefined ? '' : text.slice(properties.start, properties.end);
  let format = look.runs.get(key);
  if (format === undefined) {
    const direct = readRunProperties(properties, theme);
    format = resolveRun({ ...look.levels, character: styles.character(direct.style), direct });
    look.runs.set(key, format);
  }
  return format;
}
