import { fold } from '../model/fold.ts';
import type { Elements, Found } from './elements.ts';
import type { FlowBlock } from './flow.ts';
import { headingLevel } from './levels.ts';
import { type Line, linesOf } from './lines.ts';
import { isCapitals, shareOf } from './rules/shown.ts';
import { isAuthority, isAuthorityForm, isPersonName, isRecipientsLabel } from './telltale.ts';
import { HAS_WORDS } from './letter-patterns.ts';
import { largest } from './extremes.ts';

/** Ô số 7 and 9b, and which blocks they take. */
export interface Signature extends Pick<Elements, 'authority' | 'signer' | 'recipientsLabel' | 'recipients'> {
  readonly start: number;
  readonly end: number;
}

/** Blocks above Nơi nhận that may belong to who signs, where both stand one below the other. */
const REACH = 14;

/** Who signs and Nơi nhận among the blocks from `start` to before `end`; both empty at its end where there is none. */
export function findSignature(
  blocks: readonly FlowBlock[],
  { start, end }: { readonly start: number; readonly end: number },
): Signature {
  const none: Signature = { authority: [], recipients: [], start: end, end };
  const label = lastBlock(blocks, start, end, (block) => linesIn(block).some(({ text }) => isRecipientsLabel(text)));
  const at = label ?? lastBlock(blocks, start, end, signs);
  if (at === undefined || (label === undefined && !isAtEnd(blocks.slice(at + 1, end)))) return none;
  const first =
    blocks[at]?.block.kind === 'table' ? withTableAbove(blocks, start, at) : firstOfSigning(blocks, start, at);
  const lines = blocks.slice(first, end).flatMap(linesIn);
  return { ...signatureOf(lines), start: first, end };
}

function lastBlock(
  blocks: readonly FlowBlock[],
  start: number,
  end: number,
  test: (block: FlowBlock) => boolean,
): number | undefined {
  for (let index = end - 1; index >= start; index -= 1) {
    const block = blocks[index];
    if (block !== undefined && test(block)) return index;
  }
  return undefined;
}

/** Lines that may stand below the first line of who signs, and letters of each: a name, a note, an address. */
const MOST_BELOW = 12;
const LONGEST_BELOW = 120;

/** Whether what stands below who signs is no text that goes on. */
function isAtEnd(below: readonly FlowBlock[]): boolean {
  const lines = below.flatMap(linesIn);
  return (
    lines.length <= MOST_BELOW &&
    lines.every(({ text, paragraph }) => text.length <= LONGEST_BELOW && headingLevel(paragraph) === undefined)
  );
}

function linesIn(block: FlowBlock): readonly Line[] {
  return block.paragraphs
    .flatMap((found) => linesOf(found, startsRight).map((line) => atItsEdge(line, found)))
    .filter(({ text }) => text !== '');
}

/** What a paragraph begins with stands at its left edge, though somebody signs behind the gap. */
function atItsEdge(line: Line, { paragraph }: Found): Line {
  const begins = line.side === 'left' && line.paragraph !== paragraph && paragraph.text.startsWith(line.paragraph.text);
  const align = paragraph.align === 'both' ? 'left' : paragraph.align;
  return begins ? { ...line, paragraph: { ...line.paragraph, align } } : line;
}

/** Behind a gap beside Nơi nhận or one of its lines, or behind a tab that nothing stands before. */
function startsRight(text: string, left: string): boolean {
  if (text.length > 120) return false;
  const beside = left === '' || isRecipientsLabel(left) || /^[-–+•]/u.test(left);
  return beside && (isAuthorityForm(text) || (isCapitals(text) && isAuthority(text)) || isPersonName(text));
}

/** Whether a block without Nơi nhận is where somebody signs: a table without borders, or a line set off that begins as such do. */
function signs({ block, paragraphs }: FlowBlock): boolean {
  if (block.kind === 'table') {
    return !block.bordered && paragraphs.some(({ paragraph }) => isSigning(paragraph.text.trim()));
  }
  return (
    isSigning(block.text.trim()) &&
    (block.align !== 'both' || block.indent.left > 0) &&
    (shareOf(block, 'bold') !== 'none' || block.align !== 'left')
  );
}

function isSigning(text: string): boolean {
  return text.length <= 120 && (isAuthorityForm(text) || (isCapitals(text) && isAuthority(text)));
}

/** Who signs may stand in a table of its own above that of Nơi nhận. */
function withTableAbove(blocks: readonly FlowBlock[], start: number, at: number): number {
  const above = blocks[at - 1];
  return at > start && above?.block.kind === 'table' && signs(above) ? at - 1 : at;
}

