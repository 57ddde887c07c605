import type { LayoutParagraph, TabStop } from '../layout.ts';
import { integerOf, isOn, twipsOf } from './measures.ts';
import { isShaded } from './run-format.ts';
import type { XmlNode } from '../../ooxml/xml.ts';

type Side = LayoutParagraph['borders'][number];
type Align = LayoutParagraph['align'];

/** What one w:pPr says of a paragraph; absent: nothing. Lengths in twips. */
export interface ParagraphProperties {
  readonly align?: Align;
  /** Where a frame (w:framePr) without a width of its own stands across the page. */
  readonly frameAlign?: Align;
  readonly left?: number;
  readonly right?: number;
  /** Negative for a hanging indent. */
  readonly firstLine?: number;
  readonly before?: number;
  readonly after?: number;
  readonly autoBefore?: boolean;
  readonly autoAfter?: boolean;
  readonly line?: number;
  readonly lineRule?: LayoutParagraph['spacing']['lineRule'];
  readonly contextual?: boolean;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** 9 is body text. */
  readonly outlineLevel?: number;
  readonly borders?: Readonly<Partial<Record<Side, boolean>>>;
  readonly tabs?: readonly (TabStop | Cleared)[];
  readonly shaded?: boolean;
  readonly style?: string;
  readonly numbering?: NumberingChoice;
}

/** A stop taken away again. */
interface Cleared {
  readonly position: number;
  readonly align: 'clear';
}

/** w:numPr: either half may come from a style. */
interface NumberingChoice {
  readonly id?: string;
  readonly level?: number;
}

const ALIGN: Readonly<Record<string, Align>> = {
  left: 'left',
  start: 'left',
  numTab: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
  thaiDistribute: 'both',
  lowKashida: 'both',
  mediumKashida: 'both',
  highKashida: 'both',
};

/** What a w:pPr says. */
export function readParagraphProperties(node: XmlNode | undefined): ParagraphProperties {
  const found: { -readonly [K in keyof ParagraphProperties]: ParagraphProperties[K] } = {};
  for (const property of node?.children ?? []) {
    const { name, attributes } = property;
    const value = attributes['w:val'];
    switch (name) {
      case 'w:pStyle':
        if (value !== undefined) found.style = value;
        break;
      case 'w:jc':
        found.align = ALIGN[value ?? ''] ?? 'left';
        break;
      case 'w:framePr':
        Object.assign(found, readFrame(attributes));
        break;
      case 'w:ind':
        Object.assign(found, readIndent(attributes));
        break;
      case 'w:spacing':
        Object.assign(found, readSpacing(attributes));
        break;
      case 'w:contextualSpacing':
        found.contextual = isOn(value);
        break;
      case 'w:keepNext':
        found.keepNext = isOn(value);
        break;
      case 'w:keepLines':
        found.keepLines = isOn(value);
        break;
      case 'w:pageBreakBefore':
        found.pageBreakBefore = isOn(value);
        break;
      case 'w:outlineLvl':
        found.outlineLevel = integerOf(value) ?? 9;
        break;
      case 'w:pBdr':
        found.borders = readBorders(property);
        break;
      case 'w:tabs':
        found.tabs = property.children.flatMap(readTab);
        break;
      case 'w:shd':
        found.shaded = isShaded(attributes);
        break;
      case 'w:numPr':
        found.numbering = readNumbering(property);
        break;
    }
  }
  return found;
}

function readFrame(attributes: Readonly<Record<string, string>>): ParagraphProperties {
  const across = ALIGN[attributes['w:xAlign'] ?? ''];
  return across === undefined || attributes['w:w'] !== undefined ? {} : { frameAlign: across };
}

/** Twips of a hundredth of a character, reckoned at 10,5 pt as Word does without a grid; used where no length stands beside it. */
const CHARACTER_HUNDREDTH = 2.1;

/** Twips of a hundredth of a line. */
const LINE_HUNDREDTH = 2.4;

function readIndent(attributes: Readonly<Record<string, string>>): ParagraphProperties {
  const indent = (...names: readonly string[]): number | undefined => {
    for (const name of names) {
      const twips = twipsOf(attributes[`w:${name}`]);
      if (twips !== undefined) return twips;
      const characters = integerOf(attributes[`w:${name}Chars`]);
      if (characters !== undefined) return characters * CHARACTER_HUNDREDTH;
    }
    return undefined;
  };
  const [left, right] = [indent('left', 'start'), indent('right', 'end')];
  const [hanging, firstLine] = [indent('hanging'), indent('firstLine')];
  const first = hanging === undefined ? firstLine : -hanging;
  return {
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(first !== undefined && { firstLine: first === 0 ? 0 : first }),
  };
}

