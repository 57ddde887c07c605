import { deflateSync } from 'fflate';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const DEFLATED = 8;
/** Name in UTF-8; the sizes stand in the header and not behind the data. */
const FLAGS = 0x0800;
const VERSION = 20;
/** 1 January 1980, in the reckoning of zip: no clock reaches the bytes. */
const DOS_DATE = 0x21;

/** A file of an archive as it goes into a new one: packed already. */
interface PackedFile {
  readonly name: Uint8Array;
  readonly method: number;
  readonly time: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

/**
 * A copy of the zip archive in `bytes` (which readDirectory has accepted) with other contents under the names in `changes`, in lower
 * case; names it does not have are added. Every other file is copied as it is packed, to the byte.
 */
export function rewriteZip(bytes: Uint8Array, changes: ReadonlyMap<string, string>): Uint8Array {
  const kept = packedFiles(bytes).map((file) => {
    const content = changes.get(partName(file));
    return content === undefined ? file : pack(file.name, content);
  });
  const names = new Set(kept.map(partName));
  const added = [...changes].filter(([name]) => !names.has(name));
  return archive([...kept, ...added.map(([name, content]) => pack(new TextEncoder().encode(name), content))]);
}

/** As readDirectory names it. */
function partName({ name }: PackedFile): string {
  return new TextDecoder().decode(name).replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function pack(name: Uint8Array, content: string): PackedFile {
  const plain = new TextEncoder().encode(content);
  return {
    name,
    method: DEFLATED,
    time: DOS_DATE << 16,
    crc: crc32(plain),
    size: plain.length,
    data: deflateSync(plain),
  };
}

function packedFiles(bytes: Uint8Array): readonly PackedFile[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    const nameLength = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const file: PackedFile = {
      name: bytes.subarray(at + 46, at + 46 + nameLength),
      method: view.getUint16(at + 10, true),
      time: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
      data: bytes.subarray(start, start + view.getUint32(at + 20, true)),
    };
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return file;
  });
}

function archive(files: readonly PackedFile[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const local = [record([LOCAL_ENTRY, 4], [VERSION, 2], ...shared(file)), file.name, file.data];
    directory.push(
      record(
        [DIRECTORY_ENTRY, 4],
        [VERSION, 2],
        [VERSION, 2],
        ...shared(file),
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ),
      file.name,
    );
    pieces.push(...local);
    offset += local.reduce((sum, piece) => sum + piece.length, 0);
  }
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  const count = files.length;
  const end = record([END_OF_DIRECTORY, 4], [0, 4], [count, 2], [count, 2], [length, 4], [offset, 4], [0, 2]);
  return joined([...pieces, ...directory, end]);
}

/** What the header before a file and its line in the directory have in common; no extra fields. */
function shared({ method, time, crc, size, data, name }: PackedFile): readonly Field[] {
  return [
    [FLAGS, 2],
    [method, 2],
    [time, 4],
    [crc, 4],
    [data.length, 4],
    [size, 4],
    [name.length, 2],
    [0, 2],
  ];
}

/** A number and its width in bytes, the lowest first. */
type Field = readonly [value: number, width: 2 | 4];

function record(...fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value >>> 0, true);
    at += width;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The polynomial of zip's checksum, its bits reversed. */
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
