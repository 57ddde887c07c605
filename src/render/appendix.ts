import type { AppendixPart, Document } from '../model/document.ts';
import { isPrinted, renderBlocks } from './blocks.ts';
import { centeredText } from './centered.ts';
import { dateWords, numberWords, withoutDay } from './dates.ts';
import { type Orientation, textAreaOf } from './page.ts';
import { rule, ruleLength } from './rule.ts';
import type { SizeSet } from './styles.ts';
import { paragraph, printableLine, printableLines, run } from './xml.ts';

/** Phụ lục with its number, title, what it belongs to and its content; the section around it is the caller's. */
export function renderAppendix(
  appendix: AppendixPart,
  document: Document,
  { set, firstChart }: { readonly set: SizeSet; readonly firstChart: number },
): string {
  const area = textAreaOf(orientationOf(appendix));
  const { width } = area;
  const title = appendix.title.flatMap(printableLines);
  const reference = centeredText([attachedTo(document)], { style: 'KemTheo', face: 'italic', width, set });
  return [
    paragraph('PhuLuc', run(appendix.numeral === undefined ? 'Phụ lục' : `Phụ lục ${printableLine(appendix.numeral)}`)),
    centeredText(title, { style: 'TenPhuLuc', face: 'bold', width, set, letters: 'capitals' }).xml,
    reference.xml,
    rule(ruleLength(reference.widths), width, 'by-text'),
    // The last row goes along with the break behind it, which alone would make an empty page.
    renderBlocks(appendix.blocks, area, { keepLast: true, firstChart }),
  ].join('');
}

/** How an appendix lies: only a table lets a page lie on its side (Mục I.2 Phần I Phụ lục I Nghị định 30/2020/NĐ-CP). */
export function orientationOf({ orientation, blocks }: AppendixPart): Orientation {
  return blocks.some((block) => block.kind === 'table' && isPrinted(block)) ? orientation : 'portrait';
}

/**
 * (Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân xã …), with room where văn thư fills in; that of an
 * electronic document leaves number and day to the system that issues it.
 */
function attachedTo({ typeName, header, medium }: Document): string {
  const type = printableLine(typeName ?? 'CÔNG VĂN').toLowerCase();
  const number = numberWords(
    medium === 'electronic' ? undefined : header.number && printableLine(header.number),
    header.symbol && printableLine(header.symbol),
  );
  const named = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}${number === undefined ? '' : ` số ${number}`}`;
  const date = medium === 'electronic' ? withoutDay(header.date) : header.date;
  const issuer = printableLine(header.issuer ?? header.agency);
  return `(Kèm theo ${named} ${dateWords(date)}${issuer === '' ? '' : ` của ${issuer}`})`;
}
