import type { AppendixElements } from './elements.ts';
import type { FlowBlock } from './flow.ts';
import { hasRecipientsLabel } from './find-signature.ts';
import { headingLevel } from './levels.ts';
import type { Line } from './lines.ts';
import { isCapitals, shareOf } from './rules/shown.ts';
import { type Step, stepsOf } from './steps.ts';
import { isAppendixHeading, isAppendixReference } from './telltale.ts';
import { textOf } from './text-parts.ts';

/** Letters of an appendix's title on one line at most. */
const LONGEST_TITLE = 400;

/** Indexes of the blocks where an appendix begins: its number on a line of its own, on a new page or below the signature. */
export function appendixStarts(blocks: readonly FlowBlock[], from: number): readonly number[] {
  const signed = blocks.findIndex((block, index) => index >= from && hasRecipientsLabel(block));
  return blocks.flatMap((block, index) => {
    if (index < from || !beginsAppendix(block)) return [];
    const after = signed !== -1 && index > signed;
    return after || opensPage(blocks, index) ? [index] : [];
  });
}

function beginsAppendix({ block, paragraphs }: FlowBlock): boolean {
  const first = block.kind === 'paragraph' ? block : block.bordered ? undefined : paragraphs[0]?.paragraph;
  if (first === undefined || first.text.length > 300) return false;
  const line = first.text.split(/[\n\f]/u).find((text) => text.trim() !== '');
  if (line === undefined || !isAppendixHeading(line.replace(/\s+/gu, ' ').trim())) return false;
  return first.align === 'center' || shareOf(first, 'bold') === 'all' || isCapitals(line);
}

/** Whether nothing but empty paragraphs stands between a block and the top of its page. */
function opensPage(blocks: readonly FlowBlock[], index: number): boolean {
  for (let at = index; at >= 0; at -= 1) {
    const { block, opensPage: opens } = blocks[at] ?? { block: undefined, opensPage: true };
    if (block === undefined || opens) return true;
    if (block.kind === 'paragraph' && block.pageBreakBefore) return true;
    const above = blocks[at - 1]?.block;
    if (block.kind === 'paragraph' && at === index && /^\s*\f/u.test(block.text)) return true;
    if (above?.kind === 'paragraph' && /\f\s*$/u.test(above.text)) return true;
    if (above === undefined || above.kind === 'table' || above.text.trim() !== '') return false;
  }
  return true;
}

/** The appendix whose blocks go from `start` to before `end`. */
export function findAppendix(
  blocks: readonly FlowBlock[],
  range: { readonly start: number; readonly end: number },
): AppendixElements | undefined {
  const steps = stepsOf(blocks, range);
  const at = steps.findIndex(({ line }) => line !== undefined);
  const number = steps[at]?.line;
  if (number === undefined) return undefined;
  const { title, reference, next } = titleFrom(steps, at + 1);
  const start = steps[next]?.block ?? range.end;
  return {
    number,
    title,
    reference,
    ...textOf(blocks, { start, end: range.end }),
  };
}

interface AppendixTitle {
  readonly title: readonly Line[];
  readonly reference: readonly Line[];
  readonly next: number;
}

/** Title and reference, in either order: the lines that are centred, or in bold and capitals, down to the text. */
function titleFrom(steps: readonly Step[], from: number): AppendixTitle {
  const title: Line[] = [];
  const reference: Line[] = [];
  let open = false;
  let index = from;
  for (; index < steps.length; index += 1) {
    const { line, kind } = steps[index] ?? { line: undefined, kind: 'table' };
    if (kind === 'table') break;
    if (line === undefined) {
      // A gap behind the title ends it, unless the reference is still to come.
      if (reference.length > 0 && title.length > 0 && !open) break;
      continue;
    }
    // (Kèm theo … may take several lines, to its bracket.
    if (open || (reference.length === 0 && isAppendixReference(line.text))) {
      reference.push(line);
      open = (reference[0]?.text.startsWith('(') ?? false) && !line.text.endsWith(')');
    } else if (isTitleLine(line)) title.push(line);
    else break;
  }
  return { title, reference, next: index };
}

function isTitleLine({ text, paragraph }: Line): boolean {
  if (text.length > LONGEST_TITLE || headingLevel(paragraph) !== undefined) return false;
  return paragraph.align === 'center' || (isCapitals(text) && shareOf(paragraph, 'bold') === 'all');
}
