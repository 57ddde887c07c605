import { crc32 } from 'node:zlib';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isRefusal, readWorkbook } from '../../src/ooxml/sheets/read-workbook.ts';
import type { RefusalReason } from '../../src/model/refusal-reason.ts';
import { rawZip, type RawEntry } from '../support/raw-zip.ts';
import { cells, makeWorkbook, partsOf, SHEET_NAMESPACE, zipParts, type MadeWorkbook } from '../support/sheets.ts';

const PLAIN: MadeWorkbook = { sheets: [{ name: 'A', rows: cells(['x', 1]) }] };
const SHEET = 'xl/worksheets/sheet1.xml';

const utf16 = (text: string): readonly number[] => [...Buffer.from(text, 'utf16le')];
const container = (...names: readonly string[]): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array.from({ length: 504 }, () => 0),
    ...names.flatMap(utf16),
  ]);

/** The plain workbook, one of its files changed in its archive. */
function archived(name: string, change: Partial<RawEntry>, ...more: readonly RawEntry[]): Uint8Array {
  const entries = Object.entries(partsOf(PLAIN)).map(([each, text]): RawEntry => {
    const entry = { name: each, content: strToU8(text) };
    return each === name ? { ...entry, ...change } : entry;
  });
  return rawZip([...entries, ...more]);
}

const withSheet = (rows: string, after = '', before = ''): Uint8Array =>
  makeWorkbook({ sheets: [{ name: 'A', rows, after, before }] });
const withPart = (name: string, text: string | undefined): Uint8Array =>
  makeWorkbook({ ...PLAIN, parts: { [name]: text } });
const whole = makeWorkbook(PLAIN);

/** What makes a file large without being read. */
const PICTURE: RawEntry = { name: 'xl/media/image1.png', content: new Uint8Array(200_000), stored: true };

