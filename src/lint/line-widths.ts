import { lineWidth, spaceWidth, wordWidths } from '../law/measure.ts';
import type { Face } from '../law/times-widths.ts';
import type { LayoutParagraph } from './layout.ts';
import { inkRuns, shownText } from './rules/shown.ts';

/** Size of type where a paragraph has no letters, in pt: Word's own. */
const DEFAULT_SIZE = 10;

/** Width of a paragraph's text on one line of Times New Roman, in twips, each run in its own size and face. */
export function textWidthOf(paragraph: LayoutParagraph): number {
  const runs = paragraph.runs.filter(({ text }) => text !== '');
  if (runs.length === 0) return 0;
  const [first] = runs;
  const lead = first === undefined ? '' : first.text.trimStart();
  return runs.reduce((sum, run, index) => {
    const text = (index === 0 ? lead : run.text).replace(/[\t\n\f]/gu, ' ');
    const shown = index === runs.length - 1 ? text.trimEnd() : text;
    return sum + lineWidth(run.caps ? shown.toUpperCase() : shown, faceOf(run), run.size);
  }, 0);
}

/** Widths of the lines that a paragraph makes in `width` twips, each filled with the words that fit. */
export function printedLines(paragraph: LayoutParagraph, width: number | undefined): readonly number[] {
  const whole = textWidthOf(paragraph);
  if (width === undefined || whole <= width) return [whole];
  const [run] = inkRuns(paragraph);
  const size = run?.size ?? DEFAULT_SIZE;
  const widths = wordWidths(
    shownText(paragraph).replace(/\s+/gu, ' '),
    run === undefined ? 'regular' : faceOf(run),
    size,
  );
  const lines: number[] = [];
  for (const own of widths) {
    const last = lines.at(-1);
    const joined = (last ?? 0) + spaceWidth(size) + own;
    if (last === undefined || joined > width) lines.push(own);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

function faceOf({ bold, italic }: { readonly bold: boolean; readonly italic: boolean }): Face {
  if (bold) return 'bold';
  return italic ? 'italic' : 'regular';
}
