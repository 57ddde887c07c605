import { strFromU8, unzipSync } from 'fflate';
import type { Book, BookSheet } from '../../model/book.ts';
import { compareTexts } from '../../model/order.ts';
import { escapeXml } from '../xml.ts';
import { type ZipEntry, zipArchive } from '../zip.ts';
import { fixedAddress, fixedRows } from '../../model/cell-addresses.ts';
import { TYPEFACE, USUAL_SIZE } from './looks.ts';
import { fitNotes } from './notes.ts';
import { USUAL_HEIGHT } from './row-height.ts';
import { shortText } from './texts.ts';

/** Must come first, so that programs that read a package from its beginning know what it is. */
const CONTENT_TYPES = '[Content_Types].xml';

/** Far below what any program takes for a title. */
const LONGEST_TITLE = 255;

/** The package that the library wrote, without clock and chance, and with what it cannot say: always the same bytes for the same book. */
export function settleBytes(written: Uint8Array, book: Book): Uint8Array {
  const parts = Object.entries(unzipSync(written)).filter(([path]) => !path.endsWith('/'));
  const entries = parts.map(([path, bytes]): ZipEntry => ({ path, text: settlePart(path, strFromU8(bytes), book) }));
  return zipArchive(entries.toSorted((a, b) => rank(a) - rank(b) || compareTexts(a.path, b.path)));
}

const rank = ({ path }: ZipEntry): number => (path === CONTENT_TYPES ? 0 : 1);

function settlePart(path: string, xml: string, book: Book): string {
  const [, folder = '', number] =
    /^xl\/(worksheets\/sheet|drawings\/vmlDrawing|comments)(\d+)\.(?:xml|vml)$/.exec(path) ?? [];
  const sheet = book.sheets[Number(number) - 1];
  if (sheet !== undefined) {
    if (folder === 'comments') return xml.replace('<author>Author</author>', `<author>${plain(book.author)}</author>`);
    return folder === 'worksheets/sheet' ? settleSheet(xml, sheet) : fitNotes(xml, sheet);
  }
  if (path === 'docProps/core.xml') return properties(book);
  if (path === 'xl/styles.xml') return settleFonts(xml);
  return path === 'xl/workbook.xml' ? xml.replace('</sheets>', `</sheets>${names(book)}`) : xml;
}

const plain = (text: string): string => escapeXml(shortText(text, LONGEST_TITLE));

/** docProps/core.xml without any time. */
function properties({ title, author }: Book): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${plain(title)}</dc:title><dc:creator>${plain(author)}</dc:creator><dc:language>vi</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/**
 * The first font is that of cells without a look, and what widths are measured in; the library knows only Calibri. It also writes
 * colour before size, which is against the schema (ECMA-376 Part 1, 18.8.22).
 */
function settleFonts(xml: string): string {
  return xml
    .replace(
      /(<fonts [^>]*>)<font>.*?<\/font>/,
      `$1<font><sz val="${USUAL_SIZE}"/><color theme="1"/><name val="${TYPEFACE}"/><family val="1"/></font>`,
    )
    .replaceAll(/(<color [^>]*\/>)(<sz [^>]*\/>)/g, '$2$1');
}

/** Named areas and the rows that each page repeats; the library cannot name sheets that have an apostrophe. */
function names({ names, sheets }: Book): string {
  const named = names.map(
    ({ name, sheet, area }) => `<definedName name="${name}">${escapeXml(fixedAddress(sheet, area))}</definedName>`,
  );
  const repeated = sheets.flatMap(({ name, print: { repeat } }, index) =>
    repeat === undefined
      ? []
      : [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(fixedRows(name, repeat))}</definedName>`,
        ],
  );
  const all = [...repeated, ...named];
  return all.length === 0 ? '' : `<definedNames>${all.join('')}</definedNames>`;
}

function settleSheet(xml: string, sheet: BookSheet): string {
  return growingRows(numbersAsTyped(notesInOrder(settleIds(xml))), sheet).replace(
    /<sheetFormatPr [^>]*>/,
    `<sheetFormatPr defaultRowHeight="${USUAL_HEIGHT}"/>`,
  );
}

/** Rows whose height nobody chose grow with what is typed into them; the library fixes every height. */
function growingRows(xml: string, { rows }: BookSheet): string {
  return xml.replaceAll(/(<row r="(\d+)" ht="[^"]*") customHeight="1"/g, (whole, kept: string, number: string) =>
    rows[Number(number) - 1]?.height === undefined ? kept : whole,
  );
}

/** Data bars are tied to their second half by an id that the library throws dice for. */
function settleIds(xml: string): string {
  const known = new Map<string, string>();
  return xml.replaceAll(/(<x14:id>|<x14:cfRule type="dataBar" id=")(\{[^}]*\})/g, (_, before: string, id: string) => {
    const settled = known.get(id) ?? `{00000000-0000-4000-8000-${String(known.size + 1).padStart(12, '0')}}`;
    known.set(id, settled);
    return before + settled;
  });
}

/** The library puts what draws the notes behind the extensions, which must stand last (ECMA-376 Part 1, 18.3.1.99). */
function notesInOrder(xml: string): string {
  return xml.replace(/(<extLst>(?:(?!<extLst>).)*<\/extLst>)(<legacyDrawing [^>]*\/>)/s, '$2$1');
}

/** Numbers and dates that stand as text, so that they stay as they are typed, get no green corner; the library cannot say so. */
function numbersAsTyped(xml: string): string {
  const [, used] = /<dimension ref="([^"]+)"/.exec(xml) ?? [];
  if (used === undefined) return xml;
  const ignored = `<ignoredErrors><ignoredError sqref="${used}" twoDigitTextYear="1" numberStoredAsText="1"/></ignoredErrors>`;
  return xml.replace('</headerFooter>', `</headerFooter>${ignored}`);
}
