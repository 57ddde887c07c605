import { BODY_TEXT, ELEMENTS } from '../../law/decree30.ts';
import type { LintRule } from '../../law/lint-rules.ts';
import type { Finding, Value } from '../finding.ts';
import type { LayoutParagraph } from '../layout.ts';
import { type Fix, nearestIn, twipsOfMm } from './fix.ts';
import type { Wish } from './edits.ts';

/** What is to change in a paragraph: its own properties, and those of all its runs. */
export interface ParagraphWish {
  readonly paragraph: readonly Wish[];
  readonly run: readonly Wish[];
  readonly fix: Fix;
}

/** What the paragraph stands in: what most of the document does, and the paragraph above. */
export interface Surroundings {
  /** Size of most letters of the main text that is lawful, in pt. */
  readonly bodySize: number;
  /** The lawful first-line indent that most paragraphs have, in mm. */
  readonly firstLineMm: number;
  readonly above: LayoutParagraph | undefined;
}

/** Rules on the look of an element: what they find lawful is what its paragraph is to look like. */
const LOOKS: ReadonlySet<LintRule> = new Set<LintRule>([
  'PG-08',
  'PG-11',
  'FT-05',
  'FT-06',
  'HD-02',
  'HD-05',
  'HD-08',
  'HD-09',
  'NO-03',
  'DT-01',
  'TT-01',
  'TT-04',
  'TT-08',
  'BA-01',
  'BD-01',
  'BD-02',
  'BD-03',
  'BD-08',
  'BD-09',
  'BD-10',
  'BD-14',
  'SG-01',
  'SG-06',
  'RC-01',
  'RC-02',
  'RC-07',
  'AP-02',
  'AP-04',
  'AP-05',
]);

/** What would mend a finding in its paragraph; undefined where that takes another word, or nothing here knows how. */
export function wishFor(finding: Finding, paragraph: LayoutParagraph, around: Surroundings): ParagraphWish | undefined {
  const { rule } = finding;
  if (LOOKS.has(rule)) return lookWish(finding, paragraph, around);
  switch (rule) {
    case 'BD-04':
      return indentWish(finding, paragraph, around);
    case 'BD-05':
    case 'TT-09':
    case 'HD-07':
      return finding.lawful.kind === 'times' ? lineWish(finding) : gapWish(finding, around);
    case 'BD-06':
      return lineWish(finding);
    default:
      return undefined;
  }
}

function lookWish(finding: Finding, paragraph: LayoutParagraph, { bodySize }: Surroundings): ParagraphWish | undefined {
  const { found, lawful, rule } = finding;
  switch (lawful.kind) {
    case 'align':
      // A number that a tab stop puts in the middle would stand beside it in a centred line.
      return paragraph.text.includes('\t') && rule === 'PG-08'
        ? undefined
        : wish(finding, lawful, {
            paragraph: [{ name: 'w:jc', attributes: { 'w:val': lawful.align } }, ...upright(paragraph, lawful.align)],
          });
    case 'pt':
      return sizeWish(finding, lawful.value);
    case 'pt-range': {
      const size = rule === 'BD-02' ? bodySize : nearestIn(found.kind === 'pt' ? found.value : lawful.max, lawful);
      return sizeWish(finding, size);
    }
    case 'looks': {
      if (lawful.capitals !== undefined || lawful.underline !== undefined) return undefined;
      const run = [...toggle('w:b', 'w:bCs', lawful.bold), ...toggle('w:i', 'w:iCs', lawful.italic)];
      return run.length === 0 ? undefined : wish(finding, lawful, { run });
    }
    default:
      return undefined;
  }
}

/** A line in the middle stands there only without an indent on one side of it. */
function upright({ indent }: LayoutParagraph, align: string): readonly Wish[] {
  if (align !== 'center' || (indent.left === indent.right && indent.firstLine === 0)) return [];
  return [{ name: 'w:ind', attributes: indents({ left: 0, right: 0, firstLine: 0 }) }];
}

function sizeWish(finding: Finding, pt: number): ParagraphWish {
  const attributes = { 'w:val': String(Math.round(pt * 2)) };
  return wish(
    finding,
    { kind: 'pt', value: pt },
    {
      run: [
        { name: 'w:sz', attributes },
        { name: 'w:szCs', attributes },
      ],
    },
  );
}

