import type { LayoutRun } from '../layout.ts';
import { isOn, pointsOf, twipsOf, integerOf } from './measures.ts';
import type { Theme } from './theme.ts';
import type { XmlNode } from '../../ooxml/xml.ts';

/** Toggle properties: styles of different kinds that each set one cancel each other out (ECMA-376 part 1, 17.7.3). */
const TOGGLES = ['bold', 'italic', 'caps', 'smallCaps', 'strike', 'hidden'] as const;
type Toggle = (typeof TOGGLES)[number];

/** What one w:rPr says of a run; absent: nothing. */
export interface RunProperties extends Readonly<Partial<Record<Toggle, boolean>>> {
  readonly ascii?: string;
  readonly hAnsi?: string;
  readonly cs?: string;
  readonly eastAsia?: string;
  /** pt. */
  readonly size?: number;
  readonly underline?: boolean;
  readonly doubleStrike?: boolean;
  readonly color?: string;
  readonly highlighted?: boolean;
  readonly shaded?: boolean;
  readonly superscript?: boolean;
  readonly letterSpacing?: number;
  readonly scale?: number;
  readonly language?: string;
  /** Id of the character style. */
  readonly style?: string;
}

/** The levels of formatting above a run, from the farthest to the nearest. */
export interface RunLevels {
  readonly defaults: RunProperties;
  readonly table: RunProperties;
  readonly paragraph: RunProperties;
  readonly character: RunProperties;
  readonly direct: RunProperties;
}

/** How a run looks in the end. */
export type RunFormat = Omit<LayoutRun, 'text' | 'field'> & { readonly hidden: boolean };

/** Word's size where no style names one (ECMA-376 part 1, 17.3.2.38). */
const DEFAULT_SIZE = 10;

/** What a w:rPr says. */
export function readRunProperties(node: XmlNode | undefined, theme: Theme): RunProperties {
  const found: { -readonly [K in keyof RunProperties]: RunProperties[K] } = {};
  for (const { name, attributes } of node?.children ?? []) {
    const value = attributes['w:val'];
    switch (name) {
      case 'w:rFonts':
        Object.assign(found, readFonts(attributes, theme));
        break;
      case 'w:sz':
        Object.assign(found, given('size', pointsOf(value)));
        break;
      case 'w:b':
        found.bold = isOn(value);
        break;
      case 'w:i':
        found.italic = isOn(value);
        break;
      case 'w:caps':
        found.caps = isOn(value);
        break;
      case 'w:smallCaps':
        found.smallCaps = isOn(value);
        break;
      case 'w:strike':
        found.strike = isOn(value);
        break;
      case 'w:dstrike':
        found.doubleStrike = isOn(value);
        break;
      case 'w:vanish':
        found.hidden = isOn(value);
        break;
      case 'w:u':
        found.underline = value !== undefined && value !== 'none';
        break;
      case 'w:color':
        found.color = value === undefined || value === 'auto' ? 'auto' : value.toUpperCase();
        break;
      case 'w:highlight':
        found.highlighted = value !== undefined && value !== 'none';
        break;
      case 'w:shd':
        found.shaded = isShaded(attributes);
        break;
      case 'w:vertAlign':
        found.superscript = value === 'superscript';
        break;
      case 'w:spacing':
        Object.assign(found, given('letterSpacing', twipsOf(value)));
        break;
      case 'w:w':
        Object.assign(found, given('scale', integerOf(value?.replace('%', ''))));
        break;
      case 'w:lang':
        Object.assign(found, given('language', value));
        break;
      case 'w:rStyle':
        Object.assign(found, given('style', value));
        break;
    }
  }
  return found;
}

function given<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}

/** A font of the theme goes before one named beside it. */
function readFonts(attributes: Readonly<Record<string, string>>, theme: Theme): RunProperties {
  const font = (plain: string, themed: string): string | undefined => {
    const slot = attributes[themed];
    return (slot === undefined ? undefined : theme.get(slot)) ?? attributes[plain];
  };
  return {
    ...given('ascii', font('w:ascii', 'w:asciiTheme')),
    ...given('hAnsi', font('w:hAnsi', 'w:hAnsiTheme')),
    ...given('cs', font('w:cs', 'w:cstheme')),
    ...given('eastAsia', font('w:eastAsia', 'w:eastAsiaTheme')),
  };
}

const WHITE: ReadonlySet<string | undefined> = new Set([undefined, 'auto', 'FFFFFF', 'ffffff']);

/** Whether a w:shd can be seen: a pattern, or a fill that is not the paper's own white. */
export function isShaded(attributes: Readonly<Record<string, string>>): boolean {
  const pattern = attributes['w:val'];
  if (pattern === 'nil') return false;
  return (pattern !== undefined && pattern !== 'clear') || !WHITE.has(attributes['w:fill']);
}

/** The look of a run: the nearest level that says something wins, toggles count how many kinds of style set them. */
export function resolveRun(levels: RunLevels): RunFormat {
  const { defaults, table, paragraph, character, direct } = levels;
  const p: RunProperties = { ...defaults, ...table, ...paragraph, ...character, ...direct };
  return {
    fonts: { ascii: p.ascii, hAnsi: p.hAnsi, cs: p.cs, eastAsia: p.eastAsia },
    size: p.size ?? DEFAULT_SIZE,
    bold: toggled('bold', levels),
    italic: toggled('italic', levels),
    underline: p.underline ?? false,
    strike: toggled('strike', levels) || (p.doubleStrike ?? false),
    color: p.color ?? 'auto',
    highlighted: p.highlighted ?? false,
    shaded: p.shaded ?? false,
    caps: toggled('caps', levels),
    smallCaps: toggled('smallCaps', levels),
    superscript: p.superscript ?? false,
    letterSpacing: p.letterSpacing ?? 0,
    scale: p.scale ?? 100,
    hidden: toggled('hidden', levels),
  };
}

function toggled(name: Toggle, { defaults, table, paragraph, character, direct }: RunLevels): boolean {
  const own = direct[name];
  if (own !== undefined) return own;
  if (defaults[name] === true) return true;
  return [table, paragraph, character].filter((level) => level[name] === true).length % 2 === 1;
}
