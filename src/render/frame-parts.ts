import { PAGE } from '../law/decree30.ts';
import { STYLES } from './styles.ts';

/** The parts a document of ours needs, in the order of the package: the first must come first, the rest is by habit. */
const KEPT = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/_rels/document.xml.rels',
  'word/styles.xml',
  'word/settings.xml',
  'word/fontTable.xml',
  'word/header1.xml',
  'word/header2.xml',
  'docProps/app.xml',
] as const;

/** Parts that stand in no frame because every document has its own. */
const OWN = ['word/document.xml', 'docProps/core.xml'];

/**
 * The parts of a package as the `docx` library wrote it, without what a document of ours never uses: notes, comments, theme,
 * numbering, the library's own styles, unused namespaces.
 */
export function trimParts(written: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  return Object.fromEntries(KEPT.map((path) => [path, trim(path, written.get(path) ?? '')]));
}

/** Id of the relation whose target is `target`. */
export function relationTo(relations: string, target: string): string {
  const id = new RegExp(`Id="([^"]+)"[^>]*Target="${target}"`).exec(relations)?.[1];
  if (id === undefined) throw new Error(`The frame has no relation to ${target}.`);
  return id;
}

function trim(path: (typeof KEPT)[number], xml: string): string {
  switch (path) {
    case '[Content_Types].xml':
      return dropElements(
        xml,
        /<Default [^>]*Extension="(?!rels|xml)[^>]*>|<Override [^>]*PartName="\/([^"]+)"[^>]*>/g,
      );
    case '_rels/.rels':
      return dropElements(xml, /<Relationship [^>]*Target="([^"]+)"[^>]*>/g);
    case 'word/_rels/document.xml.rels':
      return dropElements(xml, /<Relationship [^>]*Target="([^"]+)"[^>]*>/g, 'word/');
    case 'word/styles.xml':
      return trimNamespaces(hideLatent(ownStyles(xml)));
    case 'word/settings.xml':
      return trimNamespaces(xml.replace('</w:settings>', `${LOCALE}</w:settings>`));
    case 'word/fontTable.xml':
      return trimNamespaces(nameFont(xml));
    default:
      return trimNamespaces(xml);
  }
}

/** Drops every match that names a part we do not keep, or names none. */
function dropElements(xml: string, pattern: RegExp, folder = ''): string {
  const known = new Set<string>([...KEPT, ...OWN]);
  return xml.replace(pattern, (match, part: string | undefined) =>
    part !== undefined && known.has(folder + part) ? match : '',
  );
}

/** Settings of a Vietnamese office: language of the theme, comma before decimals, semicolon between the items of a list. */
const LOCALE = '<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>';

/** Word 2019 knows so many styles of its own. */
const LATENT = 376;

/** Word's own styles stay out of its list, so that what a clerk finds there are the parts of an official document. */
function hideLatent(xml: string): string {
  const latent = `<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" w:defQFormat="0" w:count="${LATENT}"/>`;
  return xml.replace('</w:docDefaults>', `</w:docDefaults>${latent}`);
}

/** Our styles and no others; all but Normal are marked as not being Word's. */
function ownStyles(xml: string): string {
  return xml.replace(/<w:style [^>]*w:styleId="([^"]+)".*?<\/w:style>/g, (style, id: string) => {
    if (id === 'Normal' || id === 'TableNormal') return style;
    return id in STYLES ? style.replace('<w:style ', '<w:style w:customStyle="1" ') : '';
  });
}

/** Says what kind of font it is, so that a machine without it takes another with serifs. */
function nameFont(xml: string): string {
  const font = `<w:font w:name="${PAGE.font.family}"><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return xml.replace(/\/>$/, `>${font}</w:fonts>`);
}

function trimNamespaces(xml: string): string {
  const plain = xml.replace(/ mc:Ignorable="[^"]*"/, '');
  return plain.replace(/ xmlns:(\w+)="[^"]*"/g, (declaration, prefix: string) =>
    plain.includes(`<${prefix}:`) || plain.includes(` ${prefix}:`) ? declaration : '',
  );
}