/** The first of the lines of who signs, going up from one of them or from Nơi nhận. */
function firstOfSigning(blocks: readonly FlowBlock[], start: number, at: number): number {
  let first = at;
  for (let index = at; index >= Math.max(start, at - REACH); index -= 1) {
    const block = blocks[index];
    if (block === undefined || (block.block.kind === 'table' && block.block.bordered)) break;
    if (signs(block)) first = index;
    const [line] = linesIn(block);
    if (line !== undefined && line.text.length > 120) break;
  }
  return first;
}

function signatureOf(lines: readonly Line[]): Omit<Signature, 'start' | 'end'> {
  const label = lines.find(({ text }) => isRecipientsLabel(text));
  const left = label === undefined ? [] : recipientsBelow(lines, label);
  const rest = new Set<Line>([...left, ...(label === undefined ? [] : [label])]);
  const right = signingLines(
    lines.filter((line) => !rest.has(line)),
    label,
  );
  const signer = signerOf(right);
  return {
    authority: right.filter((line) => line !== signer),
    ...(signer === undefined ? {} : { signer }),
    ...(label === undefined ? {} : { recipientsLabel: label }),
    recipients: left,
  };
}

/** The lines of the label's cell; without a table those below it on its side that begin with a dash or go on with one. */
function recipientsBelow(lines: readonly Line[], label: Line): readonly Line[] {
  const below = lines.slice(lines.indexOf(label) + 1);
  const { cell } = label;
  if (cell !== undefined) {
    return below.filter(
      (line) => line.cell?.table === cell.table && line.cell.column === cell.column && isRecipient(line),
    );
  }
  const own = below.filter(({ side }) => side !== 'right');
  const stop = own.findIndex((line) => isSigning(line.text) || isPersonName(line.text));
  return own.slice(0, stop === -1 ? undefined : stop).filter(isRecipient);
}

/** Not the code of who typed it and the number of copies: PL.(300). */
function isRecipient({ text }: Line): boolean {
  return !/^[\p{Lu}.]{1,6}\s*\(?\d{1,4}\)?\.?$/u.test(text) && stepIsText(text);
}

function stepIsText(text: string): boolean {
  return HAS_WORDS.test(text);
}

/** The lines of the rightmost cell beside Nơi nhận; remarks in brackets and what a digital signature prints are none. */
function signingLines(lines: readonly Line[], label: Line | undefined): readonly Line[] {
  const spoken = lines.filter(({ text }) => stepIsText(text) && !/^\(.*\)$/u.test(text) && !isStamp(text));
  const columns = spoken.flatMap(({ cell }) => (cell === undefined ? [] : [cell.column]));
  if (columns.length === 0) return upToName(spoken);
  const last = largest(columns, 0);
  const rightmost = spoken.filter(({ cell }) => cell?.column === last);
  return label?.cell?.column === last ? spoken.filter(({ cell }) => cell?.column !== last) : rightmost;
}

/** Without a table, what stands below the name (an address, a note) is no part of it. */
function upToName(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(({ text }) => isSigning(text));
  if (first === -1) return [];
  const name = lines.findIndex(({ text }, index) => index > first && !isAuthority(text) && isName(text));
  return lines.slice(first, name === -1 ? undefined : name + 1).filter(({ text }) => isAuthority(text) || isName(text));
}

function isStamp(text: string): boolean {
  return /^(?:ky boi|nguoi ky|ky so|thoi gian ky|ngay ky|email|co quan\s*:|signed|signature)/u.test(fold(text));
}

function isName(text: string): boolean {
  return isPersonName(text.replace(/^(?:(?:PGS|GS|TS|ThS|CN|KS|BS|Ths|Ông|Bà|NGƯT|NGND)\b\.?\s*)+/u, ''));
}

/** The last line, if it is a name and not one more post. */
function signerOf(lines: readonly Line[]): Line | undefined {
  const last = lines.at(-1);
  if (last === undefined || lines.length < 2) return undefined;
  return !isSigning(last.text) && isName(last.text) && !(isAuthority(last.text) && isCapitals(last.text))
    ? last
    : undefined;
}

/** Whether a block holds Nơi nhận. */
export function hasRecipientsLabel(block: FlowBlock): boolean {
  return block.paragraphs.some(({ paragraph }) => isRecipientsLabel(paragraph.text.trim().slice(0, 200)));
}
