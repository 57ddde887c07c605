import { Scope } from './names.ts';
import { RefusedError } from './refusal.ts';
import type { XmlNode } from './xml.ts';

/** A tag as the file writes it, apart from where it stands. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A part that grows from its tags and texts, as they are met from its beginning to its end. */
export interface Tree {
  /** `start` is the offset of its `<`, `end` the one after its `>`. */
  readonly open: (tag: Tag, start: number, end: number) => void;
  readonly text: (piece: string) => void;
  readonly close: (end: number) => void;
  readonly root: () => XmlNode | undefined;
  /** Every name of an element in it. */
  readonly names: ReadonlySet<string>;
}

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] };

/** Nested tables and text boxes of real documents stay below a hundred. */
const DEEPEST = 300;

/** Some eight hundred pages; lint takes a gigabyte for them, and mending half as much again: what an office's machine has. */
const MOST_NODES = 600_000;

const NONE: readonly XmlNode[] = [];
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const WITH_TEXT: ReadonlySet<string> = new Set(['w:t', 'w:instrText']);

/** An empty tree of a part. Its functions throw RefusedError on what nests or grows without end. */
export function growTree(part: string): Tree {
  const names = new Set<string>();
  const open: Growing[] = [];
  const scopes: Scope[] = [new Scope()];
  const meet = reader();
  let root: Growing | undefined;
  let nodes = 0;
  let paragraphs = 0;
  return {
    open: (tag, start, end) => {
      nodes += 1;
      if (open.length >= DEEPEST) throw new RefusedError('too-deep', part);
      if (nodes > MOST_NODES) throw new RefusedError('too-large', part);
      const { scope, name, attributes } = meet(tag, scopes.at(-1) as Scope);
      const paragraph = name === 'w:p' ? paragraphs : -1;
      const node: Growing = { name, attributes, children: NONE, text: '', start, openEnd: end, end, paragraph };
      if (name === 'w:p') paragraphs += 1;
      names.add(name);
      const parent = open.at(-1);
      if (parent === undefined) root = node;
      else if (parent.children === NONE) parent.children = [node];
      else (parent.children as XmlNode[]).push(node);
      open.push(node);
      scopes.push(scope);
    },
    text: (piece) => {
      const node = open.at(-1);
      if (node !== undefined && WITH_TEXT.has(node.name)) node.text += piece;
    },
    close: (end) => {
      const node = open.pop();
      if (node !== undefined) node.end = end;
      scopes.pop();
    },
    root: () => root,
    names,
  };
}

/** What a tag means in a scope: its names as this program writes them, and the scope within it. */
interface Meaning {
  readonly scope: Scope;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads tags; one that is met again where the last one of its kind stood means the same. */
function reader(): (tag: Tag, outer: Scope) => Meaning {
  const met = new WeakMap<Tag, { readonly outer: Scope; readonly meaning: Meaning }>();
  return (tag, outer) => {
    const before = met.get(tag);
    if (before?.outer === outer) return before.meaning;
    const scope = outer.within(tag.attributes);
    const meaning = { scope, name: scope.element(tag.name), attributes: known(tag.attributes, scope) };
    met.set(tag, { outer, meaning });
    return meaning;
  };
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
