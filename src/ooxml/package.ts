import { parsePart } from './parse-part.ts';
import type { RefusalReason } from '../model/refusal-reason.ts';
import { RefusedError } from './refusal.ts';
import { children, decodePart, type XmlPart } from './xml.ts';
import { inflateEntry, LARGEST_PART, readDirectory, type ZipEntry } from './zip.ts';

/** A link from one part to another part, or out of the package. */
export interface Relationship {
  /** The last word of its type: header, styles, hyperlink. */
  readonly type: string;
  /** Name of the part in lower case; what an external one names, as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of a .docx or .xlsx. Each is inflated when it is asked for, and refused rather than guessed at. */
export interface Package {
  readonly has: (part: string) => boolean;
  readonly parts: readonly string[];
  readonly parse: (part: string) => XmlPart;
  /** The bytes of a part, inflated each time they are asked for. */
  readonly read: (part: string) => Uint8Array;
  /** How many bytes it has, inflated; 0 for a part that is not there. */
  readonly size: (part: string) => number;
  /** By id. */
  readonly relationships: (part: string) => ReadonlyMap<string, Relationship>;
}

/** How many bytes are inflated: of one part, and of all that are read. */
export interface PackageLimits {
  readonly part: (entry: ZipEntry) => number;
  readonly all: number;
}

/** Of a document, which is a tree once it is read. */
const DOCUMENT: PackageLimits = { part: () => LARGEST_PART, all: 64 * 1024 * 1024 };

/** Opens the package in `bytes`. Throws RefusedError where they hold none. */
export function openPackage(bytes: Uint8Array, limits: PackageLimits = DOCUMENT): Package {
  refuseOthers(bytes);
  const entries = readDirectory(bytes);
  let inflated = 0;
  const read = (part: string): Uint8Array => {
    const entry = entries.get(part);
    if (entry === undefined) throw new RefusedError('no-document', part);
    inflated += entry.size;
    if (inflated > limits.all) throw new RefusedError('too-large', part);
    return inflateEntry(bytes, entry, { part, largest: limits.part(entry) });
  };
  const parse = (part: string): XmlPart => parsePart(decodePart(read(part), part), part);
  const links = new Map<string, ReadonlyMap<string, Relationship>>();
  return {
    has: (part) => entries.has(part),
    parts: [...entries.keys()],
    parse,
    read,
    size: (part) => entries.get(part)?.size ?? 0,
    relationships: (part) => {
      const rels = relationshipsPart(part);
      const known = links.get(part) ?? (entries.has(rels) ? readRelationships(parse(rels), part) : new Map());
      links.set(part, known);
      return known;
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
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new RefusedError(oldContainer(bytes));
  if (!startsWith(bytes, [0x50, 0x4b])) throw new RefusedError('not-zip');
}

/** What a container of Office 97–2003 holds, by the names in its directory. */
function oldContainer(bytes: Uint8Array): RefusalReason {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string): boolean => all.includes([...name].join('\0'), 0, 'latin1');
  if (holds('EncryptedPackage')) return 'encrypted';
  return !holds('WordDocument') && (holds('Workbook') || holds('Book')) ? 'old-excel' : 'old-word';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
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
