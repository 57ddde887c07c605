import { child, childValue, children, type XmlNode } from '../../ooxml/xml.ts';
import { roman } from '../../vietnamese/words.ts';
import { integerOf, isOn } from './measures.ts';
import { type ParagraphProperties, readParagraphProperties } from './paragraph-format.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Level (from 1) after which it starts again; 0: never; undefined: after any higher one. */
  readonly restart: number | undefined;
  /** All numbers of its text in Arabic digits. */
  readonly legal: boolean;
  readonly paragraph: ParagraphProperties;
  readonly style: string | undefined;
}

/** A w:num: a list, and the levels it shares with others of its abstract numbering. */
interface List {
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** Start of a level in this list alone. */
  readonly starts: readonly (number | undefined)[];
}

/** numbering.xml: the lists of a document. */
export type Numbering = ReadonlyMap<string, List>;

const LEVELS = 9;

/** Reads the lists of a document; without numbering.xml there are none. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const abstracts = children(root, 'w:abstractNum');
  const byId = new Map(abstracts.map((node) => [node.attributes['w:abstractNumId'] ?? '', node]));
  const byStyle = new Map(abstracts.map((node) => [childValue(node, 'w:styleLink') ?? '', node]));
  const read = new Map<XmlNode | undefined, readonly (Level | undefined)[]>();
  const levelsOf = (node: XmlNode | undefined): readonly (Level | undefined)[] => {
    const levels = read.get(node) ?? readLevels(node);
    read.set(node, levels);
    return levels;
  };
  return new Map(
    children(root, 'w:num').map((num) => {
      const abstract = childValue(num, 'w:abstractNumId') ?? '';
      const named = byId.get(abstract);
      // A list may borrow its levels from the one that a list style is made of.
      const link = childValue(named, 'w:numStyleLink');
      const source = link === undefined ? named : (byStyle.get(link) ?? named);
      return [num.attributes['w:numId'] ?? '', readList(num, source, levelsOf(source))];
    }),
  );
}

/** The levels of an abstract numbering by their index. */
function readLevels(node: XmlNode | undefined): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = Array.from({ length: LEVELS });
  for (const level of children(node, 'w:lvl')) {
    const index = integerOf(level.attributes['w:ilvl']) ?? -1;
    if (index >= 0 && index < LEVELS) levels[index] ??= readLevel(level);
  }
  return levels;
}

function readList(num: XmlNode, abstract: XmlNode | undefined, shared: readonly (Level | undefined)[]): List {
  const levels = [...shared];
  const starts: (number | undefined)[] = Array.from({ length: LEVELS });
  for (const override of children(num, 'w:lvlOverride')) {
    const index = integerOf(override.attributes['w:ilvl']) ?? -1;
    if (index < 0 || index >= LEVELS) continue;
    const level = child(override, 'w:lvl');
    if (level !== undefined) levels[index] = readLevel(level);
    starts[index] = integerOf(childValue(override, 'w:startOverride'));
  }
  return { abstract: abstract?.attributes['w:abstractNumId'] ?? '', levels, starts };
}

function readLevel(node: XmlNode): Level {
  const legal = child(node, 'w:isLgl');
  return {
    start: integerOf(childValue(node, 'w:start')) ?? 0,
    format: childValue(node, 'w:numFmt') ?? 'decimal',
    text: childValue(node, 'w:lvlText') ?? '',
    restart: integerOf(childValue(node, 'w:lvlRestart')),
    legal: legal !== undefined && isOn(legal.attributes['w:val']),
    paragraph: readParagraphProperties(child(node, 'w:pPr')),
    style: childValue(node, 'w:pStyle'),
  };
}

/** What the numbering of a paragraph says of its indents; `style` finds the level where the paragraph's style brings the list. */
export function numberingIndents(
  numbering: Numbering,
  id: string,
  level: number | undefined,
  style?: string,
): ParagraphProperties {
  const list = numbering.get(id);
  const { style: _, numbering: __, ...indents } = list?.levels[levelIn(list, level, style)]?.paragraph ?? {};
  return indents;
}

function levelIn(list: List, level: number | undefined, style: string | undefined): number {
  const linked = style === undefined ? -1 : list.levels.findIndex((l) => l?.style === style);
  return Math.min(LEVELS - 1, Math.max(0, level ?? (linked === -1 ? 0 : linked)));
}

/** Counts the numbered paragraphs of one part, in their order: the number or bullet of the next one of a list, as printed. */
export type Counter = (id: string, level: number | undefined, style: string | undefined) => string | undefined;

/** A counter at its beginning. Lists of the same abstract numbering go on from each other, as in Word. */
export function makeCounter(numbering: Numbering): Counter {
  const counts = new Map<string, (number | undefined)[]>();
  const started = new Set<string>();
  return (id, wanted, style) => {
    const list = numbering.get(id);
    if (list === undefined) return undefined;
    const index = levelIn(list, wanted, style);
    const level = list.levels[index];
    if (level === undefined) return undefined;
    const count = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, count);
    const own = list.starts[index];
    const begins = own !== undefined && !started.has(`${id} ${index}`);
    started.add(`${id} ${index}`);
    const before = count[index];
    count[index] = begins ? own : before === undefined ? (own ?? level.start) : before + 1;
    for (let deeper = index + 1; deeper < LEVELS; deeper += 1) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || index < restart) count[deeper] = undefined;
    }
    const printed = printLevel(list, level, count);
    return printed === '' ? undefined : printed;
  };
}

function printLevel(list: List, level: Level, count: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return bullet(level.text);
  return level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const { format = 'decimal', start = 1 } = list.levels[index] ?? {};
    return printNumber(count[index] ?? start, level.legal && format !== 'none' ? 'decimal' : format);
  });
}

const BULLET = '•';

/** Symbol fonts keep their signs in a private range: whatever it looks like, it is a bullet. */
function bullet(text: string): string {
  return text === '' || /[\uE000-\uF8FF]/.test(text) ? BULLET : text;
}

/** A number in the formats that Vietnamese documents use; any other is printed in digits. */
function printNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
    case 'bullet':
      return '';
    case 'upperRoman':
      return romanNumber(value);
    case 'lowerRoman':
      return romanNumber(value).toLowerCase();
    case 'upperLetter':
      return letters(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

/** Word, too, goes on in digits where Roman numerals end. */
function romanNumber(value: number): string {
  return value < 1 || value >= 4000 ? String(value) : roman(value);
}

/** a … z, aa, bb …, as Word counts on. */
function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value);
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
