import { strToU8 } from 'fflate';
import { rawZip, type RawEntry } from '../support/raw-zip.ts';
import { zipParts } from '../support/sheets.ts';
import type { Random } from './random.ts';

/** The parts of a workbook by their names. */
export type Parts = Readonly<Record<string, string>>;

/** A workbook changed in one of four ways: its bytes, its archive, the XML of its parts, the values of its cells. */
export function mutate(parts: Parts, random: Random): Uint8Array {
  // Damaged bytes are nearly always refused; the others go further into the reader.
  switch (random.pick(['bytes', 'archive', 'xml', 'xml', 'values', 'values', 'values', 'values'])) {
    case 'bytes':
      return damagedBytes(zipParts(parts), random);
    case 'archive':
      return damagedArchive(parts, random);
    case 'xml':
      return zipParts(changedPart(parts, random, damagedXml));
    default:
      return zipParts(changedPart(parts, random, strangeValues, /sheet\d|strings|styles/iu));
  }
}

function times(random: Random, most: number, change: () => void): void {
  for (let left = 1 + random.below(most); left > 0; left -= 1) change();
}

function damagedBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let damaged = bytes.slice();
  times(random, 8, () => {
    const at = random.below(damaged.length);
    const end = at + random.below(64);
    switch (random.below(4)) {
      case 0:
        damaged[at] = random.below(256);
        return;
      case 1:
        damaged.fill(random.pick([0, 255]), at, end);
        return;
      case 2:
        damaged = new Uint8Array([...damaged.subarray(0, at), ...damaged.subarray(end)]);
        return;
      default:
        damaged = new Uint8Array([...damaged.subarray(0, end), ...damaged.subarray(at)]);
    }
  });
  return random.below(4) === 0 ? damaged.subarray(0, random.below(damaged.length)) : damaged;
}

const SIZES: readonly [number, ...number[]] = [0, 1, 65_535, 2 ** 31, 2 ** 32 - 1];
const NAMES: readonly [string, ...string[]] = [
  '',
  '/',
  '..',
  '../x',
  '__proto__',
  'constructor',
  'xl/',
  'x'.repeat(500),
  '\u0000',
  'XL/WORKBOOK.XML',
];

function damagedArchive(parts: Parts, random: Random): Uint8Array {
  const entries: RawEntry[] = Object.entries(parts).map(([name, text]) => ({ name, content: strToU8(text) }));
  times(random, 3, () => {
    const at = random.below(entries.length);
    const entry = entries[at];
    if (entry === undefined) return;
    const other = entries[random.below(entries.length)] ?? entry;
    entries[at] = random.pick<RawEntry>([
      { ...entry, size: random.pick(SIZES) },
      { ...entry, crc: random.below(2 ** 32) },
      { ...entry, flags: 1 << random.below(16) },
      { ...entry, stored: true },
      { ...entry, zip64: true },
      { ...entry, name: random.pick(NAMES) },
      { ...entry, name: other.name },
      { ...entry, content: other.content },
      { ...entry, content: new Uint8Array(random.below(200_000)) },
    ]);
    if (random.below(4) === 0) entries.splice(at, 1);
  });
  return rawZip(entries);
}

function changedPart(
  parts: Parts,
  random: Random,
  change: (text: string, random: Random) => string,
  named = /./u,
): Parts {
  const names = Object.keys(parts).filter((name) => named.test(name));
  let changed = parts;
  times(random, 2, () => {
    const name = names[random.below(names.length)] ?? '';
    changed = { ...changed, [name]: change(changed[name] ?? '', random) };
  });
  return changed;
}

const MARKUP: readonly [string, ...string[]] = [
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?x',
  '&b;',
  '&#0;',
  '&#xD800;',
  '\u0000',
  '\ufffe',
  '<',
  '>',
  '"',
  '<a>'.repeat(150),
  '<r>'.repeat(50),
  '<c><v>1</v></c>',
  '<row/>',
  '<is><t>x</t></is>',
  '<rPh><t>x</t>',
  '<f/>',
];

/** Pieces between tags taken out, put in again elsewhere, or broken. */
function damagedXml(text: string, random: Random): string {
  let pieces = text.split(/(?=<)/u);
  times(random, 5, () => {
    const at = random.below(pieces.length);
    const end = at + 1 + random.below(4);
    switch (random.below(5)) {
      case 0:
        pieces = [...pieces.slice(0, at), ...pieces.slice(end)];
        return;
      case 1:
        pieces = [...pieces.slice(0, end), ...pieces.slice(at)];
        return;
      case 2:
        pieces = [...pieces.slice(0, at), random.pick(MARKUP), ...pieces.slice(at)];
        return;
      case 3:
        pieces[at] = (pieces[at] ?? '').slice(0, random.below(20));
        return;
      default:
        pieces[at] = (pieces[at] ?? '').replace(/"[^"]*"/u, `"${random.pick(VALUES)}"`);
    }
  });
  return pieces.join('');
}

const VALUES: readonly [string, ...string[]] = [
  '',
  '0',
  '-1',
  '1e999',
  '-0.0',
  '9'.repeat(400),
  '0.30000000000000004',
  '1,5',
  '1.234',
  'NaN',
  '60',
  '2958466',
  '__proto__',
  'constructor',
  'toString',
  'A0',
  'XFE1',
  'A1048577',
  'A1:XFD1048576',
  'true',
  'e',
  's',
  'd',
  'inlineStr',
  '2024-02-30',
  '_x0000__xD800_',
  'Hoµn thµnh',
  'Hoa\u0300n',
  '#REF!',
  'dd/mm/yyyy',
  '[h'.repeat(300),
  'a'.repeat(40_000),
  ' '.repeat(40_000),
  'cchc/form/1',
  'tasks/I.13',
  '='.repeat(100),
  'hoàn thành',
  'không phát sinh',
  '../../x',
  'rId1',
  'hidden',
];

/** Of cells, rows, columns, merges, formats and fonts. */
const ATTRIBUTES = /(?<= (?:t|s|r|si|ht|hidden|ref|min|max|numFmtId|fontId|formatCode|val)=")[^"]*(?=")/gu;
const TEXTS = /(?<=>)[^<]+(?=<)/gu;

/** Other values of attributes and other texts, so that the part is XML still. */
function strangeValues(text: string, random: Random): string {
  let strange = text;
  times(random, 3, () => {
    const found = [...strange.matchAll(random.pick([ATTRIBUTES, TEXTS, TEXTS]))];
    const one = found[random.below(found.length)];
    if (one === undefined) return;
    strange = strange.slice(0, one.index) + random.pick(VALUES) + strange.slice(one.index + one[0].length);
  });
  return strange;
}
