import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element with its attributes, children and all text inside it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** The parts of a package as text, in its order. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** Parses strictly: throws on anything that is not well-formed XML 1.0. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return root;
}

/** All elements of a name below an element, in document order. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of a name; fails the test when there is none. */
export function first(element: Element, name: string): Element {
  const [found] = all(element, name);
  if (found === undefined) throw new Error(`No ${name} in ${element.name}.`);
  return found;
}

/** word/document.xml of a package. */
export function bodyOf(bytes: Uint8Array): Element {
  return first(parseXml(partsOf(bytes).get('word/document.xml') ?? ''), 'w:body');
}

/** The style of a paragraph, or undefined. */
export function styleOf(paragraph: Element): string | undefined {
  return all(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
}

/** Texts of the paragraphs of a style. */
export function textsOf(body: Element, style: string): readonly string[] {
  return all(body, 'w:p')
    .filter((paragraph) => styleOf(paragraph) === style)
    .map(({ text }) => text);
}

/** A number in an attribute. */
export function numberIn(element: Element, attribute: string): number {
  return Number(element.attributes[attribute]);
}

/** Those of `words` that a text has one after another, so that comparing the two says which is missing or out of place. */
export function inOrder(text: string, words: readonly string[]): readonly string[] {
  let from = 0;
  return words.filter((one) => {
    const found = text.indexOf(one, from);
    from = found === -1 ? from : found + one.length;
    return found !== -1;
  });
}
