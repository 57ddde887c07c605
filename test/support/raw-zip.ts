import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive whose every number can be a lie. */
export interface RawEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Stored as it is, in place of deflated. */
  readonly stored?: boolean;
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  /** Puts its numbers in 64 bits, as programs do that write without knowing how long an archive will be. */
  readonly zip64?: boolean;
}

/** The bytes of an archive with exactly these files. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = entry.stored === true ? Buffer.from(entry.content) : deflateRawSync(entry.content);
    const size = entry.size ?? entry.content.length;
    const name = Buffer.from(entry.name);
    const shared = [
      number(entry.flags ?? 0, 2),
      number(entry.stored === true ? 0 : 8, 2),
      number(0x210000, 4),
      number(entry.crc ?? crc32(entry.content), 4),
    ];
    const numbers = [size, data.length, offset];
    const [shownSize = 0, shownPacked = 0, shownOffset = 0] =
      entry.zip64 === true ? numbers.map(() => 0xffffffff) : numbers;
    const extra =
      entry.zip64 === true
        ? Buffer.concat([number(1, 2), number(24, 2), ...numbers.map((each) => number(each, 8))])
        : Buffer.alloc(0);
    const local = Buffer.concat([
      number(0x04034b50, 4),
      number(20, 2),
      ...shared,
      number(data.length, 4),
      number(size, 4),
      number(name.length, 2),
      number(0, 2),
      name,
      data,
    ]);
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        number(20, 2),
        ...shared,
        number(shownPacked, 4),
        number(shownSize, 4),
        number(name.length, 2),
        number(extra.length, 2),
        Buffer.alloc(10),
        number(shownOffset, 4),
        name,
        extra,
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = [
    number(0x06054b50, 4),
    number(0, 4),
    number(entries.length, 2),
    number(entries.length, 2),
    number(listed.length, 4),
    number(offset, 4),
    number(0, 2),
  ];
  return new Uint8Array(Buffer.concat([...files, listed, ...end]));
}

/** A number in so many bytes, the lowest first. */
function number(value: number, width: 2 | 4 | 8): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes.subarray(0, width);
}
