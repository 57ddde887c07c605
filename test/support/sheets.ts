import { strToU8, zipSync } from 'fflate';

/** A sheet of a workbook that is made for a test: exact XML, so that every shape a program may write can be made. */
export interface MadeSheet {
  readonly name: string;
  /** What stands in sheetData: rows of `cells`, or anything. */
  readonly rows?: string;
  /** What stands before and behind sheetData: cols, mergeCells, dataValidations … */
  readonly before?: string;
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** In place of the whole part. */
  readonly xml?: string;
  /** The last word of its type: chartsheet … */
  readonly type?: string;
}

export interface MadeWorkbook {
  readonly sheets: readonly MadeSheet[];
  /** What stands in each `si`. */
  readonly strings?: readonly string[];
  /** Formats and fonts of the styles of cells; style 0 is plain, the first of these is 1. */
  readonly styles?: readonly { readonly format?: string | number; readonly font?: string }[];
  /** Whether days count from 1904. */
  readonly date1904?: boolean;
  /** Further links of the workbook: type and target. */
  readonly links?: readonly { readonly type: string; readonly target: string; readonly external?: boolean }[];
  /** Parts in place of those made here, or beside them; undefined leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | undefined>>;
}

export const SHEET_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The bytes of a workbook: an archive of exactly these parts, the same on every run. */
export function makeWorkbook(made: MadeWorkbook): Uint8Array {
  return zipParts({ ...partsOf(made), ...made.parts });
}

/** An archive of parts by their names, in their order. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array | undefined>>): Uint8Array {
  const files = Object.entries(parts).flatMap(([name, content]) =>
    content === undefined ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

/** The parts of a workbook by name, as Excel calls them. */
export function partsOf({ sheets, strings, styles, date1904, links = [] }: MadeWorkbook): Record<string, string> {
  const sheetLinks = sheets.map(({ type = 'worksheet' }, i) => ({
    id: `rId${i + 1}`,
    type,
    target: `worksheets/sheet${i + 1}.xml`,
    external: false,
  }));
  const others = [
    ...(strings === undefined ? [] : [{ type: 'sharedStrings', target: 'sharedStrings.xml' }]),
    ...(styles === undefined ? [] : [{ type: 'styles', target: 'styles.xml' }]),
    ...links,
  ].map((link, i) => ({ external: false, ...link, id: `rIdX${i + 1}` }));
  const listed = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${i + 1}"/>`,
  );
  return {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml', external: false }]),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${SHEET_NAMESPACE}" xmlns:r="${DOCUMENT}"><workbookPr${date1904 === true ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([...sheetLinks, ...others]),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': stringsPart(strings) }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': stylesPart(styles) }),
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetPart(sheet)])),
  };
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sheetPart({ rows = '', before = '', after = '', xml }: MadeSheet): string {
  return (
    xml ??
    `${DECLARATION}<worksheet xmlns="${SHEET_NAMESPACE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  );
}

function stringsPart(strings: readonly string[]): string {
  return `${DECLARATION}<sst xmlns="${SHEET_NAMESPACE}">${strings.map((string) => `<si>${string}</si>`).join('')}</sst>`;
}

function stylesPart(styles: NonNullable<MadeWorkbook['styles']>): string {
  const formats = styles.map(({ format = 0 }, i) =>
    typeof format === 'number' ? format : { id: 164 + i, code: format },
  );
  const own = formats.flatMap((format) =>
    typeof format === 'number' ? [] : [`<numFmt numFmtId="${format.id}" formatCode="${escaped(format.code)}"/>`],
  );
  const fonts = ['Calibri', ...styles.map(({ font = 'Calibri' }) => font)];
  const cells = formats.map(
    (format, i) => `<xf numFmtId="${typeof format === 'number' ? format : format.id}" fontId="${i + 1}" xfId="0"/>`,
  );
  return [
    `${DECLARATION}<styleSheet xmlns="${SHEET_NAMESPACE}"><numFmts count="${own.length}">${own.join('')}</numFmts>`,
    `<fonts>${fonts.map((font) => `<font><sz val="11"/><name val="${escaped(font)}"/></font>`).join('')}</fonts>`,
    `<cellStyleXfs><xf numFmtId="14" fontId="0"/></cellStyleXfs>`,
    `<cellXfs><xf numFmtId="0" fontId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`,
  ].join('');
}

function relationships(
  links: readonly { readonly id: string; readonly type: string; readonly target: string; readonly external: boolean }[],
): string {
  const listed = links.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${escaped(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

/** What a cell of a test holds: text, a number, yes or no, nothing, or XML of its own in place of `<c>`. */
export type MadeCell = string | number | boolean | undefined | { readonly xml: string };

/** Rows from the first one, each a list of what stands in its cells from column A; texts stand in the cells themselves. */
export function cells(...rows: readonly (readonly MadeCell[])[]): string {
  return rows
    .map(
      (row, y) =>
        `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${letters(x + 1)}${y + 1}`)).join('')}</row>`,
    )
    .join('');
}

function cellXml(cell: MadeCell, address: string): string {
  switch (typeof cell) {
    case 'undefined':
      return '';
    case 'string':
      return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    case 'number':
      return `<c r="${address}"><v>${cell}</v></c>`;
    case 'boolean':
      return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    case 'object':
      return cell.xml;
  }
}

function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return `${before === 0 ? '' : letters(before)}${String.fromCodePoint(65 + ((column - 1) % 26))}`;
}

/** Text as it stands in XML, also between quotes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
