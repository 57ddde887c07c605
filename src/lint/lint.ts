import { LINT_RULES, type LintRule } from '../law/lint-rules.ts';
import { findElements } from './find-elements.ts';
import type { Finding, Region, Where } from './finding.ts';
import type { DocxLayout, LayoutBlock } from './layout.ts';
import type { Issuer, LintSubject, RuleChecks } from './rule.ts';
import { RULES_BODY } from './rules-body.ts';
import { RULES_HEAD } from './rules-head.ts';

/** One fault, and every place in its region where the same was found; `where` is the first of them. */
export interface PlacedFinding extends Finding {
  readonly places: readonly Where[];
}

/** Every rule that has a check. */
const RULES: RuleChecks = { ...RULES_HEAD, ...RULES_BODY };

/** All ids, in the order of the table of the law. */
const ORDER: readonly LintRule[] = Object.keys(LINT_RULES) as LintRule[];

/** The regions as one reads a document: the paper, what stands in its margins, the text from its head to its end. */
const REGIONS: readonly Region[] = [
  'page',
  'header',
  'footer',
  'head',
  'title',
  'body',
  'table',
  'signature',
  'appendix',
  'file',
];

/** What departs from the law in a document, in reading order; the same fault in many places of a region is told once. */
export function lintDocument(layout: DocxLayout, issuer: Issuer | undefined): readonly PlacedFinding[] {
  const subject: LintSubject = { layout, elements: findElements(layout), issuer };
  return arrange(
    ORDER.flatMap((rule) => RULES[rule]?.(subject) ?? []),
    layout,
  );
}

/** Findings in reading order: by region, then by where they stand, then by rule; equal ones of a region in one. */
export function arrange(findings: readonly Finding[], layout: DocxLayout): readonly PlacedFinding[] {
  const position = positionsIn(layout);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.rule, finding.where.region, finding.found, finding.lawful]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()]
    .map((group) => placed(group, position))
    .sort(
      (a, b) =>
        REGIONS.indexOf(a.where.region) - REGIONS.indexOf(b.where.region) ||
        position(a.where) - position(b.where) ||
        ORDER.indexOf(a.rule) - ORDER.indexOf(b.rule),
    );
}

type Position = (where: Where) => number;

function placed(group: readonly Finding[], position: Position): PlacedFinding {
  const places = distinct(group.map(({ where }) => where)).sort((a, b) => position(a) - position(b));
  const [first] = group as readonly [Finding, ...Finding[]];
  return { ...first, where: places[0] ?? first.where, places };
}

/** A fault in several runs of a paragraph is in one place; places without a text are told apart by nothing and all count. */
function distinct(places: readonly Where[]): Where[] {
  return [
    ...new Map(places.map((where, n) => [where.text === '' ? n : `${where.section} ${where.text}`, where])).values(),
  ];
}

/** Where a text stands in its document: how many paragraphs come before it. What concerns a whole section comes before its text. */
function positionsIn({ sections }: DocxLayout): Position {
  const known = new Map<string, number>();
  let count = 0;
  const visit = (section: number, blocks: readonly LayoutBlock[]): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const row of block.rows) for (const cell of row.cells) visit(section, cell.blocks);
        continue;
      }
      const key = `${section} ${block.text}`;
      if (!known.has(key)) known.set(key, count);
      count += 1;
    }
  };
  sections.forEach(({ blocks }, index) => {
    known.set(`${index + 1} `, count);
    visit(index + 1, blocks);
  });
  return ({ section, text }) => known.get(`${section} ${text}`) ?? known.get(`${section} `) ?? 0;
}
