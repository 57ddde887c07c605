import type { Elements, FoundTable } from '../elements.ts';
import type { Finding } from '../finding.ts';
import type { LayoutBlock } from '../layout.ts';
import { ABSENT, finding, words } from './findings.ts';
import { romanValue } from './markers.ts';
import { oneLine, passages, textOf } from './running-text.ts';
import { shownText } from './shown.ts';
import { BEGIN, END, L } from '../letter-patterns.ts';

/** Whether the main text, its tables or its title point to an appendix. */
export function mentionsAppendix(elements: Elements): boolean {
  const main = [...elements.bases, ...elements.body, ...elements.abstract, ...elements.letterAbstract].map(textOf);
  const tables = elements.tables.flatMap(({ table }: FoundTable) => textsIn([table]));
  return [...main, ...tables].some((text) => /phụ lục|phụ biểu|kèm theo|đính kèm/iu.test(text));
}

function textsIn(blocks: readonly LayoutBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [oneLine(shownText(block))]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => textsIn(cell.blocks))),
  );
}

/** "Phụ lục I, II và III": the first number, and those it lists behind it. */
const MENTION = new RegExp(
  String.raw`${BEGIN}[Pp]hụ lục ([IVXLC]{1,7}(?:(?:, | và |; )[IVXLC]{1,7}${END}){0,12})${END}`,
  'gu',
);
/** Words that say whose appendix it is: "kèm theo Báo cáo này", "kèm theo)". */
const OWN = new RegExp(String.raw`kèm theo(?= ?[).;,]| [${L} ]{1,24} này)`, 'u');
/** Words that say that it comes apart from the file, or is another document's. */
const ELSEWHERE = new RegExp(String.raw`${BEGIN}(?:số \d|riêng|tệp|file|gửi kèm|bản điện tử)`, 'iu');

/**
 * Numbers of appendices that the main text has as its own and the file has not, though it has others. A file without any may
 * have them in files of their own, which electronic documents do.
 */
export function mentionsOfLacking(elements: Elements): readonly Finding[] {
  const { appendices, kind } = elements;
  if (appendices.length === 0 || kind === 'appendix') return [];
  const present = new Set(appendices.map(({ number }) => numeralOf(textOf(number))));
  if (present.has(undefined)) return [];
  return passages(elements)
    .filter(({ where, text }) => where.region === 'body' && OWN.test(text) && !ELSEWHERE.test(text))
    .flatMap(({ text, where }) =>
      numeralsIn(text)
        .filter((numeral) => !present.has(romanValue(numeral)))
        .map((numeral) => finding('AP-01', where, words(`Phụ lục ${numeral}`), ABSENT)),
    );
}

function numeralOf(text: string): number | undefined {
  return romanValue(/([IVXLC]+)[.:]?$/u.exec(text)?.[1] ?? '');
}

function numeralsIn(text: string): readonly string[] {
  return [...text.matchAll(MENTION)].flatMap(([, list = '']) => list.match(/[IVXLC]+/gu) ?? []);
}
