import { SaxesParser } from 'saxes';
import type { Tag, Tree } from './tree.ts';

/**
 * Reads what Word and its like write: an XML declaration, then tags and text and nothing else. A part of eight thousand tags has
 * some two hundred different ones: each is parsed by the library once, which costs a tenth of parsing them all. False, with the
 * tree half grown, where anything else stands in the text or anything is wrong with it.
 */
export function readRepeatedTags(text: string, tree: Tree): boolean {
  const start = DECLARATION.exec(text)?.[0].length ?? 0;
  if (UNUSUAL.test(start === 0 ? text : text.slice(start))) return false;
  const tags = parseTags(distinctTags(text, start));
  return tags !== undefined && walk(text, start, { tags, tree });
}

const DECLARATION =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")?[ \t\r\n]*\?>[ \t\r\n]*(?=<)/u;

/**
 * Comments, CDATA, DTD, instructions; the end of a CDATA section in text; line ends that XML changes; characters that it
 * forbids, or that take two places; entities but the five that need no declaration.
 */
// oxlint-disable-next-line no-control-regex -- finding them is the point
const UNUSUAL = /<[!?]|\]\]>|[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]|&(?!(?:lt|gt|amp|quot|apos);)/;

/** Every different tag that opens an element, as written, in the order in which they are first met. */
function distinctTags(text: string, start: number): ReadonlySet<string> {
  const tags = new Set<string>();
  for (let at = text.indexOf('<', start); at !== -1; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== SLASH) tags.add(text.slice(at, text.indexOf('>', at) + 1));
  }
  return tags;
}

const SLASH = 0x2f;

interface KnownTag extends Tag {
  /** <w:b/>: closed as it is opened. */
  readonly empty: boolean;
}

/** The tags by how they are written; undefined where one is not well-formed by itself. */
function parseTags(distinct: ReadonlySet<string>): ReadonlyMap<string, KnownTag> | undefined {
  const written = [...distinct];
  const empty = written.map((tag) => (tag.endsWith('/>') ? tag : `${tag.slice(0, -1)}/>`));
  const tags = new Map<string, KnownTag>();
  const parser = new SaxesParser();
  let sound = true;
  let end = AROUND.length;
  parser.on('error', () => (sound = false));
  parser.on('text', () => (sound = false));
  parser.on('opentag', ({ name, attributes }) => {
    const tag = written[tags.size];
    if (tag === undefined || parser.position === AROUND.length) return;
    end += empty[tags.size]?.length ?? 0;
    // A quote left open would take in the tags behind it.
    if (parser.position !== end) sound = false;
    tags.set(tag, { name, attributes, empty: tag.endsWith('/>') });
  });
  parser.write(`${AROUND}${empty.join('')}</a>`).close();
  return sound && tags.size === written.length ? tags : undefined;
}

/** An element of ours for all tags to stand in. */
const AROUND = '<a>';

interface KnownTags {
  readonly tags: ReadonlyMap<string, KnownTag>;
  readonly tree: Tree;
}

/** Goes from tag to tag; false where they do not match, or where text stands outside the root. */
function walk(text: string, start: number, { tags, tree }: KnownTags): boolean {
  const open: string[] = [];
  let from = start;
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', from)) {
    if (at > from && !sayText(text.slice(from, at), open.length, tree)) return false;
    const end = text.indexOf('>', at) + 1;
    if (end === 0) return false;
    if (text.charCodeAt(at + 1) === SLASH) {
      if (text.slice(at + 2, end - 1) !== open.pop()) return false;
      tree.close(end);
    } else {
      const tag = tags.get(text.slice(at, end));
      if (tag === undefined || (open.length === 0 && tree.root() !== undefined)) return false;
      tree.open(tag, at, end);
      if (tag.empty) tree.close(end);
      else open.push(tag.name);
    }
    from = end;
  }
  return open.length === 0 && tree.root() !== undefined && sayText(text.slice(from), 0, tree);
}

function sayText(piece: string, depth: number, tree: Tree): boolean {
  if (depth === 0) return /^[ \t\n]*$/u.test(piece);
  tree.text(piece.includes('&') ? piece.replace(/&(\w+);/gu, (_, name: string) => ENTITIES[name] ?? '') : piece);
  return true;
}

/** Those that XML itself declares; UNUSUAL lets no other pass. */
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
