import { SaxesParser } from 'saxes';
import { RefusedError } from './refusal.ts';
import { readRepeatedTags } from './repeated-tags.ts';
import { growTree, type Tree } from './tree.ts';
import type { XmlPart } from './xml.ts';

/** Parses a part. Throws RefusedError on a DTD, on what is not well-formed and on what nests or grows without end. */
export function parsePart(text: string, part: string): XmlPart {
  const quick = growTree(part);
  // Only what is well-formed without doubt is read so; all else, and every fault, is for the library to judge.
  if (readRepeatedTags(text, quick)) return partOf(text, part, quick);
  const tree = growTree(part);
  readAnything(text, part, tree);
  return partOf(text, part, tree);
}

function partOf(text: string, part: string, { root, names }: Tree): XmlPart {
  const node = root();
  if (node === undefined) throw new RefusedError('broken-xml', part);
  return { text, root: node, names };
}

/** Any XML, in one pass. */
function readAnything(text: string, part: string, tree: Tree): void {
  const parser = new SaxesParser();
  const refuse = (reason: ConstructorParameters<typeof RefusedError>[0]): never => {
    throw new RefusedError(reason, part);
  };
  parser.on('error', () => refuse('broken-xml'));
  parser.on('doctype', () => refuse('entities'));
  parser.on('opentag', (tag) => {
    const at = parser.position;
    tree.open(tag, text.lastIndexOf('<', at - 1), at);
  });
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  parser.on('closetag', () => tree.close(parser.position));
  parser.write(text).close();
}
