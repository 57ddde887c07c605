import type { FileFacts } from '../layout.ts';
import { isOn } from './measures.ts';
import type { Package, Relationship } from '../../ooxml/package.ts';
import type { Styles } from './styles.ts';
import { themeLanguage } from './theme.ts';
import { child, type XmlNode, type XmlPart } from '../../ooxml/xml.ts';

/** What the facts are read from. */
export interface FactSources {
  readonly package: Package;
  /** Name of the main part. */
  readonly main: string;
  /** All parts that hold text. */
  readonly texts: readonly XmlPart[];
  readonly settings: XmlNode | undefined;
  readonly styles: Styles;
}

/** What the package holds beside its text. */
export function readFacts(sources: FactSources): FileFacts {
  const { settings, styles, texts } = sources;
  const normal = styles.paragraph(undefined).run;
  return {
    macros: sources.package.parts.some((part) => part.endsWith('vbaproject.bin')),
    trackedChanges: texts.some(({ names }) => [...names].some(isChange)),
    comments: texts.some(({ names }) => names.has('w:commentReference') || names.has('w:commentRangeStart')),
    externalLinks: externalLinks(sources),
    language: normal.language ?? styles.defaults.run.language ?? themeLanguage(settings),
    mirrorMargins: isSet(settings, 'w:mirrorMargins'),
    evenAndOddHeaders: isSet(settings, 'w:evenAndOddHeaders'),
  };
}

const CHANGES: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
]);

/** Whether an element records a change that somebody has yet to accept: text put in or taken out, or w:rPrChange and its like. */
function isChange(name: string): boolean {
  return CHANGES.has(name) || (name.startsWith('w:') && name.endsWith('Change'));
}

function isSet(settings: XmlNode | undefined, name: string): boolean {
  const node = child(settings, name);
  return node !== undefined && isOn(node.attributes['w:val']);
}

/** Pictures and templates that Word fetches from elsewhere when it opens the file. */
function externalLinks({ package: { parts, relationships }, main }: FactSources): readonly string[] {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const sources = parts
    .filter((part) => part.startsWith(`${folder}_rels/`) && part.endsWith('.rels'))
    .map((part) => folder + part.slice(`${folder}_rels/`.length, -'.rels'.length));
  const links = sources.flatMap((source) => [...relationships(source).values()]);
  return [...new Set(links.filter(isLoaded).map(({ target }) => target))];
}

function isLoaded({ type, external }: Relationship): boolean {
  return external && type !== 'hyperlink';
}
