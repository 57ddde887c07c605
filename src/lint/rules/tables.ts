import type { FoundTable } from '../elements.ts';
import type { Finding, Where } from '../finding.ts';
import type { LayoutBlock, LayoutRow } from '../layout.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { AS_RULE, finding, phrase } from './findings.ts';
import { shownText } from './shown.ts';

/** Bảng in the text and in the appendices. */
export const TABLES_RULES = {
  'BD-20': (subject) =>
    [...subject.elements.tables, ...subject.elements.appendices.flatMap(({ tables }) => tables)].flatMap((found) => [
      ...tooWide(found, subject),
      ...brokenRows(found),
    ]),
} as const satisfies RuleChecks;

/** Word lets a table reach over the margins by the padding of its cells: 108 twips on each side, and rounding. */
const OVERHANG = 2 * 108 + 15;

function tooWide(found: FoundTable, { layout }: LintSubject): readonly Finding[] {
  const page = layout.sections[found.section - 1]?.page;
  if (page === undefined) return [];
  const room = page.width - page.left - page.right - page.gutter;
  return found.table.width <= room + OVERHANG
    ? []
    : [finding('BD-20', whereOf(found), mm(found.table.width), mm(room))];
}

/** Rows from which on a table is taken to reach over a page; a smaller one rarely does. */
const LONG = 5;

/** A long table with lines repeats its first row, and no row below it that fits on a page is split. Tables without lines only place text. */
function brokenRows(found: FoundTable): readonly Finding[] {
  const { rows, bordered } = found.table;
  if (!bordered || rows.length < LONG) return [];
  const where = whereOf(found);
  const repeats = rows[0]?.header === true;
  const splits = rows.some((row) => !row.header && !row.cantSplit && !isTall(row));
  return [
    ...(repeats ? [] : [finding('BD-20', where, phrase('header-not-repeated'), AS_RULE)]),
    ...(splits ? [finding('BD-20', where, phrase('rows-split'), AS_RULE)] : []),
  ];
}

/** Letters in a cell from which on its row may be taller than a page, and then has to be split. */
const TALL = 1_000;

function isTall({ cells }: LayoutRow): boolean {
  return cells.some(({ blocks }) => blocks.reduce((sum, block) => sum + lettersIn(block), 0) >= TALL);
}

function lettersIn(block: LayoutBlock): number {
  return block.kind === 'paragraph' ? block.text.length : TALL;
}

function mm(twips: number) {
  return { kind: 'mm', value: Math.round((twips * 254) / 1440) / 10 } as const;
}

function whereOf({ table, section }: FoundTable): Where {
  return { region: 'table', section, text: firstText(table.rows[0]?.cells.flatMap(({ blocks }) => blocks) ?? []) };
}

function firstText(blocks: readonly LayoutBlock[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'paragraph' ? [shownText(block).trim()] : []))
    .filter((text) => text !== '')
    .join(' | ');
}
