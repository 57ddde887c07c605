import { lineWidth } from '../law/measure.ts';
import { around, type Around } from './around.ts';
import type { Found } from './elements.ts';
import { type Line, linesOf } from './lines.ts';
import type { Drawing, DocxLayout, LayoutParagraph, LayoutRun } from './layout.ts';
import { isDrawnLine } from './telltale.ts';
import { HAS_WORDS } from './letter-patterns.ts';

/**
 * Dòng kẻ below a text. `min` and `max` are its length in twips, which differ where programs do; unknown: something is drawn
 * whose length the file does not say.
 */
export type DrawnLine =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'line'; readonly min: number; readonly max: number; readonly offCentre: number };

const NONE: DrawnLine = { kind: 'none' };
const UNKNOWN: DrawnLine = { kind: 'unknown' };

/** Superscript letters are this much smaller: LibreOffice makes them 58 %, Word about two thirds. */
const SUPERSCRIPT = { min: 0.58, max: 0.67 };
/** Paragraphs below a text that its line may stand in. */
const REACH = 3;

/**
 * The line drawn below `last`, the last line of a text, however it is drawn: a border of the text or of the paragraph below, a
 * drawing, underscores (also superscript ones), a tab with a leader, underlined blanks.
 */
export function drawnLineBelow(layout: DocxLayout, last: Found): DrawnLine {
  const place = around(layout, last);
  const own = place.blocks[place.at];
  if (own?.kind !== 'paragraph') return last.paragraph.inTextBox ? UNKNOWN : NONE;
  const side = sideIn(own, last);
  if (own.borders.includes('bottom')) return borderLine(own, place);
  const drawing = lineOfDrawings(own.drawings);
  if (drawing.kind === 'line') return drawing;
  const below = [...restOf(own, last), ...paragraphsBelow(place)];
  for (const paragraph of below.slice(0, REACH)) {
    const line = lineIn(paragraph, side, place, last);
    if (line.kind !== 'none') return line;
    if (HAS_WORDS.test(paragraph.text)) break;
  }
  if (drawing.kind === 'unknown' || last.paragraph.inTextBox || last.cell?.table.bordered === true) return UNKNOWN;
  return NONE;
}

/** Paragraphs below the text's own, in its cell or section; a table ends them. */
function paragraphsBelow({ blocks, at }: Around): readonly LayoutParagraph[] {
  const below: LayoutParagraph[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + REACH)) {
    if (block.kind === 'table') break;
    below.push(block);
  }
  return below;
}

/** What follows the text in its own paragraph, behind a line break. */
function restOf(own: LayoutParagraph, last: Found): readonly LayoutParagraph[] {
  if (own === last.paragraph) return [];
  const lines = linesOf({ ...last, paragraph: own }, isOneDrawnLine);
  const at = lines.findIndex(({ paragraph }) => paragraph.text === last.paragraph.text);
  return at === -1 ? [] : lines.slice(at + 1).map(({ paragraph }) => paragraph);
}

/** Not the lines of two columns with a gap between them. */
function isOneDrawnLine(text: string): boolean {
  return isDrawnLine(text) && !GAP.test(text);
}

const GAP = /\t|\s{3,}/u;

/** Which side of a tab or gap the text stands on, if any: left of something, or right of a gap. */
function sideIn(own: LayoutParagraph, last: Found): 'left' | 'right' | undefined {
  if (own === last.paragraph || !GAP.test(own.text)) return undefined;
  const from = own.text.indexOf(last.paragraph.text);
  const [before, behind] = [own.text.slice(0, from).trim(), own.text.slice(from + last.paragraph.text.length).trim()];
  if (before !== '') return 'right';
  return behind === '' && GAP.test(own.text.slice(0, from)) ? 'right' : 'left';
}

