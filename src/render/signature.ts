import type { Document, SignatureBlock } from '../model/document.ts';
import { lineWidth } from '../law/measure.ts';
import { textWidthOf } from './page.ts';
import { STYLES } from './styles.ts';
import { tableCell, tableRow, tableXml } from './tables-xml.ts';
import { withoutEnd } from './title.ts';
import { twipsOfPt } from './units.ts';
import { paragraph, printableLine, run } from './xml.ts';

/** Share of Nơi nhận in the width: the decree's templates give it 35–40 %, long lists of recipients ask for a little more. */
const LEFT_SHARE = 0.42;

/** Below the last line of the text, in twips. */
const GAP = twipsOfPt(12);

/**
 * Ô số 7 and 9b: Nơi nhận on the left, who signs on the right, in one row that never splits and stays with what stands before it.
 * Without recipients (an internal document) only the right column is printed.
 */
export function renderSignature({ recipients, signature }: Document): string {
  const width = textWidthOf('portrait');
  const left = Math.round(width * LEFT_SHARE);
  const names = recipients.map(printableLine).filter((name) => name !== '');
  if (names.length === 0) return signer(signature, left);
  const row = tableRow(
    tableCell(recipientList(names), { width: left }) + tableCell(signer(signature, 0), { width: width - left }),
  );
  return tableXml(row, { columns: [left, width - left], borders: false, cellMargin: 0 });
}

function recipientList(names: readonly string[]): string {
  const dash = Math.round(lineWidth('- ', 'regular', STYLES.NoiNhanDong.size));
  const lines = names.map((name, index) => `- ${withoutEnd(name)}${index === names.length - 1 ? '.' : ';'}`);
  return [
    paragraph('NoiNhan', run('Nơi nhận:'), { before: GAP }),
    ...lines.map((line) => paragraph('NoiNhanDong', run(line), { left: dash, hanging: dash })),
  ].join('');
}

function signer({ authority, title, name }: SignatureBlock, left: number): string {
  const lines = [...authority, title].map(printableLine).filter((line) => line !== '');
  const signedName = name === undefined ? '' : printableLine(name);
  const last = lines.length - 1;
  const room = twipsOfPt(STYLES.HoTen.before);
  return [
    ...lines.map((line, index) =>
      paragraph('QuyenHan', run(line.toUpperCase()), {
        ...(index === 0 ? { before: GAP } : {}),
        ...(index === last && signedName === '' ? { after: room } : {}),
        left,
      }),
    ),
    signedName === '' ? '' : paragraph('HoTen', run(signedName), { left }),
  ].join('');
}
