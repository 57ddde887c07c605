import type { Document, SignatureBlock } from '../model/document.ts';
import { centeredText } from './centered.ts';
import { lineWidth } from '../law/measure.ts';
import { textWidthOf } from './page.ts';
import { type SizeSet, STYLES } from './styles.ts';
import { tableCell, tableRow, tableXml } from './tables-xml.ts';
import { withoutEnd } from './title.ts';
import { twipsOfPt } from './units.ts';
import { paragraph, type ParagraphLayout, printableLine, run } from './xml.ts';

/** Share of Nơi nhận in the width: the decree's templates give it 35–40 %, long lists of recipients ask for a little more. */
const LEFT_SHARE = 0.42;

/** Between two who sign side by side, in twips. */
const BETWEEN = 200;

/** Below the last line of the text, in twips. */
const GAP = twipsOfPt(12);

/** Room to sign, in twips, where no name stands below it. */
const ROOM = twipsOfPt(STYLES.HoTen.before);

/**
 * Ô số 7 and 9b: Nơi nhận on the left, who signs on the right, in one row that never splits and stays with what stands before it.
 * With a counterpart (bản cam kết) that one signs on the left and recipients follow below; without recipients (an internal document)
 * only the right column is printed.
 */
export function renderSignature({ recipients, signature, counterpart }: Document, set: SizeSet): string {
  const width = textWidthOf('portrait');
  const names = recipients.map(printableLine).filter((name) => name !== '');
  if (counterpart !== undefined) return bothSigners(counterpart, signature, names, set);
  const left = Math.round(width * LEFT_SHARE);
  const right = width - left;
  if (names.length === 0) return signer(signature, right, set, { left });
  return columns([[recipientList(names), signer(signature, right, set)]], left, right);
}

/** Two side by side, their names level whatever their titles take; recipients, if any, below them. */
function bothSigners(left: SignatureBlock, right: SignatureBlock, recipients: readonly string[], set: SizeSet): string {
  const width = textWidthOf('portrait');
  const half = Math.floor(width / 2);
  const rows = [
    [offices(left, half - BETWEEN, set), offices(right, width - half - BETWEEN, set)],
    [left, right].map((block) => paragraph('HoTen', run(nameIn(block)))),
    ...(recipients.length === 0 ? [] : [[recipientList(recipients), '']]),
  ];
  return columns(rows, half, width - half);
}

/** Rows of two cells without borders. */
function columns(rows: readonly (readonly string[])[], left: number, right: number): string {
  const xml = rows.map(([inLeft = '', inRight = '']) =>
    tableRow(tableCell(inLeft, { width: left }) + tableCell(inRight, { width: right })),
  );
  return tableXml(xml.join(''), { columns: [left, right], borders: false, cellMargin: 0 });
}

function recipientList(names: readonly string[]): string {
  const dash = Math.round(lineWidth('- ', 'regular', STYLES.NoiNhanDong.size));
  const lines = names.map((name, index) => `- ${withoutEnd(name)}${index === names.length - 1 ? '.' : ';'}`);
  return [
    paragraph('NoiNhan', run('Nơi nhận:'), { before: GAP }),
    ...lines.map((line) => paragraph('NoiNhanDong', run(line), { left: dash, hanging: dash })),
  ].join('');
}

/** Who signs, in `width` twips: the offices, then the name below the room to sign. */
function signer(block: SignatureBlock, width: number, set: SizeSet, each: ParagraphLayout = {}): string {
  if (nameIn(block) === '') return offices(block, width, set, { each, last: { after: ROOM } });
  return offices(block, width, set, { each }) + paragraph('HoTen', run(nameIn(block)), each);
}

function nameIn({ name = '' }: SignatureBlock): string {
  return printableLine(name);
}

/** Authority and title in capitals, each broken as a person would. */
function offices(
  { authority, title }: SignatureBlock,
  width: number,
  set: SizeSet,
  { each = {}, last = {} }: { readonly each?: ParagraphLayout; readonly last?: ParagraphLayout } = {},
): string {
  const look = { style: 'QuyenHan', face: 'bold', width, set, letters: 'capitals' } as const;
  const lines = [...authority, title].map(printableLine).filter((line) => line !== '');
  return lines
    .map((line, index) => {
      const ends = {
        ...(index === 0 ? { first: { before: GAP } } : {}),
        ...(index === lines.length - 1 ? { last } : {}),
      };
      return centeredText([line], { ...look, each, ...ends }).xml;
    })
    .join('');
}
