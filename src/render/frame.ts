import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { PAGE } from '../law/decree30.ts';
import { relationTo, trimParts } from './frame-parts.ts';
import { type Frame, STYLES_PART } from './package.ts';
import {
  BOX_SPACE_PT,
  EVERYDAY,
  NEXT_STYLE,
  type ParagraphStyle,
  type SizeSet,
  sizeOf,
  STYLE_IDS,
  STYLES,
  type StyleId,
  TEXTLESS,
} from './styles.ts';
import { twipsOfMm, twipsOfPt } from './units.ts';

const FONT = PAGE.font.family;

/**
 * The frame of every .docx: styles, settings, headers, content types and relations, made by the `docx` library from the tables
 * of law/ and styles.ts. Run ahead of time into templates/frame.json, so that printing a report never loads the library.
 */
export async function makeFrame(): Promise<Frame> {
  const parts = await makeParts('large');
  const small = await makeParts('small');
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  return {
    headers: { default: relationTo(relations, 'header1.xml'), first: relationTo(relations, 'header2.xml') },
    parts,
    smallStyles: small[STYLES_PART] ?? '',
  };
}

async function makeParts(set: SizeSet): Promise<Frame['parts']> {
  const bytes = new Uint8Array(await Packer.toArrayBuffer(emptyDocument(set)));
  const written = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  return trimParts(new Map(written));
}

/** A document without text, with our styles in a set of sizes and the two headers. */
function emptyDocument(set: SizeSet): Document {
  return new Document({
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT },
            size: sizeOf('Normal', set) * 2,
            color: PAGE.font.color,
            language: { value: 'vi-VN', eastAsia: 'vi-VN' },
          },
        },
      },
      paragraphStyles: STYLE_IDS.map((id) => styleOptions(id, set)),
    },
    sections: [{ headers: { default: pageNumberHeader(), first: emptyHeader() }, children: [] }],
  });
}

function styleOptions(id: StyleId, set: SizeSet): IParagraphStyleOptions {
  const style: ParagraphStyle = STYLES[id];
  const next = NEXT_STYLE[id];
  return {
    id,
    name: style.name,
    ...(id === 'Normal' ? {} : { basedOn: 'Normal' }),
    ...(next === undefined ? {} : { next }),
    uiPriority: priorityOf(id),
    ...(TEXTLESS.includes(id) ? { semiHidden: true } : { quickFormat: true }),
    run: {
      size: sizeOf(id, set) * 2,
      ...(style.bold === true ? { bold: true } : {}),
      ...(style.italic === true ? { italics: true } : {}),
      ...(id === 'Normal' ? { font: { ascii: FONT, hAnsi: FONT, cs: FONT, eastAsia: FONT } } : {}),
    },
    paragraph: {
      alignment: ALIGNMENT[style.align],
      spacing: { before: twipsOfPt(style.before ?? 0), after: twipsOfPt(style.after ?? 0), ...lineSpacing(style) },
      ...indent(style),
      ...(id === 'Normal' ? { widowControl: true } : {}),
      ...(style.keepNext === true ? { keepNext: true } : {}),
      ...(style.outlineLevel === undefined ? {} : { keepLines: true }),
      ...(style.outlineLevel === undefined ? {} : { outlineLevel: style.outlineLevel }),
      ...(style.border === undefined ? {} : { border: borders(style.border) }),
    },
  };
}

function indent({ firstLineMm, leftMm }: ParagraphStyle): Pick<IParagraphStylePropertiesOptions, 'indent'> {
  if (firstLineMm !== undefined) return { indent: { firstLine: twipsOfMm(firstLineMm) } };
  return leftMm === undefined ? {} : { indent: { left: twipsOfMm(leftMm) } };
}

const ALIGNMENT = {
  center: AlignmentType.CENTER,
  justify: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const;

/** Word counts multiples of single spacing in 240ths of a line. */
function lineSpacing({ line = 1 }: ParagraphStyle) {
  return { line: Math.round(line * 240), lineRule: LineRuleType.AUTO };
}

/** Place in Word's list of styles, from 1. */
function priorityOf(id: StyleId): number {
  const ordered = [...EVERYDAY, ...STYLE_IDS.filter((one) => !EVERYDAY.includes(one))];
  return ordered.indexOf(id) + 1;
}

/** A line of 3/4 pt at `space` pt from the text. */
const line = (space: number) => ({ style: BorderStyle.SINGLE, size: 6, space, color: PAGE.font.color });

function borders(where: 'top' | 'left' | 'box') {
  if (where === 'top') return { top: line(0) };
  if (where === 'left') return { left: { ...line(6), size: 12 } };
  const { ends, sides } = BOX_SPACE_PT;
  return { top: line(ends), bottom: line(ends), left: line(sides), right: line(sides) };
}

function pageNumberHeader(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ style: 'SoTrang' satisfies StyleId, children: [number] })] });
}

/** Page 1 shows no number; the header is there all the same, so that no reader takes that of an earlier section. */
function emptyHeader(): Header {
  return new Header({ children: [new Paragraph({ style: 'SoTrang' satisfies StyleId })] });
}
