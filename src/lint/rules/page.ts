import { PAGE } from '../../law/decree30.ts';
import { TOLERANCES } from '../../law/lint-tolerances.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import type { Finding, Value, Where } from '../finding.ts';
import type { LayoutSection, PageSetup } from '../layout.ts';
import { mmOfTwips, twipsOfMm } from '../length.ts';
import { pageGroups } from '../page-groups.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { finding, PRESENT, ABSENT } from './findings.ts';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Khổ giấy, hướng giấy, lề trang. */
export const PAGE_RULES = {
  'PG-01': ({ layout }) => layout.sections.flatMap((section, index) => paperFindings(section.page, index + 1)),
  'PG-02': (subject) => landscapeFindings(subject),
  'PG-03': (subject) => marginFindings('PG-03', 'left', subject),
  'PG-04': (subject) => marginFindings('PG-04', 'right', subject),
  'PG-05': (subject) => marginFindings('PG-05', 'top', subject),
  'PG-06': (subject) => marginFindings('PG-06', 'bottom', subject),
  'PG-07': ({ layout }) => [
    ...layout.sections.flatMap(({ page: { gutter } }, index) =>
      gutter === 0
        ? []
        : [finding('PG-07', page(index + 1), { kind: 'mm', value: mmOfTwips(gutter) }, { kind: 'mm', value: 0 })],
    ),
    ...(layout.file.mirrorMargins ? [finding('PG-07', page(1), PRESENT, ABSENT)] : []),
  ],
} as const satisfies RuleChecks;

function page(section: number): Where {
  return { region: 'page', section, text: '' };
}

function paperFindings(setup: PageSetup, section: number): readonly Finding[] {
  const { widthMm, heightMm } = PAGE.paper;
  const lies = setup.width > setup.height;
  const wanted = lies ? { width: heightMm, height: widthMm } : { width: widthMm, height: heightMm };
  const off = (twips: number, mm: number): boolean => Math.abs(twips - twipsOfMm(mm)) > TOLERANCES.lengthTwips;
  if (!off(setup.width, wanted.width) && !off(setup.height, wanted.height)) return [];
  return [
    finding('PG-01', page(section), paper(setup), { kind: 'paper', widthMm: wanted.width, heightMm: wanted.height }),
  ];
}

function paper({ width, height }: PageSetup): Value {
  return { kind: 'paper', widthMm: mmOfTwips(width), heightMm: mmOfTwips(height) };
}

/** A page that lies has a table on it, in its section or in one that goes on on its pages. */
function landscapeFindings({ layout }: LintSubject): readonly Finding[] {
  return pageGroups(layout.sections).flatMap(({ sections, first }) => {
    const lying = sections.find(({ page: setup }) => setup.width > setup.height);
    if (lying === undefined || hasTable(sections)) return [];
    const { widthMm, heightMm } = PAGE.paper;
    return [finding('PG-02', page(first), paper(lying.page), { kind: 'paper', widthMm, heightMm })];
  });
}

function hasTable(sections: readonly LayoutSection[]): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table'));
}

/**
 * A margin of each section. The bottom one of a page that lies is left alone: the decree's own templates give it less than the
 * decree does.
 */
function marginFindings(rule: LintRule, side: Side, { layout }: LintSubject): readonly Finding[] {
  const { min, max } = PAGE.marginsMm[side];
  return layout.sections.flatMap(({ page: setup }, index) => {
    if (side === 'bottom' && setup.width > setup.height) return [];
    const found = setup[side];
    const { lengthTwips } = TOLERANCES;
    if (found >= twipsOfMm(min) - lengthTwips && found <= twipsOfMm(max) + lengthTwips) return [];
    return [finding(rule, page(index + 1), { kind: 'mm', value: mmOfTwips(found) }, { kind: 'mm-range', min, max })];
  });
}
