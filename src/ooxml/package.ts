import { parsePart } from './parse-part.ts';
import { RefusedError } from './refusal.ts';
import { children, decodePart, type XmlPart } from './xml.ts';
import { inflateEntry, readDirectory } from './zip.ts';

/** A link from one part to another part, or out of the package. */
export interface Relationship {
  /** The last word of its type: header, styles, hyperlink. */
  readonly type: string;
  /** Name of the part in lower case; what an external one names, as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a .docx. Each is inflated when it is asked for, and refused rather than guessed at. */
export interface Package {
  readonly has: (part: string) => boolean;
  readonly parts: readonly string[];
  readonly parse: (part: string) => XmlPart;
  /** By id. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>;
}

/** All parts that are read, inflated. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Opens the package in `bytes`. Throws RefusedError where they hold none. */
export function openPackage(bytes: Uint8Array): Package {
  refuseOthers(bytes);
  const entries = readDirectory(bytes);
  let inflated = 0;
  const text = (part: string): string => {
    const entry = entries.get(part);
    if (entry === undefined) throw new RefusedError('no-document', part);
    inflated += entry.size;
    if (inflated > MOST_BYTES) throw new RefusedError('too-large', part);
    return decodePart(inflateEntry(bytes, entry, part), part);
  };
  const parse = (part: string): XmlPart => parsePart(text(part), part);
  const links = new Map<string, ReadonlyMap<string, Relationship>>();
  return {
    has: (part) => entries.has(part),
    parts: [...entries.keys()],
    parse,
    relationships: (part) => {
      const rels = relationshipsPart(part);
      const read = links.get(part) ?? (entries.has(rels) ? readRelationships(parse(rels), part) : new Map());
      links.set(part, read);
      return read;
    },
  };
}

/** The main part is the one that the package names so, wherever it lies. Throws RefusedError. */
export function mainPart(file: Package): string {
  const target = [...file.relationships('').values()].find(({ type }) => type === 'officeDocument')?.target;
  if (target === undefined || !file.has(target)) throw new RefusedError('no-document');
  return target;
}

/** Names the kinds of files that are no package but are often called .docx. */
function refuseOthers(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new RefusedError(holdsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-word');
  if (!startsWith(bytes, [0x50, 0x4b])) throw new RefusedError('not-zip');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** Whether a name of the old container's directory, in UTF-16, stands in the bytes. */
function holdsUtf16(bytes: Uint8Array, name: string): boolean {
  return new TextDecoder('latin1').decode(bytes).includes([...name].join('\0'));
}

/** The part that holds the relationships of another, or of the package (''). */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelationships({ root }: XmlPart, source: string): ReadonlyMap<string, Relationship> {
  return new Map(
    children(root, 'rel:Relationship').map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      const external = mode === 'External';
      return [
        id,
        {
          type: type.slice(type.lastIndexOf('/') + 1),
          target: external ? target : resolvePart(target, source),
          external,
        },
      ];
    }),
  );
}

/** A target as the name of a part: relative to the folder of its source, or from the root. */
function resolvePart(target: string, source: string): string {
  const path = target.replaceAll('\\', '/').toLowerCase();
  if (path.startsWith('/')) return path.slice(1);
  const steps = source.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
