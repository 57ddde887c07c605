import { escaped } from './escaped.ts';
import type { XmlNode, XmlPart } from '../../ooxml/xml.ts';

/** A stretch of a part's text and what takes its place; an insertion has no length. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A part's text with the edits made. Of two that meet in the same stretch the first wins; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, order) => ({ ...edit, order }))
    .sort((a, b) => a.start - b.start || a.order - b.order);
  let made = '';
  let at = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < at) continue;
    made += text.slice(at, start) + replacement;
    at = end;
  }
  return made + text.slice(at);
}

/** An element to be written: its name and attributes with the prefix w, and undefined for one to be taken out. */
export interface Wish {
  readonly name: string;
  /** An attribute of undefined is taken out; those not named stay as they are. */
  readonly attributes?: Readonly<Record<string, string | undefined>> | undefined;
  readonly remove?: true;
}

/** Several wishes for one element as one; where they differ the later wins. */
export function joined(wishes: readonly Wish[]): readonly Wish[] {
  const byName = new Map<string, Wish>();
  for (const wish of wishes)
    byName.set(wish.name, { ...wish, attributes: { ...byName.get(wish.name)?.attributes, ...wish.attributes } });
  return [...byName.values()];
}

/** The order in which the schema wants the children of w:pPr, w:rPr and w:sectPr that are ever written; all others keep their places. */
const ORDER: Readonly<Record<'w:pPr' | 'w:rPr' | 'w:sectPr', readonly string[]>> = {
  'w:pPr': (
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku ' +
    'wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing ' +
    'mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange'
  ).split(' '),
  'w:rPr': (
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid ' +
    'vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
    'eastAsianLayout specVanish oMath rPrChange'
  ).split(' '),
  'w:sectPr': (
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign ' +
    'noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange'
  ).split(' '),
};

/**
 * The edit that gives `owner` (a paragraph, a run, a section) these properties in its child `name`, which is made where there is none.
 * `name` may be the owner's own name, as for w:sectPr. Everything else in it stays to the byte.
 */
export function editProperties(
  part: XmlPart,
  { owner, name, wishes }: { owner: XmlNode; name: keyof typeof ORDER; wishes: readonly Wish[] },
): Edit {
  const prefix = prefixOf(part, owner);
  const node = owner.name === name ? owner : owner.children.find((c) => c.name === name);
  const inner = content(part, node, { prefix, wishes, order: ORDER[name].map((local) => `w:${local}`) });
  const tag = prefix + name.slice('w:'.length);
  if (node === undefined) return { start: owner.openEnd, end: owner.openEnd, text: `<${tag}>${inner}</${tag}>` };
  const open = part.text.slice(node.start, node.openEnd).replace(/\/>$/, '>');
  return { start: node.start, end: node.end, text: `${open}${inner}</${tag}>` };
}

/** What stands before the local name: `w:` in nearly every file, nothing where the namespace is the default one. */
export function prefixOf({ text }: XmlPart, node: XmlNode): string {
  const written = /^<([^\s/>]+)/.exec(text.slice(node.start, node.openEnd))?.[1] ?? '';
  return written.slice(0, written.indexOf(':') + 1);
}

interface Writing {
  readonly prefix: string;
  readonly wishes: readonly Wish[];
  readonly order: readonly string[];
}

function content(part: XmlPart, node: XmlNode | undefined, { prefix, wishes, order }: Writing): string {
  const wanted = new Map(wishes.map((wish) => [wish.name, wish]));
  const pieces = (node?.children ?? []).map((child) => {
    const wish = wanted.get(child.name);
    const text = wish === undefined ? part.text.slice(child.start, child.end) : written(wish, child, prefix);
    wanted.delete(child.name);
    return { name: child.name, text };
  });
  for (const wish of wanted.values()) {
    const rank = order.indexOf(wish.name);
    const at = pieces.findIndex(({ name }) => order.indexOf(name) > rank);
    pieces.splice(at === -1 ? pieces.length : at, 0, { name: wish.name, text: written(wish, undefined, prefix) });
  }
  return pieces.map(({ text }) => text).join('');
}

function written({ name, attributes = {}, remove }: Wish, before: XmlNode | undefined, prefix: string): string {
  if (remove === true) return '';
  const kept = Object.entries(before?.attributes ?? {}).filter(([key]) => key.startsWith('w:'));
  const all = Object.entries({ ...Object.fromEntries(kept), ...attributes });
  const own = prefix === '' ? 'w:' : prefix;
  const text = all.flatMap(([key, value]) =>
    value === undefined ? [] : [` ${own}${key.slice('w:'.length)}="${escaped(value)}"`],
  );
  return `<${prefix}${name.slice('w:'.length)}${text.join('')}/>`;
}
