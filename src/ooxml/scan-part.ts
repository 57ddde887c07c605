import { SaxesParser } from 'saxes';
import { Scope } from './names.ts';
import { RefusedError } from './refusal.ts';
import { decodePieces } from './xml.ts';

/** As the file writes them; read one of a namespace with `attributeOf`. */
export type Attributes = Readonly<Record<string, string>>;

/** What is told of a part from its beginning to its end; elements by their names as names.ts writes them. */
export interface PartEvents {
  readonly open: (name: string, attributes: Attributes, scope: Scope) => void;
  /** A piece of the text of the element that was opened last and is not closed. */
  readonly text: (piece: string) => void;
  readonly close: (name: string) => void;
}

/** Elements in one another; sheets stay below ten. */
const DEEPEST = 100;

/** Bytes read before the parser is asked to go on. */
const AT_ONCE = 1 << 18;

/** Reads a part of any length without keeping it. Throws RefusedError on a DTD and on what is not well-formed or nests without end. */
export function scanPart(bytes: Uint8Array, part: string, events: PartEvents): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const names: string[] = [];
  const scopes: Scope[] = [new Scope()];
  parser.on('error', () => refuse('broken-xml', part));
  parser.on('doctype', () => refuse('entities', part));
  parser.on('opentag', ({ name: written, attributes }) => {
    if (names.length >= DEEPEST) refuse('too-deep', part);
    const scope = (scopes.at(-1) as Scope).within(attributes);
    const name = scope.element(written);
    scopes.push(scope);
    names.push(name);
    events.open(name, attributes, scope);
  });
  parser.on('text', events.text);
  parser.on('cdata', events.text);
  parser.on('closetag', () => {
    scopes.pop();
    events.close(names.pop() ?? '');
  });
  for (const piece of decodePieces(bytes, part, AT_ONCE)) parser.write(piece);
  parser.close();
}

function refuse(reason: ConstructorParameters<typeof RefusedError>[0], part: string): never {
  throw new RefusedError(reason, part);
}

/** The value of an attribute that belongs to a namespace (`r:id`), whatever prefix the file has for it. */
export function attributeOf(attributes: Attributes, name: string, scope: Scope): string | undefined {
  const written = Object.keys(attributes).find((each) => each.includes(':') && scope.attribute(each) === name);
  return written === undefined ? undefined : attributes[written];
}
