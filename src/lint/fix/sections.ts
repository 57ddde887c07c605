import { PAGE } from '../../law/decree30.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import { blockNodes } from '../docx/blocks.ts';
import { child, type XmlNode, type XmlPart } from '../../ooxml/xml.ts';
import type { Finding } from '../finding.ts';
import { applyEdits, type Edit, editProperties, joined, prefixOf, type Wish } from './edits.ts';
import { type Fix, nearestIn, twipsOfMm } from './fix.ts';

/** From the paper's edge to the page number, in mm, as in the decree's own templates. */
const HEADER_DISTANCE_MM = 10;

/** Mends paper, margins, gutter and page numbering of the sections that findings name; text of the main part and what was done. */
export function fixSections(
  part: XmlPart,
  findings: readonly Finding[],
): { readonly text: string; readonly fixes: readonly Fix[] } {
  const nodes = sectionNodes(part);
  const wished = new Map<number, { readonly wish: Wish; readonly fix: Fix }[]>();
  for (const finding of findings) {
    const made = WISHES[finding.rule]?.(finding);
    if (made === undefined) continue;
    wished.set(finding.where.section, [...(wished.get(finding.where.section) ?? []), made]);
  }
  const edits = [...wished].flatMap(([section, list]) => {
    const wishes = joined(list.map(({ wish }) => wish));
    return sectionEdit(part, nodes[section - 1], section === nodes.length + 1, wishes);
  });
  const done = [...wished].filter(([section]) => section <= nodes.length + 1).flatMap(([, list]) => list);
  return { text: applyEdits(part.text, edits), fixes: done.map(({ fix }) => fix) };
}

/** The w:sectPr of a body in the order of the sections they end. The last section may have none. */
export function sectionNodes({ root }: XmlPart): readonly XmlNode[] {
  const body = child(root, 'w:body');
  const inner = blockNodes(body?.children ?? []).flatMap((node) => child(child(node, 'w:pPr'), 'w:sectPr') ?? []);
  const last = child(body, 'w:sectPr');
  return last === undefined ? inner : [...inner, last];
}

function sectionEdit(
  part: XmlPart,
  node: XmlNode | undefined,
  isLast: boolean,
  wishes: readonly Wish[],
): readonly Edit[] {
  if (node !== undefined) return [editProperties(part, { owner: node, name: 'w:sectPr', wishes })];
  const body = child(part.root, 'w:body');
  if (!isLast || body === undefined || body.openEnd === body.end) return [];
  // A document without a section of its own gets one at the end of its body.
  const text = `<${prefixOf(part, body)}sectPr/>`;
  const empty: XmlNode = { ...body, name: 'w:sectPr', children: [], start: 0, openEnd: text.length, end: text.length };
  const made = editProperties({ ...part, text }, { owner: empty, name: 'w:sectPr', wishes });
  const at = part.text.lastIndexOf('</', body.end - 1);
  return [{ start: at, end: at, text: made.text }];
}

type Made = { readonly wish: Wish; readonly fix: Fix } | undefined;

const WISHES: Readonly<Partial<Record<LintRule, (finding: Finding) => Made>>> = {
  'PG-01': paper,
  'PG-02': paper,
  'PG-03': (finding) => margin(finding, 'left'),
  'PG-04': (finding) => margin(finding, 'right'),
  'PG-05': (finding) => margin(finding, 'top'),
  'PG-06': (finding) => margin(finding, 'bottom'),
  'PG-07': (finding) =>
    finding.found.kind === 'mm' ? made(finding, 'w:pgMar', { 'w:gutter': '0' }, { kind: 'mm', value: 0 }) : undefined,
  'PG-12': numbering,
  'PG-13': (finding) =>
    made(
      finding,
      'w:pgMar',
      { 'w:header': String(twipsOfMm(HEADER_DISTANCE_MM)) },
      { kind: 'mm', value: HEADER_DISTANCE_MM },
    ),
};

function made(finding: Finding, name: string, attributes: Wish['attributes'], value: Fix['made']): Made {
  return { wish: { name, attributes }, fix: { rule: finding.rule, found: finding.found, made: value } };
}

/** A4 as the page is to lie. */
function paper(finding: Finding): Made {
  const { lawful } = finding;
  if (lawful.kind !== 'paper') return undefined;
  const lies = lawful.widthMm > lawful.heightMm;
  const size = { 'w:w': String(twipsOfMm(lawful.widthMm)), 'w:h': String(twipsOfMm(lawful.heightMm)) };
  return made(finding, 'w:pgSz', { ...size, 'w:orient': lies ? 'landscape' : undefined, 'w:code': undefined }, lawful);
}

/** The nearest lawful margin, so that as little as can be moves. */
function margin(finding: Finding, side: keyof typeof PAGE.marginsMm & ('left' | 'right' | 'top' | 'bottom')): Made {
  const { found } = finding;
  if (found.kind !== 'mm') return undefined;
  const mm = nearestIn(found.value, PAGE.marginsMm[side]);
  return made(finding, 'w:pgMar', { [`w:${side}`]: String(twipsOfMm(mm)) }, { kind: 'mm', value: mm });
}

/** Arabic figures from 1. Words around the number are the user's and stay. */
function numbering(finding: Finding): Made {
  if (finding.where.region !== 'page') return undefined;
  const { lawful } = finding;
  if (lawful.kind === 'first-page') return made(finding, 'w:pgNumType', { 'w:start': '1' }, lawful);
  return made(finding, 'w:pgNumType', { 'w:fmt': 'decimal' }, lawful);
}
