import { SIZE_SETS } from '../law/decree30.ts';
import { mainPart, openPackage, type Package, relationshipsPart } from '../ooxml/package.ts';
import { RefusedError, type Refusal } from '../ooxml/refusal.ts';
import { rewriteZip } from '../ooxml/rewrite-zip.ts';
import { readTheme } from './docx/theme.ts';
import { parsePart } from '../ooxml/parse-part.ts';
import { children, type XmlPart } from '../ooxml/xml.ts';
import type { Elements } from './elements.ts';
import { findElements } from './find-elements.ts';
import type { Finding } from './finding.ts';
import { applyEdits } from './fix/edits.ts';
import type { Fix } from './fix/fix.ts';
import { fixFonts, replaceableFonts } from './fix/fonts.ts';
import {
  EMPTY_HEADER,
  fixPageNumbers,
  headerPart,
  namespacesOf,
  NUMBER_HEADER,
  withoutNumber,
} from './fix/page-numbers.ts';
import { fixParagraphs } from './fix/paragraphs.ts';
import { fixSections, sectionNodes } from './fix/sections.ts';
import type { DocxLayout, LayoutBlock } from './layout.ts';
import { lintDocument } from './lint.ts';
import { readDocx } from './read-docx.ts';
import type { Issuer } from './rule.ts';

/** Mending one thing may let another be seen: the size of a set, a gap. More passes than this find nothing new. */
const PASSES = 3;

/** Undefined where nothing can be mended. */
export type Mending = FixedDocx | Refusal | undefined;

/**
 * Lints a document and mends what it can, again until nothing more can be mended. Mending reads parts that lint does not need: one
 * that is broken is refused then.
 */
export function mendDocx(bytes: Uint8Array, issuer: Issuer | undefined): Mending {
  try {
    return mendAgain(bytes, issuer);
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    throw error;
  }
}

function mendAgain(bytes: Uint8Array, issuer: Issuer | undefined): FixedDocx | undefined {
  let mended: FixedDocx | undefined;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const current = mended?.bytes ?? bytes;
    const reading = readDocx(current);
    if (reading.kind === 'refused') return mended;
    const { layout } = reading;
    const findings = lintDocument(layout, issuer).flatMap(({ places, ...finding }) =>
      places.map((where) => ({ ...finding, where })),
    );
    const fixed = fixDocx(current, { layout, elements: findElements(layout), findings });
    if (fixed === undefined) return mended;
    mended = { kind: 'fixed', bytes: fixed.bytes, fixes: [...(mended?.fixes ?? []), ...fixed.fixes] };
  }
  return mended;
}

/** A corrected copy of a document and everything that was done to it. */
export interface FixedDocx {
  readonly kind: 'fixed';
  readonly bytes: Uint8Array;
  readonly fixes: readonly Fix[];
}

/** What is known of a document that is to be mended. */
export interface FixSubject {
  readonly layout: DocxLayout;
  readonly elements: Elements;
  readonly findings: readonly Finding[];
}

/**
 * Mends what findings name and no word has to change for: page, margins, page number, fonts, sizes, bold and italic, alignment,
 * indents, spacing. All else in the package stays to the byte. Undefined where nothing can be mended. `bytes` are those of a document
 * that readDocx has read. Throws RefusedError on a broken part that reading them did not need.
 */
export function fixDocx(bytes: Uint8Array, { layout, elements, findings: told }: FixSubject): FixedDocx | undefined {
  const file = openPackage(bytes);
  const draft = makeDraft(file);
  const findings = [...told, ...sizeSetFindings(told, elements)];
  const fixes = [
    ...inMain(draft, (part) => fixSections(part, findings)),
    ...unmirror(draft, findings),
    ...numberPages(draft, layout, findings),
    ...inMain(draft, (part) =>
      fixParagraphs(
        part,
        layout.sections.map(({ blocks }) => blocks),
        findings.filter(isInText),
      ),
    ),
    ...bandParts(draft, layout).flatMap(({ name, blocks }) => {
      const { text, fixes: done } = fixParagraphs(
        draft.read(name),
        blocks,
        findings.filter((f) => f.where.region === 'header'),
      );
      draft.write(name, text);
      return done;
    }),
    ...replaceFonts(draft, findings),
  ];
  if (fixes.length === 0 || draft.changes.size === 0) return undefined;
  const fixed = rewriteZip(bytes, draft.changes);
  // A copy that cannot be read again is worse than none.
  return readDocx(fixed).kind === 'layout' ? { kind: 'fixed', bytes: fixed, fixes } : undefined;
}

