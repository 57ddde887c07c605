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
  return [...decodePieces(bytes, part, Math.max(bytes.length, 1))].join('');
}

/** The same in pieces of at most `length` bytes, one after the other. */
export function* decodePieces(bytes: Uint8Array, part: string, length: number): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  const decode = (piece?: Uint8Array): string => {
    try {
      return piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true });
    } catch {
      throw new RefusedError('broken-xml', part);
    }
  };
  for (let at = 0; at < bytes.length; at += length) yield decode(bytes.subarray(at, at + length));
  yield decode();
}

/** By its byte order mark, or by the width of the `<` that every part begins with. */
function encodingOf([a, b]: Uint8Array): string {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : 'utf-8';
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