const REFUSED: readonly (readonly [about: string, bytes: Uint8Array, reason: RefusalReason])[] = [
  ['nothing', new Uint8Array(), 'empty'],
  ['a workbook with a password', container('EncryptionInfo', 'EncryptedPackage'), 'encrypted'],
  ['an .xls of Excel 97', container('Root Entry', 'Workbook'), 'old-excel'],
  ['an .xls of Excel 95', container('Root Entry', 'Book'), 'old-excel'],
  ['an .xls of Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), 'old-excel'],
  ['a .doc', container('Root Entry', 'WordDocument', 'Workbook'), 'old-word'],
  ['CSV', strToU8('STT;Nội dung;Kết quả\r\n1;a;b\r\n'), 'plain-text'],
  ['CSV with a mark before it', strToU8('\ufeffSTT,Nội dung\n'), 'plain-text'],
  ['text in UTF-16', new Uint8Array([0xff, 0xfe, ...utf16('STT\tNội dung')]), 'plain-text'],
  ['a web page', strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table>'), 'web-page'],
  ['a table of HTML', strToU8('  \n<table border=1><tr><td>1</td></tr></table>'), 'web-page'],
  ['a web archive', strToU8('MIME-Version: 1.0\nX-Document-Type: Workbook\n'), 'web-page'],
  [
    'XML of Excel 2003',
    strToU8('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook>'),
    'old-xml',
  ],
  [
    'a lock file',
    new Uint8Array([12, ...strToU8('Nguyen Van A'), ...Array.from({ length: 152 }, () => 32)]),
    'lock-file',
  ],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'not-zip'],
  ['zeros', new Uint8Array(4096), 'not-zip'],
  [
    'an .xlsb',
    makeWorkbook({
      ...PLAIN,
      parts: {
        '_rels/.rels': partsOf(PLAIN)['_rels/.rels']?.replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': 'x',
      },
    }),
    'binary-workbook',
  ],
  [
    'an .ods',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    'open-document',
  ],
  [
    'a .docx',
    withPart('xl/workbook.xml', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'),
    'not-workbook',
  ],
  ['an archive of something else', zipParts({ 'a.txt': 'x' }), 'no-document'],
  ['half of a workbook', whole.subarray(0, whole.length / 2), 'broken-zip'],
  ['a workbook without its last byte', whole.subarray(0, -1), 'broken-zip'],
  ['a workbook without its first kilobyte', whole.subarray(1024), 'not-zip'],
  ['a sheet that is not what was packed', archived(SHEET, { crc: crc32(strToU8('y')) }), 'broken-zip'],
  ['a sheet that is shorter than it says', archived(SHEET, { size: 5000 }), 'broken-zip'],
  ['a sheet locked in its archive', archived(SHEET, { flags: 1 }), 'encrypted'],
  [
    'two sheets of one name',
    archived(SHEET, {}, { name: 'XL/worksheets/SHEET1.xml', content: strToU8('<x/>') }),
    'unsafe-zip',
  ],
  ['a file that climbs out of its folder', archived(SHEET, {}, { name: '../x', content: strToU8('x') }), 'unsafe-zip'],
  [
    'a sheet that is larger than it says',
    archived(SHEET, { content: new Uint8Array(1_000_000), size: 1000 }),
    'unsafe-zip',
  ],
  [
    'a sheet that packs to nothing, beside a picture',
    archived(SHEET, { content: new Uint8Array(30_000_000).fill(32) }, PICTURE),
    'unsafe-zip',
  ],
  ['a small file with a large sheet', archived(SHEET, { content: new Uint8Array(30_000_000).fill(32) }), 'too-large'],
  [
    'columns that are hidden over and over',
    withSheet('', '', '<cols>' + '<col min="1" max="16384" hidden="1"/>'.repeat(200) + '</cols>'),
    'too-large',
  ],
  [
    'merged areas over whole columns, one upon the other',
    withSheet('', `<mergeCells>${'<mergeCell ref="A1:B1048576"/>'.repeat(2000)}</mergeCells>`),
    'too-large',
  ],
  ['a sheet that says it is endless', archived(SHEET, { size: 4_000_000_000 }), 'too-large'],
  ['a listed sheet that is not there', withPart(SHEET, undefined), 'broken-zip'],
  ['a listed sheet without a link', withPart('xl/_rels/workbook.xml.rels', undefined), 'broken-zip'],
  ['a sheet cut off', withPart(SHEET, `<worksheet xmlns="${SHEET_NAMESPACE}"><sheetData><row>`), 'broken-xml'],
  ['a sheet that is no XML', withPart(SHEET, 'x'), 'broken-xml'],
  ['an empty sheet part', withPart(SHEET, ''), 'broken-xml'],
  [
    'a sheet with a DTD',
    withPart(SHEET, `<!DOCTYPE x [<!ENTITY a "b">]><worksheet xmlns="${SHEET_NAMESPACE}"/>`),
    'entities',
  ],
  ['an entity that is not declared', withSheet('<row><c t="str"><v>&a;</v></c></row>'), 'broken-xml'],
  ['a sheet that nests without end', withSheet(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`), 'too-deep'],
  ['a shared string that is not there', withSheet('<row><c t="s"><v>0</v></c></row>'), 'broken-xml'],
  ['a cell that no sheet has', withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'broken-xml'],
  ['a row that no sheet has', withSheet('<row r="1048577"><c><v>1</v></c></row>'), 'broken-xml'],
  ['a cell in a row that it does not name', withSheet('<row r="1"><c r="A2"><v>1</v></c></row>'), 'broken-xml'],
  [
    'a cell that stands twice',
    withSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'),
    'broken-xml',
  ],
  [
    'a row that stands twice',
    withSheet('<row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>'),
    'broken-xml',
  ],
  ['a merge of nothing', withSheet('', '<mergeCells><mergeCell ref="A"/></mergeCells>'), 'broken-xml'],
  [
    'more links than anybody needs',
    withPart('xl/_rels/workbook.xml.rels', `<Relationships>${' '.repeat(1_100_000)}</Relationships>`),
    'too-large',
  ],
];

describe('what is no readable workbook is refused by name', () => {
  it.each(REFUSED)('%s', (_, bytes, reason) => {
    const reading = readWorkbook(bytes);
    expect(isRefusal(reading) ? reading.reason : 'read').toBe(reason);
  });
});

it('says which part is at fault', () => {
  expect(readWorkbook(withPart(SHEET, 'x'))).toEqual({ kind: 'refused', reason: 'broken-xml', part: SHEET });
});

it('refuses more than two million cells', () => {
  const row = `<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`;
  // Words of chance keep it from packing to nothing.
  const noise = Array.from({ length: 200_000 }, (_, i) => `<!--${(i * 2_654_435_761) % 4_294_967_296}-->`).join('');
  expect(readWorkbook(withSheet(noise + row.repeat(126)))).toMatchObject({ kind: 'refused', reason: 'too-large' });
}, 60_000);

it.each([
  ['stored as they are', { stored: true }],
  ['with their numbers in 64 bits', { zip64: true }],
])('reads parts %s', (_, how) => {
  const bytes = rawZip(
    Object.entries(partsOf(PLAIN)).map(([name, text]) => ({ name, content: strToU8(text), ...how })),
  );
  expect(isRefusal(readWorkbook(bytes))).toBe(false);
});

it('a workbook cut off anywhere is refused', () => {
  for (let length = 0; length < whole.length; length += 1)
    expect(isRefusal(readWorkbook(whole.subarray(0, length)))).toBe(true);
});

it('a thousand elements that each declare a namespace, beneath thousands that are declared already, are read at once', () => {
  const declared = Array.from({ length: 20_000 }, (_, i) => ` xmlns:a${i}="u${i}"`).join('');
  const rows = Array.from({ length: 1000 }, (_, i) => `<row xmlns:q${i}="x"><q${i}:c/><c><v>${i}</v></c></row>`);
  const xml = `<worksheet xmlns="${SHEET_NAMESPACE}"${declared}><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const start = performance.now();
  const read = readWorkbook(makeWorkbook({ sheets: [{ name: 'A', xml }] }));
  // Copied each time they take half a minute; told of once, a tenth of a second.
  expect(performance.now() - start).toBeLessThan(5000);
  expect(isRefusal(read) ? read : read.sheets[0]?.rows).toHaveLength(1000);
});