function lineIn(paragraph: LayoutParagraph, side: 'left' | 'right' | undefined, place: Around, last: Found): DrawnLine {
  const text = paragraph.text.trim();
  if (text === '') {
    const lead = leaderLine(paragraph, place);
    if (lead !== undefined) return lead;
    const blanks = underlinedBlanks(paragraph);
    if (blanks !== undefined) return blanks;
    if (paragraph.borders.includes('top') || paragraph.borders.includes('bottom')) return borderLine(paragraph, place);
  }
  if (paragraph.borders.includes('top') && text !== '') return borderLine(paragraph, place);
  const drawing = lineOfDrawings(paragraph.drawings);
  if (drawing.kind !== 'none') return drawing;
  const lines = linesOf({ paragraph, section: last.section }, isOneDrawnLine).filter((line) => isDrawnLine(line.text));
  const own =
    lines.length > 1 || side === undefined ? (side === 'right' ? lines.at(-1) : lines[0]) : matching(lines, side);
  return own === undefined ? NONE : signsLine(own, paragraph);
}

function matching(lines: readonly Line[], side: 'left' | 'right'): Line | undefined {
  return lines.find((line) => line.side === side || line.side === 'full');
}

function borderLine({ indent }: LayoutParagraph, { width }: Around): DrawnLine {
  if (width === undefined) return UNKNOWN;
  const length = width - Math.max(0, indent.left) - Math.max(0, indent.right);
  return { kind: 'line', min: length, max: length, offCentre: Math.abs(indent.left - indent.right) / width };
}

/** The first line among the drawings; a shape or a picture may be one of any length. */
function lineOfDrawings(drawings: readonly Drawing[]): DrawnLine {
  const line = drawings.find((drawing) => drawing.kind === 'line');
  if (line !== undefined) return { kind: 'line', min: line.width, max: line.width, offCentre: 0 };
  return drawings.some(({ kind }) => kind === 'shape') ? UNKNOWN : NONE;
}

/** Underscores and dashes: as long as their letters are wide. */
function signsLine({ paragraph }: Line, whole: LayoutParagraph): DrawnLine {
  const runs = paragraph.runs.filter(({ text }) => text.trim() !== '');
  if (runs.length === 0 || runs.some(({ text }) => /[―─━]/u.test(text))) return UNKNOWN;
  const width = (run: LayoutRun, share: number): number =>
    lineWidth(run.text.trim(), 'regular', run.size) * (run.superscript ? share : 1);
  const sum = (share: number): number => runs.reduce((total, run) => total + width(run, share), 0);
  const centred = whole.align === 'center' || whole !== paragraph;
  return { kind: 'line', min: sum(SUPERSCRIPT.min), max: sum(SUPERSCRIPT.max), offCentre: centred ? 0 : 1 };
}

/** A tab that draws up to its stop: from the stop before it, or from the indent. */
function leaderLine(paragraph: LayoutParagraph, { width }: Around): DrawnLine | undefined {
  const { tabs = [], text, indent } = paragraph;
  const count = text.replace(/[^\t]/gu, '').length;
  const at = tabs.slice(0, count).findIndex(({ leader }) => leader !== undefined);
  const stop = tabs[at];
  if (stop === undefined) return undefined;
  const from = at === 0 ? Math.max(0, indent.left + indent.firstLine) : (tabs[at - 1]?.position ?? 0);
  const length = stop.position - from;
  const offCentre = width === undefined ? 0 : Math.abs(from - (width - stop.position)) / width;
  return { kind: 'line', min: length, max: length, offCentre: paragraph.align === 'center' ? 0 : offCentre };
}

function underlinedBlanks({ runs, align }: LayoutParagraph): DrawnLine | undefined {
  const drawn = runs.filter(({ underline, text }) => underline && text !== '');
  if (drawn.length === 0) return undefined;
  if (drawn.some(({ text }) => text.includes('\t'))) return UNKNOWN;
  const length = drawn.reduce((sum, { text, size }) => sum + lineWidth(text, 'regular', size), 0);
  return { kind: 'line', min: length, max: length, offCentre: align === 'center' ? 0 : 1 };
}
