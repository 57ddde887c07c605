import { ELEMENTS, PAGE } from '../../law/decree30.ts';
import { children, type XmlNode, type XmlPart } from '../../ooxml/xml.ts';
import type { Finding, Value } from '../finding.ts';
import type { Bands, DocxLayout, LayoutBlock, LayoutSection } from '../layout.ts';
import { applyEdits, type Edit, editProperties, prefixOf } from './edits.ts';
import type { Fix } from './fix.ts';
import { paragraphsIn } from './paragraphs.ts';
import { sectionNodes } from './sections.ts';

/** Relationship ids of the two headers that are added: one with the page number, one without anything for page 1. */
export const NUMBER_HEADER = 'cchcSoTrang';
export const EMPTY_HEADER = 'cchcTrangDau';

const PRESENT: Value = { kind: 'phrase', phrase: 'present' };
const ABSENT: Value = { kind: 'phrase', phrase: 'absent' };

/** What page numbers ask of a section. */
interface Plan {
  readonly section: number;
  /** A header with the number takes the place of none, or of an empty one. */
  readonly number: boolean;
  /** Page 1 shows no number. */
  readonly bareFirst: boolean;
  readonly fixes: readonly Fix[];
}

/** Text of the main part with page numbers in the top margin but not on page 1, what was done, and whether the two headers are referred to. */
export function fixPageNumbers(
  part: XmlPart,
  layout: DocxLayout,
  findings: readonly Finding[],
): { readonly text: string; readonly fixes: readonly Fix[] } {
  const nodes = sectionNodes(part);
  const plans = layout.sections.flatMap((section, index) => planFor(section, index + 1, findings) ?? []);
  const made = plans.filter(({ section }) => nodes[section - 1] !== undefined);
  const edits = made.flatMap((plan) => sectionEdits(part, nodes[plan.section - 1] as XmlNode, plan));
  return { text: applyEdits(part.text, edits), fixes: made.flatMap(({ fixes }) => fixes) };
}

function planFor({ headers, footers }: LayoutSection, section: number, findings: readonly Finding[]): Plan | undefined {
  const told = (rule: Finding['rule'], found?: Value['kind']): boolean =>
    findings.some(
      (f) => f.rule === rule && f.where.section === section && (found === undefined || f.found.kind === found),
    );
  const numbered = hasNumber(headers.default);
  const moved = told('PG-09') && Object.values(footers).some((blocks) => hasNumber(blocks) && isOnlyNumber(blocks));
  const number = !numbered && (told('PG-08', 'phrase') || moved) && isBlank(headers.default);
  const bareFirst = (number || told('PG-10')) && (isBlank(headers.first) || isOnlyNumber(headers.first));
  if (!number && !bareFirst) return undefined;
  return {
    section,
    number,
    bareFirst,
    fixes: [
      ...(number ? [{ rule: 'PG-08', found: ABSENT, made: PRESENT } as const] : []),
      ...(told('PG-10') && bareFirst ? [{ rule: 'PG-10', found: PRESENT, made: ABSENT } as const] : []),
    ],
  };
}

function hasNumber(blocks: Bands['default']): boolean {
  return (blocks ?? []).flatMap(paragraphsIn).some(({ runs }) => runs.some(({ field }) => field === 'PAGE'));
}

function isBlank(blocks: Bands['default']): boolean {
  return (blocks ?? [])
    .flatMap(paragraphsIn)
    .every(
      ({ text, drawings, runs }) =>
        text.trim() === '' && drawings.length === 0 && runs.every(({ field }) => field === undefined),
    );
}

/** Whether nothing stands there but what PAGE prints. */
function isOnlyNumber(blocks: readonly LayoutBlock[] | undefined): boolean {
  return (blocks ?? [])
    .flatMap(paragraphsIn)
    .every(
      ({ runs, drawings }) =>
        drawings.length === 0 && runs.every(({ field, text }) => field === 'PAGE' || text.trim() === ''),
    );
}

function sectionEdits(part: XmlPart, node: XmlNode, { number, bareFirst }: Plan): readonly Edit[] {
  const prefix = prefixOf(part, node);
  const replaced = new Set([...(number ? ['default'] : []), ...(bareFirst ? ['first'] : [])]);
  const old = children(node, 'w:headerReference').filter(({ attributes }) =>
    replaced.has(attributes['w:type'] ?? 'default'),
  );
  const references = [
    ...(number ? [reference(prefix, 'default', NUMBER_HEADER, part)] : []),
    ...(bareFirst ? [reference(prefix, 'first', EMPTY_HEADER, part)] : []),
  ];
  // The section is written anew as a whole, since the mark of a first page of its own stands among what is replaced.
  const wishes = bareFirst ? [{ name: 'w:titlePg', attributes: { 'w:val': undefined } }] : [];
  const whole = editProperties(part, { owner: node, name: 'w:sectPr', wishes });
  const open = whole.text.indexOf('>') + 1;
  const without = old.reduce(
    (text, { start, end }) => text.replace(part.text.slice(start, end), ''),
    whole.text.slice(open),
  );
  return [{ ...whole, text: whole.text.slice(0, open) + references.join('') + without }];
}

function reference(prefix: string, type: string, id: string, part: XmlPart): string {
  const own = prefix === '' ? 'w:' : prefix;
  return `<${prefix}headerReference xmlns:r="${namespacesOf(part).relationships}" ${own}type="${type}" r:id="${id}"/>`;
}

/** The namespaces of a part: those of the standard's strict form, or the usual ones. */
export function namespacesOf({ text }: XmlPart): { readonly main: string; readonly relationships: string } {
  return text.includes('http://purl.oclc.org/ooxml/wordprocessingml/main')
    ? {
        main: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
        relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : {
        main: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      };
}

/** A header part: a centred line in the decree's font, with the page number or without anything. */
export function headerPart(part: XmlPart, numbered: boolean): string {
  const { family } = PAGE.font;
  const size = ELEMENTS['page-number'].size.max * 2;
  const look = `<w:rPr><w:rFonts w:ascii="${family}" w:hAnsi="${family}" w:cs="${family}"/><w:b w:val="0"/><w:i w:val="0"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
  const run = (inner: string): string => `<w:r>${look}${inner}</w:r>`;
  const field = ['begin', 'separate', 'end'].map((type) => run(`<w:fldChar w:fldCharType="${type}"/>`));
  const runs = numbered
    ? [field[0], run('<w:instrText>PAGE</w:instrText>'), field[1], run('<w:t>2</w:t>'), field[2]].join('')
    : '';
  const layout =
    '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/>';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:hdr xmlns:w="${namespacesOf(part).main}"><w:p><w:pPr>${layout}</w:pPr>${runs}</w:p></w:hdr>`;
}

/** A footer in which the lines that hold nothing but the page number are empty; undefined where there are none. */
export function withoutNumber(part: XmlPart, blocks: readonly LayoutBlock[]): string | undefined {
  const bare = new Set(
    blocks
      .flatMap(paragraphsIn)
      .filter((one) => hasNumber([one]) && isOnlyNumber([one]))
      .map(({ index }) => index),
  );
  const edits: Edit[] = [];
  const visit = (node: XmlNode): void => {
    if (bare.has(node.paragraph) && node.openEnd < node.end) {
      const start = node.children.find(({ name }) => name === 'w:pPr')?.end ?? node.openEnd;
      edits.push({ start, end: part.text.lastIndexOf('</', node.end - 1), text: '' });
      return;
    }
    for (const inner of node.children) visit(inner);
  };
  visit(part.root);
  return edits.length === 0 ? undefined : applyEdits(part.text, edits);
}
