import { crc32, inflateRawSync } from 'node:zlib';
import { RefusedError } from './refusal.ts';

/** A file of the archive as its directory tells of it. */
export interface ZipEntry {
  /** As it stands in the archive. */
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** CRC-32 of its content. */
  readonly crc: number;
  /** Where its local header begins. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** Real documents hold some tens of files, hundreds with many pictures. */
const MOST_ENTRIES = 10_000;

/** Bytes of one part of XML: some five thousand pages. */
export const LARGEST_PART = 32 * 1024 * 1024;

/** Word's own XML packs to a tenth, one row repeated for hundreds of pages to a hundredth; a small part may be anything. */
export const HIGHEST_RATIO = 300;
const RATIO_FROM = 4 * 1024 * 1024;

/** The files of a zip archive by their name in lower case, as the package format compares them. Throws RefusedError; inflates nothing. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > MOST_ENTRIES) throw new RefusedError('unsafe-zip');
  const entries = new Map<string, ZipEntry>();
  let at = start;
  for (let n = 0; n < count; n += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RefusedError('broken-zip');
    const nameLength = view.getUint16(at + 28, true);
    const written = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const name = nameOf(written);
    if (isEncrypted(view.getUint16(at + 8, true))) throw new RefusedError('encrypted');
    // Of two files with one name each program reads another one, so that nobody can tell what was sent.
    if (entries.has(name)) throw new RefusedError('unsafe-zip', name);
    entries.set(name, entryAt(view, at, written));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The directory's end stands last, before a comment of at most 64 KB. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new RefusedError('broken-zip');
}

function isEncrypted(flags: number): boolean {
  return (flags & 1) === 1;
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...placeOf(view, at),
  };
}

type EntryPlace = Pick<ZipEntry, 'packed' | 'size' | 'offset'>;

/** Says of a number of 32 bits that it stands among the extra fields, with 64 (APPNOTE.TXT 4.4.8, 4.5.3). */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 0x0001;

/** Programs that write an archive without knowing how long it will be put its numbers in 64 bits, however small they are. */
function placeOf(view: DataView, at: number): EntryPlace {
  const long = zip64Field(view, at);
  let read = 0;
  const number = (short: number): number => {
    if (short !== ELSEWHERE || long === undefined) return short;
    if (read + 8 > long.byteLength) throw new RefusedError('broken-zip');
    read += 8;
    return Number(long.getBigUint64(read - 8, true));
  };
  const size = number(view.getUint32(at + 24, true));
  return { size, packed: number(view.getUint32(at + 20, true)), offset: number(view.getUint32(at + 42, true)) };
}

/** The numbers of 64 bits among the extra fields of an entry, in the order of APPNOTE.TXT: size, packed, offset. */
function zip64Field(view: DataView, at: number): DataView | undefined {
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (field + 4 + length > end) return undefined;
    if (view.getUint16(field, true) === ZIP64) return new DataView(view.buffer, view.byteOffset + field + 4, length);
    field += 4 + length;
  }
  return undefined;
}

/** Lower case, with `/`; a name that climbs out of its folder is made to harm whoever unpacks it. */
function nameOf(written: string): string {
  const name = written.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
  if (name.split('/').includes('..')) throw new RefusedError('unsafe-zip');
  return name;
}

/** The content of a file of the archive. Throws RefusedError where it is damaged, or larger than any document's part. */
export function inflateEntry(
  bytes: Uint8Array,
  { method, packed, size, crc, offset }: ZipEntry,
  { part, largest = LARGEST_PART }: { readonly part: string; readonly largest?: number },
): Uint8Array {
  if (size > largest || packed > largest) throw new RefusedError('too-large', part);
  if (size > RATIO_FROM && size > packed * HIGHEST_RATIO) throw new RefusedError('unsafe-zip', part);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY)
    throw new RefusedError('broken-zip', part);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const data = bytes.subarray(start, start + packed);
  const content = method === STORED ? data : method === DEFLATED ? inflate(data, size, part) : undefined;
  if (content?.length !== size || crc32(content) !== crc) throw new RefusedError('broken-zip', part);
  return content;
}

/** Stops as soon as more comes out than the directory promised. Node's own inflater: a fifth of the time of one in JavaScript. */
function inflate(data: Uint8Array, size: number, part: string): Uint8Array {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    const overflows = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new RefusedError(overflows ? 'unsafe-zip' : 'broken-zip', part);
  }
}
