import { SaxesParser } from 'saxes';
import { Scope } from './names.ts';
import { RefusedError } from './refusal.ts';

/** An element of a part, with names as names.ts writes them. `start` and `end` are offsets into the part's text. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Only of w:t and w:instrText. */
  readonly text: string;
  /** Of its `<`. */
  readonly start: number;
  /** After the `>` of its opening tag. */
  readonly openEnd: number;
  /** After its last `>`. */
  readonly end: number;
  /** Which w:p of its part it is, from 0 in document order; -1 for all else. */
  readonly paragraph: number;
}

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] };

/** A part as a tree. */
export interface XmlPart {
  readonly text: string;
  readonly root: XmlNode;
  /** Every name of an element in it. */
  readonly names: ReadonlySet<string>;
}

/** Nested tables and text boxes of real documents stay below a hundred. */
const DEEPEST = 300;

/** A thousand pages; more than that would take all memory as a tree. */
const MOST_NODES = 1_500_000;

const NONE: readonly XmlNode[] = [];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const WITH_TEXT: ReadonlySet<string> = new Set(['w:t', 'w:instrText']);

/** Parses a part in one pass. Throws RefusedError on a DTD, on what is not well-formed and on what nests or grows without end. */
export function parsePart(text: string, part: string): XmlPart {
  const names = new Set<string>();
  const open: Growing[] = [];
  const scopes: Scope[] = [new Scope()];
  let root: Growing | undefined;
  let nodes = 0;
  let paragraphs = 0;
  const parser = new SaxesParser();
  const refuse = (reason: ConstructorParameters<typeof RefusedError>[0]): never => {
    throw new RefusedError(reason, part);
  };
  parser.on('error', () => refuse('broken-xml'));
  parser.on('doctype', () => refuse('entities'));
  parser.on('opentag', (tag) => {
    nodes += 1;
    if (open.length >= DEEPEST) refuse('too-deep');
    if (nodes > MOST_NODES) refuse('too-large');
    const scope = (scopes.at(-1) as Scope).within(tag.attributes);
    const name = scope.element(tag.name);
    const at = parser.position;
    const node: Growing = {
      name,
      attributes: known(tag.attributes, scope),
      children: NONE,
      text: '',
      start: text.lastIndexOf('<', at - 1),
      openEnd: at,
      end: at,
      paragraph: name === 'w:p' ? paragraphs : -1,
    };
    if (name === 'w:p') paragraphs += 1;
    names.add(name);
    const parent = open.at(-1);
    if (parent === undefined) root = node;
    else if (parent.children === NONE) parent.children = [node];
    else (parent.children as XmlNode[]).push(node);
    open.push(node);
    scopes.push(scope);
  });
  parser.on('text', (piece) => {
    const node = open.at(-1);
    if (node !== undefined && WITH_TEXT.has(node.name)) node.text += piece;
  });
  parser.on('cdata', (piece) => {
    const node = open.at(-1);
    if (node !== undefined && WITH_TEXT.has(node.name)) node.text += piece;
  });
  parser.on('closetag', () => {
    const node = open.pop();
    if (node !== undefined) node.end = parser.position;
    scopes.pop();
  });
  parser.write(text).close();
  return { text, root: root ?? refuse('broken-xml'), names };
}

function known(attributes: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  // What other vocabularies add is in nobody's way.
  if (scope.plain) return attributes;
  let kept: Record<string, string> | undefined;
  for (const raw in attributes) {
    if (raw.startsWith('xmlns')) continue;
    const name = scope.attribute(raw);
    if (name === undefined) continue;
    kept ??= {};
    kept[name] = attributes[raw] ?? '';
  }
  return kept ?? NO_ATTRIBUTES;
}

/** The text of a part's bytes: UTF-8, or UTF-16 where a byte order mark says so. Throws RefusedError. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new RefusedError('broken-xml', part);
  }
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((c) => c.name === name);
}

/** Its children of that name. */
export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((c) => c.name === name) ?? NONE;
}

/** w:val of the first child of that name; undefined without one. */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes['w:val'];
}
