import { ELEMENTS, PAGE, SIZE_SETS } from '../../law/decree30.ts';
import { TOLERANCES } from '../../law/lint-tolerances.ts';
import { findLegacyEncoding } from '../../vietnamese/encodings.ts';
import type { Found } from '../elements.ts';
import type { Finding, Region, Value } from '../finding.ts';
import type { LayoutRun } from '../layout.ts';
import { ptOfTwips } from '../length.ts';
import { headOf, placesOf, signatureOf, titleOf } from '../places.ts';
import type { LintSubject, RuleChecks } from '../rule.ts';
import { ABSENT, AS_RULE, at, finding, PRESENT, words } from './findings.ts';
import { fontFindings, fontsOf, hasLetters, isLegacyFont } from './fonts.ts';
import { inkRuns, shownText } from './shown.ts';

/** Phông chữ, cỡ chữ, màu chữ. */
export const FONT_RULES = {
  'FT-01': (subject) => placesOf(subject).flatMap(({ found, region }) => fontFindings('FT-01', found, region)),
  'FT-02': (subject) => placesOf(subject).flatMap(({ found, region }) => colorFindings(found, region)),
  'FT-03': (subject) => placesOf(subject).flatMap(({ found, region }) => composedFindings(found, region)),
  'FT-04': (subject) => placesOf(subject).flatMap(({ found, region }) => legacyFindings(found, region)),
  'FT-05': sizeSetFindings,
  'FT-06': oddSizeFindings,
  'FT-07': ({ elements: { motto, agency, abstract } }) => [
    ...[...(motto === undefined ? [] : [motto]), ...agency].flatMap((found) => underlineFindings(found, 'head')),
    ...abstract.flatMap((found) => underlineFindings(found, 'title')),
  ],
  'FT-08': (subject) => placesOf(subject).flatMap(({ found, region }) => squeezedFindings(found, region)),
  'FT-09': capitalFindings,
} as const satisfies RuleChecks;

/** Black, on no colour. */
function colorFindings(found: Found, region: Region): readonly Finding[] {
  const runs = inkRuns(found.paragraph);
  const where = at(found, region);
  const odd = new Set(runs.map(({ color }) => color.toUpperCase()).filter((color) => !isBlack(color)));
  const colors = [...odd].map((color) => finding('FT-02', where, words(`#${color}`), words(`#${PAGE.font.color}`)));
  const marked = runs.some(({ highlighted, shaded }) => highlighted || shaded);
  return marked ? [...colors, finding('FT-02', where, PRESENT, ABSENT)] : colors;
}

function isBlack(color: string): boolean {
  return color === PAGE.font.color || color === 'AUTO' || color === '';
}

const MARK = /[\u0300-\u0323]/u;
const COMBINING = /\p{L}[\u0300-\u0323]+/u;
const WORD = /[\p{L}\p{M}]*[\u0300-\u0323][\p{L}\p{M}]*/u;

/** Dựng sẵn: letters with their marks in one, not a letter and marks behind it. */
function composedFindings(found: Found, region: Region): readonly Finding[] {
  const { text } = found.paragraph;
  if (!MARK.test(text) || !COMBINING.test(text)) return [];
  const word = WORD.exec(text)?.[0] ?? text;
  return [finding('FT-03', at(found, region), words(word), words(word.normalize('NFC')))];
}

function legacyFindings(found: Found, region: Region): readonly Finding[] {
  const { paragraph } = found;
  const fonts = new Set(paragraph.runs.filter(hasLetters).flatMap(fontsOf).filter(isLegacyFont));
  const where = at(found, region);
  const named = [...fonts].map((name) => finding('FT-04', where, words(name), AS_RULE));
  if (named.length > 0) return named;
  const fault = findLegacyEncoding(paragraph.text);
  if (fault?.code !== 'legacy-encoding') return [];
  return [finding('FT-04', where, words(fault.args.text), words(fault.args.meant ?? PAGE.font.family))];
}

/** Quốc hiệu, Tiêu ngữ and địa danh, each lawful by itself, of the same set. */
function sizeSetFindings({ elements: { nationalTitle, motto, placeDate } }: LintSubject): readonly Finding[] {
  const parts = [
    { name: 'nationalTitle', found: nationalTitle, range: ELEMENTS['national-title'].size },
    { name: 'motto', found: motto, range: ELEMENTS.motto.size },
    { name: 'placeDate', found: placeDate, range: ELEMENTS['place-date'].size },
  ] as const;
  const sizes = parts.flatMap(({ name, found, range }) => {
    const size = found === undefined ? undefined : inkRuns(found.paragraph)[0]?.size;
    return size === undefined || size < range.min || size > range.max ? [] : [{ name, size }];
  });
  const first = nationalTitle ?? motto ?? placeDate;
  if (first === undefined || SIZE_SETS.some((set) => sizes.every(({ name, size }) => set[name] === size))) return [];
  const sets = SIZE_SETS.map((set) => sizes.map(({ name }) => set[name]).join(' / '));
  const found: Value = { kind: 'text', text: sizes.map(({ size }) => size).join(' / ') };
  return [finding('FT-05', at(first, 'head'), found, { kind: 'texts', texts: sets })];
}

