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

/** A part as a tree. */
export interface XmlPart {
  readonly text: string;
  readonly root: XmlNode;
  /** Every name of an element in it. */
  readonly names: ReadonlySet<string>;
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

const NONE: readonly XmlNode[] = [];

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