/** A package being rewritten: parts as they are by now, and which differ from what they were. */
interface Draft {
  readonly file: Package;
  readonly main: string;
  readonly changes: Map<string, string>;
  readonly read: (part: string) => XmlPart;
  readonly write: (part: string, text: string) => void;
}

function makeDraft(file: Package): Draft {
  const changes = new Map<string, string>();
  const parsed = new Map<string, XmlPart>();
  const read = (part: string): XmlPart => {
    const known = parsed.get(part) ?? file.parse(part);
    parsed.set(part, known);
    return known;
  };
  const write = (part: string, text: string): void => {
    if (file.has(part) && read(part).text === text) return;
    const written = text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
    changes.set(part, written);
    parsed.set(part, parsePart(written, part));
  };
  return { file, main: mainPart(file), changes, read, write };
}

function inMain(
  draft: Draft,
  fix: (part: XmlPart) => { readonly text: string; readonly fixes: readonly Fix[] },
): readonly Fix[] {
  const { text, fixes } = fix(draft.read(draft.main));
  draft.write(draft.main, text);
  return fixes;
}

function isInText({ where: { region } }: Finding): boolean {
  return region !== 'page' && region !== 'header' && region !== 'footer' && region !== 'file';
}

/** The lawful set of sizes that most of Quốc hiệu, Tiêu ngữ and place and date have already is given to the others. */
function sizeSetFindings(findings: readonly Finding[], elements: Elements): readonly Finding[] {
  if (!findings.some(({ rule }) => rule === 'FT-05')) return [];
  const parts = (['nationalTitle', 'motto', 'placeDate'] as const).flatMap((name) => {
    const found = elements[name];
    const size = found?.paragraph.runs.find(({ text }) => text.trim() !== '')?.size;
    return found === undefined || size === undefined ? [] : [{ name, found, size }];
  });
  const alike = (set: (typeof SIZE_SETS)[number]): number =>
    parts.filter(({ name, size }) => set[name] === size).length;
  const [set] = [...SIZE_SETS].sort((a, b) => alike(b) - alike(a));
  return parts.flatMap(({ name, found, size }) => {
    const pt = set?.[name] ?? size;
    const { index, text } = found.paragraph;
    const where = { region: 'head', section: found.section, text, index } as const;
    return size === pt
      ? []
      : [{ rule: 'FT-05', found: { kind: 'pt', value: size }, lawful: { kind: 'pt', value: pt }, where } as const];
  });
}

/** Mirrored margins are switched off in the settings of the whole document. */
function unmirror(draft: Draft, findings: readonly Finding[]): readonly Fix[] {
  const mirrored = findings.find(({ rule, found }) => rule === 'PG-07' && found.kind === 'phrase');
  const settings = linked(draft, 'settings')[0];
  if (mirrored === undefined || settings === undefined) return [];
  const part = draft.read(settings);
  const edits = children(part.root, 'w:mirrorMargins').map(({ start, end }) => ({ start, end, text: '' }));
  draft.write(settings, applyEdits(part.text, edits));
  return [{ rule: 'PG-07', found: mirrored.found, made: mirrored.lawful }];
}

function numberPages(draft: Draft, layout: DocxLayout, findings: readonly Finding[]): readonly Fix[] {
  const before = draft.read(draft.main);
  const { text, fixes } = fixPageNumbers(before, layout, findings);
  draft.write(draft.main, text);
  if (text !== before.text) addHeaders(draft);
  return [...fixes, ...clearFooters(draft, layout, findings)];
}

const HEADER_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/**
 * The two headers as parts of the package, with their relationships and their type; only those that are referred to. A second pass, or
 * a copy mended before, has them already: Word takes a file that names one twice for broken.
 */
function addHeaders(draft: Draft): void {
  const main = draft.read(draft.main);
  const folder = draft.main.slice(0, draft.main.lastIndexOf('/') + 1);
  const wanted = [NUMBER_HEADER, EMPTY_HEADER].filter((id) => main.text.includes(`"${id}"`));
  const link = (id: string): string =>
    `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="${id}" Type="${namespacesOf(main).relationships}/header" Target="${fileOf(id)}"/>`;
  const type = (id: string): string =>
    `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${folder}${fileOf(id)}" ContentType="${HEADER_TYPE}"/>`;
  for (const id of wanted) draft.write(folder + fileOf(id), headerPart(main, id === NUMBER_HEADER));
  const lacks = (part: string, text: (id: string) => string): readonly string[] => {
    const { text: own } = draft.file.has(part) ? draft.read(part) : { text: '' };
    return wanted.filter((id) => !own.includes(`"${text(id)}"`));
  };
  const links = relationshipsPart(draft.main);
  append(draft, links, lacks(links, (id) => id).map(link));
  append(draft, TYPES, lacks(TYPES, (id) => `/${folder}${fileOf(id)}`).map(type));
}