function toggle(name: string, complex: string, on: boolean | undefined): readonly Wish[] {
  if (on === undefined) return [];
  const attributes = { 'w:val': on ? undefined : '0' };
  return [
    { name, attributes },
    { name: complex, attributes },
  ];
}

/** Blanks typed at the beginning of a line are the user's text and stay. */
function indentWish(
  finding: Finding,
  paragraph: LayoutParagraph,
  { firstLineMm }: Surroundings,
): ParagraphWish | undefined {
  const { lawful } = finding;
  if (lawful.kind !== 'mm' && lawful.kind !== 'mm-range') return undefined;
  const mm = lawful.kind === 'mm' ? lawful.value : firstLineMm;
  const left = paragraph.number === undefined ? paragraph.indent.left : 0;
  const attributes = indents({ left, right: paragraph.indent.right, firstLine: twipsOfMm(mm) });
  return wish(finding, { kind: 'mm', value: mm }, { paragraph: [{ name: 'w:ind', attributes }] });
}

function indents({ left, right, firstLine }: LayoutParagraph['indent']): NonNullable<Wish['attributes']> {
  return {
    'w:left': String(Math.round(left)),
    'w:right': String(Math.round(right)),
    'w:firstLine': String(Math.round(firstLine)),
    ...Object.fromEntries(
      [
        'start',
        'end',
        'hanging',
        'firstLineChars',
        'hangingChars',
        'leftChars',
        'rightChars',
        'startChars',
        'endChars',
      ].map((name) => [`w:${name}`, undefined]),
    ),
  };
}

/** The gap above a paragraph, made by it alone where the one above leaves less. */
function gapWish(finding: Finding, { above }: Surroundings): ParagraphWish | undefined {
  const { lawful } = finding;
  if (lawful.kind !== 'pt') return undefined;
  const before = Math.max(0, Math.round(lawful.value * 20 - (above?.spacing.after ?? 0)));
  if (lawful.value === 0 && (above?.spacing.after ?? 0) > 0) return undefined;
  const attributes = { 'w:before': String(before), 'w:beforeAutospacing': undefined, 'w:beforeLines': undefined };
  const beside: readonly Wish[] =
    finding.rule === 'BD-05' ? [{ name: 'w:contextualSpacing', attributes: { 'w:val': '0' } }] : [];
  return wish(finding, lawful, { paragraph: [{ name: 'w:spacing', attributes }, ...beside] });
}

/** Single spacing is 240. */
function lineWish(finding: Finding): ParagraphWish | undefined {
  const { found, lawful } = finding;
  const range = lawful.kind === 'times' ? { min: lawful.value, max: lawful.value } : BODY_TEXT.lineSpacing;
  const times = nearestIn(found.kind === 'times' ? found.value : range.min, range);
  const attributes = { 'w:line': String(Math.round(times * 240)), 'w:lineRule': 'auto' };
  return wish(finding, { kind: 'times', value: times }, { paragraph: [{ name: 'w:spacing', attributes }] });
}

function wish(
  { rule, found }: Finding,
  made: Value,
  wishes: { readonly paragraph?: readonly Wish[]; readonly run?: readonly Wish[] },
): ParagraphWish {
  return { paragraph: wishes.paragraph ?? [], run: wishes.run ?? [], fix: { rule, found, made } };
}

/** What most of the main text does, where that is lawful: the paragraphs of these findings are left out. */
export function surroundings(paragraphs: readonly LayoutParagraph[]): Omit<Surroundings, 'above'> {
  const { min, max } = ELEMENTS.body.size;
  const letters = new Map<number, number>();
  const indented = new Map<number, number>();
  for (const { runs, indent, align } of paragraphs) {
    if (align !== 'both' && align !== 'left') continue;
    for (const { size, text } of runs)
      if (size >= min && size <= max) letters.set(size, (letters.get(size) ?? 0) + text.length);
    const mm = BODY_TEXT.firstLineMm.find((lawful) => Math.abs(indent.firstLine - twipsOfMm(lawful)) <= 10);
    if (mm !== undefined) indented.set(mm, (indented.get(mm) ?? 0) + 1);
  }
  return { bodySize: most(letters) ?? max, firstLineMm: most(indented) ?? BODY_TEXT.firstLineMm[1] };
}

function most(counts: ReadonlyMap<number, number>): number | undefined {
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
