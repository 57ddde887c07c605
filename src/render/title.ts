import type { Document } from '../model/document.ts';
import { centeredText } from './centered.ts';
import { lineWidth } from '../law/measure.ts';
import { textWidthOf } from './page.ts';
import { rule, ruleLength } from './rule.ts';
import { type SizeSet, sizeOf } from './styles.ts';
import { paragraph, printableLine, printableLines, run } from './xml.ts';

const TO = 'Kính gửi:';

/** The farthest that Kính gửi stands from the margin, in twips: where the decree's own template for công văn has it (35 mm). */
const TO_INDENT = 1982;

/** Ô số 5a and 9a: tên loại, trích yếu with its rule, Kính gửi. */
export function renderTitle(document: Document, set: SizeSet): string {
  const width = textWidthOf('portrait');
  const names = document.addressees.map(printableLine).filter((name) => name !== '');
  return namedTitle(document, width, set) + addressees(names, width, set);
}

/** Tên loại and trích yếu with its rule; a công văn has neither here. */
function namedTitle({ typeName, abstract }: Document, width: number, set: SizeSet): string {
  if (typeName === undefined) return '';
  const about = centeredText(abstract.flatMap(printableLines), { style: 'TrichYeu', face: 'bold', width, set });
  return [
    paragraph('TenLoai', run(printableLine(typeName).toUpperCase())),
    about.xml,
    about.widths.length === 0 ? '' : rule(ruleLength(about.widths), width, 'by-text'),
  ].join('');
}

/** One addressee stands on the line of Kính gửi; several below it, their dashes under its colon. */
function addressees(names: readonly string[], width: number, set: SizeSet): string {
  const size = sizeOf('KinhGui', set);
  const [only] = names;
  if (only === undefined) return '';
  if (names.length === 1) {
    const line = `${TO} ${withoutEnd(only)}`;
    if (lineWidth(line, 'regular', size) <= width) return paragraph('KinhGui', run(line), { align: 'center' });
    const hanging = Math.round(lineWidth(`${TO} `, 'regular', size));
    return paragraph('KinhGui', run(line), { left: hanging, hanging });
  }
  const colon = Math.round(lineWidth(TO.slice(0, -1), 'regular', size));
  const dash = Math.round(lineWidth('- ', 'regular', size));
  const lines = names.map((name, index) => `- ${withoutEnd(name)}${index === names.length - 1 ? '.' : ';'}`);
  const longest = Math.max(...lines.map((line) => lineWidth(line, 'regular', size)));
  const left = Math.round(Math.min(TO_INDENT, Math.max(0, (width - colon - longest) / 2)));
  return [
    paragraph('KinhGui', run(TO), { keepNext: true, left }),
    ...lines.map((line) => paragraph('NoiKinhGui', run(line), { left: left + colon + dash, hanging: dash })),
  ].join('');
}

/** A name without the stop or semicolon that somebody typed after it: the list sets its own. */
export function withoutEnd(name: string): string {
  // Tried from the first mark of a row only, else a row of thousands of dots would be gone through from each of them.
  return name.replace(/(?<![\s;.,])[\s;.,]+$/u, '');
}