/** The sizes that the decree gives to one element or another, in pt. */
const SIZES: ReadonlySet<number> = new Set(
  Object.values(ELEMENTS).flatMap(({ size: { min, max } }) =>
    Array.from({ length: max - min + 1 }, (_, index) => min + index),
  ),
);

/** Lines outside tables that are no element with sizes of its own: remarks, captions, notes, addresses. */
function oddSizeFindings(subject: LintSubject): readonly Finding[] {
  const { elements } = subject;
  const parts = [elements, ...elements.appendices];
  const tables = new Set(parts.flatMap(({ tables: own }) => own.map(({ table }) => table)));
  const judged = new Set(
    [
      ...headOf(elements),
      ...titleOf(elements),
      ...signatureOf(elements),
      ...parts.flatMap(({ body }) => body.filter(({ level }) => level !== 'caption' && level !== 'note')),
      ...elements.appendices.flatMap(({ number, title, reference }) => [number, ...title, ...reference]),
    ].map(({ paragraph }) => paragraph.index),
  );
  const sizes = [...SIZES].sort((a, b) => a - b);
  const lawful: Value = { kind: 'pt-range', min: sizes[0] ?? 0, max: sizes.at(-1) ?? 0 };
  return placesOf(subject).flatMap(({ found, region }) => {
    const inTable = found.cell !== undefined && (tables.has(found.cell.table) || found.cell.table.bordered);
    if (inTable || (region !== 'header' && region !== 'footer' && judged.has(found.paragraph.index))) return [];
    const odd = inkRuns(found.paragraph).filter((run) => hasLetters(run) && !SIZES.has(run.size));
    return [...new Set(odd.map(({ size }) => size))].map((value) =>
      finding('FT-06', at(found, region), { kind: 'pt', value }, lawful),
    );
  });
}

function underlineFindings(found: Found, region: Region): readonly Finding[] {
  if (!found.paragraph.runs.some((run) => run.underline && hasLetters(run))) return [];
  return [finding('FT-07', at(found, region), { kind: 'looks', underline: true }, { kind: 'looks', underline: false })];
}

/** Letters drawn apart, together, or out of their shape. */
function squeezedFindings(found: Found, region: Region): readonly Finding[] {
  const most = TOLERANCES.letterSpacingPt;
  const runs = inkRuns(found.paragraph).filter(hasLetters);
  const where = at(found, region);
  const spaced = new Set(runs.map(({ letterSpacing }) => ptOfTwips(letterSpacing)).filter((pt) => Math.abs(pt) > most));
  const scaled = new Set(runs.map(({ scale }) => scale).filter((scale) => scale !== 100));
  return [
    ...[...spaced].map((value) =>
      finding('FT-08', where, { kind: 'pt', value }, { kind: 'pt-range', min: -most, max: most }),
    ),
    ...[...scaled].map((value) => finding('FT-08', where, { kind: 'percent', value }, { kind: 'percent', value: 100 })),
  ];
}

/** Small capitals never; capitals by a format only where no element is typed in them. */
function capitalFindings(subject: LintSubject): readonly Finding[] {
  const small = placesOf(subject).filter(({ found }) =>
    found.paragraph.runs.some((run) => run.smallCaps && hasLetters(run)),
  );
  const { elements } = subject;
  const capitals = [
    elements.nationalTitle,
    ...elements.parent,
    ...elements.agency,
    elements.typeName,
    ...elements.authority,
  ];
  const names = capitals.filter((found) => found !== undefined);
  const formatted = names.filter(({ paragraph }) => paragraph.runs.some(isFormatted));
  const first = formatted[0];
  const mixed = first !== undefined && formatted.length < names.length ? [first] : [];
  return [
    ...small.map(({ found, region }) => asTyped(found, region)),
    ...mixed.map((found) => asTyped(found, elements.authority.includes(found) ? 'signature' : 'head')),
  ];
}

function isFormatted({ caps, text }: LayoutRun): boolean {
  return caps && text !== text.toUpperCase();
}

function asTyped(found: Found, region: Region): Finding {
  const typed = found.paragraph.text;
  return finding('FT-09', at(found, region), words(typed), words(shownText(found.paragraph).toUpperCase()));
}
