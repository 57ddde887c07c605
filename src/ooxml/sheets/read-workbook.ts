import { nfc } from '../../vietnamese/words.ts';
import { mainPart, openPackage, type Package, type PackageLimits, type Relationship } from '../package.ts';
import { RefusedError, type Refusal } from '../refusal.ts';
import { attributeOf, scanPart } from '../scan-part.ts';
import { HIGHEST_RATIO, LARGEST_PART } from '../zip.ts';
import type { Shared } from './cell-content.ts';
import { readSheet, type Budget } from './read-sheet.ts';
import { serialDays } from './serial-date.ts';
import { NO_STRINGS, readSharedStrings } from './shared-strings.ts';
import { NO_STYLES, readStyles } from './styles.ts';
import { nameUnlike } from './unlike-workbooks.ts';
import type { Sheet, Workbook } from './workbook.ts';

/** What the bytes of an .xlsx or .xlsm hold, or why they cannot be read. Never throws on any bytes. */
export function readWorkbook(bytes: Uint8Array): Workbook | Refusal {
  try {
    const limits = limitsOf(bytes);
    return readPackage(openPackage(bytes, limits), limits);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const { refusal } = error;
    return refusal.reason === 'not-zip' ? { kind: 'refused', reason: nameUnlike(bytes) } : refusal;
  }
}

/** Whether a workbook was refused. */
export function isRefusal(reading: Workbook | Refusal): reading is Refusal {
  return 'kind' in reading;
}

const MB = 1024 * 1024;

/** Cells, strings and rows of merged areas of one workbook: fifty thousand rows of forty columns, and some three hundred megabytes of memory. */
const MOST_KEPT = 2_000_000;

/** Real sheets pack to a fifth or a twentieth; what packs to less than a fiftieth is the same thing over and over. */
const REAL_RATIO = 50;
/** Inflated: a sheet of a million cells has forty megabytes. */
const LARGEST_SHEET = 128 * MB;
const LARGEST_WORKBOOK = 256 * MB;
/** What may be packed in any way, since it is read before anybody has time to wait. */
const SMALL = 8 * MB;
/** The links of a part are kept as a tree: a thousand of them take a tenth of this. */
const LARGEST_LINKS = MB;

function limitsOf({ length }: Uint8Array): PackageLimits {
  return {
    part: ({ name, size, packed }) => {
      if (name.toLowerCase().endsWith('.rels')) return LARGEST_LINKS;
      return size <= packed * REAL_RATIO ? LARGEST_SHEET : LARGEST_PART;
    },
    all: Math.min(
      LARGEST_WORKBOOK,
      Math.max(SMALL, length * REAL_RATIO, Math.min(2 * LARGEST_PART, length * HIGHEST_RATIO)),
    ),
  };
}

function readPackage(file: Package, limits: PackageLimits): Workbook {
  if (file.has('mimetype') && file.has('content.xml')) throw new RefusedError('open-document');
  const main = mainPart(file);
  if (main.endsWith('.bin')) throw new RefusedError('binary-workbook', main);
  const { is1904, sheets } = readMain(file, main);
  const links = file.relationships(main);
  const of = (type: string): string | undefined =>
    [...links.values()].find((link) => link.type === type && !link.external && file.has(link.target))?.target;
  const [styles, strings] = [of('styles'), of('sharedStrings')];
  const listed = sheets.map((sheet) => ({ ...sheet, link: linkOf(sheet, links, file) }));
  const worksheets = listed.filter(({ link }) => link.type === 'worksheet');
  const parts = [styles ?? [], strings ?? [], worksheets.map(({ link }) => link.target)].flat();
  refuseTooLarge(file, parts, limits.all);
  const budget = countedBudget();
  const shared: Shared = {
    styles: styles === undefined ? NO_STYLES : readStyles(file.read(styles), styles),
    strings: strings === undefined ? NO_STRINGS : readSharedStrings(file.read(strings), strings, budget),
    dayOf: serialDays(is1904),
  };
  return {
    // A sheet that is a chart, or a dialogue of Excel 5, has no cells.
    sheets: worksheets.map(({ name, hidden, link: { target } }): Sheet => ({
      name,
      hidden,
      ...readSheet(file.read(target), target, { shared, budget }),
    })),
    carries: carriedBy([...links.values()]),
  };
}

interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

/** The main part: its calendar and its sheets, in the order of their tabs. */
function readMain(file: Package, main: string): { readonly is1904: boolean; readonly sheets: readonly ListedSheet[] } {
  const sheets: ListedSheet[] = [];
  const path: string[] = [];
  let is1904 = false;
  scanPart(file.read(main), main, {
    open: (name, attributes, scope) => {
      if (path.length === 0 && name !== 'x:workbook') throw new RefusedError('not-workbook', main);
      if (name === 'x:workbookPr') is1904 = attributes['date1904'] === '1' || attributes['date1904'] === 'true';
      if (name === 'x:sheet' && path.at(-1) === 'x:sheets') {
        const { name: written = '', state = 'visible' } = attributes;
        const id = attributeOf(attributes, 'r:id', scope) ?? '';
        sheets.push({ name: nfc(written), hidden: state !== 'visible', id });
      }
      path.push(name);
    },
    text: () => undefined,
    close: () => path.pop(),
  });
  return { is1904, sheets };
}

function linkOf({ id }: ListedSheet, links: ReadonlyMap<string, Relationship>, file: Package): Relationship {
  const link = links.get(id);
  if (link === undefined || link.external || !file.has(link.target)) throw new RefusedError('broken-zip', link?.target);
  return link;
}

/** Before anything of it is inflated: a workbook that cannot be read to its end is not begun. */
function refuseTooLarge(file: Package, parts: readonly string[], most: number): void {
  const sizes = parts.map((part) => file.size(part));
  if (sizes.reduce((sum, size) => sum + size, 0) > most) throw new RefusedError('too-large');
}

function countedBudget(): Budget {
  let left = MOST_KEPT;
  return {
    take: (part, count = 1) => {
      left -= count;
      if (left < 0) throw new RefusedError('too-large', part);
    },
  };
}

function carriedBy(links: readonly Relationship[]): Workbook['carries'] {
  const has = (pattern: RegExp): boolean => links.some(({ type }) => pattern.test(type));
  return [
    ...(has(/^vbaProject$|Macrosheet$/u) ? (['macros'] as const) : []),
    ...(has(/^externalLink/u) ? (['external-links'] as const) : []),
  ];
}