function readSpacing(attributes: Readonly<Record<string, string>>): ParagraphProperties {
  const gap = (name: string): number | undefined => {
    const lines = integerOf(attributes[`w:${name}Lines`]);
    return twipsOf(attributes[`w:${name}`]) ?? (lines === undefined ? undefined : lines * LINE_HUNDREDTH);
  };
  const [before, after, line] = [gap('before'), gap('after'), twipsOf(attributes['w:line'])];
  const { 'w:beforeAutospacing': autoBefore, 'w:afterAutospacing': autoAfter, 'w:lineRule': rule } = attributes;
  return {
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(autoBefore !== undefined && { autoBefore: isOn(autoBefore) }),
    ...(autoAfter !== undefined && { autoAfter: isOn(autoAfter) }),
    ...(line !== undefined && { line: Math.abs(line) }),
    ...(rule !== undefined && { lineRule: rule === 'exact' || rule === 'atLeast' ? rule : 'auto' }),
  };
}

const SIDES: readonly Side[] = ['top', 'bottom', 'left', 'right', 'between'];

function readBorders(node: XmlNode): Readonly<Partial<Record<Side, boolean>>> {
  return Object.fromEntries(
    node.children.flatMap(({ name, attributes }) => {
      const side = SIDES.find((s) => name === `w:${s}`);
      return side === undefined ? [] : [[side, isVisibleBorder(attributes)] as const];
    }),
  );
}

/** Whether a border element draws a line. */
export function isVisibleBorder({ 'w:val': style }: Readonly<Record<string, string>>): boolean {
  return style !== undefined && style !== 'nil' && style !== 'none';
}

const STOPS: Readonly<Record<string, TabStop['align'] | 'clear'>> = {
  clear: 'clear',
  left: 'left',
  start: 'left',
  num: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  decimal: 'decimal',
  bar: 'bar',
};

function readTab({ name, attributes }: XmlNode): readonly (TabStop | Cleared)[] {
  const position = twipsOf(attributes['w:pos']);
  const align = STOPS[attributes['w:val'] ?? ''];
  if (name !== 'w:tab' || position === undefined || align === undefined) return [];
  if (align === 'clear') return [{ position, align }];
  const leader = attributes['w:leader'];
  return [{ position, align, ...(leader !== undefined && leader !== 'none' && { leader }) }];
}

function readNumbering(node: XmlNode): NumberingChoice {
  const value = (name: string): string | undefined => node.children.find((c) => c.name === name)?.attributes['w:val'];
  const [id, level] = [value('w:numId'), integerOf(value('w:ilvl'))];
  return { ...(id !== undefined && { id }), ...(level !== undefined && { level }) };
}

/** What `over` says on top of what `under` says. */
export function mergeParagraphs(under: ParagraphProperties, over: ParagraphProperties): ParagraphProperties {
  const merged = { ...under, ...over };
  return {
    ...merged,
    ...(under.borders !== undefined &&
      over.borders !== undefined && { borders: { ...under.borders, ...over.borders } }),
    ...(under.tabs !== undefined && over.tabs !== undefined && { tabs: [...under.tabs, ...over.tabs] }),
    ...(under.numbering !== undefined &&
      over.numbering !== undefined && { numbering: { ...under.numbering, ...over.numbering } }),
  };
}

/** Word's gap where spacing is left to it, in twips: 14 pt. */
const AUTO_GAP = 280;

/** 240ths of a line: single. */
const SINGLE = 240;

/** Body text in terms of w:outlineLvl. */
const BODY_LEVEL = 9;

/** How a paragraph is laid out in the end, all defaults filled in. */
export type ParagraphFormat = Pick<
  LayoutParagraph,
  'align' | 'indent' | 'spacing' | 'keepNext' | 'keepLines' | 'pageBreakBefore' | 'outlineLevel' | 'borders' | 'tabs'
>;

/** Fills in what no level says. */
export function finishParagraph(p: ParagraphProperties): ParagraphFormat {
  const tabs = stopsLeft(p.tabs ?? []);
  return {
    align: p.frameAlign ?? p.align ?? 'left',
    indent: { left: p.left ?? 0, right: p.right ?? 0, firstLine: p.firstLine ?? 0 },
    spacing: {
      before: p.autoBefore === true ? AUTO_GAP : (p.before ?? 0),
      after: p.autoAfter === true ? AUTO_GAP : (p.after ?? 0),
      line: p.line ?? SINGLE,
      lineRule: p.lineRule ?? 'auto',
      contextual: p.contextual ?? false,
    },
    keepNext: p.keepNext ?? false,
    keepLines: p.keepLines ?? false,
    pageBreakBefore: p.pageBreakBefore ?? false,
    ...(p.outlineLevel !== undefined && p.outlineLevel < BODY_LEVEL && { outlineLevel: p.outlineLevel }),
    borders: SIDES.filter((side) => p.borders?.[side] === true),
    ...(tabs.length > 0 && { tabs }),
  };
}

function stopsLeft(tabs: readonly (TabStop | Cleared)[]): readonly TabStop[] {
  if (tabs.length === 0) return [];
  const stops = new Map<number, TabStop>();
  for (const tab of tabs) {
    if (tab.align === 'clear') stops.delete(tab.position);
    else stops.set(tab.position, tab);
  }
  return [...stops.values()].sort((a, b) => a.position - b.position);
}