const TYPES = '[content_types].xml';

function fileOf(header: string): string {
  return `${header.toLowerCase()}.xml`;
}

/** Elements at the end of a part's root; they bring their namespace along, whatever prefix the part has. */
function append(draft: Draft, name: string, elements: readonly string[]): void {
  if (!draft.file.has(name) || elements.length === 0) return;
  const { text, root } = draft.read(name);
  const closing = root.openEnd === root.end ? undefined : text.lastIndexOf('</', root.end - 1);
  // A root without content has no closing tag yet.
  const tag = /^<([^\s/>]+)/.exec(text.slice(root.start))?.[1] ?? '';
  const changed =
    closing === undefined
      ? `${text.slice(0, root.end).replace(/\/>$/, '>')}${elements.join('')}</${tag}>`
      : text.slice(0, closing) + elements.join('') + text.slice(closing);
  draft.write(name, changed);
}

/** Page numbers at the foot of pages go, where they now stand at the head. */
function clearFooters(draft: Draft, layout: DocxLayout, findings: readonly Finding[]): readonly Fix[] {
  const told = findings.filter(({ rule }) => rule === 'PG-09');
  if (told.length === 0) return [];
  return bandParts(draft, layout, 'footer').flatMap(({ name, blocks }): readonly Fix[] => {
    const text = withoutNumber(draft.read(name), blocks.flat());
    if (text === undefined) return [];
    draft.write(name, text);
    return [
      { rule: 'PG-09', found: { kind: 'phrase', phrase: 'present' }, made: { kind: 'phrase', phrase: 'absent' } },
    ];
  });
}

/** The parts that are headers or footers, each with its blocks by the section in which it is in force. */
function bandParts(
  draft: Draft,
  layout: DocxLayout,
  kind: 'header' | 'footer' = 'header',
): readonly { readonly name: string; readonly blocks: readonly (readonly LayoutBlock[])[] }[] {
  const links = draft.file.relationships(draft.main);
  const parts = new Map<string, (readonly LayoutBlock[])[]>();
  const inForce = new Map<string, string>();
  sectionNodes(draft.read(draft.main)).forEach((node, index) => {
    for (const { attributes } of children(node, `w:${kind}Reference`)) {
      const target = links.get(attributes['r:id'] ?? '')?.target;
      if (target !== undefined && draft.file.has(target)) inForce.set(attributes['w:type'] ?? 'default', target);
    }
    const section = layout.sections[index];
    for (const [type, name] of inForce) {
      const bands = kind === 'header' ? section?.headers : section?.footers;
      const blocks = bands?.[type === 'first' || type === 'even' ? type : 'default'];
      const list = parts.get(name) ?? layout.sections.map(() => []);
      if (blocks !== undefined) list[index] = blocks;
      parts.set(name, list);
    }
  });
  return [...parts].map(([name, blocks]) => ({ name, blocks }));
}

function replaceFonts(draft: Draft, findings: readonly Finding[]): readonly Fix[] {
  const fonts = replaceableFonts(findings);
  if (fonts.size === 0) return [];
  const themePart = linked(draft, 'theme')[0];
  const theme = readTheme(themePart === undefined ? undefined : draft.read(themePart).root);
  const before = draft.changes.size;
  let changed = false;
  for (const name of [
    draft.main,
    ...['styles', 'numbering', 'header', 'footer'].flatMap((type) => linked(draft, type)),
  ]) {
    const part = draft.read(name);
    const text = fixFonts(part, fonts, theme);
    changed ||= text !== part.text;
    draft.write(name, text);
  }
  return changed || draft.changes.size > before ? [...fonts.values()] : [];
}

/** Parts of a kind that the main part is linked to, and that are there. */
function linked({ file, main }: Draft, type: string): readonly string[] {
  return [...file.relationships(main).values()]
    .filter((link) => link.type === type && !link.external && file.has(link.target))
    .map(({ target }) => target);
}
