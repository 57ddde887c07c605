import type { AppendixPart, Document } from '../model/document.ts';
import { renderBlocks } from './blocks.ts';
import { centeredText } from './centered.ts';
import { dateWords, numberWords } from './dates.ts';
import { textAreaOf } from './page.ts';
import { rule, ruleLength } from './rule.ts';
import { paragraph, printableLine, printableLines, run } from './xml.ts';

/** Phụ lục with its number, title, what it belongs to and its content; the section around it is the caller's. */
export function renderAppendix(appendix: AppendixPart, document: Document): string {
  const area = textAreaOf(appendix.orientation);
  const { width } = area;
  const title = appendix.title.flatMap(printableLines).map((line) => line.toUpperCase());
  const reference = centeredText([attachedTo(document)], 'KemTheo', 'italic', width);
  return [
    paragraph('PhuLuc', run(appendix.numeral === undefined ? 'Phụ lục' : `Phụ lục ${printableLine(appendix.numeral)}`)),
    centeredText(title, 'TenPhuLuc', 'bold', width).xml,
    reference.xml,
    rule(ruleLength(reference.widths), width, 'by-text'),
    renderBlocks(appendix.blocks, area, false),
  ].join('');
}

/** (Kèm theo Báo cáo số 05/BC-UBND ngày 05 tháng 6 năm 2024 của Ủy ban nhân dân xã …), with room where văn thư fills in. */
function attachedTo({ typeName, header }: Document): string {
  const type = printableLine(typeName ?? 'CÔNG VĂN').toLowerCase();
  const number = numberWords(
    header.number && printableLine(header.number),
    header.symbol && printableLine(header.symbol),
  );
  const named = `${type.slice(0, 1).toUpperCase()}${type.slice(1)}${number === undefined ? '' : ` số ${number}`}`;
  return `(Kèm theo ${named} ${dateWords(header.date)} của ${printableLine(header.agency)})`;
}
